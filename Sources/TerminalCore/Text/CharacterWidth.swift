extension Unicode.Scalar {
    /// How many columns a terminal gives this character: 0 for combining, control and invisible ones, 2 for wide East
    /// Asian ones.
    ///
    /// Ambiguous ones count as 1; the program uses none of them in its structure.
    public var columns: Int {
        let code = value
        if code < 0x300 { return code < 0x20 || (0x7F..<0xA0).contains(code) ? 0 : (code == 0xAD ? 0 : 1) }
        // Arrows, mathematical signs, line drawing and braille patterns: nothing invisible among them.
        if (0x2190..<0x2C00).contains(code) { return isWideSymbol(code) ? 2 : 1 }
        if isInvisible(code) { return 0 }
        return Self.isWide(code) ? 2 : 1
    }

    private func isInvisible(_ code: UInt32) -> Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .control, .surrogate: true
        // Vowels and last consonants of Hangul are drawn into the syllable before them.
        case .otherLetter: (0x1160...0x11FF).contains(code) || (0xD7B0...0xD7FB).contains(code)
        // The signs over numbers of Arabic and Kaithi are drawn.
        case .format: !(0x600...0x605).contains(code) && ![0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD].contains(code)
        default: false
        }
    }

    /// Whether it is drawn over or under the character before it, as the vowels of Thai and Hindi are.
    public var combines: Bool {
        guard value >= 0x300 else { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return !properties.isVariationSelector && !properties.isDefaultIgnorableCodePoint
        default: return false
        }
    }

    /// The signs that terminals draw as pictures, two columns wide.
    private func isWideSymbol(_ code: UInt32) -> Bool {
        switch code {
        case 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3, 0x25FD...0x25FE, 0x2614...0x2615,
            0x2648...0x2653, 0x267F, 0x2693, 0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE,
            0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E,
            0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55:
            true
        default: false
        }
    }
}

extension StringProtocol {
    /// How many columns a terminal gives this text.
    public var columns: Int {
        let plain = utf8.withContiguousStorageIfAvailable { bytes in
            bytes.allSatisfy { (0x20..<0x7F).contains($0) } ? bytes.count : nil
        }
        if let plain, let plain { return plain }
        return unicodeScalars.reduce(0) { $0 + $1.columns }
    }
}
