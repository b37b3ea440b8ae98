import TerminalCore
import Testing

@Suite("Names of keys")
struct KeyTests {
    private static let keys: [Key] =
        [
            .enter, .tab, .backTab, .backspace, .escape, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert,
            .delete, .character("a"), .character("Z"), .character(" "), .character(","), .character("?"), .character("é"),
            .control("l"), .control("\\"), .control("_"),
        ] + (1...24).map(Key.function)

    @Test("A key's name leads back to the key", arguments: keys)
    func roundTrip(key: Key) {
        #expect(Key(name: key.description) == key)
    }

    @Test(
        "Names are spelled as in settings files",
        arguments: [
            ("ctrl-l", Key.control("l")), ("f12", .function(12)), ("shift-tab", .backTab), ("page-up", .pageUp),
            ("comma", .character(",")), ("f", .character("f")), ("space", .character(" ")),
        ])
    func spelling(name: String, key: Key) {
        #expect(Key(name: name) == key)
        #expect(key.description == name)
    }

    @Test(
        "Control keys that send another key's byte are that key",
        arguments: [("ctrl-i", Key.tab), ("ctrl-m", .enter), ("ctrl-j", .enter), ("ctrl-h", .backspace), ("ctrl-[", .escape)])
    func alike(name: String, key: Key) {
        #expect(Key(name: name) == key)
    }

    @Test(
        "What no keyboard sends has no name",
        arguments: ["", "ctrl-", "ctrl-1", "ctrl-L", "ctrl-ab", "f0", "f25", "fx", "hyper-x", "\u{7}", "漢", "\u{301}"])
    func unknown(name: String) {
        #expect(Key(name: name) == nil)
    }
}
