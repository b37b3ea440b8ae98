import TerminalCore
import Testing
@testable import TerminalNcurses

@Suite("Characters as sent to the terminal")
struct GlyphSetTests {
    private let full = GlyphSet(repertoire: .unicode, characters: CharacterSet(isUTF8: true))
    private let console = GlyphSet(repertoire: .console, characters: CharacterSet(isUTF8: true))
    private let narrowLocale = GlyphSet(repertoire: .ascii, characters: CharacterSet(isUTF8: false))
    private let plainASCII = GlyphSet(repertoire: .ascii, characters: CharacterSet(isUTF8: true))

    init() { useUTF8Locale() }

    @Test(
        "Printable characters of the right width are themselves",
        arguments: [("a", 1), ("~", 1), ("µ", 1), ("≤", 1), ("⣿", 1), ("漢", 2)] as [(Unicode.Scalar, Int)])
    func themselves(scalar: Unicode.Scalar, columns: Int) {
        #expect(full.glyph(for: scalar, columns: columns) == .character(scalar))
    }

    @Test(
        "What is invisible, steers the terminal or has another width becomes a question mark",
        arguments: [
            ("\u{1B}", 1), ("\u{7F}", 1), ("\u{9B}", 1), ("\u{301}", 1), ("\u{200B}", 1), ("漢", 1), ("a", 2), ("\u{1B}", 2),
        ] as [(Unicode.Scalar, Int)])
    func questionMark(scalar: Unicode.Scalar, columns: Int) {
        for set in [full, console, narrowLocale, plainASCII] {
            #expect(set.glyph(for: scalar, columns: columns) == .character("?"))
        }
    }

    @Test(
        "Strokes are drawn the terminal's way",
        arguments: zip("─│┌┐└┘├┤┬┴┼".unicodeScalars, "qxlkmjtuwvn".utf8))
    func strokes(scalar: Unicode.Scalar, letter: UInt8) {
        for set in [full, console, narrowLocale] { #expect(set.glyph(for: scalar, columns: 1) == .line(letter)) }
    }

    @Test(
        "Rarer strokes stay themselves where the font is full, else become light ones",
        arguments: [("╔", UInt8(ascii: "l")), ("╯", UInt8(ascii: "j")), ("━", UInt8(ascii: "q")), ("╬", UInt8(ascii: "n"))]
            as [(Unicode.Scalar, UInt8)])
    func rareStrokes(scalar: Unicode.Scalar, letter: UInt8) {
        #expect(full.glyph(for: scalar, columns: 1) == .character(scalar))
        #expect(console.glyph(for: scalar, columns: 1) == .line(letter))
        #expect(narrowLocale.glyph(for: scalar, columns: 1) == .line(letter))
    }

    @Test(
        "Where ASCII was asked for, strokes are ASCII too",
        arguments: [("─", "-"), ("│", "|"), ("┼", "+"), ("╔", "+"), ("═", "-"), ("╱", "?")]
            as [(Unicode.Scalar, Unicode.Scalar)])
    func asciiStrokes(scalar: Unicode.Scalar, ascii: Unicode.Scalar) {
        #expect(plainASCII.glyph(for: scalar, columns: 1) == .character(ascii))
    }

    @Test("No letter beyond ASCII goes out in ASCII, and none vanishes", arguments: ["µ", "≤", "é", "⣿"] as [Unicode.Scalar])
    func ascii(scalar: Unicode.Scalar) {
        #expect(plainASCII.glyph(for: scalar, columns: 1) == .character("?"))
        #expect(narrowLocale.glyph(for: scalar, columns: 1) == .character("?"))
    }

    @Test(
        "Names of UTF-8 locales in their spellings",
        arguments: [
            ("en_US.UTF-8", true), ("C.utf8", true), ("de_DE.utf-8", true), ("C", false), ("en_US", false),
            ("de_DE.ISO-8859-1", false),
        ])
    func names(name: String, isUTF8: Bool) {
        #expect(CharacterSet.namesUTF8(name) == isUTF8)
    }

    @Test(
        "Repertoire by type, locale and wish",
        arguments: [
            ("xterm-256color", true, false, Repertoire.unicode), ("tmux-256color", true, false, .unicode),
            ("linux", true, false, .console),
            ("vt220", true, false, .console), ("xterm-256color", false, false, .ascii), ("linux", true, true, .ascii),
        ] as [(String, Bool, Bool, Repertoire)])
    func repertoire(type: String, isUTF8: Bool, ascii: Bool, expected: Repertoire) {
        let probe = TerminalProbe(
            inputIsTerminal: true, outputIsTerminal: true, type: type, typeIsKnown: true, cursorMoves: true, isUTF8: isUTF8,
            colors: 8)
        #expect(probe.repertoire(ascii: ascii) == expected)
    }

    @Test(
        "The delay after Esc is the user's within reason, else longer over ssh than at home",
        arguments: [(nil, 25), ("100", 100), ("0", 1), ("99999", 1000), ("x", 25)] as [(String?, Int)])
    func escapeDelay(value: String?, expected: Int) {
        #expect(NcursesTerminal.escapeDelay(from: value, isRemote: false) == expected)
        #expect(NcursesTerminal.escapeDelay(from: value, isRemote: true) == (expected == 25 ? 100 : expected))
    }
}
