import TerminalCore

extension Drawing {
    /// The drawing in at most `columns`, title first: strokes where the terminal has braille patterns and the room is
    /// enough for the labels, else lines of characters, else words.
    ///
    /// Strokes are scaled to the columns and, as far as they stay legible, to `rows`.
    ///
    /// - Parameter scales: The sizes to choose from, of which the largest that fits is taken; nil for any.
    func lines(columns: Int, rows: Int, repertoire: Repertoire, scales: [Double]? = nil) -> [StyledText] {
        let title = StyledText(repertoire.showable(title), .heading)
        let heading = title.isEmpty ? [] : title.wrapped(to: columns).map(\.text)
        return heading
            + (strokeLines(columns: columns, rows: rows - heading.count, repertoire: repertoire, scales: scales)
                ?? characterLines(columns: columns, repertoire: repertoire)
                ?? StyledText(repertoire.showable(words)).wrapped(to: columns).map(\.text))
    }

    /// Draws into a rectangle of a frame, without the title: what does not fit as strokes is shown in characters or words.
    public func draw(in area: Area, on frame: inout Frame, repertoire: Repertoire, scales: [Double]? = nil) {
        if let fit = fit(columns: area.columns, rows: area.rows, repertoire: repertoire, scales: scales, mayOverflow: false) {
            draw(fit, in: area, on: &frame, repertoire: repertoire)
        } else {
            let lines =
                characterLines(columns: area.columns, repertoire: repertoire)
                ?? StyledText(repertoire.showable(words)).wrapped(to: max(1, area.columns)).map(\.text)
            for (row, line) in zip(area.row..<area.bottom, lines) {
                frame.write(line, column: area.column, row: row, limit: area.end)
            }
        }
    }

    private func characterLines(columns: Int, repertoire: Repertoire) -> [StyledText]? {
        let own = panels.map(\.lines)
        let chosen = own.isEmpty || own.contains([]) ? lines : Array(own.joined(separator: [""]))
        let shown = chosen.map { repertoire.showable($0) }
        guard !shown.isEmpty, shown.allSatisfy({ $0.columns <= columns }) else { return nil }
        return shown.map { StyledText($0, .figure) }
    }

    private func strokeLines(columns: Int, rows: Int, repertoire: Repertoire, scales: [Double]?) -> [StyledText]? {
        guard let fit = fit(columns: columns, rows: rows, repertoire: repertoire, scales: scales, mayOverflow: true) else {
            return nil
        }
        var frame = Frame(size: Size(columns: fit.columns, rows: fit.rows))
        draw(fit, in: Area(frame.size), on: &frame, repertoire: repertoire)
        return (0..<fit.rows).map { frame.styledLine($0) }
    }
}

extension Drawing {
    /// A picture that fits: its parts with their labels, scaled.
    private struct Fit {
        var scale: Double
        var pieces: [(piece: DrawingPiece, columns: Int, rows: Int, labels: PlacedLabels)]
        var columns: Int
        var rows: Int
    }

    /// The largest size at which the labels can be read; nil when there is none, or no braille.
    ///
    /// - Parameter mayOverflow: Whether it may be taller than the rows: a picture is better scrolled than illegible.
    private func fit(columns: Int, rows: Int, repertoire: Repertoire, scales: [Double]?, mayOverflow: Bool) -> Fit? {
        guard repertoire == .unicode, !strokes.isEmpty else { return nil }
        let arrangement = arrangement(columns: columns)
        guard (1...400).contains(arrangement.columns), (1...200).contains(arrangement.rows) else { return nil }
        let acrossScale = Double(columns) / Double(arrangement.columns)
        let downScale = Double(rows) / Double(arrangement.rows)
        var candidates = [min(acrossScale, downScale)] + (mayOverflow ? [min(acrossScale, 1)] : [])
        candidates = scales?.filter { $0 <= acrossScale && $0 <= downScale } ?? candidates.map(Self.settled)
        for scale in candidates where scale >= 0.6 {
            let fit = fit(arrangement, scale: scale, columns: columns, repertoire: repertoire)
            if scale >= 1 || fit.pieces.allSatisfy(\.labels.areLegible) { return fit }
        }
        return nil
    }

    /// Dots are evenest at the size they were drawn for: a little more is no gain, and much more is coarse.
    private static func settled(_ scale: Double) -> Double { (1..<1.2).contains(scale) ? 1 : min(scale, 1.5) }

    private func fit(_ arrangement: Arrangement, scale: Double, columns: Int, repertoire: Repertoire) -> Fit {
        func scaled(_ cells: Int) -> Int { Int((Double(cells) * scale).rounded(.up)) }
        let pieces = arrangement.pieces.map { piece in
            let (width, height) = (min(columns, scaled(piece.source.columns)), scaled(piece.source.rows))
            let labels = PlacedLabels(
                self, of: piece.source, scale: scale, columns: width, rows: height, repertoire: repertoire)
            return (piece: piece, columns: width, rows: height, labels: labels)
        }
        return Fit(
            scale: scale, pieces: pieces, columns: min(columns, scaled(arrangement.columns)), rows: scaled(arrangement.rows))
    }

    private func draw(_ fit: Fit, in area: Area, on frame: inout Frame, repertoire: Repertoire) {
        for (piece, columns, rows, labels) in fit.pieces {
            let column = area.column + Int((Double(piece.column) * fit.scale).rounded())
            let row = area.row + (piece.title == nil ? 0 : Int((Double(piece.row - 1) * fit.scale).rounded()) + 1)
            let place = Area(column: column, row: row, columns: columns, rows: rows).intersection(area)
            let canvas = Canvas(place, repertoire: repertoire)
            drawStrokes(scale: fit.scale, from: (piece.source.column, piece.source.row), on: canvas, of: &frame)
            for label in labels.labels { canvas.write(label.text, column: label.column, row: label.row, on: &frame) }
            guard let title = piece.title else { continue }
            let shown = repertoire.showable(title).cut(to: columns)
            frame.write(shown, column: column, row: row - 1, role: .heading, limit: area.end)
        }
    }
}
