import VitalSigns

/// One value of a result beside what was expected.
public struct CaseComparison: Hashable, Sendable, CustomStringConvertible {
    /// The case.
    public var id: String
    /// The group and the measure: "final map", "beat_41 rvol".
    public var place: String
    /// The value, in the measure's unit; nil where the patient did not live to have it.
    public var value: Double?
    /// The value expected, in the measure's unit.
    public var expected: Double
    /// How far apart they may be, in the measure's unit.
    public var allowed: Double

    /// The distance as a share of what is allowed; above 1 is a miss.
    public var used: Double {
        guard let value, value.isFinite else { return .infinity }
        let distance = (value - expected).magnitude
        return distance == 0 ? 0 : distance / allowed
    }

    /// Whether the value is too far off.
    public var isMiss: Bool { !(used <= 1) }

    /// "S07 final map: 95.2, expected 95.79 within 0.72"
    public var description: String {
        let value = value.map { FixedPoint.text($0, significant: 6) } ?? "no value"
        return "\(id) \(place): \(value), expected \(FixedPoint.text(expected, significant: 6)) within "
            + FixedPoint.text(allowed, significant: 3)
    }
}

extension CaseExpectation {
    /// Every value expected beside what came, in a fixed order.
    public func compare(_ result: CaseResult, _ tolerance: CaseTolerance) -> [CaseComparison] {
        func row(_ group: String, _ name: String, _ value: Double?, _ expected: Double) -> CaseComparison {
            CaseComparison(
                id: result.id, place: "\(group) \(name)", value: value, expected: expected,
                allowed: tolerance.allowed(name, of: expected))
        }
        func rows(_ group: String, _ expected: [Measure: Double], _ beat: BeatMeasures?) -> [CaseComparison] {
            Measure.allCases.compactMap { measure in
                expected[measure].map { row(group, measure.rawValue, beat?.value(of: measure), $0) }
            }
        }
        func rows(_ group: String, _ expected: [OrificeMeasure: Double], _ orifices: Orifices?) -> [CaseComparison] {
            OrificeMeasure.allCases.compactMap { measure in
                expected[measure].map { row(group, measure.rawValue, orifices?[measure], $0) }
            }
        }
        // A patient who has arrested has no final state.
        let final = result.arrest == nil ? result.final : nil
        return rows("final", self.final, final) + rows("valve", valve, result.valve)
            + beats.keys.sorted().flatMap { rows("beat_\($0)", beats[$0] ?? [:], result.beats[$0]) }
            + rows("after_change", afterChange, result.afterChange)
    }
}
