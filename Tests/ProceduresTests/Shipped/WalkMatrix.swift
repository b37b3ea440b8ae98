import Procedures
import StateMachine
import StateMachineTesting

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
                Probe(
                    way: passed,
                    tails: everything(at: questions(of: phase)) + returning(to: questions(of: phase)) + reopened(in: phase)),
                Probe(way: answered, tails: everything(at: places(of: phase))),
            ]
        }
        return probes + lastOpen + ahead + chains + ends
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
            let questions = procedure.phases.flatMap { $0.questions }.flatMap { question in
                [WalkthroughEvent.next, .complete, .skip(reason: "no"), .back].map { event -> Walk in
                    [.free, .goToQuestion(question.id), event]
                }
            }
            let elsewhere = procedure.steps.flatMap { $0.checklist.map { item -> Walk in [.check(item.id)] } }
            return Probe(way: walk.events, tails: steps + again + questions + elsewhere)
        }
    }

    /// Each step as the last one of its phase that is open, on the way to a clip and on each other: what is done at it opens the
    /// gate, and so may another answer.
    private var lastOpen: [Probe<Walkthrough>] {
        procedure.phases.flatMap { lastOpen(in: $0, on: walk, isUsual: true) }
            + ReferenceWalk.detours.flatMap { walk in procedure.phases.flatMap { lastOpen(in: $0, on: walk, isUsual: false) } }
    }

    private func lastOpen(in phase: Phase, on walk: ReferenceWalk, isUsual: Bool) -> [Probe<Walkthrough>] {
        let stops = walk.stops[phase.id] ?? []
        let passedOver = phase.steps.filter { step in !stops.contains { $0.step.id == step.id } }
        let skipped = passedOver.flatMap { step -> Walk in [.goToStep(step.id), .skip(reason: "no")] }
        let deciding = phase.steps.flatMap { step in step.answers.map { answer -> Walk in [.goToStep(step.id), answer] } }
        return stops.map { stop in
            let others = stops.filter { $0.step.id != stop.step.id }.flatMap { marked($0) + [.mark] }
            let here: Walk = [.goToStep(stop.step.id)]
            let ticks = stop.settling.filter { if case .check = $0 { true } else { false } }
            let ways: [Walk] = [here + stop.settling] + stop.step.answers.map { here + ticks + [$0] }
            let marks: [Walk] = [[.complete], [.mark], [.skip(reason: "no")], [.mark, .mark], []]
            let anew = isUsual ? deciding.flatMap { way in marks.prefix(3).map { way + here + $0 } } : []
            let tails = ways.flatMap { way in marks.flatMap { mark -> [Walk] in [way + mark, [.guided] + way + mark] } }
            return Probe(way: walk.way(to: phase) + [.free] + others + skipped, tails: tails + deciding + anew)
        }
    }

    /// All that is settled at a step, reached by name.
    private func marked(_ stop: ReferenceWalk.Stop) -> Walk { [.goToStep(stop.step.id)] + stop.settling }

    /// A free walk that does a phase and nothing else, all of it or one step: no gate opens before its time.
    private var ahead: [Probe<Walkthrough>] {
        procedure.phases.map { phase in
            let stops = walk.stops[phase.id] ?? []
            let alone = stops.flatMap { stop in
                [WalkthroughEvent.complete, .mark, .skip(reason: "no"), .next].map { marked(stop) + [$0] }
            }
            return Probe(way: [.begin, .free], tails: alone + [stops.flatMap { marked($0) + [.mark] }])
        }
    }

    /// With the phases behind it done, a phase's last mark opens all their gates at once.
    private var chains: [Probe<Walkthrough>] {
        procedure.phases.indices.map { index in
            let later = procedure.phases[index...].flatMap { walk.stops[$0.id] ?? [] }
            let way = walk.way(to: procedure.phases[index]) + [.free]
            return Probe(way: way, tails: [later.reversed().flatMap { marked($0) + [.mark] }])
        }
    }

    /// Behind an open gate with a step of the phase open again: one goes on all the same.
    private func reopened(in phase: Phase) -> [Walk] {
        guard let last = phase.steps.last else { return [] }
        return phase.steps.flatMap { step -> [Walk] in
            [WalkthroughEvent.next, .complete, .skip(reason: "later")].map {
                [.goToStep(step.id), .mark, .goToStep(last.id), $0]
            }
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
