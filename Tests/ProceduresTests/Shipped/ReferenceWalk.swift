import Procedures
import StateMachine

/// The bundled outline as it is walked to an outcome, step by step.
struct ReferenceWalk {
    typealias Events = [WalkthroughEvent]

    /// A step that was shown, with what was ticked and decided at it before it was marked.
    struct Stop {
        let step: Procedures.Step
        let settling: Events
    }

    /// What is decided on the way to a released clip.
    static let usual = [
        "heart-team-decision": ["suitable"], "time-out-decision": ["go"], "puncture-decision": ["keep"],
        "clip-decision": ["ntw"], "release-decision": ["release"], "septum-decision": ["leave-open"],
        "findings-decision": ["none"], "discharge-decision": ["home"],
    ]
    /// What is decided otherwise on the way to each other end, and to a second clip.
    static let others: [[String: [String]]] = [
        ["heart-team-decision": ["look-elsewhere"]], ["time-out-decision": ["stop"]], ["puncture-decision": ["stop"]],
        ["release-decision": ["abandon"]], ["release-decision": ["add-clip", "release"]],
        ["release-decision": ["add-clip", "add-clip", "abandon"]],
        [
            "heart-team-decision": ["optimize-first", "image-again", "defer-and-clear", "suitable"],
            "puncture-decision": ["again", "keep"], "release-decision": ["reposition", "release"],
            "discharge-decision": ["stay", "home"],
        ],
    ]

    /// All events, from the first to the one that reaches the end.
    let events: Events
    /// The steps in the order in which they were shown, those of a phase together.
    let stops: [String: [Stop]]

    /// The steps that are done at the end.
    let done: [String]

    static let clip = ReferenceWalk(deciding: usual)
    static let detours = others.map { ReferenceWalk(deciding: usual.merging($0) { $1 }) }

    init(deciding answers: [String: [String]]) {
        var walker = Walker(ShippedChart.procedure, ShippedChart.chart)
        walker.send(.begin)
        walker.walkOn(deciding: answers)
        events = walker.sent
        done = ShippedChart.procedure.steps.map(\.id).filter { walker.mark($0) == .done }
        var stops: [String: [Stop]] = [:]
        var settling: Events = []
        for (event, place) in zip(walker.sent, walker.origins) {
            guard case .step(let id) = place, let index = ShippedChart.procedure.phaseIndex(of: place) else { continue }
            let phase = ShippedChart.procedure.phases[index]
            if event == .complete {
                stops[phase.id, default: []].append(Stop(step: phase.steps.first { $0.id == id }!, settling: settling))
                settling = []
            } else {
                settling.append(event)
            }
        }
        self.stops = stops
    }

    /// All of a phase up to its last step, that one's ticks and decision included.
    func walk(_ phase: Phase) -> Events {
        Events((stops[phase.id] ?? []).map(\.settling).joined(separator: [.complete]))
    }

    /// In order up to a phase's first step.
    func way(to phase: Phase) -> Events {
        [.begin]
            + ShippedChart.procedure.phases.prefix { $0.id != phase.id }.flatMap { walk($0) + [.complete] + answers(of: $0) }
    }

    func answers(of phase: Phase) -> Events { phase.questions.flatMap { [.answer($0.answer), .next] } }
}
