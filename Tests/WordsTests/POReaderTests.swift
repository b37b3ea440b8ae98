import Testing

@testable import Words

@Suite("Reading and writing files of translations")
struct POReaderTests {
    private func read(_ text: String, _ limits: POLimits = .standard) -> (file: POFile, faults: [POFault]) {
        POFile.read(Array(text.utf8), limits: limits)
    }

    @Test("Entries come with their context, text, plural, flags and the text they were made of")
    func entries() {
        let (file, faults) = read(
            """
            # A translator's remark.
            msgid ""
            msgstr ""
            "Language: es\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            #: visitor.yaml:12
            msgctxt "visitor/title"
            msgid "A \\"clip\\""
            msgstr "Un «clip»"

            #, fuzzy
            #| msgid "one"
            msgctxt "b"
            msgid "two "
            "lines\\n"
            "more"
            msgid_plural "many"
            msgstr[0] "dos"
            msgstr[1] "muchos"
            #~ msgid "gone"
            #~ msgstr "ido"
            """)
        #expect(faults.isEmpty)
        #expect(file.language == "es")
        #expect(file.entries.map(\.context) == ["visitor/title", "b"])
        #expect(file.entries[0].source.text == "A \"clip\"")
        #expect(file.entries[0].reference == "visitor.yaml:12")
        #expect(file.entries[0].line == 7)
        #expect(file.entries[1].source == TranslationSource("two lines\nmore", plural: "many"))
        #expect(file.entries[1].texts == ["dos", "muchos"])
        #expect(file.entries[1].isFuzzy)
        #expect(file.entries[1].previous == "one")
    }

    @Test(
        "What is wrong is told with line and column, and costs that entry alone",
        arguments: [
            ("msgctxt \"a\"\nmsgid \"x\nmsgstr \"y\"", 2, 9, "the closing quote is missing"),
            ("msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"\\q\"", 3, 10, "\"\\q\" means nothing"),
            ("msgctxt \"a\"\nmsgid \"x\" y\nmsgstr \"z\"", 2, 10, "something follows the closing quote"),
            ("msgctxt \"a\"\nmsgstring \"x\"", 2, 1, "\"msgstring\" is no keyword"),
            ("msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"\"\nmsgstr \"\"", 4, 1, "msgstr stands twice in one entry"),
            ("msgid \"x\"\nmsgstr \"y\"", 1, 1, "an entry has no msgctxt"),
            ("msgctxt \"a\"\nmsgid \"x\"", 1, 1, "an entry ends without msgstr"),
            ("\"x\"", 1, 1, "this text belongs to nothing"),
            ("msgctxt \"a\"\nmsgid x\nmsgstr \"\"", 2, 6, "a text in quotes should follow msgid"),
            ("msgctxt \"a\"\nmsgid \"x\u{202E}\"\nmsgstr \"y\"", 2, 9, "here is a character that nobody can see"),
        ])
    func faults(text: String, line: Int, column: Int, says: String) {
        let (file, faults) = read(text + "\n\nmsgctxt \"good\"\nmsgid \"g\"\nmsgstr \"h\"\n")
        #expect(faults.first?.line == line, "\(faults)")
        #expect(faults.first?.column == column, "\(faults)")
        #expect(faults.first?.text == says)
        #expect(file.entries.map(\.context) == ["good"])
    }

    @Test("Two entries of one context, bytes that are no UTF-8, another character set")
    func moreFaults() {
        let twice = read("msgctxt \"a\"\nmsgid \"x\"\nmsgstr \"y\"\n\nmsgctxt \"a\"\nmsgid \"x\"\nmsgstr \"z\"\n")
        #expect(twice.faults.map(\.text) == ["\"a\" is there twice"])
        #expect(twice.file.entries.map(\.texts) == [["y"]])
        let bytes = POFile.read(Array("msgctxt \"a\"\nmsgid \"".utf8) + [0xFF] + Array("\"\nmsgstr \"y\"\n".utf8))
        #expect(bytes.faults.first?.text == "this is no UTF-8")
        #expect(bytes.faults.first?.line == 2 && bytes.faults.first?.column == 8)
        let latin = read("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n")
        #expect(latin.faults.map(\.text) == ["the file says it is no UTF-8"])
    }

    @Test("A file beyond the limits is refused, or read up to them")
    func limits() {
        let entry = { (at: Int) in "msgctxt \"\(at)\"\nmsgid \"x\"\nmsgstr \"y\"\n\n" }
        let text = (0..<30).map(entry).joined()
        #expect(read(text, POLimits(fileBytes: 100)).faults.first?.text == "the file is larger than 100 bytes")
        let some = read(text, POLimits(entries: 10))
        #expect(some.file.entries.count == 10)
        #expect(some.faults.last?.text == "the file has more than 10 entries")
        let text200 = String(repeating: "x", count: 200)
        let long = read("msgctxt \"a\"\nmsgid \"\(text200)\"\nmsgstr \"\"\n", POLimits(textBytes: 100))
        #expect(long.faults.first?.text == "a text is longer than 100 bytes")
        let hostile = read(String(repeating: "\"\n", count: 100_000))
        #expect(hostile.faults.count <= 50)
    }

    @Test("What is written is read again the same")
    func round() {
        let entries = [
            POEntry(context: "a", source: TranslationSource("one\n two \\ \"three\"\n"), texts: ["\tuno\n"], line: 8),
            POEntry(
                context: "b", source: TranslationSource("{n} second", plural: "{n} seconds"), texts: ["{n} s", "{n} ss"],
                isFuzzy: true, previous: "before", reference: "x:1"),
        ]
        let file = POFile(entries: entries, language: "es")
        let read = POFile.read(Array(file.text.utf8))
        #expect(read.faults.isEmpty)
        #expect(read.file.language == "es")
        func bare(_ entries: [POEntry]) -> [POEntry] {
            entries.map { entry in
                var entry = entry
                entry.line = 0
                return entry
            }
        }
        #expect(bare(read.file.entries) == bare(entries))
    }
}
