import Glibc

/// The standard streams, written as they are and read line by line.
enum Standard {
    /// Writes text to standard output; false when nobody reads it any more.
    @discardableResult
    static func write(_ text: String) -> Bool { write(text, to: STDOUT_FILENO) }

    /// Writes text to standard error, where questions belong: what is asked for goes to standard output.
    static func say(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Writes a line to standard error.
    static func complain(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    @discardableResult
    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var done = 0
            while done < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)  // not empty
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
    }

    /// The next line of standard input without its end; nil at the end of input.
    static func line() -> String? { readLine(strippingNewline: true) }
}
