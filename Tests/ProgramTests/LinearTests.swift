import Foundation
import Testing

@Suite("Where the full screen cannot be, the walk goes line by line")
struct LinearTests {
    /// A terminal type, and what is said about it.
    @Test(
        "A terminal type that cannot serve is named with its cure",
        arguments: [
            ("xterm-kitty-from-elsewhere", "TERM=xterm-256color"), ("dumb", "TERM=xterm-256color"),
            (nil, "TERM=xterm-256color"),
            ("", "TERM=xterm-256color"),
        ] as [(String?, String)])
    func terminalType(type: String?, cure: String) throws {
        let session = try TerminalSession(Home(), ["walkthrough"], term: type, rows: 60)
        try session.see("Step 1.1 of")
        try session.see(cure)
        if let type, !type.isEmpty { #expect(session.terminal.text.contains("'\(type)'")) }
        session.send(Array("q\n".utf8))
        #expect(session.waitForEnd() == .exited(0))
        #expect(session.leftovers == [])
        #expect(session.terminal.unknown == [])
    }

    @Test("Without a terminal on either side, it says which, on standard error", arguments: ["<", ">"])
    func noTerminal(side: String) throws {
        let home = Home()
        let shell =
            side == "<" ? "\"$0\" walkthrough </dev/null; echo status $?" : "\"$0\" walkthrough >\"$HOME/out\"; echo status $?"
        let session = try TerminalSession(home, ["-c", shell, Program.path], program: "/bin/bash", columns: 100, rows: 60)
        try session.see(side == "<" ? "input is not a terminal" : "output is not a terminal")
        if side == ">" { session.send(Array("q\n".utf8)) }
        try session.see("status 0")
        let shown = side == "<" ? session.terminal.text : try String(contentsOfFile: home.file("out"), encoding: .utf8)
        #expect(shown.contains("Step 1.1 of"))
    }

    @Test("Asked for by option or by ACCESSIBLE, it says nothing of a missing terminal", arguments: ["--linear", "1", "yes"])
    func asked(how: String) throws {
        let isOption = how.hasPrefix("-")
        let outcome = try Home().run(["walkthrough"] + (isOption ? [how] : []), isOption ? [:] : ["ACCESSIBLE": how])
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.contains("Step 1.1 of"))
    }

    @Test("ACCESSIBLE switched off leaves the full screen", arguments: ["0", "false", ""])
    func notAsked(value: String) throws {
        let session = try TerminalSession(Home(), ["walkthrough"], ["ACCESSIBLE": value])
        try session.see("step 1 of")
        #expect(session.terminal.modes.contains(1049))
    }

    @Test("The end of input leaves, and the place is kept")
    func endOfInput() throws {
        let home = Home()
        let first = try home.run(["walkthrough", "--linear"], input: "\n\n")
        #expect(first.status == 0)
        #expect(try home.run(["walkthrough", "--linear"]).output.contains("Step 1.3 of"))
        // A last line without its newline counts too.
        #expect(try home.run(["walkthrough", "--linear"], input: "note half a line").status == 0)
        #expect(try home.summary().steps[2].notes == ["half a line"])
    }

    @Test("What is noted comes back as it was written: quotation marks, backslashes, letters of other languages")
    func notedCharacters() throws {
        let home = Home()
        let notes = ["say \"2+\" and 'C:\\TEER\\'", "3 µg/kg ≤ 5, Müller, 漢字", "{\"event\": 1}, /* \\u0041 */"]
        let input = notes.map { "note \($0)\n" }.joined()
        #expect(try home.run(["walkthrough", "--linear"], input: "\n" + input).status == 0)
        #expect(try home.summary().steps[1].notes == notes)
        #expect(try home.run(["walkthrough", "--linear"]).output.contains("Step 1.2 of"))
    }

    @Test("A reader who goes away ends it quietly, whatever was being printed")
    func brokenPipe() throws {
        for command in ["export", "export --format json", "graph", "walkthrough --linear", "check", "summary --help"] {
            let outcome = try Home().shell(
                "yes '' | head -5000 | { teer \(command); echo \"status $?\" >&2; } | head -c 100 >/dev/null")
            #expect(outcome.status == 0)
            let status = outcome.errors.split(separator: "\n").last.map(String.init) ?? ""
            #expect(["status 0", "status 1", "status 141"].contains(status), "\(command): \(outcome.errors)")
            #expect(!outcome.errors.contains("Fatal"))
        }
    }

    @Test("Output is only ever appended: nothing steers a terminal")
    func appendedOnly() throws {
        let input =
            "\n?\nq\nl\nq\n/clip\n\nq\nnote one\nS\nno time\nw\nr\n1\nq\nD\nq\ns\nq\n,\nq\na\nq\np2\nu\nnonsense words\n999\n"
        let outcome = try Home().run(["--linear"], input: "\n" + input)
        #expect(outcome.status == 0)
        #expect(outcome.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        #expect(!outcome.output.contains { ("\u{2500}"..."\u{257F}").contains($0) || ("\u{2800}"..."\u{28FF}").contains($0) })
    }

    @Test("In the C locale every character is ASCII, and none that carries meaning is lost")
    func cLocale() throws {
        let outcome = try Home().run(["walkthrough", "--linear"], input: "\n\n\n", ["LC_ALL": "C"])
        #expect(outcome.output.utf8.allSatisfy { $0 < 0x80 })
        #expect(outcome.output.contains("0.40 cm^2"))
    }

    @Test("From the full screen by one key and back by a word, at the same step")
    func thereAndBack() throws {
        let session = try TerminalSession(Home(), ["walkthrough"], rows: 60)
        try session.see("step 1 of")
        try session.press("enter")
        try session.see("step 2 of")
        session.send(KeyBytes("f2").bytes)
        try session.see("Step 1.2 of")
        #expect(!session.terminal.modes.contains(1049))
        session.send(Array("full\n".utf8))
        try session.see("step 2 of")
        #expect(session.terminal.modes.contains(1049))
    }

    @Test("A request to go ends it with the signal's status", arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
    func signals(number: Int32) throws {
        let session = try TerminalSession(Home(), ["walkthrough", "--linear"], rows: 60)
        try session.see("Step 1.1 of")
        try session.settle()
        session.process.signal(number)
        #expect(session.waitForEnd() == .exited(128 + number))
        #expect(session.leftovers == [])
    }
}
