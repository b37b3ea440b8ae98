/// What a quantity is counted in.
public protocol MeasurementUnit: Sendable {
    /// The unit as a monitor prints it.
    static var symbol: String { get }
    /// The digits after the decimal point that a monitor prints.
    static var decimals: Int { get }
}

/// A measured number with its unit in the type: a pressure can not be taken for a volume.
@frozen
public struct Quantity<Unit: MeasurementUnit>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number in `Unit`.
    public var number: Double

    /// A quantity of so many units.
    @inlinable
    public init(_ number: Double) { self.number = number }

    /// Whether the one is smaller than the other.
    @inlinable
    public static func < (one: Self, other: Self) -> Bool { one.number < other.number }

    /// The number, rounded as a monitor rounds it, and the unit: "94 mmHg".
    public var description: String {
        let text = FixedPoint.text(number, decimals: Unit.decimals)
        return Unit.symbol.isEmpty ? text : "\(text) \(Unit.symbol)"
    }
}
