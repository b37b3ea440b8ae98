/// A chart by numbers alone: which states there are, and which row leads where. Shared and never changed.
package final class ChartShape: Sendable {
    package let outline: Outline
    package let table: RowTable

    init(_ outline: Outline, _ table: RowTable) {
        self.outline = outline
        self.table = table
    }
}
