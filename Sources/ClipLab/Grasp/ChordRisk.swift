/// The chance that chords catch the clip, by what it does below the valve.
public struct ChordRisk: Hashable, Sendable {
    /// A move among chords.
    public enum Move: Hashable, Sendable {
        /// So many mm sideways.
        case sideways(Double)
        /// So many degrees of turning.
        case turning(Double)
        /// Down through the valve.
        case crossing
        /// Back through the valve.
        case goingBack
    }

    /// The valve.
    public var anatomy: Anatomy
    /// Where the clip is.
    public var pose: Pose
    /// How far its arms are opened.
    public var arms: Arms
    /// The constants of the model.
    public var constants = ChordConstants()

    /// The risk of a clip with its arms so far opened at a place of a valve.
    public init(anatomy: Anatomy, pose: Pose, arms: Arms, constants: ChordConstants = ChordConstants()) {
        self.anatomy = anatomy
        self.pose = pose
        self.arms = arms
        self.constants = constants
    }

    /// The chance of a move, 0 to the highest chance of one act.
    public func chance(of move: Move) -> Double {
        let density = anatomy.chords(at: pose.x, constants)
        let off = min(constants.offMost, (pose.y - anatomy.lineY(at: pose.x)).magnitude / constants.offScale)
        let chance =
            switch move {
            case .sideways(let way): constants.sideways * way.magnitude * density * width
            case .turning(let degrees): constants.turning * degrees.magnitude * density * width
            case .crossing: constants.crossing * density * width * (constants.crossingOff + off)
            case .goingBack:
                (arms == .inverted ? constants.backInverted : constants.backClosed) * density * (constants.backOff + off)
            }
        return min(chance, constants.most)
    }

    /// How much the arms catch: wide ones most.
    private var width: Double {
        switch arms {
        case .open, .flat: 1
        case .half: constants.wideHalf
        case .closed, .inverted: constants.wideNarrow
        }
    }
}
