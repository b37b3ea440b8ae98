import Foundation
import Testing

@Suite("A store that cannot be used costs one sentence, never the work")
struct StoreConditionTests {
    /// A home in which three steps were marked.
    private func walked() throws -> Home {
        let home = Home()
        #expect(try home.run(["walkthrough", "--linear"], input: "\n\n\n").status == 0)
        #expect(try home.summary().done.count == 3)
        return home
    }

    /// Goes on for two steps line by line; returns what was said about the store.
    private func goOn(_ home: Home, through wrapper: [String] = []) throws -> [String] {
        let command = wrapper + [Program.path, "walkthrough", "--linear"]
        let outcome = try home.run(command[0], Array(command.dropFirst()), input: "\n\n")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let places = outcome.output.split(separator: "\n").filter { $0.hasPrefix("Step ") }
        #expect(places.count >= 3, "the walk should go on:\n\(outcome.output)")
        return outcome.output.split(separator: "\n").map(String.init).filter(Self.isAboutStore)
    }

    /// Whether a line tells of the store; the sign in the header of each page is left out.
    private static func isAboutStore(_ line: String) -> Bool {
        if line.hasPrefix("TEER Walkthrough.") { return false }
        return ["recorded", "stored", "The store", "records.db"].contains { line.contains($0) }
    }

    private func python(_ home: Home, _ code: String) throws {
        let outcome = try home.run(try #require(Program.location(of: "python3")), ["-c", code, home.records])
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    private func names(_ home: Home) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: home.file("state/teer")).sorted()
    }

    /// Ways to damage the file of a store.
    enum Damage: CaseIterable {
        case noise, half, text

