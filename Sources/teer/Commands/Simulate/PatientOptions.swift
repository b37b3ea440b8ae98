import ArgumentParser
import Hemodynamics
import VitalSigns

/// The options that say who is simulated and what is done.
struct PatientOptions: ParsableArguments {
    @Option(
        name: .long,
        help: """
            healthy, primary (severe, flail P2; default), secondary (dilated ventricle) or afmr (atrial functional MR).
            """)
    var phenotype: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Mix two phenotypes: primary:secondary:0.3 is three tenths secondary.", valueName: "a:b:share"))
    var mix: String?

    @Option(
        name: .long, parsing: .unconditional, help: ArgumentHelp("Valve area without clips, cm2, 0.5 to 12.", valueName: "cm2"))
    var mva: Double?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("EROA without clips, cm2, 0 to 1.2; of the flail P2 0.50.", valueName: "cm2"))
    var eroa: Double?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Place a clip: NT, NTW, XT or XTW @ its middle in mm, medial positive. Repeatable; NTW@0mm,grasp=0.6 grasps in part, "
                + "NTW@0mm,tear=0.05 has lost a leaflet.", valueName: "size@mm"))
    var clip: [String] = []

    @Option(name: .long, parsing: .unconditional, help: ArgumentHelp("Beats a minute, 30 to 200.", valueName: "rate"))
    var heartRate: Double?

    @Option(
        name: .long, parsing: .unconditional, help: ArgumentHelp("Fluid in the pericardium, mL, 0 to 400.", valueName: "mL"))
    var effusion: Double?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("Let the beats vary by chance, as in atrial fibrillation: 0 to 0.5.", valueName: "share"))
    var irregular: Double?

    @Option(name: .long, parsing: .unconditional, help: ArgumentHelp("Where chance begins.", valueName: "number"))
    var seed: UInt64 = 0

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("Set a parameter; --parameters lists them. Repeatable.", valueName: "name=value"))
    var settings: [String] = []

    @Option(name: .customLong("scale"), help: ArgumentHelp("Multiply a parameter. Repeatable.", valueName: "name=factor"))
    var scales: [String] = []

    /// Whether any of the options is used.
    var isChanged: Bool { phenotype != nil || mix != nil || mva != nil || eroa != nil || changesPatient }

    /// Whether anything is done to the patient.
    private var changesPatient: Bool {
        !clip.isEmpty || heartRate != nil || effusion != nil || irregular != nil
            || !settings.isEmpty || !scales.isEmpty
    }

    /// The patient before and after, or a sentence that says what is wrong.
    func setup() throws -> SimulationSetup {
        do {
            let (name, patient) = try basePatient()
            var setup = SimulationSetup(name: name, before: patient, seed: seed)
            guard changesPatient else { return setup }
            setup.after = try changed(patient)
            if let irregular { setup.rhythm = .irregular(variation: irregular) }
            setup.changes = words(for: setup.after ?? patient)
            return setup
        } catch let error as OutOfRange {
            throw CommandFailure("\(error).", status: 2)
        } catch let error as ClipMisplacement {
            throw CommandFailure("\(error).", status: 2)
        }
    }

    /// The patient before anything is done, with the valve that was asked for.
    private func basePatient() throws -> (String, PatientProfile) {
        var (name, patient) = try fittedPatient()
        let valve = patient.valve
        patient.replace(
            valve: try MitralValve(
                width: valve.width, openArea: mva.map { OrificeArea(squareCentimeters: $0) } ?? valve.openArea,
                leakArea: eroa.map { OrificeArea(squareCentimeters: $0) } ?? valve.leakArea, gap: valve.gap))
        if let mva { name += ", valve area \(Self.shown(mva)) cm2" }
        if let eroa { name += ", EROA \(Self.shown(eroa)) cm2" }
        return (name, patient)
    }

    /// The patient that the model was fitted to, or a mix of two.
    private func fittedPatient() throws -> (String, PatientProfile) {
        guard let mix else {
            let phenotype = try Self.phenotype(phenotype ?? Phenotype.primary.rawValue)
            return (eroa == nil ? phenotype.title : phenotype.condition, PatientProfile(phenotype))
        }
        guard phenotype == nil else { throw CommandFailure("Give --phenotype or --mix, not both.", status: 2) }
        let parts = mix.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let share = Double(parts[2]) else {
            throw CommandFailure("--mix needs two phenotypes and a share: primary:secondary:0.3.", status: 2)
        }
        let (one, other) = (try Self.phenotype(parts[0]), try Self.phenotype(parts[1]))
        let name = "\(one.rawValue) with \(FixedPoint.text(100 * share, significant: 3)) % of \(other.rawValue)"
        return (name, try PatientProfile(mixing: one, with: other, fraction: share))
    }

    private static func phenotype(_ name: String) throws -> Phenotype {
        guard let phenotype = Phenotype(rawValue: name) else {
            throw CommandFailure(WrongUse.unknown("phenotype", name, among: Phenotype.allCases.map(\.rawValue)), status: 2)
        }
        return phenotype
    }

    /// The patient with everything done, in the order of a case: clips, then factors, then values.
    private func changed(_ patient: PatientProfile) throws -> PatientProfile {
        var patient = patient
        var valve = patient.valve
        try valve.place(try clip.map { try Clip(option: $0) })
        patient.replace(valve: valve)
        try patient.set(.resistanceWithClip, to: PatientProfile.publishedResistanceWithClip)
        for scale in try scales.map({ try Assignment($0, option: "--scale") }) {
            try patient.set(scale.parameter, to: patient[scale.parameter] * scale.number)
        }
        if let heartRate {
            guard (30...200).contains(heartRate) else {
                throw CommandFailure("heart rate = \(Self.shown(heartRate)) /min is outside 30 to 200 /min.", status: 2)
            }
            try patient.set(.rrInterval, to: 60 / heartRate)
        }
        if let effusion { try patient.set(.effusion, to: effusion) }
        for setting in try settings.map({ try Assignment($0, option: "--set") }) {
            try patient.set(setting.parameter, to: setting.number)
        }
        return patient
    }

    private static func shown(_ number: Double) -> String {
        number.isFinite ? FixedPoint.text(number, significant: 6) : "no number"
    }

    /// What the options say, in the order they are carried out, and what a clip does to the resistance of the vessels.
    private func words(for patient: PatientProfile) -> String {
        var words = clip.map { "clip \($0)" } + scales.map { "scale \($0)" }
        if let heartRate { words.append("heart rate \(Self.shown(heartRate))") }
        if let effusion { words.append("effusion \(Self.shown(effusion)) mL") }
        if let irregular { words.append("irregular by \(Self.shown(irregular))") }
        words += settings.map { "set \($0)" }
        let fall = 100 * (1 - patient[.resistanceWithClip])
        if patient.hasHoldingClip, fall > 0 { words.append("systemic resistance -\(FixedPoint.text(fall, significant: 3)) %") }
        return words.joined(separator: ", ")
    }
}
