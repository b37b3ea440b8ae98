import Glibc
import TerminalCore
import TerminalNcurses
import TextRules

/// The standard streams, written as they are and read line by line.
enum Standard {
    /// Writes text to standard output; false when nobody reads it any more.
    ///
    /// Any other error, such as a full disk, ends the program with one line on standard error and status 1: what was asked for
    /// is not there.
    @discardableResult
    static func write(_ text: String) -> Bool {
        guard let code = write(text, to: STDOUT_FILENO) else { return true }
        guard code != EPIPE else { return false }
        complain("Standard output can not be written: \(String(cString: strerror(code))).")
        Exit.now(1)
    }

    /// Writes lines for people: on a terminal that lacks some of their characters these are spelled out. A file or a pipe gets
    /// them all, in UTF-8.
    static func show(_ text: String) {
        guard isatty(STDOUT_FILENO) == 1 else { return _ = write(text) }
        let repertoire = TerminalProbe.ofThisProcess().repertoire(ascii: false)
        guard repertoire != .unicode else { return _ = write(text) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        write(lines.map { repertoire.showable(String($0)) }.joined(separator: "\n"))
    }

    /// Writes text to standard error, where questions belong: what is asked for goes to standard output.
    static func say(_ text: String) { _ = write(text, to: STDERR_FILENO) }

    /// Writes lines to standard error; whatever was quoted in them, nothing invisible is sent.
    static func complain(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        _ = write(lines.map { PlainText.name(String($0)) + "\n" }.joined(), to: STDERR_FILENO)
    }

    /// Writes all of a text.
    ///
    /// - Returns: The error's number when that fails; nil when all of it is written.
    private static func write(_ text: String, to descriptor: Int32) -> Int32? {
        var text = text
        return text.withUTF8 { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)  // not empty
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return count < 0 ? errno : EIO }
                done += count
            }
            return nil
        }
    }

    /// Puts something in the place of each standard stream that was closed from outside, so that no file which is opened later
    /// takes its number and is written into. A write to such a stream fails with EBADF, as it would have.
    static func holdPlaces() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
            // The lowest free number is taken, which is this one.
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Whether a person sits at both ends.
    static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// The next line of standard input without its end; nil at the end of input.
    static func line() -> String? { readLine(strippingNewline: true) }
}
