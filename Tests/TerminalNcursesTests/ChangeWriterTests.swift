import TerminalCore
import TestSupport
import Testing
@testable import TerminalNcurses

@Suite("The bytes of what changes")
struct ChangeWriterTests {
    init() { useUTF8Locale() }

    /// Sixteen colors, and the line-drawing characters of a set of their own, as on most terminals.
    private static func output(erasesInColor: Bool = true) -> DirectOutput {
        DirectOutput(erasesInColor: erasesInColor, toLines: Array("\u{1B}(0".utf8), fromLines: Array("\u{1B}(B".utf8))
    }

    /// Plain, bold, reversed and colored roles, and a background of its own; what colors look like is terminfo's to say.
    private static func styles(_ output: DirectOutput) -> [ChangeWriter.Style] {
        Role.allCases.map { role in
            switch role {
            case .heading: ChangeWriter.Style(opening: Array("\u{1B}[1m".utf8), blanks: 0)
            case .focus: ChangeWriter.Style(opening: Array("\u{1B}[7m".utf8), blanks: nil)
            case .term: ChangeWriter.Style(opening: Array("\u{1B}[4m\u{1B}[36m".utf8), blanks: nil)
            case .warning:
                ChangeWriter.Style(opening: Array("\u{1B}[30m\u{1B}[43m".utf8), blanks: output.erasesInColor ? 4 : nil)
            case .error: ChangeWriter.Style(opening: Array("\u{1B}[97m\u{1B}[43m".utf8), blanks: output.erasesInColor ? 4 : nil)
            default: ChangeWriter.Style()
            }
        }
    }

    private static func writer(_ output: DirectOutput) -> ChangeWriter {
        let glyphs = GlyphSet(repertoire: .unicode, characters: CharacterSet(isUTF8: true))
        let strokes = LineDrawing.allLetters.map {
            ($0, ChangeWriter.Stroke(scalar: Unicode.Scalar($0), isOfLineSet: !output.toLines.isEmpty))
        }
        var writer = ChangeWriter(output: output, glyphs: glyphs, strokes: Dictionary(uniqueKeysWithValues: strokes))
        writer.use(styles(output))
        return writer
    }

    /// How a frame should look.
    private static func places(
        of frame: Frame, _ output: DirectOutput, _ styles: [ChangeWriter.Style]? = nil
    ) -> [[ReceivedScreen.Place]] {
        let styles = styles ?? Self.styles(output)
        return (0..<frame.size.rows).map { row in
            (0..<frame.size.columns).map { column in
                let cell = frame[column, row]
                if cell.isContinuation { return ReceivedScreen.Place(scalar: " ", style: "") }
                let style = String(decoding: styles[Int(cell.role.rawValue)].opening, as: UTF8.self)
                let letter = LineDrawing.letter(of: cell.scalar)
                return ReceivedScreen.Place(
                    scalar: letter.map { Unicode.Scalar($0) } ?? cell.scalar,
                    isOfLineSet: letter != nil && !output.toLines.isEmpty,
                    style: cell.scalar == " " ? ReceivedScreen.background(of: style) : style)
            }
        }
    }

    private static func randomFrame(_ random: inout SeededGenerator) -> Frame {
        var frame = Frame(size: Size(columns: 31, rows: 5))
        let words = ["mitral valve", "leaflet  ", "a", "    ", "────", "│", "漢字", "µg", "≤ 5 mmHg", "           "]
        let roles: [Role] = [.body, .body, .heading, .focus, .term, .warning, .error]
        for row in 0..<5 where Int.random(in: 0..<4, using: &random) > 0 {
            for _ in 0..<Int.random(in: 0..<6, using: &random) {
                frame.write(
                    words.randomElement(using: &random)!, column: .random(in: -2...31, using: &random), row: row,
                    role: roles.randomElement(using: &random)!)
            }
            if Int.random(in: 0..<5, using: &random) == 0 { frame.fill(row: row, role: roles.randomElement(using: &random)!) }
        }
        frame.cursor = Position(column: .random(in: 0..<31, using: &random), row: .random(in: 0..<5, using: &random))
        return frame
    }

