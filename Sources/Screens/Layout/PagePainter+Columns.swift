import TerminalCore

extension PagePainter {
    /// The left column: all that can be walked, around the place where one is.
    mutating func paintOutline() {
        guard let range = columns.outline else { return }
        paintOutline(in: plan.pad..<range.upperBound, rows: plan.body)
    }

    /// The outline in some columns and rows, around the place where one is; the last column says that there is more.
    mutating func paintOutline(in range: Range<Int>, rows: Range<Int>) {
        let layout = BodyLayout(
            page.outline, columns: range.count - 2, rows: rows.count, repertoire: repertoire, cache: cache)
        var viewport = Viewport(layout, rows: rows.count)
        let here = (page.outlineFocus ?? page.focus).flatMap { id in page.outline.firstIndex { $0.id == id } }
        let window = viewport.window(from: viewport.top(focus: here, anchor: nil))
        for (row, place) in zip(rows, window.places) {
            let line = viewport.layout.lines(of: place.block)[place.line]
            frame.write(line.text, column: range.lowerBound + line.indent, row: row, limit: range.upperBound - 1)
        }
        let edge = range.upperBound - 1
        if window.hasMoreAbove { frame.write("^", column: edge, row: rows.lowerBound, role: .rule) }
        if window.hasMoreBelow { frame.write("v", column: edge, row: rows.upperBound - 1, role: .rule) }
    }

    /// The right column: notes, terms, whatever the page sets beside its body.
    mutating func paintAside() {
        guard let range = columns.aside else { return }
        let layout = BodyLayout(page.aside, columns: range.count, rows: plan.body.count, repertoire: repertoire, cache: cache)
        var viewport = Viewport(layout, rows: plan.body.count)
        let window = viewport.window(from: viewport.layout.first())
        let shown = window.hasMoreBelow ? window.places.dropLast() : window.places[...]
        for (row, place) in zip(plan.body, shown) {
            let line = viewport.layout.lines(of: place.block)[place.line]
            frame.write(line.text, column: range.lowerBound + line.indent, row: row, limit: range.upperBound)
        }
        if window.hasMoreBelow {
            frame.write(
                "(there is more than fits here)", column: range.lowerBound, row: plan.body.upperBound - 1, role: .rule)
        }
    }
}
