import Foundation
import Testing

@Suite("A new edition of the pack keeps the place and the marks")
struct PackUpdateTests {
    /// A copy of the bundled pack that a test may change, in a home where its first steps were walked.
    private struct Edition {
        let home = Home()
        let outline: Outline
        var folder: String { home.file("pack") }

        init(walking count: Int) throws {
            outline = try Outline()
            try FileManager.default.copyItem(atPath: Program.bundledPack, toPath: home.file("pack"))
            if count == 0 { return }
            let walked = try home.run(
                ["walkthrough", "--linear", "--pack", folder], input: String(repeating: "\n", count: count) + "note keep this\n"
            )
            #expect(walked.status == 0, "\(walked.errors)")
        }

        func change(_ file: String, _ change: (String) -> String) throws {
            let url = URL(fileURLWithPath: "\(folder)/\(file)")
            let before = try String(contentsOf: url, encoding: .utf8)
            let after = change(before)
            #expect(after != before, "\(file) should change")
            try Data(after.utf8).write(to: url)
        }

        /// Puts another name in place of a step's, everywhere.
        func replace(_ step: String, by other: String) throws {
            for file in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
                let path = "\(folder)/\(file)"
                guard file.hasSuffix(".yaml"), let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
                try Data(text.replacingOccurrences(of: step, with: other).utf8).write(to: URL(fileURLWithPath: path))
            }
        }

        /// Adds a step before another.
        func addStep(before step: String) throws {
            try change("procedure.yaml") { text in
                let line = text.split(separator: "\n").first { $0.contains("id: \(step),") } ?? ""
                return text.replacingOccurrences(
                    of: line, with: "      - {id: eval-added, title: Look at the calendar, short: The calendar}\n\(line)")
            }
            try change("steps/evaluation.yaml") { text in
                text
                    + "\n  - id: eval-added\n    do: [\"Look at the calendar.\"]\n    why: [\"It is new.\"]\n    grade: composed\n"
            }
        }

