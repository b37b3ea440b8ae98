/// A look at a chart by numbers that gathers findings, one function a rule.
struct Inspection {
    let shape: ChartShape
    let slips: [ChartSlip]
    /// The kinds that come from outside, by number.
    let outside: [Int]
    let reasons: [String]
    let mustAnswer: [String]
    private(set) var findings: [Finding] = []
    /// By row: the state inside which a row leaves and enters; -1 for rows that lead nowhere.
    let domains: [Int]

    init(shape: ChartShape, slips: [ChartSlip], outside: [Int], reasons: [String], mustAnswer: [String]) {
        self.shape = shape
        self.slips = slips
        self.outside = outside
        self.reasons = reasons
        self.mustAnswer = mustAnswer
        domains = shape.table.rows.indices.map { Self.domain(of: $0, shape) }
    }

    var outline: Outline { _read { yield shape.outline } }
    var table: RowTable { _read { yield shape.table } }

    /// Applies all rules.
    mutating func inspect(unrepeatable: [(state: Int, action: String)]) {
        inspectNames()
        inspectStructure()
        inspectReachability()
        inspectDeadEnds()
        inspectShadowedRows()
        inspectRegions()
        inspectEventless()
        inspectHistories(unrepeatable: unrepeatable)
        inspectVocabulary()
        inspectAnswers()
    }

    /// Adds a finding about rows and states by number; the states of the rows are added to those given.
    mutating func find(
        _ rule: Finding.Rule, _ level: Finding.Level = .error, rows: [Int] = [], states: [Int] = [], _ text: String
    ) {
        var named: [String] = []
        for state in states + rows.map({ table.rows[$0].source }) where state != Outline.root {
            if !named.contains(outline.names[state]) { named.append(outline.names[state]) }
        }
        findings.append(
            Finding(rule: rule, level: level, rows: rows.map(RowID.init(index:)), states: named, text: text))
    }

    /// Adds an error that belongs to no state.
    mutating func find(_ rule: Finding.Rule, _ text: String) { find(rule, .error, text) }

    /// The name of a state as it stands in a text.
    func name(_ state: Int) -> String { state == Outline.root ? "the top" : "'\(outline.names[state])'" }

    /// What a row listens to, as it stands in a text.
    func name(code: Int) -> String {
        if code == RowTable.always { return "no event" }
        if code <= table.kinds.names.count { return "'\(table.kinds.names[code - 1])'" }
        let state = table.doneCodes.first { $0.value == code }?.key ?? Outline.root
        return "the end of \(name(state))"
    }

    /// The innermost state that is or contains both.
    func common(_ one: Int, _ other: Int) -> Int {
        var state = min(one, other)
        let last = max(one, other)
        while state != last, !outline.isInside(last, state) { state = outline.parents[state] }
        return state
    }

    /// Whether two states can never be active together: neither is inside the other, and no parallel parts them.
    func exclude(_ one: Int, _ other: Int) -> Bool {
        let common = common(one, other)
        return common != one && common != other && outline.kinds[common] != .parallel
    }

    /// Whether two states are active in different regions of one parallel.
    func areOrthogonal(_ one: Int, _ other: Int) -> Bool {
        let common = common(one, other)
        return common != one && common != other && outline.kinds[common] == .parallel
    }

    private static func domain(of row: Int, _ shape: ChartShape) -> Int {
        let targets = shape.table.targets(of: row)
        guard shape.table.rows[row].answer == .go, let first = targets.first else { return -1 }
        if targets.count == 1 {
            return Transition.domain(of: shape.table.rows[row], from: first, to: first, shape.outline)
        }
        let sorted = targets.sorted()
        return Transition.domain(
            of: shape.table.rows[row], from: sorted[0], to: sorted[sorted.count - 1], shape.outline)
    }
}
