import VitalSigns

extension SimulationCase {
    /// Reads a case: `id`, `title`, `case`, and `expect` if there is one.
    ///
    /// - Parameter id: Filled as soon as it is known, also when the case turns out to be wrong.
    init(_ decoder: any Decoder, id: inout String?) throws {
        let entry = try CaseObject(decoder, named: "the entry")
        id = try entry.value("id")
        try entry.allowOnly(["id", "title", "note", "case", "expect"])
        guard let object = try entry.object("case") else { throw CaseProblem("'case' is missing") }
        try object.allowOnly([
            "phenotype", "mix", "valve", "clips", "scale", "add", "set", "beats", "average", "rr_sequence", "changes",
            "report_beats",
        ])
        self.id = id ?? ""
        title = try entry.value("title") ?? ""
        patient = try PatientProfile(object)
        rhythm = try object.value("rr_sequence", as: [Double].self).map(Rhythm.sequence) ?? .regular
        let beats = 1...(try Self.count(object, "beats", in: Self.beatRange) ?? 60)
        beatCount = beats.upperBound
        averagedBeats = try Self.count(object, "average", in: beats) ?? 1
        changes = try (object.objects("changes") ?? []).map { try Change($0, within: beats) }
        reportedBeats = try object.counts("report_beats") ?? []
        expectation = try entry.object("expect").map { try CaseExpectation($0) }
        reportedBeats = Set(reportedBeats + (expectation?.beats.keys.sorted() ?? [])).sorted()
        for beat in reportedBeats { try Self.check(beat, "report_beats", in: beats) }
        try checkRhythm()
    }

    /// Refuses a rhythm that the simulation would refuse.
    private func checkRhythm() throws {
        var simulation = try Simulation(patient, waveformSeconds: 0)
        try simulation.set(rhythm: rhythm)
    }

    private static func count(_ object: CaseObject, _ key: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let count = try object.count(key) else { return nil }
        try check(count, key, in: range)
        return count
    }

    fileprivate static func check(_ count: Int, _ key: String, in range: ClosedRange<Int>) throws(OutOfRange) {
        let limits = Double(range.lowerBound)...Double(range.upperBound)
        _ = try OutOfRange.check(Double(count), of: key, in: limits, unit: "")
    }
}

extension SimulationCase.Change {
    init(_ object: CaseObject, within beats: ClosedRange<Int>) throws {
        try object.allowOnly(["beat", "clips", "set"])
        guard let beat = try object.count("beat") else { throw CaseProblem("a change has no 'beat'") }
        try SimulationCase.check(beat, "beat", in: beats)
        self.beat = beat
        clips = try object.objects("clips")?.map { try Clip($0) }
        settings = [:]
        for (name, value) in try object.object("set")?.numbers() ?? [] {
            let parameter = try Parameter(known: name)
            settings[parameter] = try OutOfRange.check(value, of: parameter)
        }
    }
}

extension CaseTolerance {
    init(_ object: CaseObject) throws {
        self.init()
        if let relative: Double = try object.value("relative") {
            self.relative = try OutOfRange.check(relative, of: "relative", in: 0...1, unit: "")
        }
        for (name, number) in try object.object("absolute")?.numbers() ?? [] {
            absolute[name] = try OutOfRange.check(number, of: name, in: 0...1e6, unit: "")
        }
    }
}

extension CaseExpectation {
    init(_ object: CaseObject) throws {
        for key in object.keys {
            guard let group = try object.object(key) else { continue }
            switch key {
            case "final": final = try Self.measures(group)
            case "valve": valve = try Self.orifices(group)
            case "after_change": afterChange = try Self.orifices(group)
            default:
                guard key.hasPrefix("beat_"), let beat = Int(key.dropFirst(5)) else {
                    throw CaseProblem(unknown: "key in 'expect'", key, among: ["final", "valve", "after_change", "beat_N"])
                }
                beats[beat] = try Self.measures(group)
            }
        }
    }

    private static func measures(_ group: CaseObject) throws -> [Measure: Double] {
        var measures: [Measure: Double] = [:]
        for (name, number) in try group.numbers() {
            guard let measure = Measure(rawValue: name) else {
                throw CaseProblem(unknown: "measure", name, among: Measure.allCases.map(\.rawValue))
            }
            measures[measure] = number
        }
        return measures
    }

    private static func orifices(_ group: CaseObject) throws -> [OrificeMeasure: Double] {
        var orifices: [OrificeMeasure: Double] = [:]
        for (name, number) in try group.numbers() {
            guard let measure = OrificeMeasure(rawValue: name) else {
                throw CaseProblem(unknown: "opening", name, among: OrificeMeasure.allCases.map(\.rawValue))
            }
            orifices[measure] = number
        }
        return orifices
    }
}
