extension Lab {
    /// Does an act as a vector writes it: `["steer.medial", {"mm": 3}]`; the outcome as a vector writes that.
    mutating func take(_ entry: LabValue, at place: String) throws(LabVectorProblem) -> LabValue {
        guard let name = entry.list.first?.text else { throw LabVectorProblem(text: "\(place): must be a name and its values") }
        if let happening = InterventionEvent.Happening(rawValue: name) {
            hear(happening)
            return .list([.text("taken"), .nothing])
        }
        var record = ActRecord(name: name)
        if case .object(let values)? = entry.list.dropFirst().first {
            record.word = values.values.compactMap(\.text).first
            record.numbers = values.compactMapValues(\.number)
        }
        guard let act = Act(record) else { throw LabVectorProblem(text: "\(place): there is no act \(name) of these values") }
        return switch self.act(act) {
        case .taken(let finding): .list([.text("taken"), .text(finding?.rawValue)])
        case .refused(let reason): .list([.text("refused"), .text(reason.rawValue)])
        case .blocked(let obstacle): .list([.text("blocked"), .text(obstacle.rawValue)])
        }
    }

    /// The state as a vector writes it.
    var vectorValue: LabValue {
        .object([
            "stage": .text(stage.rawValue), "clock": .number(state.clock), "fluoroscopy": .number(state.fluoroscopy),
            "height": .number(state.puncture?.height), "place": .text(state.puncture?.place.rawValue),
            "pose": .object([
                "x": .number(state.pose.x), "y": .number(state.pose.y), "z": .number(state.pose.z),
                "theta": .number(state.pose.theta), "tilt": .number(state.pose.tilt),
            ]), "arms": .text(arms.rawValue), "grasps": .number(Double(state.grasps)),
            "held": .object(
                Dictionary(uniqueKeysWithValues: state.drops.map { ($0.key.letter, .number($0.value.held)) })),
            "clips": .list(state.clips.map(\.vectorValue)), "pending": state.pending?.pendingValue ?? .nothing,
            "thrombus": .flag(state.hasThrombus), "asd": .number(state.septalHole), "tangled": .flag(isCaught),
            "chords_torn": .number(Double(state.tornChords)), "tears": .number(state.tears), "act": .number(clottingTime),
            "act_seen": .number(state.measuredClottingTime?.seconds), "events": .list(state.events.map(\.vectorValue)),
        ])
    }
}

extension LabClip {
    /// A clip as a vector's input writes it.
    init?(_ value: LabValue) {
        guard let size = value["size"]?.text.flatMap(ClipSize.init(rawValue:)), let x = value["x"]?.number,
            let quality = value["q"]?.number
        else { return nil }
        self.init(size: size, x: x, quality: quality, held: LeafletPair(anterior: 0, posterior: 0))
        isAttached = value["attached"] != .flag(false)
        tear = value["tear"]?.number ?? 0
    }

    /// A closed clip as a vector writes it.
    fileprivate var pendingValue: LabValue { .object(commonValues) }

    /// A released clip as a vector writes it.
    fileprivate var vectorValue: LabValue {
        .object(
            commonValues.merging([
                "tear": .number(tear), "detach_chance": .number(detachmentChance), "detach_when": .text(detachment?.rawValue),
            ]) { $1 })
    }

    private var commonValues: [String: LabValue] {
        [
            "size": .text(size.rawValue), "x": .number(x), "q": .number(quality), "attached": .flag(isAttached),
            "held_a": .number(held.anterior), "held_p": .number(held.posterior), "travel": .number(travel),
        ]
    }
}

extension LabEvent {
    /// The event as a vector writes it.
    fileprivate var vectorValue: LabValue {
        let detail: LabValue =
            switch self {
            case .perforation(let place): .text(place.rawValue)
            case .chordTorn(let x): .number(x)
            case .tear(let area): .number(area)
            case .slipped(let leaflet): .text(leaflet.letter)
            case .detached(let clip): .number(Double(clip))
            default: .nothing
            }
        return .list([.text(name), detail])
    }
}

extension Look {
    /// What is shown, as a vector writes it; what is hidden is not there.
    var vectorValue: LabValue {
        var values: [String: LabValue] = [:]
        let numbers: [(String, Double?)] = [
            ("superior", superior), ("to_roof", toRoof), ("anterior", anterior), ("to_aorta", toAorta), ("height", height),
            ("x", x), ("z", z), ("arm_seen", armSeen), ("off_line", offLine), ("tilt", tilt), ("arms", arms?.angle),
            ("rotation", rotation), ("misalignment", misalignment), ("to_clip", toClip),
        ]
        for (key, number) in numbers { if let number { values[key] = .number(number) } }
        for (leaflet, number) in insertion { values["insertion_\(leaflet.letter)"] = .number(number) }
        for (leaflet, number) in seat { values["seat_\(leaflet.letter)"] = .number(number) }
        return .object(values)
    }
}

extension InterventionMarks {
    /// The marks that a vector asks for.
    init(of lab: Lab, _ value: LabValue) {
        let outcome = value["outcome"]
        self.init(
            of: lab, accepted: Set((value["accepted"]?.list ?? []).compactMap { $0.text.flatMap(ClipSize.init(rawValue:)) }),
            stopIsRight: value["stop"] == .flag(true),
            result: InterventionResult(
                grade: Int(exactly: outcome?["mr"]?.number ?? 4) ?? 4, gradient: outcome?["gradient"]?.number ?? 0,
                heartRate: outcome?["hr"]?.number ?? 0, meanPressure: outcome?["map"]?.number ?? 0))
    }
}

extension InterventionMarks.Entry {
    /// Item, objective, what is kept, the most.
    var vectorValue: LabValue {
        .list([
            .text(item.rawValue), .text(item.objective), .number(Double(kept)), .number(Double(item.most)),
        ])
    }
}
