import StateMachine

/// An event that the chart of another edition took at a place, and what it brought about beside the screens.
///
/// It counts for lines that this edition's chart refuses, and for all lines of the chart's first form.
struct CarriedEvent {
    let event: WalkthroughEvent
    let place: StateID
    /// What was in front after it.
    let next: StateID
    let isFormer: Bool
    let procedure: Procedure

    /// The states that it led to, whichever of them this edition has.
    func leaves(at snapshot: Snapshot<Walkthrough>) -> [StateID] {
        switch (event, place.walkPlace) {
        case (.complete, .step(let id)): [.stepDone(id)]
        case (.skip, .step(let id)): [.stepSkipped(id)]
        case (.mark, .step(let id)): [snapshot.mark(ofStep: id) == .done ? .stepOpen(id) : .stepDone(id)]
        case (.check(let item), .step(let id)): ticking(item, at: id, snapshot)
        case (.decide(let id, let option), .step(let step)): deciding(id, option, at: step, snapshot)
        case (.reconsider(let id), _): [.undecided(id)] + (procedure.step(deciding: id).map { [.stepOpen($0.id)] } ?? [])
        case (.free, _): [.free]
        case (.guided, _): [.guided]
        default: []
        }
    }

    /// A tick that is taken away takes the mark of its step with it.
    private func ticking(_ item: String, at step: String, _ snapshot: Snapshot<Walkthrough>) -> [StateID] {
        guard snapshot.mark(ofItem: item) == .done else { return [.itemDone(item)] }
        return [.itemOpen(item)] + (snapshot.mark(ofStep: step) == .done ? [.stepOpen(step)] : [])
    }

    private func deciding(
        _ id: String, _ option: String, at step: String, _ snapshot: Snapshot<Walkthrough>
    ) -> [StateID] {
        let answer = procedure.step(deciding: id)?.decision?.options.first { $0.id == option }
        guard let answer, answer.settles, !(isFormer && leadsBack) else {
            return [.undecided(id)] + reopened(by: answer, at: step, snapshot)
        }
        let ticks = procedure.steps.first { $0.id == step }?.checklist ?? []
        let isConcluded = leadsAway && (isFormer || ticks.allSatisfy { snapshot.mark(ofItem: $0.id) != .open })
        return [.decided(id, option)] + (isConcluded ? [.stepDone(step)] : [])
    }

    /// What an answer that settles nothing opened: in the first form of the chart the marks of its step and of those behind it.
    private func reopened(
        by answer: Decision.Option?, at step: String, _ snapshot: Snapshot<Walkthrough>
    ) -> [StateID] {
        if isFormer {
            let steps = procedure.phases.first { $0.steps.contains { $0.id == step } }?.steps ?? []
            let open = steps.drop { $0.id != step }.map(\.id)
            return open.filter { snapshot.mark(ofStep: $0) == .done }.map { .stepOpen($0) }
        }
        let steps = procedure.steps.filter { answer?.reopens.contains($0.id) ?? false }
        let open = steps.flatMap { step in
            [.stepOpen(step.id)] + step.checklist.map { StateID.itemOpen($0.id) }
                + (step.decision.map { [.undecided($0.id)] } ?? [])
        }
        return [.stepOpen(step)] + open
    }

    private var leadsAway: Bool { next.isWalkPlace && next != place }

    /// Whether it led to an earlier step: in the first form of the chart no such answer settled anything.
    private var leadsBack: Bool {
        guard let here = procedure.steps.firstIndex(where: { .step($0.id) == place }) else { return false }
        return procedure.steps[..<here].contains { .step($0.id) == next }
    }
}

extension WalkthroughEvent {
    /// Whether it marks, ticks or decides.
    var marks: Bool {
        switch self {
        case .complete, .skip, .mark, .check, .decide: true
        default: false
        }
    }
}
