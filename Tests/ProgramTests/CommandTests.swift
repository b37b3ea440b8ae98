import Foundation
import Testing

@Suite("Commands that print")
struct CommandTests {
    @Test("The bundled pack has no fault, and the words for visitors read as easily as they should")
    func check() throws {
        let outcome = try Home().run(["check"])
        let line =
            #/longest face: [0-9]+ rows of 15 at 80x24 \([a-z-]+\), [0-9] pages? at 40x12 \([a-z-]+\)\nvisitor's track: [0-9]+ pages, grade [0-5]\.[0-9] on average, [0-7]\.[0-9] at most \([a-z-]+\)\n/#
        #expect(try line.prefixMatch(in: outcome.output) != nil)
        #expect(outcome.output.hasSuffix(")\nmitral-teer: 0 errors, 0 warnings\n"))
        #expect(outcome.status == 0)
    }

    @Test("A pack whose visitors' text no clinician has read is refused for release, and for that alone")
    func release() throws {
        let home = Home()
        let outcome = try home.run(["check", "--release"])
        #expect(outcome.status == 1 && outcome.output.contains("not for release: no clinician has read the visitors' text"))
        let folder = home.file("pack")
        try FileManager.default.copyItem(atPath: Program.bundledPack, toPath: folder)
        var text = try String(contentsOfFile: "\(folder)/pack.yaml", encoding: .utf8)
        text = text.replacing("reviewed-by:\n", with: "reviewed-by: \"Dr. Jane Roe, cardiology, 2 March 2027\"\n")
        try text.write(toFile: "\(folder)/pack.yaml", atomically: true, encoding: .utf8)
        let read = try home.run(["check", "--release", folder])
        #expect(read.status == 0 && !read.output.contains("not for release"), "\(read.output)")
    }

