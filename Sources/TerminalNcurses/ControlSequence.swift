import TerminalCore

/// The escape sequences that terminals share, whether or not terminfo lists them for this one.
///
/// ECMA-48 section 5.4: ESC [, parameters 0x30-0x3F, intermediates 0x20-0x2F, a final byte 0x40-0x7E. What has that form
/// is taken as a whole, known or not.
enum ControlSequence {
    /// How the bytes after and with an escape read; nil when they have the form of no sequence.
    static func reading(of rest: ArraySlice<UInt8>) -> KeyDecoder.Reading? {
        guard let kind = rest.dropFirst().first else { return .unfinished }
        switch kind {
        case UInt8(ascii: "["): return readingOfControl(rest)
        case UInt8(ascii: "O"): return readingOfShift(rest)
        default: return nil
        }
    }

    /// Whether ESC and this byte begin a command string: DCS, SOS, OSC, PM, APC.
    static func beginsString(_ byte: UInt8) -> Bool {
        [0x50, 0x58, 0x5D, 0x5E, 0x5F].contains(byte)
    }

    private static func readingOfShift(_ rest: ArraySlice<UInt8>) -> KeyDecoder.Reading {
        var at = rest.startIndex + 2
        while at < rest.endIndex, (0x30...0x39).contains(rest[at]) || rest[at] == 0x3B { at += 1 }  // ESC O 5 A: Ctrl-Up
        guard at < rest.endIndex else { return .unfinished }
        let length = at + 1 - rest.startIndex
        guard let key = lettered[rest[at]] ?? keypad[rest[at]] else {
            return .nothing(length: (0x40...0x7E).contains(rest[at]) ? length : length - 1)
        }
        return .key(key, length: length)
    }

    private static func readingOfControl(_ rest: ArraySlice<UInt8>) -> KeyDecoder.Reading {
        let body = rest.dropFirst(2)
        guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
            return body.count > 64 ? .nothing(length: rest.count) : .unfinished
        }
        let final = rest[end]
        let length = end + 1 - rest.startIndex
        guard (0x40...0x7E).contains(final) else { return .nothing(length: length - 1) }
        let trailing = trailingBytes(final: final, parameters: body[..<end])
        guard length + trailing <= rest.count else { return .unfinished }
        if final == UInt8(ascii: "~"), body[..<end].elementsEqual("200".utf8) { return .pasteBegins(length: length) }
        if final == UInt8(ascii: "n"), body[..<end].elementsEqual([UInt8(ascii: "0")]) { return .status(length: length) }
        guard trailing == 0, let key = key(final: final, parameters: body[..<end]) else {
            return .nothing(length: length + trailing)
        }
        return .key(key, length: length)
    }

    /// How many bytes follow outside the form: three of an old mouse report, one of the Linux console's function keys.
    private static func trailingBytes(final: UInt8, parameters: ArraySlice<UInt8>) -> Int {
        guard parameters.isEmpty else { return 0 }
        return final == UInt8(ascii: "M") ? 3 : final == UInt8(ascii: "[") ? 1 : 0
    }

    private static func key(final: UInt8, parameters: ArraySlice<UInt8>) -> Key? {
        guard let report = KeyReport(parameters), !report.isRelease else { return nil }
        switch final {
        case UInt8(ascii: "u"): return report.codedKey
        case UInt8(ascii: "~") where report.count == 3 && report.first == 27: return report.modifiedKey
        case UInt8(ascii: "~"): return report.count <= 2 ? numbered[report.first] : nil
        // With numbers it is the answer to where the cursor is, which a program before this one may have asked for.
        case UInt8(ascii: "R"): return parameters.isEmpty ? .function(3) : nil
        default: return report.first == 1 && report.count <= 2 ? lettered[final] : nil
        }
    }

    /// The last letter of cursor and first function keys; modifiers come before it and are passed over.
    private static let lettered: [UInt8: Key] = keys([
        "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab, "P": .function(1),
        "Q": .function(2), "R": .function(3), "S": .function(4),
    ])

    /// The number pad in its application mode, by VT100.
    private static let keypad: [UInt8: Key] = keys([
        "p": .character("0"), "q": .character("1"), "r": .character("2"), "s": .character("3"), "t": .character("4"),
        "u": .character("5"), "v": .character("6"), "w": .character("7"), "x": .character("8"), "y": .character("9"),
        "j": .character("*"), "k": .character("+"), "l": .character(","), "m": .character("-"), "n": .character("."),
        "o": .character("/"), "X": .character("="), "M": .enter, "I": .tab,
    ])

    /// The number before the tilde, by VT220, rxvt and the Linux console.
    private static let numbered: [Int: Key] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .function(1),
        12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6), 18: .function(7),
        19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12), 25: .function(13),
        26: .function(14), 28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18), 33: .function(19),
        34: .function(20),
    ]

    private static func keys(_ table: [Unicode.Scalar: Key]) -> [UInt8: Key] {
        Dictionary(uniqueKeysWithValues: table.map { (UInt8($0.key.value), $0.value) })
    }
}
