import StateMachine

/// What the regions of a walk's chart ask of the outline, gathered once.
struct ChartPlan {
    /// An answer that brings the procedure to an outcome.
    struct Ending {
        let decision: String
        let option: String
        let outcome: String
    }

    let procedure: Procedure
    /// The answers that lead to outcomes, in walking order: of several that are given the first counts.
    let endings: [Ending]
    /// The steps whose mark fixes an outcome, by the outcome's id.
    let fixing: [String: [String]]
    /// The steps that a decision or a mark opens again.
    let reopened: Set<String>
    /// Whether anything applies only under conditions.
    let hasConditions: Bool
    /// The steps that apply only under conditions.
    let conditionalSteps: Set<String>
    /// The phases whose gates are led past.
    let admitted: Set<String>
    /// The index of the phase of each step.
    private let phaseOfStep: [String: Int]

    var phases: [Phase] { procedure.phases }

    init(_ procedure: Procedure) {
        self.procedure = procedure
        endings = procedure.steps.flatMap { $0.decision?.endings ?? [] }
        fixing = Self.fixing(endings, procedure.steps)
        reopened = Set(procedure.steps.flatMap { $0.reopens + ($0.decision?.options.flatMap(\.reopens) ?? []) })
        hasConditions = procedure.steps.contains { !$0.only.isEmpty || $0.checklist.contains { !$0.only.isEmpty } }
        conditionalSteps = Set(procedure.steps.filter { !$0.only.isEmpty }.map(\.id))
        let phases = procedure.phases.enumerated().flatMap { at, phase in phase.steps.map { ($0.id, at) } }
        let phaseOfStep = Dictionary(phases) { first, _ in first }
        admitted = Set(
            procedure.steps.flatMap { step in
                step.leads.flatMap { target in
                    procedure.gates(from: phaseOfStep[step.id], to: phaseOfStep[target])
                }
            })
        self.phaseOfStep = phaseOfStep
    }

    /// The phases whose gates lie between a step and one that it leads to.
    func gates(from step: String, to target: String) -> [String] {
        procedure.gates(from: phaseOfStep[step], to: phaseOfStep[target])
    }

    /// A step that applies only after an answer which leads to an outcome fixes that outcome once it is done.
    private static func fixing(_ endings: [Ending], _ steps: [Step]) -> [String: [String]] {
        var fixing: [String: [String]] = [:]
        guard !endings.isEmpty else { return fixing }
        for step in steps {
            let outcomes = endings.filter { step.only.contains(.decided($0.decision, option: $0.option)) }.map(\.outcome)
            for outcome in Set(outcomes) { fixing[outcome, default: []].append(step.id) }
        }
        return fixing
    }
}

extension Decision {
    fileprivate var endings: [ChartPlan.Ending] {
        options.compactMap { option in
            guard option.settles, let outcome = option.outcome else { return nil }
            return ChartPlan.Ending(decision: id, option: option.id, outcome: outcome)
        }
    }
}

extension Step {
    /// Whether it may be unknown if the step applies while these decisions are made.
    func waits(behind decisions: [Decision]) -> Bool {
        only.contains { condition in
            guard case .decided(let id, _) = condition else { return true }
            return !decisions.contains { $0.id == id }
        }
    }

    /// Where its mark and its decision lead.
    fileprivate var leads: [String] { (leadsTo.map { [$0] } ?? []) + (decision?.options.compactMap(\.leadsTo) ?? []) }
}

extension Procedure {
    fileprivate func gates(from phase: Int?, to target: Int?) -> [String] {
        guard let phase, let target, phase < target else { return [] }
        return phases[(phase + 1)...target].map(\.id)
    }
}

extension [Condition] {
    /// The states of which one is active while one of the conditions holds.
    var holding: [StateID] {
        map { condition in
            switch condition {
            case .outcome(let id): .outcome(id)
            case .decided(let decision, let option): .decided(decision, option)
            }
        }
    }

    /// The states of which one is active while none holds and one still may.
    var undetermined: [StateID] {
        var states: [StateID] = []
        for condition in self {
            let state: StateID =
                switch condition {
                case .outcome: .outcomeUnknown
                case .decided(let decision, _): .undecided(decision)
                }
            if !states.contains(state) { states.append(state) }
        }
        return states
    }

    /// The conditions that rest on decisions.
    var decisions: [Condition] {
        filter { condition in
            if case .decided = condition { true } else { false }
        }
    }
}
