import Foundation
import Testing

@Suite("The program alone, copied elsewhere")
struct BareBinaryTests {
    @Test("In an empty folder it has its content with it and walks")
    func alone() throws {
        let home = Home()
        #expect(try home.run("/bin/cp", [Program.path, home.file("teer")]).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
        #expect(names == ["teer"])
        let script =
            "cd \"$HOME\" && ./teer check && ./teer export --format json >pack.json && ./teer walkthrough --linear <<<''"
        let outcome = try home.run("/usr/bin/env", ["-i", "HOME=\(home.path)", "LC_ALL=C.UTF-8", "/bin/bash", "-c", script])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("Step 1.2 of"))
        let alone = FileManager.default.contents(atPath: home.file("pack.json"))
        #expect(alone == Data(try Home().run(["export", "--format", "json"]).output.utf8))
    }

    @Test("It writes its records and its settings, and nothing else")
    func writes() throws {
        let home = Home()
        let session = try TerminalSession(home, ["walkthrough"])
        try session.see("step 1 of")
        try session.press("enter", "f3", "e", "x", "enter", "q")
        #expect(session.waitForEnd() == .exited(0))
        let files = try #require(FileManager.default.enumerator(atPath: home.path)).compactMap { $0 as? String }
        let kept = files.filter {
            !$0.hasPrefix("state/teer/records.db") && !["state", "state/teer", "config", "config/teer"].contains($0)
        }
        #expect(kept == ["config/teer/settings.yaml"])
        for (path, mode) in [("state/teer", 0o700), ("state/teer/records.db", 0o600)] {
            let attributes = try FileManager.default.attributesOfItem(atPath: home.file(path))
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode, "\(path)")
        }
    }

    @Test("Looking around before a walk begins leaves no trace")
    func lookingAround() throws {
        let home = Home()
        let session = try TerminalSession(home)
        try session.see("TEER Walkthrough")
        try session.press("r", "enter", "q", "q", "?", "q", "q")
        #expect(session.waitForEnd() == .exited(0))
        let outcome = try home.run(["summary"])
        #expect(outcome.status == 1)
        #expect(outcome.sentence == "No walk is stored yet. \"teer walkthrough\" begins one.")
    }
}
