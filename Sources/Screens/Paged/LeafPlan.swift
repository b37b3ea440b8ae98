import TerminalCore

/// Which columns a page that is turned takes: its text, and what stands beside it on wide screens.
///
/// The text begins at the same column whatever stands beside it, so that it does not move from step to step.
struct LeafPlan: Equatable {
    /// Columns from which something stands right of the text.
    static let twoColumns = 116
    /// Columns from which the outline stands left of it.
    static let threeColumns = 160
    /// The text's columns on wide screens.
    private static let textColumns = 78

    /// The first column of the text's region.
    var start: Int
    var geometry: SheetGeometry
    /// Columns of the outline, left of the text.
    var outline: Range<Int>?
    /// Columns right of the text.
    var beside: Range<Int>?
    /// Columns of the rules between the regions.
    var rules: [Int]

    init(columns: Int) {
        guard columns >= Self.twoColumns else {
            let isNarrow = columns < 60
            start = 0
            (outline, beside, rules) = (nil, nil, [])
            geometry = SheetGeometry(
                columns: isNarrow ? columns : columns - 1, gutter: isNarrow ? 1 : 3, mark: isNarrow ? 0 : 1,
                widest: isNarrow ? columns - 1 : 75)
            return
        }
        let isWidest = columns >= Self.threeColumns
        start = isWidest ? 39 : 0
        outline = isWidest ? 1..<37 : nil
        let end = start + Self.textColumns
        rules = (isWidest ? [start - 1] : []) + [end + 1]
        beside = (end + 3)..<(columns - 1)
        geometry = SheetGeometry(columns: Self.textColumns, gutter: 3, mark: 1, widest: Self.textColumns - 3)
    }
}

extension Page {
    /// How the page is cut into sheets on a terminal of that size; nil for a page that is scrolled.
    public func sheets(in size: Size, repertoire: Repertoire, cache: LineCache? = nil) -> Sheets? {
        guard leaf != nil, Self.isUsable(size) else { return nil }
        return PagePainter(self, size: size, repertoire: repertoire, cache: cache).sheets()
    }

    /// The ids of the folds that are open on a terminal of that size: those that were opened, and on wide screens those that fit.
    public func openFolds(in size: Size, repertoire: Repertoire, cache: LineCache? = nil) -> Set<String> {
        guard leaf != nil, Self.isUsable(size) else { return [] }
        let plan = PagePainter(self, size: size, repertoire: repertoire).plan
        let geometry = LeafPlan(columns: size.columns).geometry
        return Set(folds(in: plan, geometry: geometry, repertoire: repertoire, cache: cache).filter(\.isOpen).map(\.id))
    }

    /// Whether each group of the right column is shown on a terminal of that size.
    public func shownBeside(in size: Size, repertoire: Repertoire) -> [Bool] {
        guard let leaf, Self.isUsable(size), let range = LeafPlan(columns: size.columns).beside else {
            return (leaf?.beside ?? []).map { _ in false }
        }
        let painter = PagePainter(self, size: size, repertoire: repertoire)
        return painter.groups(beside: leaf, columns: range.count).map { $0 != nil }
    }

    /// The page's body with the folds behind it, as they are at a size.
    func leafBlocks(
        in plan: ScreenPlan, geometry: SheetGeometry, repertoire: Repertoire, cache: LineCache? = nil
    ) -> [Block] {
        guard leaf != nil else { return body }
        let folds = folds(in: plan, geometry: geometry, repertoire: repertoire, cache: cache)
        let units = SheetUnits(geometry: geometry, rows: plan.restingBodyRows, repertoire: repertoire, cache: cache)
        // Names that would take a third row are shown without their counts.
        let areTall = folds.allSatisfy { !$0.isOpen } && units.units(of: folds.flatMap(\.blocks)).count > 2
        return base(in: plan) + (areTall ? folds.map(\.withoutCount) : folds).flatMap(\.blocks)
    }

    /// The body without the block that is the top bar.
    private func base(in plan: ScreenPlan) -> [Block] {
        plan.size.columns < 60 ? body.filter { $0.id != leaf?.barBlock } : body
    }

    private func folds(
        in plan: ScreenPlan, geometry: SheetGeometry, repertoire: Repertoire, cache: LineCache?
    ) -> [Fold] {
        guard let leaf else { return [] }
        var folds = leaf.folds
        guard leaf.opensFolds, plan.size.columns >= LeafPlan.twoColumns else { return folds }
        let base = base(in: plan)
        let units = SheetUnits(geometry: geometry, rows: plan.restingBodyRows, repertoire: repertoire, cache: cache)
        for at in folds.indices where !folds[at].isOpen && !folds[at].isFixed {
            folds[at].isOpen = true
            let blocks = base + folds.flatMap(\.blocks)
            let height = units.units(of: blocks).reduce(0) { $0 + ($1.gapRank == nil ? $1.lines.count : 0) }
            if height > plan.restingBodyRows { folds[at].isOpen = false }
        }
        return folds
    }
}
