import ProgramLoop
import TerminalCore

/// A program that counts what it is told and shows a count, with a tick every so many milliseconds.
struct ScriptedProgram: LoopedProgram {
    let terminal: ScriptedTerminal
    var period: Int64?
    var watched: [Int32] = []
    private(set) var happened: [Happening] = []
    private(set) var ticks = 0
    private(set) var shows = 0
    private var next: Int64 = 0
    private var answersKey = false
    private(set) var isOver = false

    init(_ terminal: ScriptedTerminal, period: Int64? = nil, watched: [Int32] = []) {
        self.terminal = terminal
        self.period = period
        self.watched = watched
    }

    var due: Int64? { period == nil ? nil : next }

    mutating func take(_ happening: Happening) {
        happened.append(happening)
        switch happening {
        case .tick(let now):
            ticks += 1
            next = now + (period ?? 0)
        case .key: answersKey = true
        case .terminated, .endOfInput: isOver = true
        default: break
        }
    }

    mutating func show() -> Bool {
        shows += 1
        var frame = Frame(size: terminal.size)
        frame.write("\(happened.count)", column: 0, row: 0)
        defer { answersKey = false }
        return terminal.show(frame, answersKey || period == nil ? .atOnce : .moving)
    }
}
