import Foundation
import Testing

@Suite("Which walk belongs to which pack")
struct WalkOriginTests {
    /// A home with a copy of the bundled pack in which one text is another.
    private func copied(_ name: String = "mine") throws -> (Home, folder: String) {
        let home = Home()
        let folder = home.file(name)
        try FileManager.default.copyItem(atPath: Program.bundledPack, toPath: folder)
        let file = URL(fileURLWithPath: "\(folder)/steps/evaluation.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data((text + "\n# another text\n").utf8).write(to: file)
        return (home, folder)
    }

    private func walk(_ home: Home, _ arguments: [String], steps: Int) throws {
        let input = String(repeating: "\n", count: steps)
        #expect(try home.run(["walkthrough", "--linear"] + arguments, input: input).status == 0)
    }

    @Test("A copy with the same id has a walk of its own; the start says that there is another and begins its own")
    func own() throws {
        let (home, folder) = try copied()
        try walk(home, [], steps: 3)
        let session = try TerminalSession(home, ["walkthrough", "--pack", folder])
        try session.see("There is a walk of another copy of this pack")
        #expect(session.terminal.text.contains("> Begin the walk"))
        try session.press("enter")
        try session.see("step 1 of")
        try session.press("enter", "q")
        #expect(session.waitForEnd() == .exited(0))
        #expect(try home.summary(["--pack", folder]).done.count == 1)
        #expect(try home.summary().done.count == 3)
        // From now on each goes on with its own.
        let again = try TerminalSession(home, ["walkthrough", "--pack", folder])
        try again.see("step 2 of")
        let bundled = try TerminalSession(home, ["walkthrough"])
        try bundled.see("step 4 of")
        #expect(try home.run(["summary", "--list"]).output.contains("begun with \(folder)"))
    }

    @Test("The other copy's walk can be gone on with here; it stays as it is there")
    func goneOnWith() throws {
        let (home, folder) = try copied()
        try walk(home, ["--pack", folder], steps: 3)
        let session = try TerminalSession(home)
        try session.see("There is a walk of another copy")
        // The path may go on in the next line.
        #expect(session.terminal.text.filter { !$0.isWhitespace }.contains("begunwith\(folder)"))
        try session.press("down", "enter")
        try session.see("step 4 of")
        try session.press("enter", "q")
        #expect(session.waitForEnd() == .exited(0))
        #expect(try home.summary().done.count == 4)
        #expect(try home.summary(["--pack", folder]).done.count == 3)
    }

    @Test("The same folder under another name is the same copy; the same folder with other content is an update")
    func samePath() throws {
        let (home, folder) = try copied()
        try walk(home, ["--pack", folder], steps: 2)
        try FileManager.default.createSymbolicLink(atPath: home.file("link"), withDestinationPath: folder)
        let linked = try TerminalSession(home, ["walkthrough", "--pack", home.file("link")])
        try linked.see("step 3 of")
        #expect(!linked.terminal.text.contains("another copy"))
    }

    @Test("check warns of the bundled pack's id on other content, and not of a true copy or another id")
    func warning() throws {
        let (home, folder) = try copied()
        let warned = try home.run(["check", folder])
        #expect(warned.status == 0)
        #expect(
            warned.output.contains(
                "/pack.yaml:3:5: warning: the id \"mitral-teer\" is that of the pack that comes with the program"),
            "\(warned.output)")
        try FileManager.default.removeItem(atPath: folder)
        try FileManager.default.copyItem(atPath: Program.bundledPack, toPath: folder)
        #expect(try !home.run(["check", folder]).output.contains("comes with the program"))
        let manifest = URL(fileURLWithPath: "\(folder)/pack.yaml")
        let text = try String(contentsOf: manifest, encoding: .utf8)
        try Data(text.replacingOccurrences(of: "id: mitral-teer", with: "id: my-teer").utf8).write(to: manifest)
        #expect(try !home.run(["check", folder]).output.contains("comes with the program"))
    }
}
