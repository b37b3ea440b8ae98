import Glibc

/// Reads lines from standard input until its end, a signal that tells the program to go, or a reader who went away.
final class LineSignals {
    /// The signal that told the program to go, if one did.
    var caught: Int32? { pendingSignal == 0 ? nil : pendingSignal }
    /// Whether standard output is closed on the other side.
    var nobodyReads = false
    private var waiting: [UInt8] = []
    private var hasEnded = false

    init() {
        pendingSignal = 0
        signal(SIGPIPE, SIG_IGN)
        for number in [SIGTERM, SIGINT, SIGHUP, SIGQUIT] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { pendingSignal = $0 }
            // Without SA_RESTART a read that waits is broken off.
            sigaction(number, &action, nil)
        }
    }

    /// The next line without its end; nil when no more will come.
    func line() -> String? {
        while true {
            if let end = waiting.firstIndex(of: 10) {
                let line = String(decoding: waiting[..<end], as: UTF8.self)
                waiting.removeFirst(end + 1)
                return line
            }
            guard !hasEnded, pendingSignal == 0, !nobodyReads else { return remainder() }
            readMore()
        }
    }

    private func remainder() -> String? {
        guard !waiting.isEmpty, pendingSignal == 0 else { return nil }
        defer { waiting = [] }
        return String(decoding: waiting, as: UTF8.self)
    }

    private func readMore() {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(STDIN_FILENO, &bytes, bytes.count)
        if count < 0, errno == EINTR { return }
        guard count > 0 else {
            hasEnded = true
            return
        }
        // A line longer than anybody types is cut, so that a pipe without line ends does not fill the memory.
        if waiting.count < 65_536 { waiting += bytes[..<count] }
    }
}

/// Set by the signal handler, read between lines.
private nonisolated(unsafe) var pendingSignal: Int32 = 0
