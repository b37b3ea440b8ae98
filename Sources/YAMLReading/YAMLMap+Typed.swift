/// Values of a known type.
extension YAMLMap {
    /// A text that must be there; empty when it is not.
    public mutating func text(_ key: StaticString, max: Int? = nil) -> String {
        required(key)?.text(max: max, named: key, log: log) ?? ""
    }

    /// A text that may be absent.
    public mutating func optionalText(_ key: StaticString, max: Int? = nil) -> String? {
        value(key)?.text(max: max, named: key, log: log)
    }

    /// A name such as `eval-symptoms` that must be there; empty when it is not.
    public mutating func identifier(_ key: StaticString) -> String {
        required(key)?.identifier(log: log) ?? ""
    }

    /// A whole number within a range that must be there.
    public mutating func integer(_ key: StaticString, in range: ClosedRange<Int>) -> Int? {
        required(key)?.integer(in: range, named: key, log: log)
    }

    /// A whole number within a range, or nil when absent.
    public mutating func optionalInteger(_ key: StaticString, in range: ClosedRange<Int>) -> Int? {
        value(key)?.integer(in: range, named: key, log: log)
    }

    /// `true` or `false`; false when absent.
    public mutating func flag(_ key: StaticString) -> Bool {
        optionalFlag(key) ?? false
    }

    /// `true` or `false`, or nil when absent.
    public mutating func optionalFlag(_ key: StaticString) -> Bool? {
        value(key)?.flag(named: key, log: log)
    }

    /// One of the words of an enumeration that must be there.
    public mutating func choice<Word: RawRepresentable<String> & CaseIterable>(_ key: StaticString, of: Word.Type) -> Word? {
        required(key)?.choice(of: Word.self, named: key, log: log)
    }

    /// One of the words of an enumeration, or nil when absent.
    public mutating func optionalChoice<Word: RawRepresentable<String> & CaseIterable>(
        _ key: StaticString, of: Word.Type
    ) -> Word? {
        value(key)?.choice(of: Word.self, named: key, log: log)
    }

    /// The items of a list that must be there and hold something; none when it is not.
    public mutating func list(_ key: StaticString) -> YAMLItems? {
        guard let node = required(key), let items = node.list(named: key, log: log) else { return nil }
        if items.remaining == 0 { log.note(node, "\"\(key)\" is an empty list", hint: "give it at least one item") }
        return items
    }

    /// The items of a list; nil when absent.
    public mutating func optionalList(_ key: StaticString) -> YAMLItems? {
        value(key)?.list(named: key, log: log)
    }
}
