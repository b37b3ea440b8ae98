import TerminalCore

/// A part of a picture and where it stands on a canvas: the whole, or one of the cut-outs that are shown.
struct DrawingPiece {
    /// The cells of the picture that it shows.
    var source: Area
    /// Where it stands on the canvas, in the picture's own cells.
    var column = 0, row = 0
    /// Stands over a cut-out.
    var title: String?
}

extension Drawing {
    /// How the picture is laid out before it is scaled.
    struct Arrangement {
        var pieces: [DrawingPiece]
        var columns: Int
        var rows: Int
    }

    /// Free columns or rows between cut-outs.
    private static let gap = 2

    /// The whole picture, or its cut-outs side by side where so many columns hold them, else one below the other.
    func arrangement(columns room: Int) -> Arrangement {
        guard !panels.isEmpty else {
            let whole = Area(column: 0, row: 0, columns: columns, rows: rows)
            return Arrangement(pieces: [DrawingPiece(source: whole)], columns: columns, rows: rows)
        }
        let across = panels.map(\.area.columns).reduce(0, +) + Self.gap * (panels.count - 1)
        return across <= room ? sideBySide(across) : stacked
    }

    /// A row over each for its title.
    private func sideBySide(_ columns: Int) -> Arrangement {
        var at = 0
        let pieces = panels.map { panel in
            defer { at += panel.area.columns + Self.gap }
            return DrawingPiece(source: panel.area, column: at, row: 1, title: panel.title)
        }
        return Arrangement(pieces: pieces, columns: columns, rows: 1 + (panels.map(\.area.rows).max() ?? 0))
    }

    private var stacked: Arrangement {
        var at = 0
        let pieces = panels.map { panel in
            defer { at += panel.area.rows + Self.gap }
            return DrawingPiece(source: panel.area, column: 0, row: at + 1, title: panel.title)
        }
        return Arrangement(pieces: pieces, columns: panels.map(\.area.columns).max() ?? 0, rows: at - Self.gap + 1)
    }
}
