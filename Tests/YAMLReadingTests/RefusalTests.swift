import Testing
import YAMLReading

/// Texts that are not read, each with its one sentence.
struct RefusalTests {
    /// A text, the line and column of its fault, the sentence and the hint.
    private typealias Refusal = (text: String, place: String, sentence: String, hint: String)

    @Test(
        "A file that cannot be read gets one sentence with its place",
        arguments: [
            ("a: &x 1", "1:4", "anchors (&name) are not allowed", "put a text that begins with & in quotes"),
            (
                "a: *x", "1:4", "aliases (*name) are not allowed",
                "write the text out again, or put a text that begins with * in double quotes"
            ),
            ("a: !!str 1", "1:4", "tags (!name) are not allowed", "put a text that begins with ! in quotes"),
            ("- ! x", "1:3", "tags (!name) are not allowed", "put a text that begins with ! in quotes"),
            ("a: &x [1]", "1:4", "anchors (&name) are not allowed", "put a text that begins with & in quotes"),
            ("<<: {a: 1}", "1:1", "merge keys (<<) are not allowed", "write the keys out"),
            ("a: 1\n---\nb: 2", "2:1", "a second document begins here", "one file holds one document"),
            ("[a]: 1", "1:1", "a list stands where a key is expected", "keys are plain words"),
            ("? {a: 1}\n: 2", "1:3", "a map of keys and values stands where a key is expected", "keys are plain words"),
            ("", "", "the file is empty", "it should hold YAML text"),
            ("\u{FEFF}", "", "the file is empty", "it should hold YAML text"),
            ("# only this\n", "", "the file holds nothing", "it has no keys, only comments"),
            ("a: \"b\u{0}c\"", "1:6", "the file is not text", "it should hold YAML in UTF-8"),
            (
                "a: b: c", "1:5", "a colon stands where no value can begin",
                "put a text that holds \": \" in double quotes, or check the indentation"
            ),
            ("a:\n\t- b", "2:1", "a tab stands where spaces are expected", "indent with spaces"),
            (
                "a: 1\nb: \"open\n", "2:4", "the quoted text that begins here never ends",
                "close the quote; is the file cut off?"
            ),
            (
                "a: [1, 2\nb: 3", "1:4", "the bracket that opens here is not closed, or a comma is missing behind it",
                "put texts with commas or brackets in double quotes"
            ),
            (
                "a: 1\n b\nc", "3:1", "a colon is missing behind a key",
                "write \"key: value\", or indent the line to go on with a text"
            ),
            (
                "a:\n  - b\n c: d", "3:2", "the line does not fit the map that begins in line 1",
                "check the indentation and the quotes"
            ),
            (
                "- a\nb: c", "2:1", "the line does not fit the list that begins in line 1",
                "check the indentation, or begin it with \"- \""
            ),
            ("a: - b", "1:4", "a list item stands where none can begin", "put it on a line of its own"),
            ("a: \"\\q\"", "1:5", "an unknown escape in a quoted text", "write \\\\ for a backslash"),
            ("a: @b", "1:4", "a text cannot begin with this character", "put it in double quotes"),
            ("a: \u{1B}[31m", "1:4", "the text holds the control character U+001B", "remove it"),
        ] as [Refusal])
    func oneSentence(_ text: String, _ place: String, _ sentence: String, _ hint: String) {
        #expect(lines(text) == ["t.yaml\(place.isEmpty ? "" : ":" + place): error: \(sentence) (\(hint))"])
    }

    @Test(
        "Of a character that is broken off the place where it begins is told, whatever follows and wherever it breaks",
        arguments: [
            ([0x80], 5), ([0xC3], 5), ([0xC3, 0x22], 5), ([0xE2, 0x82], 5), ([0xE2, 0x82, 0x22], 5), ([0xE2, 0x28, 0xA1], 5),
            ([0xF0, 0x9F, 0x92, 0x22], 5), ([0xF0, 0x9F, 0x92], 5), ([0xC3, 0xC3, 0xA9], 5), ([0xC3, 0xA9, 0xC3, 0x0A], 6),
            ([0xED, 0xA0, 0x80], 5), ([0xC0, 0xAF], 5), ([0xFF], 5), ([0xF4, 0x90, 0x80, 0x80], 5),
        ] as [([UInt8], Int)])
    func brokenCharacter(bytes: [UInt8], column: Int) {
        let log = ProblemLog()
        let text = Array("a: 1\nb: \"".utf8) + bytes
        text.withUnsafeBufferPointer { #expect(YAMLDocument.read($0, file: "t.yaml", log: log) == nil) }
        #expect(
            log.problems.map(\.description) == [
                "t.yaml:2:\(column): error: the file is not UTF-8 text here (save the file as UTF-8)"
            ])
    }

    @Test("Bytes that are no UTF-8 are told with their place")
    func notUTF8() {
        let log = ProblemLog()
        let bytes: [UInt8] = Array("a: 1\nb: caf".utf8) + [0xE9, 0x0A]
        let document = bytes.withUnsafeBufferPointer { YAMLDocument.read($0, file: "t.yaml", log: log) }
        #expect(document == nil)
        #expect(log.lines() == ["t.yaml:2:7: error: the file is not UTF-8 text here (save the file as UTF-8)"])
    }

    @Test("Each key that stands there twice is told, and reading goes on", arguments: [2, 10, 40])
    func duplicateKeys(count: Int) {
        let keys = (0..<count).map { "key-\($0): 1\n" }.joined()
        #expect(lines(keys).isEmpty)
        #expect(
            lines(keys + "key-1: 2\nlast: 3\nlast: 4\n") == [
                "t.yaml:\(count + 1):1: error: key \"key-1\" appears twice (the first is in line 2)",
                "t.yaml:\(count + 3):1: error: key \"last\" appears twice (the first is in line \(count + 2))",
            ])
    }

    @Test(
        "Control characters and direction overrides are told where they stand",
        arguments: [
            ("a: \"x\\e[31m\"", "t.yaml:1:4: error: the text holds the control character U+001B (remove it)"),
            ("a: \"x\\x7f\"", "t.yaml:1:4: error: the text holds the control character U+007F (remove it)"),
            ("a: \"x\\x9b\"", "t.yaml:1:4: error: the text holds the control character U+009B (remove it)"),
            ("a: \"x\\0\"", "t.yaml:1:4: error: the text holds the control character U+0000 (remove it)"),
            ("a: \"x\\ty\"", "t.yaml:1:4: error: the text holds the control character U+0009 (remove it)"),
            ("a: >-\n  one\n  ab\u{202E}c", "t.yaml:3:5: error: the text holds the control character U+202E (remove it)"),
            ("a\u{2066}b: 1", "t.yaml:1:2: error: the text holds the control character U+2066 (remove it)"),
        ])
    func controlCharacters(_ text: String, _ expected: String) {
        #expect(lines(text) == [expected])
    }

    @Test("A rule for characters refuses what it does not allow, with its own hint")
    func characterRule() {
        let log = ProblemLog()
        let rule = CharacterRule(allows: { $0 == "é" }, hint: { _ in "write ASCII" })
        _ = YAMLDocument.read(text: "a: café\nb: |\n  one\n  “two”\n", file: "t.yaml", characters: rule, log: log)
        #expect(log.lines() == ["t.yaml:4:3: error: the character “ (U+201C) is not allowed (write ASCII)"])
    }

    private func lines(_ text: String) -> [String] {
        let log = ProblemLog()
        _ = YAMLDocument.read(text: text, file: "t.yaml", log: log)
        return log.lines()
    }
}
