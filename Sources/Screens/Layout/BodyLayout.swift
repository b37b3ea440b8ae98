import TerminalCore

/// One line of the body, ready to be written.
struct BodyLine: Equatable {
    var text: StyledText
    /// How far it is set in.
    var indent: Int
    /// What an anchor at this line says: characters of the block's text before it.
    var charactersBefore: Int
    /// Whether the focus marks this line's text, which a drawing's strokes are spared.
    var takesFocus = true
}

/// A line of the body: a block, and a line within it.
struct LinePlace: Hashable, Comparable {
    var block: Int
    var line: Int

    static func < (left: LinePlace, right: LinePlace) -> Bool {
        (left.block, left.line) < (right.block, right.line)
    }
}

/// The lines of a list of blocks, made only for the blocks that are looked at.
struct BodyLayout {
    let blocks: [Block]
    let columns: Int
    /// The rows a drawing is scaled to.
    let rows: Int
    let repertoire: Repertoire
    /// Whether empty lines are left out.
    let leavesGapsOut: Bool
    private let cache: LineCache?
    private let made: MadeLines

    init(
        _ blocks: [Block], columns: Int, rows: Int, repertoire: Repertoire, leavesGapsOut: Bool = false,
        cache: LineCache? = nil
    ) {
        self.cache = cache
        self.blocks = blocks
        self.columns = columns
        self.rows = rows
        self.repertoire = repertoire
        self.leavesGapsOut = leavesGapsOut
        let room = LineCache.Room(columns: columns, rows: rows, repertoire: repertoire, leavesGapsOut: leavesGapsOut)
        made = cache?.made(of: blocks, in: room) ?? MadeLines(count: blocks.count)
    }

    /// The lines of one block.
    mutating func lines(of block: Int) -> [BodyLine] {
        if let lines = made.lines[block] { return lines }
        let lines = knownLines(of: blocks[block])
        made.lines[block] = lines
        return lines
    }

    private func knownLines(of block: Block) -> [BodyLine] {
        guard let cache, block.content != .gap else { return makeLines(of: block) }
        let room = LineCache.Room(columns: columns, rows: rows, repertoire: repertoire, leavesGapsOut: leavesGapsOut)
        return cache.lines(of: block, in: room) { makeLines(of: block) }
    }

    private func makeLines(of block: Block) -> [BodyLine] {
        let indent = shownIndent(block.indent)
        switch block.content {
        case .gap:
            return leavesGapsOut ? [] : [BodyLine(text: "", indent: 0, charactersBefore: 0)]
        case .text(let text):
            return textLines(repertoire.showable(text), mark: repertoire.showable(block.mark), indent: indent)
        case .table(let table):
            let rows = table.laidOut(columns: columns - indent, repertoire: repertoire).rows
            return rows.enumerated().map { BodyLine(text: $1, indent: indent, charactersBefore: $0) }
        case .drawing(let drawing):
            let lines = drawing.lines(columns: columns - indent, rows: rows, repertoire: repertoire)
            return lines.enumerated().map { index, line in
                BodyLine(text: line, indent: indent, charactersBefore: index, takesFocus: index == 0)
            }
        case .plot(let plot):
            return plot.lines(in: columns - indent, repertoire: repertoire).enumerated().map { index, line in
                BodyLine(text: line, indent: indent, charactersBefore: index)
            }
        }
    }

    /// Narrow screens set in by half, very narrow ones not at all.
    private func shownIndent(_ indent: Int) -> Int {
        if columns >= 56 { return min(indent, columns / 2) }
        return columns >= 24 ? min((indent + 1) / 2, columns / 4) : 0
    }

    private func textLines(_ text: StyledText, mark: String, indent: Int) -> [BodyLine] {
        let markColumns = mark.isEmpty ? 0 : mark.columns + 1
        let room = columns - indent
        // A mark that takes most of a narrow line is read as the text's first word.
        guard markColumns * 3 <= room else { return unhungLines(text, mark: mark, indent: indent) }
        return text.wrapped(to: room - markColumns).enumerated().map { index, line in
            let isMarked = index == 0 && !mark.isEmpty
            return BodyLine(
                text: isMarked ? StyledText(mark + " ", text.runs.first?.role ?? .body) + line.text : line.text,
                indent: isMarked ? indent : indent + markColumns, charactersBefore: line.charactersBefore)
        }
    }

    private func unhungLines(_ text: StyledText, mark: String, indent: Int) -> [BodyLine] {
        let lead = mark.unicodeScalars.count + 1
        return (StyledText(mark + " ") + text).wrapped(to: max(1, columns - indent)).map { line in
            BodyLine(text: line.text, indent: indent, charactersBefore: max(0, line.charactersBefore - lead))
        }
    }
}
