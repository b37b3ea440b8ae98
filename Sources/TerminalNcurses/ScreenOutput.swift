import CNcurses
import Glibc
import TerminalCore

/// What curses writes, on its way to the terminal.
///
/// Curses writes to a file in memory, and from there the bytes go to the line as far as it takes them. Written by curses
/// itself they would wait for a slow or stopped line, whatever signals come and however late it gets. So a frame of any
/// size is one write(2) as well.
final class ScreenOutput {
    /// Where curses writes to.
    let memory: UnsafeMutablePointer<FILE>
    /// The line, opened a second time, so that not waiting is this program's affair and not that of the shell which shares
    /// the first.
    let line: Int32
    private var unsent: [UInt8] = []

    private init(memory: UnsafeMutablePointer<FILE>, line: Int32) {
        self.memory = memory
        self.line = line
    }

    /// Opens both ends; nil when the system has no descriptors left.
    static func open() -> ScreenOutput? {
        let descriptor = curses_memory()
        guard descriptor >= 0 else { return nil }
        guard let memory = fdopen(descriptor, "w") else {
            Glibc.close(descriptor)
            return nil
        }
        // A terminal of another user, as after su, cannot be opened again: then a write may wait, as every program's does.
        var line = Glibc.open("/proc/self/fd/\(STDOUT_FILENO)", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        if line < 0 { line = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3) }
        guard line >= 0 else {
            fclose(memory)
            return nil
        }
        return ScreenOutput(memory: memory, line: line)
    }

    func close() {
        fclose(memory)
        Glibc.close(line)
    }

    /// Whether all was sent.
    var isClear: Bool { unsent.isEmpty }

    /// Whether the line takes bytes now; asked with a time, waits for that at most so many milliseconds.
    func takesBytes(waitingAtMost milliseconds: Int32 = 0) -> Bool {
        var entry = pollfd(fd: line, events: Int16(POLLOUT), revents: 0)
        return poll(&entry, 1, milliseconds) > 0
    }

    /// Drops what curses wrote since it was collected last.
    func forgetWritten() {
        fflush(memory)
        lseek(fileno(memory), 0, SEEK_SET)
    }

    /// Takes what curses wrote to be sent next.
    func collect() {
        let descriptor = fileno(memory)
        let count = Int(lseek(descriptor, 0, SEEK_CUR))
        guard count > 0 else { return }
        let before = unsent.count
        unsent += [UInt8](unsafeUninitializedCapacity: count) { bytes, read in
            read = max(0, pread(descriptor, bytes.baseAddress, count, 0))
        }
        assert(unsent.count == before + count, "memory can be read")
        lseek(descriptor, 0, SEEK_SET)
    }

    /// Puts bytes behind what waits to be sent.
    func append(_ bytes: some Sequence<UInt8>) { unsent.append(contentsOf: bytes) }

    /// Sends as much as the line takes. A line that is gone misses nothing.
    func send() {
        while !unsent.isEmpty {
            let count = unsent.withUnsafeBytes { write(line, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN { return }
            if count <= 0 { return unsent.removeAll() }
            unsent.removeFirst(count)
        }
    }

    /// Sends all before the line is given back; what it does not take within a while is dropped.
    func finish() {
        send()
        while !unsent.isEmpty, takesBytes(waitingAtMost: Self.lastPatience) { send() }
        unsent.removeAll()
    }

    /// How long a stopped line is waited for at the end, in milliseconds.
    private static let lastPatience: Int32 = 500
}
