import Testing
import TextRules

@Suite("Fields of a table of comma-separated values")
struct CSVTextTests {
    @Test("are quoted when they hold a comma, a quotation mark or a line end, and only then")
    func quoting() {
        #expect(CSVText.line(["a", "b c", ""]) == "a,b c,\n")
        #expect(CSVText.line(["1,5", "say \"no\"", "two\nlines"]) == "\"1,5\",\"say \"\"no\"\"\",\"two\nlines\"\n")
        #expect(CSVText.line(["two\r\nlines"]) == "\"two\r\nlines\"\n")
    }

    @Test("typed by a person never begin a formula", arguments: ["=1+1", "+1", "-1", "@a"])
    func formulas(_ typed: String) {
        #expect(CSVText.typed(typed) == "'" + typed)
        #expect(CSVText.typed("a" + typed) == "a" + typed)
    }
}
