import VitalSigns

/// A number that the model does not take, and the range it does take.
public struct OutOfRange: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the number was meant for.
    public var name: String
    /// The number refused, in `unit`.
    public var value: Double
    /// The numbers taken.
    public var range: ClosedRange<Double>
    /// The unit of both; empty for what has none.
    public var unit: String

    /// "r_sys = 9 mmHg·s/mL is outside 0.1 to 6 mmHg·s/mL"
    public var description: String {
        let unit = unit.isEmpty ? "" : " \(unit)"
        return "\(name) = \(Self.text(value, outside: range))\(unit) is outside "
            + "\(Self.text(range.lowerBound)) to \(Self.text(range.upperBound))\(unit)"
    }

    private static func text(_ number: Double) -> String {
        number.isFinite ? FixedPoint.text(number, significant: 6) : "a number that is not finite"
    }

    /// The number refused, with all its digits where fewer of them would be a number that is taken.
    private static func text(_ number: Double, outside range: ClosedRange<Double>) -> String {
        let short = text(number)
        return Double(short).map(range.contains) ?? false ? "\(number)" : short
    }

    /// The number, when it lies in the range.
    static func check(
        _ value: Double, of name: String, in range: ClosedRange<Double>, unit: String
    ) throws(OutOfRange) -> Double {
        // What is not a number lies in no range.
        guard range.contains(value) else { throw OutOfRange(name: name, value: value, range: range, unit: unit) }
        return value
    }

    /// The number, when it lies in the parameter's range.
    static func check(_ value: Double, of parameter: Parameter) throws(OutOfRange) -> Double {
        try check(value, of: parameter.name, in: parameter.range, unit: parameter.unit)
    }
}
