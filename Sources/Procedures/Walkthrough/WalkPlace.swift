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
        for leaf in snapshot.leaves(in: .screens) {
            switch leaf {
            case .step(let id): return .step(id)
            case .question(let id): return .question(id)
            case .lookup(let lookup): return .lookup(lookup)
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
        guard snapshot.contains(.placeBegun) else { return nil }
        switch place(in: snapshot) {
        case .step(let id): return .step(id)
        case .question(let id): return .question(id)
        case .home: return walkPlace(rememberedBy: .walkthroughLast, in: snapshot)
        case .lookup: return walkPlace(rememberedBy: .activeLast, in: snapshot)
        case .help, .leaving, .away: return walkPlace(rememberedBy: .frontLast, in: snapshot)
        }
    }

    /// What a history leads to; what it remembers may be a place that itself leads back to another history.
    private func walkPlace(rememberedBy history: StateID, in snapshot: Snapshot<Walkthrough>) -> WalkPlace? {
        let states = snapshot.memory[history] ?? []
        for state in states {
            switch state {
            case .step(let id): return .step(id)
            case .question(let id): return .question(id)
            default: continue
            }
        }
        if history == .frontLast, states.contains(where: \.isLookup) {
            return walkPlace(rememberedBy: .activeLast, in: snapshot)
        }
        return history == .walkthroughLast ? nil : walkPlace(rememberedBy: .walkthroughLast, in: snapshot)
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

extension StateID {
    fileprivate var isLookup: Bool {
        if case .lookup = self { return true }
        return false
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
