import TerminalCore

extension Page {
    /// The page on a terminal of a size, with the characters that terminal can show.
    public func render(in size: Size, repertoire: Repertoire) -> Frame {
        Frame(size: size)
    }

    /// The page as lines to be said one after another.
    public func spoken() -> [StyledText] { [] }

    /// Where the top of the body lies after scrolling by `lines` (negative: up) in a terminal of that size.
    public func scrolled(by lines: Int, in size: Size, repertoire: Repertoire) -> Anchor? { nil }

    /// How many rows of the body a terminal of that size shows at once.
    public func bodyRows(in size: Size) -> Int { max(1, size.rows - 7) }
}
