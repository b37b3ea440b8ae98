import Arithmetic

/// How well an answer shows that a question is remembered: the four ratings of FSRS, of which "easy" is never given here.
public enum Rating: Int, Hashable, Sendable, CaseIterable {
    /// Wrong.
    case again = 1
    /// Right, and marked as a guess.
    case hard = 2
    /// Right.
    case good = 3
    /// Right at once; only vectors of other programs give it.
    case easy = 4
}

/// The trace that answers leave in memory, after FSRS version 6 (Ye et al., the Free Spaced Repetition Scheduler).
///
/// Without learning steps and without fuzz: a question is asked on whole days. Written from the published formulas; exponential
/// and logarithm are those of `Arithmetic`, so that the same answers give the same bits on every machine.
public struct Trace: Hashable, Sendable {
    /// The days after which the question is still known with a probability of 0.9; at least 0.001.
    public var stability: Double
    /// 1 (easy) to 10 (hard).
    public var difficulty: Double

    public init(stability: Double, difficulty: Double) {
        self.stability = stability
        self.difficulty = difficulty
    }

    /// The trace of a first answer.
    public init(first rating: Rating, _ weights: Weights = .published) {
        stability = max(weights[rating.rawValue - 1], Self.leastStability)
        difficulty = Self.bounded(Self.firstDifficulty(rating, weights))
    }

    /// The trace after one more answer.
    ///
    /// - Parameter days: whole days since the answer before; 0 on the same day.
    public func after(_ rating: Rating, days: Int, _ weights: Weights = .published) -> Trace {
        let next =
            if days < 1 {
                stabilityOnSameDay(rating, weights)
            } else if rating == .again {
                stabilityForgotten(days: days, weights)
            } else {
                stabilityRecalled(rating, days: days, weights)
            }
        return Trace(stability: max(next, Self.leastStability), difficulty: difficultyAfter(rating, weights))
    }

    /// The probability that the question is known after so many days, 0 to 1.
    public func recall(afterDays days: Int, _ weights: Weights = .published) -> Double {
        power(1 + weights.factor * Double(max(days, 0)) / stability, weights.decay)
    }

    /// The whole days after which the probability has fallen to `retention`; 1 to 36,500.
    ///
    /// - Parameter retention: 0.1 to 1.
    public func interval(retention: Double = 0.9, _ weights: Weights = .published) -> Int {
        let days = unboundedInterval(retention: retention, weights)
        return Int(min(max(days, 1), Double(Self.longestInterval)))
    }

    /// The same before it is held within 1 to 36,500 days, rounded half to even.
    func unboundedInterval(retention: Double, _ weights: Weights = .published) -> Double {
        (stability / weights.factor * (power(retention, 1 / weights.decay) - 1)).rounded(.toNearestOrEven)
    }

    private static let leastStability = 0.001
    private static let longestInterval = 36_500

    private static func bounded(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }

    private static func firstDifficulty(_ rating: Rating, _ w: Weights) -> Double {
        w[4] - exponential(w[5] * Double(rating.rawValue - 1)) + 1
    }

    /// Harder after a wrong answer, easier after a right one, and drawn a little toward the difficulty of an easy question.
    private func difficultyAfter(_ rating: Rating, _ w: Weights) -> Double {
        let change = -w[6] * Double(rating.rawValue - 3)
        let moved = difficulty + (10 - difficulty) / 9 * change
        return Self.bounded(w[7] * Self.firstDifficulty(.easy, w) + (1 - w[7]) * moved)
    }

    private func stabilityOnSameDay(_ rating: Rating, _ w: Weights) -> Double {
        let growth = exponential(w[17] * (Double(rating.rawValue - 3) + w[18])) * power(stability, -w[19])
        return stability * (rating == .again ? growth : max(growth, 1))
    }

    private func stabilityRecalled(_ rating: Rating, days: Int, _ w: Weights) -> Double {
        let forgetting = exponential(w[10] * (1 - recall(afterDays: days, w))) - 1
        let penalty = rating == .hard ? w[15] : 1
        let bonus = rating == .easy ? w[16] : 1
        let growth = exponential(w[8]) * (11 - difficulty) * power(stability, -w[9]) * forgetting * penalty * bonus
        return stability * (1 + growth)
    }

    private func stabilityForgotten(days: Int, _ w: Weights) -> Double {
        let left =
            w[11] * power(difficulty, -w[12]) * (power(stability + 1, w[13]) - 1)
            * exponential(w[14] * (1 - recall(afterDays: days, w)))
        return min(left, stability / exponential(w[17] * w[18]))
    }
}

/// The 21 parameters of FSRS-6.
public struct Weights: Hashable, Sendable {
    private let values: [Double]

    /// The parameters as published with FSRS-6, fitted to the reviews of many people; nothing is fitted here.
    public static let published = Weights([
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
        0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ])

    /// The exponent of the forgetting curve.
    let decay: Double
    /// What makes the curve pass through 0.9 when as many days have passed as the stability has.
    let factor: Double

    init(_ values: [Double]) {
        precondition(values.count == 21, "FSRS-6 has 21 parameters")
        self.values = values
        decay = -values[20]
        factor = power(0.9, 1 / decay) - 1
    }

    subscript(_ index: Int) -> Double { values[index] }

    /// The same parameters with those of answers on the same day switched off, as some published vectors have them.
    var withoutSameDay: Weights { Weights(Array(values[..<17]) + [0, 0, 0, values[20]]) }
}

/// A positive number to a power.
private func power(_ base: Double, _ exponent: Double) -> Double { exponential(exponent * logarithm(base)) }
