/// A chart by numbers alone: which states there are, and which row leads where. Shared and never changed.
final class ChartShape: Sendable {
    let outline: Outline
    let table: RowTable

    init(_ outline: Outline, _ table: RowTable) {
        self.outline = outline
        self.table = table
    }
}
