import Arithmetic

/// Heparin in the blood, and what it does to the clotting time (ACT).
public struct Anticoagulation: Hashable, Sendable {
    /// A dose of heparin, or, negative, what protamine took out.
    public struct Dose: Hashable, Sendable {
        /// When, s of the procedure.
        public var time: Double
        /// How much, U.
        public var units: Double

        /// A dose: s of the procedure, U.
        public init(time: Double, units: Double) {
            self.time = time
            self.units = units
        }
    }

    /// The doses in the order given.
    public var doses: [Dose] = []
    private let baseline: Double
    private let weight: Double
    private let isWeak: Bool
    private let constants: BloodConstants

    /// The blood of a patient before any heparin.
    public init(_ anatomy: Anatomy, _ constants: BloodConstants = BloodConstants()) {
        baseline = anatomy.clottingTime
        weight = anatomy.weight
        isWeak = anatomy.ejectionFraction < constants.weakVentricle
        self.constants = constants
    }

    /// The heparin in the blood, U.
    ///
    /// - Parameter time: s of the procedure.
    public func units(at time: Double) -> Double {
        let sum = doses.filter { $0.time <= time }.reduce(0) { sum, dose in
            sum + dose.units * exponential(-0.6931471805599453 * (time - dose.time) / constants.halfLife)
        }
        return max(0, sum)
    }

    /// The clotting time, s.
    ///
    /// - Parameter time: s of the procedure.
    public func clottingTime(at time: Double) -> Double {
        baseline + constants.slope * units(at: time) / weight
    }

    /// The rate at which thrombus forms on gear in the left atrium, 1/min.
    ///
    /// - Parameter time: s of the procedure.
    public func thrombusRate(at time: Double) -> Double {
        let short = max(0, constants.target - clottingTime(at: time)) / constants.thrombusScale
        return constants.thrombusRate * short * short * (isWeak ? constants.weakFactor : 1)
    }

    /// Gives heparin, U, at a time of the procedure, s.
    mutating func give(units: Double, at time: Double) { doses.append(Dose(time: time, units: units)) }

    /// Takes heparin out with protamine, mg, at a time of the procedure, s; no more than there is.
    mutating func reverse(milligrams: Double, at time: Double) {
        doses.append(Dose(time: time, units: -min(constants.protamine * milligrams, units(at: time))))
    }
}
