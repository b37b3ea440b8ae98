import CNcurses
import Glibc

/// Gives the terminal back on every way out: exit, error, signal and crash.
///
/// Curses does it on a regular close. For all others the bytes that do it are prepared while the screen is up, and a C
/// handler that only writes them and resets the line's modes answers `exit()`, crashes (ILL and TRAP are Swift's own traps)
/// and every other signal that ends a program by default, the real-time ones too. It then lets the signal end the process,
/// so the exit status stays true. Set after the Swift runtime's own handlers, it also keeps that from printing a backtrace
/// over the screen. What is written to standard error while the screen is up is held back and follows after it.
public enum TerminalRestoration {
    /// Ends the program with the exit code shells give to a signal, 128 and its number; close the terminal first.
    public static func exit(bySignal number: Int32) -> Never { Glibc.exit(128 + number) }

    /// Notes how the terminal was found, and begins to catch the signals that end a program.
    ///
    /// - Parameter line: where the bytes go.
    static func watch(line: Int32, modes: termios) {
        var modes = modes
        restoration_prepare(line, &modes)
        restoration_watch_endings()
    }

    /// The screen is up: from now on every way out restores.
    static func arm(_ capabilities: RestoringCapabilities) {
        keep(capabilities)
        restoration_arm()
    }

    /// Prepares the bytes anew, because the terminal has another size.
    static func keep(_ capabilities: RestoringCapabilities) {
        let bytes = capabilities.bytes.map { CChar(bitPattern: $0) }
        guard restoration_keep(bytes, bytes.count) == 1 else {
            preconditionFailure("restoring takes \(bytes.count) bytes, more than are kept")
        }
    }

    /// Curses gave the terminal back.
    static func disarm() { restoration_disarm() }

    /// Lets every signal do again what it did before.
    static func unwatch() { restoration_ignore_endings() }
}
