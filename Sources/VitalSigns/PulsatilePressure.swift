/// A pressure that beats: its highest, lowest and mean value over a beat, mmHg.
public struct PulsatilePressure: Hashable, Sendable {
    /// The highest pressure of the beat.
    public var systolic: Pressure
    /// The lowest pressure of the beat.
    public var diastolic: Pressure
    /// The mean over time.
    public var mean: Pressure

    /// A pressure of three numbers in mmHg.
    public init(systolic: Pressure, diastolic: Pressure, mean: Pressure) {
        self.systolic = systolic
        self.diastolic = diastolic
        self.mean = mean
    }
}
