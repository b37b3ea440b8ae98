import TerminalCore

/// The labels of a part of a drawing at one scale: whole words at cells of their own.
struct PlacedLabels {
    struct Placed {
        let column: Int
        let row: Int
        let text: StyledText
        let columns: Int
        var end: Int { column + columns }
    }

    let labels: [Placed]

    /// Keeps each label's middle where it was; one that would leave the canvas is moved in.
    ///
    /// - Parameters:
    ///   - source: The cells of the drawing that are shown.
    ///   - columns: The canvas's width, and `rows` its height, in cells.
    init(_ drawing: Drawing, of source: Area, scale: Double, columns: Int, rows: Int, repertoire: Repertoire) {
        let isWhole = drawing.panels.isEmpty
        labels = drawing.labels.filter { isWhole || source.holds($0) }.map { label in
            let text = repertoire.showable(label.text).cut(to: columns)
            let width = text.columns
            let middle = (Double(label.column) - Double(source.column) + Double(width) / 2) * scale
            let column = Int(cells: (middle - Double(width) / 2).rounded())
            let row = Int(cells: ((Double(label.row) - Double(source.row)) * scale).rounded())
            let isHighlighted = label.part.map(drawing.highlighted.contains) ?? false
            let styled = StyledText(runs: [.init(text, isHighlighted ? .device : label.role, isBold: isHighlighted)])
            return Placed(
                column: max(0, min(column, columns - width)), row: max(0, min(row, rows - 1)), text: styled, columns: width)
        }
    }

    /// Whether no label touches another.
    var areLegible: Bool {
        let sorted = labels.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
        return zip(sorted, sorted.dropFirst()).allSatisfy { $0.row != $1.row || $0.end < $1.column }
    }
}

extension Area {
    /// Whether a label begins in these cells.
    fileprivate func holds(_ label: Drawing.Label) -> Bool {
        (column..<end).contains(label.column) && (row..<bottom).contains(label.row)
    }
}
