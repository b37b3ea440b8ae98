import TerminalCore
import TestSupport
import Testing

@Suite("Wrapping")
struct WrappingTests {
    private func lines(_ text: StyledText, _ columns: Int, hanging: Int = 0) -> [String] {
        text.wrapped(to: columns, hanging: hanging).map { String(repeating: " ", count: $0.indent) + $0.text.plain }
    }

    @Test("a text breaks at spaces, ragged right")
    func breaksAtSpaces() {
        #expect(lines("Place the light behind the shoulder.", 12) == ["Place the", "light behind", "the", "shoulder."])
    }

    @Test("a line that fits exactly is not broken")
    func exactFit() {
        #expect(lines("twelve chars and on", 12) == ["twelve chars", "and on"])
    }

    @Test("later lines hang under the text")
    func hanging() {
        #expect(lines("one two three four", 9, hanging: 3) == ["one two", "   three", "   four"])
    }

    @Test("a word longer than a line is broken where the line ends")
    func longWord() {
        #expect(lines("an electrocardiogram", 8) == ["an", "electroc", "ardiogra", "m"])
    }

    @Test("an empty text is one empty line")
    func empty() {
        #expect(lines("", 10) == [""])
        #expect(lines(StyledText(runs: []), 0) == [""])
    }

    @Test("wide characters take two columns")
    func wide() {
        #expect(lines("心臓弁 ok", 4) == ["心臓", "弁", "ok"])
    }

    @Test("a combining mark stays with its letter")
    func combining() {
        #expect(lines("e\u{301}e\u{301}e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    }

    @Test(
        "a number is not parted from its unit or its sign",
        arguments: [
            ("an area of 4.0 cm² leaves room", 14, ["an area of", "4.0 cm² leaves", "room"]),
            ("leaves room at ≥ 4.0 and more", 16, ["leaves room at", "≥ 4.0 and more"]),
            ("a gradient of 5 ± 1 mmHg, no more", 17, ["a gradient of", "5 ± 1 mmHg, no", "more"]),
            ("a dash - like this", 8, ["a dash -", "like", "this"]),
            ("of 5 pigs", 4, ["of 5", "pigs"]),
        ] as [(String, Int, [String])])
    func bonds(_ text: String, _ columns: Int, _ expected: [String]) {
        #expect(lines(StyledText(text), columns) == expected)
    }

    @Test("each run keeps its role on every line it reaches")
    func roles() {
        let text = StyledText("Why: ", .strong) + "the height " + StyledText("decides it all", .warning)
        let lines = text.wrapped(to: 18).map(\.text)
        #expect(lines[0] == StyledText("Why: ", .strong) + "the height")
        #expect(lines[1] == StyledText("decides it all", .warning))
    }

    @Test("each line knows how many characters lie before it, and together they are the whole text")
    func charactersBefore() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let words = (0..<Int.random(in: 1...30, using: &random)).map { _ in
                String(
                    repeating: "aé≥漢"[Int.random(in: 0..<4, using: &random)],
                    count: Int.random(in: 1...12, using: &random))
            }
            let text = words.joined(separator: " ")
            let columns = Int.random(in: 2...40, using: &random)
            let scalars = Array(text.unicodeScalars)
            for line in StyledText(text).wrapped(to: columns) {
                let shown = Array(line.text.plain.unicodeScalars)
                #expect(line.text.columns <= columns)
                #expect(Array(scalars[line.charactersBefore...].prefix(shown.count)) == shown)
            }
            let joined = StyledText(text).wrapped(to: columns).map(\.text.plain).joined().filter { $0 != " " }
            #expect(joined == text.filter { $0 != " " })
        }
    }
}

extension String {
    fileprivate subscript(index: Int) -> Character { Array(self)[index] }
}
