// What the names of states say, for lines of another edition, whose states this edition's chart may not have.
extension StateID {
    /// Whether it is a step, a question or the end.
    var isWalkPlace: Bool { walkPlace != nil }

    /// The step, question or end that it is; nil for all other states.
    var walkPlace: WalkPlace? {
        if self == .end { return .end }
        if description.hasPrefix("step.") { return .step(String(description.dropFirst(5))) }
        if description.hasPrefix("question.") { return .question(String(description.dropFirst(9))) }
        return nil
    }

    /// Whether it says how a step stands.
    var isMark: Bool { description.hasPrefix("mark.") }

    /// Whether it is one of the states of which one is in front.
    var isScreen: Bool {
        isWalkPlace || description.hasPrefix("lookup.") || [.home, .help, .leaving, .away].contains(self)
    }

    /// Whether it says what was decided, or remembers it.
    var isDecision: Bool { description.hasPrefix("decision.") }

    /// The region beside the screens that a leaf belongs to: a step's mark, an item, a decision, a gate, the mode, whether the
    /// walk was begun; nil for others.
    var region: String? {
        let parts = description.split(separator: ".", maxSplits: 2)
        guard parts.count > 1 else { return nil }
        switch parts[0] {
        case "mark", "item", "decision", "gate": return "\(parts[0]).\(parts[1])"
        case "mode", "place": return String(parts[0])
        default: return nil
        }
    }
}

extension WalkPlace {
    /// The state of a step, a question or the end; nil for other places.
    var state: StateID? {
        switch self {
        case .step(let id): .step(id)
        case .question(let id): .question(id)
        case .end: .end
        default: nil
        }
    }
}

extension Procedure {
    /// The phase that a place belongs to, as an index; also of a question that is asked in other walks only.
    func phaseIndex(ofFormer place: WalkPlace) -> Int? {
        guard case .question(let id) = place else { return phaseIndex(of: place) }
        return phaseIndex(of: place) ?? phases.firstIndex { $0.bank.contains { $0.id == id } }
    }
}
