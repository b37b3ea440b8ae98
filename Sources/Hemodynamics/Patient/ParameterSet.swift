/// A value for every parameter.
public struct ParameterSet: Hashable, Sendable {
    private var values: [Double]

    /// The values of a phenotype.
    init(_ phenotype: Phenotype) {
        let column = phenotype.column
        values = Parameter.rows.map { $0.values.count > 1 ? $0.values[column] : $0.values[0] }
    }

    /// The linear mix of two sets, parameter by parameter: all of `one` at a fraction of 0, all of `other` at 1.
    init(mixing one: ParameterSet, with other: ParameterSet, fraction: Double) {
        values = zip(one.values, other.values).map { $0 + ($1 - $0) * fraction }
    }

    /// The value of a parameter, in its unit.
    public internal(set) subscript(parameter: Parameter) -> Double {
        get { values[parameter.rawValue] }
        set { values[parameter.rawValue] = newValue }
    }

    /// Sets a parameter, or refuses a value outside its range.
    public mutating func set(_ parameter: Parameter, to value: Double) throws(OutOfRange) {
        self[parameter] = try OutOfRange.check(value, of: parameter)
    }

    /// Multiplies a parameter; what leaves its range is brought back to the end of it.
    mutating func scale(_ parameter: Parameter, by factor: Double) { clamp(parameter, to: self[parameter] * factor) }

    /// Sets a parameter; what lies outside its range is brought to the end of it.
    mutating func clamp(_ parameter: Parameter, to value: Double) {
        self[parameter] = min(max(value, parameter.range.lowerBound), parameter.range.upperBound)
    }
}
