import CNcurses
import Glibc
import TerminalCore

/// The byte sequences of this terminal's keys, as terminfo lists them.
struct KeySequences: Sendable {
    private var keys: [[UInt8]: Key] = [:]
    private var beginnings: Set<[UInt8]> = []
    /// The length in bytes of the longest.
    private(set) var longest = 0

    init() {}

    /// Takes the sequences that begin with an escape; single bytes are read as control characters anyway.
    init(_ sequences: some Sequence<([UInt8], Key)>) {
        for (bytes, key) in sequences where bytes.first == 0x1B && bytes.count > 1 && keys[bytes] == nil {
            keys[bytes] = key
            longest = max(longest, bytes.count)
            for length in 1..<bytes.count { beginnings.insert(Array(bytes.prefix(length))) }
        }
    }

    /// The key that the first bytes are, the longest there is; `unfinished` when they begin one.
    func reading(of rest: ArraySlice<UInt8>) -> KeyDecoder.Reading {
        var found: KeyDecoder.Reading?
        for length in 1...max(1, min(longest, rest.count)) {
            let head = Array(rest.prefix(length))
            if let key = keys[head] { found = .key(key, length: length) }
            if !beginnings.contains(head) { return found ?? .nothing(length: 0) }
        }
        return found ?? .unfinished
    }
}

extension KeySequences {
    /// Asks terminfo for the terminal that is set up now.
    static func ofThisTerminal() -> KeySequences {
        KeySequences(capabilities.lazy.compactMap { name, key in curses_string(name).map { (bytes(of: $0), key) } })
    }

    private static func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
        UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
    }

    /// Capability names of terminfo(5) and the keys they stand for.
    static let capabilities: [(String, Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kll", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
            ("kent", .enter), ("kbs", .backspace),
        ] + (1...24).map { ("kf\($0)", .function($0)) }
}
