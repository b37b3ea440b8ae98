/// A pressure in mmHg.
public typealias Pressure = Quantity<MillimetersOfMercury>

/// The unit of `Pressure`.
public enum MillimetersOfMercury: MeasurementUnit {
    public static let symbol = "mmHg"
    public static let decimals = 0
}

extension Quantity where Unit == MillimetersOfMercury {
    /// A pressure in mmHg.
    @inlinable
    public init(mmHg: Double) { self.init(mmHg) }

    /// The number in mmHg.
    @inlinable
    public var mmHg: Double {
        get { number }
        set { number = newValue }
    }
}

/// A volume in mL.
public typealias Volume = Quantity<Milliliters>

/// The unit of `Volume`.
public enum Milliliters: MeasurementUnit {
    public static let symbol = "mL"
    public static let decimals = 0
}

extension Quantity where Unit == Milliliters {
    /// A volume in mL.
    @inlinable
    public init(milliliters: Double) { self.init(milliliters) }

    /// The number in mL.
    @inlinable
    public var milliliters: Double {
        get { number }
        set { number = newValue }
    }
}

/// A flow of blood in L/min.
public typealias CardiacOutput = Quantity<LitersPerMinute>

/// The unit of `CardiacOutput`.
public enum LitersPerMinute: MeasurementUnit {
    public static let symbol = "L/min"
    public static let decimals = 1
}

extension Quantity where Unit == LitersPerMinute {
    /// A flow of blood in L/min.
    @inlinable
    public init(litersPerMinute: Double) { self.init(litersPerMinute) }

    /// The number in L/min.
    @inlinable
    public var litersPerMinute: Double {
        get { number }
        set { number = newValue }
    }
}

/// A rate in beats a minute.
public typealias HeartRate = Quantity<BeatsPerMinute>

/// The unit of `HeartRate`.
public enum BeatsPerMinute: MeasurementUnit {
    public static let symbol = "/min"
    public static let decimals = 0
}

extension Quantity where Unit == BeatsPerMinute {
    /// A rate in beats a minute.
    @inlinable
    public init(beatsPerMinute: Double) { self.init(beatsPerMinute) }

    /// The number in /min.
    @inlinable
    public var beatsPerMinute: Double {
        get { number }
        set { number = newValue }
    }
}

/// An area in cm².
public typealias OrificeArea = Quantity<SquareCentimeters>

/// The unit of `OrificeArea`.
public enum SquareCentimeters: MeasurementUnit {
    public static let symbol = "cm2"
    public static let decimals = 2
}

extension Quantity where Unit == SquareCentimeters {
    /// An area in cm².
    @inlinable
    public init(squareCentimeters: Double) { self.init(squareCentimeters) }

    /// The number in cm2.
    @inlinable
    public var squareCentimeters: Double {
        get { number }
        set { number = newValue }
    }
}

/// A speed of blood in m/s.
public typealias Velocity = Quantity<MetersPerSecond>

/// The unit of `Velocity`.
public enum MetersPerSecond: MeasurementUnit {
    public static let symbol = "m/s"
    public static let decimals = 2
}

extension Quantity where Unit == MetersPerSecond {
    /// A speed of blood in m/s.
    @inlinable
    public init(metersPerSecond: Double) { self.init(metersPerSecond) }

    /// The number in m/s.
    @inlinable
    public var metersPerSecond: Double {
        get { number }
        set { number = newValue }
    }
}

/// A resistance of vessels in dyn·s·cm⁻⁵.
public typealias VascularResistance = Quantity<DyneSecondsPerCm5>

/// The unit of `VascularResistance`.
public enum DyneSecondsPerCm5: MeasurementUnit {
    public static let symbol = "dyn s cm-5"
    public static let decimals = 0
}

extension Quantity where Unit == DyneSecondsPerCm5 {
    /// A resistance of vessels in dyn·s·cm⁻⁵.
    @inlinable
    public init(dyneSecondsPerCm5: Double) { self.init(dyneSecondsPerCm5) }

    /// The number in dyn s cm-5.
    @inlinable
    public var dyneSecondsPerCm5: Double {
        get { number }
        set { number = newValue }
    }
}

/// A share in percent.
public typealias Percentage = Quantity<Percent>

/// The unit of `Percentage`.
public enum Percent: MeasurementUnit {
    public static let symbol = "%"
    public static let decimals = 0
}

extension Quantity where Unit == Percent {
    /// A share in percent.
    @inlinable
    public init(percent: Double) { self.init(percent) }

    /// The number in %.
    @inlinable
    public var percent: Double {
        get { number }
        set { number = newValue }
    }
}

/// A work of the heart in mmHg·mL (1 mmHg·mL is 0.133 mJ).
public typealias StrokeWork = Quantity<MillimeterOfMercuryMilliliters>

/// The unit of `StrokeWork`.
public enum MillimeterOfMercuryMilliliters: MeasurementUnit {
    public static let symbol = "mmHg mL"
    public static let decimals = 0
}

extension Quantity where Unit == MillimeterOfMercuryMilliliters {
    /// A work of the heart in mmHg·mL (1 mmHg·mL is 0.133 mJ).
    @inlinable
    public init(mmHgMilliliters: Double) { self.init(mmHgMilliliters) }

    /// The number in mmHg mL.
    @inlinable
    public var mmHgMilliliters: Double {
        get { number }
        set { number = newValue }
    }
}

/// A ratio without a unit.
public typealias Ratio = Quantity<Fold>

/// The unit of `Ratio`.
public enum Fold: MeasurementUnit {
    public static let symbol = ""
    public static let decimals = 2
}

extension Quantity where Unit == Fold {
    /// A ratio without a unit.
    @inlinable
    public init(fold: Double) { self.init(fold) }

    /// The number, without a unit.
    @inlinable
    public var fold: Double {
        get { number }
        set { number = newValue }
    }
}

/// A stretch of time in s.
public typealias Interval = Quantity<Seconds>

/// The unit of `Interval`.
public enum Seconds: MeasurementUnit {
    public static let symbol = "s"
    public static let decimals = 3
}

extension Quantity where Unit == Seconds {
    /// A stretch of time in s.
    @inlinable
    public init(seconds: Double) { self.init(seconds) }

    /// The number in s.
    @inlinable
    public var seconds: Double {
        get { number }
        set { number = newValue }
    }
}
