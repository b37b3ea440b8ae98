/// What a line of the journal keeps of an event beside its name, and the event made from it again.
extension CaseEvent {
    /// The words of the line: an id, an id and a value, or a text; nil when the name says all.
    var words: String? {
        switch self {
        case .ask(let id, let minutes): "\(id) \(minutes)"
        case .answer(let id, let answer): "\(id) \(answer.rawValue)"
        case .critical(let option, let reason): "\(option ?? Self.noOption) \(reason)"
        case .order(let id, let seconds): "\(id) \(seconds)"
        case .look(let look): look.rawValue
        case .reason(let id), .treat(let id), .refrain(let id), .choose(_, let id), .line(let id), .plan(let id): id
        case .write(let text): text.isEmpty ? nil : text
        case .timeOut, .procedureOver, .trouble, .well, .overdue, .goOn, .leaveIt, .finish, .leave, .arrive: nil
        }
    }

    /// The event of a line; nil when the words are none that this kind has.
    init?(_ kind: CaseKind, words: String) {
        let (id, value) = Self.parted(words)
        switch kind {
        case .ask:
            guard let minutes = Int(value) else { return nil }
            self = .ask(id, minutes: minutes)
        case .answer:
            guard let answer = CaseQuestion.Answer(rawValue: value) else { return nil }
            self = .answer(id, answer)
        case .critical: self = .critical(option: id == Self.noOption ? nil : id, because: value)
        case .order:
            guard let seconds = Int(value) else { return nil }
            self = .order(id, seconds: seconds)
        case .look:
            guard let look = CaseLook(rawValue: words) else { return nil }
            self = .look(look)
        case .reason: self = .reason(words)
        case .treat: self = .treat(words)
        case .refrain: self = .refrain(words)
        case .anesthesia: self = .choose(.anesthesia, words)
        case .access: self = .choose(.access, words)
        case .heparin: self = .choose(.heparin, words)
        case .clipPlan: self = .choose(.clipPlan, words)
        case .line: self = .line(words)
        case .plan: self = .plan(words)
        case .write: self = .write(words)
        case .timeOut: self = .timeOut
        case .procedureOver: self = .procedureOver
        case .trouble: self = .trouble
        case .well: self = .well
        case .overdue: self = .overdue
        case .goOn: self = .goOn
        case .leaveIt: self = .leaveIt
        case .finish: self = .finish
        case .leave: self = .leave
        case .arrive: self = .arrive
        }
    }

    /// Stands where a critical error was no decision.
    private static let noOption = "-"

    /// The id and what stands behind it.
    private static func parted(_ words: String) -> (id: String, value: String) {
        let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
}
