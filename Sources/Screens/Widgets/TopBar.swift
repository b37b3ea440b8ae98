import TerminalCore

/// The line at the top: what this is, where one is, how far one is.
public struct TopBar: Equatable, Sendable {
    /// What this is; at the left.
    public var title: String
    /// Where one is; in the middle.
    public var place: String
    /// `place` in few letters; stands for title and place where room is short.
    public var shortPlace: String
    /// How far one is; at the right.
    public var counter: String

    /// A bar of these texts, empty ones left out.
    public init(title: String, place: String, shortPlace: String, counter: String) {
        self.title = title
        self.place = place
        self.shortPlace = shortPlace
        self.counter = counter
    }

    /// The bar in at most `columns`: first the title goes, then the long form of the place, then all but its first
    /// letter, then the counter.
    public func text(columns: Int) -> String {
        let short = shortPlace.isEmpty ? (place.isEmpty ? title : place) : shortPlace
        for (left, middle) in [(title, place), (title, shortPlace), (short, "")] {
            if let line = line(left, middle, columns) { return line }
        }
        if !shortPlace.isEmpty, let line = line(short.initialed, "", columns) { return line }
        return short.cut(to: columns)
    }

    private func line(_ left: String, _ middle: String, _ columns: Int) -> String? {
        let widths = (left: left.columns, middle: middle.columns, counter: counter.columns)
        let gaps = (middle.isEmpty ? 0 : 3) + (counter.isEmpty ? 0 : 2)
        guard widths.left + widths.middle + widths.counter + gaps <= columns else { return nil }
        var line = left
        var written = widths.left
        if !middle.isEmpty {
            // Centered, but never closer than a gap to its neighbors.
            let end = columns - (counter.isEmpty ? 0 : widths.counter + 2) - widths.middle
            let start = max(written + 3, min((columns - widths.middle) / 2, end))
            line += String(repeating: " ", count: start - written) + middle
            written = start + widths.middle
        }
        line += String(repeating: " ", count: columns - widths.counter - written)
        return line + counter
    }
}

extension String {
    /// The first word, and the first letter of the second: "3/5 I" for "3/5 INTERVENTION".
    fileprivate var initialed: String {
        let words = split(separator: " ", maxSplits: 1)
        guard words.count == 2, let initial = words[1].first else { return self }
        return words[0] + " " + String(initial)
    }

    /// Adds spaces up to a column.
    mutating func pad(to column: Int) {
        let missing = column - columns
        if missing > 0 { self += String(repeating: " ", count: missing) }
    }

    /// The text in at most `columns`, its end replaced by ".." where it is longer.
    func cut(to columns: Int) -> String {
        guard self.columns > columns else { return self }
        guard columns > 2 else { return String(String.UnicodeScalarView(unicodeScalars.prefix(max(0, columns)))) }
        var kept = String.UnicodeScalarView()
        var taken = 0
        for scalar in unicodeScalars {
            taken += scalar.columns
            guard taken <= columns - 2 else { break }
            kept.append(scalar)
        }
        while kept.last == " " { kept.removeLast() }
        return String(kept) + ".."
    }
}
