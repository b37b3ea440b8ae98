import Arithmetic

/// Two valves of the same kind, left and right, and the law they obey: inertia, a quadratic loss, and a state between
/// shut and open that takes time to change (after Mynard et al. 2012, with a bounded rate).
struct ValvePair: Hashable, Sendable {
    /// Effective area when open, cm².
    var area: Sides
    /// Effective area when shut, cm².
    var leak: Sides
    /// How fast the valve answers to pressure, 1/(mmHg·s).
    var rate: Double
    /// The fastest it answers, 1/s.
    var maximumRate: Double
    /// What a pressure of 1 mmHg gains an orifice of 1 cm² in flow, mL/s²: D/(ρ·len), len the inertial length.
    var acceleration: Double
    /// The share of the quadratic loss that the length leaves, 1/cm: 1/(2·len).
    var loss: Double

    /// - Parameters:
    ///   - area: Effective area when open, cm².
    ///   - leak: Effective area when shut, cm².
    ///   - rate: 1/(mmHg·s).
    ///   - maximumRate: 1/s.
    ///   - length: Inertial length, cm.
    init(area: Sides, leak: Sides, rate: Double, maximumRate: Double, length: Double) {
        self.area = area
        self.leak = leak
        self.rate = rate
        self.maximumRate = maximumRate
        acceleration = Blood.dynesPerMercury / (Blood.density * length)
        loss = 1 / (2 * length)
    }

    /// Moves flow and opening over one step: the opening exactly for a constant rate, the flow semi-implicitly.
    ///
    /// - Parameters:
    ///   - flow: mL/s.
    ///   - opening: 0 (shut) to 1 (open).
    ///   - drop: Pressure upstream less downstream, mmHg.
    ///   - step: s.
    @inline(__always)
    func advance(flow: inout Sides, opening: inout Sides, drop: Sides, step: Double) {
        let speed: Sides = (drop.magnitude * rate).lower(or: Sides(repeating: maximumRate))
        let power: Sides = speed * -step
        let decay: Sides =
            maximumRate * step <= 0.34 ? exponentialPolynomial(power) : exponential(bounded: power)
        let target: Sides = Sides.zero.replacing(with: 1, where: drop .> 0)
        opening = target + (opening - target) * decay
        let orifice: Sides = (leak + (area - leak) * opening).higher(or: Sides(repeating: Blood.smallestOrifice))
        let driven: Sides = flow + drop * orifice * (step * acceleration)
        // The denominator 1 + h·|Q|/(2·A·len) holds the quadratic loss stable however small the orifice.
        flow = driven * orifice / (orifice + flow.magnitude * (step * loss))
    }
}

/// Constants of blood and its units.
enum Blood {
    /// Density, g/mL.
    static let density = 1.06
    /// dyn/cm² in one mmHg.
    static let dynesPerMercury = 1333.22
    /// The smallest orifice of a valve, cm², so that nothing is divided by zero.
    static let smallestOrifice = 1e-4
}
