extension Inspection {
    /// Names: doubled, unknown, or not fit for exports.
    mutating func inspectNames() {
        for slip in slips { report(slip) }
        for state in 1..<outline.count where !Self.isName(outline.names[state]) {
            find(.badName, states: [state], "The state name \(name(state)) \(Self.nameRule)")
        }
        for kind in table.kinds.names where !Self.isName(kind) {
            find(.badName, "The event name '\(kind)' \(Self.nameRule)")
        }
        for reason in table.reasons.names where !Self.isName(reason) {
            find(.badName, "The reason name '\(reason)' \(Self.nameRule)")
        }
    }

    private mutating func report(_ slip: ChartSlip) {
        let rows = slip.row.map { [$0] } ?? []
        let place = name(slip.state)
        switch slip.sort {
        case .doubled:
            find(.duplicateState, states: [slip.state], "There are two states '\(slip.name)'. Rename one of them.")
        case .unknownTarget:
            find(
                .unknownTarget, rows: rows, states: [slip.state],
                "A row of \(place) leads to '\(slip.name)', which the chart does not have.")
        case .unknownCheck:
            find(
                .unknownTarget, rows: rows, states: [slip.state],
                "A row of \(place) asks for '\(slip.name)', which the chart does not have.")
        case .unknownDone:
            find(
                .unknownTarget, rows: rows, states: [slip.state],
                "A row of \(place) awaits the end of '\(slip.name)', which the chart does not have.")
        case .unknownInitial:
            let isHistory = outline.kinds[slip.state].isHistory
            find(
                isHistory ? .badHistory : .badInitial, states: [slip.state],
                "The default of \(place) is '\(slip.name)', which the chart does not have.")
        }
    }

    private static let nameRule = "does not match [a-z][a-z0-9_-]* joined by dots, so exports cannot carry it."

    /// Whether a name is words joined by dots, each a letter and then letters, digits, hyphens and underscores.
    static func isName(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { bytes in
            var isFirst = true
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"): isFirst = false
                case _ where isFirst: return false
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): break
                case UInt8(ascii: "."): isFirst = true
                default: return false
                }
            }
            return !isFirst
        }
    }
}
