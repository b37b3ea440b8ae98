import TerminalCore

/// The lines of blocks as they were laid out last, so that what did not change is not wrapped again for each key.
///
/// A block is laid out anew when it or the room for it differs. Used from one thread.
public final class LineCache {
    /// What the lines of a block depend on besides the block.
    struct Room: Equatable {
        var columns: Int
        var rows: Int
        var repertoire: Repertoire
        var leavesGapsOut: Bool
    }

    private struct Entry {
        var block: Block
        var room: Room
        var lines: [BodyLine]
    }

    /// By the block's id: a page holds each once.
    private var entries: [String: Entry] = [:]
    /// More than the longest page of the bundled pack has; a longer one starts over.
    private static let most = 4_000

    /// The lines of the lists of blocks that were laid out last: a body is laid out for each question asked about it.
    private var lists: [(blocks: [Block], room: Room, made: MadeLines)] = []
    /// Body, outline and aside, of the page before and of this one.
    private static let mostLists = 6

    private struct UnitEntry {
        var block: Block
        var geometry: SheetGeometry
        var rows: Int
        var repertoire: Repertoire
        var units: [SheetUnit]
    }

    /// The units of blocks on pages that are turned, by the block's id.
    private var unitEntries: [String: UnitEntry] = [:]

    var bar = KnownStrip<TopBar>()
    var rail = KnownStrip<Rail>()
    var keys = KnownStrip<KeyLine>()
    var progress = KnownStrip<ProgressBar>()

    public init() {}

    /// Where the lines of a list of blocks are gathered; the same while the very same list is laid out in the same room.
    func made(of blocks: [Block], in room: Room) -> MadeLines {
        if blocks.isEmpty { return MadeLines(count: 0) }
        if let known = lists.first(where: { $0.room == room && $0.blocks.isSameList(as: blocks) }) { return known.made }
        if lists.count >= Self.mostLists { lists.removeFirst() }
        let made = MadeLines(count: blocks.count)
        lists.append((blocks, room, made))
        return made
    }

    /// The units of a block on a page that is turned, made only when they are not known.
    func units(
        of block: Block, geometry: SheetGeometry, rows: Int, repertoire: Repertoire, make: () -> [SheetUnit]
    ) -> [SheetUnit] {
        if let entry = unitEntries[block.id], entry.rows == rows, entry.repertoire == repertoire, entry.geometry == geometry,
            entry.block == block
        {
            return entry.units
        }
        if unitEntries.count >= Self.most { unitEntries.removeAll(keepingCapacity: true) }
        let units = make()
        unitEntries[block.id] = UnitEntry(
            block: block, geometry: geometry, rows: rows, repertoire: repertoire, units: units)
        return units
    }

    /// The lines of a block, made only when they are not known.
    func lines(of block: Block, in room: Room, make: () -> [BodyLine]) -> [BodyLine] {
        if let entry = entries[block.id], entry.room == room, entry.block == block { return entry.lines }
        if entries.count >= Self.most { entries.removeAll(keepingCapacity: true) }
        let lines = make()
        entries[block.id] = Entry(block: block, room: room, lines: lines)
        return lines
    }
}

/// A strip around the body as it was written last: it mostly stays the same from key to key.
struct KnownStrip<Strip: Equatable & Sendable> {
    private var known: (strip: Strip, columns: Int, text: StyledText)?

    /// The strip in so many columns, made only when it is another one.
    mutating func text(of strip: Strip, columns: Int, make: () -> StyledText) -> StyledText {
        if let known, known.columns == columns, known.strip == strip { return known.text }
        let text = make()
        known = (strip, columns, text)
        return text
    }
}

/// The lines of each block of a list, once they were made.
final class MadeLines {
    var lines: [[BodyLine]?]

    init(count: Int) { lines = Array(repeating: nil, count: count) }
}

extension Array {
    /// Whether both are one list in memory, and so equal; false says nothing.
    fileprivate func isSameList(as other: [Element]) -> Bool {
        withUnsafeBufferPointer { own in
            other.withUnsafeBufferPointer { own.baseAddress == $0.baseAddress && own.count == $0.count }
        }
    }
}
