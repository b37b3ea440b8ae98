import TerminalCore

extension Page {
    /// Whether the first line of a block is among the lines that a terminal of that size shows now.
    public func shows(_ id: String, in size: Size, repertoire: Repertoire, cache: LineCache? = nil) -> Bool {
        shown(in: size, repertoire: repertoire, cache: cache).contains(id)
    }

    /// The ids of the blocks of which a terminal of that size shows the first line now, from top to bottom.
    public func shown(in size: Size, repertoire: Repertoire, cache: LineCache? = nil) -> [String] {
        guard size.columns >= ScreenPlan.least.columns, size.rows >= ScreenPlan.least.rows else { return [] }
        if let sheets = sheets(in: size, repertoire: repertoire) { return sheets.blocksInSight }
        let painter = PagePainter(self, size: size, repertoire: repertoire, cache: cache)
        var viewport = painter.bodyViewport()
        let top = viewport.top(focus: painter.focusIndex, anchor: anchor)
        return viewport.window(from: top).places.filter { $0.line == 0 }.map { body[$0.block].id }
    }
}

extension Page {
    /// Whether a terminal of that size shows all of the body at once.
    public func isWhole(in size: Size, repertoire: Repertoire, cache: LineCache? = nil) -> Bool {
        var page = self
        page.anchor = body.first.map { Anchor(block: $0.id) }
        return page.scrolled(by: Int(Int32.max), in: size, repertoire: repertoire, cache: cache) == page.anchor
    }
}
