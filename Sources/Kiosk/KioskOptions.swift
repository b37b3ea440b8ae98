import TerminalCore

/// How a kiosk behaves, whatever it shows.
public struct KioskOptions: Hashable, Sendable {
    /// How long no key may come before somebody is asked for, in milliseconds; nil never asks.
    public var idle: Int64?
    /// How long the question stands before everything is forgotten, in milliseconds.
    public var asking: Int64
    /// The colors of the start.
    public var scheme: Scheme
    /// Whether everything is spelled in ASCII.
    public var ascii: Bool
    /// Whether it begins in plain lines, and every visit again.
    public var beginsSpoken: Bool
    /// Whether the terminal has no full screen.
    public var hasLinesOnly: Bool
    /// How many words a minute a screen reader says; a visitor's time counts from the end of what was said.
    public var wordsPerMinute: Int

    /// The usual behavior, each part of which can be given otherwise; times in milliseconds.
    public init(
        idle: Int64? = 120_000, asking: Int64 = 30_000, scheme: Scheme = .auto, ascii: Bool = false, beginsSpoken: Bool = false,
        hasLinesOnly: Bool = false, wordsPerMinute: Int = 175
    ) {
        self.idle = idle
        self.asking = asking
        self.scheme = scheme
        self.ascii = ascii
        self.beginsSpoken = beginsSpoken || hasLinesOnly
        self.hasLinesOnly = hasLinesOnly
        self.wordsPerMinute = wordsPerMinute
    }
}
