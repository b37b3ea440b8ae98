import VitalSigns

/// A patient, what is happening to the patient, and time in whole fixed steps.
///
/// A value: copies go their own ways. It knows no clock, no file and no chance but its seed; the same seed and the same
/// calls give the same bits at every run, on every machine. Each beat is a whole number of steps as near to the nominal
/// step as can be; `advance` moves it, `lastBeat` and `waveforms` say what came of it. When the circulation can not keep
/// its patient alive, `arrest` says why, and time stands still.
public struct Simulation: Hashable, Sendable {
    /// The step asked for, s; each beat's own step is within half of it over the steps of the beat.
    public let nominalStep: Double
    /// The patient: parameters and valve as they were given and set, without the situations.
    public private(set) var patient: PatientProfile
    /// What is happening, at most one of each kind.
    public private(set) var situations: [Situation] = []
    /// How beat follows beat, unless the atria fibrillate.
    public internal(set) var rhythm = Rhythm.regular
    /// Since the start, s.
    public internal(set) var time = 0.0
    /// The beats that have ended.
    public internal(set) var beatCount = 0
    /// The measures of the beat that ended last; nil before the first has.
    public internal(set) var lastBeat: BeatMeasures?
    /// The last seconds of all signals.
    public internal(set) var waveforms: WaveformRing
    /// Why and when the circulation failed; nil while it lives.
    public internal(set) var arrest: Arrest?

    var circulation: Circulation
    var coefficients: Coefficients
    var reflex: Baroreflex
    var reflexIsOn: Bool
    /// The patient's parameters with the situations applied.
    var parameters: ParameterSet
    var lengths: BeatLengths
    var beat: Beat
    /// The steps done of the beat; all of them between two beats.
    var stepIndex: Int
    var meter = BeatMeter()
    var orificeRamp: OrificeRamp?
    var stepsPerSample: Int
    var stepsToSample = 0
    /// Time asked for that is too short for another step, s.
    var owedTime = 0.0
    /// For how long the mean arterial pressure has been too low to live, s.
    var secondsTooLow = 0.0

    /// A simulation before its first beat.
    ///
    /// - Parameters:
    ///   - patient: Whom to simulate.
    ///   - nominalStep: 0.0001 to 0.01 s; 0.001 is recommended.
    ///   - seed: What the irregular rhythms are drawn from.
    ///   - waveformSeconds: How much of the waveforms is kept, 0 to 600 s; 120 kB for 10 s.
    public init(
        _ patient: PatientProfile, nominalStep: Double = 0.001, seed: UInt64 = 0, waveformSeconds: Double = 10
    ) throws(OutOfRange) {
        self.nominalStep = try OutOfRange.check(nominalStep, of: "step", in: 0.0001...0.01, unit: "s")
        let seconds = try OutOfRange.check(waveformSeconds, of: "waveform", in: 0...600, unit: "s")
        self.patient = patient
        parameters = patient.actingParameters
        circulation = Circulation(parameters)
        coefficients = Coefficients(parameters)
        reflex = Baroreflex(parameters)
        reflexIsOn = parameters[.baroreflex] > 0.5
        lengths = BeatLengths(seed: seed)
        let interval = parameters[.rrInterval]
        beat = Beat(length: interval, previousLength: interval, nominalStep: nominalStep, parameters)
        stepIndex = beat.stepCount
        stepsPerSample = max(1, Int((0.004 / nominalStep).rounded()))
        waveforms = WaveformRing(seconds: seconds, sampleInterval: Double(stepsPerSample) * nominalStep)
    }

    /// The pericardial effusion, mL.
    public var effusion: Volume { Volume(milliliters: circulation.effusion) }

    /// The blood in all vessels and chambers, mL.
    public var bloodVolume: Volume { Volume(milliliters: circulation.bloodVolume) }

    /// The mitral valve's effective regurgitant orifice area at this moment, cm².
    public var regurgitantOrificeArea: OrificeArea { OrificeArea(squareCentimeters: coefficients.inlets.leak.left) }
}

extension Simulation {
    /// Changes the patient and recomputes what follows from it.
    mutating func edit<Failure: Error>(_ change: (inout PatientProfile) throws(Failure) -> Void) throws(Failure) {
        try change(&patient)
        refresh()
    }

    /// Replaces the situations and recomputes what follows from them.
    mutating func replace(situations: [Situation]) {
        self.situations = situations
        refresh()
    }

    private mutating func refresh() {
        parameters = patient.actingParameters
        for situation in situations { situation.apply(to: &parameters) }
        coefficients = Coefficients(parameters)
        for case .pericardialDrainage(let rate) in situations { coefficients.pericardialDrainage = rate }
        orificeRamp?.hold(&coefficients.inlets)
        let wasOn = reflexIsOn
        reflexIsOn = parameters[.baroreflex] > 0.5
        if reflexIsOn, !wasOn { reflex = Baroreflex(parameters) } else { reflex.take(parameters) }
        if case .atrialFibrillation(let variation)? = situations.first(where: { $0.kind == .atrialFibrillation }) {
            lengths.take(.irregular(variation: variation))
        } else {
            lengths.take(rhythm)
        }
    }
}
