import Glibc
import Kiosk

/// What the clinic's journal is told while a kiosk runs; never what was typed.
enum KioskJournal {
    /// Writes a line, unless it would stand on the visitor's screen.
    static func note(_ event: KioskNote) {
        guard isatty(STDERR_FILENO) == 0 else { return }
        switch event {
        case .rightCode: Standard.complain("The staff code was typed: the kiosk ends.")
        case .wrongCode(let count): Standard.complain("A wrong staff code was typed, \(count) in a row.")
        }
    }
}
