import TextRules
import Testing

@Suite("Text in Markdown")
struct MarkdownTextTests {
    @Test(
        "every sign that Markdown or HTML would take for its own stands as it was written",
        arguments: [
            ("<b>", "\\<b\\>"), ("*star*", "\\*star\\*"), ("[l](javascript:x)", "\\[l\\](javascript:x)"), ("a_b", "a\\_b"),
            ("`x`", "\\`x\\`"), ("~~gone~~", "\\~\\~gone\\~\\~"), ("~5 mm", "~5 mm"), ("&amp; &#38;", "\\&amp; \\&\\#38;"),
            ("A & B; C", "A & B; C"), ("1. first", "1\\. first"), ("12) second", "12\\) second"), ("0.40 cm", "0.40 cm"),
            ("- a", "\\- a"), ("+ a", "\\+ a"), ("# a", "\\# a"), ("two - three", "two - three"), ("two\nlines", "two lines"),
            ("| a |", "\\| a \\|"), ("plain, text.", "plain, text."), ("", ""),
        ])
    func escaped(_ text: String, _ expected: String) {
        #expect(MarkdownText.escaped(text) == expected)
    }
}

@Suite("Lines of a text from elsewhere")
struct TextLinesTests {
    @Test(
        "a line ends at LF or CR LF, and no empty line stands behind the last end",
        arguments: [
            ("a\nb\n", ["a", "b"]), ("a\r\nb", ["a", "b"]), ("a\r\n\r\n", ["a", ""]), ("", []), ("\n", [""]),
            ("a\rb", ["a\rb"]),
        ])
    func split(_ text: String, _ lines: [String]) {
        #expect(TextLines.split(text) == lines)
    }
}
