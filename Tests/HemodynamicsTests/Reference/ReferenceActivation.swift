import Glibc
import Hemodynamics

/// How the chambers contract, written a second time from the model's description.
struct ReferenceActivation {
    let peak: Double
    private let rr: Double
    private let fall: Double
    private let tau: Double
    private let joint: Double
    private let patient: ParameterSet
    private let mistake: Mistake?

    init(rr: Double, before: Double, _ patient: ParameterSet, _ mistake: Mistake?) {
        self.rr = rr
        self.patient = patient
        self.mistake = mistake
        let factors = patient[.riseFactor] + patient[.fallFactor]
        var root = sqrt(mistake == .systoleOfThisBeat ? rr : before)
        if factors * root > 0.75 * rr, mistake != .systoleUnbounded { root = 0.75 * rr / factors }
        peak = patient[.riseFactor] * root
        fall = patient[.fallFactor] * root
        tau = patient[.relaxationTime] * (mistake == .relaxationTwice ? 2 : 1)
        joint = 2 / Double.pi * atan(fall / (Double.pi * tau))
    }

    func ventricular(_ t: Double) -> Double {
        if t < peak { return (1 - cos(Double.pi * t / peak)) / 2 }
        if mistake == .tailDropped { return t < peak + fall ? (1 + cos(Double.pi * (t - peak) / fall)) / 2 : 0 }
        let joined = peak + joint * fall
        if t < joined { return (1 + cos(Double.pi * (t - peak) / fall)) / 2 }
        return (1 + cos(Double.pi * joint)) / 2 * exp(-(t - joined) / tau)
    }

    func atrial(_ t: Double) -> Double {
        if patient[.fibrillation] > 0.5, mistake != .atriaAlwaysContract { return 0 }
        let since = mistake == .atrialKickAtRWave ? t : t - (rr - patient[.prInterval])
        guard since >= 0, since <= patient[.atrialSystole] else { return 0 }
        return (1 - cos(2 * Double.pi * since / patient[.atrialSystole])) / (mistake == .atrialKickDoubled ? 1 : 2)
    }
}
