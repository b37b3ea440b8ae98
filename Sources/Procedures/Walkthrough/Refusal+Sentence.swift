import StateMachine

extension Refusal {
    /// The refusal in words: what did not happen, why, and what opens the way.
    public func sentence(in procedure: Procedure, at snapshot: Snapshot<Walkthrough>) -> String {
        switch self {
        case .shut(let id): procedure.sentence(shut: id, at: snapshot)
        case .questionsShut(let id):
            "The questions of \(procedure.title(ofPhase: id)) open when its last step is passed."
        case .stepsMissing(let id): procedure.sentence(missingIn: id, at: snapshot)
        case .itemOpen(let id): "Not ticked yet: \(procedure.text(ofItem: id))"
        case .skipped(let id): procedure.sentence(skipped: id, at: snapshot)
        case .undecided(let id): "Not decided yet: \(procedure.text(ofDecision: id))"
        case .unanswered: "Answer first, with its number, or skip the question with a reason."
        case .alreadyAnswered: "This question has its answer; an answer stays as it was given."
        case .nothingToResume: "There is no walk to go on with yet. Begin one."
        case .alreadyHome: "This is the start screen."
        }
    }

    /// All reasons of one refusal as one sentence after another; what is open is gathered by the step it is open in.
    ///
    /// - Parameter counting: whether open items and decisions are counted instead of named, for the smallest screens.
    public static func sentence(
        for reasons: [Refusal], in procedure: Procedure, at snapshot: Snapshot<Walkthrough>, counting: Bool = false
    ) -> String {
        let others = reasons.filter {
            switch $0 {
            case .itemOpen, .undecided: false
            default: true
            }
        }
        var sentences = others.map { $0.sentence(in: procedure, at: snapshot) }
        for (at, reasons) in openReasons(reasons, in: procedure) {
            let open = counting ? counts(of: reasons) : names(of: reasons, in: procedure)
            sentences.append("Still open in step \(at + 1): \(open.joined(separator: ", ")).")
        }
        return sentences.joined(separator: " ")
    }

    /// Open ticks and decisions by the step they stand at, as its place in the phase.
    private static func openReasons(_ reasons: [Refusal], in procedure: Procedure) -> [(step: Int, reasons: [Refusal])] {
        var found: [(step: Int, reasons: [Refusal])] = []
        for reason in reasons {
            guard let at = procedure.stepNumber(of: reason) else { continue }
            if let known = found.firstIndex(where: { $0.step == at }) {
                found[known].reasons.append(reason)
            } else {
                found.append((at, [reason]))
            }
        }
        return found
    }

    private static func names(of reasons: [Refusal], in procedure: Procedure) -> [String] {
        reasons.compactMap { reason in
            switch reason {
            case .itemOpen(let id): "\"\(procedure.text(ofItem: id))\""
            case .undecided(let id): "\"\(procedure.text(ofDecision: id))\""
            default: nil
            }
        }
    }

    private static func counts(of reasons: [Refusal]) -> [String] {
        let items = reasons.count { if case .itemOpen = $0 { true } else { false } }
        let decisions = reasons.count { if case .undecided = $0 { true } else { false } }
        return [
            items > 0 ? "\(items) checklist \(items == 1 ? "item" : "items")" : nil,
            decisions > 0 ? (decisions == 1 ? "a decision" : "\(decisions) decisions") : nil,
        ].compactMap(\.self)
    }
}

extension Procedure {
    /// The place in its phase of the step at which something is open; nil for reasons that are no open tick or decision.
    fileprivate func stepNumber(of reason: Refusal) -> Int? {
        phases.lazy.compactMap { phase in
            phase.steps.firstIndex { step in
                switch reason {
                case .itemOpen(let id): step.checklist.contains { $0.id == id }
                case .undecided(let id): step.decision?.id == id
                default: false
                }
            }
        }.first
    }

    /// Why a step that a decision led past can not be marked.
    fileprivate func sentence(skipped id: String, at snapshot: Snapshot<Walkthrough>) -> String {
        let title = steps.first { $0.id == id }?.title ?? id
        guard case .skipped(let reason) = snapshot.context.steps[id] else { return "\"\(title)\" does not apply." }
        return "\"\(title)\" does not apply: \(reason)."
    }

    func title(ofPhase id: String) -> String { phases.first { $0.id == id }?.title ?? id }

    func text(ofItem id: String) -> String {
        steps.flatMap(\.checklist).first { $0.id == id }?.text.withoutFinalPeriod ?? id
    }

    func text(ofDecision id: String) -> String {
        steps.compactMap(\.decision).first { $0.id == id }?.question.withoutFinalPeriod ?? id
    }

    /// Which steps of a phase its course still waits for.
    public func missingSteps(of phase: Phase, at snapshot: Snapshot<Walkthrough>) -> ArraySlice<Step> {
        guard let at = phase.steps.firstIndex(where: { snapshot.contains(.reached($0.id)) }) else { return [] }
        return phase.steps[at..<(phase.steps.count - 1)]
    }

    fileprivate func sentence(missingIn id: String, at snapshot: Snapshot<Walkthrough>) -> String {
        guard let phase = phases.first(where: { $0.id == id }) else { return "Steps before this one are not passed yet." }
        let missing = missingSteps(of: phase, at: snapshot)
        guard let first = missing.first else { return "Steps before this one are not passed yet." }
        let number = missing.startIndex + 1
        let count = missing.count == 1 ? "one step" : "\(missing.count) steps"
        return "\(phase.title): \(count) not passed in order yet, from step \(number), \"\(first.title)\"."
    }

    fileprivate func sentence(shut id: String, at snapshot: Snapshot<Walkthrough>) -> String {
        guard let at = phases.firstIndex(where: { $0.id == id }), at > 0,
            let next = phases[..<at].firstIndex(where: { !snapshot.isPassed($0, of: self) })
        else { return "That phase is not open yet." }
        let rest = rest(of: phases[next], at: snapshot)
        if next == at - 1 { return "\(phases[at].title) opens when \(phases[next].title) is walked to its end: \(rest)." }
        return
            "\(phases[at].title) opens when the phases before it are walked to their ends, \(phases[next].title) first: \(rest)."
    }

    /// What is left of a phase that is not passed: steps, ticks, decisions.
    private func rest(of before: Phase, at snapshot: Snapshot<Walkthrough>) -> String {
        let inFront = missingSteps(of: before, at: snapshot).count
        let missing = inFront > 0 ? inFront + 1 : 0  // the last step is to be passed as well
        let items = before.steps.flatMap(\.checklist).filter { snapshot.contains(.itemOpen($0.id)) }.count
        let decisions = before.steps.compactMap(\.decision).filter { snapshot.contains(.undecided($0.id)) }.count
        let open = [
            missing > 0 ? "\(missing) of \(before.steps.count) steps to walk" : nil,
            items > 0 ? "\(items) checklist \(items == 1 ? "item" : "items") to tick" : nil,
            decisions > 0 ? "\(decisions == 1 ? "a decision" : "\(decisions) decisions") to make" : nil,
        ].compactMap(\.self)
        return open.isEmpty ? "its last step is still to be passed" : open.joined(separator: ", ")
    }
}

extension String {
    fileprivate var withoutFinalPeriod: String { hasSuffix(".") ? String(dropLast()) : self }
}
