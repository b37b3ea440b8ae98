import StateMachine

/// Where the learner is, read from the chart's configuration.
public enum WalkPlace: Hashable, Sendable {
    case home
    case step(String)
    case question(String)
    /// Behind the last question.
    case end
    case lookup(Lookup)
    case help
    case leaving
    case away
}

extension Procedure {
    /// What is in front in a configuration.
    public func place(in snapshot: Snapshot<Walkthrough>) -> WalkPlace {
        for leaf in snapshot.leaves(in: .screens) {
            let name = leaf.description
            if name.hasPrefix("step.") { return .step(String(name.dropFirst(5))) }
            if name.hasPrefix("question.") { return .question(String(name.dropFirst(9))) }
            if name.hasPrefix("lookup."), let lookup = Lookup(rawValue: String(name.dropFirst(7))) { return .lookup(lookup) }
            switch leaf {
            case .home: return .home
            case .end: return .end
            case .help: return .help
            case .leaving: return .leaving
            case .away: return .away
            default: continue
            }
        }
        return .home
    }

    /// The step, the question or the end the walk stands at, or would come back to; nil before it began.
    public func walkPlace(in snapshot: Snapshot<Walkthrough>) -> WalkPlace? {
        guard snapshot.contains(.placeBegun) else { return nil }
        switch place(in: snapshot) {
        case .step(let id): return .step(id)
        case .question(let id): return .question(id)
        case .end: return .end
        case .home: return walkPlace(rememberedBy: .walkthroughLast, in: snapshot)
        case .lookup: return walkPlace(rememberedBy: .activeLast, in: snapshot)
        case .help, .leaving, .away: return walkPlace(rememberedBy: .frontLast, in: snapshot)
        }
    }

    /// What a history leads to; what it remembers may be a place that itself leads back to another history.
    private func walkPlace(rememberedBy history: StateID, in snapshot: Snapshot<Walkthrough>) -> WalkPlace? {
        let states = snapshot.memory[history] ?? []
        for state in states {
            let name = state.description
            if name.hasPrefix("step.") { return .step(String(name.dropFirst(5))) }
            if name.hasPrefix("question.") { return .question(String(name.dropFirst(9))) }
            if state == .end { return .end }
        }
        if history == .frontLast, states.contains(where: { $0.description.hasPrefix("lookup.") }) {
            return walkPlace(rememberedBy: .activeLast, in: snapshot)
        }
        return history == .walkthroughLast ? nil : walkPlace(rememberedBy: .walkthroughLast, in: snapshot)
    }

    /// The phase a step or question belongs to, as an index; the last one at the end.
    public func phaseIndex(of place: WalkPlace) -> Int? {
        switch place {
        case .step(let id): phases.firstIndex { $0.steps.contains { $0.id == id } }
        case .question(let id): phases.firstIndex { $0.questions.contains { $0.id == id } }
        case .end: phases.count - 1
        default: nil
        }
    }
}
