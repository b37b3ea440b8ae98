import TerminalCore

/// Which columns the body and its neighbors take.
///
/// The body is at most 72 columns wide and stands at the left, so that it stays where it is while the window changes.
struct ColumnPlan: Equatable {
    /// The widest body, its focus marks included.
    static let widestBody = 72
    private static let outlineColumns = 28
    /// Room right of the body for "more" signs.
    private static let margin = 10

    var outline: Range<Int>?
    /// Focus marks and text.
    var body: Range<Int>
    /// Free columns right of the body.
    var margin: Range<Int>
    var aside: Range<Int>?
    /// How far the text stands right of the body's edge; the focus mark is in between.
    var gutter: Int
    /// How far the focus mark stands right of the body's edge.
    var markOffset: Int

    init(columns: Int, hasOutline: Bool, hasAside: Bool) {
        gutter = columns >= 60 ? 3 : 1
        markOffset = columns >= 60 ? 1 : 0
        let left = hasOutline && columns >= 100 ? Self.outlineColumns : 0
        outline = left > 0 ? 0..<left : nil
        // The last two columns stay free: for a blank and a sign that more follows.
        let right = left + min(Self.widestBody, max(1, columns - left - 2))
        body = left..<right
        let asideStart = right + Self.margin
        if hasAside, columns >= 150, columns - asideStart >= 30 {
            aside = asideStart..<min(columns - 1, asideStart + 60)
        }
        margin = right..<min(columns, aside == nil ? columns : asideStart)
    }

    /// The first column of the text.
    var text: Int { body.lowerBound + gutter }
    /// How many columns the text can take.
    var textColumns: Int { max(1, body.count - gutter) }
    /// The column of the focus mark.
    var mark: Int { body.lowerBound + markOffset }
}
