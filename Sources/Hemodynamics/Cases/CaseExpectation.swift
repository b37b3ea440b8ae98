import VitalSigns

/// What should come of a case.
public struct CaseExpectation: Hashable, Sendable {
    /// The mean of the last beats, each in its measure's unit.
    public var final: [Measure: Double] = [:]
    /// The openings before any change, cm².
    public var valve: [OrificeMeasure: Double] = [:]
    /// Single beats by their numbers, each value in its measure's unit.
    public var beats: [Int: [Measure: Double]] = [:]
    /// The openings after the last change, cm².
    public var afterChange: [OrificeMeasure: Double] = [:]
}

/// One of a valve's openings by its short name, cm².
public enum OrificeMeasure: String, CaseIterable, Hashable, Sendable {
    /// The area open in diastole.
    case area = "mva"
    /// The effective regurgitant orifice area.
    case regurgitantArea = "eroa"
    /// The part of the area lateral to the clips.
    case lateral
    /// The part of the area medial to the clips.
    case medial
}

extension Orifices {
    /// The number of an opening, cm².
    public subscript(measure: OrificeMeasure) -> Double {
        switch measure {
        case .area: area.squareCentimeters
        case .regurgitantArea: regurgitantArea.squareCentimeters
        case .lateral: lateral.squareCentimeters
        case .medial: medial.squareCentimeters
        }
    }
}

/// How far a value may be from what was expected: a share of it, or so much, whichever is more.
public struct CaseTolerance: Hashable, Sendable {
    /// The share.
    public var relative = 0.0075
    /// So much, for measures by their short names; 0 for those not named.
    public var absolute: [String: Double] = [
        "hr": 0.05, "edv": 0.5, "esv": 0.5, "ef": 0.4, "fsv": 0.4, "rvol": 0.25, "rf": 0.4, "co": 0.03, "sbp": 0.6, "dbp": 0.5,
        "map": 0.5, "lvsp": 0.8, "lvedp": 0.12, "la_mean": 0.12, "la_v": 0.2, "mpg": 0.06, "e_peak": 0.02, "pa_sys": 0.3,
        "pa_mean": 0.2, "ra_mean": 0.1, "rvedp": 0.1, "rvedv": 0.8, "peri_mean": 0.06, "qp_qs": 0.01, "svr": 10, "mva": 0.005,
        "eroa": 0.0005, "lateral": 0.005, "medial": 0.005,
    ]

    /// The tolerance of the model's own test vectors.
    public init() {}

    /// How far a value may be from the expected one.
    public func allowed(_ name: String, of expected: Double) -> Double {
        max(relative * expected.magnitude, absolute[name] ?? 0)
    }
}
