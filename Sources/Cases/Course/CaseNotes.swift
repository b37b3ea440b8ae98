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
    public private(set) var answers: [String: CaseQuestion.Answer] = [:]
    public private(set) var reasons: Set<String> = []
    /// The option that was decided on.
    public private(set) var option: String?
    /// What was chosen, by what it is for.
    public private(set) var choices: [CasePreparationItem: String] = [:]
    /// Lines of the time-out that were read.
    public private(set) var lines: Set<String> = []
    public private(set) var looks: [CaseLook] = []
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

    /// The same without what the learner wrote.
    public var withoutReflection: CaseNotes {
        var notes = self
        notes.reflection = ""
        return notes
    }

    mutating func take(_ event: CaseEvent) {
        switch event {
        case .ask(let id, let minutes):
            asked.append(id)
            self.minutes += minutes
        case .answer(let id, let answer): answers[id] = answer
        case .reason(let id): reasons.toggle(id)
        case .treat(let id), .refrain(let id): option = id
        case .critical(let decided, let reason):
            critical = reason
            option = option ?? decided
        case .choose(let item, let id): choices[item] = id
        case .line(let id): lines.toggle(id)
        case .look(let look): looks.append(look)
        case .trouble: wasTroubled = true
        case .order(let id, let seconds): orders.append(Order(id: id, seconds: seconds))
        case .overdue: isOverdue = true
        case .leaveIt: wasLeft = true
        case .plan(let id): plan.toggle(id)
        case .write(let text): reflection = text
        case .timeOut, .procedureOver, .well, .goOn, .finish, .leave, .arrive: break
        }
    }

    /// All of it, in an order that does not change.
    var canonicalBytes: [UInt8] {
        let answers = answers.map { "\($0.key)=\($0.value.rawValue)" }.sorted()
        let choices = choices.map { "\($0.key.rawValue)=\($0.value)" }.sorted()
        let parts: [[String]] = [
            asked, ["\(minutes)"], answers, reasons.sorted(), [option ?? ""], choices, lines.sorted(), looks.map(\.rawValue),
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
