/// The two sides of the heart at once: left in the first lane, right in the second.
///
/// Both hearts obey the same equations with their own numbers, so each equation is written once for the pair.
typealias Sides = SIMD2<Double>

extension SIMD2<Double> {
    /// A value for each side.
    @inline(__always)
    init(left: Double, right: Double) { self.init(left, right) }

    /// The value of the left heart and what it feeds.
    @inline(__always)
    var left: Double {
        get { x }
        set { x = newValue }
    }

    /// The value of the right heart and what it feeds.
    @inline(__always)
    var right: Double {
        get { y }
        set { y = newValue }
    }

    /// The sides with their signs taken off.
    @inline(__always)
    var magnitude: Self {
        let bits = unsafeBitCast(self, to: SIMD2<UInt64>.self) & 0x7FFF_FFFF_FFFF_FFFF
        return unsafeBitCast(bits, to: Self.self)
    }

    /// The higher of each side; `pointwiseMax`, which looks for what is not a number, takes four times as long.
    @inline(__always)
    func higher(or other: Self) -> Self { self.replacing(with: other, where: other .> self) }

    /// The lower of each side.
    @inline(__always)
    func lower(or other: Self) -> Self { self.replacing(with: other, where: other .< self) }
}
