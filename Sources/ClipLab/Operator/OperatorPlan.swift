/// How a patient is to be treated: where to puncture, and which clips to place where.
public struct OperatorPlan: Hashable, Sendable {
    /// Where the tent is brought to.
    public var puncture: SeptalPoint
    /// The clips in order.
    public var clips: [PlannedClip]

    /// A clip to be placed.
    public struct PlannedClip: Hashable, Sendable {
        /// Its size.
        public var size: ClipSize
        /// Where along the line, mm; medial positive.
        public var x: Double

        /// A size, and mm along the line.
        public init(_ size: ClipSize, at x: Double) {
            self.size = size
            self.x = x
        }
    }

    /// A puncture and clips.
    public init(puncture: SeptalPoint, clips: [PlannedClip]) {
        self.puncture = puncture
        self.clips = clips
    }
}

/// What an operator does otherwise than planned: the typical errors.
public struct OperatorErrors: Hashable, Sendable {
    /// Turned too far, degrees.
    public var rotation = 0.0
    /// Off along the line, mm.
    public var alongLine = 0.0
    /// Off across the line, mm; anterior positive.
    public var acrossLine = 0.0
    /// Too low when the grippers come down, mm.
    public var tooLow = 0.0
    /// Both grippers at once also where the leaflets do not lie down together.
    public var takesBothAtOnce = false
    /// Releases whatever is held.
    public var releasesAnyway = false
    /// Gives no more than the first small dose of heparin.
    public var skipsHeparin = false
    /// Loads through a guide that was not flushed.
    public var skipsFlush = false

    /// None.
    public init() {}
}
