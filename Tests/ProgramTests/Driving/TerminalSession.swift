import Foundation

/// The program on a terminal of its own, driven by keys.
///
/// Nothing here waits for a while and hopes: `settle` asks the system whether the program has read what was sent and sleeps
/// until the next key.
final class TerminalSession {
    /// What a test waited for in vain.
    struct NotSeen: Error, CustomStringConvertible {
        let wanted: String
        let screen: String
        var description: String { "not seen: \(wanted), but\n\(screen)" }
    }

    let process: ChildProcess
    /// Kept so that the folders stay as long as the program may use them.
    private let home: Home
    private(set) var terminal: EmulatedTerminal
    /// How many bytes the program sent.
    private(set) var bytesReceived = 0
    private var primary: Int32
    private var secondary: Int32
    private let modesBefore: [UInt32]
    private var modesAfter: [UInt32]?
    private var readsBefore = 0
    private var answered = 0

    /// Writes on the screen as something else does that the program knows nothing of.
    func overwrite(_ text: String) { terminal.feed(Array(text.utf8)) }

    /// Starts the program, or another command, as the one that owns the terminal.
    init(
        _ home: Home, _ arguments: [String] = [], program: String = Program.path, term: String? = "xterm-256color",
        locale: String = "C.UTF-8", columns: Int = 80, rows: Int = 24, _ variables: [String: String] = [:]
    ) throws {
        self.home = home
        primary = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard let path = Self.otherSide(of: primary) else {
            throw NotSeen(wanted: "a terminal", screen: String(cString: strerror(errno)))
        }
        secondary = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        terminal = EmulatedTerminal(columns: columns, rows: rows)
        Self.setSize(of: secondary, columns, rows)
        _ = fcntl(primary, F_SETFL, fcntl(primary, F_GETFL) | O_NONBLOCK)
        modesBefore = Self.modes(of: secondary)
        let environment = home.environment(term: term, locale: locale, variables)
        process = try ChildProcess(program, arguments, environment: environment, terminal: path)
    }

    deinit {
        if process.ending == nil { process.signal(SIGKILL) }
        for side in [primary, secondary] where side >= 0 { close(side) }
    }

    // MARK: Keys

    /// Presses keys one after another, each once the program waits for it.
    func press(_ keys: String...) throws { try press(keys) }

    func press(_ keys: [String]) throws {
        for key in keys {
            send(KeyBytes(key).bytes)
            try settle()
        }
    }

    /// Sends bytes as fast as the terminal takes them.
    func send(_ bytes: [UInt8]) {
        if bytes.isEmpty { return }
        readsBefore = process.facts.reads
        var rest = bytes[...]
        for _ in 0..<100_000 where !rest.isEmpty && process.ending == nil {
            let count = rest.withUnsafeBytes { write(primary, $0.baseAddress!, min($0.count, 1024)) }
            if count > 0 { rest.removeFirst(count) } else { receive(waitingAtMost: 5) }
        }
    }

    /// Answers each request for the terminal's status that was received, as a terminal does that has shown all before it.
    func answerStatusRequests() {
        while answered < terminal.statusRequests {
            answered += 1
            send(Array("\u{1B}[0n".utf8))
        }
    }

    func resize(columns: Int, rows: Int) throws {
        readsBefore = -1
        terminal.resize(columns: columns, rows: rows)
        Self.setSize(of: secondary, columns, rows)
    }

    // MARK: What the program does

    /// Takes what the program sent, at most so many bytes; false when nothing came.
    @discardableResult
    func receive(waitingAtMost milliseconds: Int32, atMost most: Int = 65_536) -> Bool {
        var watched = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, milliseconds) > 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: most)
        let count = read(primary, &bytes, bytes.count)
        guard count > 0 else { return false }
        bytesReceived += count
        terminal.feed(bytes[..<count])
        return true
    }

    /// Waits until the program has read all that was sent, shown what it had to, and sleeps; or has ended.
    func settle() throws {
        var calm = 0
        for _ in 0..<20_000 {
            if receive(waitingAtMost: calm > 0 ? 2 : 1) {
                calm = 0
            } else if process.ending != nil {
                return
            } else {
                calm = process.facts.isAsleep && (process.facts.reads > readsBefore || takesLines) ? calm + 1 : 0
            }
            if calm == 3 { return }
        }
        throw NotSeen(wanted: "the program waiting for a key", screen: terminal.text)
    }

    /// Waits for a text on the screen.
    func see(_ wanted: String) throws { try see(wanted) { $0.text.contains(wanted) } }

    /// Waits for a condition that the terminal must come to fulfil.
    func see(_ what: String, _ condition: (EmulatedTerminal) -> Bool) throws {
        for _ in 0..<3_000 {
            if condition(terminal) { return }
            if !receive(waitingAtMost: 10), process.ending != nil, !receive(waitingAtMost: 0) { break }
        }
        guard condition(terminal) else { throw NotSeen(wanted: what, screen: terminal.text) }
    }

    /// Waits for the end, and takes all that was sent before it, looking at the screen after each part.
    @discardableResult
    func waitForEnd(_ look: (EmulatedTerminal) -> Void = { _ in }) -> ChildProcess.Ending? {
        for _ in 0..<12_000 where process.ending == nil {
            if receive(waitingAtMost: 5) { look(terminal) }
        }
        guard let ending = process.ending else { return nil }
        guard secondary >= 0 else { return ending }
        modesAfter = Self.modes(of: secondary)
        close(secondary)
        secondary = -1
        // With nobody left on the other side, reading ends by itself.
        while receive(waitingAtMost: 1_000) { look(terminal) }
        return ending
    }

    /// Takes the terminal away from the program, as a closed window or a broken line does.
    func goAway() {
        close(secondary)
        close(primary)
        (primary, secondary) = (-1, -1)
    }

    /// The processes that the one on the terminal started.
    var children: [pid_t] { process.facts.children }

    /// What of the terminal was not given back, in words; empty when all was.
    var leftovers: [String] {
        let modes = modesAfter ?? Self.modes(of: secondary)
        return terminal.leftovers + (modes == modesBefore ? [] : ["the line's modes differ: \(modesBefore) and now \(modes)"])
    }

    // MARK: What the system knows

    /// Whether keys reach the program only with the end of their line.
    private var takesLines: Bool { Self.modes(of: secondary).dropFirst(3).first.map { $0 & tcflag_t(ICANON) != 0 } ?? true }

    /// The path of the side that the program gets; Swift's import of the C library leaves out `ptsname` and its like.
    private static func otherSide(of primary: Int32) -> String? {
        let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
        var (unlocked, number): (Int32, UInt32) = (0, 0)
        guard ioctl(primary, setLock, &unlocked) == 0, ioctl(primary, getNumber, &number) == 0 else { return nil }
        return "/dev/pts/\(number)"
    }

    private static func setSize(of terminal: Int32, _ columns: Int, _ rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    }

    private static func modes(of terminal: Int32) -> [UInt32] {
        var modes = termios()
        guard tcgetattr(terminal, &modes) == 0 else { return [] }
        let characters = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + characters
    }
}
