import TerminalCore

/// Bytes from the keyboard, as keys and pasted text.
///
/// Reads what curses would, and more: it tells the end of input from silence, swallows an unknown escape sequence as a whole,
/// where curses hands on its letters as if they had been typed, reads Alt and a key as one key, and what the terminal marks as
/// pasted (CSI 200 ~ to CSI 201 ~) as text.
struct KeyDecoder {
    /// How a stretch of bytes reads.
    enum Reading: Hashable {
        /// So many bytes are this key.
        case key(Key, length: Int)
        /// So many bytes are the terminal's answer that it has done all that was sent.
        case status(length: Int)
        /// So many bytes mean nothing here.
        case nothing(length: Int)
        /// More bytes may make it something else.
        case unfinished
        /// So many bytes say that pasted text follows.
        case pasteBegins(length: Int)
    }

    private let sequences: KeySequences
    private let isUTF8: Bool
    private var bytes: [UInt8] = []
    private var start = 0
    private var isInString = false
    private var isComplete = false
    private var statusReports = 0
    /// The pasted bytes so far, while a paste is being read.
    private var paste: PastedBytes?
    /// Whether the last thing read was an escape that nothing followed in time.
    private var escapeWasAlone = false

    init(sequences: KeySequences = KeySequences(), isUTF8: Bool = true) {
        self.sequences = sequences
        self.isUTF8 = isUTF8
    }

    /// Takes what was read.
    ///
    /// A slow line may tear a sequence apart behind its escape, which was the Esc key then; what follows is still a sequence.
    mutating func feed(_ new: some Sequence<UInt8>) {
        let first = bytes.count
        bytes.append(contentsOf: new)
        guard bytes.count > first else { return }
        if escapeWasAlone, bytes[first] == UInt8(ascii: "[") || bytes[first] == UInt8(ascii: "O") {
            bytes.insert(0x1B, at: first)
        }
        escapeWasAlone = false
    }

    /// Lets an escape that was alone be followed by anything: what comes now comes too late to belong to it.
    mutating func forgetEscape() { escapeWasAlone = false }

    /// The next whole key or paste; nil when there is none yet.
    mutating func next() -> Input? {
        while start < bytes.count || (paste != nil && isComplete) {
            if paste != nil {
                if let text = readPaste() { return .pasted(text) }
                continue
            }
            let rest = bytes[start...]
            switch reading(of: rest) {
            case .key(let key, let length):
                escapeWasAlone = key == .escape && rest.count == 1
                start += length
                return .key(key)
            case .status(let length):
                start += length
                statusReports += 1
            case .nothing(let length):
                start += length
            case .pasteBegins(let length):
                start += length
                paste = PastedBytes()
            case .unfinished:
                return nil
            }
        }
        forgetRead()
        return nil
    }

    /// How many answers of the terminal were read since the last call.
    mutating func takeStatusReports() -> Int {
        defer { statusReports = 0 }
        return statusReports
    }

    /// Whether bytes wait for others that would complete them.
    var isWaiting: Bool { start < bytes.count || isInString || paste != nil }

    /// How long to wait for more at most, in milliseconds; nil when nothing waits.
    ///
    /// - Parameter escapeDelay: how long an escape may stand alone before it is the Esc key.
    func patience(escapeDelay: Int) -> Int? {
        if paste != nil { return PastedBytes.patience }
        guard isWaiting else { return nil }
        return isInString || bytes[start...].contains { $0 != 0x1B } ? escapeDelay * 10 : escapeDelay
    }

    /// Nothing more came in time: a lone escape is the Esc key, a paste ends, any other beginning is dropped.
    mutating func stopWaiting() {
        isInString = false
        isComplete = start < bytes.count || paste != nil
    }

    /// Takes pasted bytes up to the end of the paste; its text once that has come, or once nothing comes any more.
    private mutating func readPaste() -> String? {
        start += paste?.take(bytes[start...]) ?? 0
        guard let pasted = paste, pasted.isEnded || isComplete else {
            forgetRead()
            return nil
        }
        paste = nil
        isComplete = false
        return text(of: pasted.bytes)
    }

    /// The characters of pasted bytes; lines end in a line feed.
    private func text(of bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        var rest = bytes[...]
        while !rest.isEmpty {
            switch readingOfText(rest) {
            case .key(.character(let scalar), let length):
                text.append(scalar)
                rest = rest.dropFirst(length)
            case .key(.enter, let length), .key(.tab, let length):
                text.append("\n")
                rest = rest.dropFirst(length)
            case .key(_, let length), .nothing(let length): rest = rest.dropFirst(length)
            case .unfinished, .pasteBegins, .status: rest = rest.dropFirst()
            }
        }
        return String(text)
    }

