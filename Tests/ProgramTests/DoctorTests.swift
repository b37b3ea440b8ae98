import Foundation
import Testing

@Suite("teer doctor says what is fine, and the cure for what is not")
struct DoctorTests {
    /// What the doctor said, and with which status.
    struct Report {
        var status: ChildProcess.Ending?
        var lines: [String]

        /// The line about something, with the cure below it.
        func about(_ subject: String) -> [String] {
            guard let index = lines.firstIndex(where: { $0.dropFirst(6).hasPrefix(subject + " ") }) else { return [] }
            return [lines[index]] + lines[(index + 1)...].prefix { $0.hasPrefix("      cure:") }
        }

        /// What needs a cure, in a word each.
        var ill: [String] {
            lines.filter { $0.hasPrefix("cure  ") }.map { String($0.dropFirst(6).prefix { $0 != " " }) }
        }
    }

    /// Asks on a terminal; what is said goes into a file, as one would send it.
    private func ask(
        _ home: Home = Home(), _ arguments: [String] = [], term: String? = "xterm-256color", locale: String = "C.UTF-8",
        columns: Int = 80, rows: Int = 24, before: String = ":", through wrapper: [String] = [], _ more: [String: String] = [:]
    ) throws -> Report {
        let file = try home.write("", to: "report")
        chmod(file, 0o666)
        let script = "\(before); file=$1; shift; exec \"$@\" >\"$file\""
        let command = wrapper + [wrapper.isEmpty ? Program.path : home.file("teer"), "doctor"] + arguments
        let session = try TerminalSession(
            home, ["-c", script, "sh", file] + command, program: "/bin/sh", term: term, locale: locale, columns: columns,
            rows: rows, more)
        let ending = session.waitForEnd()
        return Report(status: ending, lines: try lines(of: String(contentsOfFile: file, encoding: .utf8)))
    }

