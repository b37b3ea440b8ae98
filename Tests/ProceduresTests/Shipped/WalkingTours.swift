import Procedures
import StateMachine

/// Ways through the shipped chart that together take every row of it, built from the outline they walk.
///
/// The general search for tours looks for the shortest way to each row; a chart of 69 steps in a row is too deep for it. These
/// ways know where they are going.
struct WalkingTours {
    typealias Events = [WalkthroughEvent]

    let procedure = ShippedChart.procedure
    let forward: Events = [.next, .complete, .skip(reason: "not today")]
    /// What may be tried at any step: nothing, everything, or a refusal.
    let marks: Events = [.complete, .mark, .skip(reason: "no")]

    /// All of them, each from a new session.
    var all: [Events] {
        [guidedWalk, guidedLookAround, freeLookAround, impatientWalk, skippingWalk, earlyMarks] + narrowingWalks + outcomeWalks
            + waitingSteps
            + freeDecisions + rounds + retreats + lookups + [homeScreen, leaving, unansweredQuestions, wrongAnswers]
    }

    /// The steps of a phase in the order of the reference walk.
    private func stops(_ phase: Phase) -> [ReferenceWalk.Stop] { ReferenceWalk.clip.stops[phase.id] ?? [] }

    /// The whole walk in order: everything that can be ticked, noted, refused and taken back on the way.
    var guidedWalk: Events {
        [.begin] + procedure.phases.flatMap { steps(of: $0) + gate(of: $0) + questions(of: $0) } + [
            .back, .next, .home, .resume,
        ]
    }

    private func steps(of phase: Phase) -> Events {
        stops(phase).dropLast().enumerated().flatMap { at, stop -> Events in
            let isFirst = at == 0 && phase.id == procedure.phases[0].id
            return [.mark, .mark, .note("seen"), .back, isFirst ? .resume : .next, .goToStep(stop.step.id)] + tried(stop)
                + [.complete, .back, .mark, .mark, [.next, .complete, .complete][at % 3], .back, .complete]
        }
    }

    /// Each tick set, taken away and set again with marks refused in between, then the decision.
    private func tried(_ stop: ReferenceWalk.Stop) -> Events {
        stop.settling.flatMap { event -> Events in
            if case .check = event { return [.complete, .mark, event, event, event] }
            return marks + [event, event]
        }
    }

    private func gate(of phase: Phase) -> Events {
        guard let last = stops(phase).last else { return [] }
        let open: Events = forward + [.mark, .note("at the gate")]
        return [.goToStep(last.step.id)] + open + [.goToStep(last.step.id)] + tried(last) + [
            .mark, .mark, .skip(reason: "yes"), .back, .complete,
        ]
            + [.back, .next, .back, .skip(reason: "again"), .back, .complete]
    }

    func questions(of phase: Phase) -> Events {
        phase.questions.enumerated().flatMap { at, question in
            let choices = (1...question.choices).map(WalkthroughEvent.answer)
            let first: WalkthroughEvent = .answer(at == 0 ? question.answer : question.answer % question.choices + 1)
            return [.next, .complete, .note("hm"), .back, .goToQuestion(question.id), first] + choices + [forward[at % 2]]
        }
    }

    /// The whole walk again by somebody who begins each phase at its end, decides late, and answers the other way round.
    var impatientWalk: Events {
        [.begin]
            + procedure.phases.flatMap { phase -> Events in
                guard let last = phase.steps.last else { return [] }
                let jump: Events = [.goToStep(last.id)] + forward + [.goToPhase(phase.id)]
                let backwards = stops(phase).reversed().flatMap { stop -> Events in
                    let here: Events = [.goToStep(stop.step.id)] + marks + stop.settling.reversed() + [.mark]
                    return here + [.goToStep(last.id)] + forward.map { $0 } + [.goToStep(stop.step.id), .mark, .mark]
                }
                let inOrder = stops(phase).flatMap { stop -> Events in [.goToStep(stop.step.id)] + stop.settling + [.mark] }
                let answers = phase.questions.enumerated().flatMap { at, question -> Events in
                    [.answer(at == 0 ? question.answer % question.choices + 1 : question.answer), .next]
                }
                return jump + backwards + inOrder + [.goToStep(last.id), .next] + answers
            }
    }