    private mutating func forgetRead() {
        bytes.removeAll(keepingCapacity: true)
        start = 0
        isComplete = false
    }
}

extension KeyDecoder {
    private mutating func reading(of rest: ArraySlice<UInt8>) -> Reading {
        if isInString { return readingInString(rest) }
        let reading = rest.first == 0x1B ? readingOfEscape(rest) : readingOfText(rest)
        guard reading == .unfinished, isComplete else { return reading }
        if rest.allSatisfy({ $0 == 0x1B }) { return .key(.escape, length: 1) }
        return rest.first == 0x1B ? .nothing(length: rest.count) : .key(.unreadable, length: rest.count)
    }

    private mutating func readingOfEscape(_ rest: ArraySlice<UInt8>) -> Reading {
        let known = sequences.reading(of: rest)
        if case .key = known { return known }
        if let kind = rest.dropFirst().first, ControlSequence.beginsString(kind) {
            isInString = true
            return .nothing(length: 2)
        }
        let general = ControlSequence.reading(of: rest) ?? readingOfAlt(rest)
        return known == .unfinished && !isComplete ? .unfinished : general
    }

    /// Alt and a key: an escape and the key's bytes. Before a sequence the escape is passed over, as modifiers are within one.
    private func readingOfAlt(_ rest: ArraySlice<UInt8>) -> Reading {
        let inner = rest.dropFirst()
        if inner.first == 0x1B {
            guard let kind = inner.dropFirst().first else { return .unfinished }
            guard kind == UInt8(ascii: "[") || kind == UInt8(ascii: "O") else { return .key(.escape, length: 1) }
            let known = sequences.reading(of: inner)
            return (Self.isKey(known) ? known : ControlSequence.reading(of: inner) ?? .nothing(length: 1)).longer(by: 1)
        }
        let reading = readingOfText(inner).longer(by: 1)
        if case .key(let key, let length) = reading { return .key(.alt(key), length: length) }
        return reading
    }

    private static func isKey(_ reading: Reading) -> Bool {
        if case .key = reading { true } else { false }
    }

    /// A command string of the terminal (its title, a color, an answer) runs to BEL or ESC \, however long it is.
    private mutating func readingInString(_ rest: ArraySlice<UInt8>) -> Reading {
        guard let end = rest.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return .nothing(length: rest.count) }
        let skipped = end - rest.startIndex
        if rest[end] == 0x07 {
            isInString = false
            return .nothing(length: skipped + 1)
        }
        guard end + 1 < rest.endIndex else { return skipped > 0 ? .nothing(length: skipped) : .unfinished }
        isInString = false
        return .nothing(length: rest[end + 1] == 0x5C ? skipped + 2 : skipped)
    }

    private func readingOfText(_ rest: ArraySlice<UInt8>) -> Reading {
        guard let byte = rest.first else { return .unfinished }
        if byte < 0x20 || byte == 0x7F { return readingOfControl(byte) }
        if byte < 0x80 { return .key(.character(Unicode.Scalar(byte)), length: 1) }
        if let reading = UTF8Character.reading(of: rest), reading != .unfinished || !isComplete { return reading }
        if !isUTF8, let reading = LocaleCharacter.reading(of: rest) { return reading }
        return .key(.unreadable, length: 1)
    }

    private func readingOfControl(_ byte: UInt8) -> Reading {
        switch byte {
        case 0x00: .nothing(length: 1)
        case 0x08, 0x7F: .key(.backspace, length: 1)
        case 0x09: .key(.tab, length: 1)
        case 0x0A, 0x0D: .key(.enter, length: 1)
        case 0x01...0x1A: .key(.control(Unicode.Scalar(byte + 0x60)), length: 1)
        default: .key(.control(Unicode.Scalar(byte + 0x40)), length: 1)
        }
    }
}

extension Key {
    /// Bytes that are no character in any set the program knows: shown as a replacement sign, so that the loss is seen.
    static let unreadable = Key.character("\u{FFFD}")
}

extension KeyDecoder.Reading {
    /// The same reading of so many more bytes.
    func longer(by count: Int) -> KeyDecoder.Reading {
        switch self {
        case .key(let key, let length): .key(key, length: length + count)
        case .nothing(let length): .nothing(length: length + count)
        case .pasteBegins(let length): .pasteBegins(length: length + count)
        case .status(let length): .status(length: length + count)
        case .unfinished: .unfinished
        }
    }
}
