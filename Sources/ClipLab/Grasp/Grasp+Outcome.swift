import Arithmetic

extension Grasp {
    /// How well the clip would hold, 0 to 1: (1 − (1 − r)²)·cos²δ·(1 − 0.4·calcium), r the worse leaflet's cover.
    ///
    /// It is concave: half of what is asked for still gives 0.75, so that a poor grasp looks nearly as good as a good one.
    public func quality(held: LeafletPair<Double>) -> Double {
        let constants = constants.grasp
        let least = min(held.anterior, held.posterior)
        guard least >= constants.leastHeld else { return 0 }
        let missing = 1 - min(1, least / (size.arm - constants.coverMargin))
        let square = cosine(degrees: misalignment)
        return (1 - missing * missing) * square * square * (1 - constants.calciumQualityLoss * mostCalcium)
    }

    /// The calcium of the worse leaflet here, 0 to 1.
    var mostCalcium: Double { Leaflet.allCases.map { anatomy.calcium(of: $0, at: pose.x) }.max() ?? 0 }

    /// How much of what is asked for of a leaflet is held; above 1 is more than asked for.
    func cover(_ held: Double) -> Double { held / (size.arm - constants.grasp.coverMargin) }

    /// The chance that a leaflet slips on closing or on a tug, 0 to 1.
    public func slipChance(held: Double) -> Double {
        constants.grasp.slipChance * max(0, 1 - constants.grasp.slipCover * cover(held))
    }

    /// The chance that letting go tears a leaflet, 0 to 1.
    ///
    /// - Parameters:
    ///   - travel: How far the hub moved between the gripper drops, mm.
    ///   - count: How many grasps this clip has made, 1 for the first.
    public func tearChance(travel: Double, grasp count: Int) -> Double {
        let constants = constants.tears
        let exponent = constants.calcium * mostCalcium + constants.travel * max(0, travel - constants.travelFree)
        let rate =
            constants.rate * (size.hasLongArms ? constants.longArms : 1) * exponential(exponent)
            * (1 + constants.perGrasp * Double(count - 1))
        return 1 - exponential(-rate)
    }

    /// The chance that a leaflet comes off within 30 days of the release, 0 to 1.
    ///
    /// - Parameter travel: How far the hub moved between the gripper drops, mm.
    public func detachmentChance(held: LeafletPair<Double>, travel: Double) -> Double {
        let constants = constants.detachment
        var rate = Leaflet.allCases.reduce(0) { sum, leaflet in
            let cover = cover(held[leaflet])
            let exponent =
                constants.shortCover * max(0, 1 - cover) - constants.spareCover * max(0, cover - 1)
                + constants.calcium * anatomy.calcium(of: leaflet, at: pose.x)
                + constants.flail * max(0, anatomy.flailGap(of: leaflet, at: pose.x) - constants.flailFree)
            return sum + constants.rate * exponential(exponent)
        }
        rate *= exponential(
            constants.travel * max(0, travel - constants.travelFree) + constants.tilt * pose.tilt)
        if steadying(over: self.constants.grasp.steadiesFlailLength) > constants.besideFrom { rate *= constants.besideClip }
        return 1 - exponential(-rate)
    }

    /// How long the clip must be from the clips that stand, as a distance still free, mm; negative when it is too near.
    ///
    /// Nil where no clip stands.
    public var distanceToClips: Double? {
        clips.map { (pose.x - $0.x).magnitude - (size.width + $0.size.width) / 2 }.min()
    }
}
