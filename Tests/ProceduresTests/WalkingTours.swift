import Procedures

/// Ways through the shipped chart that together take every row of it, built from the outline they walk.
///
/// The general search for tours looks for the shortest way to each row; a chart of 69 steps in a row is too deep for it. These
/// ways know where they are going.
struct WalkingTours {
    let procedure: Procedure

    private let forward: [WalkthroughEvent] = [.next, .complete, .skip(reason: "not today")]

    /// All of them, each from a new session.
    var all: [[WalkthroughEvent]] {
        [guidedWalk, guidedLookAround, freeLookAround, impatientWalk, earlyMarks, settledGates] + skippingAnswers + retreats
            + lookups + [homeScreen, leaving]
            + unansweredQuestions
    }

    /// The whole walk in order: everything that can be ticked, decided, answered, noted and refused on the way.
    var guidedWalk: [WalkthroughEvent] {
        [.begin] + procedure.phases.flatMap { steps(of: $0) + gate(of: $0) + questions(of: $0) } + [.close, .home, .resume]
    }

    private func steps(of phase: Phase) -> [WalkthroughEvent] {
        phase.steps.dropLast().enumerated().flatMap { at, step -> [WalkthroughEvent] in
            [.mark, .mark, .note("seen"), .back, at == 0 && phase.id == procedure.phases[0].id ? .resume : .next]
                + settle(step) + [.mark, .mark, forward[at % 3]]
        }
    }

    /// Ticks and unticks, and decides every option with those that lead elsewhere first.
    private func settle(_ step: Step) -> [WalkthroughEvent] {
        let ticks = step.checklist.flatMap { item -> [WalkthroughEvent] in [.check(item.id), .check(item.id), .check(item.id)] }
        guard let decision = step.decision else { return ticks }
        let away = decision.options.filter { $0.leadsTo != nil }.flatMap { option -> [WalkthroughEvent] in
            [.decide(decision.id, option: option.id), .goToStep(step.id)]
        }
        let settling = decision.options.filter { $0.settles && $0.leadsTo == nil }.flatMap { option -> [WalkthroughEvent] in
            [.decide(decision.id, option: option.id), .decide(decision.id, option: option.id)]
        }
        return ticks + away + settling
    }

    private func gate(of phase: Phase) -> [WalkthroughEvent] {
        let last = phase.steps.last!  // a phase has a step
        return [.mark, .note("at the gate")] + forward + openOneByOne(phase, at: last) + [.back, .next] + [
            .complete, .goToStep(last.id), .mark, .mark, .complete,
        ]
    }

    /// Every obstacle of the gate is met alone once: settled one after another, refused in between.
    private func openOneByOne(_ phase: Phase, at last: Step) -> [WalkthroughEvent] {
        let ticks = last.checklist.flatMap { item -> [WalkthroughEvent] in
            [.check(item.id), .next, .check(item.id), .complete, .mark, .check(item.id), .skip(reason: "no"), .complete]
        }
        guard let decision = last.decision else { return ticks }
        let away = decision.options.filter { $0.leadsTo != nil }.flatMap { option -> [WalkthroughEvent] in
            [.decide(decision.id, option: option.id), .goToStep(last.id)]
        }
        let settling = decision.options.filter { $0.settles && $0.leadsTo == nil }
            .map { WalkthroughEvent.decide(decision.id, option: $0.id) }
        return ticks + away + [.next, .complete, .mark] + settling
    }

    private func questions(of phase: Phase) -> [WalkthroughEvent] {
        phase.questions.enumerated().flatMap { at, question -> [WalkthroughEvent] in
            let choices = (1...question.choices).map(WalkthroughEvent.answer)
            let first: WalkthroughEvent = .answer(at == 0 ? question.answer : question.answer % question.choices + 1)
            return [.next, .complete, .note("hm"), .back, .goToQuestion(question.id), first] + choices + [forward[at % 2]]
        }
    }

    /// The whole walk again by somebody who jumps ahead, decides late, unticks, and answers the other way round.
    var impatientWalk: [WalkthroughEvent] {
        [.begin]
            + procedure.phases.flatMap { phase -> [WalkthroughEvent] in
                let last = phase.steps.last!  // a phase has a step
                let deciding = phase.steps.filter { $0.decision != nil || !$0.checklist.isEmpty }
                let jump: [WalkthroughEvent] = [.goToStep(last.id)] + forward + [.goToPhase(phase.id)]
                let walk = phase.steps.dropLast().map { _ in WalkthroughEvent.next }
                let refused = deciding.reversed().flatMap { step in
                    forward + [.goToStep(step.id)] + late(step) + [.goToStep(last.id)]
                }
                let answers = phase.questions.enumerated().flatMap { at, question -> [WalkthroughEvent] in
                    [.answer(at == 0 ? question.answer % question.choices + 1 : question.answer), .next]
                }
                let settled = deciding.flatMap { step in [WalkthroughEvent.goToStep(step.id)] + settle(step) }
                let early = settled + [.goToStep(last.id)] + forward + deciding.flatMap { [.goToStep($0.id)] + unsettle($0) }
                return early + jump + walk + refused + [.next] + answers
            }
    }

    /// Takes the ticks of a step away again; a decision that can be opened again is.
    private func unsettle(_ step: Step) -> [WalkthroughEvent] {
        let opening = step.decision.flatMap { decision in
            decision.options.first { !$0.settles }.map { WalkthroughEvent.decide(decision.id, option: $0.id) }
        }
        return step.checklist.map { .check($0.id) } + (opening.map { [$0] } ?? [])
    }

