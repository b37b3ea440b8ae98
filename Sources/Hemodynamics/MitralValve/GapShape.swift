import Arithmetic

/// Where along the line of coaptation a valve leaks, as a sum of bells; its size is the valve's regurgitant area.
public struct GapShape: Hashable, Sendable {
    /// One bell: weight·exp(−½·|(x − center)/scale|^power).
    public struct Bell: Hashable, Sendable {
        /// Its share beside the other bells.
        public let weight: Double
        /// Its middle, mm from the valve's center; medial is positive.
        public let center: Double
        /// Half its breadth, mm.
        public let scale: Double
        /// 2 for a bell, more for one with a flat top; without a unit.
        public let power: Double

        /// A bell: weight 0.001…1000, center −30…30 mm, scale 0.5…50 mm, power 0.5…20; what lies outside is refused.
        public init(weight: Double = 1, center: Double, scale: Double, power: Double) throws(OutOfRange) {
            self.weight = try OutOfRange.check(weight, of: "gap weight", in: 0.001...1000, unit: "")
            self.center = try OutOfRange.check(center, of: "gap center", in: -30...30, unit: "mm")
            self.scale = try OutOfRange.check(scale, of: "gap scale", in: 0.5...50, unit: "mm")
            self.power = try OutOfRange.check(power, of: "gap power", in: 0.5...20, unit: "")
        }

        fileprivate init(fixed center: Double, scale: Double, power: Double) {
            weight = 1
            self.center = center
            self.scale = scale
            self.power = power
        }

        fileprivate func height(at x: Double) -> Double {
            let offset = ((x - center) / scale).magnitude
            let raised = offset == 0 ? 0 : exponential(power * logarithm(offset))
            return weight * exponential(-0.5 * raised)
        }
    }

    /// The bells; without any, the whole line leaks evenly.
    public var bells: [Bell]

    /// A gap of bells.
    public init(_ bells: [Bell]) { self.bells = bells }

    /// The gap's height at a point, before it is scaled to the regurgitant area.
    func height(at x: Double) -> Double {
        bells.isEmpty ? 1 : bells.reduce(0) { $0 + $1.height(at: x) }
    }

    /// The gap of a phenotype: primary a flail P2 11.8 mm wide at half its height, secondary broad, atrial functional
    /// central.
    init(_ phenotype: Phenotype) {
        switch phenotype {
        case .healthy: bells = []
        case .primary: bells = [Bell(fixed: 0, scale: 5, power: 2)]
        case .secondary: bells = [Bell(fixed: 0, scale: 9, power: 4)]
        case .atrialFunctional: bells = [Bell(fixed: 0, scale: 8, power: 2)]
        }
    }
}
