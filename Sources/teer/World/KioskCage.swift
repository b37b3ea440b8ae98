import CKiosk
import Glibc

/// What shuts the kiosk in: no signal of the keyboard, no core file, no look at its memory.
enum KioskCage {
    /// Shuts it; holds through the reset's exec as far as signals go, and is shut anew after it.
    static func shut() {
        for number in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] { signal(number, SIG_IGN) }
        umask(0o077)
        _ = kiosk_hide_memory()
    }

    /// What is left to do is short: a second request to go must not break it off.
    static func endUndisturbed() {
        for number in [SIGTERM, SIGHUP, SIGPIPE] { signal(number, SIG_IGN) }
    }

    /// Replaces the program by itself: the memory that a visitor's words were in is gone.
    static func beginAnew() -> Never {
        setenv(again, "1", 1)
        for number in [SIGTERM, SIGHUP, SIGPIPE] { signal(number, SIG_DFL) }
        tcflush(STDIN_FILENO, TCIFLUSH)
        kiosk_begin_anew(CommandLine.unsafeArgv)
        // Whoever started it starts it again.
        exit(1)
    }

    /// Whether this is a beginning after a reset, which has nothing new to report.
    static var isAgain: Bool { Paths.variable(again) != nil }

    private static let again = "TEER_KIOSK_AGAIN"
}
