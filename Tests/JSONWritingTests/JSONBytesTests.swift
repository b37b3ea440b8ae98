import Foundation
import JSONWriting
import Testing

/// Lines that are written byte by byte.
struct JSONBytesTests {
    private func quoted(_ text: String) -> String {
        var bytes = JSONBytes()
        bytes.quote(text)
        return bytes.text
    }

    @Test(
        "A text stands between quotation marks, and what JSON or a terminal would take amiss is escaped",
        arguments: [
            ("", #""""#), ("step.eval", #""step.eval""#), (#"say "no""#, #""say \"no\"""#), (#"a\b"#, #""a\\b""#),
            ("two\nlines", #""two\nlines""#), ("\u{0}\u{1B}[2J", #""\u0000\u001b[2J""#), ("\u{7F}\u{9B}", #""\u007f\u009b""#),
            ("naïve ≥ 4 mm²", #""naïve ≥ 4 mm²""#), ("\u{202E}\u{FEFF}", #""\u202e\ufeff""#), ("\u{E0041}", #""\udb40\udc41""#),
        ])
    func quoting(_ text: String, _ json: String) { #expect(quoted(text) == json) }

    @Test("JSON of another encoder keeps its line breaks and loses its control characters, and says the same")
    func otherEncoders() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .prettyPrinted
        let texts = ["a\u{9B}b\u{202E}c", "\u{E0041}", "क्\u{200D}ष", "two\nlines"]
        let json = JSONText.escapingControls(String(decoding: try encoder.encode(texts), as: UTF8.self))
        #expect(json.contains(#""a\u009bb\u202ec""#) && json.contains(#""\udb40\udc41""#) && json.contains("\u{200D}"))
        let read = try JSONDecoder().decode([String].self, from: Data(json.utf8))
        #expect(read.map { Array($0.unicodeScalars) } == texts.map { Array($0.unicodeScalars) })
    }

    @Test("Every character below U+3000 is read back as it was written, alone and behind another")
    func everyCharacter() throws {
        for scalar in (0..<0x3000).compactMap(Unicode.Scalar.init) {
            for text in [String(scalar), "a" + String(scalar)] {
                let read = try JSONDecoder().decode([String].self, from: Data("[\(quoted(text))]".utf8))
                #expect(read.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
            }
        }
    }

    @Test("Lists and objects are separated by commas, and an object's keys are sorted")
    func collections() {
        var bytes = JSONBytes()
        bytes.write([3, -1, .max]) { $0.write($1) }
        bytes.write([Int]()) { $0.write($1) }
        bytes.write(sorted: ["b": "two", "a": "one"]) { $0.quote($1) }
        bytes.write(sorted: [String: Int]()) { $0.write($1) }
        #expect(bytes.text == #"[3,-1,9223372036854775807][]{"a":"one","b":"two"}{}"#)
    }
}
