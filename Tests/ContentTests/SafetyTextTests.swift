import Procedures
import Testing

@testable import Content

/// Texts of the bundled pack that could harm if they were wrong, each held to what its source says.
@Suite("Texts that could harm")
struct SafetyTextTests {
    private let pack = ContentPack.bundled()

    private func texts(_ step: String) -> String {
        pack.body(of: step).statements.map(\.text).joined(separator: "\n")
    }

    private var everything: [Statement] {
        pack.procedure.steps.flatMap { pack.body(of: $0.id).statements } + pack.articles.flatMap(\.statements)
            + pack.cards.flatMap(\.statements)
    }

    @Test("MITRA-FR is neutral at two years wherever it is told, and the landmark analysis is called one")
    func mitraFR() {
        let landmark = everything.filter { $0.text.contains("0.46 (0.20-1.02") }
        #expect(landmark.count == 3)
        for statement in landmark {
            #expect(statement.text.localizedCaseInsensitiveContains("landmark") && statement.text.contains("140"))
        }
        #expect(
            everything.count { $0.text.contains("1.01") && $0.text.contains("0.77-1.34") && $0.sources.contains("Iung2019") }
                == 3)
        #expect(!everything.contains { $0.text.contains("open after") })
    }

    @Test("Severe primary MR without symptoms is not watched once the ventricle or the rhythm suffers")
    func observation() {
        // On the face itself, as its warning: whoever reads no further must have read it.
        #expect(
            pack.body(of: "eval-alternatives").warnings.map(\.text) == [
                "Severe primary MR, no symptoms: LVEF ≤ 60% or LVESD ≥ 40 mm is class 1 for surgery."
            ])
        let text = texts("eval-alternatives")
        for fact in ["New atrial fibrillation", "PASP above 50 mmHg", "only while the triggers are absent"] {
            #expect(text.contains(fact), "\(fact)")
        }
        let article = pack.articles.first { $0.id == "alternatives" }?.statements.map(\.text).joined() ?? ""
        let end = pack.procedure.outcomes.first { $0.id == "no-clip" }?.text.map(\.text).joined() ?? ""
        for text in [article, end] {
            #expect(text.contains("LVEF of 60% or less") && text.contains("LVESD of 40 mm or more"))
            #expect(text.contains("class 1 for surgery"))
        }
    }

    @Test(
        "One dose of antibiotic, a second only past two hours; vancomycin slowly over an hour; the label's own words on heparin"
    )
    func drugs() {
        let infection = texts("prep-infection")
        #expect(infection.contains("One antibiotic dose 0-60 (at most 120) minutes before"))
        #expect(infection.contains("Second dose only if the case runs beyond 2 hours"))
        #expect(infection.contains("slow infusion over 1 h, begun 2 h before. Never as a push"))
        #expect(!everything.contains { $0.text.contains("repeated after 2 hours") })
        let label = everything.filter { $0.text.contains("cannot tolerate anticoagulation") }
        #expect(label.count == 1 && label.allSatisfy { $0.sources == ["ACS2018"] && $0.text.contains("antiplatelet") })
        #expect(texts("prep-drugs").contains("HIT is no bar"))
        #expect(!everything.contains { $0.text.contains("cannot take heparin") })
        // What is said of bivalirudin rests on the one case, or on the label, which was written for something else.
        let bivalirudin = everything.filter { $0.text.localizedCaseInsensitiveContains("TEER under bivalirudin") }
        #expect(bivalirudin.count >= 3 && bivalirudin.allSatisfy { $0.sources.contains("Saia2018") })
        let dose = everything.filter { $0.text.contains("0.75 mg/kg") }
        #expect(dose.count == 2 && dose.allSatisfy { $0.sources == ["BivaliLabel"] })
        #expect(pack.card("hit")?.acts.contains { $0.statement.text.contains("off label here; local protocol") } == true)
    }

    @Test("A dose on an emergency card says that the local protocol decides")
    func doses() {
        let units = ["mg", "µg", "IU/kg", " J "]
        let cards = pack.cards.flatMap { card in card.acts.map(\.statement) + card.also }
        let doses = cards.filter { act in units.contains { act.text.contains($0) } }
        #expect(doses.count >= 7)
        for dose in doses { #expect(dose.text.contains("local protocol"), "\(dose.text)") }
    }

    @Test("Until release a clip can be undone in most cases, not always, wherever it is told")
    func reversibility() {
        let told = everything.filter {
            $0.text.contains("opened, moved or taken out") || $0.text.contains("allow repositioning")
        }
        #expect(told.count >= 3)
        for statement in told {
            #expect(statement.text.contains("most cases") || statement.text.contains("many cases"), "\(statement.text)")
        }
        #expect(!everything.contains { $0.text.contains("everything can be undone") })
    }

    @Test("A further clip asks for room in the gradient and in the area that will remain")
    func furtherClip() throws {
        let decision = try #require(pack.procedure.steps.compactMap(\.decision).first { $0.id == "release-decision" })
        let criterion = try #require(decision.options.first { $0.id == "add-clip" }?.when)
        for text in [criterion, texts("intv-second-clip"), texts("intv-decide")] {
            #expect(text.contains("4 or less") || text.contains("4 mmHg or less"))
            #expect(text.contains("1.5") && text.contains("2.0"))
        }
        #expect(!everything.contains { $0.text.contains("3.5 cm²") && $0.text.contains("left") })
    }

    @Test(
        "Chest pain, fainting, breathlessness, stroke, a cold leg and bleeding lead to the ambulance, for visitors and in follow-up"
    )
    func ambulance() throws {
        let track = try #require(pack.visitorTrack)
        let pages = track.pages.filter { ["when-to-call-an-ambulance", "if-the-groin-bleeds"].contains($0.id) }
        // One after the other, so that whoever reads on from the signs reads what to do.
        #expect(track.pages.firstIndex(of: pages[0]).map { track.pages[$0 + 1] } == pages[1])
        let visitor = pages.flatMap(\.statements).map(\.text).joined(separator: " ")
        for sign in ["chest pain", "faint", "get your breath", "face drops", "leg that is cold or numb", "groin bleeds"] {
            #expect(visitor.contains(sign), "\(sign)")
        }
        #expect(
            visitor.contains("press hard on the spot for 10 minutes") && visitor.contains("call an ambulance and keep pressing")
        )
        let clinician = texts("follow-symptoms")
        for sign in [
            "Ambulance: chest pain, fainting, breathless at rest", "face, arm, speech", "cold or numb leg",
            "groin bleeding past 10 min of pressure", "ambulance, and keep pressing",
            "Us today:", "fever", "black stools", "new palpitations",
        ] {
            #expect(clinician.contains(sign), "\(sign)")
        }
    }

    @Test("Systolic anterior motion is treated the opposite way to afterload mismatch, and pressors are not forbidden")
    func lowOutput() {
        let text = texts("check-low-output")
        #expect(text.contains("First action: stop inotrope; volume, phenylephrine"))
        #expect(text.contains("an inotrope makes it worse") && text.contains("may still need norepinephrine"))
        let tables = pack.procedure.steps.flatMap { pack.body(of: $0.id).tables } + pack.cards.compactMap(\.table)
        let treatments = tables.filter { $0.id == "low-output-treatment" || $0.id == "low-output-card" }
        #expect(treatments.count == 2)
        for table in treatments {
            let rows = table.rows.filter { $0.cells[0] == "SAM" || $0.cells[0] == "Afterload mismatch" }
            #expect(rows.count == 2)
            for row in rows {
                let (give, avoid) = (row.cells[row.cells.count - 2], row.cells[row.cells.count - 1])
                let isMismatch = row.cells[0] == "Afterload mismatch"
                #expect(give.hasPrefix("inotrope") == isMismatch && avoid.hasPrefix("inotrope") != isMismatch, "\(row.cells)")
                if !isMismatch { #expect(give.contains("volume, phenylephrine, beta-blocker"), "\(give)") }
            }
            // On narrow screens as well: "pressor" would let one reach for an inotrope.
            for row in rows where row.cells[0] == "SAM" { #expect(!row.lines.joined().contains("pressor")) }
        }
        #expect(!everything.contains { $0.text.localizedCaseInsensitiveContains("avoid vasoconstrictors") })
    }

    @Test("The captions of the TEE views read as the pictures do: IVC left of SVC, posterior left of anterior")
    func captions() throws {
        let labels = try #require(pack.figure("tee-views")).labels.map(\.text)
        #expect(labels.contains("IVC  RA  SVC") && labels.contains("inferior - superior"))
        #expect(labels.contains("posterior - anterior"))
        #expect(!labels.contains("superior - inferior") && !labels.contains("anterior - posterior"))
    }
}
