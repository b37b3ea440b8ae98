/// A row by numbers.
struct CompiledRow: Sendable {
    enum Answer: UInt8, Sendable { case go, stay, refuse }
    enum Test: Sendable, Equatable {
        case none
        case fact
        case active(Int)
        /// Names a state that is not in the chart.
        case never
    }

    var source: Int
    var answer: Answer
    var isInternal: Bool
    var test: Test
    /// Where the targets lie in `RowTable.targets`.
    var targets: Range<Int>
    /// Where the triggers' codes lie in `RowTable.codes`.
    var codes: Range<Int>
}

/// All rows by number, and which rows listen to what.
///
/// What a row listens to is a code: 0 for nothing at all, then the kinds, then the ends of states.
struct RowTable: Sendable {
    static let always = 0

    var rows: [CompiledRow] = []
    var targets: [Int] = []
    var codes: [Int] = []
    var kinds = NameTable()
    /// The codes of the states whose end somebody awaits.
    var doneCodes: [Int: Int] = [:]
    /// The rows that listen to a code, in document order, lie in `listeners` from `listenerStarts[code]`.
    private(set) var listeners: [Int] = []
    private(set) var listenerStarts: [Int] = [0]

    /// The code of a kind, if any row or vocabulary names it.
    func code(ofKind name: String) -> Int? { kinds.number(of: name).map { $0 + 1 } }

    /// The code of a state's end, if any row awaits it.
    func code(ofEnd state: Int) -> Int? { doneCodes[state] }

    /// The rows that listen to a code, in document order.
    func listeners(to code: Int) -> ArraySlice<Int> {
        listeners[listenerStarts[code]..<listenerStarts[code + 1]]
    }

    /// Sorts the rows by what they listen to; linear.
    mutating func index() {
        let codeCount = 1 + kinds.names.count + doneCodes.count
        var starts = [Int](repeating: 0, count: codeCount + 1)
        for code in codes { starts[code + 1] += 1 }
        for code in 0..<codeCount { starts[code + 1] += starts[code] }
        var next = starts
        var sorted = [Int](repeating: 0, count: codes.count)
        for (number, row) in rows.enumerated() {
            for code in codes[row.codes] {
                sorted[next[code]] = number
                next[code] += 1
            }
        }
        listeners = sorted
        listenerStarts = starts
    }
}
