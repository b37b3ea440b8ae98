import CNcurses
import Glibc
import TerminalCore

/// A character beyond ASCII, in UTF-8; nil for bytes that are none.
enum UTF8Character {
    static func reading(of rest: ArraySlice<UInt8>) -> KeyDecoder.Reading? {
        guard let first = rest.first, let length = length(ledBy: first) else { return nil }
        let tail = rest.dropFirst().prefix(length - 1)
        guard tail.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return nil }
        guard tail.count == length - 1 else { return .unfinished }
        let code = tail.reduce(UInt32(first) & (0x7F >> UInt32(length))) { $0 << 6 | UInt32($1 & 0x3F) }
        guard code >= smallest[length - 2], let scalar = Unicode.Scalar(code) else { return nil }
        return scalar.isControl ? .nothing(length: length) : .key(.character(scalar), length: length)
    }

    /// The smallest code that needs two, three, four bytes: shorter ones written longer are an old way to smuggle.
    private static let smallest: [UInt32] = [0x80, 0x800, 0x10000]

    private static func length(ledBy byte: UInt8) -> Int? {
        switch byte {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: nil
        }
    }
}

/// A character beyond ASCII, in the locale's own character set; nil for bytes that are none.
enum LocaleCharacter {
    static func reading(of rest: ArraySlice<UInt8>) -> KeyDecoder.Reading? {
        var character = wchar_t()
        var state = mbstate_t()
        let length = rest.prefix(8).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
            mbrtowc(&character, $0.baseAddress, $0.count, &state)
        }
        if length == -2 { return .unfinished }
        guard length > 0, let scalar = Unicode.Scalar(UInt32(bitPattern: character)) else { return nil }
        if scalar.isControl { return .nothing(length: length) }
        return .key(.character(scalar), length: length)
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }
}
