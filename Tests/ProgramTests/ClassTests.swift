import Foundation
import Testing

@Suite("The records of a class")
struct ClassTests {
    /// Six fellows in six homes: each walks so many steps, skips one, and answers so many questions of a check.
    private static let fellows: [(name: String, steps: Int, answers: String)] = [
        ("Anna", 5, "1\n\n2\n\n"), ("Bora", 0, "1\n\n"), ("Chen", 16, ""), ("Dana", 3, "2\n\n2\n\n2\n\n"), ("Emil", 1, "3\n\n"),
        ("Femi", 9, "4\n\n4\n\n"),
    ]

    @Test("Six fellows in six stores, some as bundles, give one table, right in every cell")
    func table() throws {
        let group = Home()
        var wanted: [String: (steps: Int, skipped: Int, right: Int, answered: Int)] = [:]
        for (at, fellow) in Self.fellows.enumerated() {
            let home = Home()
            let walk = String(repeating: "\n", count: fellow.steps) + "skip seen last week\nq\n"
            #expect(try home.run(["walkthrough", "--linear", "--free", "--learner", fellow.name], input: walk).status == 0)
            if !fellow.answers.isEmpty {
                let quiz = ["quiz", "--linear", "--seed", "5", "--all", "--count", "4", "--learner", fellow.name]
                #expect(try home.run(quiz, input: fellow.answers + "q\n").status == 0)
            }
            let answers = try home.run(["records", "export", "--all", "--format", "answers"]).output.split(separator: "\n")
                .dropFirst()
            let summary = try home.run(["summary", "--format", "json"]).output
            wanted[fellow.name] = (
                summary.components(separatedBy: "\"mark\" : \"done\"").count - 1,
                summary.components(separatedBy: "\"mark\" : \"skipped\"").count - 1,
                answers.count { $0.contains(",yes,yes,") }, answers.count
            )
            let folder = group.file("class/\(fellow.name)")
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            if at % 2 == 0 {
                try FileManager.default.copyItem(atPath: home.records, toPath: "\(folder)/records.db")
            } else {
                #expect(try home.run(["records", "export", "--all", "-o", "\(folder)/\(fellow.name).jsonl"]).status == 0)
            }
        }
        let outcome = try group.run(["records", "list", "--all", group.file("class"), "--format", "csv"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let rows = outcome.output.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        #expect(
            rows[0] == [
                "learner", "part", "steps_done", "steps", "skipped", "questions_right", "questions", "score", "minutes",
                "missed_most",
            ])
        for (name, facts) in wanted {
            let own = rows.filter { $0[0] == name }
            let phases = own.filter { $0[1] != "knowledge checks" }
            #expect(phases.map { $0[1] } == ["evaluation", "preparation", "intervention", "checks", "follow-up"], "\(name)")
            #expect(phases.reduce(0) { $0 + (Int($1[2]) ?? 0) } == facts.steps, "\(name)")
            #expect(phases.reduce(0) { $0 + (Int($1[4]) ?? 0) } == facts.skipped, "\(name)")
            let check = own.first { $0[1] == "knowledge checks" }
            #expect(check?[5] == (facts.answered > 0 ? "\(facts.right)" : nil), "\(name)")
            #expect(check?[6] == (facts.answered > 0 ? "\(facts.answered)" : nil), "\(name)")
            if facts.answered > 0 { #expect(check?[7] == "\((facts.right * 100 + facts.answered / 2) / facts.answered)") }
        }
        #expect(Set(rows.dropFirst().map { $0[0] }) == Set(Self.fellows.map(\.name)))
        #expect(try group.run(["records", "list", "--all", group.file("class")]).output.contains("6 learners."))
        #expect(try group.run(["records", "list", "--all", group.file("nothing")]).status == 2)
    }
}
