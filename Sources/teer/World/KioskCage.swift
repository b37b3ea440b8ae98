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
    ///
    /// - Parameters:
    ///   - reported: what was said of the settings, so that only other things are said again.
    ///   - wrongTries: how many staff codes in a row were wrong; the rest between two tries holds through a reset.
    ///   - restsUntil: when the next code may be tried, in milliseconds of the steady clock.
    ///   - settings: the bytes of the settings in force, which stand should the file break.
    static func beginAnew(reported: [String], wrongTries: Int, restsUntil: Int64, settings: [UInt8]?) -> Never {
        setenv(again, "1", 1)
        setenv(report, mark(of: reported), 1)
        setenv(tries, "\(min(wrongTries, mostTries))", 1)
        setenv(rest, "\(restsUntil)", 1)
        if let settings, settings.count <= mostSettings { setenv(inForce, Hexadecimal.text(settings), 1) }
        for number in [SIGTERM, SIGHUP, SIGPIPE] { signal(number, SIG_DFL) }
        tcflush(STDIN_FILENO, TCIFLUSH)
        kiosk_begin_anew(CommandLine.unsafeArgv)
        // Whoever started it starts it again.
        exit(1)
    }

    /// The mark of what was reported before a reset; nil at a first beginning.
    static var reported: String? { Paths.variable(report) }

    /// How many staff codes in a row were wrong before a reset.
    static var wrongTries: Int { Paths.variable(tries).flatMap { Int($0) }.map { min(max($0, 0), mostTries) } ?? 0 }

    /// When the next staff code may be tried, in milliseconds of the steady clock; 0 for at once.
    static var restsUntil: Int64 { Paths.variable(rest).flatMap { Int64($0) } ?? 0 }

    /// The bytes of the settings that were in force before a reset; nil at a first beginning.
    static var lastSettings: [UInt8]? { Paths.variable(inForce).flatMap(Hexadecimal.bytes) }

    /// A number that is another one when other lines are reported (FNV-1a).
    static func mark(of lines: [String]) -> String {
        let bytes = lines.joined(separator: "\n").utf8
        return String(bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }, radix: 16)
    }

    private static let again = "TEER_KIOSK_AGAIN"
    private static let report = "TEER_KIOSK_REPORTED"
    private static let tries = "TEER_KIOSK_TRIES"
    private static let rest = "TEER_KIOSK_RESTS_UNTIL"
    private static let inForce = "TEER_KIOSK_SETTINGS"
    /// Bytes: twice as many letters still fit a variable of the environment.
    private static let mostSettings = 48 << 10
    /// After so many the rest is as long as it gets.
    private static let mostTries = 20
}
