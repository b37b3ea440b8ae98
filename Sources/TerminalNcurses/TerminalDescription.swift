import CNcurses
import Glibc

/// What terminfo says of a terminal type.
struct TerminalDescription: Hashable {
    /// Whether the cursor can be placed.
    let cursorMoves: Bool
    /// How many colors there are; 0 for none.
    let colors: Int

    /// Reads the description of a type; nil when the system has none.
    init?(ofType type: String) {
        let read = Self.withType(type) { (curses_string("cup") != nil, Int(tigetnum("colors"))) }
        guard let (cursorMoves, colors) = read else { return nil }
        self.cursorMoves = cursorMoves
        self.colors = max(0, colors)
    }

    /// Asks while a type's description is set up; nil when the system has none. An open screen keeps its own.
    static func withType<Answer>(_ type: String, ask: () -> Answer) -> Answer? {
        let before = curses_type()
        var result: Int32 = 0
        // A result code instead of an error message and the end of the process, which initscr() would give.
        guard !type.isEmpty, setupterm(type, STDOUT_FILENO, &result) == OK, result == 1 else { return nil }
        defer { curses_forget_type(before) }
        return ask()
    }
}
