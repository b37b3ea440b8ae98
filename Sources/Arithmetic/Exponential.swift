// These modules take nothing from the system's mathematical library: that library may answer differently in the last
// digit from one processor to the next, and then the same seed and inputs would not give the same patient everywhere.
// Additions, multiplications, divisions and square roots are exact to the last bit on every machine.

/// e to the power of each lane, to within two units in the last place; what lies outside ±700 is taken as ±700.
@inlinable @inline(__always)
public func exponential(_ power: SIMD2<Double>) -> SIMD2<Double> {
    exponential(bounded: pointwiseMax(pointwiseMin(power, SIMD2(repeating: 700)), SIMD2(repeating: -700)))
}

/// e to the power of each lane, to within two units in the last place.
///
/// e^x = 2^k·e^r with k the nearest whole number to x/ln 2 (Cody & Waite 1980), so that |r| ≤ 0.347, where the Taylor
/// polynomial of degree 12 is exact to 2·10⁻¹⁶.
///
/// - Parameter bounded: −700 to 700: beyond, the answer has no meaning.
@inlinable @inline(__always)
public func exponential(bounded: SIMD2<Double>) -> SIMD2<Double> {
    // Adding 1.5·2⁵² leaves no room for a fraction: the last bits hold the whole number.
    let shifter = SIMD2(repeating: 0x1.8p52)
    let shifted = bounded * 1.4426950408889634 + shifter
    let whole = shifted - shifter
    let rest = (bounded - whole * 0x1.62e42fefa38p-1) - whole * 0x1.ef35793c7673p-45
    let mantissa = exponentialPolynomial(rest)
    let exponent = unsafeBitCast(shifted, to: SIMD2<UInt64>.self) &<< 52
    return unsafeBitCast(unsafeBitCast(mantissa, to: SIMD2<UInt64>.self) &+ exponent, to: SIMD2<Double>.self)
}

/// e to the power of a number, to within two units in the last place.
@inlinable @inline(__always)
public func exponential(_ power: Double) -> Double { exponential(SIMD2(repeating: power)).x }

/// e to the power of a number, −700 to 700, to within two units in the last place.
@inlinable @inline(__always)
public func exponential(bounded: Double) -> Double { exponential(bounded: SIMD2(repeating: bounded)).x }

/// The sum of xⁿ/n! for n = 0…12, which for |x| ≤ 0.347 is e^x; in pairs, so that they are computed side by side.
@inlinable @inline(__always)
public func exponentialPolynomial(_ x: SIMD2<Double>) -> SIMD2<Double> {
    let x2: SIMD2<Double> = x * x
    let x4: SIMD2<Double> = x2 * x2
    let n0: SIMD2<Double> = x + 1.0
    let n2: SIMD2<Double> = x * (1.0 / 6.0) + 0.5
    let n4: SIMD2<Double> = x * (1.0 / 120.0) + 1.0 / 24.0
    let n6: SIMD2<Double> = x * (1.0 / 5040.0) + 1.0 / 720.0
    let n8: SIMD2<Double> = x * (1.0 / 362_880.0) + 1.0 / 40_320.0
    let n10: SIMD2<Double> = x * (1.0 / 39_916_800.0) + 1.0 / 3_628_800.0
    let low: SIMD2<Double> = n0 + x2 * n2
    let middle: SIMD2<Double> = n4 + x2 * n6
    let high: SIMD2<Double> = n8 + x2 * n10 + x4 * (1.0 / 479_001_600.0)
    return low + x4 * (middle + x4 * high)
}