        func done(to bytes: Data) -> Data {
            switch self {
            case .noise: bytes.prefix(100) + Data((100..<bytes.count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 / 251) })
            case .half: bytes.prefix(bytes.count / 2)
            case .text: Data("this was a store once\n".utf8)
            }
        }
    }

    @Test("A damaged one is set aside, never deleted", arguments: Damage.allCases)
    func damaged(damage: Damage) throws {
        let home = try walked()
        let bytes = damage.done(to: try #require(FileManager.default.contents(atPath: home.records)))
        try bytes.write(to: URL(fileURLWithPath: home.records))
        let said = try goOn(home)
        #expect(said.count == 1 && said[0].contains("was damaged"), "\(said)")
        let aside = try names(home).filter { $0.contains("damaged") }
        #expect(aside.count == 1)
        #expect(FileManager.default.contents(atPath: home.file("state/teer/\(aside.first ?? "")")) == bytes)
        #expect(try goOn(home) == [], "the next start has a sound store again")
    }

    @Test("Another application's is left as it is")
    func foreign() throws {
        let home = Home()
        try home.write("", to: "state/teer/records.db")
        try python(home, "import sqlite3,sys; sqlite3.connect(sys.argv[1]).execute('CREATE TABLE music (title)')")
        let bytes = FileManager.default.contents(atPath: home.records)
        let said = try goOn(home)
        #expect(said.count == 1 && said[0].contains("belongs to another application"), "\(said)")
        #expect(FileManager.default.contents(atPath: home.records) == bytes)
    }

    @Test("A newer program's is left as it is")
    func newer() throws {
        let home = try walked()
        try python(
            home,
            """
            import sqlite3, sys
            store = sqlite3.connect(sys.argv[1])
            store.execute("INSERT INTO grdb_migrations VALUES ('later')")
            store.commit()
            """)
        let bytes = FileManager.default.contents(atPath: home.records)
        let said = try goOn(home)
        #expect(said.count == 1 && said[0].contains("written by a newer program"), "\(said)")
        #expect(FileManager.default.contents(atPath: home.records) == bytes)
    }

    @Test("One that can only be read still shows the walk", arguments: ["state/teer/records.db", "state/teer"])
    func readOnly(what: String) throws {
        let home = try walked()
        let wrapper = try home.handToOrdinaryUser()
        #expect(try home.run("/bin/chmod", ["a-w", home.file(what)]).status == 0)
        defer { _ = try? home.run("/bin/chmod", ["u+w", home.file(what)]) }
        let said = try goOn(home, through: wrapper)
        #expect(said.count == 1 && said[0].contains("read-only"), "\(said)")
        #expect(try home.summary().done.count == 3)
    }

    @Test("A missing folder is made; one that cannot be made is named")
    func missing() throws {
        let home = Home()
        #expect(try goOn(home) == [])
        let outcome = try home.run(["walkthrough", "--linear"], input: "\n", ["XDG_STATE_HOME": "/dev/null/deep"])
        let said = outcome.output.split(separator: "\n").map(String.init).filter(Self.isAboutStore)
        #expect(outcome.status == 0)
        #expect(said.count == 1 && said[0].contains("/dev/null/deep/teer"), "\(said)")
    }

    @Test(
        "On a full disk the walk goes on, and what was stored before stays",
        .enabled(if: canMount, "no disk can be mounted here"))
    func full() throws {
        let home = Home()
        let script = """
            mkdir -p "$XDG_STATE_HOME" && mount -t tmpfs -o size=256k none "$XDG_STATE_HOME" || exit 99
            printf '\\n\\n' | "$0" walkthrough --linear >/dev/null || exit 98
            head -c 1000000 /dev/zero >"$XDG_STATE_HOME/filler" 2>/dev/null
            printf '\\n\\n\\n' | "$0" walkthrough --linear || exit 97
            rm "$XDG_STATE_HOME/filler"
            "$0" summary --format json >"$HOME/summary.json"
            """
        let outcome = try home.run(
            "/usr/bin/unshare", ["--map-root-user", "--mount", "/bin/bash", "-c", script, Program.path])
        #expect(outcome.status == 0, "\(outcome.errors)")
        let said = outcome.output.split(separator: "\n").map(String.init).filter(Self.isAboutStore)
        #expect(!said.isEmpty && said.allSatisfy { $0.contains("full") }, "\(said)")
        #expect(outcome.output.contains("5 done"), "\(outcome.output)")
        let summary = try #require(FileManager.default.contents(atPath: home.file("summary.json")))
        #expect(try JSONDecoder().decode(SummaryDocument.self, from: summary).done.count >= 2)
    }

    /// Whether a disk of its own can be had: in some containers it cannot.
    static let canMount: Bool = {
        let home = Home()
        let outcome = try? home.run(
            "/usr/bin/unshare", ["--map-root-user", "--mount", "/bin/mount", "-t", "tmpfs", "none", home.path])
        return outcome?.status == 0
    }()

    @Test("The full screen says it on the message line and goes on too")
    func onScreen() throws {
        let home = try walked()
        try Damage.half.done(to: try #require(FileManager.default.contents(atPath: home.records)))
            .write(to: URL(fileURLWithPath: home.records))
        let session = try TerminalSession(home, ["walkthrough"])
        try session.see("was damaged")
        try session.see("step ")
        let before = session.terminal.lines[0]
        try session.press("enter")
        #expect(session.terminal.lines[0] != before)
        #expect(!session.terminal.text.contains("was damaged"))
    }

    /// Why no store can be had.
    enum Obstacle: String, CaseIterable {
        case folder, foreign, locked, missingHome
    }

    @Test(
        "Whatever keeps a walk from being recorded, a sign says so on every screen, and leaving asks",
        arguments: Obstacle.allCases)
    func lastingSign(obstacle: Obstacle) throws {
        let home = Home()
        var variables: [String: String] = [:]
        switch obstacle {
        case .folder: try FileManager.default.createDirectory(atPath: home.records, withIntermediateDirectories: true)
        case .foreign:
            try home.write("", to: "state/teer/records.db")
            try python(home, "import sqlite3,sys; sqlite3.connect(sys.argv[1]).execute('CREATE TABLE music (title)')")
        case .locked: variables["XDG_STATE_HOME"] = "/proc/self"
        case .missingHome:
            variables["HOME"] = home.file("nowhere")
            variables["XDG_STATE_HOME"] = home.file("nowhere/state")
        }
        let session = try TerminalSession(home, ["walkthrough"], variables)
        try session.see("This walk is not recorded")
        for key in ["enter", "enter", "o", "q", "m"] {
            try session.press(key)
            #expect(session.terminal.text.contains("[!] not recorded"), "after \(key)\n\(session.terminal.text)")
        }
        try session.press("q")
        try session.see("what was done since the program was opened is lost")
        #expect(session.process.ending == nil)
        try session.press("down", "enter")
        #expect(session.waitForEnd() == .exited(0))
        #expect(!FileManager.default.fileExists(atPath: home.file("nowhere")))
    }

    @Test(
        "Root makes nothing in another user's home, and says so",
        .enabled(if: geteuid() == 0, "only root can be in another's home"))
    func rootElsewhere() throws {
        let home = Home()
        #expect(try home.run("/bin/chown", ["-R", "65534", home.path]).status == 0)
        let outcome = try home.run(
            ["walkthrough", "--linear"], input: "\nscheme\nq\n2\n", ["XDG_STATE_HOME": "", "XDG_CONFIG_HOME": ""])
        #expect(outcome.output.contains("you are root, and \(home.path) belongs to"), "\(outcome.output)")
        #expect(outcome.output.contains("The settings are not saved: you are root"), "\(outcome.output)")
        for name in [".local", ".config"] { #expect(!FileManager.default.fileExists(atPath: home.file(name))) }
    }
}
