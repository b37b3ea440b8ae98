import TerminalCore

/// The numbers of a key's control sequence: which key it is, what is held down with it, whether it was let go.
///
/// Terminals may send any key this way, by their own setting or because a program before this one asked for it:
/// `CSI code : shifted : base ; modifiers : event ; text u` (the kitty keyboard protocol), `CSI 27 ; modifiers ; code ~`
/// (xterm's modifyOtherKeys), `CSI 1 ; modifiers : event A` (cursor keys). Such a key is the same as its plain form.
struct KeyReport {
    private let fields: [[Int?]]

    /// Reads parameter bytes; nil for what is not made of numbers, as the answers of terminals are not.
    init?(_ parameters: ArraySlice<UInt8>) {
        guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
        let read = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
            field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        }
        fields = read.map { $0.map { Int(String(decoding: $0, as: UTF8.self)) } }
        // An empty number has a usual value; one that is too large has none.
        guard zip(read, fields).allSatisfy({ zip($0, $1).allSatisfy { $0.isEmpty || $1 != nil } }) else { return nil }
    }

    /// How many numbers there are, each with its parts.
    var count: Int { fields.count }
    /// The first number; 1 where it is left out.
    var first: Int { number(0) ?? 1 }
    /// Whether the key was let go.
    var isRelease: Bool { number(1, part: 1) == 3 }

    private func number(_ at: Int, part: Int = 0) -> Int? {
        fields.indices.contains(at) && fields[at].indices.contains(part) ? fields[at][part] : nil
    }

    /// The key of `CSI ... u`.
    var codedKey: Key? {
        let modifiers = Modifiers(sent: number(1))
        let shifted = modifiers.contains(.shift) ? number(0, part: 1) : nil
        return Self.key(first, text: number(2) ?? shifted, modifiers)
    }

    /// The key of `CSI 27 ; ... ~`, whose code is the character that it writes.
    var modifiedKey: Key? {
        let code = number(2) ?? 0
        return Self.key(code, text: code, Modifiers(sent: number(1)))
    }
}

extension KeyReport {
    /// What is held down while a key is pressed.
    private struct Modifiers: OptionSet {
        let rawValue: Int

        static let shift = Modifiers(rawValue: 1)
        static let control = Modifiers(rawValue: 4)
        static let capsLock = Modifiers(rawValue: 64)
        /// Alt, super, hyper and meta, which make keys that mean nothing here.
        static let others = Modifiers(rawValue: 2 | 8 | 16 | 32)

        init(rawValue: Int) { self.rawValue = rawValue }

        /// From the number that is sent, which counts from one.
        init(sent number: Int?) { rawValue = max(1, number ?? 1) - 1 }
    }

    /// The key of a code, as it would come in its plain form; nil where that means nothing.
    ///
    /// - Parameter text: the code of the character that is written, where the terminal tells.
    private static func key(_ code: Int, text: Int?, _ modifiers: Modifiers) -> Key? {
        guard modifiers.isDisjoint(with: .others) else { return nil }
        if let key = named[code] { return key == .tab && modifiers.contains(.shift) ? .backTab : key }
        guard let plain = character(code) else { return nil }
        if modifiers.contains(.control) { return Key(name: "ctrl-\(Character(plain).lowercased())") }
        if let text { return character(text).map { .character($0) } }
        guard modifiers.contains(.shift) != modifiers.contains(.capsLock) else { return .character(plain) }
        let capital = plain.properties.uppercaseMapping.unicodeScalars
        return .character(capital.count == 1 ? capital.first ?? plain : plain)
    }

    private static func character(_ code: Int) -> Unicode.Scalar? {
        UInt32(exactly: code).flatMap { Unicode.Scalar($0) }.flatMap { $0.columns > 0 && !isPrivate($0) ? $0 : nil }
    }

    private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xF8FF).contains(scalar.value) }

    /// Keys that write nothing; those of the number pad and the higher function keys have codes of their own from 57344 on.
    private static let named: [Int: Key] = {
        var keys: [Int: Key] = [
            9: .tab, 13: .enter, 27: .escape, 8: .backspace, 127: .backspace, 57409: .character("."), 57410: .character("/"),
            57411: .character("*"), 57412: .character("-"), 57413: .character("+"), 57414: .enter, 57415: .character("="),
            57416: .character(","), 57417: .left, 57418: .right, 57419: .up, 57420: .down, 57421: .pageUp, 57422: .pageDown,
            57423: .home, 57424: .end, 57425: .insert, 57426: .delete,
        ]
        for digit in 0...9 { keys[57399 + digit] = .character(Unicode.Scalar(UInt8(0x30 + digit))) }
        for number in 13...24 { keys[57363 + number] = .function(number) }
        return keys
    }()
}
