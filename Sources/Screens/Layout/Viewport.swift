/// The part of a body that is shown: so many rows from some line on.
struct Viewport {
    var layout: BodyLayout
    let rows: Int
    /// How many rows there are while no message takes any.
    let restingRows: Int
    /// Whether some of what precedes the focus is shown where there is room.
    let hasContext: Bool

    init(_ layout: BodyLayout, rows: Int, restingRows: Int? = nil, hasContext: Bool = true) {
        self.layout = layout
        self.rows = max(1, rows)
        self.restingRows = max(1, restingRows ?? rows)
        self.hasContext = hasContext
    }

    /// What is shown, and whether there is more.
    struct Window {
        var places: [LinePlace] = []
        var hasMoreAbove = false
        var hasMoreBelow = false
    }

    /// The line at the top: the anchor's, or else one that shows the focus, what belongs to it, and some of what
    /// precedes it.
    mutating func top(focus: Int?, anchor: Anchor?) -> LinePlace? {
        if let anchor, let place = layout.place(of: anchor) { return place }
        guard let focus, !layout.lines(of: focus).isEmpty else { return layout.first() }
        return naturalTop(focus: focus)
    }

    /// The top as it is without a message, so that the text stands still when one comes; unless that would hide the focus.
    private mutating func naturalTop(focus: Int) -> LinePlace? {
        let top = naturalTop(focus: focus, rows: restingRows)
        guard rows < restingRows else { return top }
        let end = LinePlace(block: focus, line: min(rows, layout.lines(of: focus).count) - 1)
        return window(from: top).places.contains(end) ? top : naturalTop(focus: focus, rows: rows)
    }

    private mutating func naturalTop(focus: Int, rows: Int) -> LinePlace {
        let start = LinePlace(block: focus, line: 0)
        let spare = spareRows(around: focus, of: rows)
        let highest = layout.move(start, by: -spare)
        if layout.previous(highest) == nil { return highest }
        let top = layout.move(start, by: -min(hasContext ? rows / 3 : 0, spare))
        return layout.move(top, by: -(rows - shownRows(from: top, of: rows)))
    }

    /// The rows left for what precedes the focus.
    private mutating func spareRows(around focus: Int, of rows: Int) -> Int {
        let needed = neededRows(from: focus, of: rows)
        if needed <= rows { return rows - needed }
        // What does not fit anyway is scrolled; a line or two above it tells where one is.
        let glimpse = rows >= 12 && hasContext ? rows / 8 : 0
        return max(0, min(glimpse, rows - layout.lines(of: focus).count))
    }

    /// The rows of the focused block and of all that follows it up to the next choice, counted no further than needed.
    private mutating func neededRows(from focus: Int, of rows: Int) -> Int {
        var needed = layout.lines(of: focus).count
        var gaps = 0
        for block in layout.blocks.indices.dropFirst(focus + 1) {
            if layout.blocks[block].isFocusable || needed > rows { break }
            let count = layout.lines(of: block).count
            // Gaps count only between two things that belong together.
            if layout.blocks[block].content == .gap {
                gaps += count
            } else {
                (needed, gaps) = (needed + gaps + count, 0)
            }
        }
        return needed
    }

    private mutating func shownRows(from top: LinePlace, of rows: Int) -> Int {
        guard let last = layout.last() else { return 0 }
        var at = top
        var count = 1
        while count < rows, at < last, let next = layout.next(at) {
            at = next
            count += 1
        }
        return count
    }

    /// The lines shown from a top line on.
    mutating func window(from top: LinePlace?) -> Window {
        guard let top else { return Window() }
        var window = Window(hasMoreAbove: layout.previous(top) != nil)
        var at: LinePlace? = top
        while let place = at, window.places.count < rows {
            window.places.append(place)
            at = layout.next(place)
        }
        if let next = at, let last = layout.last() { window.hasMoreBelow = next <= last }
        return window
    }

    /// The top line after scrolling by `count` lines from `top`, never past either end.
    mutating func scrolled(from top: LinePlace, by count: Int) -> LinePlace {
        if count < 0 { return count < -Self.far ? layout.first() ?? top : layout.move(top, by: count) }
        guard let last = layout.last() else { return top }
        // A page whose end is above its last row already stays as it is.
        let lowest = max(top, layout.move(last, by: -(rows - 1)))
        return count > Self.far ? lowest : min(lowest, moved(top, by: count, atMost: lowest))
    }

    private mutating func moved(_ top: LinePlace, by count: Int, atMost lowest: LinePlace) -> LinePlace {
        var at = top
        for _ in 0..<count {
            guard at < lowest, let next = layout.next(at) else { break }
            at = next
        }
        return at
    }

    /// Scrolling farther than this goes to the end without counting lines.
    private static let far = 100_000
}
