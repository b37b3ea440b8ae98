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

    public init() {}

    /// The lines of a block, made only when they are not known.
    func lines(of block: Block, in room: Room, make: () -> [BodyLine]) -> [BodyLine] {
        if let entry = entries[block.id], entry.room == room, entry.block == block { return entry.lines }
        if entries.count >= Self.most { entries.removeAll(keepingCapacity: true) }
        let lines = make()
        entries[block.id] = Entry(block: block, room: room, lines: lines)
        return lines
    }
}
