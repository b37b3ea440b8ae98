import ClipLab
import Hemodynamics
import VitalSigns

extension TestPatient {
    /// The patient's circulation before any clip, as it was fitted.
    func circulation() throws -> Simulation {
        guard let kind = Phenotype(rawValue: phenotype) else { preconditionFailure("no phenotype \(phenotype)") }
        var profile = PatientProfile(kind)
        for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
            guard let parameter = Parameter.allCases.first(where: { $0.name == name }) else {
                preconditionFailure("no \(name)")
            }
            try profile.set(parameter, to: value)
        }
        try profile.set(.rrInterval, to: 60 / heartRate)
        profile.replace(valve: try Self.valve(anatomy))
        return try Simulation(profile, waveformSeconds: 0)
    }

    static func valve(_ anatomy: Anatomy) throws -> MitralValve {
        try MitralValve(
            width: anatomy.lineLength, openArea: OrificeArea(squareCentimeters: anatomy.openArea),
            leakArea: OrificeArea(squareCentimeters: anatomy.regurgitantArea),
            gap: GapShape(
                anatomy.gap.map {
                    try GapShape.Bell(weight: $0.weight, center: $0.center, scale: $0.scale, power: $0.power)
                }))
    }

    /// What the circulation measures once it has settled, without clips or with those of a lab.
    func measured(_ lab: Lab? = nil) throws -> Treated {
        var simulation = try circulation()
        if let lab {
            let clips = try lab.clipsOnValve.map { clip in
                try Clip(
                    ClipModel(rawValue: clip.size.rawValue) ?? .nt, at: clip.x, graspQuality: clip.quality,
                    isAttached: clip.isAttached, tear: clip.tear)
            }
            try simulation.replace(clips: clips)
            let leak = simulation.patient.valve.orifices.regurgitantArea.squareCentimeters + lab.addedLeak
            try simulation.set(.mitralLeak, to: min(leak, 1.2))
        }
        for _ in 0..<120 { simulation.advanceBeat() }
        guard let beat = simulation.lastBeat else { preconditionFailure("no beat") }
        let leak = simulation.regurgitantOrificeArea
        let grading = RegurgitationGrading(beat, regurgitantArea: leak, mechanism: simulation.patient.mechanism)
        return Treated(
            beat: beat, area: simulation.patient.valve.orifices.area.squareCentimeters, leak: leak.squareCentimeters,
            grade: grading.gradeByArea.rawValue)
    }

    /// A settled circulation.
    struct Treated {
        var beat: BeatMeasures
        /// cm².
        var area: Double
        /// EROA, cm².
        var leak: Double
        /// By orifice area.
        var grade: Int
        /// mmHg.
        var gradient: Double { beat.meanMitralGradient.mmHg }

        var result: InterventionResult {
            InterventionResult(
                grade: grade, gradient: gradient, heartRate: beat.heartRate.beatsPerMinute,
                meanPressure: beat.meanArterialPressure.mmHg)
        }
    }
}
