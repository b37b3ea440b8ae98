import Procedures
import StateMachine

/// What Space comes to at a step of which all was seen.
enum NextThing: Equatable {
    /// The step is marked, and the walk goes on.
    case done
    /// A tick of the step is open.
    case tick(String, ofOpen: Int, ofAll: Int)
    /// The step's decision is open; its first option has the focus then.
    case decision(String, option: String)
    /// Another step must be settled first: one that is open before the gate, or that decides whether this one applies.
    case openStep(String)
    /// The step does not apply, or is done already: the walk goes on.
    case onward

    /// What Space does, for the key line.
    var verb: String {
        switch self {
        case .done: "done, next"
        case .tick: "to the first open tick"
        case .decision: "to the decision"
        case .openStep: "to the first open step"
        case .onward: "next"
        }
    }

    /// The same as the rest of a sentence: "Space marks it and goes on."
    var sentence: String {
        switch self {
        case .done: "marks it and goes on"
        case .tick: "goes to the first open tick"
        case .decision: "goes to the decision"
        case .openStep: "goes to the first open step"
        case .onward: "goes on"
        }
    }

    /// The same on the smallest screens.
    var shortVerb: String {
        switch self {
        case .done: "done"
        case .tick: "to the tick"
        case .decision: "to the choice"
        case .openStep: "to the open step"
        case .onward: "next"
        }
    }

    var isDecision: Bool { if case .decision = self { true } else { false } }
    var isTick: Bool { if case .tick = self { true } else { false } }
}

extension TrainerState {
    /// Whether the next step can be read without a mark: a gate that is shut refuses it.
    var mayReadOn: Bool {
        if case .refused? = journal.chart.offers(snapshot, [.next]).first { return false }
        return true
    }

    /// What is to be done next at a step, as the chart has it.
    func nextThing(at step: Procedures.Step) -> NextThing {
        if snapshot.mark(ofStep: step.id) == .excluded { return .onward }
        let items = step.checklist.filter { snapshot.mark(ofItem: $0.id) != .excluded }
        let open = items.filter { snapshot.mark(ofItem: $0.id) == .open }
        if let first = open.first { return .tick(first.id, ofOpen: open.count, ofAll: items.count) }
        if let decision = step.decision, snapshot.contains(.undecided(decision.id)), let first = decision.options.first {
            return .decision(decision.id, option: first.id)
        }
        guard place == .step(step.id), case .refused(let reasons)? = journal.chart.offers(snapshot, [.complete]).first,
            let obstacle = procedure.obstacle(for: reasons, at: snapshot), obstacle.step != step.id
        else { return .done }
        return .openStep(obstacle.step)
    }
}
