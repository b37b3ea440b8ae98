import Procedures
import Screens
import TerminalCore
import Testing

@testable import Trainer

@Suite("The table of keys")
struct KeyTableTests {
    @Test("every command has a sentence of its own, and a key")
    func sentences() {
        let sentences = Command.allCases.map(\.sentence)
        #expect(Set(sentences).count == sentences.count)
        #expect(sentences.allSatisfy { $0.last == "." && $0.count > 10 })
        let keymap = Keymap()
        for command in Command.allCases { #expect(keymap.keys[command]?.isEmpty == false, "\(command)") }
    }

    @Test("the table names every command once, and no key twice")
    func unique() {
        let commands = Keymap.standard.map(\.0)
        #expect(Set(commands).count == commands.count)
        #expect(Set(commands) == Set(Command.allCases))
        let names = Keymap.standard.flatMap(\.1)
        #expect(names.allSatisfy { Key(name: $0) != nil })
        #expect(Set(names.compactMap(Key.init(name:))).count == names.count)
    }

    @Test("a key that says nothing is answered with a sentence", arguments: ["x", "f20", "ctrl-r", "é", "Z"])
    func unknown(_ key: String) {
        let session = Session("80x24", "enter").press(Key(name: key)!)  // the arguments are keys
        #expect(session.message.hasSuffix("does nothing here. ? shows the keys."))
        #expect(session.step == "eval-questions")
    }

    @Test(
        "every key on a key line does something there, whatever the screen", arguments: Scene.all.filter { !$0.isPrompt },
        ["80x24", "40x12", "200x60"])
    func keyLine(_ scene: Scene, _ size: String) {
        let opened = scene.open(size)
        for hint in opened.page.keys {
            let session = Session(forking: opened)
            let key = Keymap().keys.values.joined().first { $0.label == hint.key }
            guard let key else {
                Issue.record("\(hint.key) is no key")
                continue
            }
            session.press(key)
            #expect(!session.message.contains("has no use here"), "\(hint.key)")
            #expect(!session.message.contains("does nothing here"), "\(hint.key)")
        }
    }

    @Test("every command that help calls one of this screen's is answered there", arguments: Scene.all.filter { !$0.isPrompt })
    func useful(_ scene: Scene) {
        let opened = scene.open("80x24")
        for command in Command.useful(at: opened.place) {
            let session = Session(forking: opened)
            session.take(Trainer.Message.command(command))
            #expect(!session.message.contains("has no use here"), "\(command)")
        }
    }

    @Test("a command without a use at a place says so instead of doing nothing")
    func useless() {
        for (keys, command) in [("", Command.mark), ("", .skip), ("r", .mark), ("r", .why), ("?", .skip)] {
            let session = Session("80x24", Script(keys))
            session.take(Trainer.Message.command(command))
            #expect(session.message.contains("has no use here"), "\(command) after \(keys)")
        }
    }

    @Test("the key line drops whole entries from the right, help and the way out last", arguments: Scene.all)
    func narrow(_ scene: Scene) {
        let session = scene.open("80x24")
        let keys = session.page.keys
        for columns in 20...80 {
            let line = KeyLine(keys).text(columns: columns).plain
            #expect(line.columns <= columns)
            if keys.count > 1, keys.last?.does != "cancel" { #expect(line.contains(keys[keys.count - 2].key)) }
        }
    }
}

extension Scene {
    /// Whether something is being typed in it.
    var isPrompt: Bool { name.hasPrefix("prompt-") }
}
