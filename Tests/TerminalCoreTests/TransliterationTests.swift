import TerminalCore
import Testing

@Suite("Text for terminals that lack characters")
struct TransliterationTests {
    @Test(
        "in ASCII every sign that carries meaning is spelled out",
        arguments: [
            ("Cool to 37°C or 37 °C", "Cool to 37 deg C or 37 deg C"),
            ("at 60°, 90-110° and 0°", "at 60 deg, 90-110 deg and 0 deg"),
            ("5 ± 1 mmHg", "5 +/- 1 mmHg"), ("2×3", "2x3"), ("≤ 5, ≥4", "<= 5, >=4"),
            ("0.40 cm², 3 cm³", "0.40 cm^2, 3 cm^3"),
            ("5 µg/kg, 2 µm", "5 mcg/kg, 2 um"), ("5 μg", "5 mcg"), ("½ h, 2½ h", "1/2 h, 2 1/2 h"),
            ("A → B", "A -> B"),
            ("─│┌┐└┘├┤┬┴┼═║╔╱", "-|+++++++++-|+/"), ("Müller, Ångström, Dvořák", "Muller, Angstrom, Dvorak"),
            ("a – b — c…", "a - b - c..."), ("“Don’t”", "\"Don't\""), ("✓ done", "[x] done"), ("e\u{301}", "e"),
            ("漢字 😀", "?? ?"), ("a\u{A0}b", "a b"),
        ])
    func ascii(_ text: String, _ expected: String) {
        #expect(Repertoire.ascii.showable(text) == expected)
    }

    @Test("everything shown in ASCII is ASCII, whatever comes in")
    func asciiIsAscii() {
        let others = (UInt32(0)...0x2FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
            let shown = Repertoire.ascii.showable("x" + String(Character(scalar)) + "y")
            return !shown.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        }
        #expect(others == [])
    }

    @Test(
        "a console keeps Latin letters and light lines and spells the rest",
        arguments: [
            ("Müller 37 °C ± ½ cm² → ≥", "Müller 37 °C ± ½ cm² → ≥"), ("┌─┐", "┌─┐"), ("⠿⣿", "??"),
            ("–“x”…", "-\"x\"..."),
            ("╔═╗", "+-+"), ("≈ 漢", "~ ?"),
        ])
    func console(_ text: String, _ expected: String) {
        #expect(Repertoire.console.showable(text) == expected)
    }

    @Test("a full terminal is shown the text as it is")
    func unicode() {
        #expect(Repertoire.unicode.showable("37 °C ⠿ 漢 é") == "37 °C ⠿ 漢 é")
    }
}

@Suite("Letters that packs may hold")
struct PackLetterTests {
    @Test("each letter and sign of Latin-1 and Latin Extended-A has a spelling in ASCII")
    func spelled() {
        let letters = (UInt32(0xA1)...0x17F).compactMap(Unicode.Scalar.init).filter { $0 != "\u{AD}" && $0 != "¿" && $0 != "¶" }
        let lost = letters.filter { scalar in
            let spelled = Repertoire.ascii.showable("\(scalar)")
            return spelled.isEmpty || spelled.contains("?") || !spelled.unicodeScalars.allSatisfy(\.isASCII)
        }
        #expect(lost == [])
    }
}
