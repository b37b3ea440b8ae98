/// The natural logarithm of a positive number, to 15 digits.
///
/// ln x = e·ln 2 + 2·artanh((m − 1)/(m + 1)) with x = m·2^e and m in [√½, √2].
@inlinable
public func logarithm(_ number: Double) -> Double {
    var exponent = Double(number.exponent)
    var mantissa = number.significand
    if mantissa > 1.4142135623730951 {
        mantissa /= 2
        exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    // |ratio| ≤ 0.172: ten terms of the series of artanh leave less than 10⁻¹⁶.
    let square = ratio * ratio
    let series = stride(from: 21.0, through: 1, by: -2).reduce(0) { sum, n in sum * square + 1 / n }
    return exponent * 0.6931471805599453 + 2 * ratio * series
}
