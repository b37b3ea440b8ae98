extension Inspection {
    /// Events and reasons: raised, sent, heard, given.
    mutating func inspectVocabulary() {
        var isRaised = [Bool](repeating: false, count: table.kinds.names.count)
        var isSent = isRaised
        for raised in table.raised { isRaised[raised.kind] = true }
        for kind in outside { isSent[kind] = true }
        for kind in table.kinds.names.indices { inspectEvent(kind, isRaised: isRaised[kind], isSent: isSent[kind]) }
        inspectPrefixes()
        inspectReasons()
    }

    private mutating func inspectEvent(_ kind: Int, isRaised: Bool, isSent: Bool) {
        // Nearly all events are in order: words are found only for those that are not.
        if isRaised != isSent, !table.listeners(to: kind + 1).isEmpty { return }
        let name = "'\(table.kinds.names[kind])'"
        let listeners = Array(table.listeners(to: kind + 1))
        if !isRaised, !isSent {
            find(
                .neverRaised, .warning, rows: listeners,
                "Nobody raises \(name), and it does not come from outside.")
        }
        if listeners.isEmpty {
            let raisers = table.raised.filter { $0.kind == kind }
            find(
                .neverHandled, .warning, rows: raisers.compactMap(\.row), states: raisers.map(\.state),
                "Nobody listens to \(name).")
        }
        if isRaised, isSent {
            let rows = table.raised.filter { $0.kind == kind }.compactMap(\.row)
            find(.mixedEvent, .warning, rows: rows, "\(name) is both raised by the chart and sent from outside.")
        }
    }

    /// Interpreters match events by prefix: a row on `a` answers `a.b` too.
    private mutating func inspectPrefixes() {
        // Names that follow each other mostly begin alike, as those of steps do: what was no event then is none now.
        var clean: [UInt8] = []
        for name in table.kinds.names {
            let bytes = Array(name.utf8)
            let isClean = inspectPrefixes(of: name, bytes, from: clean.commonPrefixCount(with: bytes))
            clean = isClean ? bytes : []
            if name.hasPrefix("done.") || name.hasPrefix("error.") {
                find(.mixedEvent, .warning, "The event '\(name)' bears a name that interpreters keep for themselves.")
            }
        }
    }

    /// Looks for events that the name goes on from at a dot; answers whether there is none.
    private mutating func inspectPrefixes(of name: String, _ bytes: [UInt8], from start: Int) -> Bool {
        var isClean = true
        for end in start..<bytes.count where bytes[end] == UInt8(ascii: ".") {
            let prefix = String(decoding: bytes[..<end], as: UTF8.self)
            guard let shorter = table.kinds.number(of: prefix) else { continue }
            isClean = false
            find(
                .mixedEvent, .warning, rows: Array(table.listeners(to: shorter + 1)),
                "The event '\(prefix)' is a prefix of '\(name)': other interpreters take one for the other.")
        }
        return isClean
    }

    private mutating func inspectReasons() {
        let known = Set(reasons)
        for reason in reasons where table.reasons.number(of: reason) == nil {
            find(.unusedReason, "No row refuses because of '\(reason)'.")
        }
        for reason in table.reasons.names where !known.contains(reason) {
            let number = table.reasons.number(of: reason)
            let rows = table.rows.indices.filter { table.rows[$0].answer == .refuse && table.rows[$0].reason == number }
            find(.unknownReason, rows: rows, "Rows refuse because of '\(reason)', which the vocabulary does not have.")
        }
    }
}

extension [UInt8] {
    /// How many bytes two arrays begin with alike.
    fileprivate func commonPrefixCount(with other: [UInt8]) -> Int {
        let most = Swift.min(count, other.count)
        var length = 0
        while length < most, self[length] == other[length] { length += 1 }
        return length
    }
}
