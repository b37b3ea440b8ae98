import ClipLab
import StateMachine
import StateMachineTesting

/// Situations of the intervention, each with the way there, and what every event comes to in it.
struct ChartMatrix {
    let chart: InterventionChart

    /// A situation and the events that lead there from the start.
    typealias Situation = (name: String, way: [InterventionEvent])

    static let situations: [Situation] = {
        let act = { (act: Act) in ChartEvents.act(act) }
        let septum = [act(.punctureVein)]
        let seen = septum + [act(.show(.bicaval)), act(.show(.shortAxis)), act(.show(.fourChamber))]
        let needle = seen + [act(.punctureSeptum)]
        let known = needle + [act(.confirmPlace), act(.checkEffusion)]
        let guide = known + [act(.insertGuide)]
        let loaded = guide + [act(.flushGuide), act(.loadClip(.ntw))]
        let atrium = loaded + [act(.advanceClip)]
        let ventricle = atrium + [act(.crossValve)]
        let open = ventricle + [act(.setArms(.open))]
        let caught = open + [.happened(.chordsCaught)]
        let grasping = open + [act(.lowerGrippers(.both))]
        let anterior = open + [act(.lowerGrippers(.anterior))]
        let closed = grasping + [act(.closeHalf), act(.closeClip)]
        let axis = closed + [ChartEvents.act(.checkInsertion, also: .viewOfAxis)]
        let both = axis + [ChartEvents.act(.checkInsertion, also: .viewOfOther)]
        let ready = both + [act(.assessResult)]
        let released = ready + [act(.releaseClip)]
        let out = released + [act(.withdrawDevice), act(.withdrawGuide)]
        let unstable = InterventionEvent.happened(.patientUnstable)
        return [
            ("start", []), ("sheath in", septum), ("bicaval seen", septum + [act(.show(.bicaval))]),
            ("all but bicaval seen", septum + [act(.show(.shortAxis)), act(.show(.fourChamber))]),
            ("short axis seen", septum + [act(.show(.bicaval)), act(.show(.shortAxis))]), ("tent seen", seen),
            ("needle through", needle), ("needle confirmed", needle + [act(.confirmPlace)]), ("needle known", known),
            ("second needle", known + [act(.withdrawNeedle)] + seen.dropFirst() + [act(.punctureSeptum)]),
            ("guide across", guide), ("guide flushed", guide + [act(.flushGuide)]),
            (
                "guide across again",
                guide + [act(.flushGuide), act(.pullGuideBack)] + known.dropFirst() + [act(.insertGuide)]
            ), ("loaded, graded", loaded + [act(.assessResult)]), ("loaded, not flushed", guide + [act(.loadClip(.ntw))]),
            ("loaded", loaded), ("clip in atrium", atrium),
            ("atrium, graded", atrium + [act(.assessResult)]), ("atrium, arms 60", atrium + [act(.setArms(.half))]),
            ("atrium, arms 120", atrium + [act(.setArms(.open))]),
            ("atrium, arms 180", atrium + [act(.setArms(.flat))]),
            ("atrium, arms inverted", atrium + [act(.setArms(.inverted))]), ("below", ventricle),
            ("below, graded", ventricle + [act(.assessResult)]), ("below, arms 120, graded", open + [act(.assessResult)]),
            ("below, arms inverted, graded", ventricle + [act(.setArms(.inverted)), act(.assessResult)]),
            ("caught, graded", open + [act(.assessResult), .happened(.chordsCaught)]),
            ("caught with a leaflet, graded", anterior + [act(.assessResult), .happened(.chordsCaught)]),
            ("anterior gripped, graded", anterior + [act(.assessResult)]),
            ("both gripped, graded", grasping + [act(.assessResult)]),
            ("below, arms 60", ventricle + [act(.setArms(.half))]), ("below, arms 120", open),
            ("below, arms 180", ventricle + [act(.setArms(.flat))]),
            ("below, arms inverted", ventricle + [act(.setArms(.inverted))]), ("caught", caught),
            ("caught with a leaflet", anterior + [.happened(.chordsCaught)]),
            ("caught, then inverted with a leaflet", anterior + [.happened(.chordsCaught), act(.freeClip(.turn))]),
            ("freed", caught + [act(.freeClip(.turn)), .happened(.chordsFreed)]), ("anterior gripped", anterior),
            ("posterior gripped", open + [act(.lowerGrippers(.posterior))]), ("both gripped", grasping),
            ("closed to 60", grasping + [act(.closeHalf)]), ("closed", closed), ("closed, axis seen", axis),
            ("closed, other seen", closed + [ChartEvents.act(.checkInsertion, also: .viewOfOther)]),
            ("closed, 3D seen", closed + [ChartEvents.act(.checkInsertion, also: .viewReconstructed)]),
            ("closed, both seen", both), ("ready to release", ready), ("reopened", ready + [act(.reopenClip)]),
            ("released", released), ("guide empty", released + [act(.withdrawDevice)]), ("out", out),
            ("done", out + [act(.closeVein)]), ("unstable at the start", [unstable]),
            ("unstable, tent seen", seen + [unstable]),
            ("unstable, needle known", known + [unstable]), ("unstable, loaded", loaded + [unstable]),
            ("unstable, clip in atrium", atrium + [unstable]), ("unstable, below", open + [unstable]),
            ("unstable, caught", caught + [unstable]),
            ("unstable, caught with a leaflet", anterior + [.happened(.chordsCaught), unstable]),
            ("unstable, gripped", grasping + [unstable]),
            ("unstable, ready", ready + [unstable]), ("unstable, released", released + [unstable]),
            ("unstable, out", out + [unstable]),
        ]
    }()

    /// The situations as probes, for changed charts.
    static let probes: [Probe<Intervention>] = situations.map { situation in
        Probe(way: situation.way, tails: ChartEvents.all.map { [$0] })
    }

    /// What every event comes to in every situation, as a text: one line for all events that come to the same.
    var text: String { Self.situations.map(text).joined(separator: "\n") }

    private func text(_ situation: Situation) -> String {
        let place = situation.way.reduce(chart.start(Intervention.NoContext()).next) { chart.step($0, $1).next }
        var names: [String: [String]] = [:]
        var order: [String] = []
        for event in ChartEvents.all {
            let answer = answer(to: event, at: place)
            if names[answer] == nil { order.append(answer) }
            names[answer, default: []].append(Self.name(event))
        }
        let lines = order.sorted().map { "  \($0): \((names[$0] ?? []).joined(separator: ", "))" }
        return (["\(situation.name)"] + lines).joined(separator: "\n") + "\n"
    }

    private func answer(to event: InterventionEvent, at place: Snapshot<Intervention>) -> String {
        let step = chart.step(place, event)
        guard step.outcome == .taken else {
            return ([step.outcome.word] + step.outcome.reasons.map(\.description)).joined(separator: " ")
        }
        let before = Set(place.leaves), after = Set(step.next.leaves)
        let moves = after.subtracting(before).map(\.rawValue).sorted()
        return moves.isEmpty ? "taken" : "taken, to \(moves.joined(separator: " "))"
    }

    private static func name(_ event: InterventionEvent) -> String {
        guard case .act(_, let facts) = event else { return event.kind.description }
        let missing = ChartEvents.favorable.filter { !facts.contains($0) }.map { "without \($0.rawValue)" }
        let added = InterventionFact.allCases.filter { facts.contains($0) && !ChartEvents.favorable.contains($0) }.map(
            \.rawValue)
        let remarks = (missing.sorted() + added).joined(separator: ", ")
        return remarks.isEmpty ? event.kind.description : "\(event.kind) (\(remarks))"
    }
}
