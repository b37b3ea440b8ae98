/// What a name stands for.
enum NameKind: String {
    case phase, step, article, term, figure, question, source, topic
    case item = "checklist item"
    case decision
    case visitorPage = "visitor's page"
    case visitorQuestion = "visitor's question"
    case visitorWord = "visitor's word"
    /// A step or an article: what `see` names.
    case reading = "step or article"

    /// The kind with its article: `a term`, `an article`.
    var spoken: String { self == .article ? "an article" : "a \(rawValue)" }

    /// Kinds that share one space of names, so that an id alone says what is meant.
    var isShared: Bool {
        switch self {
        case .phase, .figure, .source, .topic, .visitorPage, .visitorQuestion, .visitorWord: false
        default: true
        }
    }

    /// Whether a name defined as another kind is what is meant here.
    func accepts(_ other: NameKind) -> Bool {
        self == other || self == .reading && (other == .step || other == .article)
    }
}
