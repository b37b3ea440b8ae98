import TerminalCore
import Testing

@Suite("Terminal in memory")
struct ScriptedTerminalTests {
    @Test("Every frame shown is kept, and what was asked of the terminal")
    func record() {
        let terminal = ScriptedTerminal(size: Size(columns: 4, rows: 1))
        var frame = Frame(size: terminal.size)
        #expect(terminal.show(frame, .atOnce))
        frame.write("next", column: 0, row: 0)
        #expect(terminal.show(frame, .moving))
        terminal.use(.mono)
        terminal.suspend()
        terminal.close()
        #expect(terminal.frames.map(\.text) == ["", "next"])
        #expect(terminal.scheme == .mono && terminal.suspensions == 1 && terminal.isClosed)
    }

    @Test("A slow one drops pictures of a motion, a stopped one drops all")
    func busy() {
        let terminal = ScriptedTerminal(size: Size(columns: 4, rows: 1))
        let frame = Frame(size: terminal.size)
        terminal.isSlow = true
        #expect(!terminal.show(frame, .moving) && terminal.show(frame, .atOnce))
        terminal.isStopped = true
        #expect(!terminal.show(frame, .atOnce))
        #expect(terminal.frames.count == 1 && terminal.dropped.count == 2)
    }
}
