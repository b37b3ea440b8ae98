import TerminalCore

/// Which part of a screen stands on which rows and columns.
///
/// Parts leave in this order as the screen gets lower: rules, rail, the progress bar's own row, at last the bar and
/// the message line.
struct ScreenPlan: Equatable {
    /// The size that keeps all parts in some form.
    static let full = Size(columns: 20, rows: 6)
    /// The size below which nothing useful can be shown.
    static let least = Size(columns: 10, rows: 3)
    /// How many rows of the body the frame around it makes way for.
    private static let wantedBodyRows = 11

    let size: Size
    var bar: Int?
    var rail: Int?
    var topRule: Int?
    var body: Range<Int> = 0..<0
    var bottomRule: Int?
    var message: Range<Int> = 0..<0
    /// The row of the progress; nil when it has to share the message's row.
    var progress: Int?
    var keys: Int
    /// The body's rows when no message takes any of them.
    var restingBodyRows = 0

    /// Empty columns at both edges.
    var pad: Int { size.columns >= 60 ? 1 : 0 }
    var isTiny: Bool { size.columns < Self.full.columns || size.rows < Self.full.rows }
    /// Whether gaps are left out to save rows.
    var isLow: Bool { size.rows < 14 }
    /// The columns a message can take.
    var messageColumns: Int { size.columns - 2 * pad }

    /// The plan for a page whose message has so many lines at this width.
    ///
    /// - Parameter isTurned: whether the page is turned, not scrolled: its body keeps its rows, so that a message's second line
    ///   stands in the row of the progress.
    init(size: Size, hasRail: Bool, isTurned: Bool = false, messageLines: (_ limit: Int) -> Int) {
        self.size = size
        keys = size.rows - 1
        var parts =
            isTiny ? Parts(base: 1) : Parts(base: 3, topRule: 1, bottomRule: 1, rail: hasRail ? 1 : 0, progress: 1)
        parts.shrink(rows: size.rows, wanted: Self.wantedBodyRows)
        restingBodyRows = max(1, size.rows - parts.sum)
        if isTurned, parts.progress > 0, messageLines(2) > 1 { parts.progress = 0 }
        let own = isTiny ? 0 : isTurned ? max(1, size.rows - parts.sum - restingBodyRows + 1) : 1
        // Three rows of the body may go to a message; more only while most of a low body stays.
        let lent = isTiny ? max(0, restingBodyRows - 1) : min(restingBodyRows - 1, max(3, restingBodyRows - 3))
        let wanted = messageLines(own + lent)
        place(parts, messageRows: max(own, wanted), bodyRows: max(1, restingBodyRows - max(0, wanted - own)))
    }

    private mutating func place(_ parts: Parts, messageRows: Int, bodyRows: Int) {
        var row = 0
        func next(_ count: Int) -> Int? {
            defer { row += count }
            return count > 0 ? row : nil
        }
        bar = next(isTiny ? 0 : 1)
        rail = next(parts.rail)
        topRule = next(parts.topRule)
        body = row..<(row + bodyRows)
        row += bodyRows
        bottomRule = next(parts.bottomRule)
        message = row..<(row + messageRows)
        row += messageRows
        progress = next(parts.progress)
    }

    /// How many rows each part around the body takes.
    private struct Parts {
        var base: Int
        var topRule = 0
        var bottomRule = 0
        var rail = 0
        var progress = 0

        var sum: Int { base + topRule + bottomRule + rail + progress }

        mutating func shrink(rows: Int, wanted: Int) {
            if rows - sum < wanted { topRule = 0 }
            if rows - sum < wanted { bottomRule = 0 }
            if rows - sum < wanted { rail = 0 }
            if rows - sum < wanted { progress = 0 }
        }
    }
}
