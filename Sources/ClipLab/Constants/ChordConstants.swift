/// Constants of chords that catch the clip.
public struct ChordConstants: Hashable, Sendable {
    /// Density in the middle of the line. [T]
    public var middle = 0.3
    /// What the density grows by to the commissure. [T]
    public var commissure = 0.7
    /// The distance from the line that doubles nothing more: off = min(most, distance/this), mm. [T]
    public var offScale = 4.0
    /// The largest value of off. [T]
    public var offMost = 1.5
    /// How much arms at 60 degrees catch beside wide ones. [T]
    public var wideHalf = 0.4
    /// How much closed or inverted arms catch beside wide ones. [T]
    public var wideNarrow = 0.15
    /// Chance for each mm sideways, 1/mm. [T]
    public var sideways = 0.02
    /// Chance for each degree of turning, 1/degree. [T]
    public var turning = 0.004
    /// Chance of crossing. [T]
    public var crossing = 0.10
    /// What off is added to on crossing. [T]
    public var crossingOff = 0.2
    /// Chance of going back with inverted arms. [T]
    public var backInverted = 0.02
    /// Chance of going back with closed arms. [T]
    public var backClosed = 0.05
    /// What off is added to on going back. [T]
    public var backOff = 0.5
    /// The highest chance of one act. [T]
    public var most = 0.9
    /// How many degrees of turning opening the arms counts as. [T]
    public var openingTurn = 4.0
    /// Chance that inverting and turning frees. [T]
    public var turnFrees = 0.7
    /// Chance that pulling frees. [T]
    public var pullFrees = 0.5
    /// Chance that pulling tears a chord. [T]
    public var pullTears = 0.6
    /// What a torn chord adds to the EROA, cm². [T]
    public var tornChordLeak = 0.12
    /// Tries without success after which only surgery is left. [T]
    public var tries = 4.0

    /// The constants of the teaching model.
    public init() {}
}
