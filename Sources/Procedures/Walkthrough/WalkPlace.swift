import StateMachine

/// Where the learner is, read from the chart's configuration.
public enum WalkPlace: Hashable, Sendable {
    case home
    case step(String)
    case question(String)
    case lookup(Lookup)
    case help
    case leaving
    case away
}

extension Procedure {
    /// What is in front in a configuration.
    public func place(in snapshot: Snapshot<Walkthrough>) -> WalkPlace {
        for leaf in snapshot.leaves {
            let name = leaf.description
            if name.hasPrefix("step.") { return .step(String(name.dropFirst(5))) }
            if name.hasPrefix("question.") { return .question(String(name.dropFirst(9))) }
            if name.hasPrefix("lookup."), let lookup = Lookup(rawValue: String(name.dropFirst(7))) { return .lookup(lookup) }
            switch leaf {
            case .home: return .home
            case .help: return .help
            case .leaving: return .leaving
            case .away: return .away
            default: continue
            }
        }
        return .home
    }

    /// The step or question the walk stands at, or would come back to; nil before it began.
    public func walkPlace(in snapshot: Snapshot<Walkthrough>) -> WalkPlace? {
        let here = place(in: snapshot)
        switch here {
        case .step, .question: return here
        default: break
        }
        guard snapshot.contains(.placeBegun) else { return nil }
        for history in [StateID.frontLast, .activeLast, .walkthroughLast] {
            for state in snapshot.memory[history] ?? [] {
                let name = state.description
                if name.hasPrefix("step.") { return .step(String(name.dropFirst(5))) }
                if name.hasPrefix("question.") { return .question(String(name.dropFirst(9))) }
            }
        }
        return nil
    }

    /// The phase a step or question belongs to, as an index.
    public func phaseIndex(of place: WalkPlace) -> Int? {
        switch place {
        case .step(let id): phases.firstIndex { $0.steps.contains { $0.id == id } }
        case .question(let id): phases.firstIndex { $0.questions.contains { $0.id == id } }
        default: nil
        }
    }
}

extension Snapshot where D == Walkthrough {
    public var isFree: Bool { contains(.free) }

    /// Whether a guided walk may enter a phase.
    public func isOpen(_ phase: Phase, of procedure: Procedure) -> Bool {
        phase.id == procedure.phases.first?.id || contains(.open(phase.id))
    }

    /// Whether a phase's last step has been passed.
    public func isPassed(_ phase: Phase, of procedure: Procedure) -> Bool {
        contains(.open(procedure.gate(after: phase)))
    }
}
