extension Frame {
    /// The characters alone, a line for each row, trailing blanks cut: what tests and logs compare.
    public var text: String {
        (0..<size.rows).map { line($0) }.joined(separator: "\n")
    }

    /// The characters of one row, trailing blanks cut.
    public func line(_ row: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for column in 0..<size.columns where !self[column, row].isContinuation {
            scalars.append(self[column, row].scalar)
        }
        while scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }
}
