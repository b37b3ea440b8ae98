import Glibc
import TerminalCore

/// Lines from standard input, and the signals that ask the program to go, where there is no full screen.
public final class LineInput: InputSource {
    /// Set when standard output is closed on the other side: then the input has ended too.
    public var nobodyReads = false
    private let signals: SignalInbox
    private var waiting: [UInt8] = []
    private var hasEnded = false

    /// A line longer than anybody types is cut, so that a pipe without line ends does not fill the memory.
    private static let longestLine = 65_536

    private init(signals: SignalInbox) { self.signals = signals }

    /// Begins to watch for signals; nil when the system has no descriptors left.
    public static func open() -> LineInput? { SignalInbox.open(hasScreen: false).map { LineInput(signals: $0) } }

    /// Lets every signal do again what it did before.
    public func close() { signals.close() }

    public var descriptors: [Int32] { [STDIN_FILENO, signals.descriptor] }
    public var due: Int64? { nobodyReads || hasEnded ? 0 : nil }
    public var blocked: Int32? { nil }

    public func take() -> [Input] {
        if let request = signals.take().requestToGo { return [.terminated(signal: request)] }
        if nobodyReads { return [.endOfInput] }
        readWhatIsThere()
        var inputs: [Input] = []
        while let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
            inputs.append(.line(String(decoding: waiting[..<end], as: UTF8.self)))
            waiting.removeFirst(end + 1)
        }
        guard hasEnded else { return inputs }
        if !waiting.isEmpty { inputs.append(.line(String(decoding: waiting, as: UTF8.self))) }
        waiting = []
        return inputs + [.endOfInput]
    }

    private func readWhatIsThere() {
        var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard !hasEnded, poll(&entry, 1, 0) > 0 else { return }
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { bytes in
            let count = read(STDIN_FILENO, bytes.baseAddress, bytes.count)
            if count < 0, errno == EINTR || errno == EAGAIN { return }
            guard count > 0 else { return hasEnded = true }
            if waiting.count < Self.longestLine { waiting += bytes[..<count] }
        }
    }
}
