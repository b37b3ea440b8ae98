import Testing

@testable import Recall

/// The published vectors of FSRS-6, by the numbers of the sources named with each.
@Suite("The trace of answers, by FSRS-6")
struct TraceTests {
    private static func history(_ ratings: [Int], _ days: [Int], _ weights: Weights = .published) -> [Trace] {
        var traces: [Trace] = []
        for (number, days) in zip(ratings, days) {
            guard let rating = Rating(rawValue: number) else { continue }
            traces.append(traces.last?.after(rating, days: days, weights) ?? Trace(first: rating, weights))
        }
        return traces
    }

    private static func isNear(_ a: Double, _ b: Double, _ distance: Double) -> Bool { abs(a - b) <= distance }

    @Test("V1, V2: py-fsrs test_memo_state and fsrs-rs test_memory_state, with and without the same-day formula")
    func memoryState() throws {
        let ratings = [1, 3, 3, 3, 3, 3], days = [0, 0, 1, 3, 8, 21]
        let with = try #require(Self.history(ratings, days).last)
        #expect(Self.isNear(with.stability, 53.62691, 1e-4) && Self.isNear(with.difficulty, 6.3574867, 1e-4))
        let without = try #require(Self.history(ratings, days, Weights.published.withoutSameDay).last)
        #expect(Self.isNear(without.stability, 53.335106, 1e-4) && Self.isNear(without.difficulty, 6.3574867, 1e-4))
    }

    @Test("V3: py-fsrs test_review_card, asked each time when due")
    func reviewCard() {
        let ratings = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]
        let days = [0, 0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12]
        let intervals = Self.history(ratings, days).map { $0.interval() }
        #expect(Array(intervals[1...5]) == [2, 11, 46, 163, 498])
        #expect(Array(intervals[8...12]) == [2, 4, 7, 12, 21])
    }

    @Test("V4: fsrs-rs test_next_interval, for retentions from 0.1 to 1")
    func intervals() {
        let trace = Trace(stability: 1, difficulty: 5)
        let expected: [Double] = [3_116_769, 34_793, 2_508, 387, 90, 27, 9, 3, 1, 0]
        for (place, days) in expected.enumerated() {
            let retention = Double(place + 1) / 10
            #expect(trace.unboundedInterval(retention: retention) == days)
            #expect(trace.interval(retention: retention) == Int(min(max(days, 1), 36_500)))
        }
    }

    @Test("V5: py-fsrs test_repeated_correct_reviews, easy ten times on one day")
    func repeatedEasy() {
        let last = Self.history(Array(repeating: 4, count: 10), Array(repeating: 0, count: 10)).last
        #expect(last?.difficulty == 1)
    }

    @Test("V6: first answers")
    func firstAnswers() {
        let first = Rating.allCases.map { Trace(first: $0) }
        #expect(first.map(\.stability) == [0.212, 1.2931, 2.3065, 8.2956])
        for (trace, difficulty) in zip(first, [6.4133, 5.112171, 2.118104, 1.0]) {
            #expect(Self.isNear(trace.difficulty, difficulty, 1e-6))
        }
        #expect(first.map { $0.interval() } == [1, 1, 2, 8])
    }

    @Test(
        "V7, V8, V9: histories of PyPI fsrs 6.3.2 without learning steps and without fuzz",
        arguments: [
            (
                [1, 3, 3, 3, 3], [0, 0, 1, 3, 9],
                [
                    (0.212, 6.4133, 1), (0.246689, 6.402115, 1), (2.021477, 6.390941, 2), (7.863699, 6.379779, 8),
                    (23.129197, 6.368627, 23),
                ]
            ),
            (
                [3, 3, 3, 3, 1, 3, 3], [0, 2, 11, 46, 163, 0, 9],
                [
                    (162.862202, 2.097455, 163), (4.716044, 7.387716, 5), (4.716044, 7.375556, 5), (15.608991, 7.363409, 16),
                ]
            ),
            ([2, 2, 3], [0, 1, 3], [(1.2931, 5.112171, 1), (3.249412, 6.74046, 3), (9.034138, 6.728947, 9)]),
        ])
    func histories(_ ratings: [Int], _ days: [Int], _ expected: [(Double, Double, Int)]) {
        for (trace, wanted) in zip(Self.history(ratings, days).suffix(expected.count), expected) {
            #expect(Self.isNear(trace.stability, wanted.0, 1e-6))
            #expect(Self.isNear(trace.difficulty, wanted.1, 1e-6))
            #expect(trace.interval() == wanted.2)
        }
    }

    @Test("V10: the forgetting curve of a stability of one day")
    func forgettingCurve() {
        let trace = Trace(stability: 1, difficulty: 5)
        for (days, recall) in [1, 0.9, 0.845885, 0.809388, 0.782132, 0.760528].enumerated() {
            #expect(Self.isNear(trace.recall(afterDays: days), recall, 1e-6))
        }
    }
}
