import TerminalCore
import TestSupport
import Testing
@testable import TerminalNcurses

@Suite("Bytes from the keyboard")
struct KeyDecoderTests {
    /// The keys that bytes are when they come at once and nothing follows.
    private func keys(_ bytes: some Sequence<UInt8>, sequences: KeySequences = KeySequences(), isUTF8: Bool = true) -> [Key] {
        var decoder = KeyDecoder(sequences: sequences, isUTF8: isUTF8)
        decoder.feed(bytes)
        return drain(&decoder)
    }

    private func keys(_ text: String) -> [Key] { keys(text.utf8) }

    private func drain(_ decoder: inout KeyDecoder) -> [Key] { inputs(&decoder).compactMap(\.key) }

    /// All keys and pastes, with nothing more to come.
    private func inputs(_ decoder: inout KeyDecoder) -> [Input] {
        var inputs: [Input] = []
        repeat {
            while let input = decoder.next() { inputs.append(input) }
            if decoder.isWaiting { decoder.stopWaiting() }
        } while decoder.isWaiting
        while let input = decoder.next() { inputs.append(input) }
        return inputs
    }

    private func inputs(_ text: String) -> [Input] {
        var decoder = KeyDecoder()
        decoder.feed(text.utf8)
        return inputs(&decoder)
    }

    @Test(
        "Control characters are the keys that send them",
        arguments: [
            ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{8}", .backspace), ("\u{7F}", .backspace),
            ("\u{1}", .control("a")), ("\u{C}", .control("l")), ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")),
            ("\u{1F}", .control("_")), (" ", .character(" ")), ("~", .character("~")), ("q", .character("q")),
        ])
    func control(text: String, key: Key) {
        #expect(keys(text) == [key])
    }

