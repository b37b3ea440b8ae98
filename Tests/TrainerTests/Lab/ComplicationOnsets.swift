import ClipLab

@testable import Trainer

/// Acts that lead to complications which come by chance only.
extension ComplicationTests {
    /// Waits in the atrium with thin heparin until a thrombus hangs on the guide.
    static func thrombusActs(_ start: [Act]) -> [Act] {
        let patient = LabDriving.patient("01")
        let seed = played("01") { lab, act in act == .flushGuide && lab.stage == .atriumGuide }.seed
        var (lab, acts) = (Lab(patient.anatomy, seed: seed ^ fingerprint(patient.id), anesthesia: .general), [Act]())
        for act in start + Array(repeating: .wait(seconds: 900), count: 60)
        where !lab.state.conditions.contains(where: { $0.complication == .thrombus }) {
            _ = lab.act(act)
            acts.append(act)
        }
        return acts
    }

    /// The same, and the guide is taken out with it.
    static func strokeActs(_ seed: UInt64) -> [Act] {
        let patient = LabDriving.patient("01")
        let start = played("01", seeds: seed...seed) { lab, act in act == .flushGuide && lab.stage == .atriumGuide }.acts
        var (lab, acts) = (Lab(patient.anatomy, seed: seed ^ fingerprint(patient.id), anesthesia: .general), [Act]())
        for act in start + Array(repeating: .wait(seconds: 900), count: 60)
        where !lab.state.conditions.contains(where: { $0.complication == .thrombus }) {
            _ = lab.act(act)
            acts.append(act)
        }
        return acts + [.withdrawGuide]
    }

    /// A calcified leaflet grasped again and again.
    static func tearActs() -> (seed: UInt64, acts: [Act]) {
        let start = played("04") { _, act in act.name == .lowerGrippers }
        let patient = LabDriving.patient("04")
        for seed in UInt64(1)...60 {
            var lab = Lab(patient.anatomy, seed: seed ^ fingerprint(patient.id), anesthesia: .general)
            var acts: [Act] = []
            for act in start.acts + Array(repeating: [Act.raiseGrippers, .lowerGrippers(.both)], count: 12).flatMap({ $0 }) {
                _ = lab.act(act)
                acts.append(act)
                if lab.state.conditions.contains(where: { $0.complication == .leafletTear }) { return (seed, acts) }
            }
        }
        return (0, [])
    }

    /// Turning below the valve until chords catch the clip, where the first try frees it.
    static func caughtActs() -> (seed: UInt64, acts: [Act]) {
        let patient = LabDriving.patient("10")
        for seed in UInt64(1)...60 {
            let start = played("10", seeds: seed...seed) { lab, act in act == .setArms(.open) && lab.stage == .ventricle }
            var lab = Lab(patient.anatomy, seed: seed ^ fingerprint(patient.id), anesthesia: .general)
            var acts: [Act] = []
            for act in start.acts + Array(repeating: [Act.rotate(30), .rotate(-30)], count: 60).flatMap({ $0 })
            where !lab.isCaught {
                _ = lab.act(act)
                acts.append(act)
            }
            var freed = lab
            _ = freed.act(.freeClip(.turn))
            if lab.isCaught, !freed.isCaught { return (seed, acts) }
        }
        return (0, [])
    }
}
