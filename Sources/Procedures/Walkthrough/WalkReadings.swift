import StateMachine

/// How a step stands.
public enum StepMark: Hashable, Sendable {
    /// Whether it applies is not known yet.
    case waiting
    case open
    case done
    case skipped(reason: String)
    /// It does not apply.
    case excluded

    /// Whether it keeps a gate shut.
    public var isPending: Bool { self == .open || self == .waiting }
}

/// How many steps of a phase stand how.
public struct StepCounts: Hashable, Sendable {
    public var done = 0
    public var skipped = 0
    /// Those that do not apply.
    public var excluded = 0
    /// Those that are open, and those of which it is not known whether they apply.
    public var pending = 0

    /// All but those that do not apply.
    public var applying: Int { done + skipped + pending }
}

/// How a checklist item stands.
public enum TickMark: Hashable, Sendable {
    case open, done
    /// It does not apply.
    case excluded
}

// What pages and reports ask of a configuration.
extension Snapshot where D == Walkthrough {
    public var isFree: Bool { contains(.free) }

    public func mark(ofStep id: String) -> StepMark {
        if contains(.stepOpen(id)) { return .open }
        if contains(.stepDone(id)) { return .done }
        if contains(.stepWaiting(id)) { return .waiting }
        if contains(.stepExcluded(id)) { return .excluded }
        return contains(.stepSkipped(id)) ? .skipped(reason: context.reasons[id] ?? "") : .open
    }

    /// How many steps of a phase stand how.
    public func counts(of phase: Phase) -> StepCounts {
        var counts = StepCounts()
        for step in phase.steps {
            switch mark(ofStep: step.id) {
            case .done: counts.done += 1
            case .skipped: counts.skipped += 1
            case .excluded: counts.excluded += 1
            case .open, .waiting: counts.pending += 1
            }
        }
        return counts
    }

    public func mark(ofItem id: String) -> TickMark {
        if contains(.itemDone(id)) { return .done }
        return contains(.itemExcluded(id)) ? .excluded : .open
    }

    /// What was decided; nil while it is open, and when the decision does not apply.
    public func choice(of decision: Decision) -> Decision.Option? {
        decision.options.first { contains(.decided(decision.id, $0.id)) }
    }

    /// The outcome that the decisions have led to; nil while it is not known.
    public func outcome(of procedure: Procedure) -> ProcedureOutcome? {
        procedure.outcomes.first { contains(.outcome($0.id)) }
    }

    /// Whether the outcome stays, whatever is decided.
    public func isFixed(_ outcome: ProcedureOutcome) -> Bool { contains(.outcomeFixed(outcome.id)) }

    /// Whether anything of a phase applies, as far as is known.
    public func applies(_ phase: Phase) -> Bool { !contains(.excluded(phase.id)) }

    /// The questions of a phase that are asked, as far as is known.
    public func asked(in phase: Phase) -> [Phase.Question] {
        guard applies(phase) else { return [] }
        return phase.questions.filter { question in question.step.map { !contains(.stepExcluded($0)) } ?? true }
    }

    /// Whether a guided walk may enter a phase.
    public func isOpen(_ phase: Phase, of procedure: Procedure) -> Bool {
        phase.id == procedure.phases.first?.id || contains(.open(phase.id))
    }

    /// Whether the gate behind a phase is open.
    public func isPassed(_ phase: Phase, of procedure: Procedure) -> Bool {
        contains(.open(procedure.gate(after: phase)))
    }
}

extension Procedure {
    /// The decision whose answer has led to the outcome, with the step it is made at; nil while no outcome is known.
    public func ending(at snapshot: Snapshot<Walkthrough>) -> (step: Step, decision: Decision, option: Decision.Option)? {
        guard let outcome = snapshot.outcome(of: self) else { return nil }
        for step in steps {
            guard let decision = step.decision, let option = snapshot.choice(of: decision), option.outcome == outcome.id else {
                continue
            }
            return (step, decision, option)
        }
        return nil
    }
}
