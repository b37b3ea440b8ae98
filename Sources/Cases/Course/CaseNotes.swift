/// What a learner has done in a case: data that rides along and never decides where one may go.
public struct CaseNotes: Hashable, Sendable, Codable {
    /// An order that was carried out.
    public struct Order: Hashable, Sendable, Codable {
        public var id: String
        /// Since the onset, s.
        public var seconds: Int
    }

    /// Findings in the order in which they were asked for.
    public private(set) var asked: [String] = []
    /// What the evaluation has taken, min.
    public private(set) var minutes = 0
    public private(set) var answers: [String: String] = [:]
    public private(set) var reasons: Set<String> = []
    /// The option that was decided on.
    public private(set) var option: String?
    /// What was chosen, by what it is for.
    public private(set) var choices: [String: String] = [:]
    /// Lines of the time-out that were read.
    public private(set) var lines: Set<String> = []
    public private(set) var looks: [String] = []
    public private(set) var orders: [Order] = []
    public private(set) var isOverdue = false
    public private(set) var wasTroubled = false
    /// Whether the case went on with a patient who was not well.
    public private(set) var wasLeft = false
    public private(set) var plan: Set<String> = []
    /// The critical error that ended the case.
    public private(set) var critical: String?
    /// What the learner wrote about it.
    public private(set) var reflection = ""

    public init() {}

    mutating func take(_ event: CaseEvent) {
        switch event.kind {
        case .ask:
            asked.append(event.id)
            minutes += Int(event.value) ?? 0
        case .answer: answers[event.id] = event.value
        case .reason: reasons.toggle(event.id)
        case .treat, .refrain: option = event.id
        case .critical:
            critical = event.value
            if option == nil, event.id != "-" { option = event.id }
        case .anesthesia, .access, .heparin, .clipPlan: choices[event.kind.rawValue] = event.id
        case .line: lines.toggle(event.id)
        case .look: looks.append(event.id)
        case .trouble: wasTroubled = true
        case .order: orders.append(Order(id: event.id, seconds: Int(event.value) ?? 0))
        case .overdue: isOverdue = true
        case .leaveIt: wasLeft = true
        case .plan: plan.toggle(event.id)
        case .write: reflection = event.words
        case .timeOut, .procedureOver, .well, .goOn, .finish, .leave, .arrive: break
        }
    }

    /// All of it, in an order that does not change.
    var canonicalBytes: [UInt8] {
        let pairs = { (map: [String: String]) in map.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } }
        let parts: [[String]] = [
            asked, ["\(minutes)"], pairs(answers), reasons.sorted(), [option ?? ""], pairs(choices), lines.sorted(), looks,
            orders.map { "\($0.id)@\($0.seconds)" }, ["\(isOverdue) \(wasTroubled) \(wasLeft)"], plan.sorted(),
            [critical ?? "", reflection],
        ]
        return Array(parts.map { $0.joined(separator: "\u{2}") }.joined(separator: "\u{1}").utf8)
    }
}

extension Set {
    fileprivate mutating func toggle(_ element: Element) {
        if remove(element) == nil { insert(element) }
    }
}
