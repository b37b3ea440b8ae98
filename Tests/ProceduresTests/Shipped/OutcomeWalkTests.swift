import Procedures
import StateMachine
import Testing

@Suite("The bundled outline, walked to its ends")
struct OutcomeWalkTests {
    struct Ending: Sendable, CustomTestStringConvertible {
        let name: String
        let answers: [String: [String]]
        let outcome: String
        let signs: String

        var testDescription: String { name }
    }

    private static let endings = [
        Ending(
            name: "a clip", answers: [:], outcome: "clip",
            signs: "xxxxxxxxxxxxxxxx xxxxxxxxxxxxx xxxxxxxxxxxxxxxxx.xx xxxxxxxxxx xxxxxxxxxx"),
        Ending(
            name: "a second clip", answers: ["release-decision": ["add-clip", "release"]], outcome: "clip",
            signs: "xxxxxxxxxxxxxxxx xxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxx xxxxxxxxxx"),
        Ending(
            name: "a second clip that is taken out again", answers: ["release-decision": ["add-clip", "abandon"]],
            outcome: "clip", signs: "xxxxxxxxxxxxxxxx xxxxxxxxxxxxx xxxxxxxxxxxxxxxx.xxx xxxxxxxxxx xxxxxxxxxx"),
        Ending(
            name: "a clip after all detours",
            answers: [
                "heart-team-decision": ["optimize-first", "image-again", "defer-and-clear", "suitable"],
                "puncture-decision": ["again", "keep"], "release-decision": ["reposition", "reposition", "release"],
                "discharge-decision": ["stay", "home"],
            ], outcome: "clip",
            signs: "xxxxxxxxxxxxxxxx xxxxxxxxxxxxx xxxxxxxxxxxxxxxxx.xx xxxxxxxxxx xxxxxxxxxx"),
        Ending(
            name: "no clip", answers: ["heart-team-decision": ["look-elsewhere"]], outcome: "no-clip",
            signs: "xxxxxxxxxxxxxxxx ............. .................... .......... ..xxx....."),
        Ending(
            name: "deferred", answers: ["time-out-decision": ["stop"]], outcome: "deferred",
            signs: "xxxxxxxxxxxxxxxx xxxxxxxxxxxxx .................... .......... .........."),
        Ending(
            name: "abandoned before release", answers: ["release-decision": ["abandon"]], outcome: "abandoned",
            signs: "xxxxxxxxxxxxxxxx xxxxxxxxxxxxx xxxxxxxxxxxxxxxx..xx x.xx.xxxxx x.xxxx...."),
        Ending(
            name: "abandoned at the septum", answers: ["puncture-decision": ["stop"]], outcome: "abandoned",
            signs: "xxxxxxxxxxxxxxxx xxxxxxxxxxxxx xxxx..............xx x.xx.xxxxx x.xxxx...."),
    ]

    @Test(
        "by marks, ticks and decisions alone each outcome is reached, and nothing is shown that does not apply",
        arguments: endings)
    func ending(_ ending: Ending) throws {
        var walker = Walker(ShippedChart.procedure, ShippedChart.chart)
        walker.send(.begin)
        walker.walkOn(deciding: ReferenceWalk.usual.merging(ending.answers) { $1 })
        #expect(walker.place == .end)
        #expect(walker.effects == [.finished])
        let outcome = try #require(walker.snapshot.outcome(of: walker.procedure))
        #expect(outcome.id == ending.outcome)
        #expect(walker.snapshot.isFixed(outcome) == (outcome.id == "clip"))
        #expect(walker.signs == ending.signs)
        let shown = Set(walker.places.compactMap { if case .step(let id) = $0 { id } else { nil } })
        for step in walker.procedure.steps where walker.mark(step.id) == .excluded && outcome.id != "clip" {
            #expect(!shown.contains(step.id))
        }
        if outcome.id == "abandoned" {
            #expect(shown.isDisjoint(with: ["intv-release", "intv-second-clip", "check-clip", "follow-life"]))
        }
        let asked = walker.procedure.phases.flatMap { walker.snapshot.asked(in: $0) }
        #expect(walker.snapshot.context.answers.count == asked.count)
    }

