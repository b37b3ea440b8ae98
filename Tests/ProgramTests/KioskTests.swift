import Foundation
import Testing

@Suite("The kiosk on a real terminal")
struct KioskTests {
    @Test("It walks by arrows, Enter and one key back, and a request to go ends it cleanly", arguments: SignalTests.types)
    func walk(term: String) throws {
        let session = try KioskBooth().start(term: term)
        try session.seeFirstPage()
        try session.settle()
        try session.press("down")
        try session.press("enter")
        try session.see("Page 1/")
        try session.press("backspace")
        try session.seeFirstPage()
        session.process.signal(SIGTERM)
        #expect(session.waitForEnd() == .exited(0))
        #expect(session.leftovers == [])
    }

    @Test("A line that breaks ends it, with a status after which it is started again")
    func hangUp() throws {
        let session = try KioskBooth().start()
        try session.seeFirstPage()
        session.goAway()
        #expect(session.process.waitForEnd() == .exited(128 + SIGHUP))
    }

    @Test("No signal of the keyboard has any effect")
    func keyboardSignals() throws {
        let session = try KioskBooth().start()
        try session.seeFirstPage()
        try session.settle()
        // Interrupt, quit, suspend, delayed suspend, end of file, stop, start, discard, literal next.
        for byte: UInt8 in [3, 28, 26, 25, 4, 19, 17, 15, 22] {
            session.send([byte])
            try session.settle()
            #expect(session.process.ending == nil, "\(byte)")
        }
        try session.press("home")
        try session.press("enter")
        try session.see("Page 1/")
    }

    @Test(
        "Signals that others send and that a keyboard could raise have no effect either", arguments: [SIGINT, SIGQUIT, SIGTSTP])
    func ignored(signal: Int32) throws {
        let session = try KioskBooth().start()
        try session.seeFirstPage()
        try session.settle()
        session.process.signal(signal)
        try session.press("enter")
        try session.see("Page 1/")
    }

    @Test("Without a terminal, as over ssh without one, it says in one line how to get it, with status 2")
    func noTerminal() throws {
        let outcome = try Home().run(["kiosk"])
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.sentence == "The kiosk needs a terminal. Over ssh, ask for one: ssh -t HOST")
    }

    @Test("The staff code ends it, a wrong one does not, and nothing of either is shown")
    func staff() throws {
        let booth = KioskBooth()
        let session = try booth.start(code: booth.codeFile())
        try session.seeFirstPage()
        try session.settle()
        try session.press("f12")
        session.send(Array("open sesame\r".utf8))
        try session.see("next try is possible in 1 second")
        #expect(!session.terminal.text.contains("open sesame"))
        try session.see("can be typed now")
        session.send(Array("\(KioskBooth.code)\r".utf8))
        #expect(session.waitForEnd() == .exited(0))
        #expect(session.leftovers == [])
        #expect(booth.errors == "")
    }

    @Test("A code file that others may read or change, or that is none, is refused with the reason; then nothing ends it")
    func refused() throws {
        let booth = KioskBooth()
        let file = try booth.codeFile()
        for (mode, told) in [(mode_t(0o644), "mode 0644"), (0o620, "mode 0620"), (0o640, "mode 0640")] {
            chmod(file, mode)
            let session = try booth.start(code: file)
            try session.seeFirstPage()
            #expect(booth.errors.contains(told))
            #expect(booth.errors.contains("There is no staff code"))
            try session.press("f12")
            try session.see("No staff code was set")
        }
        chmod(file, 0o600)
        let cases = [
            (try booth.home.write("secret\n", to: "plain"), "no yescrypt hash"), (booth.home.path, "this is no file"),
            (booth.home.file("none"), "there is no such file"),
        ]
        chmod(cases[0].0, 0o600)
        for (path, told) in cases {
            let session = try booth.start(code: path)
            try session.seeFirstPage()
            #expect(booth.errors.contains(told), "\(booth.errors)")
        }
    }

    @Test("A code handed over by systemd is found, with the modes systemd gives it", arguments: [mode_t(0o400), 0o440])
    func credential(mode: mode_t) throws {
        let booth = KioskBooth()
        let hash = try #require(FileManager.default.contents(atPath: booth.codeFile()))
        let file = try booth.home.write(hash, to: "credentials/teer-kiosk-code")
        chmod(file, mode)
        let session = try booth.start(variables: ["CREDENTIALS_DIRECTORY": booth.home.file("credentials")])
        try session.seeFirstPage()
        try session.settle()
        try session.press("f12")
        session.send(Array("\(KioskBooth.code)\r".utf8))
        #expect(session.waitForEnd() == .exited(0))
        #expect(booth.errors == "")
    }

    @Test("Setting the code asks twice on a terminal and shows neither; only its owner can read the file")
    func setCode() throws {
        let home = Home()
        let file = home.file("code")
        for (first, second, status): (String, String, Int32) in [
            ("open1234", "open1235", 1), ("abc", "abc", 1), ("open1234", "open1234", 0),
        ] {
            let session = try TerminalSession(home, ["kiosk", "set-code", "--file", file])
            try session.see("New staff code:")
            session.send(Array("\(first)\r".utf8))
            if first.count > 3 {
                try session.see("once more:")
                session.send(Array("\(second)\r".utf8))
            }
            #expect(session.waitForEnd() == .exited(status))
            #expect(!session.terminal.text.contains(first))
            #expect(session.leftovers == [])
            #expect(FileManager.default.fileExists(atPath: file) == (status == 0))
        }
        var facts = stat()
        #expect(stat(file, &facts) == 0)
        #expect(facts.st_mode & 0o777 == 0o600)
        #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("$y$"))
        let failed = try home.run(["kiosk", "set-code", "--file", home.file("none/code")], input: "open1234\n")
        #expect(failed.status == 1)
        #expect(failed.sentence.contains("there is no such folder"))
    }

    @Test(
        "It begins in lines where the terminal is not known or can place no cursor, and ends cleanly",
        arguments: ["dumb", "xyzzy"])
    func linesOnly(term: String) throws {
        let session = try KioskBooth().start(term: term)
        try session.see("1. ")
        try session.settle()
        try session.press("1")
        try session.see("Page 1 of ")
        session.process.signal(SIGTERM)
        #expect(session.waitForEnd() == .exited(0))
    }

    @Test("Read aloud, it appends lines and takes the full screen again; no key is a signal meanwhile")
    func lines() throws {
        let session = try KioskBooth().start()
        try session.seeFirstPage()
        try session.settle()
        try session.press("f2")
        try session.see("(Down and Up = move")
        #expect(!session.terminal.modes.contains(1049))
        session.send([3])
        try session.settle()
        #expect(session.process.ending == nil)
        try session.press("1")
        try session.see("Page 1 of ")
        try session.press("l")
        try session.see("the full screen") { $0.modes.contains(1049) && $0.text.contains("Page 1/") }
        session.process.signal(SIGTERM)
        #expect(session.waitForEnd() == .exited(0))
        #expect(session.leftovers == [])
    }

    @Test("The clinician's walk is shown when the settings say so")
    func clinician() throws {
        let session = try KioskBooth().start("audience: clinician\n")
        try session.see("Begin the")
        try session.press("enter")
        try session.see("(free)")
        try session.press("q")
        #expect(session.process.ending == nil)
    }
}
