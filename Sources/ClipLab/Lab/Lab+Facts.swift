extension Lab {
    /// The numbers of this moment as the chart asks for them.
    func facts(for act: Act) -> InterventionFacts {
        var facts = InterventionFacts()
        facts[.heparinGiven] = state.blood.doses.contains { $0.units > 0 }
        if let measured = state.measuredClottingTime {
            facts[.clottingTimeFresh] = state.clock - measured.time <= constants.blood.fresh
            facts[.clottingTimeEnough] = measured.seconds >= constants.blood.target
        }
        facts[.placeLeftAtrium] = state.puncture?.place == .leftAtrium
        facts[.placeLowRim] = state.puncture?.place == .lowRim
        facts[.clipsLeft] = state.clips.count < 4
        noteReach(act, &facts)
        noteGrasp(&facts)
        noteView(&facts)
        return facts
    }

    /// How far the clip can go up without rising over what the puncture allows, mm over the annulus.
    public var room: Double {
        (state.puncture?.height ?? 0) - constants.septum.roomLoss - Double(state.trims) * constants.steering.trimShift
    }

    /// How far down the delivery system reaches, mm over the annulus (negative: under it).
    public var reach: Double { (state.puncture?.height ?? 0) - constants.septum.reach }

    /// How high the hub may rise below the valve, mm over the annulus (negative: under it).
    var ceilingBelow: Double { constants.steering.riseBelow - anatomy.coaptationDepth }

    /// How high the hub must be for arms to open above the valve, mm over the annulus.
    public var heightForArms: Double { constants.steering.armsRoom + anatomy.largestFlailGap }

    private func noteReach(_ act: Act, _ facts: inout InterventionFacts) {
        var way = 0.0
        if case .raiseClip(let up) = act { way = up }
        // Rounding may refuse nothing that just fits.
        let slack = 1e-9
        // A move up that is too long ends where the room does.
        facts[.roomAbove] = way <= 0 || state.pose.z < room - slack
        let isBlocked = way > 0 && state.pose.z + way > ceilingBelow + slack
        facts[.retractBlocked] = isBlocked
        facts[.retractBlockedInverted] = isBlocked && arms == .inverted
        facts[.roomForArms] = state.pose.z >= heightForArms - slack
        facts[.reachBelow] = reach <= -(anatomy.coaptationDepth + constants.steering.crossingReach)
    }

    private func noteGrasp(_ facts: inout InterventionFacts) {
        guard let size = state.size else { return }
        facts[.withinLine] = state.pose.x.magnitude + size.width / 2 <= anatomy.lineLength / 2
        facts[.clearOfClips] = (distanceToClips ?? 0) >= 0
    }

    private func noteView(_ facts: inout InterventionFacts) {
        switch state.view {
        case .longAxis: facts[.viewOfAxis] = true
        case .xPlane: facts[.viewOfBoth] = true
        case .reconstruction: facts[.viewReconstructed] = true
        case .bicommissural, .enFace, .fourChamber: facts[.viewOfOther] = true
        default: break
        }
    }

    /// The way that is left to the nearest clip that stands, mm; negative when this one is too near. Nil without one.
    public var distanceToClips: Double? { state.size.flatMap { grasp($0, arms: arms).distanceToClips } }
}