    @Test(
        "Sent to a terminal that shows one frame, they show the next, whatever the two are",
        arguments: [output(), output(erasesInColor: false), DirectOutput()])
    func anyChange(output: DirectOutput) {
        var random = SeededGenerator(seed: 7)
        var writer = Self.writer(output)
        var shown = Self.randomFrame(&random)
        for _ in 0..<2_000 {
            let next = Self.randomFrame(&random)
            let bytes = writer.bytes(from: shown, to: next)
            var screen = ReceivedScreen(showing: Self.places(of: shown, output), cursor: shown.cursor, output: output)
            screen.take(bytes)
            let said = String(decoding: bytes, as: UTF8.self).debugDescription
            #expect(screen.complaints == [], "\(said)")
            let wrong = Self.firstDifference(screen.places, Self.places(of: next, output))
            #expect(wrong == nil, "\(said) made of\n\(shown.text)\nwhat should be\n\(next.text)")
            #expect(screen.row == next.cursor.row && screen.column == next.cursor.column)
            #expect(screen.style == "" && !screen.drawsLines, "something is left on by \(said)")
            shown = next
        }
    }

    @Test(
        "Sent to a terminal that shows anything, those of a whole frame show it, in whatever style blank places are",
        arguments: [output(), output(erasesInColor: false), DirectOutput()], [Role.body, .focus, .warning])
    func wholeFrame(output: DirectOutput, background: Role) {
        var random = SeededGenerator(seed: 8)
        var writer = Self.writer(output)
        var styles = Self.styles(output)
        styles[Int(Role.body.rawValue)] = styles[Int(background.rawValue)]
        writer.use(styles)
        for _ in 0..<500 {
            let (before, next) = (Self.randomFrame(&random), Self.randomFrame(&random))
            let bytes = writer.bytes(ofWhole: next)
            var screen = ReceivedScreen(
                showing: Self.places(of: before, output, styles), cursor: before.cursor, output: output)
            screen.take(bytes)
            let said = String(decoding: bytes, as: UTF8.self).debugDescription
            #expect(screen.complaints == [], "\(said)")
            let wrong = Self.firstDifference(screen.places, Self.places(of: next, output, styles))
            #expect(wrong == nil, "\(said) made of\n\(next.text)")
            #expect(screen.row == next.cursor.row && screen.column == next.cursor.column)
            #expect(screen.style == "" && !screen.drawsLines, "something is left on by \(said)")
        }
    }

    /// Where two screens differ, and in what.
    private static func firstDifference(_ shown: [[ReceivedScreen.Place]], _ wanted: [[ReceivedScreen.Place]]) -> String? {
        for (row, (left, right)) in zip(shown, wanted).enumerated() {
            for (column, (one, other)) in zip(left, right).enumerated() where one != other {
                return "\(row),\(column): \(one) instead of \(other)"
            }
        }
        return nil
    }

    private func bytes(
        _ lines: [String], _ changed: [String], cursor: (Int, Int) = (0, 0), output: DirectOutput = output(),
        change: (inout Frame) -> Void = { _ in }
    ) -> String {
        func frame(_ lines: [String]) -> Frame {
            var frame = Frame(size: Size(columns: 20, rows: lines.count))
            for (row, line) in lines.enumerated() { frame.write(line, column: 0, row: row) }
            return frame
        }
        var writer = Self.writer(output)
        var next = frame(changed)
        change(&next)
        next.cursor = Position(column: cursor.1, row: cursor.0)
        return String(decoding: writer.bytes(from: frame(lines), to: next), as: UTF8.self)
    }

