import TerminalCore
import Testing
@testable import TerminalNcurses

/// Terminfo keeps one terminal in hand for the whole process, so these run one after another.
@Suite("What terminfo says of terminal types", .serialized)
struct TerminalTypeTests {
    @Test(
        "The bytes that give a terminal back, without padding",
        arguments: [
            (
                "xterm-256color",
                "\u{1B}(B\u{1B}(B\u{1B}[m\u{1B}[39;49m\u{1B}[?1l\u{1B}>\u{1B}[?12l\u{1B}[?25h\u{1B}[?1049l\u{1B}[23;0;0t\r"
            ),
            ("linux", "\u{F}\u{1B}[m\u{F}\u{1B}[39;49m\u{1B}[?25h\u{1B}[?0c\u{1B}[24;1H\u{1B}[K\r"),
            ("vt100", "\u{F}\u{1B}[m\u{F}\u{1B}[?1l\u{1B}>\u{1B}[24;1H\u{1B}[K\r"),
            ("screen-256color", "\u{F}\u{1B}[m\u{F}\u{1B}[39;49m\u{1B}[?1l\u{1B}>\u{1B}[34h\u{1B}[?25h\u{1B}[?1049l\r"),
        ])
    func restoring(type: String, expected: String) throws {
        let capabilities = try #require(TerminalDescription.withType(type) { RestoringCapabilities.ofThisTerminal(rows: 24) })
        #expect(String(decoding: capabilities.bytes, as: UTF8.self) == expected)
    }

    @Test("The console sets its black and white and resets them; other types leave the palette alone")
    func palette() throws {
        let console = try #require(TerminalDescription.withType("linux") { ConsolePalette.ofThisTerminal(type: "linux") })
        #expect(console?.setting == "\u{1B}]P0000000\u{1B}\\\u{1B}]P7ffffff\u{1B}\\")
        #expect(console?.resetting == "\u{1B}]R\u{1B}\\")
        for type in ["xterm-256color", "vt100", "screen-256color"] {
            let other = try #require(TerminalDescription.withType(type) { ConsolePalette.ofThisTerminal(type: type) })
            #expect(other == nil)
        }
    }

    @Test("Where there is one screen only, the last row moves with the size")
    func lastRow() throws {
        let capabilities = try #require(
            TerminalDescription.withType("vt100") { RestoringCapabilities.ofThisTerminal(rows: 50) })
        #expect(capabilities.lastRow.hasPrefix("\u{1B}[50;1H"))
    }

    @Test(
        "Padding is cut out wherever it stands, other dollars stay",
        arguments: [("a$<5>b", "ab"), ("$<1*/>", ""), ("$5 <x>$", "$5 <x>$"), ("a$<5", "a$<5")])
    func padding(text: String, expected: String) {
        #expect(String(decoding: RestoringCapabilities.withoutPadding(text), as: UTF8.self) == expected)
    }

    @Test(
        "Colors and cursor of the usual types",
        arguments: [("xterm-256color", 256, true), ("linux", 8, true), ("vt100", 0, true), ("dumb", 0, false)])
    func description(type: String, colors: Int, cursorMoves: Bool) {
        let description = TerminalDescription(ofType: type)
        #expect(description?.colors == colors)
        #expect(description?.cursorMoves == cursorMoves)
    }

    @Test(
        "Types nobody has described, and hostile ones",
        arguments: ["no-such-terminal", "", "../../etc/passwd", "\u{1B}[2J", "x"], [1, 100_000])
    func unknown(type: String, times: Int) {
        #expect(TerminalDescription(ofType: String(repeating: type, count: times)) == nil)
    }

    @Test(
        "The keys of a type are read in its own spelling",
        arguments: [
            ("linux", "[[A", Key.function(1)), ("linux", "[25~", .function(13)), ("xterm-256color", "OA", .up),
            ("xterm-256color", "[1;2P", .function(13)), ("screen-256color", "[4~", .end), ("vt100", "OA", .up),
        ])
    func keys(type: String, rest: String, key: Key) throws {
        let sequences = try #require(TerminalDescription.withType(type) { KeySequences.ofThisTerminal() })
        let bytes = Array("\u{1B}\(rest)".utf8)
        #expect(sequences.reading(of: bytes[...]) == .key(key, length: bytes.count))
    }
}
