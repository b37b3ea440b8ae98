import Procedures
import StateMachine
import StateMachineTesting

/// Every event in every place of the walk, as it is at four moments of each phase: begun, about to be passed, passed, answered.
struct WalkMatrix {
    typealias Walk = [WalkthroughEvent]

    let procedure: Procedure

    var probes: [Probe<Walkthrough>] {
        var probes = [fromHome]
        for phase in procedure.phases {
            let begun = way(to: phase), atGate = begun + walk(phase), passed = atGate + [.next]
            let answered = passed + answers(of: phase)
            probes += [
                Probe(way: begun, tails: everything(at: steps(of: phase)) + freely(at: places(of: phase))),
                Probe(way: atGate, tails: everything(at: steps(of: phase)) + unticked(phase)),
                Probe(way: passed, tails: everything(at: questions(of: phase)) + returning(to: questions(of: phase))),
                Probe(way: answered, tails: everything(at: places(of: phase))),
            ]
            probes += decided(phase, from: begun)
            probes.append(Probe(way: atGate, tails: reopened(phase)))
        }
        return probes
    }

    /// In order up to a phase's first step.
    private func way(to phase: Phase) -> Walk {
        var way: Walk = [.begin]
        for passed in procedure.phases.prefix(while: { $0.id != phase.id }) {
            way += walk(passed) + [.next] + answers(of: passed)
        }
        return way
    }

    /// In order up to a phase's last step, with everything ticked and decided.
    private func walk(_ phase: Phase) -> Walk {
        let settled: [Walk] = phase.steps.map { settle($0) }
        return Array(settled.joined(separator: [WalkthroughEvent.next]))
    }

    private func settle(_ step: Procedures.Step) -> Walk {
        var events: Walk = step.checklist.map { WalkthroughEvent.check($0.id) }
        if let decision = step.decision, let option = decision.options.first(where: { $0.settles && $0.leadsTo == nil }) {
            events.append(.decide(decision.id, option: option.id))
        }
        return events
    }

    private func answers(of phase: Phase) -> Walk {
        phase.questions.flatMap { question -> Walk in [.answer(question.answer), .next] }
    }

    private func steps(of phase: Phase) -> Walk { phase.steps.map { WalkthroughEvent.goToStep($0.id) } }

    private func questions(of phase: Phase) -> Walk { phase.questions.map { WalkthroughEvent.goToQuestion($0.id) } }

    private func places(of phase: Phase) -> Walk { steps(of: phase) + questions(of: phase) }

    private func everything(at places: Walk) -> [Walk] {
        places.flatMap { place -> [Walk] in procedure.events.map { event -> Walk in [place, event] } }
    }

    /// Looked at on a free walk that becomes guided again: what is behind a shut gate is left.
    private func freely(at places: Walk) -> [Walk] {
        places.flatMap { place -> [Walk] in
            let leaving: [Walk] = [
                [.free, place, .guided, .next], [.free, place, .back], [.free, place, .open(.outline), .guided, .close],
                [.free, place, .next], [.free, place, .complete], [.free, place, .skip(reason: "later")],
                [.free, place, .askToLeave, .guided, .close, .next],
            ]
            let looking = Lookup.allCases.map { lookup -> Walk in
                [.free, place, .open(lookup), .guided, .open(lookup), .next]
            }
            return leaving + looking
        }
    }

    /// With one thing open again at the gate, then with each two: a refusal names them all.
    private func unticked(_ phase: Phase) -> [Walk] {
        let gate = WalkthroughEvent.goToStep(phase.steps.last!.id)  // a phase has a step
        var open: [Walk] = []
        for step in phase.steps { for item in step.checklist { open.append([.goToStep(step.id), .check(item.id)]) } }
        let pairs = open.flatMap { one -> [Walk] in open.map { two -> Walk in one + two } }
        let forward: Walk = [.next, .complete, .skip(reason: "later")]
        return (open + pairs).flatMap { way -> [Walk] in forward.map { event -> Walk in way + [gate, event] } }
    }

    /// At each decision, walked to in order: every answer, then every other one; what lies behind tried after each.
    private func decided(_ phase: Phase, from begun: Walk) -> [Probe<Walkthrough>] {
        phase.steps.enumerated().compactMap { at, step -> Probe<Walkthrough>? in
            guard let decision = step.decision else { return nil }
            let before: [Walk] = phase.steps[..<at].map { settle($0) }
            let here = WalkthroughEvent.goToStep(step.id), gate = WalkthroughEvent.goToStep(phase.steps.last!.id)
            let answers = decision.options.map { WalkthroughEvent.decide(decision.id, option: $0.id) }
            let behind = phase.steps[at...].flatMap { step -> Walk in
                [.goToStep(step.id), .complete, .goToStep(step.id), .mark]
            }
            let tails = answers.flatMap { answer -> [Walk] in
                [[answer, gate, .next], [answer, here, .next, gate, .next], [answer] + behind]
                    + answers.map { other -> Walk in [answer, here, other] + behind }
            }
            return Probe(way: begun + before.flatMap { $0 + [.next] }, tails: tails)
        }
    }

    /// Everything marked, then one tick or decision opened again.
    private func reopened(_ phase: Phase) -> [Walk] {
        let marked = phase.steps.flatMap { step -> Walk in [.goToStep(step.id), .mark] }
        return phase.steps.flatMap { step -> [Walk] in
            let items = step.checklist.map { item -> Walk in marked + [.goToStep(step.id), .check(item.id)] }
            let answers = (step.decision?.options ?? []).map { option -> Walk in
                marked + [.goToStep(step.id), .decide(step.decision!.id, option: option.id)]
            }
            return items + answers
        }
    }

    /// Coming back from help and look-ups to a question.
    private func returning(to questions: Walk) -> [Walk] {
        questions.flatMap { question -> [Walk] in
            [[question, .help, .close], [question, .open(.notes), .close], [question, .free, .guided]]
        }
    }

    /// Wherever one goes first, there is a walk to come back to.
    private var fromHome: Probe<Walkthrough> {
        var targets: Walk = []
        for phase in procedure.phases { targets += [.goToPhase(phase.id)] + places(of: phase) }
        var tails: [Walk] = procedure.events.map { event -> Walk in [event] }
        tails += targets.map { target -> Walk in [target, .home, .resume] }
        tails += targets.map { target -> Walk in [.free, target, .home, .resume] }
        return Probe(way: [], tails: tails)
    }
}
