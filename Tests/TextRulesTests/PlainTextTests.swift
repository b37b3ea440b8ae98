import TextRules
import Testing

/// Characters that pass nowhere: C0, DEL, C1, line separators, direction controls, tags, and others that cannot be seen.
private let nowhere: [Unicode.Scalar] =
    [
        0x00, 0x07, 0x1B, 0x7F, 0x80, 0x9B, 0x9F, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069,
        0xFEFF, 0xE0001, 0xE0041, 0xE007F,
    ].compactMap(Unicode.Scalar.init)

@Suite("Names and quoted texts")
struct NameTests {
    @Test("what cannot be seen becomes a question mark, so that names that look alike are the same", arguments: nowhere)
    func invisible(_ scalar: Unicode.Scalar) {
        #expect(PlainText.name("a\(scalar)b") == "a?b")
    }

    @Test(
        "joiners and selectors cannot be seen either; letters of all scripts can",
        arguments: [
            ("a\u{200D}b", "a?b"), ("a\u{200C}b", "a?b"), ("a\u{FE0F}", "a?"), ("a\nb\tc", "a?b?c"), ("\u{E000}", "?"),
            ("Ä 漢 é ส", "Ä 漢 é ส"), ("plain", "plain"), ("", ""),
        ])
    func names(_ text: String, _ expected: String) {
        #expect(PlainText.name(text) == expected)
    }

    @Test("a long text is quoted with its beginning, in at most as many characters as allowed")
    func quoted() {
        #expect(PlainText.quoted(String(repeating: "x", count: 40)) == String(repeating: "x", count: 40))
        #expect(PlainText.quoted(String(repeating: "x", count: 41)) == String(repeating: "x", count: 37) + "...")
        #expect(PlainText.quoted("a\u{1B}[2J", limit: 10) == "a?[2J")
    }
}

@Suite("What a person wrote")
struct WrittenTests {
    @Test("controls, tags and direction controls are gone", arguments: nowhere)
    func nowhereElse(_ scalar: Unicode.Scalar) {
        let isLineEnd = scalar.value == 0x85
        #expect(PlainText.written("a\(scalar)b") == (isLineEnd ? "a b" : "ab"))
        #expect(PlainText.isControl(scalar))
    }

    @Test(
        "the signs just beside the controls pass: blank, tilde, no-break blank, and each letter around the soft hyphen",
        arguments: [0x20, 0x7E, 0xA0, 0xAC, 0xAE] as [UInt32])
    func besides(_ code: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(code))
        #expect(!PlainText.isControl(scalar) && !PlainText.isInvisible(scalar))
        #expect(PlainText.written("a\(scalar)b") == "a\(scalar)b")
    }

    @Test(
        "letters typed with marks of their own are composed",
        arguments: [
            ("O\u{308}dem", "\u{D6}dem"), ("re\u{301}sume\u{301}", "r\u{E9}sum\u{E9}"), ("e\u{302}\u{323}", "\u{1EC7}"),
            ("\u{E9}\u{323}", "\u{1EB9}\u{301}"), ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"), ("q\u{301}", "q\u{301}"),
        ])
    func composes(_ text: String, _ expected: String) {
        #expect(Array(PlainText.written(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(
        "Thai, Hindi, Persian and joined pictures stay as they were typed",
        arguments: [
            "ผู้ป่วย", "क्ष", "क्\u{200D}ष", "می\u{200C}خواهم", "👩\u{200D}⚕\u{FE0F}", "❤\u{FE0F}", "Größe 5 µg",
        ])
    func keeps(_ text: String) {
        #expect(Array(PlainText.written(text).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test(
        "a joiner stands between visible characters only",
        arguments: [
            ("\u{200D}a", "a"), ("a\u{200D}", "a"), ("a\u{200C} b", "a b"), ("a \u{200D}b", "a b"), ("\u{FE0F}", ""),
            ("a\u{200D}\n", "a "), ("a\u{FE0F}", "a\u{FE0F}"), ("a\u{200B}\u{200D}b", "a\u{200D}b"),
        ])
    func joiners(_ text: String, _ expected: String) {
        #expect(Array(PlainText.written(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("line ends and tabs are blanks, a pair of CR and LF one")
    func lines() {
        #expect(PlainText.written("a\nb\tc\r\nd\u{2028}e") == "a b c d e")
    }

    @Test("a character without an agreed meaning is stored and shown as a question mark")
    func unassigned() {
        #expect(PlainText.written("a\u{E000}") == "a\u{E000}")
        #expect(PlainText.shown("a\u{E000}\u{378}") == "a??")
    }

    @Test("no scalar of all there are leaves a control, tag or direction control behind, under either rule")
    func all() {
        let harmful: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]
        let left = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
            [PlainText.written, PlainText.shown, PlainText.name].contains { rule in
                rule("a\(scalar)b").unicodeScalars.contains {
                    harmful.contains($0.properties.generalCategory) && $0 != "\u{200C}" && $0 != "\u{200D}"
                }
            }
        }
        #expect(left == [])
    }
}
