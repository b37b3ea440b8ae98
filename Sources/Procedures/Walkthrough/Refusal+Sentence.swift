import StateMachine

extension Refusal {
    /// All reasons of one refusal in words: what did not happen, and the first thing missing by number and title.
    ///
    /// - Parameter isBrief: whether titles and texts are left out, for the smallest screens.
    public static func sentence(
        for reasons: [Refusal], in procedure: Procedure, at snapshot: Snapshot<Walkthrough>, isBrief: Bool = false
    ) -> String {
        // That a step does not apply comes first: what is open at it does not matter then.
        let first = reasons.first { $0.isOfOutcome } ?? procedure.first(of: reasons, at: snapshot) ?? reasons.first
        guard let first else { return "" }
        let count = first.isOpenTick ? reasons.count { $0.isOpenTick } : 1
        return first.sentence(in: procedure, at: snapshot, isBrief: isBrief, ofSuch: count)
    }

    private var isOfOutcome: Bool {
        switch self {
        case .notForOutcome, .itemNotForOutcome: true
        default: false
        }
    }

    private var isOpenTick: Bool { if case .itemOpen = self { true } else { false } }

    private func sentence(
        in procedure: Procedure, at snapshot: Snapshot<Walkthrough>, isBrief: Bool, ofSuch count: Int
    ) -> String {
        switch self {
        case .shut(let id): procedure.sentence(shut: id, at: snapshot, isBrief)
        case .questionsShut(let id): procedure.sentence(questionsShut: id, at: snapshot, isBrief)
        case .stepOpen(let id): procedure.sentence(openStep: id, at: snapshot, isBrief)
        case .itemOpen(let id): procedure.sentence(openItem: id, ofSuch: count, isBrief)
        case .undecided(let id): procedure.sentence(undecided: id, at: snapshot, isBrief)
        case .outcomeUnknown(let id): procedure.sentence(waiting: id, at: snapshot, isBrief)
        case .notForOutcome(let id): procedure.sentence(excluded: id, at: snapshot, isBrief)
        case .itemNotForOutcome: "This line is not for this outcome."
        case .unanswered: "Answer first, with its number, or skip the question with a reason."
        case .alreadyAnswered: "This question has its answer; an answer stays as it was given."
        case .nothingToResume: "There is no walk to go on with yet. Begin one."
        case .alreadyHome: "This is the start screen."
        }
    }
}

extension Procedure {
    /// The reason that names the first thing missing, in walking order.
    fileprivate func first(of reasons: [Refusal], at snapshot: Snapshot<Walkthrough>) -> Refusal? {
        guard let obstacle = obstacle(for: reasons, at: snapshot) else { return nil }
        return reasons.first { self.obstacle(for: [$0], at: snapshot) == obstacle }
    }

    func title(ofPhase id: String) -> String { phases.first { $0.id == id }?.title ?? id }

    func text(ofItem id: String) -> String {
        steps.flatMap(\.checklist).first { $0.id == id }?.text.withoutFinalPeriod ?? id
    }

    func text(ofDecision id: String) -> String {
        steps.compactMap(\.decision).first { $0.id == id }?.question.withoutFinalPeriod ?? id
    }

    fileprivate func sentence(openItem id: String, ofSuch count: Int, _ isBrief: Bool) -> String {
        guard let step = steps.first(where: { $0.checklist.contains { $0.id == id } }) else { return "" }
        let number = number(ofStep: step.id)
        let lines = count == 1 ? "1 line" : "\(count) lines"
        if isBrief { return "Not yet: tick \(lines) in \(number) first." }
        return "Not yet: in \(number) \(lines) to tick, \(count == 1 ? "" : "first ")\"\(text(ofItem: id))\"."
    }

    fileprivate func sentence(undecided id: String, at snapshot: Snapshot<Walkthrough>, _ isBrief: Bool) -> String {
        guard let step = step(deciding: id) else { return "" }
        if isBrief { return "Not yet: decide \(number(ofStep: step.id)) first." }
        if place(in: snapshot) == .step(step.id) { return "Not yet: \(number(ofStep: step.id)) has no decision." }
        return "Not yet: \(name(ofStep: step.id)) is to be decided first."
    }

    fileprivate func sentence(waiting id: String, at snapshot: Snapshot<Walkthrough>, _ isBrief: Bool) -> String {
        guard let obstacle = obstacle(for: [.outcomeUnknown(step: id)], at: snapshot) else {
            return "Not yet: it is not decided whether \(number(ofStep: id)) applies."
        }
        if isBrief { return "Not yet: decide \(number(ofStep: obstacle.step)) first." }
        return "Not yet: whether \(number(ofStep: id)) applies is decided in \(name(ofStep: obstacle.step))."
    }

    fileprivate func sentence(excluded id: String, at snapshot: Snapshot<Walkthrough>, _ isBrief: Bool) -> String {
        let number = number(ofStep: id)
        guard !isBrief, let outcome = snapshot.outcome(of: self) else { return "\(number) does not apply." }
        return "\(number) is not for this outcome: \(outcome.title)."
    }

    fileprivate func sentence(openStep id: String, at snapshot: Snapshot<Walkthrough>, _ isBrief: Bool) -> String {
        guard let index = phaseIndex(of: .step(id)) else { return "" }
        let what = index + 1 < phases.count ? "Phase \(index + 2) opens" : "The walk ends"
        return "\(what) after phase \(index + 1): \(openSteps(of: phases[index], at: snapshot, isBrief))."
    }

    fileprivate func sentence(shut id: String, at snapshot: Snapshot<Walkthrough>, _ isBrief: Bool) -> String {
        guard let at = phases.firstIndex(where: { $0.id == id }), at > 0,
            let next = phases[..<at].firstIndex(where: { !snapshot.isPassed($0, of: self) })
        else { return "That phase is not open yet." }
        let open = openSteps(of: phases[next], at: snapshot, isBrief)
        if next == at - 1 { return "Phase \(at + 1) opens after phase \(at): \(open)." }
        return "Phase \(at + 1) opens after the phases before it. Phase \(next + 1) is next: \(open)."
    }

    fileprivate func sentence(questionsShut id: String, at snapshot: Snapshot<Walkthrough>, _ isBrief: Bool) -> String {
        guard let at = phases.firstIndex(where: { $0.id == id }),
            let next = phases[...at].firstIndex(where: { !snapshot.isPassed($0, of: self) })
        else { return "These questions are not open yet." }
        return "The questions of phase \(at + 1) come after its steps: "
            + "\(openSteps(of: phases[next], at: snapshot, isBrief))."
    }

    /// "9 of 20 steps are open, first 3.12 ..."
    private func openSteps(of phase: Phase, at snapshot: Snapshot<Walkthrough>, _ isBrief: Bool) -> String {
        let open = phase.steps.filter { snapshot.mark(ofStep: $0.id).isPending }
        guard let first = open.first else { return "its steps are to be walked" }
        let count = open.count == 1 ? "1 step is open" : "\(open.count) of \(phase.steps.count) steps are open"
        let name = isBrief ? number(ofStep: first.id) : name(ofStep: first.id)
        return open.count == 1 ? "\(count), \(name)" : "\(count), first \(name)"
    }
}

extension String {
    fileprivate var withoutFinalPeriod: String { hasSuffix(".") ? String(dropLast()) : self }
}
