import TestSupport
import Testing
import TextRules
import YAMLReading

/// Problems as they are printed.
struct ProblemTests {
    @Test("A problem is printed as a compiler prints it")
    func description() {
        #expect(
            Problem(file: "a.yaml", line: 3, column: 7, text: "no", hint: "yes").description
                == "a.yaml:3:7: error: no (yes)")
        #expect(Problem(file: "a.yaml", severity: .warning, text: "hm").description == "a.yaml: warning: hm")
    }

    @Test("Nothing that is printed holds a control character or a direction override")
    func printable() {
        let text = "a\u{1B}[2Jb\u{9B}c\u{202E}d\ne\u{7F}\u{2028}\u{FEFF}ä"
        let printed = Problem(file: text, text: text, hint: text).description
        #expect(!printed.unicodeScalars.contains(where: PlainText.isControl))
        #expect(PlainText.name("a\u{1B}b\nc") == "a?b?c")
        #expect(PlainText.quoted(String(repeating: "x", count: 50)).count == 40)
    }

    @Test("Problems are told by file in the order of reading, then by line and column")
    func order() {
        let log = ProblemLog()
        log.began("b.yaml")
        log.began("a.yaml")
        for (file, line, column) in [("a.yaml", 1, 1), ("b.yaml", 9, 2), ("b.yaml", 2, 5), ("b.yaml", 2, 3)] {
            log.note(Problem(file: file, line: line, column: column, text: "x"))
        }
        #expect(log.problems.map { [$0.line, $0.column] } == [[2, 3], [2, 5], [9, 2], [1, 1]])
    }

    @Test("Fifty problems are printed and the rest counted, also those that were not kept")
    func rest() {
        let log = ProblemLog()
        for line in 1...1_500 { log.note(Problem(file: "a.yaml", line: line, column: 1, text: "x")) }
        #expect(log.lines().count == 51)
        #expect(log.lines().last == "and 1450 more")
        #expect(log.count == 1_500)
        #expect(log.lines(limit: 2).last == "and 1498 more")
    }

    @Test(
        "Words at most two letters apart are near; short words one",
        arguments: [
            ("grasp", "grasps", 1), ("grasp", "gasp", 1), ("grasp", "rgasp", 1), ("grasp", "gra", 2), ("grasp", "g", nil),
            ("same", "same", 0), ("ab", "ba", 1), ("", "a", 1), ("", "", 0), ("kitten", "sitting", nil),
        ] as [(String, String, Int?)])
    func distance(_ one: String, _ other: String, _ expected: Int?) {
        #expect(EditDistance.between(one, other, limit: 2) == expected)
        #expect(EditDistance.between(other, one, limit: 2) == expected)
    }

    @Test("The nearest name is suggested, and none when all are far")
    func nearest() {
        #expect(EditDistance.nearest(to: "grap", among: ["steer", "grasp", "gap"]) == "grasp")
        #expect(EditDistance.nearest(to: "cat", among: ["dog", "cow"]) == nil)
        #expect(EditDistance.suggestion(for: "wyh", among: ["why"]) == "did you mean \"why\"?")
        #expect(EditDistance.suggestion(for: "xyz", among: ["why"]) == "")
    }

    @Test("The distance is that of the textbook's table, for random words")
    func textbook() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<2_000 {
            let one = word(&random)
            let other = word(&random)
            let expected = textbookDistance(Array(one.utf8), Array(other.utf8))
            #expect(EditDistance.between(one, other, limit: 3) == (expected <= 3 ? expected : nil), "\(one) \(other)")
        }
    }

    private func word(_ random: inout SeededGenerator) -> String {
        String((0..<Int.random(in: 0...7, using: &random)).map { _ in "abc".randomElement(using: &random)! })
    }

    /// The distance by the definition, a cell at a time.
    private func textbookDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
        for row in 0...one.count { table[row][0] = row }
        for column in 0...other.count { table[0][column] = column }
        for row in stride(from: 1, through: one.count, by: 1) {
            for column in stride(from: 1, through: other.count, by: 1) {
                let cost = one[row - 1] == other[column - 1] ? 0 : 1
                var best = min(table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + cost)
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    best = min(best, table[row - 2][column - 2] + 1)
                }
                table[row][column] = best
            }
        }
        return table[one.count][other.count]
    }
}

/// Mistakes of the hand in a text that is otherwise right.
struct ForgottenQuoteTests {
    private static let lines = [
        "steps:", "  - id: one", "    do:", "      - \"First text.\"", "      - text: \"Second, in 'quotes'.\"",
        "        grade: checked",
        "      - 'Third text.'", "    see: [\"two\", \"three\"]", "  - id: two", "    do: [\"Fourth.\", \"Fifth: last.\"]",
        "    why: \"Because.\"", "    who: \"Everybody.\"", "",
    ]

    /// A line whose last quote is taken away.
    @Test("A forgotten closing quote is told at the line in which it is missing", arguments: [3, 4, 6, 10])
    func forgotten(_ line: Int) throws {
        var lines = Self.lines
        let quote: Character = line == 6 ? "'" : "\""
        let last = try #require(lines[line].lastIndex(of: quote))
        lines[line].remove(at: last)
        let log = ProblemLog()
        #expect(YAMLDocument.read(text: lines.joined(separator: "\n"), file: "a.yaml", log: log) == nil)
        #expect(log.problems.first?.line == line + 1, "\(log.problems)")
        #expect(log.problems.first?.hint.hasPrefix("close the quote") == true, "\(log.problems)")
    }
}
