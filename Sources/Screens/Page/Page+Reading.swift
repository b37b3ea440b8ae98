import TerminalCore

extension Page {
    /// The page on a terminal of a size, with the characters that terminal can show.
    ///
    /// Works at every size; nothing is written outside, and the cursor stands on what has the focus or is being typed.
    public func render(in size: Size, repertoire: Repertoire, cache: LineCache? = nil) -> Frame {
        guard Self.isUsable(size) else { return TooSmall.frame(size, in: words, repertoire: repertoire) }
        var painter = PagePainter(self, size: size, repertoire: repertoire, cache: cache)
        return painter.paint()
    }

    /// Where the top of the body lies after scrolling by `lines` (negative: up) in a terminal of that size.
    ///
    /// Stops at both ends; nil when the body is empty or the terminal is too small to show it.
    public func scrolled(
        by lines: Int, in size: Size, repertoire: Repertoire, cache: LineCache? = nil
    ) -> Anchor? {
        guard Self.isUsable(size) else { return anchor }
        let painter = PagePainter(self, size: size, repertoire: repertoire, cache: cache)
        var viewport = painter.bodyViewport()
        guard let top = viewport.top(focus: painter.focusIndex, anchor: anchor) else { return nil }
        let place = viewport.scrolled(from: top, by: lines)
        return viewport.layout.anchor(at: place)
    }

    /// How many rows of the body a terminal of that size shows at once; 1 where it is too small.
    public func bodyRows(in size: Size) -> Int {
        guard Self.isUsable(size) else { return 1 }
        return PagePainter(self, size: size, repertoire: .ascii).plan.body.count
    }

    static func isUsable(_ size: Size) -> Bool {
        size.columns >= ScreenPlan.least.columns && size.rows >= ScreenPlan.least.rows
    }
}
