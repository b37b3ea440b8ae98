import Procedures
import Settings
import TerminalCore
import Testing

@testable import Trainer

@Suite("Giving keys to commands")
struct RemappingTests {
    private func give(_ key: String, to command: Command, in session: Session = Session()) -> Session {
        session.press("comma").choose("key.\(command.rawValue)").press(Key(name: key)!)  // the arguments are keys
        return session
    }

    @Test("a key given in the settings works at once, and is written to the settings file")
    func give() {
        let session = give("x", to: .mark)
        #expect(session.message == "x does it now: \(Command.mark.sentence)")
        guard case .keys(let keys)? = session.store.settings.last else {
            Issue.record("no keys were written")
            return
        }
        #expect(keys["mark"]?.first == "x")
        session.press("q enter x")
        #expect(session.mark("eval-questions") == "[x]")
    }

    @Test("the key line, help and messages show the new key")
    func shown() {
        let session = give("z", to: .help).press("q")
        #expect(session.page.keys.contains { $0.key == "z" && $0.does == "help" })
        #expect(session.press("f20").message.contains("z shows the keys"))
        #expect(
            session.press("z").page.spoken().map(\.plain).contains {
                $0.contains("z ? F1 ^G") && $0.contains(Command.help.sentence)
            })
    }

    @Test("a key is taken from the command that had it")
    func taken() {
        let session = give("o", to: .mark).press("q enter o")
        #expect(session.mark("eval-questions") == "[x]")
        #expect(session.place == .step("eval-questions"))
        #expect(session.press("f5").place == .lookup(.outline))
    }

    @Test("the last key of a command that is needed to find one's way is not taken away")
    func lastKey() {
        var session = give("up", to: .mark)
        session = give("k", to: .mark, in: session.press("q"))
        #expect(session.message == "k is the last key of \"up\"; give that another key first.")
        #expect(session.press("k").page.focus != nil)
        #expect(session.state.keymap.command(for: .character("k")) == .up)
    }

    @Test("Esc gives no key and changes nothing")
    func cancel() {
        let session = give("esc", to: .mark)
        #expect(session.message == "The keys stay as they were.")
        #expect(session.store.settings.isEmpty)
        #expect(session.state.keymap == Keymap())
    }

    @Test("what was written to the file gives the same keys again")
    func again() {
        let session = give("f7", to: .mark)
        #expect(Keymap(session.state.settings) == session.state.keymap)
        #expect(session.state.settings.keys["mark"]?.first == "f7")
    }

    @Test("one line gives all commands their usual keys again; it is there once a key was given")
    func usualKeys() {
        let session = Session().press("comma")
        #expect(!session.page.body.contains { $0.id == "setting.usual-keys" })
        session.choose("key.mark").press(Key(name: "x")!).choose("setting.usual-keys")
        #expect(session.message == "All keys are the usual ones.")
        #expect(session.state.keymap == Keymap() && session.store.settings.last == .keys([:]))
    }

    @Test("a key that always does the same is refused", arguments: [Command.mark, .suspend, .help])
    func fixed(_ command: Command) {
        let session = give("ctrl-c", to: command)
        #expect(session.message == "^C always leaves the program; it can do nothing else.")
        #expect(session.store.settings.isEmpty && session.state.keymap == Keymap())
    }

    @Test("any key can be given: letters, function keys, control keys", arguments: ["x", "f15", "ctrl-e", "insert", "é"])
    func any(_ name: String) {
        let session = give(name, to: .why).press("q enter").press(Key(name: name)!)  // the arguments are keys
        #expect(!session.page.openFolds(in: session.state.size, repertoire: .unicode).isEmpty)
    }
}
