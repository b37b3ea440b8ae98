extension Unicode.Scalar {
    /// How many columns a terminal gives this character: 0 for combining, control and invisible ones, 2 for wide East Asian ones.
    ///
    /// Ambiguous ones count as 1; the program uses none of them in its structure.
    public var columns: Int {
        let code = value
        if code < 0x300 { return code < 0x20 || (0x7F..<0xA0).contains(code) ? 0 : (code == 0xAD ? 0 : 1) }
        if isInvisible(code) { return 0 }
        return isWide(code) ? 2 : 1
    }

    private func isInvisible(_ code: UInt32) -> Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .surrogate: true
        default: false
        }
    }

    private func isWide(_ code: UInt32) -> Bool {
        switch code {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

extension StringProtocol {
    /// How many columns a terminal gives this text.
    public var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }
}
