import Arithmetic

/// How beat follows beat.
public enum Rhythm: Hashable, Sendable {
    /// All beats as long as the RR interval says.
    case regular
    /// The beat lengths in s, over and over.
    case sequence([Double])
    /// Irregular as in atrial fibrillation: the RR interval varies by chance, by this share of itself (standard
    /// deviation over mean; 0.15 controlled, 0.20 to 0.24 uncontrolled).
    case irregular(variation: Double)
}

/// Gives one beat's length after the other.
struct BeatLengths: Hashable, Sendable {
    private(set) var rhythm = Rhythm.regular
    private var random: RandomSource
    private var beatIndex = 0
    /// What brings the current group of irregular beats to the mean asked for.
    private var groupScale = 1.0
    private var leftInGroup = 0

    /// As many beats as are brought to their mean together.
    private static let groupSize = 24
    /// The longest and shortest beats of an irregular rhythm, s.
    private static let irregularRange = 0.42...1.40
    /// What a heart does while it beats, s: 200 to 30 beats a minute.
    static let livingRange = 0.3...2.0

    init(seed: UInt64) { random = RandomSource(seed: seed) }

    /// Goes on in another rhythm; a sequence begins with its first beat.
    mutating func take(_ rhythm: Rhythm) {
        guard rhythm != self.rhythm else { return }
        self.rhythm = rhythm
        beatIndex = 0
        leftInGroup = 0
    }

    /// The next beat's length, s.
    ///
    /// - Parameters:
    ///   - interval: The RR interval asked for, s.
    ///   - rate: The reflex's factor on the heart rate.
    mutating func next(interval: Double, rate: Double) -> Double {
        let length =
            switch rhythm {
            case .regular: interval
            case .sequence(let lengths): lengths[beatIndex % lengths.count]
            case .irregular(let variation): irregular(interval, variation)
            }
        beatIndex += 1
        return min(max(length / rate, Self.livingRange.lowerBound), Self.livingRange.upperBound)
    }

    /// RR = mean·(1 + variation·N(0, 1)), clipped, each group of beats brought to the mean.
    private mutating func irregular(_ mean: Double, _ variation: Double) -> Double {
        if leftInGroup == 0 {
            leftInGroup = Self.groupSize
            // A look ahead at the very numbers that the group will draw.
            var ahead = random
            let sum = (0..<Self.groupSize).reduce(0) { sum, _ in sum + Self.draw(mean, variation, &ahead) }
            groupScale = mean * Double(Self.groupSize) / sum
        }
        leftInGroup -= 1
        return Self.draw(mean, variation, &random) * groupScale
    }

    private static func draw(_ mean: Double, _ variation: Double, _ random: inout RandomSource) -> Double {
        let length = mean * (1 + variation * random.normal())
        return min(max(length, irregularRange.lowerBound), irregularRange.upperBound)
    }
}
