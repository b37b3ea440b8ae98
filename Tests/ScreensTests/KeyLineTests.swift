import Screens
import Testing

@Suite("The key line")
struct KeyLineTests {
    private let line = KeyLine([
        KeyHint("Enter", "next"), KeyHint("Bksp", "back"), KeyHint("/", "find"), KeyHint("?", "help"),
        KeyHint("q", "quit"),
    ])

    @Test(
        "whole entries go from the right, help and quit last",
        arguments: [
            (80, "Enter next  Bksp back  / find  ? help  q quit"), (44, "Enter next  Bksp back  ? help  q quit"),
            (37, "Enter next  Bksp back  ? help  q quit"), (36, "Enter next  ? help  q quit"),
            (26, "Enter next  ? help  q quit"),
            (25, "? help  q quit"), (20, "? help  q quit"), (19, "? q"), (3, "? q"), (2, "?"), (0, ""),
        ])
    func cut(_ columns: Int, _ expected: String) {
        #expect(line.text(columns: columns).plain == expected)
    }

    @Test("no keys make an empty line")
    func empty() {
        #expect(KeyLine([]).text(columns: 80).plain == "")
    }

    @Test("key names have the key's role, what they do has none")
    func roles() {
        #expect(line.text(columns: 80).runs.prefix(2).map(\.role) == [.key, .body])
    }
}