    @Test("A fault is told with its file, line and column, and a hint")
    func fault() throws {
        let home = Home()
        try FileManager.default.copyItem(atPath: Program.bundledPack, toPath: home.file("pack"))
        let procedure = try String(contentsOfFile: home.file("pack/procedure.yaml"), encoding: .utf8)
        try home.write(
            procedure.replacingOccurrences(of: "leads: eval-gdmt", with: "leads: eval-gdnt"), to: "pack/procedure.yaml")
        let outcome = try home.run(["check", home.file("pack")])
        #expect(outcome.status == 1)
        #expect(
            outcome.output.contains(/procedure\.yaml:\d+:\d+: error: .*eval-gdnt.*\(did you mean "eval-gdmt"\?\)/),
            "\(outcome.output)")
        #expect(outcome.output.hasSuffix("1 error, 0 warnings\n"))
    }

    @Test("Every format of the export has every step's title", arguments: ["text", "markdown", "html", "json"])
    func export(format: String) throws {
        let outcome = try Home().run(["export", "--format", format])
        #expect(outcome.status == 0)
        let plain = outcome.output.replacingOccurrences(of: "&amp;", with: "&")
        let missing = try Outline().steps.map(\.title).filter { !plain.contains($0) }
        #expect(missing == [])
        if format == "html" { #expect(outcome.output.hasPrefix("<!DOCTYPE html>") && outcome.output.contains("</html>")) }
        if format == "markdown" { #expect(outcome.output.hasPrefix("# ")) }
    }

    @Test("The JSON export covers all 125 points that the pack must teach")
    func seeds() throws {
        let json = try JSONSerialization.jsonObject(with: Data(Home().run(["export", "--format", "json"]).output.utf8))
        var seeds: Set<String> = []
        func collect(_ value: Any) {
            if let list = value as? [Any] { list.forEach(collect) }
            guard let object = value as? [String: Any] else { return }
            seeds.formUnion(object["covers"] as? [String] ?? [])
            object.values.forEach(collect)
        }
        collect(json)
        #expect(seeds.count == 125)
        #expect(seeds.allSatisfy { $0.wholeMatch(of: /SEED-[A-Z0-9]+-\d\d/) != nil })
    }

    @Test("The chart is printed in three forms that their readers take", arguments: ["scxml", "dot", "mermaid"])
    func graph(format: String) throws {
        let home = Home()
        let outcome = try home.run(["graph", "--format", format])
        #expect(outcome.status == 0)
        let outline = try Outline()
        // Mermaid is for looking at, and draws a long row of steps as its first and its last.
        let names = format == "mermaid" ? outline.phases.map { $0.steps.last?.id ?? "" } : outline.steps.map(\.id)
        let missing = names.filter { !outcome.output.contains($0) }
        #expect(missing == [])
        switch format {
        case "scxml":
            let isSound = Self.isWellFormed(outcome.output)
            #expect(isSound)
        case "dot":
            let isDigraph = outcome.output.hasPrefix("digraph")
            #expect(isDigraph)
            if let dot = Program.location(of: "dot") {
                #expect(try home.run(dot, ["-Tplain", try home.write(outcome.output, to: "graph.dot")]).status == 0)
            }
        default: #expect(outcome.output.split(separator: "\n").contains("stateDiagram-v2"))
        }
    }

    @Test("A trace tells each event's outcome, reasons and active states; a restart begins anew")
    func trace() throws {
        let home = Home()
        let events = """
            "begin"
            {"event": "complete"}

            {"event": "go-to.phase.follow-up"}
            {"event": "no-such-event"}
            {"restart": true}
            {"event": "note", "words": "too early"}
            """
        let file = try home.write(events, to: "events.jsonl")
        let outcome = try home.run(["trace", file])
        #expect(outcome.status == 0)
        let lines = try outcome.output.split(separator: "\n").map {
            try JSONDecoder().decode(TraceLine.self, from: Data($0.utf8))
        }
        #expect(lines.map(\.event) == [nil, "begin", "complete", "go-to.phase.follow-up", "no-such-event", nil, "note"])
        #expect(lines.map(\.outcome).prefix(6) == ["taken", "taken", "taken", "refused", "ignored", "taken"])
        #expect(lines[3].reasons.isEmpty == false && lines[2].reasons.isEmpty)
        #expect(lines[0].configuration == lines[5].configuration)
        #expect(lines[1].configuration != lines[2].configuration && lines[2].configuration == lines[3].configuration)
        #expect(lines.allSatisfy { $0.configuration == $0.configuration.sorted() })
        let piped = try home.run(["trace", "-"], input: events)
        #expect(piped.output == outcome.output)
    }

    private struct TraceLine: Decodable {
        var event: String?
        var outcome: String
        var reasons: [String]
        var configuration: [String]
    }

    @Test("A trace reads lines that end with CR LF, and prints no control, tag or direction control")
    func traceLines() throws {
        let events = "\"begin\"\r\n\r\n\"b\u{9B}\u{202E}\u{FEFF}\u{E0041}egin\"\r\n"
        let outcome = try Home().run(["trace", "-"], input: events)
        #expect(outcome.status == 0)
        let harmful: Set<Unicode.GeneralCategory> = [.control, .format]
        #expect(outcome.output.unicodeScalars.filter { $0 != "\n" && harmful.contains($0.properties.generalCategory) }.isEmpty)
        let lines = try outcome.output.split(separator: "\n").map {
            try JSONDecoder().decode(TraceLine.self, from: Data($0.utf8))
        }
        #expect(lines.map(\.event) == [nil, "begin", "b\u{9B}\u{202E}\u{FEFF}\u{E0041}egin"])
    }

    @Test("A line that is no event is named by its number")
    func traceFault() throws {
        let home = Home()
        let outcome = try home.run(["trace", try home.write("\"begin\"\n{nonsense\n", to: "events.jsonl")])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("events.jsonl:2:1: error:"))
    }

    @Test("The summary tells what was marked, skipped, refused, answered and noted, in three forms")
    func summary() throws {
        let home = Home()
        #expect(try home.run(["summary"]).status == 1)
        let walked = try home.run(["walkthrough", "--linear"], input: "\nskip no time today\nnote ask the imager\np5\n")
        #expect(walked.status == 0)
        let steps = try Outline().steps
        let json = try home.summary()
        #expect(json.done == [steps[0].id])
        #expect(json.steps[1].mark == "skipped" && json.steps[1].reason == "no time today")
        #expect(json.steps[2].notes == ["ask the imager"])
        for (format, first) in [("text", steps[0].title), ("markdown", "# ")] {
            let text = try home.run(["summary", "--format", format]).output
            for words in [first, "[x] 1.1 \(steps[0].title)", "because: no time today", "ask the imager", "Refused"] {
                #expect(text.contains(words), "\(format): \(words)\n\(text)")
            }
        }
    }

    @Test("In Markdown, notes and reasons stand as they were typed, whatever signs they hold")
    func summaryMarkdown() throws {
        let home = Home()
        let typed = "skip <b>*why*</b>\nnote [l](javascript:alert(1)) ~~x~~ &amp; 1_2\n"
        #expect(try home.run(["walkthrough", "--linear"], input: "\n" + typed).status == 0)
        let text = try home.run(["summary", "--format", "markdown"]).output
        #expect(text.contains(#"because: \<b\>\*why\*\</b\>"#), "\(text)")
        #expect(text.contains(#"Note: \[l\](javascript:alert(1)) \~\~x\~\~ \&amp; 1\_2"#), "\(text)")
        #expect(try home.run(["summary"]).output.contains("Note: [l](javascript:alert(1)) ~~x~~ &amp; 1_2"))
    }

    @Test(
        "A number that ends no program: a coordinate far away is told by every command that opens the pack",
        arguments: [
            "check PACK", "export --pack PACK", "graph --pack PACK", "summary --pack PACK", "doctor --pack PACK",
            "trace - --pack PACK",
            "walkthrough --linear --pack PACK",
        ])
    func farAway(command: String) throws {
        let home = Home()
        let pack = try home.packWithLabel(at: "1e19")
        let outcome = try home.run(command.replacingOccurrences(of: "PACK", with: pack).split(separator: " ").map(String.init))
        #expect(outcome.status == 1)
        let said = outcome.output + outcome.errors
        #expect(said.contains("holds 1e19; it should be -10000 to 10000"), "\(said)")
    }

    @Test("The summary tells the offset from UTC at both ends, and again at each time that has another")
    func offset() throws {
        let home = Home()
        _ = try home.run(["walkthrough", "--linear"], input: "\n\nq\n")
        let far = try home.run(["summary"], ["TZ": "Asia/Kathmandu"]).output
        let line = try #require(far.split(separator: "\n").first { $0.hasPrefix("Walked from ") })
        #expect(line.contains(/\d\d:\d\d:\d\d \+05:45 to .* \+05:45\./), "\(line)")
        #expect(far.ranges(of: "+05:45").count == 2)
        #expect(try home.run(["summary"], ["TZ": "America/St_Johns"]).output.contains(/\s-0[23]:30 to\s/))
    }

    @Test("Over the night in which the clock is set back, the times after it bear their own offset")
    func clockChange() throws {
        let home = Home()
        _ = try home.run(["walkthrough", "--linear"], input: "\n\nq\n")
        // The last line is moved to two days after the first, at noon UTC of 24 and of 26 October 2026.
        let code = """
            import json, sqlite3, sys
            store = sqlite3.connect(sys.argv[1])
            lines = store.execute("SELECT place, body FROM event ORDER BY place").fetchall()
            for place, body in lines:
                at = 1793016000000 if place == lines[-1][0] else 1792843200000
                store.execute("UPDATE event SET at = ?, body = ? WHERE place = ?", (at, json.dumps({**json.loads(body), "at": at}), place))
            store.commit()
            """
        #expect(try home.run(try #require(Program.location(of: "python3")), ["-c", code, home.records]).status == 0)
        let summary = try home.run(["summary"], ["TZ": "Europe/Berlin"]).output
        #expect(
            summary.contains("Walked from 2026-10-24 14:00:00 +02:00 to 2026-10-26 13:00:00 +01:00."), "\(summary.prefix(400))")
        #expect(summary.contains("2026-10-24 14:00:00  ") && !summary.contains("2026-10-24 14:00:00 +02:00  "))
        #expect(try home.run(["summary"], ["TZ": "UTC"]).output.contains("to 2026-10-26 12:00:00 +00:00."))
    }

    @Test("On a terminal without UTF-8 the letters of a summary are spelled out; a pipe gets them all")
    func summaryWithoutUTF8() throws {
        let home = Home()
        _ = try home.run(["walkthrough", "--linear"], input: "note Größe 5 µg\nq\n", ["LC_ALL": "C.UTF-8"])
        let session = try TerminalSession(home, ["summary"], locale: "C", columns: 132, rows: 200)
        #expect(session.waitForEnd() == .exited(0))
        #expect(session.terminal.text.contains("Grosse 5 mcg"), "\(session.terminal.text)")
        #expect(try home.run(["summary"], ["LC_ALL": "C"]).output.contains("Größe 5 µg"))
    }

    @Test("A phase is named by its number too, and every phase of a pack can be gone to line by line")
    func phaseNumbers() throws {
        let walk = try Home().run(["walkthrough", "--free", "--linear", "--phase", "2"], input: "p5\np6\nq\n").output
        for words in ["Phase 2 of 5: Preparation", "Phase 5 of 5", "Phases are 1 to 5"] { #expect(walk.contains(words)) }
    }

    @Test("Completions offer folders where a pack is named")
    func completions() throws {
        let bash = try Home().run(["--generate-completion-script", "bash"]).output
        #expect(bash.contains("'--pack')\n        __teer_add_completions -d\n"))
        #expect(try Home().run(["--generate-completion-script", "zsh"]).output.contains("_files -/"))
    }

    /// Whether every tag of a text is closed in the order in which it was opened.
    private static func isWellFormed(_ text: String) -> Bool {
        var open: [Substring] = []
        for tag in text.matches(of: /<(\/?)([A-Za-z][A-Za-z0-9:-]*)[^<>]*?(\/?)>/) {
            if !tag.output.1.isEmpty {
                guard open.popLast() == tag.output.2 else { return false }
            } else if tag.output.3.isEmpty {
                open.append(tag.output.2)
            }
        }
        return text.hasPrefix("<") && open.isEmpty
    }
}

extension Home {
    /// A copy of the bundled pack in which one label of a figure stands in another column.
    func packWithLabel(at column: String) throws -> String {
        let folder = file("pack")
        try FileManager.default.copyItem(atPath: Program.bundledPack, toPath: folder)
        let figures = "\(folder)/figures.yaml"
        var text = try String(contentsOfFile: figures, encoding: .utf8)
        let label = try #require(text.firstMatch(of: /labels:\n\s+- \[(\d+),/))
        text.replaceSubrange(label.output.1.startIndex..<label.output.1.endIndex, with: column)
        try text.write(toFile: figures, atomically: true, encoding: .utf8)
        return folder
    }
}
