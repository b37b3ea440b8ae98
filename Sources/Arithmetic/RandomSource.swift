/// Random numbers that are the same at every run with the same seed (SplitMix64, Steele et al., OOPSLA 2014).
public struct RandomSource: Hashable, Sendable {
    private var state: UInt64

    /// The numbers of a seed.
    public init(seed: UInt64) { state = seed }

    /// A stream of its own for one kind of chance: drawing from it leaves all other streams of the seed as they are.
    ///
    /// - Parameter name: Names the stream; the state begins as the seed XOR the name's FNV-1a hash.
    public init(seed: UInt64, stream name: String) { self.init(seed: seed ^ fnv1a(name)) }

    /// A number in [0, 1), all 53 bits random.
    public mutating func uniform() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
    }

    /// A number of the standard normal distribution, but for its tails beyond six: the sum of twelve uniform numbers,
    /// less six.
    public mutating func normal() -> Double {
        var sum = -6.0
        for _ in 0..<12 { sum += uniform() }
        return sum
    }
}

/// The 64-bit FNV-1a hash of a name's UTF-8 bytes (Fowler, Noll, Vo): the same at every run, unlike `Hasher`.
public func fnv1a(_ name: String) -> UInt64 { fnv1a(name.utf8) }

/// The 64-bit FNV-1a hash of bytes.
public func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
}
