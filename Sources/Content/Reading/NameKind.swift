/// What a name stands for.
enum NameKind: String {
    case phase, step, article, term, figure, question, source, topic, card, outcome, objective, decision
    case patient
    case patientNumber = "patient's number"
    case item = "checklist item"
    /// An option of a decision: `DECISION.OPTION`.
    case option
    /// A part of a figure: `FIGURE/PART`.
    case part = "part of a figure"
    /// A panel of a figure: `FIGURE/PANEL`.
    case panel = "panel of a figure"
    /// What the pack says must be taught.
    case point = "point of \"coverage\""
    case visitorPage = "visitor's page"
    case visitorQuestion = "visitor's question"
    case visitorWord = "visitor's word"
    /// A step, an article or a card: what `see` names.
    case reading = "step, article or card"

    /// The kind with its article: `a term`, `an article`.
    var spoken: String { ("aeo".contains(rawValue.first ?? "x") ? "an " : "a ") + rawValue }

    /// Kinds that share one space of names, so that an id alone says what is meant.
    var isShared: Bool {
        switch self {
        case .step, .article, .card, .term, .question, .item, .decision, .reading: true
        default: false
        }
    }

    /// Whether a name defined as another kind is what is meant here.
    func accepts(_ other: NameKind) -> Bool {
        self == other || self == .reading && (other == .step || other == .article || other == .card)
    }
}