    /// Each phase with its steps marked one after another, and in between every later step and the gate tried.
    var narrowingWalks: [Events] {
        [ReferenceWalk.clip, ReferenceWalk.detours[4]].flatMap { walk in
            procedure.phases.map { phase in
                tour { walker in
                    walker.send(walk.way(to: phase))
                    for step in phase.steps { narrow(step, of: phase, walk, &walker) }
                }
            }
        }
    }

    private func narrow(_ step: Procedures.Step, of phase: Phase, _ walk: ReferenceWalk, _ walker: inout Walker) {
        for other in phase.steps.drop(while: { $0.id != step.id }) {
            walker.send(.goToStep(other.id), .note("seen"))
            if other.leadsTo == nil { walker.send(.mark, .mark) }
            for answer in other.answers where walker.trying(answer) != "taken" { walker.send(answer) }
        }
        for event in forward where walker.trying(event) != "taken" { walker.send(event) }
        walker.send(.goToStep(step.id))
        for event in walk.stops[phase.id]?.first(where: { $0.step.id == step.id })?.settling ?? [] { walker.send(.mark, event) }
        walker.send(.mark)
    }

    private func tour(_ walk: (inout Walker) -> Void) -> Events {
        var walker = Walker(procedure, ShippedChart.chart)
        walk(&walker)
        return walker.sent
    }

    /// The whole walk by somebody who skips every step, and then decides everything again.
    var skippingWalk: Events {
        let walk = procedure.phases.flatMap { phase -> Events in
            stops(phase).flatMap { $0.settling + [.skip(reason: "known")] } + phase.questions.map { _ in .skip(reason: "none") }
        }
        return [.begin] + walk + settlingAgain
            + procedure.steps.flatMap { [.goToStep($0.id)] + reversing($0) + [.mark, .mark] }
    }

    /// Every tick taken away and every answer given, at a step.
    private func reversing(_ step: Procedures.Step) -> Events {
        let options = step.decision.map { decision in decision.options.map { (decision.id, $0.id) } } ?? []
        return step.checklist.flatMap { [.check($0.id), .skip(reason: "no"), .check($0.id)] }
            + options.flatMap { [.decide($0.0, option: $0.1), .goToStep(step.id), .skip(reason: "so"), .goToStep(step.id)] }
    }

    /// Every decision given each of its answers once more, and opened again.
    private var settlingAgain: Events {
        procedure.steps.flatMap { step -> Events in
            guard let decision = step.decision else { return [] }
            let answers = decision.options.flatMap { option -> Events in
                [.goToStep(step.id), .decide(decision.id, option: option.id)]
            }
            return answers + [.goToStep(step.id), .reconsider(decision.id)] + usual(step)
        }
    }

    /// What the reference walk ticks and decides at a step.
    func usual(_ step: Procedures.Step) -> Events {
        let stop = ReferenceWalk.clip.stops.values.joined().first { $0.step.id == step.id }
        return [.goToStep(step.id)] + (stop?.settling ?? [])
    }

    /// Every step marked before anything was ticked or decided, and then with all that belongs to it.
    var earlyMarks: Events {
        [.free]
            + procedure.steps.flatMap {
                [.goToStep($0.id)] + marks + [.goToStep($0.id), .mark, .mark, .goToStep($0.id), .skip(reason: "early")]
            }
            + procedure.steps.flatMap {
                usual($0) + [.complete, .goToStep($0.id), .skip(reason: "late"), .goToStep($0.id), .mark]
            }
    }

