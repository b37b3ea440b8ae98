/// A row by numbers, kept small because there may be many.
package struct CompiledRow: Sendable {
    package enum Answer: UInt8, Sendable { case go, stay, refuse }
    package enum Test: Sendable, Equatable {
        case none
        case fact
        /// Names a state that is not in the chart.
        case never
        case active(Int)
    }

    private var sourceNumber: Int32 = 0
    /// The number of a state, or how many steps below zero.
    private var testNumber: Int32 = -1
    /// Where the targets and the codes begin; they end where the next row's begin.
    fileprivate var firstTarget: Int32 = 0
    fileprivate var firstCode: Int32 = 0
    /// The number of a refusal's reason.
    private var reasonNumber: Int32 = 0
    package var answer = Answer.stay
    package var isInternal = false
    package var isWide = false
    package var isBarrier = false
    /// Whether the row does anything.
    package var isActing = false

    /// The state that the row belongs to.
    package var source: Int {
        get { Int(sourceNumber) }
        set { sourceNumber = Int32(newValue) }
    }

    /// The number of the reason, if it is a refusal.
    package var reason: Int {
        get { Int(reasonNumber) }
        set { reasonNumber = Int32(newValue) }
    }

    /// What must hold.
    package var test: Test {
        get {
            switch testNumber {
            case -1: .none
            case -2: .fact
            case -3: .never
            default: .active(Int(testNumber))
            }
        }
        set {
            switch newValue {
            case .none: testNumber = -1
            case .fact: testNumber = -2
            case .never: testNumber = -3
            case .active(let state): testNumber = Int32(state)
            }
        }
    }

    /// Adds all that the row is, and where its targets and codes begin. Whether it is wide decides nothing.
    func add(to form: inout CanonicalBytes) {
        form.add(Int(sourceNumber) << 32 | Int(UInt32(bitPattern: testNumber)))
        form.add(Int(firstTarget) << 32 | Int(firstCode))
        let flags = Int(answer.rawValue) * 4 + (isInternal ? 2 : 0) + (isBarrier ? 1 : 0)
        form.add(flags << 32 | (answer == .refuse ? Int(reasonNumber) : 0))
    }

    /// Notes where targets and codes begin.
    mutating func begin(target: Int, code: Int) {
        firstTarget = Int32(target)
        firstCode = Int32(code)
    }
}

/// An event that the chart raises itself, and where.
package struct RaisedKind: Sendable {
    package var kind: Int
    package var state: Int
    package var row: Int?
}

/// All rows by number, and which rows listen to what.
///
/// What a row listens to is a code: 0 for nothing at all, then the kinds, then the ends of states.
package struct RowTable: Sendable {
    package static let always = 0

    package var rows: [CompiledRow] = []
    /// By state: the number of its first row, or of the first behind it.
    package var firstRows: [Int] = []
    package var targets: [Int] = []
    package var codes: [Int] = []
    /// The facts that rows check and their actions, as digests take them in, in the order written.
    var deeds = CanonicalBytes()
    package var kinds = NameTable()
    package var reasons = NameTable()
    /// The events that the chart raises itself, each with the state or row that does.
    package var raised: [RaisedKind] = []
    /// The codes of the states whose end somebody awaits.
    package var doneCodes: [Int: Int] = [:]
    /// The rows that listen to a code, in document order, lie in `listeners` from `listenerStarts[code]`.
    package private(set) var listeners: [Int] = []
    package private(set) var listenerStarts: [Int] = [0]

    /// The states that a row leads to, histories included.
    package func targets(of row: Int) -> ArraySlice<Int> {
        let end = row + 1 < rows.count ? Int(rows[row + 1].firstTarget) : targets.count
        return targets[Int(rows[row].firstTarget)..<end]
    }

    /// The codes that a row listens to.
    package func codes(of row: Int) -> ArraySlice<Int> {
        let end = row + 1 < rows.count ? Int(rows[row + 1].firstCode) : codes.count
        return codes[Int(rows[row].firstCode)..<end]
    }

    /// The code of a kind, if any row or vocabulary names it.
    package func code(ofKind name: String) -> Int? { kinds.number(of: name).map { $0 + 1 } }

    /// The code of a state's end, if any row awaits it.
    package func code(ofEnd state: Int) -> Int? { doneCodes[state] }

    /// How many codes there are.
    package var codeCount: Int { 1 + kinds.names.count + doneCodes.count }

    /// The rows that listen to a code, in document order.
    package func listeners(to code: Int) -> ArraySlice<Int> {
        listeners[listenerStarts[code]..<listenerStarts[code + 1]]
    }

    /// Sorts the rows by what they listen to; linear.
    mutating func index() {
        let codeCount = codeCount
        var starts = [Int](repeating: 0, count: codeCount + 1)
        for code in codes { starts[code + 1] += 1 }
        for code in 0..<codeCount { starts[code + 1] += starts[code] }
        var next = starts
        var sorted = [Int](repeating: 0, count: codes.count)
        for number in rows.indices {
            for code in codes(of: number) {
                sorted[next[code]] = number
                next[code] += 1
            }
        }
        listeners = sorted
        listenerStarts = starts
    }
}
