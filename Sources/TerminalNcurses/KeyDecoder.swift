import TerminalCore

/// Bytes from the keyboard, as keys.
///
/// Reads what curses would, and two things it would not: it tells the end of input from silence, and it swallows an escape
/// sequence that nobody knows as a whole, where curses hands on its letters as if they had been typed.
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
    }

    private let sequences: KeySequences
    private let isUTF8: Bool
    private var bytes: [UInt8] = []
    private var start = 0
    private var isInString = false
    private var isComplete = false
    private var statusReports = 0

    init(sequences: KeySequences = KeySequences(), isUTF8: Bool = true) {
        self.sequences = sequences
        self.isUTF8 = isUTF8
    }

    /// Takes what was read.
    mutating func feed(_ new: some Sequence<UInt8>) { bytes.append(contentsOf: new) }

    /// The next whole key; nil when there is none yet.
    mutating func next() -> Key? {
        while start < bytes.count {
            switch reading(of: bytes[start...]) {
            case .key(let key, let length):
                start += length
                return key
            case .status(let length):
                start += length
                statusReports += 1
            case .nothing(let length):
                start += length
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
    var isWaiting: Bool { start < bytes.count || isInString }

    /// Whether all that waits is an escape, which may be the Esc key itself.
    var isWaitingAfterEscape: Bool { bytes.count - start == 1 && bytes[start] == 0x1B && !isInString }

    /// Nothing more came in time: a lone escape is the Esc key, any other beginning is dropped.
    mutating func stopWaiting() {
        isInString = false
        isComplete = start < bytes.count
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
        return rest.count == 1 && rest.first == 0x1B ? .key(.escape, length: 1) : .nothing(length: rest.count)
    }

    private mutating func readingOfEscape(_ rest: ArraySlice<UInt8>) -> Reading {
        let known = sequences.reading(of: rest)
        if case .key = known { return known }
        if let kind = rest.dropFirst().first, ControlSequence.beginsString(kind) {
            isInString = true
            return .nothing(length: 2)
        }
        let general = ControlSequence.reading(of: rest)
        return known == .unfinished && !isComplete ? .unfinished : general
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
        return isUTF8 ? UTF8Character.reading(of: rest) : LocaleCharacter.reading(of: rest)
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
