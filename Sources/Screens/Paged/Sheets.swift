import TerminalCore

/// The sheets of a page that is turned: which lines stand on which.
public struct Sheets: Equatable, Sendable {
    /// A piece of a line: part of one block, at a column.
    struct Piece: Equatable, Sendable {
        /// The block's id.
        var block: String
        var text: StyledText
        /// Where it begins, counted from the first column of the text's region.
        var column: Int
        /// Where the focus mark stands when the block has the focus and this is its first piece.
        var mark: Int?
        /// Whether the focus marks its text.
        var takesFocus: Bool
    }

    /// The lines of each sheet; a line is pieces from left to right, none for a blank row.
    var lines: [[[Piece]]]
    /// The blocks that can have the focus, sheet by sheet, in reading order.
    public let stops: [[String]]
    /// The first block of each sheet.
    public let firstBlocks: [String]
    /// The sheet that is shown.
    public let current: Int

    /// How many sheets there are; at least one.
    public var count: Int { lines.count }
    /// How many rows each sheet has.
    public var rowCounts: [Int] { lines.map(\.count) }
    /// Whether there is a sheet behind the shown one.
    public var hasMore: Bool { current + 1 < count }

    /// The sheet on which a block begins.
    public func sheet(of block: String) -> Int? {
        lines.firstIndex { sheet in sheet.contains { $0.contains { $0.block == block } } }
    }

    /// The blocks that begin on the shown sheet, from top to bottom.
    var blocksInSight: [String] {
        var ids: [String] = []
        for piece in lines[current].joined() where ids.last != piece.block && sheet(of: piece.block) == current {
            ids.append(piece.block)
        }
        return ids
    }

    /// The anchor that shows a sheet; nil when there is no such sheet.
    ///
    /// For a block that goes on over several sheets the anchor counts those of its sheets that lie above.
    public func anchor(of sheet: Int) -> Anchor? {
        guard firstBlocks.indices.contains(sheet) else { return nil }
        let block = firstBlocks[sheet]
        return Anchor(block: block, characters: sheet - (self.sheet(of: block) ?? sheet))
    }
}

extension Sheets {
    /// Lays blocks out on sheets of `rows` rows.
    init(
        _ blocks: [Block], geometry: SheetGeometry, rows: Int, repertoire: Repertoire, anchor: Anchor?, focus: String?,
        leading: String?, cache: LineCache? = nil
    ) {
        let units = SheetUnits(geometry: geometry, rows: rows, repertoire: repertoire, cache: cache).units(of: blocks)
        let sheets = Self.filled(units, rows: max(1, rows))
        lines = sheets.isEmpty ? [[]] : sheets
        var stops = lines.map { sheet in
            var ids: [String] = []
            let focusable = Set(blocks.filter(\.isFocusable).map(\.id))
            for piece in sheet.joined() where focusable.contains(piece.block) && ids.last != piece.block {
                if !ids.contains(piece.block) { ids.append(piece.block) }
            }
            return ids
        }
        if let leading { stops[0].insert(leading, at: 0) }
        self.stops = stops
        firstBlocks = lines.map { sheet in sheet.joined().first?.block ?? "" }
        let sheet = { [lines] (id: String) in
            lines.firstIndex { sheet in sheet.contains { $0.contains { $0.block == id } } }
        }
        let last = lines.count - 1
        current =
            anchor.flatMap { anchor in sheet(anchor.block).map { min($0 + anchor.characters, last) } } ?? focus.flatMap(sheet)
            ?? 0
    }

    /// The units on sheets: all on one with blank rows where rows are left, or as many sheets as it takes without any.
    private static func filled(_ units: [SheetUnit], rows: Int) -> [[[Piece]]] {
        let solid = units.filter { $0.gapRank == nil }
        let height = solid.reduce(0) { $0 + $1.lines.count }
        if height <= rows { return [withGaps(units, spare: rows - height)] }
        var sheets: [[[Piece]]] = [[]]
        var at = 0
        while at < solid.count {
            // A unit and those it must not be parted from.
            var end = at
            while solid[end].keepsWithNext, end + 1 < solid.count { end += 1 }
            let together = solid[at...end].reduce(0) { $0 + $1.lines.count }
            let room = rows - sheets[sheets.count - 1].count
            if together > room, !sheets[sheets.count - 1].isEmpty {
                sheets.append(solid[at].repeatedHead)
                if together + solid[at].repeatedHead.count > rows { sheets[sheets.count - 1] = [] }
            }
            for unit in solid[at...end] {
                for line in unit.lines {
                    if sheets[sheets.count - 1].count >= rows { sheets.append([]) }
                    sheets[sheets.count - 1].append(line)
                }
            }
            at = end + 1
        }
        return sheets
    }

    /// One sheet, its spare rows given to the gaps of the lowest rank first.
    private static func withGaps(_ units: [SheetUnit], spare: Int) -> [[Piece]] {
        let gaps = units.indices.filter { units[$0].gapRank != nil }
        let given = Set(gaps.sorted { (units[$0].gapRank!, $0) < (units[$1].gapRank!, $1) }.prefix(spare))  // gaps have a rank
        var lines: [[Piece]] = []
        for (at, unit) in units.enumerated() {
            if unit.gapRank == nil { lines += unit.lines } else if given.contains(at), !lines.isEmpty { lines.append([]) }
        }
        return lines
    }
}

/// Where text stands within its region.
struct SheetGeometry: Equatable, Sendable {
    /// Columns of the region, the focus mark's among them.
    var columns: Int
    /// The column of ordinary text, a table, a title: 3, or 1 on narrow screens.
    var gutter: Int
    /// The column of the focus mark.
    var mark: Int
    /// The widest text, counted from the gutter.
    var widest: Int

    /// Whether the region is narrow, so that nothing is set in.
    var isNarrow: Bool { gutter < 3 }
}

/// Lines that are never parted.
struct SheetUnit {
    var lines: [[Sheets.Piece]]
    /// Lines to repeat when the unit begins a sheet: the head of a table.
    var repeatedHead: [[Sheets.Piece]] = []
    var keepsWithNext = false
    /// For a blank row: which comes first; nil for anything else.
    var gapRank: Int?
}
