import Foundation
import TestSupport
import Testing

@Suite("What is stored, listed, handed on and deleted")
struct RecordsTests {
    private func walk(_ home: Home, _ learner: String, _ lines: String) throws {
        let outcome = try home.run(["walkthrough", "--linear", "--learner", learner], input: lines)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    private func quiz(_ home: Home, _ learner: String, _ lines: String, _ more: [String] = []) throws {
        let arguments = ["quiz", "--linear", "--learner", learner, "--seed", "5", "--all", "--count", "4"] + more
        #expect(try home.run(arguments, input: lines).status == 0)
    }

    @Test("are listed newest first, shown, told line by line, verified, and printed in five forms")
    func listing() throws {
        let home = Home()
        try walk(home, "Anna", "\n\n\nq\n")
        try quiz(home, "Anna", "1\n\n2\n\nq\n")
        let rows = try home.run(["records", "list", "--format", "csv"]).output.split(separator: "\n").map(String.init)
        #expect(
            rows[0]
                == "learner,session,kind,pack,edition,started,minutes,steps_done,steps,questions_right,questions,score,passed")
        #expect(rows.count == 3 && rows[1].hasPrefix("Anna,2,check,mitral-teer,") && rows[2].contains(",3,69,"))
        let shown = try home.run(["records", "list"]).output
        #expect(shown.contains("no.  learner  what") && shown.contains("3 of 69 steps") && shown.contains("0:00"), "\(shown)")
        #expect(shown.contains("2 sessions of 1 learner. The store has 0."), "\(shown)")
        for format in ["table", "json", "markdown", "html"] {
            #expect(try home.run(["records", "list", "--format", format]).output.contains("Anna"))
        }
        #expect(try home.run(["records", "list", "--kind", "walk"]).output.contains("1 session of 1 learner."))
        #expect(try home.run(["records", "list", "--since", "2199-01-01"]).output == "No session is stored.\n")
        #expect(try home.run(["records", "list", "--since", "soon"]).status == 2)
        #expect(try home.run(["records", "show", "1"]).output.contains("Mode: guided."))
        #expect(try home.run(["records", "show", "2"]).output.contains("of 2 answers were right."))
        #expect(try home.run(["records", "show", "7"]).status == 2)
        let told = try home.run(["replay", "2"]).output
        #expect(told.contains("ask \"") && told.contains("answered.") && told.hasSuffix("exact.\n"))
        #expect(try home.run(["replay", "1", "--to", "2"]).output.split(separator: "\n").count == 3)
        let verified = try home.run(["records", "verify"])
        #expect(verified.status == 0 && verified.output.contains("2  check  exact") && verified.output.contains("0 broken"))
    }

    @Test("are exported to be read, one behind the other, without the notes of a walk unless they are asked for")
    func reading() throws {
        let home = Home()
        try walk(home, "Anna", "\nnote <b>thought</b>\n\nq\n")
        try quiz(home, "Anna", "1\n\nq\n")
        for format in ["markdown", "html"] {
            let bare = try home.run(["records", "export", "--all", "--format", format]).output
            #expect(bare.contains("of 1 answers were right.") && bare.contains("Mode: guided."), "\(bare)")
            #expect(!bare.contains("thought"))
        }
        let whole = try home.run(["records", "export", "1", "2", "--format", "html", "--with-notes"]).output
        #expect(whole.contains("&lt;b&gt;thought&lt;/b&gt;") && !whole.contains("<b>"))
        #expect(whole.components(separatedBy: "<html").count == 2 && whole.hasSuffix("</html>\n"))
    }

    @Test("verify finds a changed line, and says so with a status")
    func broken() throws {
        let home = Home()
        try walk(home, "Anna", "\n\n\nq\n")
        let sql = "UPDATE event SET body = replace(body, '\"do\":\"complete\"', '\"do\":\"next\"')"
        let python = "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()"
        #expect(try home.run("/usr/bin/env", ["python3", "-c", python, home.records, sql]).status == 0)
        let verified = try home.run(["records", "verify"])
        #expect(verified.status == 1 && verified.output.contains("broken at line"))
    }

    @Test(
        "a bundle goes to another machine with answers and memory, twice without a change; notes stay unless they are asked for"
    )
    func bundles() throws {
        let (home, other) = (Home(), Home())
        try walk(home, "Anna", "\nnote a private thought\n\nq\n")
        try quiz(home, "Anna", "1\n\n1\n\nq\n")
        let report = try home.run(["quiz", "--report", "--format", "csv", "--learner", "Anna"]).output
        let file = home.file("anna.jsonl")
        #expect(try home.run(["records", "export", "--learner", "Anna", "-o", file]).status == 0)
        #expect(try home.run(["records", "export", "--learner", "Anna", "-o", file]).status == 2)
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        let bundle = try String(contentsOfFile: file, encoding: .utf8)
        #expect(!bundle.contains("private thought"))
        #expect(try other.run(["records", "import", file]).output == "2 sessions were brought in.\n")
        #expect(try other.run(["records", "import", file]).output == "0 sessions were brought in, 2 were here already.\n")
        #expect(try other.run(["quiz", "--report", "--format", "csv", "--learner", "Anna"]).output == report)
        #expect(try other.run(["records", "verify"]).output.contains("0 broken"))
        #expect(try other.run(["records", "export", "--all"]).output == bundle)
        #expect(try home.run(["records", "export", "--all", "--with-notes"]).output.contains("private thought"))
        try home.write(bundle.replacingOccurrences(of: "Anna", with: "Otto"), to: "changed.jsonl")
        let changed = try other.run(["records", "import", home.file("changed.jsonl")])
        #expect(changed.status == 1 && changed.sentence.contains("the sum differs"))
    }

    @Test("answers by person and question are a table, and rebuild makes the same memory from them")
    func answers() throws {
        let home = Home()
        try quiz(home, "Anna", "1?\n\n1\n\nq\n")
        let rows = try home.run(["records", "export", "--all", "--format", "answers"]).output.split(separator: "\n")
        #expect(rows[0] == "learner,session,kind,pack,at,question,objective,choice,right,sure,seconds")
        #expect(rows.count == 3 && rows[1].contains(",no,") && rows[1].hasPrefix("Anna,1,check,mitral-teer,"))
        let report = try home.run(["quiz", "--report", "--format", "json", "--learner", "Anna"]).output
        #expect(try home.run(["records", "rebuild"]).output == "2 questions are remembered, of 2 answers.\n")
        #expect(try home.run(["quiz", "--report", "--format", "json", "--learner", "Anna"]).output == report)
    }

    @Test("answers at the end of a phase are remembered too, as not guessed")
    func phaseEnd() throws {
        let home = Home()
        let session = try TerminalSession(home, ["walkthrough", "--free", "--learner", "Anna"])
        try session.see("step 1 of")
        try session.press("end", ":", "1", ".", "1", "6", "enter")
        for _ in 0..<40 where !session.terminal.text.contains("Question 1 of") { try session.press("right") }
        try session.see("Question 1 of")
        try session.press("1")
        session.process.signal(SIGKILL)
        session.waitForEnd()
        let rows = try home.run(["records", "export", "--all", "--format", "answers"]).output.split(separator: "\n")
        #expect(rows.count == 2 && rows[1].hasPrefix("Anna,1,walk,mitral-teer,") && rows[1].contains(",yes,"))
        #expect(try home.run(["records", "rebuild"]).output == "1 questions are remembered, of 1 answers.\n")
    }
}
