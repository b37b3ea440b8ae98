import Procedures
import Testing
import YAMLReading

@testable import Content

@Suite("What a statement rests on")
struct StatementSourcesTests {
    /// One statement of a step that names a source, read as when a folder is checked.
    private func read(_ lines: String) throws -> (statement: Statement?, problems: [Problem]) {
        let log = ProblemLog()
        let document = try #require(YAMLDocument.read(text: lines, file: "steps/evaluation.yaml", log: log))
        let evidence = Evidence(grade: .composed, sources: ["Stone2018"])
        let statement = PackReading(log: log, register: NameRegister()).statement(document.root, evidence)
        return (statement, log.problems)
    }

    @Test("a recalled statement that says it has no source has none, whatever its step cites, and is no problem")
    func recalledWithoutPublication() throws {
        let (statement, problems) = try read("text: Usual dose 70-100 IU/kg.\ngrade: recalled\nsources: []\n")
        #expect(statement == Statement("Usual dose 70-100 IU/kg.", grade: .recalled, sources: []))
        #expect(problems.isEmpty)
    }

    @Test("a checked statement without a source is an error, also when it says so")
    func checkedNeedsASource() throws {
        let (_, problems) = try read("text: ACT above 250 s.\ngrade: checked\nsources: []\n")
        #expect(problems.map(\.text) == ["the statement names no source"])
        #expect(problems.allSatisfy { $0.severity == .error && $0.line == 1 })
    }

    @Test("a statement silent about sources takes those of its step")
    func silenceInherits() throws {
        let (statement, problems) = try read("text: NYHA class II to IV.\ngrade: recalled\n")
        #expect(statement?.sources == ["Stone2018"])
        #expect(problems.isEmpty)
    }

    @Test("a recalled statement with no source anywhere, which does not say so, is an error with both ways out")
    func silenceWithoutSourceIsAnError() throws {
        let log = ProblemLog()
        let text = "text: Normal gradient.\ngrade: recalled\n"
        let document = try #require(YAMLDocument.read(text: text, file: "steps/checks.yaml", log: log))
        let evidence = Evidence(grade: .composed, sources: [])
        _ = PackReading(log: log, register: NameRegister()).statement(document.root, evidence)
        #expect(log.problems.map(\.text) == ["the statement names no source"])
        #expect(log.problems.first?.hint.contains("sources: []") == true)
    }
}
