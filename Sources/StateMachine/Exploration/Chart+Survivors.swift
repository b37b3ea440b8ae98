extension Chart {
    /// The mutants that these probes cannot tell from the chart itself.
    ///
    /// Told apart are outcome, reasons, effects and active states after each event, not what histories remember.
    public func survivors(
        of mutants: [Mutant<D>], probes: [Probe<D>], from context: D.Context
    ) -> [Mutant<D>] {
        let marks = Reading.marks(self)
        let expected = probes.map { Reading(self, marks, $0, context) }
        var probesOfRow: [Int: [Int]] = [:]
        for (place, reading) in expected.enumerated() {
            for row in reading.rows { probesOfRow[row, default: []].append(place) }
        }
        return mutants.filter { mutant in
            let chart = mutant.chart
            let marks = Reading.marks(chart)
            // Most mutants are noticed where their row is taken, so those probes come first.
            let first = mutant.rows.flatMap { probesOfRow[$0.index] ?? [] }
            let tried = Set(first)
            return (first + probes.indices.filter { !tried.contains($0) }).allSatisfy { place in
                Reading(chart, marks, probes[place], context, against: expected[place]).isSame
            }
        }
    }
}

/// What a probe shows of a chart, as one number an event.
private struct Reading {
    private(set) var numbers: [UInt64] = []
    private(set) var rows: Set<Int> = []
    /// Whether it is the same as the one it was held against, as far as it went.
    private(set) var isSame = true
    private let expected: [UInt64]?

    init<D: Domain>(
        _ chart: Chart<D>, _ marks: [UInt64], _ probe: Probe<D>, _ context: D.Context, against expected: Reading? = nil
    ) {
        self.expected = expected?.numbers
        var end = chart.start(context)
        note(end, marks)
        for event in probe.way where isSame {
            end = chart.step(end.next, event)
            note(end, marks)
        }
        for tail in probe.tails where isSame {
            var step = end
            for event in tail where isSame {
                step = chart.step(step.next, event)
                note(step, marks)
            }
        }
    }

    /// A number for each state's name.
    static func marks<D: Domain>(_ chart: Chart<D>) -> [UInt64] { chart.storage.outline.names.map(mark) }

    private mutating func note<D: Domain>(_ step: Step<D>, _ marks: [UInt64]) {
        var number = Self.mark(step.outcome.word)
        for state in step.next.configurationNumbers.active { number ^= marks[state] }
        for reason in step.outcome.reasons { number = number &* 31 &+ Self.mark(reason.description) }
        for effect in step.effects { number = number &* 31 &+ Self.mark(effect.description) }
        if let expected, expected[numbers.count] != number { isSame = false }
        numbers.append(number)
        if expected == nil { rows.formUnion(step.rows.map(\.index)) }
    }

    /// FNV-1a, the same for equal names in different charts.
    private static func mark(_ name: String) -> UInt64 {
        var name = name
        return name.withUTF8 { bytes in
            bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        }
    }
}
