/// One line of a text that was broken to a width.
public struct WrappedLine: Hashable, Sendable {
    /// What stands on the line, without blanks at its end.
    public var text: StyledText
    /// How far the line is set in, in columns.
    public var indent: Int
    /// How many characters (Unicode scalars) of the text lie before the line.
    public var charactersBefore: Int

    public init(text: StyledText, indent: Int = 0, charactersBefore: Int = 0) {
        self.text = text
        self.indent = indent
        self.charactersBefore = charactersBefore
    }
}

extension StyledText {
    /// The text as lines of at most `columns`, ragged right, broken at spaces; the second and later lines are set in by `hanging`.
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
        let role: Role
        let columns: Int
    }

    private var glyphs: [Glyph] = []

    init(_ text: StyledText) {
        glyphs.reserveCapacity(text.runs.reduce(0) { $0 + $1.text.utf8.count })
        for run in text.runs {
            for scalar in run.text.unicodeScalars {
                glyphs.append(Glyph(scalar: scalar, role: run.role, columns: scalar.columns))
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

    /// Where a line that begins at `start` ends: before a space, at the end of the text, or within a word that is too long.
    private func lineEnd(from start: Int, columns: Int) -> Int {
        var taken = 0
        var lastBreak: Int?
        var isWithinWord = false
        for at in start..<glyphs.count {
            if glyphs[at].scalar == " " {
                if isWithinWord { lastBreak = at }
                isWithinWord = false
            } else {
                isWithinWord = true
            }
            taken += glyphs[at].columns
            if taken > columns, isWithinWord { return lastBreak ?? max(at, start + 1) }
        }
        return glyphs.count
    }

    private func styled(_ range: Range<Int>) -> StyledText {
        var end = range.upperBound
        while end > range.lowerBound, glyphs[end - 1].scalar == " " { end -= 1 }
        var runs: [StyledText.Run] = []
        var at = range.lowerBound
        while at < end {
            let role = glyphs[at].role
            var scalars = String.UnicodeScalarView()
            while at < end, glyphs[at].role == role {
                scalars.append(glyphs[at].scalar)
                at += 1
            }
            runs.append(StyledText.Run(String(scalars), role))
        }
        return StyledText(runs: runs)
    }
}
