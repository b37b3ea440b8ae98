import TerminalCore

extension PagePainter {
    /// The sheets of a page that is turned.
    func sheets() -> Sheets {
        let geometry = LeafPlan(columns: plan.size.columns).geometry
        let isBar = plan.size.columns < 60
        return Sheets(
            page.leafBlocks(in: plan, geometry: geometry, repertoire: repertoire), geometry: geometry,
            rows: plan.restingBodyRows, repertoire: repertoire, anchor: page.anchor, focus: page.focus,
            leading: isBar ? page.leaf?.barBlock.flatMap { id in page.body.first { $0.id == id && $0.isFocusable }?.id } : nil)
    }

    /// Text, folds and what stands beside them.
    mutating func paintLeaf(_ leaf: Leaf) {
        let columns = LeafPlan(columns: plan.size.columns)
        let sheets = sheets()
        frame.cursor = Position(column: columns.start + columns.geometry.mark, row: plan.body.lowerBound)
        for (row, line) in zip(plan.body, sheets.lines[sheets.current]) { paint(line, row: row, columns) }
        for column in columns.rules { paintUpright(column) }
        if let range = columns.outline { paintOutline(in: range, rows: plan.body) }
        if let range = columns.beside { paintBeside(leaf, in: range, hasOutline: columns.outline != nil) }
        if plan.size.columns < 60 { paintBarBlock(leaf) }
        paintCount(sheets, foot: leaf.foot)
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
        for group in leaf.beside {
            let room = plan.body.upperBound - row
            var layout = BodyLayout(group, columns: range.count, rows: room, repertoire: repertoire, cache: nil)
            let lines = group.indices.flatMap { layout.lines(of: $0) }
            guard !lines.isEmpty, lines.count <= room else { continue }
            for line in lines {
                frame.write(line.text, column: range.lowerBound + line.indent, row: row, limit: range.upperBound)
                row += 1
            }
            row += 1
        }
        if !hasOutline, plan.body.upperBound - row >= 4 { paintOutline(in: range, rows: row..<plan.body.upperBound) }
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
            frame.write(foot.cut(to: max(0, plan.size.columns - words.columns - 1)), column: plan.pad, row: row)
            frame.write(words, column: plan.size.columns - words.columns, row: row, role: .rule)
        }
    }
}
