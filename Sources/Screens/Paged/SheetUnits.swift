import TerminalCore

/// Turns blocks into units of lines that are never parted.
struct SheetUnits {
    let geometry: SheetGeometry
    let rows: Int
    let repertoire: Repertoire
    var cache: LineCache?

    func units(of blocks: [Block]) -> [SheetUnit] {
        var units: [SheetUnit] = []
        var at = 0
        while at < blocks.count {
            if blocks[at].placing.flows {
                let end = blocks[at...].firstIndex { !$0.placing.flows } ?? blocks.count
                units += flow(blocks[at..<end])
                at = end
                continue
            }
            units += knownUnits(of: blocks[at])
            at += 1
        }
        return units
    }

    private func knownUnits(of block: Block) -> [SheetUnit] {
        guard let cache, block.content != .gap else { return units(of: block) }
        return cache.units(of: block, geometry: geometry, rows: rows, repertoire: repertoire) { units(of: block) }
    }

    private func units(of block: Block) -> [SheetUnit] {
        let indent = shownIndent(block.indent)
        switch block.content {
        case .gap: return [SheetUnit(lines: [[]], gapRank: block.placing.rank)]
        case .text(let text):
            let lines = textLines(block, repertoire.showable(text), indent: indent)
            return [SheetUnit(lines: lines, keepsWithNext: block.placing.keepsWithNext)]
        case .drawing(let drawing):
            let room = min(geometry.widest, geometry.columns - geometry.gutter) - indent
            let lines = drawing.lines(columns: room, rows: rows, repertoire: repertoire)
            return [
                SheetUnit(
                    lines: lines.enumerated().map { at, line in
                        [piece(block, line, indent: indent, isFirst: at == 0, takesFocus: at == 0)]
                    })
            ]
        case .plot(let plot):
            let room = min(geometry.widest, geometry.columns - geometry.gutter) - indent
            let lines = plot.lines(in: room, repertoire: repertoire)
            return [
                SheetUnit(
                    lines: lines.enumerated().map { at, line in
                        [piece(block, line, indent: indent, isFirst: at == 0, takesFocus: false)]
                    })
            ]
        case .table(let table): return tableUnits(block, table, indent: indent)
        }
    }

    private func tableUnits(_ block: Block, _ table: DataTable, indent: Int) -> [SheetUnit] {
        let room = min(geometry.widest, geometry.columns - geometry.gutter) - indent
        let drawn = table.laidOut(columns: room, repertoire: repertoire)
        let head = drawn.head.map { [piece(block, $0, indent: indent, isFirst: false, takesFocus: false)] }
        return drawn.body.enumerated().map { at, lines in
            let body = lines.map { [piece(block, $0, indent: indent, isFirst: false, takesFocus: false)] }
            return SheetUnit(lines: (at == 0 ? head : []) + body, repeatedHead: at == 0 ? [] : head)
        }
    }

    /// Blocks beside each other, wrapped at whole entries: three blanks between, or two where that takes more than two rows.
    private func flow(_ blocks: ArraySlice<Block>) -> [SheetUnit] {
        let wide = flow(blocks, gap: 3)
        return wide.count > 2 ? flow(blocks, gap: 2) : wide
    }

    private func flow(_ blocks: ArraySlice<Block>, gap: Int) -> [SheetUnit] {
        var lines: [[Sheets.Piece]] = [[]]
        var column = geometry.gutter
        let end = min(geometry.columns, geometry.gutter + geometry.widest)
        for block in blocks {
            guard case .text(let text) = block.content else { continue }
            let shown = repertoire.showable(text)
            if column > geometry.gutter, column + shown.columns > end {
                lines.append([])
                column = geometry.gutter
            }
            lines[lines.count - 1].append(
                Sheets.Piece(
                    block: block.id, text: shown, column: column, mark: max(0, column - 1), takesFocus: true))
            column += shown.columns + gap
        }
        return lines.map { SheetUnit(lines: [$0]) }
    }

    private func textLines(_ block: Block, _ text: StyledText, indent: Int) -> [[Sheets.Piece]] {
        // On narrow screens the word "Warning" says enough.
        let mark = geometry.isNarrow && block.mark == "!" ? "" : repertoire.showable(block.mark)
        let hang = mark.isEmpty ? 0 : mark.columns + 1
        let room = max(1, min(geometry.columns - geometry.gutter, geometry.widest) - indent - hang)
        let hanging = mark.isEmpty && indent > 0 && !geometry.isNarrow ? 2 : 0
        return text.wrapped(to: room, hanging: hanging).enumerated().map { at, line in
            let lead = at == 0 && hang > 0 ? StyledText(mark + " ", markRole(block, text)) : StyledText()
            return [
                piece(
                    block, lead + line.text, indent: indent + (at == 0 ? 0 : hang) + line.indent, isFirst: at == 0,
                    takesFocus: true)
            ]
        }
    }

    private func markRole(_ block: Block, _ text: StyledText) -> Role {
        switch block.mark {
        case "!": .warning
        case "[x]": .done
        default: text.runs.first?.role ?? .body
        }
    }

    private func piece(
        _ block: Block, _ text: StyledText, indent: Int, isFirst: Bool, takesFocus: Bool
    ) -> Sheets.Piece {
        Sheets.Piece(
            block: block.id, text: text, column: geometry.gutter + indent, mark: isFirst ? geometry.mark : nil,
            takesFocus: takesFocus)
    }

    private func shownIndent(_ indent: Int) -> Int { geometry.isNarrow ? max(0, indent - 1) : indent }
}