    @Test(
        "Cursor and editing keys are known in every common spelling",
        arguments: [
            ("[A", Key.up), ("OA", .up), ("[B", .down), ("OB", .down), ("[C", .right), ("OC", .right), ("[D", .left),
            ("OD", .left), ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home), ("[F", .end), ("OF", .end),
            ("[4~", .end), ("[8~", .end), ("[2~", .insert), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
            ("[Z", .backTab), ("OM", .enter), ("Oq", .character("1")), ("Oy", .character("9")),
        ])
    func editing(rest: String, key: Key) {
        #expect(keys("\u{1B}" + rest) == [key])
    }

    @Test(
        "Function keys are known in every common spelling",
        arguments: [
            ("OP", 1), ("[11~", 1), ("OS", 4), ("[15~", 5), ("[17~", 6), ("[21~", 10), ("[23~", 11), ("[24~", 12), ("[34~", 20),
        ])
    func function(rest: String, number: Int) {
        #expect(keys("\u{1B}" + rest) == [.function(number)])
    }

    @Test(
        "Shift, Alt and Control beside a cursor key are passed over",
        arguments: [
            ("[1;5C", Key.right), ("[1;2A", .up), ("O5D", .left), ("[3;5~", .delete), ("[1;3H", .home),
            ("[15;2~", .function(5)),
        ])
    func modified(rest: String, key: Key) {
        #expect(keys("\u{1B}" + rest) == [key])
    }

    @Test(
        "An unknown sequence is swallowed whole, and what follows is read",
        arguments: [
            "[99~", "[?62;22c", "[24;80R", "[I", "[O", "[<0;12;5M", "[M !!", "[201~", "[1;2;3A", "[12;5A", "[>41;388;0c",
            "[0n", "[1;5R", "[1;2R", "[1R", "[?1u", "[27;5;9;1~", "[ q", "[[Z", "OE", "]0;title\u{7}",
            "]11;rgb:0000/0000/0000\u{1B}\\",
            "P1$r0m\u{1B}\\", "_Gi=1\u{1B}\\", "[38:5:1m",
        ])
    func unknown(rest: String) {
        #expect(keys("\u{1B}" + rest + "q") == [.character("q")])
    }

    @Test(
        "A key in the kitty protocol's spelling is the same key as in its plain form",
        arguments: [
            ("[27u", Key.escape), ("[13u", .enter), ("[9u", .tab), ("[9;2u", .backTab), ("[127u", .backspace),
            ("[99;5u", .control("c")), ("[67;5u", .control("c")), ("[108;5:1u", .control("l")), ("[109;5u", .enter),
            ("[105;5u", .tab), ("[91;5u", .escape), ("[97u", .character("a")), ("[97;1u", .character("a")),
            ("[97;2u", .character("A")), ("[97;66u", .character("a")), ("[97;65u", .character("A")),
            ("[51:35;2u", .character("#")), ("[51;2;35u", .character("#")), ("[233u", .character("é")),
            ("[97;1:2u", .character("a")), ("[57400u", .character("1")), ("[57414u", .enter), ("[57420;129u", .down),
            ("[57376u", .function(13)), ("[32u", .character(" ")),
        ])
    func kitty(rest: String, key: Key) {
        #expect(keys("\u{1B}" + rest) == [key])
    }

    @Test(
        "A key in the spelling of xterm's modifyOtherKeys is the same key as in its plain form",
        arguments: [
            ("[27;2;51~", Key.character("3")), ("[27;5;99~", .control("c")), ("[27;2;13~", .enter), ("[27;2;9~", .backTab),
            ("[27;5;9~", .tab), ("[27;1;27~", .escape), ("[27;2;65~", .character("A")), ("[27;5;127~", .backspace),
        ])
    func modifyOtherKeys(rest: String, key: Key) {
        #expect(keys("\u{1B}" + rest) == [key])
    }

    @Test(
        "A cursor or function key that says it is pressed or repeated is the key",
        arguments: [
            ("[1;1:1B", Key.down), ("[1;1:2A", .up), ("[3;1:1~", .delete), ("[1;5:1C", .right), ("[1;1:1P", .function(1)),
            ("[13~", .function(3)), ("[R", .function(3)), ("OR", .function(3)), ("[13;1:2~", .function(3)),
        ])
    func eventTypes(rest: String, key: Key) {
        #expect(keys("\u{1B}" + rest) == [key])
    }

    @Test(
        "What is no key in any spelling is dropped whole",
        arguments: [
            "[97;1:3u", "[1;1:3B", "[3;1:3~", "[13;1:3~", "[27;1:3u",  // let go
            "[97;3u", "[97;9u", "[13;3u", "[27;3;97~", "[50;5u", "[32;5u",  // with Alt, super; control and a digit
            "[57441;2u", "[57358u", "[55296u", "[1114112u", "[99999999999999999999u", "[u", "[;5u", "[7u", "[57344u",
        ])
    func noKey(rest: String) {
        #expect(keys("\u{1B}" + rest + "q") == [.character("q")])
    }

    @Test("The answer to a status request is counted and is no key, however the line tears it")
    func statusReports() {
        var decoder = KeyDecoder()
        for byte in "a\u{1B}[0nb\u{1B}[0n".utf8 {
            decoder.feed([byte])
            if let input = decoder.next() { #expect([.key(.character("a")), .key(.character("b"))].contains(input)) }
        }
        #expect(decoder.takeStatusReports() == 2)
        #expect(decoder.takeStatusReports() == 0)
        decoder.feed("\u{1B}[3n\u{1B}[0;0n\u{1B}[?0n".utf8)
        #expect(decoder.next() == nil && decoder.takeStatusReports() == 0)
    }

    @Test("A lone escape is the Esc key once nothing follows, not before")
    func escape() {
        var decoder = KeyDecoder()
        decoder.feed([0x1B])
        #expect(decoder.next() == nil)
        #expect(decoder.patience(escapeDelay: 25) == 25)
        decoder.stopWaiting()
        #expect(decoder.next() == .key(.escape))
        #expect(!decoder.isWaiting && decoder.next() == nil)
    }

    @Test(
        "Alt and a key is a key of its own, never Esc and then the key",
        arguments: [
            ("\u{1B}2", [Key.alt(.character("2"))]), ("\u{1B}q", [.alt(.character("q"))]), ("\u{1B}m", [.alt(.character("m"))]),
            ("\u{1B}\r", [.alt(.enter)]), ("\u{1B}\u{7F}", [.alt(.backspace)]), ("\u{1B}\t", [.alt(.tab)]),
            ("\u{1B}\u{3}", [.alt(.control("c"))]), ("\u{1B} ", [.alt(.character(" "))]), ("\u{1B}é", [.alt(.character("é"))]),
            ("\u{1B}漢", [.alt(.character("漢"))]), ("\u{1B}d\u{1B}b", [.alt(.character("d")), .alt(.character("b"))]),
            ("\u{1B}\u{1B}[A", [.up]), ("\u{1B}\u{1B}OB", [.down]), ("\u{1B}\u{1B}[3~", [.delete]),
            ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}\u{1B}q", [.escape, .alt(.character("q"))]),
        ])
    func alt(text: String, expected: [Key]) {
        #expect(keys(text) == expected)
    }

    @Test("A key torn from its Alt by the line is still one key")
    func tornAlt() {
        var decoder = KeyDecoder()
        decoder.feed([0x1B])
        #expect(decoder.next() == nil)
        decoder.feed([0xC3])
        #expect(decoder.next() == nil)
        decoder.feed([0xA9])
        #expect(decoder.next() == .key(.alt(.character("é"))))
    }

    @Test(
        "What follows an escape too late is still the rest of a sequence, not letters",
        arguments: [("[A", Key.up), ("OB", .down), ("[3~", .delete), ("[15~", .function(5))])
    func lateRest(rest: String, key: Key) {
        var decoder = KeyDecoder()
        decoder.feed([0x1B])
        decoder.stopWaiting()
        #expect(decoder.next() == .key(.escape))
        decoder.feed(rest.utf8)
        #expect(drain(&decoder) == [key])
    }

    @Test("What follows an escape much later, or begins no sequence, is typed")
    func muchLater() {
        var decoder = KeyDecoder()
        decoder.feed([0x1B])
        decoder.stopWaiting()
        #expect(decoder.next() == .key(.escape))
        decoder.forgetEscape()
        decoder.feed("[".utf8)
        #expect(drain(&decoder) == [.character("[")])
        decoder.feed([0x1B])
        decoder.stopWaiting()
        #expect(decoder.next() == .key(.escape))
        decoder.feed("q".utf8)
        #expect(drain(&decoder) == [.character("q")])
    }

    @Test(
        "What the terminal marks as pasted is one text, whatever keys it would be",
        arguments: [
            ("three\rlines\n here", "three\nlines\n here"), ("q", "q"), ("", ""), ("a\tb", "a\nb"), ("\u{1B}q\u{1B}[A", "q[A"),
            ("\u{1B}[200~x", "[200~x"), ("\u{1B}[20", "[20"), ("\u{1B}\u{1B}[", "["), ("Größe 5 µg ≤ 漢", "Größe 5 µg ≤ 漢"),
        ])
    func paste(typed: String, text: String) {
        #expect(inputs("\u{1B}[200~\(typed)\u{1B}[201~q") == [.pasted(text), .key(.character("q"))])
    }

    @Test("A paste torn anywhere by the line is the same text")
    func tornPaste() {
        let bytes = Array("m\u{1B}[200~two\rlines é\u{1B}[201~q".utf8)
        for cut in 1..<bytes.count {
            var decoder = KeyDecoder()
            decoder.feed(bytes[..<cut])
            var read: [Input] = []
            while let input = decoder.next() { read.append(input) }
            decoder.feed(bytes[cut...])
            #expect(
                read + inputs(&decoder) == [.key(.character("m")), .pasted("two\nlines é"), .key(.character("q"))], "\(cut)")
        }
    }

    @Test("A paste without an end is waited for much longer than a key, and is a text all the same")
    func endlessPaste() {
        var decoder = KeyDecoder()
        decoder.feed("\u{1B}[200~half a".utf8)
        #expect(decoder.next() == nil)
        #expect(decoder.patience(escapeDelay: 25) == 5_000)
        decoder.stopWaiting()
        #expect(decoder.next() == .pasted("half a"))
        #expect(!decoder.isWaiting)
        decoder.feed("q".utf8)
        #expect(decoder.next() == .key(.character("q")))
    }

    @Test("Of a paste of a megabyte 64 KiB are kept, and none of it is keys")
    func longPaste() {
        var decoder = KeyDecoder()
        decoder.feed("\u{1B}[200~".utf8)
        for _ in 0..<256 {
            decoder.feed([UInt8](repeating: 0x71, count: 4096))
            #expect(decoder.next() == nil)
        }
        decoder.feed("\u{1B}[201~".utf8)
        #expect(decoder.next() == .pasted(String(repeating: "q", count: 65_536)))
    }

    @Test("A sequence torn apart by the line is one key when the rest comes in time")
    func torn() {
        var decoder = KeyDecoder()
        for byte in [UInt8(0x1B), 0x5B, 0x31, 0x3B, 0x35] {
            decoder.feed([byte])
            #expect(decoder.next() == nil)
            #expect(decoder.isWaiting)
        }
        decoder.feed([0x43])
        #expect(decoder.next() == .key(.right))
        #expect(!decoder.isWaiting)
    }

    @Test(
        "A sequence that is never finished is dropped, and the next key is read",
        arguments: ["[", "[1;5", "O", "]0;title", "P", "[M "])
    func unfinished(rest: String) {
        var decoder = KeyDecoder()
        decoder.feed(("\u{1B}" + rest).utf8)
        #expect(drain(&decoder).isEmpty)
        decoder.feed("q".utf8)
        #expect(drain(&decoder) == [.character("q")])
    }

    @Test("A command string is waited for longer than an escape, also when an escape is what came of its end so far")
    func stringPatience() {
        var decoder = KeyDecoder()
        decoder.feed("\u{1B}]0;title".utf8)
        #expect(decoder.next() == nil)
        #expect(decoder.isWaiting && decoder.patience(escapeDelay: 25) == 250)
        decoder.feed([0x1B])
        #expect(decoder.next() == nil)
        #expect(decoder.patience(escapeDelay: 25) == 250)
        decoder.feed([0x5C, 0x71])
        #expect(decoder.next() == .key(.character("q")))
        #expect(!decoder.isWaiting)
    }

    @Test("A command string without end swallows a megabyte and keeps none of it")
    func endlessString() {
        var decoder = KeyDecoder()
        decoder.feed("\u{1B}]52;".utf8)
        for _ in 0..<256 {
            decoder.feed([UInt8](repeating: 0x41, count: 4096))
            #expect(decoder.next() == nil)
        }
        decoder.feed("\u{7}q".utf8)
        #expect(decoder.next() == .key(.character("q")))
    }

    @Test("Letters beyond ASCII come as characters", arguments: ["é", "µ", "≤", "漢", "🫀"])
    func beyondASCII(text: String) {
        #expect(keys(text) == text.unicodeScalars.map(Key.character))
    }

    @Test(
        "Bytes that are no character leave a sign each, so that their loss is seen",
        arguments: [
            [0xFF], [0xC3], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x89], [0xB5],
        ] as [[UInt8]])
    func invalid(bytes: [UInt8]) {
        let read = keys(bytes + [0x71])
        #expect(read.last == .character("q"))
        #expect(!read.dropLast().isEmpty && read.dropLast().allSatisfy { $0 == .character("\u{FFFD}") })
    }

    @Test("Control characters beyond ASCII are no keys", arguments: [[0xC2, 0x9B], [0x00], [0xC2, 0x85]] as [[UInt8]])
    func controlBeyondASCII(bytes: [UInt8]) {
        #expect(keys(bytes + [0x71]) == [.character("q")])
    }

    @Test("UTF-8 is read as that in any locale", arguments: ["Größe 5 µg", "ἀορτή", "漢字", "क़", "🫀"])
    func utf8Anywhere(text: String) {
        #expect(keys(text.utf8, isUTF8: false) == text.unicodeScalars.map(Key.character))
    }

    @Test("A character torn apart by the line is whole when its last byte comes")
    func tornCharacter() {
        var decoder = KeyDecoder()
        decoder.feed([0xE2, 0x89])
        #expect(decoder.next() == nil)
        decoder.feed([0xA4])
        #expect(decoder.next() == .key(.character("≤")))
    }

    @Test("A locale's own decoder reads the same characters as the one for UTF-8")
    func locale() {
        useUTF8Locale()
        let bytes = Array("Größe µ ≤ 漢 🫀".utf8) + [0xFF, 0xC3, 0x71, 0xC2, 0x85, 0x72]
        #expect(keys(bytes, isUTF8: false) == keys(bytes, isUTF8: true))
    }

    @Test("The terminal's own sequences come before the common ones, the longest first")
    func ownSequences() {
        let own = KeySequences([
            (Array("\u{1B}[A".utf8), .function(1)), (Array("\u{1B}[[A".utf8), .function(2)), (Array("\u{1B}x".utf8), .home),
        ])
        #expect(keys("\u{1B}[A\u{1B}[[A\u{1B}x\u{1B}[B".utf8, sequences: own) == [.function(1), .function(2), .home, .down])
        #expect(keys("\u{1B}[[".utf8, sequences: own).isEmpty)
    }

    @Test("Ten thousand runs of random bytes end, and read the same however the line tears them")
    func random() {
        var random = SeededGenerator(seed: 3)
        let likely = Array("\u{1B}\u{1B}\u{1B}[[O]P;0123~AM\\\u{7}\u{9}q".utf8) + [0xC3, 0xA9, 0xE2, 0xFF]
        for _ in 0..<10_000 {
            let bytes = (0..<Int.random(in: 1...24, using: &random)).map { _ in
                Bool.random(using: &random) ? likely.randomElement(using: &random)! : UInt8.random(in: 0...255, using: &random)
            }
            var torn = KeyDecoder()
            var tornKeys: [Key] = []
            for byte in bytes {
                torn.feed([byte])
                while let input = torn.next() { tornKeys += [input.key].compactMap(\.self) }
            }
            #expect(tornKeys + drain(&torn) == keys(bytes))
        }
    }
}

extension Input {
    /// The key, if it is one.
    fileprivate var key: Key? {
        if case .key(let key) = self { return key }
        return nil
    }
}
