import Glibc

/// One line on standard error that says how far a long run is; silent when that is no terminal, and for the first half
/// second.
final class ProgressLine {
    private let isShown = isatty(STDERR_FILENO) == 1
    private let start = now()
    private var last = 0.0
    private var width = 0

    /// Shows a text in place of the last one, at most ten times a second.
    func show(_ text: @autoclosure () -> String) {
        guard isShown else { return }
        let elapsed = Self.now() - start
        guard elapsed > 0.5, elapsed - last > 0.1 else { return }
        last = elapsed
        let text = text()
        let spaces = String(repeating: " ", count: max(0, width - text.count))
        Standard.say("\r\(text)\(spaces)")
        width = text.count
    }

    /// Takes the line away.
    func clear() {
        if width > 0 { Standard.say("\r\(String(repeating: " ", count: width))\r") }
        width = 0
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
