import Glibc
import TerminalCore
import Testing

@Suite("How many columns a character takes")
struct CharacterWidthTests {
    @Test(
        "letters one, combining and control characters none, East Asian ones two",
        arguments: [
            ("a", 1), ("é", 1), ("e\u{301}", 1), ("\u{1B}", 0), ("漢", 2), ("⠿", 1), ("─", 1), ("✅", 2), ("≥", 1),
            ("\u{200B}", 0), ("\u{1FAC0}\u{1FAC1}\u{1FA7A}", 6), ("\u{1F198}\u{1F004}\u{1F7E0}", 6), ("ที่นี่", 2),
        ])
    func columns(_ text: String, _ expected: Int) {
        #expect(text.columns == expected)
    }

    @Test("the C library, and with it ncurses, agrees about every character")
    func agreesWithTheLibrary() throws {
        let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
        let before = uselocale(locale)
        defer {
            uselocale(before)
            freelocale(locale)
        }
        // The header shows this function only to programs that ask for X/Open.
        let symbol = try #require(dlsym(nil, "wcwidth"))
        let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> CInt).self)
        #expect(wcwidth(0x6F22) == 2)
        // The soft hyphen, which never reaches the terminal, is left out.
        let ranges: [ClosedRange<UInt32>] = [0x20...0x7E, 0xA0...0xAC, 0xAE...0x10FFFF]
        let unlike = ranges.joined().compactMap(Unicode.Scalar.init).filter { scalar in
            // Characters unknown to the library's tables, for which it says -1, cannot be compared.
            let expected = wcwidth(wchar_t(scalar.value))
            // Which vowels stand beside their letter changes between versions of Unicode: U+1171E, for one.
            guard scalar.properties.generalCategory != .spacingMark || scalar.value < 0x10000 else { return false }
            return expected >= 0 && scalar.columns != Int(expected)
        }
        #expect(unlike == [])
    }
}