    private func lines(of text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    // MARK: The terminal

    @Test("On a usual terminal every line is fine, with status 0")
    func fine() throws {
        let report = try ask()
        #expect(report.status == .exited(0))
        #expect(report.ill == [], "\(report.lines)")
        for subject in ["program", "terminal", "size", "colors", "keys", "locale", "store", "settings", "pack"] {
            #expect(report.about(subject).first?.hasPrefix("fine  ") == true, "\(subject)")
        }
        #expect(report.about("size") == ["fine  size      80x24"])
        #expect(report.lines.last == "Nothing needs a cure.")
    }

    @Test(
        "A terminal type that is no good is named, with another that is",
        arguments: ["no-such-type": "not known here", "dumb": "can not place a cursor", "": "TERM is not set"])
    func type(term: String, look: String) throws {
        let report = try ask(term: term.isEmpty ? nil : term)
        #expect(report.status == .exited(1))
        #expect(report.ill == ["terminal"])
        let said = report.about("terminal")
        #expect(said.count == 2 && said[0].contains(look) && said[1].contains("TERM=xterm-256color"), "\(said)")
    }

    @Test("Without UTF-8 the locale needs a cure", arguments: ["C", "POSIX", "en_US.ISO-8859-1"])
    func locale(name: String) throws {
        let report = try ask(locale: name)
        #expect(report.ill == ["locale"] && report.status == .exited(1))
        let said = report.about("locale")
        #expect(said.count == 2 && said[0].contains("\(name), which has no UTF-8") && said[1].contains("C.UTF-8"), "\(said)")
    }

    @Test("A UTF-8 locale that is not installed serves all the same")
    func missingLocale() throws {
        let report = try ask(locale: "xx_XX.UTF-8")
        #expect(report.status == .exited(0))
        #expect(report.about("locale") == ["fine  locale    xx_XX.UTF-8 is not installed; UTF-8 is used all the same"])
    }

    @Test("A size is fine from 40x12 on", arguments: [(15, 4, false), (39, 24, false), (80, 11, false), (40, 12, true)])
    func size(columns: Int, rows: Int, isFine: Bool) throws {
        let report = try ask(columns: columns, rows: rows)
        #expect(report.ill == (isFine ? [] : ["size"]))
        #expect(report.about("size").first?.contains("\(columns)x\(rows)") == true)
        #expect(isFine || report.about("size").last?.contains("--linear") == true)
    }

    @Test("A size that is not told, or told otherwise by variables, needs a cure")
    func toldSize() throws {
        let untold = try ask(before: "stty columns 0 rows 0")
        #expect(untold.ill == ["size"] && untold.about("size").last?.contains("stty columns 80 rows 24") == true)
        let other = try ask(["COLUMNS": "132", "LINES": "50"])
        #expect(other.ill == ["size"] && other.about("size").last?.contains("unset COLUMNS LINES") == true)
        #expect(try ask(["COLUMNS": "80", "LINES": "24"]).ill == [])
    }

    @Test("What a program left of the line's modes needs a cure", arguments: ["-echo", "-icanon", "erase x"])
    func modes(change: String) throws {
        let report = try ask(before: "stty \(change)")
        #expect(report.ill == ["keys"] && report.about("keys").last?.contains("stty ") == true, "\(report.lines)")
    }

    @Test("No colors are no fault")
    func colors() throws {
        #expect(try ask(term: "vt100").about("colors") == ["fine  colors    none: bold, underline and reverse instead"])
        let unwanted = try ask(["NO_COLOR": "1"])
        #expect(unwanted.status == .exited(0) && unwanted.about("colors")[0].contains("NO_COLOR is set"))
    }

    @Test("Without a terminal the rest is looked at, with status 0")
    func noTerminal() throws {
        let outcome = try Home().run(["doctor"])
        #expect(outcome.status == 0)
        let report = Report(lines: lines(of: outcome.output))
        #expect(report.about("terminal").first?.hasPrefix("----  terminal  none here") == true)
        #expect(report.about("store").first?.hasPrefix("fine") == true)
    }

    // MARK: The store

    private func walked() throws -> Home {
        let home = Home()
        #expect(try home.run(["walkthrough", "--linear"], input: "\n\n").status == 0)
        return home
    }

    @Test("A sound store is fine, and looking at it changes no file")
    func sound() throws {
        let home = try walked()
        let before = files(home)
        let report = try ask(home)
        #expect(report.ill == [] && report.about("store")[0].hasSuffix("sound"), "\(report.about("store"))")
        #expect(files(home).filter { $0.key != "report" } == before)
    }

    private func files(_ home: Home) -> [String: Data] {
        let names = FileManager.default.enumerator(atPath: home.path)?.compactMap { $0 as? String } ?? []
        return Dictionary(
            uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: home.file($0)) ?? Data()) })
    }

    @Test("A damaged store is found damaged, and left as it is", arguments: StoreConditionTests.Damage.allCases)
    func damaged(damage: StoreConditionTests.Damage) throws {
        let home = try walked()
        let bytes = damage.done(to: try #require(FileManager.default.contents(atPath: home.records)))
        try bytes.write(to: URL(fileURLWithPath: home.records))
        let report = try ask(home)
        #expect(report.ill == ["store"] && report.about("store")[0].hasSuffix("records.db is damaged"), "\(report.lines)")
        #expect(report.about("store")[1].contains("start teer"))
        #expect(FileManager.default.contents(atPath: home.records) == bytes)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: home.file("state/teer")).allSatisfy { !$0.contains("damaged") })
    }

    @Test("What is in the way of the store is named", arguments: ["state", "state/teer", "state/teer/records.db"])
    func blocked(place: String) throws {
        let home = Home()
        // A file where a folder belongs, a folder where the file belongs.
        try home.write("", to: place.hasSuffix(".db") ? "\(place)/file" : place)
        let report = try ask(home)
        #expect(report.ill == ["store"])
        #expect(report.about("store")[0].contains("\(place) is in the way"), "\(report.about("store"))")
    }

    @Test("A folder or file that may not be written to is named", arguments: ["state/teer/records.db", "state/teer", "state"])
    func unwritable(what: String) throws {
        let home = try walked()
        if what == "state" { try FileManager.default.removeItem(atPath: home.file("state/teer")) }
        let wrapper = try home.handToOrdinaryUser()
        #expect(try home.run("/bin/chmod", ["a-w", home.file(what)]).status == 0)
        defer { _ = try? home.run("/bin/chmod", ["u+w", home.file(what)]) }
        let report = try ask(home, through: wrapper)
        #expect(report.ill == ["store"], "\(report.lines)")
        let said = report.about("store")
        try #require(said.count == 2, "\(said)")
        #expect(said[0].contains("\(what) may not be written to") && said[1].contains("XDG_STATE_HOME"), "\(said)")
    }

    @Test(
        "A disk that is full or read-only is told as such", .enabled(if: StoreConditionTests.canMount, "no disk can be mounted")
    )
    func disk() throws {
        for (options, look) in [("size=256k", "is full"), ("ro", "read-only disk")] {
            let home = Home()
            let script =
                "mkdir \"$XDG_STATE_HOME\" && mount -t tmpfs -o \(options) none \"$XDG_STATE_HOME\" && exec \"$0\" doctor"
            let outcome = try home.run(
                "/usr/bin/unshare", ["--map-root-user", "--mount", "/bin/bash", "-c", script, Program.path])
            #expect(outcome.status == 1, "\(outcome.errors)")
            #expect(Report(lines: lines(of: outcome.output)).about("store")[0].contains(look), "\(outcome.output)")
        }
    }

    // MARK: Settings and packs

    @Test("A wrong line of the settings is told with its number")
    func settings() throws {
        let home = Home()
        try home.write("mode: guided\nscheme: purple\n", to: "config/teer/settings.yaml")
        let report = try ask(home)
        #expect(report.ill == ["settings"] && report.status == .exited(1))
        #expect(report.about("settings")[0].contains("settings.yaml:2:9: error: \"scheme\" is \"purple\""))
    }

    @Test(
        "A key that never arrives, or that is another key, is told by doctor and at the start",
        arguments: [
            ("find: [ctrl-c]", "error: ctrl-c always leaves the program"),
            ("mark: ctrl-z", "error: ctrl-z always stops the program"),
            ("find: ['ctrl-\\']", "error: ctrl-\\ always ends the program"),
            ("find: ctrl-m", "warning: ctrl-m is the key enter, which \"activate\" loses"),
        ])
    func keys(line: String, told: String) throws {
        let home = Home()
        try home.write("keys:\n  \(line)\n", to: "config/teer/settings.yaml")
        let report = try ask(home)
        #expect(report.ill == ["settings"])
        #expect(report.about("settings")[0].contains(told), "\(report.about("settings"))")
        let session = try TerminalSession(home, columns: 132)
        try session.see("always") { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(told) }
    }

    @Test("So is one of a kiosk, whatever file it is in")
    func kiosk() throws {
        let home = Home()
        let right = try home.write("idle-seconds: 60\n", to: "right.yaml")
        let fine = try ask(home, ["--config", right])
        #expect(fine.ill == [] && fine.about("kiosk").count == 1, "\(fine.lines)")
        let wrong = try home.write("count: false\nidle-seconds: soon\npack: /nowhere/at-all\n", to: "wrong.yaml")
        let report = try ask(home, ["--config", wrong])
        #expect(report.ill == ["kiosk"])
        let said = report.about("kiosk")[0]
        #expect(said.contains("wrong.yaml:2:15") && said.contains("'/nowhere/at-all'"), "\(said)")
        // What the kiosk itself would complain of: a page and a language that are not there.
        for line in ["start: evaluaton", "language: de"] {
            let named = try home.write("\(line)\n", to: "named.yaml")
            #expect(try ask(home, ["--config", named]).ill == ["kiosk"], "\(line)")
        }
        #expect(try ask(home, ["--config", home.file("none.yaml")]).ill == ["kiosk"])
    }

    @Test("A pack with a fault is told with its line")
    func pack() throws {
        let home = Home()
        try FileManager.default.copyItem(atPath: Program.bundledPack, toPath: home.file("pack"))
        #expect(try ask(home, ["--pack", home.file("pack")]).ill == [])
        let place = home.file("pack/procedure.yaml")
        let text = try String(contentsOfFile: place, encoding: .utf8)
        try home.write("surprise: 1\n" + text, to: "pack/procedure.yaml")
        let report = try ask(home, ["--pack", home.file("pack")])
        #expect(report.ill == ["pack"] && report.about("pack")[0].contains("procedure.yaml:1:1: error: unknown key"))
        #expect(try ask(home, ["--pack", home.file("absent")]).ill == ["pack"])
    }

    // MARK: What may be sent

    @Test("Nobody's name, no home, no host and no control character is in it")
    func privacy() throws {
        let home = Home()
        let here = home.file("people/ottokar")
        try home.write("ottokar: \"\\e[31m\"\nscheme: ottokar\n", to: "people/ottokar/conf/teer/settings.yaml")
        let name = try home.run("/bin/hostname", []).output.trimmingCharacters(in: .newlines)
        let report = try ask(
            home, ["--pack", "/home/ottokar/\(name)/pack", "--config", "/home/friend/kiosk.yaml"],
            term: "x\u{1B}[2J\u{7}\(name)",
            locale: "ottokar\u{9B}31m",
            [
                "HOME": here, "USER": "ottokar", "LOGNAME": "ottokar", "XDG_CONFIG_HOME": "\(here)/conf",
                "XDG_STATE_HOME": "/var/home/friend/ottokar-state",
            ])
        let text = report.lines.joined(separator: "\n")
        #expect(report.lines.count > 8)
        for hidden in ["ottokar", "friend", "people", name, "/home/"] where !hidden.isEmpty && hidden != "localhost" {
            #expect(!text.contains(hidden), "\(hidden) in\n\(text)")
        }
        #expect(text.utf8.allSatisfy { $0 == 10 || (0x20...0x7E).contains($0) })
        #expect(report.about("settings")[0].contains("~/conf/teer/settings.yaml"), "\(text)")
        #expect(report.about("store")[0].contains("~/USER-state"), "\(text)")
    }
}

extension DoctorTests {
    fileprivate func ask(_ more: [String: String]) throws -> Report { try ask(Home(), more) }

    fileprivate func ask(_ home: Home, _ more: [String: String]) throws -> Report { try ask(home, [], before: ":", more) }
}
