/// Constants of the views: how exactly they show insertion, and when they show nothing of it.
public struct ViewConstants: Hashable, Sendable {
    /// Standard deviation of a reading in the long axis, mm. [T]
    public var longAxisError = 0.4
    /// Standard deviation of a reading in X-plane, mm. [T]
    public var xPlaneError = 0.6
    /// Standard deviation of a reading in a 3D reconstruction, mm. [T]
    public var reconstructionError = 0.3
    /// What readings are rounded to, mm. [T]
    public var readingStep = 0.5
    /// Misalignment beyond which the long axis and X-plane show nothing on the arms, degrees. [T]
    public var hiddenBeyond = 30.0
    /// Share of the line, about its middle, in which the long axis shows something on the arms. [T]
    public var longAxisShare = 2.0 / 3
    /// Angle of the arms beyond which the en face view shows their rotation, degrees. [T]
    public var rotationSeenFrom = 100.0

    /// The constants of the teaching model.
    public init() {}
}