    @Test("Nothing changed, nothing is sent; the cursor alone is moved")
    func nothing() {
        #expect(bytes(["text", ""], ["text", ""]) == "")
        #expect(bytes(["text", ""], ["text", ""], cursor: (1, 3)) == "\r\n\u{1B}[3C")
        #expect(bytes(["text", "", ""], ["text", "", ""], cursor: (2, 3)) == "\u{1B}[3;4H")
    }

    @Test("The end of a row is blanked in one stroke, however many words stood there")
    func rowEnd() {
        #expect(bytes(["one two three", ""], ["one", ""]) == "\u{1B}[4C\u{1B}[K\u{1B}[1;1H")
        #expect(bytes(["one twoo   three", ""], ["one", ""]) == "\u{1B}[4C\u{1B}[K\u{1B}[1;1H")
        #expect(bytes(["one", ""], ["", ""]) == "   \u{1B}[1;1H")
    }

    @Test("Blanks take on no style that they do not show")
    func blanks() {
        let bold = bytes([""], ["a b"]) { $0.fill(row: 0, from: 0, to: 1, role: .heading) }
        #expect(bold == "\u{1B}[1ma \u{1B}[mb\u{1B}[1;1H")
        let reversed = bytes([""], ["a b"]) { $0.fill(row: 0, from: 0, to: 1, role: .focus) }
        #expect(reversed == "\u{1B}[7ma\u{1B}[m b\u{1B}[1;1H")
    }

    @Test("Lines are drawn in their own set where the terminal has one")
    func lines() {
        #expect(bytes([""], ["─│x"]) == "\u{1B}(0qx\u{1B}(Bx\u{1B}[1;1H")
        #expect(bytes([""], ["─"], output: DirectOutput()) == "q\u{1B}[1;1H")
    }

    @Test("A painted background is blanked only where blanking takes it on")
    func background() {
        let painted: (inout Frame) -> Void = { $0.fill(row: 0, role: .warning) }
        #expect(bytes(["text"], [""], change: painted) == "\u{1B}[30m\u{1B}[43m\u{1B}[K\u{1B}[m")
        let written = bytes(["text"], [""], output: Self.output(erasesInColor: false), change: painted)
        #expect(written == "\u{1B}[30m\u{1B}[43m" + String(repeating: " ", count: 20) + "\u{1B}[m\u{1B}[1;1H")
    }
}

/// Terminfo keeps one terminal in hand for the whole process, so these run one after another.
extension TerminalTypeTests {
    @Test(
        "Changes are sent directly to the usual types, which follow ECMA-48",
        arguments: ["xterm-256color", "xterm", "linux", "vt100", "vt220", "screen-256color", "tmux-256color", "rxvt"])
    func direct(type: String) throws {
        let output = try #require(TerminalDescription.withType(type) { DirectOutput.ofThisTerminal() })
        #expect(output != nil)
    }

    @Test(
        "Terminals with ways of their own are left to curses: other sequences, no way to the right, text that scrolls at once",
        arguments: ["vt52", "sun", "ansi"])
    func ownWays(type: String) throws {
        let output = try #require(TerminalDescription.withType(type) { DirectOutput.ofThisTerminal() })
        #expect(output == nil)
    }

    @Test(
        "A style is spelled as the type does, without what it cannot show beside a color",
        arguments: [
            ("xterm-256color", [11, 16], "\u{1B}[1m\u{1B}[4m\u{1B}[93m\u{1B}[48;5;16m", nil),
            ("linux", [3, 0], "\u{1B}[1m\u{1B}[33m\u{1B}[40m", 1),
        ] as [(String, [Int32], String, Int?)])
    func style(type: String, colors: [Int32], expected: String, blanks: Int?) throws {
        let asked = TerminalDescription.withType(type) {
            DirectOutput.ofThisTerminal()?.style([.bold, .underline], foreground: colors[0], background: colors[1])
        }
        let style = try #require(asked ?? nil)
        #expect(String(decoding: style.opening, as: UTF8.self) == expected)
        #expect(style.blanks == blanks)
    }
}
