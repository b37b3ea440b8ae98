import Foundation
import TestSupport
import Testing

@Suite("The knowledge check in a terminal")
struct QuizTests {
    @Test("C opens it from the walk and closing comes back; numbers answer, i marks a guess, Space goes on")
    func fromTheWalk() throws {
        let home = Home()
        let session = try TerminalSession(home, ["walkthrough"])
        try session.see("step 1 of")
        try session.press("C")
        try session.see("Today: 0 due, 10 new.")
        try session.press("enter")
        try session.see("Question 1 of 10")
        try session.press("i")
        try session.see("[x] I am guessing")
        try session.press("1")
        try session.see("your answer")
        try session.press("end", "enter")
        try session.see("Question 2 of 10")
        try session.press("S", "n", "o", "enter")
        try session.see("Question 3 of 10")
        try session.press("q")
        try session.see("step 1 of")
        try session.press("q")
        #expect(session.waitForEnd() == .exited(0))
        #expect(try home.run(["records", "list", "--kind", "check", "--format", "csv"]).output.contains(",check,"))
    }

    @Test("the same seed asks the same questions with the same choices; teer quiz ends with the check")
    func seeded() throws {
        let arguments = ["quiz", "--linear", "--seed", "9", "--phase", "checks", "--count", "3"]
        let first = try Home().run(arguments, input: "1\n\n1\n\nq\n")
        let second = try Home().run(arguments, input: "1\n\n1\n\nq\n")
        #expect(first.status == 0 && first.output == second.output)
        #expect(first.output.contains("Question 1 of 3"))
        #expect(
            try Home().run(["quiz", "--linear", "--seed", "8", "--phase", "checks", "--count", "3"], input: "q\n").output
                != first.output)
    }

    @Test("exam forms A and B ask each objective with different questions, say nothing before the end and leave no memory")
    func exams() throws {
        let home = Home()
        func asked(_ form: String) throws -> Set<String> {
            let answers = String(repeating: "1\n", count: 60)
            let outcome = try home.run(["quiz", "--linear", "--exam", "--form", form, "--seed", "1"], input: answers + "q\n")
            #expect(outcome.status == 0 && !outcome.output.contains("Comes again"))
            let sessions = try home.run(["records", "export", "--all", "--format", "answers"]).output
            return Set(
                sessions.split(separator: "\n").dropFirst().compactMap {
                    $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(5).first.map(String.init)
                })
        }
        let a = try asked("A")
        let both = try asked("b")
        #expect(a.count > 20 && abs(both.count - 2 * a.count) <= 1)
        #expect(try home.run(["quiz", "--plan"]).output.contains("0 due, 10 new"))
        #expect(try home.run(["quiz", "--form", "A"]).status == 2)
        #expect(try home.run(["quiz", "--all", "--due"]).status != 0)
    }

    @Test("what was wrong is due the next day and comes first; the plan and the report say so in each form")
    func nextDay() throws {
        let home = Home()
        #expect(
            try home.run(
                ["quiz", "--linear", "--seed", "5", "--all", "--count", "6"],
                input: String(repeating: "1\n\n", count: 6) + "q\n"
            ).status == 0)
        let python = "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); [c.execute(s) for s in sys.argv[2:]]; c.commit()"
        let shift = ["UPDATE answer SET at = at - 86400000", "DELETE FROM memory"]
        #expect(try home.run("/usr/bin/env", ["python3", "-c", python, home.records] + shift).status == 0)
        let wrong = try home.run(["records", "export", "--all", "--format", "answers"]).output.split(separator: "\n").filter {
            $0.contains(",no,yes,")
        }
        let due = try home.run(["quiz", "--plan", "--format", "table"]).output
        #expect(!wrong.isEmpty)
        #expect(due.contains("Today: ") && !due.contains("Today: 0 due"))
        #expect(try home.run(["quiz", "--report"]).output.contains("Recall is what the memory model expects"))
        #expect(try home.run(["quiz", "--plan", "--format", "csv"]).output.split(separator: "\n").count == 29)
    }

    @Test("killed at any moment it loses no answer that was on the screen")
    func kills() throws {
        var generator = SeededGenerator(seed: 88)
        var (shown, lost) = (0, 0)
        for round in 0..<(Program.isSoak ? 200 : 12) {
            let home = Home()
            let session = try TerminalSession(home, ["quiz", "--all", "--seed", "\(round)"])
            try session.see("Question 1 of")
            var answered = 0
            let count = Int.random(in: 1...4, using: &generator)
            for turn in 1...count {
                session.send(KeyBytes("\(Int.random(in: 1...2, using: &generator))").bytes)
                if turn == count, Bool.random(using: &generator) {
                    usleep(UInt32.random(in: 0...8_000, using: &generator))
                    break
                }
                try session.see("your answer")
                answered += 1
                try session.press("end", "enter")
            }
            session.process.signal(SIGKILL)
            session.waitForEnd()
            if session.terminal.text.contains("your answer") { answered = max(answered, count) }
            let rows =
                try home.run(["records", "export", "--all", "--format", "answers"]).output.split(separator: "\n").count - 1
            #expect(rows >= answered, "round \(round): \(rows) stored, \(answered) shown")
            shown += answered
            lost += max(0, answered - rows)
        }
        print("checks killed: \(shown) answers were on the screen, \(lost) of them lost")
    }
}
