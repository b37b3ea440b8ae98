import TerminalCore
import Testing

@Suite("Terminal in memory")
struct ScriptedTerminalTests {
    @Test("Inputs come in their order, then the end of input for ever")
    func order() {
        let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24), inputs: [.key(.enter), .timedOut])
        #expect(
            (0..<4).map { _ in terminal.nextInput(waitingAtMost: nil) } == [.key(.enter), .timedOut, .endOfInput, .endOfInput])
    }

    @Test("A resize changes the size as soon as it is read")
    func resize() {
        let small = Size(columns: 40, rows: 12)
        let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24), inputs: [.resized(small)])
        #expect(terminal.size.columns == 80)
        #expect(terminal.nextInput(waitingAtMost: 0) == .timedOut, "nothing waits while a frame is being looked at")
        #expect(terminal.nextInput(waitingAtMost: nil) == .resized(small))
        #expect(terminal.size == small)
    }

    @Test("Every frame shown is kept, and what was asked of the terminal")
    func record() {
        let terminal = ScriptedTerminal(size: Size(columns: 4, rows: 1))
        var frame = Frame(size: terminal.size)
        terminal.show(frame)
        frame.write("next", column: 0, row: 0)
        terminal.show(frame)
        terminal.use(.mono)
        terminal.suspend()
        terminal.close()
        #expect(terminal.frames.map(\.text) == ["", "next"])
        #expect(terminal.scheme == .mono && terminal.suspensions == 1 && terminal.isClosed)
    }
}
