import Procedures
import Words

/// What a leaflet for visitors has besides the words of the pack.
struct Handout {
    /// What the program says in the leaflet's language.
    var words: Words
    /// What the clinic says of itself.
    var facts: HandoutFacts
    /// The figures with the labels of that language; none in the pack's own.
    var figures: [String: Figure]
}

/// What a clinic says of itself in a leaflet.
public struct HandoutFacts {
    /// Lines under the title: the clinic's name, and whom to ask.
    public var opening: [String]
    /// What is added to a page or an answer, by its id.
    public var additions: (_ id: String, VisitorTrack.Calling?, Words) -> [String]
    /// Whether weights are given in kilograms, or in pounds; nil for both.
    public var inKilograms: Bool?

    /// Facts; none where nothing is given.
    public init(
        opening: [String] = [], inKilograms: Bool? = nil,
        additions: @escaping (_ id: String, VisitorTrack.Calling?, Words) -> [String] = { _, _, _ in [] }
    ) {
        self.opening = opening
        self.inKilograms = inKilograms
        self.additions = additions
    }
}
