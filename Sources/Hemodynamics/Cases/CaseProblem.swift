/// What is wrong with a case.
public struct CaseProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as part of a sentence.
    public var text: String
    /// A name that is not there, when that is what is wrong.
    public var unknownName: String?
    /// The names that are there.
    public var knownNames: [String]

    /// Something wrong that is no unknown name.
    init(_ text: String) {
        self.text = text
        knownNames = []
    }

    /// A name that is not there.
    init(unknown kind: String, _ name: String, among names: [String]) {
        text = "there is no \(kind) '\(name)'"
        unknownName = name
        knownNames = names
    }

    public var description: String { text }
}
