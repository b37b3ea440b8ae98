extension Frame {
    /// The characters alone, a line for each row, trailing blanks cut: what tests and logs compare.
    public var text: String {
        (0..<size.rows).map { line($0) }.joined(separator: "\n")
    }

    /// One row as styled text, blanks at its end included.
    public func styledLine(_ row: Int) -> StyledText {
        var runs: [StyledText.Run] = []
        for column in 0..<size.columns where !self[column, row].isContinuation {
            let cell = self[column, row]
            let marks = marks(column: column, row: row)
            if let last = runs.last, last.role == cell.role, last.isBold == cell.isBold {
                runs[runs.count - 1].text.unicodeScalars.append(cell.scalar)
            } else {
                runs.append(StyledText.Run(String(Character(cell.scalar)), cell.role, isBold: cell.isBold))
            }
            runs[runs.count - 1].text.unicodeScalars.append(contentsOf: marks)
        }
        return StyledText(runs: runs)
    }

    /// The characters of one row, trailing blanks cut.
    public func line(_ row: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for column in 0..<size.columns where !self[column, row].isContinuation {
            scalars.append(self[column, row].scalar)
            scalars.append(contentsOf: marks(column: column, row: row))
        }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}
