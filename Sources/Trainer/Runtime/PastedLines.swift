/// Lines that a terminal marks as pasted, put together again; a terminal marks them when a program before this one asked it to.
struct PastedLines {
    private static let begin = "\u{1B}[200~"
    private static let end = "\u{1B}[201~"
    private var pasted: [String]?

    /// Takes a line as it was read; nil while more of a paste must follow.
    mutating func take(_ line: String) -> LinearLine? {
        var line = line
        if pasted == nil {
            guard let begin = line.range(ofText: Self.begin) else { return .typed(line) }
            pasted = []
            line = String(line[..<begin.lowerBound]) + line[begin.upperBound...]
        }
        guard let end = line.range(ofText: Self.end) else {
            pasted?.append(line)
            return nil
        }
        let lines = (pasted ?? []) + [String(line[..<end.lowerBound]) + line[end.upperBound...]]
        pasted = nil
        return .pasted(lines.joined(separator: "\n"))
    }
}

extension String {
    /// Where a text stands first.
    fileprivate func range(ofText text: String) -> Range<String.Index>? {
        var at = startIndex
        while at < endIndex {
            if self[at...].unicodeScalars.starts(with: text.unicodeScalars) {
                return at..<unicodeScalars.index(at, offsetBy: text.unicodeScalars.count)
            }
            unicodeScalars.formIndex(after: &at)
        }
        return nil
    }
}
