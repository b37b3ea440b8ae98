import Glibc
import Hemodynamics

/// The circulation written a second time from the model's description: one number after the other, with the system's own
/// mathematics, so that a slip in the module's paired equations has nowhere to hide. It can make each mistake on purpose.
struct ReferenceCirculation {
    let mistake: Mistake?
    var patient: ParameterSet
    var lv, rv, la, ra, ao, sa, sv, pa, pv: Double
    var qMitral = 0.0, qAortic = 0.0, qTricuspid = 0.0, qPulmonary = 0.0, qRoot = 0.0
    var zMitral = 0.0, zAortic = 0.0, zTricuspid = 0.0, zPulmonary = 0.0
    var effusion: Double
    var sensed: Double
    var drive = (rate: 0.0, resistance: 0.0, contractility: 0.0, volume: 0.0)
    var time = 0.0
    var lastLength: Double
    /// Whether a clip holds both leaflets, which may lower the systemic resistance.
    var isClipped = false

    init(_ patient: ParameterSet, _ mistake: Mistake?) {
        self.mistake = mistake
        self.patient = patient
        lv = patient[.leftVentricularIntercept] + 110
        rv = patient[.rightVentricularIntercept] + 110
        la = patient[.leftAtrialIntercept] + 45
        ra = patient[.rightAtrialIntercept] + 45
        ao = patient[.aorticUnstressedVolume] + 85 * patient[.aorticCompliance]
        sa = patient[.systemicArterialUnstressedVolume] + 85 * patient[.systemicArterialCompliance]
        pa = patient[.pulmonaryArterialUnstressedVolume] + 15 * patient[.pulmonaryArterialCompliance]
        pv = patient[.pulmonaryVenousUnstressedVolume] + 9 * patient[.pulmonaryVenousCompliance]
        sv = patient[.bloodVolume] - (lv + rv + la + ra + ao + sa + pa + pv)
        effusion = patient[.effusion]
        sensed = patient[.reflexSetPoint]
        lastLength = patient[.rrInterval]
    }

    var volumes: [Double] { [lv, rv, la, ra, ao, sa, sv, pa, pv] }
    /// Of the patient's vessels, before the reflex.
    var systemicResistance: Double {
        let share = isClipped && mistake != .resistanceKeptByClip ? patient[.resistanceWithClip] : 1
        return share * patient[.systemicResistance]
    }
    var hasReflex: Bool { patient[.baroreflex] > 0.5 }

    /// Runs one beat.
    ///
    /// - Parameters:
    ///   - length: The beat's length before the reflex changes it, s; nil for the RR interval.
    ///   - isMetered: Whether its samples are kept, which takes longer than the beat.
    mutating func beat(length: Double?, step nominal: Double, isMetered: Bool = true) -> ReferenceMeter {
        var rr = length ?? patient[.rrInterval]
        if hasReflex { rr /= 1 + patient[.reflexRateGain] * drive.rate }
        // Some mistakes make the numbers run away.
        rr = rr.isFinite ? min(max(rr, 0.3), 2) : 2
        let count = max(1, Int((rr / nominal).rounded()))
        let step = mistake == .stepNotFitted ? nominal : rr / Double(count)
        let activation = ReferenceActivation(rr: rr, before: lastLength, patient, mistake)
        var meter = ReferenceMeter(rr: rr, step: step, peak: activation.peak, patient, mistake)
        for index in 0..<count {
            let t = Double(index) * step
            let pressures = pressures(activation.ventricular(t), activation.atrial(t))
            if isMetered { meter.take(self, pressures, at: t) }
            if hasReflex { moveReflex(pressures, step) }
            move(pressures, step)
            time += step
        }
        lastLength = rr
        return meter
    }

    struct Pressures {
        var lv, rv, la, ra, ao, sa, sv, pa, pv, peri: Double
    }

    func pressures(_ ev: Double, _ ea: Double) -> Pressures {
        func chamber(_ e: Double, _ v: Double, _ names: (Parameter, Parameter, Parameter, Parameter), _ strength: Double)
            -> Double
        {
            let stretch = v - patient[names.1]
            let active = e * strength * patient[names.0] * (mistake == .interceptForgotten ? v : stretch)
            let isStraight = mistake == .linearFilling && names.0 == .leftVentricularElastance
            let curve = isStraight ? patient[names.3] * stretch : exp(patient[names.3] * stretch) - 1
            return active + (mistake == .passiveInSystole ? 1 : 1 - e) * patient[names.2] * curve
        }
        let atria = mistake == .atriaNotInPericardium ? 0 : la + ra
        let content = lv + rv + atria + (mistake == .effusionNotCounted ? 0 : effusion)
        let peri =
            mistake == .noPericardium
            ? 0 : patient[.pericardialPressure] * exp((content - patient[.pericardialVolume]) / patient[.pericardialScale])
        let breath = sin(2 * Double.pi * time * patient[.breathingRate] / 60) * (mistake == .breathingUpsideDown ? -1 : 1)
        let chest = patient[.chestPressure] + patient[.breathingAmplitude] * breath
        let lungs = mistake == .chestNotOnLungVessels ? 0 : chest
        let periAtria = mistake == .pericardiumOverVentricles ? 0 : peri
        let strength = hasReflex ? 1 + patient[.reflexContractilityGain] * drive.contractility : 1
        let rightStrength = mistake == .reflexOnLeftOnly ? 1 : strength
        let recruited = hasReflex ? (mistake == .recruitment400 ? 400 : patient[.reflexVolumeGain]) * drive.volume : 0
        return Pressures(
            lv: chamber(
                ev, lv,
                (.leftVentricularElastance, .leftVentricularIntercept, .leftVentricularStiffness, .leftVentricularExponent),
                strength) + peri + chest,
            rv: chamber(
                ev, rv,
                (.rightVentricularElastance, .rightVentricularIntercept, .rightVentricularStiffness, .rightVentricularExponent),
                rightStrength) + peri + chest,
            la: chamber(ea, la, (.leftAtrialElastance, .leftAtrialIntercept, .leftAtrialStiffness, .leftAtrialExponent), 1)
                + periAtria + chest,
            ra: chamber(
                ea, ra, (.rightAtrialElastance, .rightAtrialIntercept, .rightAtrialStiffness, .rightAtrialExponent), 1)
                + periAtria + chest,
            ao: (ao - patient[.aorticUnstressedVolume]) / patient[.aorticCompliance],
            sa: (sa - patient[.systemicArterialUnstressedVolume]) / patient[.systemicArterialCompliance],
            sv: (sv - (patient[.systemicVenousUnstressedVolume] - recruited)) / patient[.systemicVenousCompliance],
            pa: (pa - patient[.pulmonaryArterialUnstressedVolume]) / patient[.pulmonaryArterialCompliance] + lungs,
            pv: (pv - patient[.pulmonaryVenousUnstressedVolume]) / patient[.pulmonaryVenousCompliance] + lungs, peri: peri)
    }
}
