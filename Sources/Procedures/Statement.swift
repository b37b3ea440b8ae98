/// A sentence or two of a pack, with what it rests on.
public struct Statement: Hashable, Sendable {
    public var text: String
    public var grade: Grade
    /// Keys of the bibliography; none for a recalled statement for which no publication is named.
    public var sources: [String]
    /// The ids of what must be taught that this statement covers.
    public var covers: [String]

    public init(_ text: String, grade: Grade = .checked, sources: [String] = [], covers: [String] = []) {
        self.text = text
        self.grade = grade
        self.sources = sources
        self.covers = covers
    }
}

/// How well a statement's evidence was looked at.
public enum Grade: String, Hashable, Sendable, CaseIterable {
    /// The figure was checked against the source's own text.
    case checked
    /// Recalled, from the publication it names if it names one; shown with "recalled: verify".
    case recalled
    /// Written for this trainer from the cited frameworks or standard practice; no figure of its own.
    case composed
}
