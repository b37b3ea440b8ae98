/// One line of a text that was broken to a width.
public struct WrappedLine: Hashable, Sendable {
    /// What stands on the line, without blanks at its end.
    public var text: StyledText
    /// How far the line is set in, in columns.
    public var indent: Int
    /// How many characters (Unicode scalars) of the text lie before the line.
    public var charactersBefore: Int

    /// A line and what lies before it.
    public init(text: StyledText, indent: Int = 0, charactersBefore: Int = 0) {
        self.text = text
        self.indent = indent
        self.charactersBefore = charactersBefore
    }
}

extension StyledText {
    /// The text as lines of at most `columns`, ragged right, broken at spaces; the second and later lines are set in
    /// by `hanging`.
    ///
    /// Nothing is hyphenated; a word longer than a line is broken where the line ends. An empty text is one empty line.
    public func wrapped(to columns: Int, hanging: Int = 0) -> [WrappedLine] {
        let hang = max(0, min(hanging, columns - 1))
        return Wrapping(self).lines(first: max(1, columns), further: max(1, columns - hang), hanging: hang)
    }
}

/// A text taken apart into characters with their widths, ready to be broken into lines.
private struct Wrapping {
    private struct Glyph {
        let scalar: Unicode.Scalar
        /// Where its bytes begin.
        let offset: Int32
        let columns: UInt8
        let role: Role
    }

    private var glyphs: [Glyph] = []
    /// The whole text in UTF-8: lines are cut out of it in one piece, which is far quicker than character by character.
    private var bytes: [UInt8] = []

    init(_ text: StyledText) {
        let count = text.runs.reduce(0) { $0 + $1.text.utf8.count }
        glyphs.reserveCapacity(count)
        bytes.reserveCapacity(count)
        for run in text.runs {
            var offset = Int32(bytes.count)
            bytes.append(contentsOf: run.text.utf8)
            for scalar in run.text.unicodeScalars {
                glyphs.append(Glyph(scalar: scalar, offset: offset, columns: UInt8(scalar.columns), role: run.role))
                offset += Int32(scalar.utf8Count)
            }
        }
    }

    func lines(first: Int, further: Int, hanging: Int) -> [WrappedLine] {
        var lines: [WrappedLine] = []
        var start = 0
        repeat {
            let end = lineEnd(from: start, columns: lines.isEmpty ? first : further)
            lines.append(
                WrappedLine(text: styled(start..<end), indent: lines.isEmpty ? 0 : hanging, charactersBefore: start))
            start = end
            while start < glyphs.count, glyphs[start].scalar == " " { start += 1 }
        } while start < glyphs.count
        return lines
    }

    /// Where a line that begins at `start` ends: before a space, at the end of the text, or within a word that is too
    /// long.
    private func lineEnd(from start: Int, columns: Int) -> Int {
        var taken = 0
        var lastSpace: Int?
        var lastBreak: Int?
        var isWithinWord = false
        for at in start..<glyphs.count {
            if glyphs[at].scalar == " " {
                if isWithinWord {
                    lastSpace = at
                    if !binds(at, from: start) { lastBreak = at }
                }
                isWithinWord = false
            } else {
                isWithinWord = true
            }
            taken += Int(glyphs[at].columns)
            if taken > columns, isWithinWord { return lastBreak ?? lastSpace ?? max(at, start + 1) }
        }
        return glyphs.count
    }

    /// Whether the space at `space` holds a number and its unit or sign together, as in "4.0 cm²" and "≥ 4".
    private func binds(_ space: Int, from start: Int) -> Bool {
        let before = glyphs[space - 1].scalar
        if ("0"..."9").contains(before) || before == "½" {
            let word = word(from: space + 1)
            return Bonds.units.contains(word) || Bonds.signs.contains(word)
        }
        guard Bonds.endSigns(before) else { return false }
        var first = space
        while first > start, glyphs[first - 1].scalar != " " { first -= 1 }
        return Bonds.signs.contains(word(from: first))
    }

    /// The word that begins at a place, without the marks that end a clause; its beginning, if it is long.
    private func word(from start: Int) -> String {
        var word = String.UnicodeScalarView()
        for glyph in glyphs.dropFirst(start).prefix(Bonds.longest) {
            if glyph.scalar == " " { break }
            word.append(glyph.scalar)
        }
        while let last = word.last, ".,;:)?!".unicodeScalars.contains(last) { word.removeLast() }
        return String(word)
    }

    private func styled(_ range: Range<Int>) -> StyledText {
        var end = range.upperBound
        while end > range.lowerBound, glyphs[end - 1].scalar == " " { end -= 1 }
        var runs: [StyledText.Run] = []
        var at = range.lowerBound
        while at < end {
            let first = glyphs[at]
            while at < end, glyphs[at].role == first.role { at += 1 }
            let last = at < glyphs.count ? Int(glyphs[at].offset) : bytes.count
            runs.append(StyledText.Run(String(decoding: bytes[Int(first.offset)..<last], as: UTF8.self), first.role))
        }
        return StyledText(runs: runs)
    }
}

/// What is never parted from its number at the end of a line.
private enum Bonds {
    /// Signs between a number and what it is compared with or added to.
    static let signs: Set<String> = ["±", "+/-", "≤", "<=", "≥", ">=", "<", ">", "=", "+", "×", "~", "≈"]
    /// Units, as written with and without characters beyond ASCII.
    static let units: Set<String> = [
        "mm", "cm", "cm²", "cm^2", "mm²", "mm^2", "m", "m²", "m^2", "m/s", "cm/s", "mL", "mL/beat", "L", "L/min", "mg",
        "mg/dL", "mg/kg", "mcg", "µg", "g", "g/dL", "kg", "kg/m²", "kg/m^2", "IU", "IU/kg", "U", "U/kg", "mmHg", "WU",
        "s",
        "ms", "min", "h", "F", "Fr", "%", "°", "°C", "deg", "Hz", "MHz", "bpm", "J", "V", "mA", "x", "years", "months",
        "weeks", "days", "hours", "minutes", "seconds",
    ]
    /// No sign or unit, with the mark after it, is longer.
    static let longest = 9

    /// Whether a sign can end so: looked at before any word is put together.
    static func endSigns(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "±", "-", "≤", "≥", "<", ">", "=", "+", "×", "~", "≈": true
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// How many bytes it takes in UTF-8.
    fileprivate var utf8Count: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4 }
}
