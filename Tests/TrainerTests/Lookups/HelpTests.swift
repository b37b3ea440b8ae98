import Procedures
import Screens
import Testing

@testable import Trainer

extension Block {
    /// What it shows as text; nil for what is drawn.
    fileprivate var shownText: String? { if case .text(let text) = content { text.plain } else { nil } }
}

@Suite("Help")
struct HelpTests {
    @Test(
        "help opens over everything and closes to it",
        arguments: ["", "enter", "enter r end up enter", "M enter 2 o", "enter d", "D enter 'septal' enter down down"],
        ["?", "q", "esc", "backspace", "f1"])
    func overEverything(_ keys: String, _ key: String) {
        let session = Session("80x24", Script(keys))
        let before = session.frame
        session.press("?")
        #expect(session.place == .help)
        session.press(Script(key))
        #expect(session.frame.text == before.text)
    }

    @Test("help shows every command with its sentence and all its keys")
    func all() {
        let lines = Session("80x24", "enter ?").page.spoken().map(\.plain)
        let keymap = Keymap()
        for command in Command.allCases {
            let keys = (keymap.keys[command] ?? []).map(\.label)
            #expect(
                lines.contains { $0.hasPrefix(keys.joined(separator: " ")) && $0.hasSuffix(command.sentence) }, "\(command)")
        }
    }

    @Test("the keys of the screen beneath come first")
    func first() {
        let step = Session("80x24", "enter ?").page.spoken().map(\.plain)
        let beneath = step.firstIndex(of: "On the screen beneath")!  // the page has both parts
        let others = step.firstIndex(of: "Everywhere, or elsewhere")!
        let mark = step.firstIndex { $0.hasSuffix(Command.mark.sentence) }!
        #expect((beneath..<others).contains(mark))
        let home = Session("80x24", "?").page.spoken().map(\.plain)
        #expect(home.firstIndex { $0.hasSuffix(Command.mark.sentence) }! > home.firstIndex(of: "Everywhere, or elsewhere")!)
    }

    @Test("help is narrowed by words, also by the name of a key")
    func filter() {
        let session = Session("80x24", "enter ? / 'f11' enter")
        let commands = session.page.body.map(\.id).filter { Command.allCases.map { "help.\($0.rawValue)" }.contains($0) }
        #expect(commands == ["help.skip"])
    }

    @Test("a look-up opened from help is there, not toggled away", arguments: LookupTests.keys)
    func fromHelp(_ key: String, _ lookup: Lookup) {
        let session = Session("80x24", "enter").press(Script("\(key) ? \(key)"))
        #expect(session.place == .lookup(lookup))
        #expect(session.press("q").step == "eval-questions")
    }

    @Test("every sign that pages use is explained")
    func signs() {
        let session = Session("80x24", "?")
        let signs = session.page.body.filter { $0.id.hasPrefix("help.") }.compactMap(\.shownText).joined(separator: " ")
        for sign in ["[x]", "[-]", "[.]", "[!]", "[>]", "[#]", ">", "+ shut", "- open", "* recalled"] {
            #expect(signs.contains(sign), "\(sign)")
        }
    }
}
