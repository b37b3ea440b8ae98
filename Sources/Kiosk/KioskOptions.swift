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
    /// Whether it begins in lines that are read aloud, because the terminal has no full screen.
    public var beginsSpoken: Bool

    /// The usual behavior, each part of which can be given otherwise; times in milliseconds.
    public init(
        idle: Int64? = 120_000, asking: Int64 = 30_000, scheme: Scheme = .auto, ascii: Bool = false, beginsSpoken: Bool = false
    ) {
        self.idle = idle
        self.asking = asking
        self.scheme = scheme
        self.ascii = ascii
        self.beginsSpoken = beginsSpoken
    }
}
