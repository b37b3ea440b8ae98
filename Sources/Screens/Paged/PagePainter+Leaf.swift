import TerminalCore

extension PagePainter {
    /// The sheets of a page that is turned.
    func sheets() -> Sheets {
        let geometry = LeafPlan(columns: plan.size.columns).geometry
        let isBar = plan.size.columns < 60
        return Sheets(
            page.leafBlocks(in: plan, geometry: geometry, repertoire: repertoire, cache: cache), geometry: geometry,
            rows: plan.restingBodyRows, repertoire: repertoire, anchor: page.anchor, focus: page.focus,
            leading: isBar ? page.leaf?.barBlock.flatMap { id in page.body.first { $0.id == id && $0.isFocusable }?.id } : nil,
            cache: cache)
    }

    /// Text, folds and what stands beside them.
    mutating func paintLeaf(_ leaf: Leaf) {
        let columns = LeafPlan(columns: plan.size.columns)
        let sheets = sheets()
        frame.cursor = Position(column: columns.start + columns.geometry.mark, row: plan.body.lowerBound)
        for (row, line) in zip(plan.body, linesInSight(of: sheets)) { paint(line, row: row, columns) }
        for column in columns.rules { paintUpright(column) }
        if let range = columns.outline { paintOutline(in: range, rows: plan.body) }
        if let range = columns.beside { paintBeside(leaf, in: range, hasOutline: columns.outline != nil) }
        if plan.size.columns < 60 { paintBarBlock(leaf) }
        paintCount(sheets, foot: leaf.foot)
    }

    /// The lines of the sheet in front; where a long message takes rows from the body, those at its end leave first, but the
    /// line with the focus stays in sight.
    private func linesInSight(of sheets: Sheets) -> ArraySlice<[Sheets.Piece]> {
        let lines = sheets.lines[sheets.current]
        let focus = lines.firstIndex { $0.contains { $0.block == page.focus && $0.mark != nil } } ?? 0
        return lines.dropFirst(max(0, focus - plan.body.count + 1))
    }

    private mutating func paint(_ line: [Sheets.Piece], row: Int, _ columns: LeafPlan) {
        let limit = columns.start + columns.geometry.columns
        for piece in line {
            let start = columns.start + piece.column
            let end = frame.write(piece.text, column: start, row: row, limit: limit)
            guard piece.block == page.focus else { continue }
            if piece.takesFocus { frame.fill(row: row, from: start, to: end, role: .focus) }
            guard let mark = piece.mark else { continue }
            frame[columns.start + mark, row] = Cell(">", .focus)
            frame.cursor = Position(column: columns.start + mark, row: row)
        }
    }

    private mutating func paintUpright(_ column: Int) {
        let sign: Unicode.Scalar = repertoire == .ascii ? "|" : "│"
        for row in plan.body { frame[column, row] = Cell(sign, .rule) }
    }

    /// The right column: each group only if all of it fits; below them the outline, where it has no column of its own.
    private mutating func paintBeside(_ leaf: Leaf, in range: Range<Int>, hasOutline: Bool) {
        var row = plan.body.lowerBound
        for lines in groups(beside: leaf, columns: range.count).compactMap(\.self) {
            for line in lines {
                frame.write(line.text, column: range.lowerBound + line.indent, row: row, limit: range.upperBound)
                row += 1
            }
            row += 1
        }
        if !hasOutline, plan.body.upperBound - row >= 4 { paintOutline(in: range, rows: row..<plan.body.upperBound) }
    }

    /// The lines of each group of the right column; nil for one that does not fit as a whole.
    func groups(beside leaf: Leaf, columns: Int) -> [[BodyLine]?] {
        var row = plan.body.lowerBound
        return leaf.beside.map { group in
            let room = plan.body.upperBound - row
            let lines = lines(of: group, columns: columns, room: room)
            guard !lines.isEmpty, lines.count <= room else { return nil }
            row += lines.count + 1
            return lines
        }
    }

    /// The lines of a group: a picture takes the largest size for which the group's text leaves room.
    private func lines(of group: [Block], columns: Int, room: Int) -> [BodyLine] {
        var layout = BodyLayout(group, columns: columns, rows: room, repertoire: repertoire, cache: nil)
        let texts = group.indices.map { at -> [BodyLine] in
            if case .drawing = group[at].content { return [] }
            return layout.lines(of: at)
        }
        let left = room - texts.reduce(0) { $0 + $1.count }
        return group.indices.flatMap { at -> [BodyLine] in
            guard case .drawing(let drawing) = group[at].content else { return texts[at] }
            let lines = drawing.lines(columns: columns, rows: left, repertoire: repertoire, scales: [2, 1.5, 1])
            return lines.enumerated().map { BodyLine(text: $1, indent: 0, charactersBefore: $0, takesFocus: false) }
        }
    }

    /// The block that is the top bar on narrow screens, the cursor on it while it has the focus.
    private mutating func paintBarBlock(_ leaf: Leaf) {
        guard let row = plan.bar, let block = page.body.first(where: { $0.id == leaf.barBlock }),
            case .text(let text) = block.content
        else { return }
        frame.fill(row: row, role: .bar)
        for column in 0..<plan.size.columns { frame[column, row] = Cell(" ", .bar) }
        let words = repertoire.showable((block.mark.isEmpty ? "" : block.mark + " ") + text.plain)
        frame.write(words.cut(to: plan.size.columns - 1), column: 1, row: row, role: .bar)
        guard page.focus == block.id else { return }
        frame[0, row] = Cell(">", .bar)
        frame.cursor = Position(column: 0, row: row)
    }

    /// "more: Space  1 of 2" on the lower rule, or "page 1 of 2" at the foot of a narrow screen.
    private mutating func paintCount(_ sheets: Sheets, foot: String) {
        let count = "\(sheets.current + 1) of \(sheets.count)"
        if let row = plan.bottomRule {
            guard sheets.count > 1 else { return }
            let words = sheets.hasMore ? " more: Space  \(count) " : " \(count) "
            frame.write(words, column: plan.size.columns - words.columns - 2, row: row, role: .rule)
        } else if message.lines.isEmpty, let row = plan.progress ?? plan.message.first {
            let words = sheets.count > 1 ? "page \(count)" : ""
            for column in 0..<plan.size.columns { frame[column, row] = .blank }
            // What must not be forgotten takes the place of the foot, which the bar says too.
            let lead = page.sign.map { "[!] \(repertoire.showable($0))" } ?? foot
            frame.write(
                lead.cut(to: max(0, plan.size.columns - words.columns - 1)), column: plan.pad, row: row,
                role: page.sign == nil ? .body : .error)
            frame.write(words, column: plan.size.columns - words.columns, row: row, role: .rule)
        }
    }
}
