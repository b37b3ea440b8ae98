import Procedures
import TestSupport
import Testing

@testable import Content

/// The pack that comes with the program.
struct BundledPackTests {
    @Test("It holds no error and no warning")
    func noProblems() {
        #expect(ContentPack.problemsOfBundled().map(\.description) == [])
    }

    @Test("What is compiled in is what lies in the folder; Scripts/embed makes it so")
    func isCurrent() {
        let folder = "\(TestPacks.folder)/../../Sources/Content/Packs/mitral-teer"
        let files = TemporaryFolder.files(in: folder)
        #expect(MitralTEERPack.files.map(\.path.description) == files)
        for file in MitralTEERPack.files {
            let path = file.path.description
            let isSame = file.withBytes { Array($0) } == TemporaryFolder.bytes(of: "\(folder)/\(path)")
            #expect(isSame, "\(path)")
        }
    }

    @Test("At the start only the outline and the questions are read; the text of a step comes with its file")
    func laziness() throws {
        let pack = ContentPack.bundled()
        #expect(pack.texts.unread.count == pack.texts.manifest.files.count - 2)
        let step = try #require(pack.procedure.phases.last?.steps.first)
        #expect(!pack.body(of: step.id).acts.isEmpty)
        #expect(pack.texts.unread.count == pack.texts.manifest.files.count - 3)
        #expect(pack.article("what-it-is")?.title == "What it is")
        #expect(pack.article("what-it-was") == nil)
    }

    @Test("Every step has a text of its own, and every question that ends a phase its choices")
    func isComplete() {
        let pack = ContentPack.bundled()
        for phase in pack.procedure(seed: 7).phases {
            #expect(phase.questions.count == 3)
            for question in phase.questions { #expect((1...question.choices).contains(question.answer)) }
            for step in phase.steps { #expect(!pack.body(of: step.id).why.isEmpty, "\(step.id)") }
        }
        #expect(pack.procedure.phases.map(\.id) == ["evaluation", "preparation", "intervention", "checks", "follow-up"])
    }

    @Test("Reading ahead reads a file at a time until all are read but patients and words for visitors, and changes nothing")
    func readAhead() {
        let pack = ContentPack.bundled()
        var count = 0
        while pack.readAhead() { count += 1 }
        let cases = pack.texts.manifest.paths(of: .cases)
        // The outline and the questions are read at the start, patients and the words for visitors never.
        #expect(count == pack.texts.manifest.files.count - 3 - cases.count)
        #expect(cases.count == 12 && pack.texts.unread == cases + ["visitor.yaml"])
        #expect(pack.export(.json) == ContentPack.bundled().export(.json))
    }

    @Test("A bundled pack that cannot be read becomes one step that says so")
    func unreadable() {
        let files = [BundledFile(path: "pack.yaml", parts: ["id: [broken"])]
        let pack = ContentPack.outline(of: PackFiles(bundled: files, name: "mitral-teer"))
        #expect(pack.procedure.steps.count == 1)
        let text = pack.body(of: pack.procedure.steps[0].id).acts.map(\.text).joined()
        #expect(text.contains("mitral-teer/pack.yaml:1:5: error:"))
    }

    @Test("A bundled step whose file is broken has a text that says so")
    func brokenBody() {
        let files = [
            BundledFile(path: "pack.yaml", parts: ["id: a\ntitle: A\nfiles: [procedure.yaml, steps.yaml]\n"]),
            BundledFile(
                path: "procedure.yaml",
                parts: ["phases: [{id: p, title: P, short: P, summary: S, ", "steps: [{id: s, title: S}]}]\n"]),
            BundledFile(path: "steps.yaml", parts: ["steps: *all"]),
        ]
        let pack = ContentPack.outline(of: PackFiles(bundled: files, name: "a"))
        #expect(pack.procedure.steps.map(\.id) == ["s"])
        #expect(pack.body(of: "s").acts.map(\.text).joined().contains("a/steps.yaml:1:8: error: aliases"))
    }
}
