import Arithmetic

/// Two chambers of the same kind, left and right: what stiffens and relaxes them (time-varying elastance after Suga &
/// Sagawa 1974, with a passive curve that stiffens).
struct ChamberPair: Hashable, Sendable {
    /// End-systolic elastance, mmHg/mL.
    var elastance: Sides
    /// Volume without pressure, mL.
    var intercept: Sides
    /// Scale of the passive filling curve, mmHg.
    var stiffness: Sides
    /// Exponent of the passive filling curve, 1/mL.
    var exponent: Sides

    /// The pressure within the wall, mmHg: e·E·(V − V0) + (1 − e)·a·(exp(b·(V − V0)) − 1).
    ///
    /// - Parameters:
    ///   - volume: mL.
    ///   - activation: e, 0 (at rest) to 1 (contracted).
    ///   - contractility: The share by which the reflex raises the elastance; 1 for none.
    @inline(__always)
    func pressure(volume: Sides, activation: Double, contractility: Double) -> Sides {
        let stretch: Sides = volume - intercept
        let active: Sides = elastance * stretch * (activation * contractility)
        let passive: Sides = stiffness * (exponential(exponent * stretch) - 1.0)
        return active + passive * (1.0 - activation)
    }
}
