/// A patient, what changes beat by beat, and what to tell of it: a simulation that can be written down.
public struct SimulationCase: Hashable, Sendable {
    /// Something that changes at once, before a beat.
    public struct Change: Hashable, Sendable {
        /// The beat before which it happens, 1 for the first.
        public var beat: Int
        /// All clips from then on; nil leaves them.
        public var clips: [Clip]?
        /// Parameters set to values; each lies in its range.
        public var settings: [Parameter: Double]
    }

    /// What the case is called.
    public var id: String
    /// What it shows, in some words.
    public var title: String
    /// The patient at the start.
    public var patient: PatientProfile
    /// How beat follows beat.
    public var rhythm: Rhythm
    /// The beats to run from the initial state, 1 to 100,000.
    public var beatCount: Int
    /// How many of the last beats the final measures are the mean of.
    public var averagedBeats: Int
    /// What changes, in the order of the beats.
    public var changes: [Change]
    /// The beats to tell of, beside the last.
    public var reportedBeats: [Int]
    /// What should come of it; nil where nobody has said.
    public var expectation: CaseExpectation?

    /// The beats that a case may run.
    public static let beatRange = 1...100_000
}

/// What came of a case.
public struct CaseResult: Hashable, Sendable {
    /// The case's id.
    public var id: String
    /// The mean of the last beats; of the beats that were, when the patient arrested before; nil when there was none.
    public var final: BeatMeasures?
    /// The valve's openings before any change.
    public var valve: Orifices
    /// The beats asked for.
    public var beats: [Int: BeatMeasures]
    /// The valve's openings after the last change; nil where nothing changed.
    public var afterChange: Orifices?
    /// Why the circulation failed; nil when it did not.
    public var arrest: Arrest?
}

extension SimulationCase {
    /// Runs the case from its initial state.
    ///
    /// - Parameters:
    ///   - nominalStep: 0.0001 to 0.01 s.
    ///   - progress: Told the number of each beat that has ended.
    public func run(
        nominalStep: Double = 0.001, progress: (Int) -> Void = { _ in }
    ) throws(CaseProblem) -> CaseResult {
        var simulation = try start(nominalStep)
        var result = CaseResult(id: id, valve: patient.valve.orifices, beats: [:])
        var last: [BeatMeasures] = []
        for beat in 1...beatCount {
            for change in changes where change.beat == beat {
                try Self.make(change, in: &simulation)
                result.afterChange = simulation.patient.valve.orifices
            }
            guard let measures = simulation.advanceBeat() else { break }
            if reportedBeats.contains(beat) { result.beats[beat] = measures }
            if beat > beatCount - averagedBeats { last.append(measures) }
            progress(beat)
        }
        result.arrest = simulation.arrest
        result.final = BeatMeasures.mean(of: last) ?? simulation.lastBeat
        return result
    }

    private func start(_ nominalStep: Double) throws(CaseProblem) -> Simulation {
        do throws(OutOfRange) {
            var simulation = try Simulation(patient, nominalStep: nominalStep, waveformSeconds: 0)
            try simulation.set(rhythm: rhythm)
            return simulation
        } catch {
            throw CaseProblem("\(error)")
        }
    }

    private static func make(_ change: Change, in simulation: inout Simulation) throws(CaseProblem) {
        do {
            if let clips = change.clips { try simulation.replace(clips: clips) }
            for parameter in Parameter.allCases {
                if let value = change.settings[parameter] { try simulation.set(parameter, to: value) }
            }
        } catch {
            throw CaseProblem("before beat \(change.beat): \(error)")
        }
    }
}
