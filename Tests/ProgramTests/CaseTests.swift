import Foundation
import TestSupport
import Testing

@Suite("teer case")
struct CaseTests {
    private static let still = ["REDUCED_MOTION": "1"]

    private func open(_ home: Home, _ arguments: [String]) throws -> TerminalSession {
        try TerminalSession(home, ["case"] + arguments, columns: 80, rows: 24, Self.still)
    }

    @Test("the list of cases begins one by keys; killed, it stands at the last line")
    func killed() throws {
        let home = Home()
        let session = try open(home, ["05"])
        try session.see("61 y, fever")
        try session.press("down", "enter")
        try session.see("EROA 0.48 cm2")
        session.process.signal(SIGKILL)
        session.waitForEnd()
        let next = try open(home, ["05"])
        try next.see("Gone on where the last line stands")
        try next.see("EROA 0.48 cm2")
        try next.press("q")
        try next.see("CASES, all patients invented")
        try next.see("Go on: case 05")
        try next.press("q")
        #expect(next.waitForEnd() == .exited(0))
    }

    @Test("a case by lines alone, its marks in the list, and its debrief as text, HTML and JSON")
    func played() throws {
        let home = Home()
        // Findings, the eight questions, the reasons and the decision, the plan; out of the case and of the program.
        let typed = "2 3 4 6  1 2 3 4 4 4 5 5 6 6 7 7 8 8 9  1 2 3 6  1 2 3 6  q q"
        let input = typed.split(separator: " ").joined(separator: "\n") + "\n"
        let outcome = try home.run(["case", "05", "--linear", "--seed", "3"], input: input)
        #expect(outcome.output.contains("61 y, fever, perforated leaflet"), "\(outcome.output.suffix(600))")
        #expect(outcome.output.contains("100 of 100. Passed."), "\(outcome.output.suffix(2_000))")
        #expect(
            outcome.output.contains("05 Fever and a perforated leaflet  best 100, passed"), "\(outcome.output.suffix(2_000))")
        let html = try home.run(["case", "05", "--debrief", "html"]).output
        #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("100 of 100. Passed.") && html.hasSuffix("</html>\n"))
        let json = try home.run(["case", "--debrief", "json"]).output
        let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(
            read["total"] as? Int == 100 && read["passed"] as? Bool == true && read["case"] as? String == "active-endocarditis")
        #expect(try home.run(["case", "05", "--debrief", "text"]).output.contains("WHAT IT TEACHES"))
        let none = try home.run(["case", "01", "--debrief", "json"])
        #expect(none.status == 1 && none.errors.contains("No case of flail-p2 was brought to its end yet."))
        #expect(try home.run(["case", "13"]).errors.contains("There is no patient '13'"))
        #expect(try home.run(["case", "--feedback", "never"]).status == 2)
    }

    @Test("a case belongs to who began it: another learner is neither offered it nor shown its marks")
    func learners() throws {
        let home = Home()
        for name in ["Ann", "Ben"] { #expect(try home.run(["learners", "add", name]).status == 0) }
        let typed = "2 3 4 6  1 2 3 4 4 4 5 5 6 6 7 7 8 8 9  1 2 3 6  1 2 3 6  q q"
        let input = typed.split(separator: " ").joined(separator: "\n") + "\n"
        _ = try home.run(["case", "05", "--learner", "Ann", "--linear"], input: input)
        _ = try home.run(["case", "02", "--learner", "Ann", "--linear"], input: "1\nq\nq\n")
        let hers = try home.run(["case", "--learner", "Ann", "--linear"], input: "q\n").output
        #expect(hers.contains("Go on: case 02") && hers.contains("best 100, passed"), "\(hers)")
        let his = try home.run(["case", "--learner", "Ben", "--linear"], input: "q\n").output
        #expect(his.contains("05 Fever and a perforated leaflet"), "\(his)")
        #expect(!his.contains("Go on: case") && !his.contains("best 100"), "\(his)")
        #expect(try home.run(["case", "05", "--learner", "Ben", "--debrief", "text"]).status == 1)
        #expect(try home.run(["case", "05", "--learner", "Ann", "--debrief", "text"]).output.contains("100 of 100. Passed."))
    }

    @Test("two cases that were broken off are both offered, and each stands where it was left")
    func brokenOff() throws {
        let home = Home()
        for number in ["02", "05"] { _ = try home.run(["case", number, "--linear"], input: "1\nq\nq\n") }
        let list = try home.run(["case", "--linear"], input: "q\n").output
        #expect(list.contains("Go on: case 05") && list.contains("Go on: case 02"), "\(list)")
        let older = try home.run(["case", "02", "--linear"], input: "q\nq\n").output
        #expect(older.contains("Gone on where the last line stands"), "\(older)")
        let newer = try home.run(["case", "05", "--linear"], input: "q\nq\n").output
        #expect(newer.contains("Gone on where the last line stands"), "\(newer)")
        let other = try home.run(["case", "01", "--linear"], input: "q\nq\n").output
        #expect(!other.contains("Gone on where the last line stands"), "\(other)")
    }

    @Test("with two learners it is asked whose case it is before one begins")
    func whose() throws {
        let home = Home()
        for name in ["Ann", "Ben"] { #expect(try home.run(["learners", "add", name]).status == 0) }
        let session = try open(home, ["05"])
        try session.see("Who walks?")
        #expect(!session.terminal.text.contains("61 y, fever"))
        try session.press("enter")
        try session.see("61 y, fever")
        session.process.signal(SIGTERM)
        session.waitForEnd()
    }

    @Test("a case is told, shown with its marks and done again, and what was written about it goes out only when asked for")
    func records() throws {
        let home = Home()
        let typed = "2 3 4 6  1 2 3 4 4 4 5 5 6 6 7 7 8 8 9  1 2 3 6  1 2 3 6  1 xylophone q q"
        let input = typed.split(separator: " ").joined(separator: "\n") + "\n"
        let played = try home.run(["case", "05", "--linear", "--seed", "3"], input: input).output
        #expect(played.contains("A number = that line") && !played.contains("p and a number = phase"))
        #expect(try home.run(["records", "list"]).output.contains("100 of 100, passed"))
        let listed = try home.run(["records", "list", "--format", "csv"]).output
        #expect(listed.split(separator: "\n").last?.hasSuffix(",,,,100,yes") == true, "\(listed)")
        let shown = try home.run(["records", "show", "1"]).output
        #expect(shown.contains("Case 05, Fever and a perforated leaflet, seed 3."), "\(shown)")
        #expect(shown.contains("100 of 100, passed."))
        #expect(try home.run(["replay", "1"]).output.hasSuffix("\nexact.\n"))
        #expect(try home.run(["records", "verify"]).output == "1  case  exact\n1 session, 0 broken.\n")
        #expect(try home.run(["records", "export", "1", "--with-notes"]).output.contains("xylophone"))
        let bare = try home.run(["records", "export", "1"]).output
        #expect(bare.contains("active-endocarditis") && !bare.contains("xylophone"))
    }
}
