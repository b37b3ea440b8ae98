import VitalSigns

extension Situation {
    /// Refuses a strength outside its range.
    func check() throws(OutOfRange) {
        func check(_ value: Double, _ range: ClosedRange<Double>, _ unit: String = "") throws(OutOfRange) {
            _ = try OutOfRange.check(value, of: kind.rawValue, in: range, unit: unit)
        }
        switch self {
        case .pericardialBleeding(let rate): try check(rate, 0.1...20, "mL/s")
        case .pericardialDrainage(let rate), .hemorrhage(let rate), .infusion(let rate): try check(rate, 0.1...50, "mL/s")
        case .vasodilatation(let factor): try check(factor, 0.3...1)
        case .vasoconstriction(let factor): try check(factor, 1...3)
        case .leftVentricularFailure(let factor): try check(factor, 0.2...1)
        case .inotrope(let factor): try check(factor, 1...2)
        case .septalHole(let area): try check(area.squareCentimeters, 0.01...3, "cm2")
        case .atrialFibrillation(let variation): try check(variation, 0...0.5)
        case .heartRate(let rate): try check(rate.beatsPerMinute, 30...200, "/min")
        case .breathing(let amplitude, let rate):
            try check(amplitude.mmHg, 0.1...20, "mmHg")
            try check(rate, 4...60, "/min")
        case .baroreflex(let setPoint): try check(setPoint.mmHg, 40...160, "mmHg")
        }
    }

    /// Changes the parameters of a patient whom it happens to.
    func apply(to patient: inout ParameterSet) {
        switch self {
        case .pericardialBleeding(let rate): patient.clamp(.pericardialBleeding, to: patient[.pericardialBleeding] + rate)
        case .hemorrhage(let rate): patient.clamp(.bleeding, to: patient[.bleeding] + rate)
        case .infusion(let rate): patient.clamp(.infusion, to: patient[.infusion] + rate)
        case .vasodilatation(let factor), .vasoconstriction(let factor): patient.scale(.systemicResistance, by: factor)
        case .leftVentricularFailure(let factor): patient.scale(.leftVentricularElastance, by: factor)
        case .inotrope(let factor):
            patient.scale(.leftVentricularElastance, by: factor)
            patient.scale(.rightVentricularElastance, by: factor)
        case .septalHole(let area): patient.clamp(.septalHoleArea, to: patient[.septalHoleArea] + area.squareCentimeters)
        case .atrialFibrillation: patient.clamp(.fibrillation, to: 1)
        case .heartRate(let rate): patient.clamp(.rrInterval, to: 60 / rate.beatsPerMinute)
        case .breathing(let amplitude, let rate):
            patient.clamp(.breathingAmplitude, to: amplitude.mmHg)
            patient.clamp(.breathingRate, to: rate)
        case .baroreflex(let setPoint):
            patient.clamp(.baroreflex, to: 1)
            patient.clamp(.reflexSetPoint, to: setPoint.mmHg)
        case .pericardialDrainage: break  // changes no parameter: it takes the fluid away
        }
    }
}
