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
        #expect(
            booth.errors
                == "A wrong staff code was typed, 1 in a row.\nThe staff code was typed: the kiosk ends.\n",
            "the journal is told, and never what was typed")
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
        #expect(booth.errors == "The staff code was typed: the kiosk ends.\n")
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

    @Test(
        "What something else wrote over the screen is gone with the next page, with a voice and without",
        arguments: [false, true])
    func heals(speech: Bool) throws {
        let session = try KioskBooth().start("speech: \(speech)\n", term: "linux")
        try session.seeFirstPage()
        try session.settle()
        try session.press("1")
        try session.see("Page 1/")
        try session.settle()
        let clean = session.terminal.lines
        // As the kernel does: from wherever, and the cursor stays behind it.
        session.overwrite("\u{1B}[6;4Husb 1-2: device descriptor read/64, error -71\r\n")
        #expect(session.terminal.text.contains("usb 1-2"))
        try session.press("enter")
        try session.settle()
        #expect(!session.terminal.text.contains("usb 1-2"), "\(session.terminal.text)")
        try session.press("backspace")
        try session.settle()
        #expect(session.terminal.lines == clean)
    }

    @Test("In lines the cursor rests on what was said last: after a key it stands on the new line, never on an empty one")
    func cursor() throws {
        let session = try KioskBooth().start()
        try session.seeFirstPage()
        try session.settle()
        try session.press("f2")
        try session.see("(Down and Up = move")
        for (key, told) in [("down", "2. I have a date"), ("down", "3. I have had it done"), ("up", "2. I have a date")] {
            try session.press(key)
            try session.settle()
            #expect(session.terminal.lines[session.terminal.row].hasPrefix(told), "\(key)")
        }
    }

    @Test("It begins in plain lines by an option, by the environment and by the settings, and F2 leads to the full screen")
    func beginsInLines() throws {
        for (settings, variables) in [("", ["ACCESSIBLE": "1"]), ("lines: true\n", [:])] {
            let session = try KioskBooth().start(settings, variables: variables)
            try session.see("(Down and Up = move")
            #expect(!session.terminal.modes.contains(1049))
            try session.press("f2")
            try session.see("the full screen") { $0.modes.contains(1049) && $0.text.contains("F2 lines") }
        }
        let booth = KioskBooth()
        let session = try TerminalSession(booth.home, ["kiosk", "--linear", "--config", booth.settings()])
        try session.see("(Down and Up = move")
    }

    @Test("Status says which settings are in force, when the code was set and when somebody came last, and what is wrong")
    func status() throws {
        let booth = KioskBooth()
        let file = try booth.settings("contact: Ask at desk 2.\ncount: true\n")
        _ = try booth.home.write("day,visits,pages\n2026-11-29,3,20\n2026-11-30,7,41\n", to: "counts/visits.csv")
        let words = [
            "kiosk", "status", "--settings", file, "--code", try booth.codeFile(), "--state", booth.home.file("counts"),
        ]
        let fine = try booth.home.run(words)
        #expect(fine.status == 0, "\(fine.output)")
        for told in [
            "audience  visitor", "contact   Ask at desk 2.", "code      set on 20", "last on 2026-11-30: visits 7, pages 41",
        ] {
            #expect(fine.output.contains(told), "\(told) in \(fine.output)")
        }
        try booth.settings("start: word\n")
        let wrong = try booth.home.run(words)
        #expect(wrong.status == 1 && wrong.output.contains("there is no page \"word\""), "\(wrong.output)")
    }

    @Test("A short code is set, with a word of advice")
    func shortCode() throws {
        let home = Home()
        let short = try home.run(["kiosk", "set-code", "--file", home.file("a")], input: "12345\n")
        #expect(short.status == 0 && short.output.contains("It is short: 6 characters or more"))
        let long = try home.run(["kiosk", "set-code", "--file", home.file("a")], input: "123456\n")
        #expect(long.status == 0 && !long.output.contains("It is short"))
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
