/// Bytes as what they order a terminal to do.
struct SequenceParser {
    /// One thing to do.
    enum Order {
        case write(Character)
        /// A control character.
        case control(UInt8)
        /// A sequence of escape and one more character.
        case escape(UInt8)
        /// A character set for G0 or G1.
        case designate(set: Int, UInt8)
        /// A control sequence: what leads its numbers, the numbers, and its final character.
        case sequence(lead: UInt8?, [Int], UInt8)
        case notUnderstood(String)
    }

    private enum State {
        case ground
        case text([UInt8], missing: Int)
        case escape
        case designating(Int)
        case sequence([UInt8])
        /// Behind "escape ]": a title, or the Linux console's own palette strings, which have no end sign.
        case systemCommand
        case palette(missing: Int)
        /// Inside a title or another string, which nothing here looks at.
        case string(sawEscape: Bool)
    }

    private var state = State.ground

    /// Takes one byte; returns what is to be done once that is clear.
    mutating func take(_ byte: UInt8) -> Order? {
        switch state {
        case .ground: return ground(byte)
        case .text(let bytes, let missing): return text(bytes + [byte], missing: missing - 1)
        case .escape: return escape(byte)
        case .designating(let set):
            state = .ground
            return .designate(set: set, byte)
        case .sequence(let bytes): return sequence(bytes + [byte])
        case .systemCommand:
            state = byte == UInt8(ascii: "R") ? .ground : .string(sawEscape: byte == 0x1B)
            if byte == UInt8(ascii: "P") { state = .palette(missing: 7) }
            return nil
        case .palette(let missing):
            state = missing == 1 ? .ground : .palette(missing: missing - 1)
            return nil
        case .string(let sawEscape):
            state = byte == 7 || (sawEscape && byte == UInt8(ascii: "\\")) ? .ground : .string(sawEscape: byte == 0x1B)
            return nil
        }
    }

    private mutating func ground(_ byte: UInt8) -> Order? {
        switch byte {
        case 0x1B: state = .escape
        case ..<0x20, 0x7F: return .control(byte)
        case ..<0x80: return .write(Character(Unicode.Scalar(byte)))
        case 0xC2...0xDF: state = .text([byte], missing: 1)
        case 0xE0...0xEF: state = .text([byte], missing: 2)
        case 0xF0...0xF4: state = .text([byte], missing: 3)
        default: return .notUnderstood("byte \(byte)")
        }
        return nil
    }

    private mutating func text(_ bytes: [UInt8], missing: Int) -> Order? {
        guard bytes.last! & 0xC0 == 0x80 else {
            state = .ground
            return .notUnderstood("bytes \(bytes)")
        }
        guard missing == 0 else {
            state = .text(bytes, missing: missing)
            return nil
        }
        state = .ground
        return String(validating: bytes, as: UTF8.self)?.first.map { .write($0) } ?? .notUnderstood("bytes \(bytes)")
    }

    private mutating func escape(_ byte: UInt8) -> Order? {
        state = .ground
        switch byte {
        case UInt8(ascii: "["): state = .sequence([])
        case UInt8(ascii: "("), UInt8(ascii: ")"): state = .designating(byte == UInt8(ascii: "(") ? 0 : 1)
        case UInt8(ascii: "]"): state = .systemCommand
        case UInt8(ascii: "P"), UInt8(ascii: "_"): state = .string(sawEscape: false)
        default: return .escape(byte)
        }
        return nil
    }

    private mutating func sequence(_ bytes: [UInt8]) -> Order? {
        guard let final = bytes.last, (0x40...0x7E).contains(final) else {
            state = .sequence(bytes)
            return nil
        }
        state = .ground
        var body = bytes.dropLast()
        let lead = body.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
        if lead != nil { body.removeFirst() }
        let numbers = String(decoding: body, as: UTF8.self).split(separator: ";", omittingEmptySubsequences: false)
        return .sequence(lead: lead, numbers.map { Int($0) ?? 0 }, final)
    }
}
