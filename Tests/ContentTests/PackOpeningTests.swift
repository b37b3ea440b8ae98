import Content
import Procedures
import TestSupport
import Testing
import YAMLReading

/// A folder to a pack.
struct PackOpeningTests {
    @Test("The whole pack opens without a warning, and everything in it is found")
    func whole() throws {
        let pack = try TestPacks.open()
        #expect(pack.warnings.isEmpty)
        #expect(pack.id == "small")
        #expect(pack.version == "1.2.0")
        #expect(pack.teaches == "It teaches; it is no medical device. It teaches the tests; it is no medical device.")
        #expect(pack.topics == [Topic(id: "basics", title: "The basics")])
        #expect(pack.articles(topic: "basics").map(\.id) == ["what-it-is"])
        #expect(pack.glossary.map(\.id) == ["clip", "leak"])
        #expect(pack.term("leak")?.meaning == "Blood that flows back.")
        #expect(pack.sources.map(\.key) == ["Doe2020", "Müller2019"])
        #expect(pack.source("Doe2020")?.grade == .checked)
        #expect(pack.article("none") == nil)
    }

    @Test("The outline has phases, steps, checklist, decision and the questions' choices")
    func outline() throws {
        let procedure = try TestPacks.open().procedure
        #expect(procedure.phases.map(\.id) == ["first", "second"])
        #expect(procedure.steps.map(\.id) == ["first-look", "first-decide", "second-close"])
        let decide = procedure.steps[1]
        #expect(decide.checklist == [ChecklistItem(id: "valve-seen", text: "The whole valve was seen")])
        #expect(
            decide.decision?.options == [
                Decision.Option(id: "go", text: "Yes, go on", settles: true),
                Decision.Option(id: "look-again", text: "No, look again", settles: false, leadsTo: "first-look"),
            ])
        #expect(procedure.phases[0].questions.map(\.id) == ["q1", "q2", "q3"])
        #expect(procedure.phases[0].questions.map(\.choices) == [3, 3, 3])
        #expect(procedure.phases[0].questions.map(\.answer) == [2, 3, 1])
    }

    @Test("A statement keeps its own grade, sources and seeds, and inherits those it does not name")
    func statements() throws {
        let pack = try TestPacks.open()
        let body = pack.body(of: "first-look")
        #expect(
            body.acts == [
                Statement("Look at the valve from the front.", grade: .composed, sources: ["Müller2019"]),
                Statement(
                    "An orifice of 0.40 cm² or more is severe.", grade: .recalled, sources: ["Doe2020"],
                    covers: ["SEED-EVAL-04"]),
            ])
        #expect(body.statements.count == 10)
        #expect(body.figures == [FigureUse("ring"), FigureUse("phase-map")])
        #expect(body.related == ["what-it-is", "second-close"])
        let article = try #require(pack.article("what-it-is"))
        #expect(article.statements.map(\.grade) == [.checked, .recalled, .checked])
        #expect(article.sections.map(\.heading) == ["", "Numbers"])
    }

    @Test("A figure has its strokes, labels and lines")
    func figure() throws {
        let figure = try #require(try TestPacks.open().figure("ring"))
        #expect([figure.columns, figure.rows] == [20, 6])
        #expect(
            figure.strokes == [
                Figure.Stroke(.line(x1: 0, y1: 0, x2: 20, y2: 6)),
                Figure.Stroke(.curve(x1: 0, y1: 6, cx: 10, cy: 30, x2: 20, y2: 0)),
                Figure.Stroke(.arc(x: 10, y: 3, rx: 5, ry: 2.5, from: 0, to: 360)),
            ])
        #expect(figure.labels == [Figure.Label(column: 9, row: 3, text: "A")])
        #expect(figure.lines == ["┌───┐", "│ A │", "└───┘"])
    }

    @Test("An unknown step has a text that says so")
    func unknownStep() throws {
        #expect(
            try TestPacks.open().body(of: "nowhere").acts.map(\.text) == ["The text of step \"nowhere\" could not be read."])
    }

    @Test("What further checks find is told where the element stands")
    func additionalChecks() throws {
        let folder = TestPacks.copy()
        let error = try #require(throws: InvalidContent.self) {
            try ContentPack.open(
                folder: folder.path,
                additionalChecks: { procedure in
                    #expect(procedure.phases.count == 2)
                    return [
                        ProcedureProblem(element: "second-close", text: "a", hint: "b"),
                        ProcedureProblem(element: "second", text: "c"), ProcedureProblem(element: "go-on", text: "d"),
                        ProcedureProblem(element: "?", text: "e"),
                    ]
                },
                textChecks: { pack in
                    [ProcedureProblem(element: pack.procedure.steps[2].id, text: "f", isInText: true)]
                })
        }
        #expect(
            error.lines().map { $0.replacing(folder.path + "/", with: "") } == [
                "pack.yaml:1:1: error: e", "procedure.yaml:13:15: error: d", "procedure.yaml:19:9: error: c",
                "procedure.yaml:24:14: error: a (b)", "steps/second.yaml:2:9: error: f",
            ])
    }

    @Test("Further checks are not asked about a pack whose files hold errors")
    func noAdditionalChecks() throws {
        let folder = TestPacks.copy(replacing: "grade: checked", with: "grade: sure", in: "steps/second.yaml")
        let error = try #require(throws: InvalidContent.self) {
            try ContentPack.open(folder: folder.path) { _ in
                Issue.record("asked")
                return []
            }
        }
        #expect(error.count == 1)
    }

    @Test("All problems are told, fifty are printed, and the rest is counted")
    func manyProblems() throws {
        let steps = (1...120).map { "  - {id: step-\($0), do: [\"x\"], why: [\"y\"], grade: composed}\n" }.joined()
        let folder = TestPacks.copy(replacing: "steps:\n", with: "steps:\n" + steps, in: "steps/second.yaml")
        let error = try #require(throws: InvalidContent.self) { try ContentPack.open(folder: folder.path) }
        #expect(error.count == 120)
        #expect(error.lines().count == 51)
        #expect(error.lines().last == "and 70 more")
    }

    @Test(
        "Drawings in lines are 12 rows and 38 columns at most",
        arguments: [(12, 38, []), (13, 38, ["13 lines"]), (12, 39, ["39 columns"])])
    func drawingSize(rows: Int, columns: Int, told: [String]) {
        let drawing = (["lines: |"] + Array(repeating: String(repeating: "x", count: columns), count: rows))
            .joined(separator: "\n      ")
        let pack = TestPacks.copy(
            replacing: "lines: |\n      ┌───┐\n      │ A │\n      └───┘", with: drawing, in: "figures.yaml")
        let lines = problems(of: pack)
        #expect(lines.isEmpty == told.isEmpty, "\(lines)")
        for words in told { #expect(lines.allSatisfy { $0.contains(words) }) }
    }

    @Test(
        "A label in the last row and column is on the canvas, one beyond is told",
        arguments: [(19, 5, false), (19, 6, true), (20, 5, true), (0, 0, false), (-1, 0, true), (0, -1, true)])
    func labelPlace(column: Int, row: Int, told: Bool) {
        let pack = TestPacks.copy(replacing: "[9, 3, \"A\"]", with: "[\(column), \(row), \"A\"]", in: "figures.yaml")
        let lines = problems(of: pack)
        #expect(lines.contains { $0.contains("the label leaves the canvas of 20 x 6") } == told, "\(lines)")
    }

    private func problems(of pack: TemporaryFolder) -> [String] {
        do throws(InvalidContent) {
            return try ContentPack.open(folder: pack.path).warnings.map(\.description)
        } catch {
            return error.lines()
        }
    }
}
