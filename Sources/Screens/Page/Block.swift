import TerminalCore

/// One piece of a page's body: a paragraph, a line that can have the focus, a drawing.
public struct Block: Equatable, Sendable {
    /// What a block holds.
    public enum Content: Equatable, Sendable {
        /// Wrapped text.
        case text(StyledText)
        /// A picture; `Drawing.words` is what linear mode reads.
        case drawing(Drawing)
        /// Curves over an axis; linear mode reads the block's `spoken` words, else the title.
        case plot(LinePlot)
        /// A table; it becomes a grid, a short grid or lines, as the room is.
        case table(DataTable)
        /// An empty line; linear mode leaves it out.
        case gap
    }

    /// A name that stays the same from frame to frame; focus and anchor speak of it.
    public var id: String
    /// What it holds.
    public var content: Content
    /// What hangs before the first line: "[x]", "1.", "-"; further lines are set under the text.
    public var mark: String
    /// How far the whole block is set in, in columns.
    public var indent: Int
    /// Whether the focus can stand on it.
    public var isFocusable: Bool
    /// What linear mode says instead of mark and text, where a sign needs words.
    public var spoken: String?
    /// How it stands among its neighbors on a page that is turned, not scrolled; see `Leaf`.
    public var placing = Placing()

    /// How a block stands among its neighbors on a page that is turned.
    public struct Placing: Hashable, Sendable {
        /// Whether it shares a row with the neighbors that flow too.
        public var flows = false
        /// Whether it stands on the same sheet as the beginning of the block behind it.
        public var keepsWithNext = false
        /// For a gap: which blank rows are given first when rows are left over; 0 before 1.
        public var rank = 0

        /// An ordinary block: a row of its own, free to stand at the end of a sheet.
        public init(flows: Bool = false, keepsWithNext: Bool = false, rank: Int = 0) {
            self.flows = flows
            self.keepsWithNext = keepsWithNext
            self.rank = rank
        }
    }

    /// A block of any content; see also the shorter `text`, `choice` and `gap`.
    public init(
        id: String, _ content: Content, mark: String = "", indent: Int = 0, isFocusable: Bool = false,
        spoken: String? = nil
    ) {
        self.id = id
        self.content = content
        self.mark = mark
        self.indent = indent
        self.isFocusable = isFocusable
        self.spoken = spoken
    }

    /// A paragraph.
    public static func text(
        _ id: String, _ text: StyledText, mark: String = "", indent: Int = 0, spoken: String? = nil
    ) -> Block {
        Block(id: id, .text(text), mark: mark, indent: indent, spoken: spoken)
    }

    /// A line that can have the focus.
    public static func choice(
        _ id: String, _ text: StyledText, mark: String = "", indent: Int = 0, spoken: String? = nil
    ) -> Block {
        Block(id: id, .text(text), mark: mark, indent: indent, isFocusable: true, spoken: spoken)
    }

    /// A table.
    public static func table(_ id: String, _ table: DataTable) -> Block { Block(id: id, .table(table)) }

    /// An empty line; on a page that is turned those of a low rank are given first.
    public static func gap(_ id: String, rank: Int = 0) -> Block {
        var block = Block(id: id, .gap)
        block.placing.rank = rank
        return block
    }

    /// The same block, bound to the beginning of the one behind it.
    public func keptWithNext() -> Block {
        var block = self
        block.placing.keepsWithNext = true
        return block
    }
}
