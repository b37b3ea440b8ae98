import Arithmetic

/// A grasp: which clip, where, on what valve.
public struct Grasp: Hashable, Sendable {
    /// The valve.
    public var anatomy: Anatomy
    /// The size of the clip.
    public var size: ClipSize
    /// Where it is.
    public var pose: Pose
    /// How far its arms are opened.
    public var arms = Arms.open
    /// Whether the breath is held.
    public var isBreathHeld = true
    /// The clips that stand.
    public var clips: [LabClip] = []
    /// The constants of the model.
    public var constants = LabConstants()

    /// A grasp with arms at 120 degrees and the breath held.
    public init(_ size: ClipSize, at pose: Pose, on anatomy: Anatomy) {
        self.anatomy = anatomy
        self.size = size
        self.pose = pose
    }
}

/// What one leaflet loses by what, all in mm.
public struct GraspTerms: Hashable, Sendable {
    /// How much of the leaflet an arm could take, mm.
    public var graspable: Double
    /// How much of it the arm reaches, mm.
    public var reach: Double
    /// Loss by rotation: a corner of the arm slides out, mm.
    public var rotation: Double
    /// Loss by distance from the line, mm.
    public var offLine: Double
    /// Loss by standing too low or too high, mm.
    public var seating: Double
    /// Loss by edges that do not meet, mm.
    public var coaptationGap: Double
    /// Loss by calcium, mm.
    public var calcium: Double
    /// Loss by the tilt of the way down, mm.
    public var tilt: Double
    /// Loss by arms at 180 degrees, mm.
    public var arms: Double
    /// Loss beyond the commissure, mm.
    public var beyond: Double

    /// The sum of all losses, mm.
    public var loss: Double { rotation + offLine + seating + coaptationGap + calcium + tilt + arms + beyond }
}

extension Grasp {
    /// How far the arms are off square, degrees, above −90 to 90.
    public var misalignment: Double { anatomy.misalignment(of: pose.theta, at: pose.x) }

    /// How far the hub is off the line of coaptation, mm; anterior positive.
    public var offLine: Double { pose.y - anatomy.lineY(at: pose.x) }

    /// How far a leaflet lies from its arm, mm: 0 seated; negative, it stands above the arm; positive, the clip has lifted
    /// past it.
    public func seat(of leaflet: Leaflet) -> Double {
        let gap =
            anatomy.flailGap(of: leaflet, at: pose.x)
            * (1 - constants.grasp.steadiesFlail * steadying(over: constants.grasp.steadiesFlailLength))
        let lift = max(0, gap - size.arm * arms.halfAngleCosine)
        return pose.z + anatomy.coaptationDepth + constants.grasp.seatDepth - lift
    }

    /// How much the clips that stand steady the edge here, 0 to 1: q·exp(−(d/length)²), d from the nearest edge.
    func steadying(over length: Double) -> Double {
        clips.filter(\.isAttached).map { clip in
            let distance = max(0, (pose.x - clip.x).magnitude - clip.size.width / 2) / length
            return clip.quality * exponential(-distance * distance)
        }.max() ?? 0
    }

    /// What a leaflet loses by what.
    public func terms(of leaflet: Leaflet) -> GraspTerms {
        let constants = constants.grasp
        let (x, turn) = (pose.x, misalignment)
        let graspable =
            max(0, anatomy.length(of: leaflet, at: x) - constants.hingeMargin)
            * (1 - constants.tetherLoss * anatomy.tether(of: leaflet, at: x))
        // The anterior leaflet loses when the hub is posterior of the line, and the reverse.
        let away = leaflet == .anterior ? -offLine : offLine
        let seat = seat(of: leaflet)
        let gap = anatomy.coaptationGap * (1 - constants.steadiesGap * steadying(over: constants.steadiesGapLength))
        let tiltLoss = leaflet == .anterior ? constants.tiltLossAnterior : constants.tiltLossPosterior
        return GraspTerms(
            graspable: graspable, reach: min(size.arm * cosine(degrees: turn), graspable),
            rotation: size.width * sine(degrees: turn).magnitude,
            offLine: constants.offLineLoss * max(0, away - constants.offLineFree),
            seating: constants.lowLoss * max(0, -seat - constants.seatFree)
                + constants.highLoss * max(0, seat - constants.seatFree),
            coaptationGap: constants.coaptationGapLoss * gap,
            calcium: constants.calciumLoss * anatomy.calcium(of: leaflet, at: x), tilt: tiltLoss * pose.tilt,
            arms: arms == .flat ? constants.flatArmsLoss : 0,
            beyond: constants.beyondLoss * max(0, x.magnitude + size.width / 2 - anatomy.lineLength / 2))
    }

    /// The standard deviation of what is held, mm: how much everything moves.
    public var noise: Double {
        let constants = constants.grasp
        return (isBreathHeld ? constants.noiseHeld : constants.noiseMoving)
            + (anatomy.isFibrillating ? constants.noiseFibrillation : 0)
            + constants.noisePerBeat * max(0, anatomy.heartRate - constants.noiseRate)
    }

    /// How much of a leaflet is held, mm.
    ///
    /// - Parameter chance: A standard normal number.
    public func held(_ leaflet: Leaflet, chance: Double = 0) -> Double {
        let terms = terms(of: leaflet)
        let held = terms.reach - terms.loss + noise * chance
        return min(max(held, 0), min(size.arm, terms.graspable))
    }
}
