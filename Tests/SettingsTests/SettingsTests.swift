import Settings
import TestSupport
import Testing

/// Settings out of YAML text, and back.
struct SettingsTests {
    private let commands = ["next", "undo", "page-down"]

    @Test("An empty map means the usual settings")
    func usual() {
        let (settings, lines) = read("{}")
        #expect(settings == Settings())
        #expect(lines.isEmpty)
    }

    @Test("Every setting is read")
    func all() {
        let (settings, lines) = read(
            """
            scheme: dark-hc
            ascii: true
            mode: free
            letters: false
            depth: open
            keys:
              next: [n, enter]
              undo: []
              page-down: f2
            """)
        #expect(lines.isEmpty)
        #expect(
            settings
                == Settings(
                    scheme: .darkHighContrast, ascii: true, mode: .free, letters: false, depth: .open,
                    keys: ["next": ["n", "enter"], "undo": [], "page-down": ["f2"]]))
    }

    @Test("Each wrong setting is told with its line, and the usual one used")
    func wrong() {
        let (settings, lines) = read(
            """
            scheme: dark
            ascii: perhaps
            mode: gided
            letters: yes
            depth: half
            colour: red
            keys:
              nxt: n
              next: [n, hyper-x]
              undo: {a: b}
              page-down: [a, b, c, d, e, f, g, h, i]
            """)
        #expect(settings == Settings())
        #expect(
            lines == [
                "s.yaml:1:9: error: \"scheme\" is \"dark\"; it should be auto, dark-hc, light-hc, mono",
                "s.yaml:2:8: error: \"ascii\" should be auto, true or false",
                "s.yaml:3:7: error: \"mode\" is \"gided\"; it should be guided, free (did you mean \"guided\"?)",
                "s.yaml:4:10: error: \"letters\" should be true or false",
                "s.yaml:5:8: error: \"depth\" is \"half\"; it should be folded, open",
                "s.yaml:6:1: error: unknown key \"colour\"",
                "s.yaml:8:3: error: there is no command \"nxt\" (did you mean \"next\"?)",
                "s.yaml:9:13: error: \"hyper-x\" is no key (such as n, \"?\", enter, page-down, ctrl-l or f2; quote signs)",
                "s.yaml:10:9: error: \"undo\" needs a list of at most 8 keys (such as [n, enter])",
                "s.yaml:11:14: error: \"page-down\" needs a list of at most 8 keys (such as [n, enter])",
            ])
    }

    @Test(
        "the key of earlier programs says whether the depth is open, until the present one is given",
        arguments: [
            ("show-why: false", StepDepthSetting.folded), ("show-why: true", .open),
            ("show-why: true\ndepth: folded", .folded), ("depth: open\nshow-why: false", .open),
        ])
    func formerKey(_ text: String, _ depth: StepDepthSetting) {
        let (settings, lines) = read(text)
        #expect(settings.depth == depth)
        #expect(lines.isEmpty)
    }

    @Test("a value of the key of earlier programs that is neither is told")
    func wrongFormerKey() {
        let (settings, lines) = read("show-why: 1")
        #expect(settings.depth == .folded)
        #expect(lines == ["s.yaml:1:11: error: \"show-why\" should be true or false"])
    }

    @Test("A file that is no YAML is told in one sentence, and the usual settings used")
    func noYAML() {
        let (settings, lines) = read("scheme: \"dark")
        #expect(settings == Settings())
        let sentence = "the quoted text that begins here never ends (close the quote; is the file cut off?)"
        #expect(lines == ["s.yaml:1:9: error: \(sentence)"])
    }

    @Test("What speaks against keys together is told at the command, which keeps its usual keys; a warning takes nothing away")
    func conflicts() {
        let rules = KeyRules(commands: commands, objection: { _, _ in nil }) { keys, _ in
            ["next": .init("it has \(keys["next"]!.count)", hint: "not so"), "undo": .init("odd", isWarning: true)]
        }
        let reading = Settings.read(Array("keys:\n  next: [n, m]\n  undo: u\n".utf8), file: "s.yaml", rules: rules)
        #expect(
            reading.problems.map(\.description) == ["s.yaml:2:3: error: it has 2 (not so)", "s.yaml:3:3: warning: odd"])
        #expect(reading.settings.keys == ["undo": ["u"]])
    }

    @Test("What is written is read as the same settings, for random settings with keys of every kind")
    func roundTrip() {
        var random = SeededGenerator(seed: 21)
        let keys = "nN1é?#\"'\\-]:&*!~@`%".map(String.init) + ["enter", "page-down", "ctrl-l", "f2", "comma"]
        for _ in 0..<500 {
            var settings = Settings(
                scheme: SchemeName.allCases.randomElement(using: &random)!,
                ascii: [nil, true, false].randomElement(using: &random)!,
                mode: WalkMode.allCases.randomElement(using: &random)!, letters: Bool.random(using: &random),
                depth: StepDepthSetting.allCases.randomElement(using: &random)!)
            for command in commands where Bool.random(using: &random) {
                settings.keys[command] = Array(keys.shuffled(using: &random).prefix(Int.random(in: 0...8, using: &random)))
            }
            let (again, lines) = read(settings.yaml) { keys.contains($0) }
            #expect(lines == [])
            #expect(again == settings)
            #expect(again.yaml == settings.yaml)
        }
    }

    @Test("Every setting is explained in the file")
    func comments() {
        let lines = Settings().yaml.split(separator: "\n")
        for (index, line) in lines.enumerated() where !line.hasPrefix("#") {
            #expect(index > 0 && lines[index - 1].hasPrefix("# "), "\(line)")
        }
    }

    private func read(
        _ text: String,
        isKey: @escaping @Sendable (String) -> Bool = { $0.count == 1 || ["enter", "f2", "page-down"].contains($0) }
    ) -> (Settings, [String]) {
        let hint = "such as n, \"?\", enter, page-down, ctrl-l or f2; quote signs"
        let rules = KeyRules(commands: commands) { key, _ in isKey(key) ? nil : .init("\"\(key)\" is no key", hint: hint) }
        let reading = Settings.read(Array(text.utf8), file: "s.yaml", rules: rules)
        return (reading.settings, reading.problems.map(\.description))
    }
}
