import VitalSigns

@testable import Hemodynamics

/// What the model gives for each group of patients in the published tables; averages where a table mixes.
struct ModelRuns {
    let healthy: State
    let primary: State
    let secondary: State
    let atrialFunctional: State
    /// As in the first series: 69 % of patients with one NT, 31 % with two (Herrmann 2009).
    let primaryAfter: State
    /// The same with the reflex on.
    let primaryAfterReflex: State
    /// The same with the systemic resistance lower by 18 %, as `teer simulate` has it.
    let primaryAfterRelaxed: State
    let secondaryAfterRelaxed: State
    /// A broad gap takes more: 40 % with one NTW, 60 % with two (shares chosen).
    let secondaryAfter: State
    let primaryOneWide: State
    let secondaryOneWide: State
    /// A valve of 3.4 cm² with one NT, primary and secondary averaged.
    let smallValve: State
    /// Healthy, 500 mL more blood, reflex: with 300 mL of effusion, and drained.
    let tamponade: State
    let drained: State

    /// A steady state: measures, and the valve's openings.
    struct State {
        var beat: BeatMeasures
        var area: Double
        var leak: Double
        /// The largest volume of the left atrium in the beat after, mL.
        var atrialVolume = 0.0

        subscript(measure: Measure) -> Double { beat[measure] }

        /// The weighted mean of two states.
        static func mix(_ one: State, _ other: State, share: Double) -> State {
            var mixed = one
            for measure in Measure.allCases { mixed.beat[measure] = share * one[measure] + (1 - share) * other[measure] }
            mixed.area = share * one.area + (1 - share) * other.area
            mixed.leak = share * one.leak + (1 - share) * other.leak
            return mixed
        }
    }

    init() throws {
        healthy = try Self.run(PatientProfile(.healthy))
        primary = try Self.run(PatientProfile(.primary))
        secondary = try Self.run(PatientProfile(.secondary))
        atrialFunctional = try Self.run(PatientProfile(.atrialFunctional), rhythm: Vectors.named("S16").rhythm)
        primaryAfter = try Self.clipped(PatientProfile(.primary), .nt, shareWithOne: 0.69)
        secondaryAfter = try Self.clipped(PatientProfile(.secondary), .ntw, shareWithOne: 0.40)
        primaryOneWide = try Self.run(PatientProfile(.primary), [.ntw])
        secondaryOneWide = try Self.run(PatientProfile(.secondary), [.ntw])
        var reflex = PatientProfile(.primary)
        try reflex.set(.baroreflex, to: 1)
        primaryAfterReflex = try Self.clipped(reflex, .nt, shareWithOne: 0.69)
        primaryAfterRelaxed = try Self.clipped(Self.relaxed(.primary), .nt, shareWithOne: 0.69)
        secondaryAfterRelaxed = try Self.clipped(Self.relaxed(.secondary), .ntw, shareWithOne: 0.40)
        smallValve = try State.mix(Self.small(.primary), Self.small(.secondary), share: 0.5)
        var pressed = PatientProfile(.healthy)
        try pressed.set(.baroreflex, to: 1)
        try pressed.set(.bloodVolume, to: pressed[.bloodVolume] + 500)
        drained = try Self.run(pressed)
        try pressed.set(.effusion, to: 300)
        tamponade = try Self.run(pressed)
    }

    /// A patient whose systemic resistance falls by 18 % with a clip.
    private static func relaxed(_ phenotype: Phenotype) throws -> PatientProfile {
        var patient = PatientProfile(phenotype)
        try patient.set(.resistanceWithClip, to: PatientProfile.publishedResistanceWithClip)
        return patient
    }

    private static func clipped(_ patient: PatientProfile, _ model: ClipModel, shareWithOne: Double) throws -> State {
        try State.mix(run(patient, [model]), run(patient, [model, model]), share: shareWithOne)
    }

    private static func small(_ phenotype: Phenotype) throws -> State {
        var patient = PatientProfile(phenotype)
        let valve = patient.valve
        patient.replace(
            valve: try MitralValve(
                width: valve.width, openArea: OrificeArea(squareCentimeters: 3.4), leakArea: valve.leakArea, gap: valve.gap))
        return try run(patient, [.nt])
    }

    /// The steady state of a patient with no, one central, or two touching clips.
    private static func run(
        _ patient: PatientProfile, _ models: [ClipModel] = [], rhythm: Rhythm = .regular
    ) throws -> State {
        var patient = patient
        var valve = patient.valve
        let half = models.first == .nt ? 2.5 : 3.2
        try valve.place(models.enumerated().map { try Clip($1, at: models.count == 1 ? 0 : $0 == 0 ? -half : half) })
        patient.replace(valve: valve)
        var simulation = try Simulation(patient, waveformSeconds: 0)
        try simulation.set(rhythm: rhythm)
        try simulation.run(beats: patient[.baroreflex] > 0.5 ? 220 : 96)
        let beats = try (0..<24).map { _ in try simulation.run(beats: 1) }
        var atrialVolume = 0.0
        for _ in 0..<simulation.beat.stepCount {
            simulation.advance(steps: 1)
            atrialVolume = max(atrialVolume, simulation.circulation.atria.left)
        }
        let orifices = valve.orifices
        guard let mean = BeatMeasures.mean(of: beats) else { throw Arrested(arrest: nil) }
        return State(
            beat: mean, area: orifices.area.squareCentimeters, leak: orifices.regurgitantArea.squareCentimeters,
            atrialVolume: atrialVolume)
    }
}
