import Foundation
import Testing

@Suite("Learners of one account")
struct LearnerTests {
    private func walk(_ home: Home, _ arguments: [String], steps: Int) throws {
        let input = String(repeating: "\n", count: steps)
        let outcome = try home.run(["walkthrough", "--linear"] + arguments, input: input)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test("Nobody has to have a name; one is taken for granted, and as soon as there are two the start asks")
    func asking() throws {
        let home = Home()
        let nameless = try TerminalSession(home)
        try nameless.see("Begin the walk")
        try nameless.press("q")
        #expect(try home.run(["learners", "add", "Anna"]).output == "Anna was added.\n")
        let alone = try TerminalSession(home)
        try alone.see("TEER Walkthrough, Anna")
        try alone.press("q")
        #expect(try home.run(["learners", "add", "Bora"]).status == 0)
        let asked = try TerminalSession(home)
        try asked.see("Who walks?")
        #expect(asked.terminal.text.contains("1. Anna") && asked.terminal.text.contains("2. Bora"))
        try asked.press("2")
        try asked.see("TEER Walkthrough, Bora")
        try asked.press("L")
        try asked.see("Who walks?")
        try asked.press("end", "enter")
        try asked.see("Nobody in particular walks.")
    }

    @Test("Somebody else types a name on the start page and has a walk of their own")
    func somebodyElse() throws {
        let home = Home()
        try walk(home, ["--learner", "Anna"], steps: 3)
        try walk(home, ["--learner", "Bora"], steps: 1)
        let session = try TerminalSession(home)
        try session.see("Who walks?")
        try session.press("down", "down", "enter")
        try session.see("Your name:")
        try session.press("C", "l", "a", "r", "a", "enter")
        try session.see("TEER Walkthrough, Clara")
        #expect(session.terminal.text.contains("Begin the walk"))
        try session.press("q")
        #expect(try home.run(["learners", "list", "--format", "csv"]).output.contains("Clara,0,"))
    }

    @Test("Two learners in two terminals: each goes on with their own walk, and neither sees the other's notes")
    func twoTerminals() throws {
        let home = Home()
        let anna = try TerminalSession(home, ["walkthrough", "--learner", "Anna"])
        try anna.see("step 1 of")
        try anna.press("enter", "enter", "e", "m", "y", "w", "o", "r", "d", "enter")
        let bora = try TerminalSession(home, ["walkthrough", "--learner", "Bora"])
        try bora.see("step 1 of")
        #expect(!bora.terminal.text.contains("another terminal"))
        try bora.press("enter")
        try bora.see("step 2 of")
        try bora.press("E")
        try bora.see("No notes yet")
        #expect(!bora.terminal.text.contains("myword"))
        for session in [bora, anna] {
            session.process.signal(SIGKILL)
            session.waitForEnd()
        }
        let again = try TerminalSession(home, ["walkthrough", "--learner", "Anna"])
        try again.see("step 3 of")
        try again.press("0")
        #expect(!again.terminal.text.contains("Go on with the walk of"))
    }

    @Test("Rename changes the name alone; merge gives the sessions over; a name that is nobody's is answered with the nearest")
    func commands() throws {
        let home = Home()
        try walk(home, [], steps: 2)
        try walk(home, ["--learner", "Anna"], steps: 3)
        try walk(home, ["--learner", "Ana"], steps: 1)
        #expect(try home.run(["learners", "rename", "Anna", "Annette"]).output == "Anna is called Annette now.\n")
        #expect(try home.run(["learners", "rename", "Ana", "annette"]).sentence.contains("merge the two"))
        #expect(try home.run(["learners", "merge", "Ana", "Annette"], input: "no\n").status == 1)
        #expect(
            try home.run(["learners", "merge", "Ana", "Annette"], input: "merge\n").output == "1 session is Annette's now.\n")
        #expect(try home.run(["learners", "merge", "-", "Annette", "--yes"]).output == "1 session is Annette's now.\n")
        let list = try home.run(["learners", "list", "--format", "csv"]).output
        #expect(list.split(separator: "\n").count == 2 && list.contains("Annette,3,"))
        let wrong = try home.run(["records", "list", "--learner", "Annete"])
        #expect(wrong.status == 2 && wrong.sentence.contains("Did you mean 'Annette'?"))
        #expect(try home.run(["learners", "add", " \t "]).status == 2)
    }

    @Test("The setting learners: ask asks at every start, in linear mode by a number")
    func askSetting() throws {
        let home = Home()
        try home.write("learners: ask\n", to: "config/teer/settings.yaml")
        let outcome = try home.run(["--linear"], input: "1\nAnna\nq\n")
        #expect(outcome.output.contains("Who walks?"))
        #expect(outcome.output.contains("TEER Walkthrough, Anna"))
    }
}
