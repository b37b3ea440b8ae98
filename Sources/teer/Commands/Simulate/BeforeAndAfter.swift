import Hemodynamics

/// Who is simulated, and what is done.
struct SimulationSetup {
    /// Who it is, in words.
    var name: String
    var before: PatientProfile
    /// The patient with everything done; nil when nothing is.
    var after: PatientProfile?
    var rhythm = Rhythm.regular
    var seed: UInt64
    /// What is done, in words.
    var changes = ""

    init(name: String, before: PatientProfile, seed: UInt64) {
        self.name = name
        self.before = before
        self.seed = seed
    }
}

/// A patient's beats before and after what was done.
struct BeforeAndAfter {
    /// A simulation run to its end, and the measures of its last beats.
    struct State {
        var simulation: Simulation
        var beat: BeatMeasures?

        var orifices: Orifices { simulation.patient.valve.orifices }
        var grading: RegurgitationGrading? {
            beat.map {
                RegurgitationGrading(
                    $0, regurgitantArea: simulation.regurgitantOrificeArea, mechanism: simulation.patient.mechanism)
            }
        }
        var advice: GradientAdvice? {
            beat.map { GradientAdvice($0, openArea: orifices.area, mechanism: simulation.patient.mechanism) }
        }
    }

    let setup: SimulationSetup
    let beats: Int
    let before: State
    /// The state that counts: after what was done, or the only one.
    let after: State

    /// Whether anything was done.
    var isChanged: Bool { setup.after != nil }

    /// How the ejection fraction changed with a clip; nil where none holds or the patient did not live.
    var ejectionFractionChange: EjectionFractionChange? {
        guard let patient = setup.after, patient.hasHoldingClip, after.simulation.arrest == nil,
            let one = before.beat, let other = after.beat
        else { return nil }
        return EjectionFractionChange(from: one, to: other, mechanism: patient.mechanism)
    }

    /// Runs both; a range that is left becomes a sentence.
    init(_ setup: SimulationSetup, beats: Int, waveforms: Bool, _ progress: ProgressLine) throws {
        self.setup = setup
        self.beats = beats
        guard SimulationCase.beatRange.contains(beats) else {
            throw CommandFailure("beats = \(beats) is outside 1 to \(SimulationCase.beatRange.upperBound).", status: 2)
        }
        do throws(OutOfRange) {
            before = try Self.run(setup.before, .regular, setup.seed, beats, waveforms, progress)
            guard let changed = setup.after else {
                after = before
                return
            }
            after = try Self.run(changed, setup.rhythm, setup.seed, beats, waveforms, progress)
        } catch {
            throw CommandFailure("\(error).", status: 2)
        }
    }

    private static func run(
        _ patient: PatientProfile, _ rhythm: Rhythm, _ seed: UInt64, _ beats: Int, _ waveforms: Bool, _ progress: ProgressLine
    ) throws(OutOfRange) -> State {
        var simulation = try Simulation(patient, seed: seed, waveformSeconds: waveforms ? 10 : 0)
        try simulation.set(rhythm: rhythm)
        // Irregular beats are told by the mean of some twenty.
        let averaged = rhythm == .regular ? 1 : min(24, beats)
        var last: [BeatMeasures] = []
        for beat in 1...beats {
            guard let measures = simulation.advanceBeat() else { break }
            if beat > beats - averaged { last.append(measures) }
            progress.show("beat \(beat) of \(beats)")
        }
        return State(simulation: simulation, beat: BeatMeasures.mean(of: last) ?? simulation.lastBeat)
    }
}
