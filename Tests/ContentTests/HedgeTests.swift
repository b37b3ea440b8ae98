import Procedures
import Testing

@testable import Content

/// The founding article says of many things that they vary; the statements that stand for it must not say them harder.
@Suite("Hedges of the founding article")
struct HedgeTests {
    private let pack = ContentPack.bundled()

    private var statements: [Statement] {
        pack.procedure.steps.flatMap { pack.body(of: $0.id).statements } + pack.articles.flatMap(\.statements)
    }

    @Test("Every statement of the article stands behind a text that is shown")
    func everyPoint() {
        let covered = Set(statements.flatMap(\.covers))
        #expect(covered.count == 125)
        #expect(covered.allSatisfy { $0.hasPrefix("SEED-") })
    }

    /// The statements that the pack once told harder than the article, each with all the words that every text for it keeps.
    private static let hedges: [String: [String]] = [
        "SEED-PURP-08": ["selected cases"],
        "SEED-CTX-01": ["especially in secondary MR"],
        "SEED-CTX-04": ["thought to drive", "case selection varies"],
        "SEED-CTX-07": ["Structural heart", "programs commonly"],
        "SEED-CONTRA-06": ["varies by case"],
        "SEED-CONTRA-10": ["may be preferred", "varies by center"],
        "SEED-CONTRA-11": ["case by case"],
        "SEED-CONTRA-12": ["may", "depending on overall risk and priorities"],
        "SEED-MECH-12": ["can fall", "in appropriate patients"],
        "SEED-MECH-16": ["in many cases", "depends on the device generation and the case"],
        "SEED-EVAL-01": ["protocols vary", "commonly organized"],
        "SEED-INTV-05": ["if needed and feasible", "varies by clinician and case"],
        "SEED-FU-02": ["set by the treating team"],
        "SEED-TYPE-05": ["varies by center"],
        "SEED-CON-04": ["varies by clinician and case"],
        "SEED-CON-06": ["may limit access in some regions"],
        "SEED-AFTER-03": ["even when the clip stays stable"],
        "SEED-AFTER-04": ["recovery patterns vary"],
        "SEED-AFTER-08": ["varies by clinician and case"],
        "SEED-AFTER-09": ["may help", "vary"],
        "SEED-ALT-10": ["vary widely"],
    ]

    @Test("Each text that stands for one of these 21 keeps the hedge")
    func kept() {
        #expect(Self.hedges.count == 21)
        let statements = statements
        for (point, hedge) in Self.hedges {
            let texts = statements.filter { $0.covers.contains(point) }.map(\.text)
            #expect(!texts.isEmpty, "\(point)")
            for text in texts { #expect(hedge.allSatisfy { text.contains($0) }, "\(point): \(text)") }
        }
    }
}
