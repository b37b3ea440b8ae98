/// A state of the knowledge check's chart. Regions first, then their states; both regions are active at once.
public enum CheckPlace: String, Hashable, Sendable, Codable, CaseIterable, CustomStringConvertible {
    case check
    // What is in front
    case screens, front
    case frontLast = "front-last"
    /// Nothing was asked yet.
    case ready
    /// A question waits for an answer.
    case asking
    /// The question was answered and its answer is shown.
    case told
    case toldRight = "told-right"
    case toldWrong = "told-wrong"
    /// The question was answered or skipped, and nothing is said of it until the end.
    case noted
    /// All was asked, or the learner stopped.
    case over
    /// What a question links to is read.
    case reading
    case help
    /// The check was closed.
    case away
    // What is said when, and what may be looked up
    case rules
    /// Every answer is followed by its reason.
    case practice
    /// The reasons come at the end.
    case deferred
    /// The reasons come at the end, nothing can be looked up before, and no memory is kept.
    case exam

    public var description: String { rawValue }
}
