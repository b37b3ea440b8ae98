import Cases
import ClipLab
import Content
import Hemodynamics
import VitalSigns

/// Whether a patient's circulation shows the numbers that the file tells, and whether the plan can be carried out.
public enum PlanCheck {
    /// The seeds with which the plan is played.
    private static let seeds: ClosedRange<UInt64> = 1...20
    /// How far a settled number may lie from the told one: a tenth, and never less than this many of its units.
    private static let (share, least) = (0.1, 2.0)
    /// The most beats until a circulation has settled, and what its pressures may still drift within ten of them, mmHg.
    private static let (beats, drift) = (120, 0.05)

    /// What is wrong; nothing for a patient whose circulation can not be made, which is told elsewhere.
    public static func problems(_ patient: PatientCase) -> [PatientProblem] {
        guard CirculationCheck.problems(patient).isEmpty else { return [] }
        return numbersBefore(patient) + plan(patient)
    }

    private static func settled(_ patient: PatientCase, with clips: [Clip]) -> (Simulation, BeatMeasures)? {
        guard var simulation = try? Simulation(PatientProfile(patient), waveformSeconds: 0) else { return nil }
        if !clips.isEmpty { try? simulation.replace(clips: clips) }
        var before: BeatMeasures?
        for beat in 1...beats {
            simulation.advanceBeat()
            guard beat.isMultiple(of: 10), let now = simulation.lastBeat else { continue }
            if let before, isStill(now, before) { break }
            before = now
        }
        return simulation.lastBeat.map { (simulation, $0) }
    }

    private static func isStill(_ now: BeatMeasures, _ before: BeatMeasures) -> Bool {
        (now.meanArterialPressure.mmHg - before.meanArterialPressure.mmHg).magnitude < drift
            && (now.leftAtrialMeanPressure.mmHg - before.leftAtrialMeanPressure.mmHg).magnitude < drift
    }

    private static func numbersBefore(_ patient: PatientCase) -> [PatientProblem] {
        guard let (_, beat) = settled(patient, with: []) else {
            return [PatientProblem(at: ["circulation"], "the circulation stands still")]
        }
        let told = patient.shown
        let pairs: [(String, Double, Double)] = [
            ("edv", beat.endDiastolicVolume.milliliters, told.endDiastolicVolume),
            ("ef", beat.ejectionFraction.percent, told.ejectionFraction),
            ("rvol", beat.regurgitantVolume.milliliters, told.regurgitantVolume),
            ("la_mean", beat.leftAtrialMeanPressure.mmHg, told.leftAtrialMean),
            ("la_v", beat.leftAtrialVWave.mmHg, told.leftAtrialV),
            ("pa_sys", beat.pulmonarySystolicPressure.mmHg, told.pulmonarySystolic),
            ("map", beat.meanArterialPressure.mmHg, told.meanArterial),
        ]
        return pairs.compactMap { name, value, told in
            guard (value - told).magnitude > max(least, share * told) else { return nil }
            return PatientProblem(
                at: ["shown", name], "\"\(name)\" is told as \(told.text(0)), and the circulation settles at \(value.text(0))",
                hint: "they should lie within a tenth")
        }
    }

    /// The plan is played without the circulation until half of the seeds carried it out; behind the first of them the
    /// circulation settles.
    private static func plan(_ patient: PatientCase) -> [PatientProblem] {
        guard let plan = patient.plan else { return [] }
        var carried: Lab?
        var count = 0
        for seed in seeds where count * 2 < seeds.count {
            var scripted = ScriptedOperator(Lab(patient.anatomy, seed: seed ^ fingerprint(patient.id)), plan: plan)
            scripted.play()
            let lab = scripted.lab
            guard lab.stage == .done, lab.state.clips.count == plan.clips.count, lab.state.clips.allSatisfy(\.isAttached) else {
                continue
            }
            count += 1
            carried = carried ?? lab
        }
        guard let carried, count * 2 >= seeds.count else {
            return [
                PatientProblem(
                    at: ["plan"], "a scripted operator carries the plan out with \(count) of \(seeds.count) seeds",
                    hint: "another puncture, place or size")
            ]
        }
        guard let (simulation, beat) = settled(patient, with: carried.state.clips.compactMap { try? Clip($0) }) else {
            return [PatientProblem(at: ["plan"], "with the plan's clips the circulation stands still")]
        }
        let limits = patient.lesson?.checks ?? CaseLimits()
        let grade = RegurgitationGrading(
            beat, regurgitantArea: simulation.regurgitantOrificeArea, mechanism: simulation.patient.mechanism
        ).gradeByArea.rawValue
        guard grade <= limits.mostRegurgitation else {
            return [
                PatientProblem(
                    at: ["plan"], "with the plan's clips MR is \(grade)+, and \(limits.mostRegurgitation)+ is the most",
                    hint: "another place, or a longer clip")
            ]
        }
        let most = limits.gradientBelow
        guard beat.meanMitralGradient.mmHg < most else {
            return [
                PatientProblem(
                    at: ["plan"],
                    "with the plan's clips the gradient is \(beat.meanMitralGradient.mmHg.text(1)) mmHg, not under \(most.text(1))",
                    hint: "fewer or shorter clips")
            ]
        }
        return []
    }
}
