import BundledPack
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
        let text = texts("eval-alternatives")
        for fact in ["LVEF of 60% or less", "LVESD of 40 mm or more", "class 1", "New atrial fibrillation", "above 50 mmHg"] {
            #expect(text.contains(fact), "\(fact)")
        }
        let article = pack.articles.first { $0.id == "alternatives" }?.statements.map(\.text).joined() ?? ""
        #expect(article.contains("LVEF to 60% or less") && article.contains("LVESD to 40 mm"))
    }

    @Test(
        "One dose of antibiotic, a second only past two hours; vancomycin slowly over an hour; the label's own words on heparin"
    )
    func drugs() {
        let infection = texts("prep-infection")
        #expect(
            infection.contains("single antibiotic dose")
                && infection.contains("only if the procedure takes longer than two hours"))
        #expect(infection.contains("slow infusion over one hour, begun two hours before"))
        let label = everything.filter { $0.text.contains("bivalirudin") }
        #expect(label.count == 1 && label.allSatisfy { $0.sources == ["Saia2018"] })
        #expect(!everything.contains { $0.text.contains("cannot take heparin") })
    }

    @Test(
        "Chest pain, fainting, breathlessness, stroke, a cold leg and bleeding lead to the ambulance, for visitors and in follow-up"
    )
    func ambulance() throws {
        let page = try #require(pack.visitorTrack?.pages.first { $0.id == "when-to-call-an-ambulance" })
        let visitor = page.statements.map(\.text).joined(separator: " ")
        for sign in ["chest pain", "faint", "get your breath", "face drops", "leg that is cold or numb", "groin bleeds"] {
            #expect(visitor.contains(sign), "\(sign)")
        }
        #expect(
            visitor.contains("press hard on the spot for 10 minutes") && visitor.contains("call an ambulance and keep pressing")
        )
        let clinician = texts("follow-symptoms")
        for sign in ["chest pain", "fainting", "sudden or severe breathlessness", "signs of stroke", "cold or numb leg"] {
            #expect(clinician.contains(sign), "\(sign)")
        }
    }

    @Test("Systolic anterior motion is treated the opposite way to afterload mismatch, and pressors are not forbidden")
    func lowOutput() {
        let text = texts("check-low-output")
        #expect(text.contains("Stop the inotrope, give volume, phenylephrine and a beta-blocker"))
        #expect(text.contains("Norepinephrine beside the inotrope"))
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
