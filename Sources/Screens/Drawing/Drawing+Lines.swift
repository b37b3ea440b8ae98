import TerminalCore

extension Drawing {
    /// The drawing in at most `columns`, title first: strokes where the terminal has braille patterns and the room is
    /// enough for
    /// the labels, else lines of characters, else words.
    ///
    /// Strokes are scaled to the columns and, as far as they stay legible, to `rows`.
    func lines(columns: Int, rows: Int, repertoire: Repertoire) -> [StyledText] {
        let title = StyledText(repertoire.showable(title), .heading)
        let heading = title.isEmpty ? [] : title.wrapped(to: columns).map(\.text)
        return heading
            + (strokeLines(columns: columns, rows: rows - heading.count, repertoire: repertoire)
                ?? characterLines(columns: columns, repertoire: repertoire)
                ?? StyledText(repertoire.showable(words)).wrapped(to: columns).map(\.text))
    }

    private func characterLines(columns: Int, repertoire: Repertoire) -> [StyledText]? {
        let shown = lines.map { repertoire.showable($0) }
        guard !shown.isEmpty, shown.allSatisfy({ $0.columns <= columns }) else { return nil }
        return shown.map { StyledText($0, .figure) }
    }

    private func strokeLines(columns: Int, rows: Int, repertoire: Repertoire) -> [StyledText]? {
        guard repertoire == .unicode, !strokes.isEmpty else { return nil }
        guard (1...400).contains(self.columns), (1...200).contains(self.rows) else { return nil }
        let acrossScale = Double(columns) / Double(self.columns)
        let downScale = Double(rows) / Double(self.rows)
        // A picture that is too tall is better scrolled than illegible.
        for scale in [min(acrossScale, downScale), min(acrossScale, 1)].map(Self.settled) where scale >= 0.6 {
            if let lines = strokeLines(scale: scale, columns: columns, repertoire: repertoire) { return lines }
        }
        return nil
    }

    /// Dots are evenest at the size they were drawn for: a little more is no gain, and much more is coarse.
    private static func settled(_ scale: Double) -> Double { (1..<1.2).contains(scale) ? 1 : min(scale, 1.5) }

    private func strokeLines(scale: Double, columns: Int, repertoire: Repertoire) -> [StyledText]? {
        let width = min(columns, Int(cells: (Double(self.columns) * scale).rounded(.up)))
        let height = Int(cells: (Double(self.rows) * scale).rounded(.up))
        let placed = PlacedLabels(self, scale: scale, columns: width, rows: height, repertoire: repertoire)
        guard scale >= 1 || placed.areLegible else { return nil }
        var canvas = BrailleCanvas(columns: width, rows: height)
        canvas.draw(strokes, scale: scale)
        return (0..<height).map { row in
            canvas.line(row, under: placed.labels.filter { $0.row == row }.sorted { $0.column < $1.column })
        }
    }
}

extension BrailleCanvas {
    /// One row of dots with the labels written over it.
    fileprivate func line(_ row: Int, under labels: [PlacedLabels.Placed]) -> StyledText {
        var runs: [StyledText.Run] = []
        var column = 0
        for label in labels where label.column >= column {
            runs.append(StyledText.Run(dots(row, column..<label.column), .figure))
            runs.append(StyledText.Run(label.text, .strong))
            column = label.end
        }
        if column < columns { runs.append(StyledText.Run(dots(row, column..<columns), .figure)) }
        return StyledText(runs: runs.filter { !$0.text.isEmpty })
    }

    private func dots(_ row: Int, _ range: Range<Int>) -> String {
        var scalars = String.UnicodeScalarView()
        for column in range { scalars.append(scalar(column: column, row: row) ?? " ") }
        return String(scalars)
    }
}
