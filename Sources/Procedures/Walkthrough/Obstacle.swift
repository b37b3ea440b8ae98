import StateMachine

/// The first thing that is missing when something is refused, in walking order.
public struct Obstacle: Hashable, Sendable {
    /// What is missing at the step.
    public enum Thing: Hashable, Sendable {
        case mark
        case tick(String)
        case decision(String)
    }

    /// The step at which it is missing.
    public let step: String
    public let thing: Thing
}

extension Procedure {
    /// The first thing missing of those that reasons name, in walking order; nil when the reasons name nothing of the kind.
    public func obstacle(for reasons: [Refusal], at snapshot: Snapshot<Walkthrough>) -> Obstacle? {
        let obstacles = reasons.compactMap { obstacle(for: $0, at: snapshot) }
        for step in steps {
            let here = obstacles.filter { $0.step == step.id }
            if let first = here.first(where: { $0.thing != .mark }) ?? here.first { return first }
        }
        return nil
    }

    private func obstacle(for reason: Refusal, at snapshot: Snapshot<Walkthrough>) -> Obstacle? {
        switch reason {
        case .stepOpen(let id): Obstacle(step: id, thing: .mark)
        case .itemOpen(let id):
            steps.first { $0.checklist.contains { $0.id == id } }.map { Obstacle(step: $0.id, thing: .tick(id)) }
        case .undecided(let id): step(deciding: id).map { Obstacle(step: $0.id, thing: .decision(id)) }
        case .outcomeUnknown(let id): openDecision(before: id, at: snapshot)
        case .shut(let id): phases.firstIndex { $0.id == id }.flatMap { openStep(inPhases: ..<$0, at: snapshot) }
        case .questionsShut(let id): phases.firstIndex { $0.id == id }.flatMap { openStep(inPhases: ..<($0 + 1), at: snapshot) }
        default: nil
        }
    }

    /// The first step that keeps the next gate shut.
    private func openStep(inPhases range: PartialRangeUpTo<Int>, at snapshot: Snapshot<Walkthrough>) -> Obstacle? {
        guard let phase = phases[range].first(where: { !snapshot.isPassed($0, of: self) }) else { return nil }
        return phase.steps.first { snapshot.mark(ofStep: $0.id).isPending }.map { Obstacle(step: $0.id, thing: .mark) }
    }

    /// The first open decision on which it rests whether a step applies.
    private func openDecision(before id: String, at snapshot: Snapshot<Walkthrough>) -> Obstacle? {
        guard let step = steps.first(where: { $0.id == id }) else { return nil }
        let isForOutcome = step.only.contains { if case .outcome = $0 { true } else { false } }
        for earlier in steps {
            guard let decision = earlier.decision, snapshot.contains(.undecided(decision.id)) else { continue }
            let isNamed = step.only.decisions.contains { $0.names(decision) }
            if isNamed || isForOutcome && decision.options.contains(where: { $0.outcome != nil }) {
                return Obstacle(step: earlier.id, thing: .decision(decision.id))
            }
        }
        return nil
    }

    /// The step at which a decision is made.
    func step(deciding id: String) -> Step? { steps.first { $0.decision?.id == id } }

    /// A step's number with that of its phase, as in "3.12".
    public func number(ofStep id: String) -> String {
        for (index, phase) in phases.enumerated() {
            if let at = phase.steps.firstIndex(where: { $0.id == id }) { return "\(index + 1).\(at + 1)" }
        }
        return id
    }

    /// A step's number and title: `3.12 "Pull back and grasp both leaflets"`.
    func name(ofStep id: String) -> String {
        let title = steps.first { $0.id == id }?.title ?? id
        return "\(number(ofStep: id)) \"\(title)\""
    }
}

extension Condition {
    fileprivate func names(_ decision: Decision) -> Bool {
        if case .decided(decision.id, _) = self { true } else { false }
    }
}

extension Refusal {
    /// Whether a free walk would not refuse for this reason, at a place.
    public func isOfGuidedWalk(at place: WalkPlace, in procedure: Procedure) -> Bool {
        switch self {
        case .shut, .questionsShut, .stepOpen, .outcomeUnknown, .unanswered: true
        case .undecided(let id): procedure.step(deciding: id).map { place != .step($0.id) } ?? false
        case .itemOpen, .notForOutcome, .itemNotForOutcome, .alreadyAnswered, .nothingToResume, .alreadyHome: false
        }
    }
}
