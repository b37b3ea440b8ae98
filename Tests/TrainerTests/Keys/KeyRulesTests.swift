import Settings
import Testing

@testable import Trainer

@Suite("Keys in a settings file")
struct KeyRulesTests {
    private func problems(_ keys: String, letters: Bool = true) -> (lines: [String], keymap: Keymap) {
        let text = "letters: \(letters)\nkeys:\n" + keys.split(separator: "\n").map { "  \($0)\n" }.joined()
        let reading = Settings.read(Array(text.utf8), file: "s.yaml", rules: .ofTheProgram)
        return (reading.problems.map(\.description), Keymap(reading.settings))
    }

    @Test(
        "a key that never arrives is refused, whatever command it is given to",
        arguments: [
            ("find: [ctrl-c]", "ctrl-c always leaves the program"),
            ("mark: ctrl-z", "ctrl-z always stops the program until \"fg\""),
            ("find: [x, 'ctrl-\\']", "ctrl-\\ always ends the program"), ("quit: [ctrl-z]", "ctrl-z always stops"),
            ("suspend: ctrl-c", "ctrl-c always leaves"),
        ])
    func neverArrives(keys: String, told: String) {
        let (lines, keymap) = problems(keys)
        #expect(lines.count == 1 && lines[0].contains("s.yaml:3:") && lines[0].contains("error: \(told)"), "\(lines)")
        #expect(keymap == Keymap())
    }

    @Test("where such a key is the command's own, as the settings screen writes it, it stays")
    func own() {
        #expect(problems("quit: [x, q, f10, ctrl-c]\nsuspend: [ctrl-z, f14]").lines == [])
    }

    @Test(
        "another name of a key is told with the key's name and with the command that loses it, and holds",
        arguments: [
            ("find: ctrl-i", "ctrl-i is the key tab, which \"next-phase\" loses (write tab if that is meant)"),
            ("find: 'ctrl-['", "ctrl-[ is the key esc, which \"cancel\" loses (write esc if that is meant)"),
            ("next-phase: ctrl-i", "ctrl-i is the key tab (write tab if that is meant)"),
        ])
    func otherNames(keys: String, told: String) throws {
        let (lines, keymap) = problems(keys)
        #expect(lines.count == 1 && lines[0].hasSuffix("warning: \(told)"), "\(lines)")
        #expect((keymap != Keymap()) == told.contains("loses"))
    }

    @Test(
        "another name of the last key of a command that one needs is told, and the command keeps its key",
        arguments: [("ctrl-m", "enter", "activate"), ("ctrl-j", "enter", "activate"), ("ctrl-h", "backspace", "back")])
    func otherNameOfLast(name: String, key: String, command: String) {
        let (lines, keymap) = problems("find: \(name)")
        #expect(
            lines == [
                "s.yaml:3:3: error: no key would be left for \"\(command)\" (leave it one of its own: \(key))",
                "s.yaml:3:9: warning: \(name) is the key \(key), which \"\(command)\" loses (write \(key) if that is meant)",
            ])
        #expect(keymap == Keymap())
    }

    @Test("one key given to two commands is told at the later one, which keeps its usual keys")
    func twice() {
        let (lines, keymap) = problems("note: [x, y]\nmark: [x]")
        #expect(lines == ["s.yaml:3:3: error: x is given to \"mark\" as well (give each command keys of its own)"])
        #expect(keymap.command(for: .character("x")) == .mark)
        #expect(keymap.command(for: .character("e")) == .note)
    }

    @Test("no command that one needs to get on or out is left without a key")
    func wayOut() {
        #expect(
            problems("help: []").lines == [
                "s.yaml:3:3: error: no key would be left for \"help\" (leave it one of its own: ?, f1, ctrl-g)"
            ])
        let (lines, keymap) = problems("mark: [up, k]\nnote: x")
        #expect(lines == ["s.yaml:3:3: error: no key would be left for \"up\" (leave it one of its own: up, k)"])
        #expect(keymap.command(for: .up) == .up && keymap.command(for: .character("x")) == .note)
        #expect(problems("up: [k]", letters: false).lines.count == 1)
        #expect(problems("up: [k]").lines == [])
    }
}