    /// Ticks with the last item unticked again before it is ticked for good, then the first option that settles.
    private func late(_ step: Step) -> [WalkthroughEvent] {
        let ticks = step.checklist.reversed().flatMap { item -> [WalkthroughEvent] in
            [.check(item.id), .check(item.id), .check(item.id)]
        }
        let settling = step.decision.flatMap { decision in
            decision.options.first(where: \.settles).map { WalkthroughEvent.decide(decision.id, option: $0.id) }
        }
        return ticks + (settling.map { [$0] } ?? [])
    }

    /// Every step marked before anything was ticked or decided.
    private var earlyMarks: [WalkthroughEvent] {
        [.free] + procedure.steps.flatMap { step -> [WalkthroughEvent] in [.goToStep(step.id), .mark, .complete] }
    }

    /// Every gate of a free walk, marked and passed with all settled at its step.
    private var settledGates: [WalkthroughEvent] {
        [.free]
            + procedure.phases.flatMap { phase -> [WalkthroughEvent] in
                let last = phase.steps.last!  // a phase has a step
                let settled = phase.steps.flatMap { step -> [WalkthroughEvent] in
                    let answer = step.decision?.options.first { $0.settles && $0.leadsTo == nil }
                    return step.checklist.map { .check($0.id) }.reduce([.goToStep(step.id)]) { $0 + [$1] }
                        + (answer.map { [.decide(step.decision!.id, option: $0.id)] } ?? [])
                }
                return settled + [.goToStep(last.id), .complete]
            }
    }

    /// Answers that skip steps: given, then changed; the steps skipped, and the one decided at, are tried meanwhile.
    private var skippingAnswers: [[WalkthroughEvent]] {
        procedure.steps.compactMap { step -> [WalkthroughEvent]? in
            guard let decision = step.decision, decision.options.contains(where: { $0.skipReason != nil }) else { return nil }
            let here = WalkthroughEvent.goToStep(step.id)
            return [.begin, .free, here]
                + decision.options.filter { $0.skipReason != nil }.flatMap { option -> [WalkthroughEvent] in
                    let refused: [WalkthroughEvent] = [.complete, .mark, .skip(reason: "no")]
                    let skipped = refused + [.back] + refused + [here, .next, here, .complete, here, .skip(reason: "no")]
                    return [.decide(decision.id, option: option.id), .back] + skipped + [here]
                        + decision.options.flatMap { other -> [WalkthroughEvent] in
                            [.decide(decision.id, option: other.id), here, .decide(decision.id, option: option.id), here]
                        }
                }
        }
    }

    /// Going everywhere by name: refused at first, open after the walk.
    var guidedLookAround: [WalkthroughEvent] {
        everyPlace + [.home] + guidedWalk + everyPlace
            + procedure.phases.flatMap(\.questions).flatMap { [.goToQuestion($0.id), .skip(reason: "later")] }
    }

    private var everyPlace: [WalkthroughEvent] {
        procedure.phases.flatMap { phase -> [WalkthroughEvent] in
            [.goToPhase(phase.id)] + phase.steps.map { .goToStep($0.id) } + phase.questions.map { .goToQuestion($0.id) }
        }
    }

    /// The same on a free walk, with every way forward and back from every place.
    var freeLookAround: [WalkthroughEvent] {
        let walk = procedure.phases.flatMap { phase -> [WalkthroughEvent] in
            phase.steps.flatMap { step in forward.flatMap { [.goToStep(step.id), $0, .back] } }
                + phase.questions.flatMap { question in
                    forward.flatMap { [WalkthroughEvent.goToQuestion(question.id), $0, .back] }
                }
        }
        return [.free, .free] + everyPlace + walk + [.guided, .guided]
    }

    /// From every place behind a shut gate back to the step that opens it, when the walk becomes guided again.
    var retreats: [[WalkthroughEvent]] {
        let places = procedure.phases.flatMap { phase in
            phase.steps.prefix(2).map { WalkthroughEvent.goToStep($0.id) } + phase.questions.map { .goToQuestion($0.id) }
        }
        return places.map { [.free, $0, .guided, .next] } + places.map { [.free, $0, .open(.outline), .guided, .close, .next] }
            + places.map { [.free, $0, .home, .guided, .resume, .back] }
            + places.map { [.free, $0, .help, .guided, .help, .back] }
    }

    /// Every look-up opened from home, from the walk, from another look-up, from help; closed by its own key, by close, by home.
    var lookups: [[WalkthroughEvent]] {
        Lookup.allCases.map { lookup in
            [
                .open(lookup), .open(lookup), .begin, .next, .open(lookup), .close, .open(lookup), .help, .close, .help, .help,
                .home, .resume, .open(lookup), .home, .resume, .open(lookup), .open(.about), .open(lookup), .close, .next,
            ]
        }
    }

    var homeScreen: [WalkthroughEvent] {
        [.home, .resume, .begin, .next, .home, .home, .resume, .arrive, .resume, .next, .help, .arrive, .resume]
    }

    var leaving: [WalkthroughEvent] {
        [
            .begin, .askToLeave, .close, .next, .askToLeave, .leave, .arrive, .resume, .leave, .help, .close, .leave, .arrive,
            .resume,
        ]
    }

    /// Questions passed on a guided walk without and with an answer.
    var unansweredQuestions: [[WalkthroughEvent]] {
        [
            guidedWalk.filter { if case .answer = $0 { false } else { true } }.flatMap { event -> [WalkthroughEvent] in
                if case .goToQuestion = event { return [event, .next, .complete, .skip(reason: "none")] }
                return [event]
            }
        ]
    }
}
