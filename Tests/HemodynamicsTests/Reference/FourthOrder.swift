import Glibc

@testable import Hemodynamics

/// The circulation's equations solved by the classical Runge-Kutta method of fourth order, as the test vectors were made.
///
/// It takes nothing of the module's integrator: no semi-implicit steps, no order of updates.
struct FourthOrder {
    var circulation: ReferenceCirculation

    /// Runs one beat.
    ///
    /// - Parameters:
    ///   - length: The beat's length before the reflex changes it, s; nil for the RR interval.
    ///   - nominal: The step, s; 0.0005 in the vectors.
    mutating func beat(length: Double?, step nominal: Double) -> ReferenceMeter {
        let patient = circulation.patient
        var rr = length ?? patient[.rrInterval]
        if circulation.hasReflex { rr /= 1 + patient[.reflexRateGain] * circulation.drive.rate }
        rr = min(max(rr, 0.3), 2)
        let count = max(1, Int((rr / nominal).rounded()))
        let step = rr / Double(count)
        let activation = ReferenceActivation(rr: rr, before: circulation.lastLength, patient, nil)
        var meter = ReferenceMeter(rr: rr, step: step, peak: activation.peak, patient, nil)
        for index in 0..<count {
            let t = Double(index) * step
            meter.take(circulation, pressures(circulation, activation, t), at: t)
            advance(activation, t, step)
        }
        circulation.lastLength = rr
        return meter
    }

    private func pressures(_ state: ReferenceCirculation, _ activation: ReferenceActivation, _ t: Double)
        -> ReferenceCirculation.Pressures
    {
        state.pressures(activation.ventricular(t), activation.atrial(t))
    }

    private mutating func advance(_ activation: ReferenceActivation, _ t: Double, _ h: Double) {
        let start = circulation.unknowns
        func slopes(_ unknowns: [Double], _ offset: Double) -> [Double] {
            var state = circulation
            state.unknowns = unknowns
            state.time += offset
            return state.slopes(pressures(state, activation, t + offset))
        }
        func moved(_ slopes: [Double], _ h: Double) -> [Double] { zip(start, slopes).map { $0 + h * $1 } }
        let one = slopes(start, 0)
        let two = slopes(moved(one, h / 2), h / 2)
        let three = slopes(moved(two, h / 2), h / 2)
        let four = slopes(moved(three, h), h)
        circulation.unknowns = start.indices.map { start[$0] + h / 6 * (one[$0] + 2 * two[$0] + 2 * three[$0] + four[$0]) }
        circulation.time += h
    }
}

extension ReferenceCirculation {
    /// Everything that the equations move: volumes, flows, how far each valve is open, effusion, and the reflex.
    fileprivate var unknowns: [Double] {
        get {
            volumes + [
                qMitral, qAortic, qTricuspid, qPulmonary, qRoot, zMitral, zAortic, zTricuspid, zPulmonary, effusion, sensed,
                drive.rate, drive.resistance, drive.contractility, drive.volume,
            ]
        }
        set {
            (lv, rv, la, ra, ao) = (newValue[0], newValue[1], newValue[2], newValue[3], newValue[4])
            (sa, sv, pa, pv) = (newValue[5], newValue[6], newValue[7], newValue[8])
            (qMitral, qAortic, qTricuspid, qPulmonary, qRoot) =
                (newValue[9], newValue[10], newValue[11], newValue[12], newValue[13])
            (zMitral, zAortic, zTricuspid, zPulmonary) = (newValue[14], newValue[15], newValue[16], newValue[17])
            (effusion, sensed) = (newValue[18], newValue[19])
            drive = (newValue[20], newValue[21], newValue[22], newValue[23])
        }
    }

    /// How fast each of the unknowns changes, per second.
    fileprivate func slopes(_ p: Pressures) -> [Double] {
        let mitral = valveSlopes(qMitral, zMitral, p.la - p.lv, .mitralArea, .mitralLeak, isInlet: true)
        let aortic = valveSlopes(qAortic, zAortic, p.lv - p.ao, .aorticArea, .aorticLeak, isInlet: false)
        let tricuspid = valveSlopes(qTricuspid, zTricuspid, p.ra - p.rv, .tricuspidArea, .tricuspidLeak, isInlet: true)
        let pulmonary = valveSlopes(
            qPulmonary, zPulmonary, p.rv - p.pa, .pulmonaryValveArea, .pulmonaryValveLeak, isInlet: false)
        let root = (p.ao - p.sa - patient[.aorticResistance] * qRoot) / patient[.aorticInertance]
        return volumeSlopes(p)
            + [
                mitral.flow, aortic.flow, tricuspid.flow, pulmonary.flow, root, mitral.opening, aortic.opening,
                tricuspid.opening, pulmonary.opening, patient[.pericardialBleeding],
            ] + reflexSlopes(p)
    }

    private func volumeSlopes(_ p: Pressures) -> [Double] {
        let tone = hasReflex ? 1 + patient[.reflexResistanceGain] * drive.resistance : 1
        let systemic = (p.sa - p.sv) / (systemicResistance * tone)
        let venous = (p.sv - p.ra) / patient[.venousReturnResistance]
        let pulmonary = (p.pa - p.pv) / patient[.pulmonaryResistance]
        let left = (p.pv - p.la) / patient[.pulmonaryVenousResistance]
        let hole = shunt(p.la - p.ra)
        return [
            qMitral - qAortic, qTricuspid - qPulmonary, left - qMitral - hole,
            venous - qTricuspid + hole - patient[.pericardialBleeding], qAortic - qRoot, qRoot - systemic,
            systemic - venous + patient[.infusion] - patient[.bleeding], qPulmonary - pulmonary, pulmonary - left,
        ]
    }

    private func valveSlopes(
        _ q: Double, _ z: Double, _ drop: Double, _ area: Parameter, _ leak: Parameter, isInlet: Bool
    ) -> (flow: Double, opening: Double) {
        let speed = min(patient[isInlet ? .inletRate : .outletRate] * abs(drop), patient[.maximumRate])
        let length = patient[isInlet ? .inletLength : .outletLength]
        let orifice = max(patient[leak] + (patient[area] - patient[leak]) * z, 1e-4)
        let flow = drop * orifice * 1333.22 / (1.06 * length) - abs(q) * q / (2 * orifice * length)
        return (flow, drop > 0 ? speed * (1 - z) : -speed * z)
    }

    private func reflexSlopes(_ p: Pressures) -> [Double] {
        guard hasReflex else { return [0, 0, 0, 0, 0] }
        let wanted = patient[.reflexSetPoint]
        let error = min(max(patient[.reflexGain] * (wanted - sensed) / wanted, -1), 1)
        return [
            (p.sa - sensed) / patient[.reflexPressureTime], (error - drive.rate) / patient[.reflexRateTime],
            (error - drive.resistance) / patient[.reflexResistanceTime],
            (error - drive.contractility) / patient[.reflexContractilityTime],
            (error - drive.volume) / patient[.reflexVolumeTime],
        ]
    }
}
