/// ½(1 − cos πx): a smooth rise from 0 at x = 0 to 1 at x = 1.
///
/// Computed as sin²(πx/2) by the Taylor polynomial of the sine, exact to 10⁻¹⁵.
///
/// - Parameter x: 0…1.
@inlinable @inline(__always)
public func halfCosine(_ x: Double) -> Double {
    let angle = x * 1.5707963267948966
    let square = angle * angle
    let square2 = square * square
    let n1 = 1.0 - square * (1.0 / 6.0)
    let n5 = 1.0 / 120.0 - square * (1.0 / 5040.0)
    let n9 = 1.0 / 362_880.0 - square * (1.0 / 39_916_800.0)
    let n13 = 1.0 / 6_227_020_800.0 - square * (1.0 / 1_307_674_368_000.0)
    let n17 = 1.0 / 355_687_428_096_000.0 - square * (1.0 / 121_645_100_408_832_000.0)
    let sine = angle * (n1 + square2 * (n5 + square2 * (n9 + square2 * (n13 + square2 * n17))))
    return sine * sine
}

/// The sine of so many whole turns, exact to 10⁻¹⁵.
///
/// - Parameter turns: Any number; 0.25 turns have a sine of 1.
@inlinable
public func sine(turns: Double) -> Double {
    let folded = (2 * (turns - turns.rounded(.down)) - 0.5).magnitude
    return 1 - 2 * halfCosine(folded > 1 ? 2 - folded : folded)
}
