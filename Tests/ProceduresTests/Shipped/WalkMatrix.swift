import Procedures
import StateMachine

/// Every event in every place of the walk, as it is at four moments of each phase: begun, about to be passed, passed, answered.
struct WalkMatrix {
    typealias Walk = [WalkthroughEvent]

    let procedure = ShippedChart.procedure
    private let walk = ReferenceWalk.clip

    var probes: [Probe<Walkthrough>] {
        var probes = [fromHome]
        for phase in procedure.phases {
            let begun = walk.way(to: phase), atGate = begun + walk.walk(phase), passed = atGate + [.complete]
            let answered = passed + walk.answers(of: phase)
            probes += [
                Probe(way: begun, tails: everything(at: steps(of: phase)) + freely(at: places(of: phase))),
                Probe(way: atGate, tails: everything(at: steps(of: phase)) + unticked(phase)),
                Probe(way: passed, tails: everything(at: questions(of: phase)) + returning(to: questions(of: phase))),
                Probe(way: answered, tails: everything(at: places(of: phase))),
            ]
        }
        return probes + ends
    }

    /// At each end: every step with all that can be done at it, and every decision anew.
    private var ends: [Probe<Walkthrough>] {
        ([walk] + ReferenceWalk.detours).map { walk in
            let steps = procedure.steps.flatMap { step -> [Walk] in
                let here: Walk =
                    step.checklist.map { .check($0.id) } + step.answers
                    + [.complete, .mark, .skip(reason: "no"), .next, .back]
                return here.map { [.goToStep(step.id), $0] }
            }
            let again = procedure.steps.flatMap { step -> [Walk] in
                guard let decision = step.decision, decision.options.contains(where: { $0.outcome != nil }) else { return [] }
                return [[.reconsider(decision.id)]] + step.answers.map { [.reconsider(decision.id), $0] }
            }
            return Probe(way: walk.events, tails: steps + again)
        }
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
                [.free, place, .next, .back], [.free, place, .complete], [.free, place, .skip(reason: "later")],
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
