import TerminalCore

/// One piece of a page's body: a paragraph, a line that can have the focus, a drawing.
public struct Block: Equatable, Sendable {
    /// What a block holds.
    public enum Content: Equatable, Sendable {
        /// Wrapped text.
        case text(StyledText)
        /// A picture; `Drawing.words` is what linear mode reads.
        case drawing(Drawing)
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

    /// An empty line.
    public static func gap(_ id: String) -> Block { Block(id: id, .gap) }
}