    /// To each end; then every step, tick and decision is tried, what does not apply among them, and the walk is gone back.
    var outcomeWalks: [Events] {
        ([ReferenceWalk.clip] + ReferenceWalk.detours).map { walk in
            let tried = procedure.steps.flatMap { step -> Events in
                return [.goToStep(step.id)] + marks + [.goToStep(step.id)] + step.checklist.map { .check($0.id) }
                    + (step.isEnding ? [] : step.answers) + [.goToStep(step.id), .next, .goToStep(step.id), .back]
            }
            let back = Events(repeating: .back, count: 90), on = Events(repeating: .next, count: 90)
            return walk.events + [.free] + back + [.resume] + on + tried + decidingAgain + [.guided] + back
        }
    }

    /// From an end: every decision that leads to outcomes given each answer in turn, and opened again in between.
    private var decidingAgain: Events {
        procedure.steps.flatMap { step -> Events in
            guard step.isEnding, let decision = step.decision else { return [] }
            return decision.options.flatMap { option -> Events in
                [.reconsider(decision.id), .decide(decision.id, option: option.id), .goToStep(step.id)]
                    + [.decide(decision.id, option: option.id)]
            }
        }
    }

    /// Guided, with a decision opened again before steps that rest on it: those are neither marked nor decided.
    var waitingSteps: [Events] {
        ([ReferenceWalk.clip] + ReferenceWalk.detours).flatMap { walk in
            procedure.steps.filter(\.isEnding).map { step in
                tour { walker in
                    walker.send(walk.events + walk.done.flatMap { [.goToStep($0), .mark] })
                    walker.send(.reconsider(step.decision!.id))  // it has one, as it leads to ends
                    for other in procedure.steps { tryWaiting(other, &walker) }
                }
            }
        }
    }

    private func tryWaiting(_ step: Procedures.Step, _ walker: inout Walker) {
        walker.send(.goToStep(step.id))
        for item in step.checklist where walker.snapshot.mark(ofItem: item.id) == .open { walker.send(.check(item.id)) }
        for answer in step.answers where walker.trying(answer) != "taken" { walker.send(answer) }
        for event in marks where walker.trying(event) != "taken" { walker.send(event) }
    }

    /// On a free walk without anything before it: each answer alone, with all that can be tried then, and each two of them.
    var freeDecisions: [Events] {
        let all = procedure.steps.flatMap { step in step.answers.map { [.goToStep(step.id), $0] } }
        let everywhere = procedure.steps.flatMap { step -> Events in
            [.goToStep(step.id)] + step.checklist.map { .check($0.id) } + marks
        }
        return all.map { [.begin, .free] + $0 + everywhere } + all.flatMap { one in all.map { [.free] + one + $0 } }
    }

    /// A second clip planned from every state that the first has left; and what is decided or ticked before its time.
    var rounds: [Events] {
        let second: Events = [.begin, .free, .goToStep("intv-second-clip")], decide: Events = [.goToStep("intv-decide")]
        let answers = ["release", "add-clip"].map { WalkthroughEvent.decide("release-decision", option: $0) }
        return marks.flatMap { mark in
            answers.map { second + [mark] + decide + [$0, .goToStep("intv-second-clip"), .complete] }
        }
            + [
                second + [
                    .goToStep("intv-device"), .decide("clip-decision", option: "xt"), .skip(reason: "in"),
                    .goToStep("intv-second-clip"), .mark,
                ],
                ahead("intv-decide", [.decide("release-decision", option: "release")]),
                ahead("intv-decide", [.decide("release-decision", option: "add-clip"), .goToStep("intv-second-clip")]),
                undecidedSeptum,
            ]
    }

    /// Everything ticked at the last step of the intervention, with the decision before it open.
    private var undecidedSeptum: Events {
        let before = stops(procedure.phases[2]).prefix { $0.step.id != "intv-withdraw" }.flatMap { $0.settling + [.complete] }
        return ReferenceWalk.clip.way(to: procedure.phases[2]) + before + usual(procedure.phases[2].steps.last!) + marks
    }

