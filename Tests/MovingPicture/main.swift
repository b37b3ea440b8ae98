import Glibc
import ProgramLoop
import TerminalCore
import TerminalNcurses

/// A picture that moves thirty times a second, and a page that answers each key: what the tests look at in a terminal.
///
///     MovingPicture REPORT
///
/// Writes "ticks shown dropped keys readable" to REPORT at every tick. It watches descriptor 3 where it is open. `q` ends it.
struct MovingPicture: LoopedProgram {
    let terminal: NcursesTerminal
    let report: Int32
    private(set) var ticks = 0, shown = 0, dropped = 0, keys = 0, readable = 0
    private(set) var status: Int32?
    private var answersKey = false
    private var next = SteadyClock.milliseconds

    init(_ terminal: NcursesTerminal, report: Int32) {
        self.terminal = terminal
        self.report = report
    }

    var isOver: Bool { status != nil }
    var due: Int64? { next }
    let watched: [Int32] = fcntl(3, F_GETFD) < 0 ? [] : [3]

    mutating func take(_ happening: Happening) {
        switch happening {
        case .tick(let now):
            ticks += 1
            next = now + 33
            write()
        case .key(.character("q")): status = 0
        case .key:
            keys += 1
            answersKey = true
        case .readable(let descriptor):
            readable += 1
            var byte: UInt8 = 0
            _ = read(descriptor, &byte, 1)
        case .terminated(let signal): status = 128 + signal
        case .endOfInput: status = 129
        case .line, .pasted, .resized, .resumed: terminal.forgetShown()
        }
    }

    mutating func show() -> Bool {
        let isShown = terminal.show(frame, answersKey ? .atOnce : .moving)
        if isShown {
            shown += 1
            answersKey = false
        } else {
            dropped += 1
        }
        return isShown
    }

    /// The count of ticks and keys, the time, and a dot that goes around.
    private var frame: Frame {
        var frame = Frame(size: terminal.size)
        frame.write("ticks \(ticks) keys \(keys)", column: 0, row: 0)
        frame.write("drawn at \(SteadyClock.milliseconds) ", column: 0, row: 1)
        for row in 2..<max(2, frame.size.rows) {
            frame.write("o", column: (ticks + row * 7) % max(1, frame.size.columns), row: row, role: .figure)
        }
        return frame
    }

    private func write() {
        let text = Array("\(ticks) \(shown) \(dropped) \(keys) \(readable)\n".utf8)
        _ = text.withUnsafeBytes { pwrite(report, $0.baseAddress, $0.count, 0) }
    }
}

let report = open(CommandLine.arguments.dropFirst().first ?? "/dev/null", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
do {
    let terminal = try NcursesTerminal.open()
    var program = MovingPicture(terminal, report: report)
    ProgramLoop.run(&program, on: PolledHappenings(terminal))
    terminal.close()
    exit(program.status ?? 1)
} catch {
    print(error)
    exit(2)
}
