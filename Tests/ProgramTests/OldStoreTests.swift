import Foundation
import Testing

/// The store beside `RecordsTests` was written by the program of commit 7b06709, and with it what its summaries said.
@Suite("A store of the first form, in the program of today")
struct OldStoreTests {
    private static let stores = Program.repository.appendingPathComponent("Tests/RecordsTests/Stores")

    /// A home with a copy of the store, whose walks were gone on with long ago.
    private func home() throws -> Home {
        let home = Home()
        try home.write(Data(contentsOf: Self.stores.appendingPathComponent("first-form.db")), to: "state/teer/records.db")
        let code =
            "import sqlite3,sys; c = sqlite3.connect(sys.argv[1]); c.execute('update event set at = at - 864000000'); c.commit()"
        let outcome = try home.run(try #require(Program.location(of: "python3")), ["-c", code, home.records])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return home
    }

    /// What the program of then said of a walk.
    private func kept(_ name: String) throws -> SummaryDocument {
        let data = try Data(contentsOf: Self.stores.appendingPathComponent("\(name).json"))
        return try JSONDecoder().decode(SummaryDocument.self, from: data)
    }

    @Test("The summaries are those of then", arguments: [("guided", 1), ("free", 2)])
    func summary(_ name: String, _ walk: Int) throws {
        let now = try home().summary(["--walk", "\(walk)"])
        let then = try kept(name)
        #expect(now.mode == then.mode && now.pack == then.pack)
        #expect(now.done == then.done)
        #expect(now.steps.filter { $0.mark != "open" } == then.steps.filter { $0.mark != "open" })
        #expect(now.steps.flatMap(\.notes) == then.steps.flatMap(\.notes))
        #expect(
            now.phases.flatMap(\.questions).filter { $0.given != nil }
                == then.phases.flatMap(\.questions).filter { $0.given != nil })
    }

    @Test("It is copied before its form is changed, all walks are listed, and the newest goes on at its step")
    func goesOn() throws {
        let home = try home()
        let list = try home.run(["summary", "--list"]).output.split(separator: "\n").map(String.init)
        #expect(list.count == 2)
        #expect(list[0].hasPrefix("walk 2: ") && list[1].hasPrefix("walk 1: "))
        #expect(FileManager.default.fileExists(atPath: home.records + ".form-1"))
        let session = try TerminalSession(home, rows: 40)
        // It stood at 5.5, behind a decision that the content of then did not ask for.
        try session.see("Go on: 5.1 Decide when the patient goes home")
        #expect(session.terminal.text.contains("Go on with the walk of"))
        try session.press("enter", "e", "h", "i", "enter")
        try session.see("Noted.")
        try session.see("step 1 of 10")
        session.process.signal(SIGKILL)
        _ = session.waitForEnd()
        #expect(try home.summary().steps.flatMap(\.notes).contains { $0.contains("hi") })
        let again = try TerminalSession(home, ["walkthrough"])
        try again.see("step 1 of 10")
        #expect(again.terminal.text.contains("5.1 Decide when the patient goes home"))
    }
}
