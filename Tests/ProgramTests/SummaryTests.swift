import Foundation
import Testing

@Suite("The summary of a walk")
struct SummaryTests {
    /// The small pack that holds one of everything.
    private static let pack = "\(#filePath.split(separator: "/").dropLast(2).map { "/\($0)" }.joined())/ContentTests/WholeTwo"

    /// Grasped, repositioned, grasped again, released; a second clip skipped; one question answered wrong at the end.
    private static let lines = "\n\n1\n4\n\n1\n3\n2\n\n1\n\nskip one is enough\n\n2\n\n"

    private static func walked() throws -> Home {
        let home = Home()
        let outcome = try home.run(["--linear", "--pack", pack], input: lines)
        #expect(outcome.status == 0)
        return home
    }

    private func summary(_ home: Home, _ format: String, zone: String = "UTC0") throws -> String {
        let outcome = try home.run(["summary", "--pack", Self.pack, "--format", format], ["TZ": zone])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    @Test("It tells the decisions in order with what followed, the outcome and where it was decided")
    func decisions() throws {
        let text = try summary(Self.walked(), "text")
        #expect(text.contains("\nOutcome: Clip implanted, decided at 1.2.\n"), "\(text)")
        let decided = """
            Decided
            -------
              1.2 The clip is closed: what now?
                  first: Reposition (back to 1.1); then: Release

            """
        #expect(text.contains(decided), "\(text)")
    }

    @Test("It tells each question, what was chosen and why that is right or wrong, and what is right")
    func answers() throws {
        let text = try summary(Self.walked(), "text")
        let wrong = """
              Question 1: And then?
                  wrong: 2, "Wait". Nothing is won.
                  right is: 1, "Close"

            """
        #expect(text.contains(wrong), "\(text)")
        let home = Home()
        let right = Self.lines.dropLast(3) + "1\n\n"
        #expect(try home.run(["--linear", "--pack", Self.pack], input: String(right)).status == 0)
        #expect(try summary(home, "text").contains("right: 1, \"Close\". The vein is closed at once.\n"))
        let none = Home()
        #expect(try none.run(["--linear", "--pack", Self.pack], input: "\n\n").status == 0)
        #expect(try summary(none, "text").contains("  Question 1: And then?\n      not answered\n"))
        #expect(try !summary(none, "text").contains("Decided"))
    }

    @Test(
        "Times are those where the clock stands, with their offset from UTC",
        arguments: [("UTC0", "+00:00"), ("AAA-5:30", "+05:30"), ("BBB3:30", "-03:30")])
    func offsets(zone: String, offset: String) throws {
        let home = try Self.walked()
        let text = try summary(home, "text", zone: zone)
        let time = #/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d( [+-]\d\d:\d\d)?/#
        let times = text.matches(of: time).map { $0.output.1 }
        // The offset stands at both ends of the walk, and no other time has another one.
        #expect(times.count > 10 && times.compactMap(\.self) == [" \(offset)", " \(offset)"], "\(text)")
        #expect(text.contains(#/Walked from .{19} [+-]\d\d:\d\d to .{19} [+-]\d\d:\d\d\. Active for \d+ s\.\n/#))
        let json = try JSONDecoder().decode(Document.self, from: Data(summary(home, "json", zone: zone).utf8))
        #expect(json.started.hasSuffix(offset) && json.ended.hasSuffix(offset))
        let start = try #require(ISO8601DateFormatter().date(from: json.started))
        #expect(Int64(start.timeIntervalSince1970) == json.startedAt / 1000)
    }

    @Test("A row a phase tells time, marks, answers and the longest step, in text and in Markdown")
    func phases() throws {
        let home = try Self.walked()
        let text = try summary(home, "text")
        let head = #/  Phase +Time +Done +Skipped +Open +Right of asked +Longest step\n/#
        #expect(text.contains(head), "\(text)")
        #expect(text.contains(#/  2 Second phase +\d+ s +1 +1 +0 +0 of 1 +2\.\d /#), "\(text)")
        let markdown = try summary(home, "markdown")
        #expect(markdown.contains("| Phase | Time | Done | Skipped | Open | Right of asked | Longest step |\n| --- |"))
        #expect(markdown.contains(#/\| 2 Second phase \| \d+ s \| 1 \| 1 \| 0 \| 0 of 1 \| 2\.\d /#), "\(markdown)")
        #expect(markdown.contains("- [-] 2.1 Bring in a second clip"))
    }

    @Test("Steps marked faster than one reads are told from five on", arguments: [(4, false), (5, true)])
    func fast(count: Int, isTold: Bool) throws {
        let home = Home()
        #expect(try home.run(["--linear"], input: String(repeating: "\n", count: count + 1)).status == 0)
        let text = try home.run(["summary"]).output
        #expect(text.contains(#/\nFast: 5 steps in \d s, 1\.1 to 1\.5\.\n/#) == isTold, "\(text)")
        #expect(text.contains("Fast: ") == isTold)
    }

    @Test("The JSON has the same as data")
    func json() throws {
        let json = try JSONDecoder().decode(Document.self, from: Data(summary(Self.walked(), "json").utf8))
        #expect(json.outcome == "clip" && json.fast.isEmpty && json.activeMilliseconds >= 0)
        #expect(json.decisions.map(\.option) == ["reposition", "release"])
        #expect(json.decisions.map(\.followed) == ["back to 1.1", nil])
        #expect(json.decisions.map(\.ledTo) == ["first-grasp", nil])
        #expect(json.phases.map { $0.steps.map(\.number) } == [["1.1", "1.2"], ["2.1", "2.2"]])
        let question = try #require(json.phases[1].questions.first)
        #expect(question.ask == "And then?" && question.chosen == "Wait" && question.why == "Nothing is won.")
        #expect(question.given == 2 && question.right == 1 && question.rightText == "Close" && question.isRight == false)
        for phase in json.phases {
            let parts = phase.steps.map(\.milliseconds) + phase.questions.map(\.milliseconds)
            #expect(parts.reduce(0, +) == phase.milliseconds)
        }
        #expect(json.phases.map(\.milliseconds).reduce(0, +) <= json.activeMilliseconds)
    }

    /// What `teer summary --format json` says, as far as these tests ask.
    private struct Document: Decodable {
        struct Step: Decodable {
            var number: String
            var milliseconds: Int64
        }
        struct Question: Decodable {
            var ask: String
            var given: Int?
            var chosen, why: String?
            var right: Int
            var rightText: String
            var isRight: Bool?
            var milliseconds: Int64
        }
        struct Phase: Decodable {
            var milliseconds: Int64
            var steps: [Step]
            var questions: [Question]
        }
        struct Decision: Decodable {
            var option: String
            var ledTo, followed: String?
        }
        struct Run: Decodable {
            var steps: [String]
            var milliseconds: Int64
        }
        var startedAt, activeMilliseconds: Int64
        var started, ended: String
        var outcome: String?
        var phases: [Phase]
        var decisions: [Decision]
        var fast: [Run]
    }
}

@Suite("Printing a pack for others")
struct ExportAudienceTests {
    @Test("The words for visitors are printed alone, in each form", arguments: ["text", "markdown", "html", "json"])
    func visitor(format: String) throws {
        let home = Home()
        let outcome = try home.run(["export", "--audience", "visitor", "--format", format])
        #expect(outcome.status == 0)
        let all = try home.run(["export", "--audience", "everyone", "--format", format])
        #expect(all.output == (try home.run(["export", "--format", format]).output))
        #expect(outcome.output.count * 5 < all.output.count)
        let foreign = try Outline().steps.filter {
            outcome.output.contains($0.title) || outcome.output.contains("\"\($0.id)\"")
        }
        #expect(foreign.map(\.id) == [])
        let words = outcome.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.contains("It does not replace your doctor."))
    }

    @Test("A pack without words for visitors is told so, and so is an audience that there is not")
    func refused() throws {
        let pack = "\(#filePath.split(separator: "/").dropLast(2).map { "/\($0)" }.joined())/ContentTests/WholeTwo"
        let outcome = try Home().run(["export", "--audience", "visitor", "--pack", pack])
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.contains("The pack small-two has no words for visitors"), "\(outcome.errors)")
        #expect(try Home().run(["export", "--audience", "nobody"]).status == 2)
    }
}
