/// Random numbers that are the same at every run with the same seed (SplitMix64, Steele et al., OOPSLA 2014).
struct RandomSource: Hashable, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number in [0, 1), all 53 bits random.
    mutating func uniform() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
    }

    /// A number of the standard normal distribution, but for its tails beyond six: the sum of twelve uniform numbers,
    /// less six.
    mutating func normal() -> Double {
        var sum = -6.0
        for _ in 0..<12 { sum += uniform() }
        return sum
    }
}
