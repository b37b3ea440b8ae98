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

    @Test("The index compiled in names the articles and questions that the files hold")
    func indexIsTrue() {
        let texts = ContentPack.bundled().texts
        texts.readAll()
        let index = MitralTEERPack.index
        #expect(
            index.articles.map { ["\($0.id)", "\($0.title)", "\($0.topic)"] }
                == texts.articles.inOrder.map { [$0.id, $0.title, $0.topic] })
        #expect(
            index.questions.map { ["\($0.id)", "\($0.choices)", "\($0.answer)"] }
                == texts.questions.inOrder.map { [$0.id, "\($0.choices.count)", "\($0.answer)"] })
    }

    @Test("At the start only the outline is read; the text of a step or an article comes without the rest of its file")
    func laziness() throws {
        let pack = ContentPack.bundled()
        #expect(pack.texts.unread.count == pack.texts.manifest.files.count - 1)
        let step = try #require(pack.procedure.phases.last?.steps.first)
        #expect(!pack.body(of: step.id).acts.isEmpty)
        #expect(pack.article("what-it-is")?.title == "What it is")
        #expect(pack.article("what-it-was") == nil)
        #expect(pack.texts.unread.count == pack.texts.manifest.files.count - 1)
    }

    @Test("Every step and article read by itself is what it is in its file")
    func singleItems() {
        let single = ContentPack.bundled(), whole = ContentPack.bundled()
        while whole.readAhead() {}
        for step in single.procedure.steps { #expect(single.body(of: step.id) == whole.body(of: step.id), "\(step.id)") }
        for head in single.texts.articleHeads { #expect(single.article(head.id) == whole.article(head.id), "\(head.id)") }
        #expect(single.texts.unread.count == single.texts.manifest.files.count - 1)
    }

    @Test("Every step has a text of its own, and every question that ends a phase its choices")
    func isComplete() {
        let pack = ContentPack.bundled()
        for phase in pack.procedure.phases {
            #expect(phase.questions.count == 3)
            for question in phase.questions { #expect((1...question.choices).contains(question.answer)) }
            for step in phase.steps { #expect(!pack.body(of: step.id).why.isEmpty, "\(step.id)") }
        }
        #expect(pack.procedure.phases.map(\.id) == ["evaluation", "preparation", "intervention", "checks", "follow-up"])
    }

    @Test("Reading ahead reads a file at a time until all are read but the words for visitors, and changes nothing")
    func readAhead() {
        let pack = ContentPack.bundled()
        var count = 0
        while pack.readAhead() { count += 1 }
        #expect(count == pack.texts.manifest.files.count - 2)
        #expect(pack.texts.unread == ["visitor.yaml"])
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
