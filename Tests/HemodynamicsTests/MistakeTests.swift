import TestSupport
import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Mistakes on purpose")
struct MistakeTests {
    @Test("each mistake in an equation, a measure or the valve is caught by a vector or by the second implementation")
    func caught() throws {
        let findings = try Mistake.allCases.map { try Finding($0) }
        for finding in findings { #expect(finding.isCaught, "nothing catches: \(finding.mistake.rawValue)") }
        let byVectors = findings.count { $0.vector != nil }
        #expect(Set(findings.filter { $0.vector == nil }.map(\.mistake)) == Finding.unseenByVectors)
        print("\(findings.count) mistakes tried: \(byVectors) caught by the vectors, all by the second implementation")
        #expect(DocumentationPage("MistakesTried").difference(from: Self.page(findings)) == nil)
    }

    /// What catches a mistake.
    struct Finding {
        let mistake: Mistake
        /// The first vector that fails, and its worst value.
        var vector: CaseComparison?
        /// The largest relative difference that the second implementation shows on random patients.
        var difference = 0.0

        init(_ mistake: Mistake) throws {
            self.mistake = mistake
            for id in Self.order where isSoak || !Self.unseenByVectors.contains(mistake) {
                let vector = Vectors.named(id)
                let comparisons = vector.expectation?.compare(ReferenceRun.run(vector, mistake), Vectors.file.tolerance)
                guard let worst = comparisons?.max(by: { $0.used < $1.used }), worst.isMiss else { continue }
                self.vector = worst
                break
            }
            for seed in 0..<40 where (isSoak || vector == nil) && difference < 1e-3 {
                difference = max(difference, try Comparison(seed: UInt64(seed)).difference(mistake))
            }
        }

        /// The implementations agree to 10⁻⁹; a thousand times that is no rounding.
        var isCaught: Bool { vector != nil || difference > 1e-6 }

        /// Those that pass all vectors, which the soak run makes sure of.
        static let unseenByVectors: Set<Mistake> = [
            .chestNotOnLungVessels, .breathingUpsideDown, .rateUnbounded, .bleedingLost, .infusionForgotten, .hemorrhageDoubled,
            .reflexUnclamped, .reflexTimesSwapped, .explicitLoss, .stepNotFitted, .gorlinConstant, .workWithoutFilling,
            .noPotentialEnergy, .graspIgnored,
        ]

        /// Short and telling vectors first.
        private static let order: [String] = {
            let first = ["S07", "S16", "S25", "S18", "S08", "S20", "S15"]
            return first + Vectors.cases.map(\.id).filter { !first.contains($0) }
        }()
    }

    /// The page of the documentation that lists them.
    static func page(_ findings: [Finding]) -> String {
        let rows = findings.map { finding -> String in
            guard let miss = finding.vector else {
                return "| \(finding.mistake.rawValue) | no vector | the second implementation |"
            }
            let used = miss.used.isFinite ? "\(FixedPoint.text(miss.used, significant: 2)) times" : "without bound"
            return "| \(finding.mistake.rawValue) | \(miss.id), \(miss.place) | \(used) |"
        }
        return """
            # Mistakes tried

            Mistakes made on purpose, one at a time, and what catches them.

            ## Overview

            A second implementation of the model stands beside the tests, written number by number with the system's own
            mathematics. Both agree to 10⁻⁹ on all vectors and on random patients with everything switched on; so a mistake
            that fails a vector there would fail it here. The table names the first vector that each mistake fails and by how
            many times its tolerance; a mistake that no vector sees is seen by the comparison of the two implementations.

            | mistake | first vector to fail | worst value beside its tolerance |
            |---|---|---|
            \(rows.joined(separator: "\n"))

            ## What no vector sees

            - The vectors have no breathing, no flow from outside, no partial grasp, no clamped reflex, and expect neither
              Gorlin area nor work; the comparison on random patients has all of these.
            - Swapped time constants of the reflex change how it gets there, not where it ends.
            - No bound on a valve's rate, the quadratic loss taken explicitly and a step that is not fitted to the beat are
              harmless at 1 ms: the values stay within tolerance. The bound keeps explicit methods stable at larger steps, the
              implicit loss keeps any method stable when an orifice shuts.

            """
    }
}