        /// The first screen of the next start.
        func nextStart() throws -> TerminalSession {
            let check = try home.run(["check", folder])
            #expect(check.status == 0, "the new edition should be a sound pack:\n\(check.output)")
            let session = try TerminalSession(home, ["walkthrough", "--pack", folder], rows: 40)
            try session.see("step ")
            try session.settle()
            return session
        }
    }

    @Test("With a step renamed, one is at the same step under its new title")
    func renamed() throws {
        let edition = try Edition(walking: 3)
        let here = edition.outline.steps[3]
        try edition.change("procedure.yaml") { $0.replacingOccurrences(of: here.title, with: "Name what leaks and where") }
        let session = try edition.nextStart()
        #expect(session.terminal.text.contains("> [ ] 1.4 Name what leaks and where"))
        let summary = try edition.home.summary(["--pack", edition.folder])
        #expect(summary.done == edition.outline.steps.prefix(3).map(\.id))
        #expect(summary.steps[3].notes == ["keep this"])
    }

    @Test("With a step added before it, one is at the same step with the same marks")
    func added() throws {
        let edition = try Edition(walking: 3)
        let steps = edition.outline.steps
        try edition.addStep(before: steps[1].id)
        let session = try edition.nextStart()
        #expect(session.terminal.text.contains("> [ ] 1.5 \(steps[3].title)"))
        #expect(session.terminal.text.contains("new edition"))
        try session.press("m")
        let summary = try edition.home.summary(["--pack", edition.folder])
        #expect(summary.done == steps.prefix(4).map(\.id))
        #expect(summary.steps[4].notes == ["keep this"])
    }

    @Test("With a step removed, the others keep their marks, and one is at the same step")
    func removed() throws {
        let edition = try Edition(walking: 3)
        let steps = edition.outline.steps
        try edition.replace(steps[1].id, by: "eval-instead")
        let session = try edition.nextStart()
        #expect(session.terminal.text.contains("> [ ] 1.4 \(steps[3].title)"))
        let summary = try edition.home.summary(["--pack", edition.folder])
        #expect(summary.done == [steps[0].id, steps[2].id])
        #expect(summary.steps[3].notes == ["keep this"])
    }

    @Test("With the very step removed, the walk goes on near by, and the marks stay")
    func removedHere() throws {
        let edition = try Edition(walking: 3)
        let steps = edition.outline.steps
        try edition.replace(steps[3].id, by: "eval-instead")
        let session = try edition.nextStart()
        try session.press("enter")
        #expect(session.process.ending == nil)
        let summary = try edition.home.summary(["--pack", edition.folder])
        #expect(summary.done.starts(with: steps.prefix(3).map(\.id)))
    }

    @Test("The walk through one pack is not that through another")
    func otherPack() throws {
        let edition = try Edition(walking: 3)
        try edition.change("pack.yaml") { $0.replacingOccurrences(of: "id: mitral-teer", with: "id: another-pack") }
        let session = try edition.nextStart()
        #expect(session.terminal.text.contains("> [ ] 1.1 \(edition.outline.steps[0].title)"))
    }

    @Test(
        "Killed with nineteen lines behind a checkpoint, the next edition stands at the same step with the same marks",
        arguments: ["added", "removed", "renamed", "removed here"])
    func killed(change: String) throws {
        let edition = try Edition(walking: 0)
        let steps = edition.outline.steps
        let first = try TerminalSession(edition.home, ["walkthrough", "--pack", edition.folder])
        try first.see("step 1 of")
        // The beginning, three steps and fifteen marks make twenty lines and a checkpoint; nineteen more follow.
        try first.press("enter", "enter", "enter")
        try first.press(Array(repeating: "m", count: 15 + 18) + ["e", "k", "e", "p", "t", "enter"])
        try first.see("Noted.")
        first.process.signal(SIGKILL)
        #expect(first.waitForEnd() == .killed(SIGKILL))
        var (place, marked) = ("> [x] 1.4 \(steps[3].title)", Array(steps.prefix(4)))
        switch change {
        case "added":
            try edition.addStep(before: steps[1].id)
            place = "> [x] 1.5 \(steps[3].title)"
        case "removed":
            try edition.replace(steps[1].id, by: "eval-instead")
            marked.remove(at: 1)
        case "renamed":
            try edition.change("procedure.yaml") {
                $0.replacingOccurrences(of: steps[3].title, with: "Name what leaks and where")
            }
            place = "> [x] 1.4 Name what leaks and where"
        default:
            try edition.replace(steps[3].id, by: "eval-instead")
            place = "> [x] 1.3 \(steps[2].title)"
            marked.removeLast()
        }
        let session = try edition.nextStart()
        #expect(session.terminal.text.contains(place), "\(session.terminal.text)")
        try session.press("q")
        #expect(session.waitForEnd() == .exited(0))
        let summary = try edition.home.summary(["--pack", edition.folder])
        #expect(summary.done == marked.map(\.id))
        #expect(summary.steps.flatMap(\.notes) == (change == "removed here" ? [] : ["kept"]))
    }

    /// Ways to leave a walk: keys behind the first step's Enter, and whether the program is killed at last.
    static let ways: [(keys: String, isKilled: Bool)] = [
        ("q", false), ("0 q", false), ("o q q", false), ("? q q", false), ("o r ? ctrl-c", false),
        (String(repeating: "m ", count: 26) + "q", false), (String(repeating: "m ", count: 26) + "0 q", false),
        ("0", true), ("o", true), ("?", true), (String(repeating: "m ", count: 18), true),
    ]

    @Test("However a walk was left, the next edition comes back to its step", arguments: ways.indices)
    func everyWay(index: Int) throws {
        let way = Self.ways[index]
        let edition = try Edition(walking: 0)
        let first = try TerminalSession(edition.home, ["walkthrough", "--pack", edition.folder])
        try first.see("step 1 of")
        try first.press("enter")
        try first.press(way.keys.split(separator: " ").map(String.init))
        if way.isKilled { first.process.signal(SIGKILL) }
        _ = first.waitForEnd()
        try edition.change("procedure.yaml") { text in
            text.replacingOccurrences(
                of: "checklist:\n", with: "checklist:\n          - {id: added-item, text: Look at the calendar}\n",
                firstOnly: true)
        }
        for _ in 0..<2 {
            let next = try TerminalSession(edition.home, ["--pack", edition.folder], rows: 40)
            try next.see("Go on: 1.2")
            try next.press("enter")
            try next.see("> [")
            #expect(next.terminal.text.contains("> [ ] 1.2 \(edition.outline.steps[1].title)"), "\(next.terminal.text)")
            try next.press("q")
            #expect(next.waitForEnd() == .exited(0))
        }
        #expect(try edition.home.summary(["--pack", edition.folder]).done == [edition.outline.steps[0].id])
        let list = try edition.home.run(["summary", "--list", "--pack", edition.folder]).output
        #expect(list.split(separator: "\n").count == 1, "an update goes on with the same walk:\n\(list)")
    }
}

extension String {
    fileprivate func replacingOccurrences(of text: String, with other: String, firstOnly: Bool) -> String {
        guard firstOnly, let place = range(of: text) else { return replacingOccurrences(of: text, with: other) }
        return replacingCharacters(in: place, with: other)
    }
}
