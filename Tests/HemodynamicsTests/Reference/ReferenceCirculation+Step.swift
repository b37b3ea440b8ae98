import Glibc
import Hemodynamics

extension ReferenceCirculation {
    mutating func move(_ p: Pressures, _ h: Double) {
        let old = self
        valve(&qMitral, &zMitral, p.la - p.lv, .mitralArea, .mitralLeak, isInlet: true, h)
        valve(&qTricuspid, &zTricuspid, p.ra - p.rv, .tricuspidArea, .tricuspidLeak, isInlet: true, h)
        valve(&qAortic, &zAortic, p.lv - p.ao, .aorticArea, .aorticLeak, isInlet: false, h)
        valve(&qPulmonary, &zPulmonary, p.rv - p.pa, .pulmonaryValveArea, .pulmonaryValveLeak, isInlet: false, h)
        let (r, l) = (patient[.aorticResistance], patient[.aorticInertance])
        qRoot = mistake == .rootWithoutInertance ? (p.ao - p.sa) / r : (qRoot + h * (p.ao - p.sa) / l) / (1 + h * r / l)
        fill(p, mistake == .oldFlows ? old : self, h)
        exchange(h)
    }

    /// The volumes, moved with the flows of a circulation.
    private mutating func fill(_ p: Pressures, _ q: ReferenceCirculation, _ h: Double) {
        var resistance = systemicResistance
        if hasReflex { resistance *= 1 + patient[.reflexResistanceGain] * drive.resistance }
        let qs = ((mistake == .resistanceFromRoot ? p.ao : p.sa) - p.sv) / resistance
        let qv = (p.sv - p.ra) / patient[.venousReturnResistance]
        let qp = (p.pa - p.pv) / patient[.pulmonaryResistance]
        let ql = (p.pv - p.la) / patient[.pulmonaryVenousResistance]
        let qd = shunt(p.la - p.ra)
        lv += h * (q.qMitral - q.qAortic)
        rv += h * (q.qTricuspid - q.qPulmonary)
        la += h * (ql - (mistake == .leakKeptInAtrium ? max(q.qMitral, 0) : q.qMitral) - qd)
        ra += h * (qv - q.qTricuspid + qd)
        ao += h * (q.qAortic - q.qRoot)
        sa += h * (q.qRoot - qs)
        sv += h * (qs - qv)
        pa += h * (q.qPulmonary - qp)
        pv += h * (qp - ql)
    }

    func shunt(_ drop: Double) -> Double {
        let coefficient = mistake == .shuntCoefficient ? 0.6 : 0.7
        let root = pow(drop * drop + 0.0025, mistake == .shuntSquareRootTwice ? 0.125 : 0.25)
        let flow = coefficient * patient[.septalHoleArea] * sqrt(2 * 1333.22 / 1.06) * drop / root
        return mistake == .shuntBackward ? -flow : flow
    }

    private mutating func exchange(_ h: Double) {
        let infused = mistake == .infusionForgotten ? 0 : patient[.infusion]
        sv += h * (infused - patient[.bleeding] * (mistake == .hemorrhageDoubled ? 2 : 1))
        let bled = min(h * patient[.pericardialBleeding], 400 - effusion)
        ra -= bled
        if mistake != .bleedingLost { effusion += bled }
    }

    private func valve(
        _ q: inout Double, _ z: inout Double, _ drop: Double, _ area: Parameter, _ leak: Parameter, isInlet: Bool, _ h: Double
    ) {
        var k = patient[isInlet ? .inletRate : .outletRate]
        if mistake == .fastOutlet, !isInlet { k *= 2 }
        var length = patient[isInlet ? .inletLength : .outletLength]
        if mistake == .halfInletLength, isInlet { length /= 2 }
        let density = mistake == .lightBlood ? 1.0 : 1.06
        let speed = mistake == .rateUnbounded ? k * abs(drop) : min(k * abs(drop), patient[.maximumRate])
        if drop > 0 {
            z = 1 - (1 - z) * exp(-speed * h)
        } else {
            z *= mistake == .valvesShutAtOnce ? 0 : exp(-speed * h)
        }
        let shut = mistake == .noLeak ? 0 : patient[leak]
        let open = mistake == .leakAddedToArea ? patient[area] + shut : patient[area]
        let orifice = max(shut + (open - shut) * z, mistake == .largeFloor ? 1e-2 : 1e-4)
        let driven = h * drop * orifice * 1333.22 / (density * length)
        let loss = h * abs(q) / (2 * orifice * length) * (mistake == .lossDoubled ? 2 : 1)
        q = mistake == .explicitLoss ? q + driven - loss * q : (q + driven) / (1 + loss)
    }

    mutating func moveReflex(_ p: Pressures, _ h: Double) {
        let pressure = mistake == .reflexOnRootPressure ? p.ao : p.sa
        sensed += h * (pressure - sensed) / patient[.reflexPressureTime]
        let wanted = patient[.reflexSetPoint]
        var error = patient[.reflexGain] * (wanted - sensed) / wanted
        if mistake == .reflexUpsideDown { error = -error }
        if mistake != .reflexUnclamped { error = min(max(error, -1), 1) }
        let swapped = mistake == .reflexTimesSwapped
        drive.rate += h * (error - drive.rate) / patient[swapped ? .reflexVolumeTime : .reflexRateTime]
        drive.resistance += h * (error - drive.resistance) / patient[.reflexResistanceTime]
        drive.contractility += h * (error - drive.contractility) / patient[.reflexContractilityTime]
        drive.volume += h * (error - drive.volume) / patient[swapped ? .reflexRateTime : .reflexVolumeTime]
    }
}
