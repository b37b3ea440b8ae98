import TerminalCore

extension Page {
    /// Whether the first line of a block is among the lines that a terminal of that size shows now.
    public func shows(_ id: String, in size: Size, repertoire: Repertoire) -> Bool {
        guard let block = body.firstIndex(where: { $0.id == id }), size.columns >= ScreenPlan.least.columns,
            size.rows >= ScreenPlan.least.rows
        else { return false }
        let painter = PagePainter(self, size: size, repertoire: repertoire)
        var viewport = painter.bodyViewport()
        let top = viewport.top(focus: painter.focusIndex, anchor: anchor)
        return viewport.window(from: top).places.contains(LinePlace(block: block, line: 0))
    }
}
