extension StateID: Codable {
    /// The state of a name, as a record holds it.
    public init(_ name: String) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        self = Self.plain[name] ?? Self.place(parts) ?? Self.region(parts) ?? .other(name)
    }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    private static func place(_ parts: [String]) -> StateID? {
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "lookup": return Lookup(rawValue: parts[1]).map { .lookup($0) }
        case "phase": return .phase(parts[1])
        case "step": return .step(parts[1])
        case "question": return .question(parts[1])
        default: return nil
        }
    }

    private static func region(_ parts: [String]) -> StateID? {
        guard parts.count > 1 else { return nil }
        let (id, rest) = (parts[1], Array(parts.dropFirst(2)))
        switch (parts[0], rest.first, rest.count) {
        case ("gate", nil, 0): return .gate(id)
        case ("gate", "shut", 1): return .shut(id)
        case ("gate", "open", 1): return .open(id)
        case ("course", nil, 0): return .course(id)
        case ("course", let step?, 1) where id == "at": return .reached(step)
        case ("course", "under-way", 1): return .underWay(id)
        case ("item", nil, 0): return .item(id)
        case ("item", "open", 1): return .itemOpen(id)
        case ("item", "done", 1): return .itemDone(id)
        case ("decision", nil, 0): return .decision(id)
        case ("decision", "open", 1): return .undecided(id)
        case ("decision", "is", 2): return .decided(id, rest[1])
        case ("answer", nil, 0): return .answer(id)
        case ("answer", "open", 1): return .unanswered(id)
        case ("answer", "right", 1): return .right(id)
        case ("answer", "wrong", 1): return .wrong(id)
        default: return nil
        }
    }

    private static let plain: [String: StateID] = Dictionary(
        uniqueKeysWithValues: [
            StateID.session, .screens, .front, .active, .home, .walkthrough, .walkthroughLast, .activeLast, .frontLast,
            .lookups,
            .help, .leaving, .away, .place, .placeNone, .placeBegun, .mode, .guided, .free,
        ].map { ($0.description, $0) })
}
