import TerminalCore

/// The labels of a drawing at one scale: whole words at cells of their own.
struct PlacedLabels {
    struct Placed {
        let column: Int
        let row: Int
        let text: String
        var end: Int { column + text.columns }
    }

    let labels: [Placed]

    /// Keeps each label's middle where it was; one that would leave the canvas is moved in.
    init(_ drawing: Drawing, scale: Double, columns: Int, rows: Int, repertoire: Repertoire) {
        labels = drawing.labels.map { label in
            let text = repertoire.showable(label.text).cut(to: columns)
            let middle = (Double(label.column) + Double(text.columns) / 2) * scale
            let column = Int(cells: (middle - Double(text.columns) / 2).rounded())
            let row = Int(cells: (Double(label.row) * scale).rounded())
            return Placed(
                column: max(0, min(column, columns - text.columns)), row: max(0, min(row, rows - 1)), text: text)
        }
    }

    /// Whether no label touches another.
    var areLegible: Bool {
        let sorted = labels.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
        return zip(sorted, sorted.dropFirst()).allSatisfy { $0.row != $1.row || $0.end < $1.column }
    }
}
