import Hemodynamics
import Testing

@Suite("Test vectors")
struct VectorTests {
    @Test("the file has 40 vectors, each read without a complaint")
    func readWhole() {
        #expect(Vectors.file.entries.count == 40)
        #expect(Vectors.cases.count == 40)
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

    /// Those without a reflex take a third of a second each; all of them are solved in a soak.
    private static let solved =
        isSoak
        ? Vectors.cases.map(\.id)
        : ["S01", "S04", "S16", "S26", "S28", "S32", "S34", "S38", "S40"]

    @Test("the values of a vector are what the Runge-Kutta method gives, to the six digits that are written", arguments: solved)
    func fourthOrder(_ id: String) throws {
        let vector = Vectors.named(id)
        var digits = CaseTolerance()
        (digits.relative, digits.absolute) = (1e-5, [:])
        let comparisons = try #require(vector.expectation).compare(ReferenceRun.runFourthOrder(vector), digits)
        #expect(comparisons.filter { $0.isMiss && $0.expected.magnitude > 1e-6 }.map(\.description) == [])
    }

    @Test("the flail P2 is severe by every number, the older vectors' patient by its orifice alone")
    func severity() throws {
        let (now, before) = (try Vectors.named("S26").run().final, try Vectors.named("S04").run().final)
        let (severe, moderate) = (try #require(now), try #require(before))
        #expect(severe[.regurgitantVolume] >= 60 && severe[.regurgitantFraction] >= 50)
        #expect(moderate[.regurgitantVolume] < 60 && moderate[.regurgitantFraction] < 50)
    }
}
