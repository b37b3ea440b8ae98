import TerminalCore

/// The characters this terminal is sent, the last net under the texts: nothing invisible, nothing that steers it.
struct GlyphSet: Hashable, Sendable {
    /// What is sent for one cell.
    enum Glyph: Hashable {
        case character(Unicode.Scalar)
        /// A stroke by its VT100 letter, drawn the way this terminal does it.
        case line(UInt8)
    }

    let repertoire: Repertoire
    let characters: CharacterSet

    /// What stands for a character that has so many columns to fill: itself, its like, or `?`, never nothing.
    func glyph(for scalar: Unicode.Scalar, columns: Int) -> Glyph {
        if columns == 1, (0x20..<0x7F).contains(scalar.value) { return .character(scalar) }  // nearly all of them
        guard columns == 1 else { return .character(isWritable(scalar, columns: columns) ? scalar : "?") }
        if scalar.isASCII { return .character("?") }
        let stroke = repertoire == .unicode ? scalar : LineDrawing.nearest(to: scalar)
        if let letter = LineDrawing.letter(of: stroke) {
            return isPlainASCII ? .character(LineDrawing.ascii(of: stroke) ?? "?") : .line(letter)
        }
        return .character(isWritable(scalar, columns: 1) ? scalar : "?")
    }

    /// Whether a mark can be drawn over or under a character.
    func combines(_ mark: Unicode.Scalar) -> Bool { repertoire == .unicode && characters.canWrite(mark, inColumns: 0) }

    /// Whether ASCII was asked for although the locale has more, as for a console without its font: then even the strokes
    /// that a terminal draws by other means are left alone.
    private var isPlainASCII: Bool { repertoire == .ascii && characters.isUTF8 }

    private func isWritable(_ scalar: Unicode.Scalar, columns: Int) -> Bool {
        repertoire != .ascii && characters.canWrite(scalar, inColumns: columns)
    }
}