    /// Each decision with each of its answers: where one stands then, what the decision is, and the outcome.
    @Test("every answer of every decision has its consequence")
    func everyAnswer() {
        var found: [String] = []
        for step in ShippedChart.procedure.steps {
            guard let decision = step.decision else { continue }
            for option in decision.options {
                var walker = Walker(ShippedChart.procedure, ShippedChart.chart)
                walker.send(.begin)
                var answers = ReferenceWalk.usual
                answers[decision.id] = nil
                walker.walkOn(deciding: answers)
                #expect(walker.place == .step(step.id))
                walker.send(.decide(decision.id, option: option.id))
                guard case .step(let place) = walker.place else { continue }
                let made = walker.snapshot.choice(of: decision)?.id ?? "open"
                let outcome = walker.snapshot.outcome(of: walker.procedure)?.id ?? "unknown"
                found.append("\(decision.id).\(option.id): \(made), outcome \(outcome), at \(place)")
                let reopened = option.reopens.filter { walker.mark($0) != .open }
                #expect(reopened == [], "what the answer opens again is open")
            }
        }
        #expect(
            found
                == """
                heart-team-decision.suitable: suitable, outcome unknown, at eval-decision
                heart-team-decision.optimize-first: open, outcome unknown, at eval-gdmt
                heart-team-decision.image-again: open, outcome unknown, at eval-tee
                heart-team-decision.defer-and-clear: open, outcome unknown, at eval-stops
                heart-team-decision.look-elsewhere: look-elsewhere, outcome no-clip, at eval-alternatives
                time-out-decision.go: go, outcome unknown, at prep-time-out
                time-out-decision.stop: stop, outcome deferred, at prep-time-out
                puncture-decision.keep: keep, outcome unknown, at intv-puncture
                puncture-decision.again: open, outcome unknown, at intv-tenting
                puncture-decision.stop: stop, outcome abandoned, at intv-withdraw
                clip-decision.nt: nt, outcome unknown, at intv-device
                clip-decision.ntw: ntw, outcome unknown, at intv-device
                clip-decision.xt: xt, outcome unknown, at intv-device
                clip-decision.xtw: xtw, outcome unknown, at intv-device
                release-decision.release: release, outcome clip, at intv-decide
                release-decision.reposition: open, outcome unknown, at intv-grasp
                release-decision.add-clip: add-clip, outcome clip, at intv-decide
                release-decision.abandon: abandon, outcome abandoned, at intv-withdraw
                septum-decision.leave-open: leave-open, outcome clip, at intv-withdraw
                septum-decision.close: close, outcome clip, at intv-withdraw
                findings-decision.none: none, outcome clip, at check-success
                findings-decision.residual-mr: residual-mr, outcome clip, at check-success
                findings-decision.high-gradient: high-gradient, outcome clip, at check-success
                findings-decision.unstable-clip: unstable-clip, outcome clip, at check-success
                discharge-decision.home: home, outcome clip, at follow-discharge
                discharge-decision.stay: open, outcome clip, at check-ward
                """.split(separator: "\n").map(String.init))
    }

    @Test("the end of no clip is left by deciding again, and the walk goes on to a clip")
    func reconsidered() {
        var walker = Walker(ShippedChart.procedure, ShippedChart.chart)
        walker.send(.begin)
        walker.walkOn(deciding: ReferenceWalk.usual.merging(["heart-team-decision": ["look-elsewhere"]]) { $1 })
        walker.send(.reconsider("heart-team-decision"))
        #expect(walker.place == .step("eval-decision"))
        #expect(walker.mark("follow-echo") == .done, "later marks stay")
        #expect(walker.mark("prep-consent") == .waiting)
        walker.walkOn(deciding: ReferenceWalk.usual)
        #expect(walker.place == .end)
        #expect(walker.snapshot.outcome(of: walker.procedure)?.id == "clip")
    }
}
