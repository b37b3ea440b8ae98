import Hemodynamics
import Testing

@Suite("Test vectors")
struct VectorTests {
    @Test("the file has 25 vectors, each read without a complaint")
    func readWhole() {
        #expect(Vectors.file.entries.count == 25)
        #expect(Vectors.cases.count == 25)
    }

    @Test("at the recommended step every value of a vector is within its tolerance", arguments: Vectors.cases.map(\.id))
    func recommendedStep(_ id: String) throws {
        let vector = Vectors.named(id)
        let comparisons = try #require(vector.expectation).compare(vector.run(), Vectors.file.tolerance)
        let worst = try #require(comparisons.max { $0.used < $1.used })
        let share = Int((worst.used * 100).rounded(.up))
        print("\(id): \(comparisons.count) values, at most \(share) % of the tolerance used (\(worst.place))")
        #expect(comparisons.count >= 29)
        #expect(comparisons.filter(\.isMiss).map(\.description) == [])
    }

    @Test("at twice and at half the recommended step every vector passes too", arguments: [0.002, 0.0005])
    func otherSteps(_ step: Double) throws {
        for vector in Vectors.cases {
            let comparisons = try #require(vector.expectation).compare(vector.run(nominalStep: step), Vectors.file.tolerance)
            #expect(comparisons.filter(\.isMiss).map(\.description) == [])
        }
    }
}
