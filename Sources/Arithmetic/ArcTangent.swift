/// The arc tangent of a number, in radians, to 15 digits.
///
/// The half-angle formula atan x = 2·atan(x/(1 + √(1 + x²))) is taken three times, then Euler's series of Taylor terms.
@inlinable
public func arcTangent(_ number: Double) -> Double {
    var tangent = number
    for _ in 0..<3 { tangent /= 1 + (1 + tangent * tangent).squareRoot() }
    // |tangent| ≤ 0.2: thirteen terms leave less than 10⁻¹⁸.
    let square = -tangent * tangent
    let series = stride(from: 25.0, through: 1, by: -2).reduce(0) { sum, n in sum * square + 1 / n }
    return 8 * tangent * series
}
