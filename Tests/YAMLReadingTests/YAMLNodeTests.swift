import Testing
import YAMLReading

/// Text to nodes, and their places.
struct YAMLNodeTests {
    @Test("Keys, values and items know their line and column, counted from 1 in characters")
    func places() throws {
        let document = try #require(read("title: \"ä ö\"\nlist: [é, two]\n"))
        let entries = Array(document.root.entries)
        #expect(entries.map(\.key.text) == ["title", "list"])
        #expect(entries.map { [$0.key.line, $0.key.column] } == [[1, 1], [2, 1]])
        #expect(entries.map { [$0.value.line, $0.value.column] } == [[1, 8], [2, 7]])
        #expect(entries[0].value.text == "ä ö")
        #expect(entries[1].value.items.map(\.text) == ["é", "two"])
        #expect(entries[1].value.items.map(\.column) == [8, 11])
    }

    @Test("Nested lists and maps keep their order and their ends")
    func nesting() throws {
        let document = try #require(read("a: [[1, 2], {b: 3, c: [4]}, 5]\nd: {}\ne: []\nf: 6\n"))
        let entries = Array(document.root.entries)
        #expect(entries.map(\.key.text) == ["a", "d", "e", "f"])
        let items = Array(entries[0].value.items)
        #expect(items.map(\.kind) == [.list, .map, .text])
        #expect(items[0].items.map(\.text) == ["1", "2"])
        #expect(items[1].entries.map(\.key.text) == ["b", "c"])
        #expect(Array(entries[1].value.entries).isEmpty)
        #expect(Array(entries[2].value.items).isEmpty)
        #expect(entries[3].value.text == "6")
    }

    @Test("Text is kept as it is written: no, 1.10 and 012 are texts")
    func texts() throws {
        let document = try #require(read("- no\n- 1.10\n- 012\n- >-\n  two\n  lines\n- |\n  kept\n  lines\n"))
        #expect(document.root.items.map(\.text) == ["no", "1.10", "012", "two lines", "kept\nlines\n"])
        #expect(document.root.items.map(\.isPlain) == [true, true, true, false, false])
    }

    @Test("A byte order mark is left away")
    func byteOrderMark() throws {
        let document = try #require(read("\u{FEFF}a: 1\n"))
        #expect(document.root.entries.map(\.key.text) == ["a"])
        #expect(document.root.entries.map(\.key.column) == [1])
    }

    @Test("The root of a file may be a text or a list")
    func roots() throws {
        #expect(try #require(read("hello")).root.kind == .text)
        #expect(try #require(read("- 1")).root.kind == .list)
    }

    private func read(_ text: String) -> YAMLDocument? {
        let log = ProblemLog()
        let document = YAMLDocument.read(text: text, file: "t.yaml", log: log)
        #expect(log.isEmpty)
        return document
    }
}