    /// Guided into the intervention, where a step is settled before an earlier decision.
    private func ahead(_ step: String, _ settling: Events) -> Events {
        ReferenceWalk.clip.way(to: procedure.phases[2])
            + [.goToStep("intv-puncture"), .decide("puncture-decision", option: "keep"), .goToStep(step)] + settling + [.mark]
            + [.goToStep("intv-device"), .decide("clip-decision", option: "nt"), .goToStep(step), .mark]
    }

    /// Going everywhere by name: refused at first, open after the walk.
    var guidedLookAround: Events {
        everyPlace + [.home] + guidedWalk + everyPlace
            + procedure.phases.flatMap(\.questions).flatMap { [.goToQuestion($0.id), .skip(reason: "later")] }
    }

    private var everyPlace: Events {
        procedure.phases.flatMap { phase -> Events in
            let decisions = phase.steps.compactMap { step in step.decision.map { WalkthroughEvent.reconsider($0.id) } }
            return [.goToPhase(phase.id)] + phase.steps.map { .goToStep($0.id) } + phase.questions.map { .goToQuestion($0.id) }
                + decisions
        }
    }

    /// The same on a free walk, with every way forward and back from every place.
    var freeLookAround: Events {
        let walk = procedure.phases.flatMap { phase -> Events in
            phase.steps.flatMap { step in forward.flatMap { [.goToStep(step.id), $0, .back] } }
                + phase.questions.flatMap { question in
                    forward.flatMap { [WalkthroughEvent.goToQuestion(question.id), $0, .back] }
                }
        }
        return [.free, .free] + everyPlace + walk + [.guided, .guided]
    }

    /// From every place behind a shut gate back to the step that opens it, when the walk becomes guided again.
    var retreats: [Events] {
        let places = procedure.phases.flatMap { phase in
            phase.steps.prefix(2).map { WalkthroughEvent.goToStep($0.id) } + phase.questions.map { .goToQuestion($0.id) }
        }
        let end: Events = [.free, .goToQuestion(procedure.phases.last!.questions.last!.id), .next, .guided, .next]
        return places.map { [.free, $0, .guided, .next] } + places.map { [.free, $0, .open(.outline), .guided, .close, .next] }
            + places.map { [.free, $0, .home, .guided, .resume, .back] }
            + places.map { [.free, $0, .help, .guided, .help, .back] } + [end]
    }

    /// Every look-up opened from home, from the walk, from another look-up, from help; closed by its own key, by close, by home.
    var lookups: [Events] {
        Lookup.allCases.map { lookup in
            [
                .open(lookup), .open(lookup), .begin, .next, .open(lookup), .close, .open(lookup), .help, .close, .help, .help,
                .home, .resume, .open(lookup), .home, .resume, .open(lookup), .open(.about), .open(lookup), .close, .next,
            ]
        }
    }

    var homeScreen: Events {
        [.home, .resume, .begin, .next, .home, .home, .resume, .arrive, .resume, .next, .help, .arrive, .resume]
    }

    var leaving: Events {
        [
            .begin, .askToLeave, .close, .next, .askToLeave, .leave, .arrive, .resume, .leave, .help, .close, .leave, .arrive,
            .resume,
        ]
    }

    /// The whole walk with every question answered wrong.
    var wrongAnswers: Events {
        ReferenceWalk.clip.events.map { event in
            if case .answer(let choice) = event { .answer(choice == 1 ? 2 : 1) } else { event }
        }
    }

    /// Questions passed on a guided walk without and with an answer.
    var unansweredQuestions: Events {
        guidedWalk.filter { if case .answer = $0 { false } else { true } }.flatMap { event -> Events in
            if case .goToQuestion = event { return [event, .next, .complete, .skip(reason: "none")] }
            return [event]
        }
    }
}

extension Procedures.Step {
    /// Every answer to its decision.
    var answers: [WalkthroughEvent] {
        decision.map { decision in decision.options.map { .decide(decision.id, option: $0.id) } } ?? []
    }

    /// Whether an answer leads to an outcome.
    fileprivate var isEnding: Bool { decision?.options.contains { $0.outcome != nil } ?? false }
}
