/// The sine of an angle in degrees, exact to 10⁻¹⁵; multiples of 90 give −1, 0 and 1 to the bit.
///
/// - Parameter degrees: −10⁹ to 10⁹; beyond, the answer is not a number.
public func sine(degrees: Double) -> Double { sine(degrees: degrees, quartersAhead: 0) }

/// The cosine of an angle in degrees, exact to 10⁻¹⁵; multiples of 90 give −1, 0 and 1 to the bit.
///
/// - Parameter degrees: −10⁹ to 10⁹; beyond, the answer is not a number.
public func cosine(degrees: Double) -> Double { sine(degrees: degrees, quartersAhead: 1) }

/// The tangent of an angle in degrees; beyond ±80 the error of the cosine shows.
public func tangent(degrees: Double) -> Double { sine(degrees: degrees) / cosine(degrees: degrees) }

/// The arc tangent of a number, in degrees, −90 to 90.
public func arcTangentDegrees(_ number: Double) -> Double { arcTangent(number) * 57.29577951308232 }

/// The sine of an angle and so many quarter turns: the angle is taken as quarter turns and a rest of −45…45 degrees.
private func sine(degrees: Double, quartersAhead: Int) -> Double {
    guard degrees.magnitude <= 1e9 else { return .nan }
    let quarters = (degrees / 90).rounded()
    let angle = (degrees - 90 * quarters) * 0.017453292519943295
    let turned = Int(quarters) + quartersAhead
    let value = turned & 1 == 0 ? sineSeries(angle) : cosineSeries(angle)
    return turned & 2 == 0 ? value : -value
}

/// x − x³/3! + … to the 17th power, which for |x| ≤ π/4 is the sine to 10⁻¹⁷.
private func sineSeries(_ x: Double) -> Double {
    let square = x * x
    let series = stride(from: 16.0, through: 2, by: -2).reduce(1) { sum, n in 1 - sum * square / (n * (n + 1)) }
    return x * series
}

/// 1 − x²/2! + … to the 16th power, which for |x| ≤ π/4 is the cosine to 10⁻¹⁷.
private func cosineSeries(_ x: Double) -> Double {
    let square = x * x
    return stride(from: 16.0, through: 2, by: -2).reduce(1) { sum, n in 1 - sum * square / (n * (n - 1)) }
}
