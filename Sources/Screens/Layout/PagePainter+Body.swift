import TerminalCore

extension PagePainter {
    /// The body's lines as this size breaks them.
    func bodyViewport() -> Viewport {
        let layout = BodyLayout(
            page.body, columns: columns.textColumns, rows: plan.restingBodyRows, repertoire: repertoire,
            leavesGapsOut: plan.isLow, cache: cache)
        return Viewport(
            layout, rows: plan.body.count, restingRows: plan.restingBodyRows, hasContext: !plan.isTiny)
    }

    /// Which block has the focus.
    var focusIndex: Int? { page.focus.flatMap { id in page.body.firstIndex { $0.id == id } } }

    mutating func paintBody() {
        var viewport = bodyViewport()
        let focus = focusIndex
        let window = viewport.window(from: viewport.top(focus: focus, anchor: page.anchor))
        frame.cursor = Position(column: columns.mark, row: plan.body.lowerBound)
        for (row, place) in zip(plan.body, window.places) {
            paint(viewport.layout.lines(of: place.block)[place.line], row: row, hasFocus: place.block == focus)
        }
        if let first = window.places.firstIndex(where: { $0.block == focus }) {
            frame.cursor.row = plan.body.lowerBound + first
            frame[columns.mark, frame.cursor.row] = Cell(">", .focus)
        }
        paintMore(above: window.hasMoreAbove, below: window.hasMoreBelow)
    }

    private mutating func paint(_ line: BodyLine, row: Int, hasFocus: Bool) {
        let start = columns.text + line.indent
        let end = frame.write(line.text, column: start, row: row, limit: columns.body.upperBound)
        if hasFocus, line.takesFocus { frame.fill(row: row, from: start, to: end, role: .focus) }
    }
}
