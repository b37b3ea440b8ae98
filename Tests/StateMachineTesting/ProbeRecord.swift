import Arithmetic
import StateMachine

/// What probes show of a chart, and where each row and each state comes into play.
struct ProbeRecord<D: Domain> {
    /// One tail of a probe, or with -1 the whole probe from the start.
    struct Trial: Hashable, Comparable {
        var probe: Int
        var tail: Int

        static func < (left: Trial, right: Trial) -> Bool { (left.probe, left.tail) < (right.probe, right.tail) }
    }

    private struct Expected {
        var way: [UInt64]
        var end: Snapshot<D>
        var tails: [[UInt64]]
    }

    private let chart: Chart<D>
    private let probes: [Probe<D>]
    private let context: D.Context
    /// By state: a number for its name, the same in all mutants.
    private let marks: [UInt64]
    private var expected: [Expected] = []
    private var trialsOfRow: [Int: Set<Trial>] = [:]
    private var trialsOfState: [Int: Set<Trial>] = [:]
    private var trialsOfCode: [Int: Set<Trial>] = [:]

    init(_ chart: Chart<D>, _ probes: [Probe<D>], _ context: D.Context) {
        self.chart = chart
        self.probes = probes
        self.context = context
        marks = chart.storage.outline.names.map(mark)
        for number in probes.indices { run(number) }
    }

    private mutating func run(_ number: Int) {
        let probe = probes[number]
        var step = chart.start(context)
        var way = [reading(step)]
        note(step, nil, Trial(probe: number, tail: -1))
        for event in probe.way {
            step = chart.step(step.next, event)
            way.append(reading(step))
            note(step, event, Trial(probe: number, tail: -1))
        }
        let end = step.next
        let tails = probe.tails.indices.map { tail in
            step = Step(arrivingAt: end)
            return probe.tails[tail].map { event in
                step = chart.step(step.next, event)
                note(step, event, Trial(probe: number, tail: tail))
                return reading(step)
            }
        }
        expected.append(Expected(way: way, end: end, tails: tails))
    }

    private mutating func note(_ step: Step<D>, _ event: D.Event?, _ trial: Trial) {
        for row in step.rows + step.refusing { trialsOfRow[row.index, default: []].insert(trial) }
        for state in step.leftNumbers + step.enteredNumbers { trialsOfState[state, default: []].insert(trial) }
        if let event, let code = chart.storage.table.code(ofKind: D.kind(of: event).description) {
            trialsOfCode[code, default: []].insert(trial)
        }
    }

    /// Where a change comes into play: whole probes first.
    func trials(concerning change: Mutant<D>.Change) -> [Trial] {
        switch change {
        case .dropRow(let row), .dropKind(let row, _), .dropAction(let row, _), .retarget(let row, _),
            .stayInsteadOfRefuse(let row), .flipInternal(let row):
            return (trialsOfRow[row] ?? []).sorted(by: wholeFirst)
        case .swapWithNext(let row):
            return (trialsOfRow[row] ?? []).union(trialsOfRow[row + 1] ?? []).sorted(by: wholeFirst)
        case .dropCheck(let row): return trials(considering: row)
        case .dropEntry(let state, _), .dropExit(let state, _):
            return (trialsOfState[state] ?? []).sorted(by: wholeFirst)
        case .flipDepth(let history): return trials(around: chart.storage.outline.parents[history])
        case .redefault(let state, _):
            let isHistory = chart.storage.outline.kinds[state].isHistory
            return trials(around: isHistory ? chart.storage.outline.parents[state] : state)
        }
    }

    private func wholeFirst(_ left: Trial, _ right: Trial) -> Bool {
        (left.tail < 0 ? 0 : 1, left.probe, left.tail) < (right.tail < 0 ? 0 : 1, right.probe, right.tail)
    }

    private func trials(around state: Int) -> [Trial] {
        if state == Outline.root { return probes.indices.map { Trial(probe: $0, tail: -1) } }
        return (trialsOfState[state] ?? []).sorted(by: wholeFirst)
    }

    /// Where a row's events are sent; everywhere, if the chart itself raises one of them.
    private func trials(considering row: Int) -> [Trial] {
        let table = chart.storage.table
        let inner = Set(table.raised.map { $0.kind + 1 })
        let codes = table.codes(of: row)
        if codes.contains(where: { $0 == RowTable.always || $0 > table.kinds.names.count || inner.contains($0) }) {
            return probes.indices.map { Trial(probe: $0, tail: -1) }
        }
        return codes.reduce(into: Set<Trial>()) { $0.formUnion(trialsOfCode[$1] ?? []) }.sorted(by: wholeFirst)
    }

    /// Whether a mutant shows something else.
    func isDifferent(_ mutant: Chart<D>, _ trial: Trial) -> Bool {
        let probe = probes[trial.probe], expected = expected[trial.probe]
        if trial.tail >= 0 {
            let end = Snapshot(
                storage: mutant.storage, configurationNumbers: expected.end.configurationNumbers,
                isFinished: expected.end.isFinished, context: expected.end.context)
            return isDifferent(mutant, end, probe.tails[trial.tail], expected.tails[trial.tail])
        }
        var step = mutant.start(context)
        if reading(step) != expected.way[0] { return true }
        for (event, number) in zip(probe.way, expected.way.dropFirst()) {
            step = mutant.step(step.next, event)
            if reading(step) != number { return true }
        }
        return probe.tails.indices.contains { isDifferent(mutant, step.next, probe.tails[$0], expected.tails[$0]) }
    }

    private func isDifferent(
        _ mutant: Chart<D>, _ start: Snapshot<D>, _ events: [D.Event], _ expected: [UInt64]
    ) -> Bool {
        var snapshot = start
        for (event, number) in zip(events, expected) {
            let step = mutant.step(snapshot, event)
            if reading(step) != number { return true }
            snapshot = step.next
        }
        return false
    }

    /// What a step shows, as one number.
    private func reading(_ step: Step<D>) -> UInt64 {
        var number = mark(step.outcome.word)
        for state in step.next.configurationNumbers.active { number ^= marks[state] }
        for reason in step.outcome.reasons { number = number &* 31 &+ mark(reason.description) }
        for effect in step.effects { number = number &* 31 &+ mark(effect.description) }
        return step.isContextTouched ? number &* 31 &+ mark(D.canonical(step.next.context)) : number
    }
}

/// A number for what a step shows: quick, and good enough where nobody wants two to be alike.
private func mark(_ bytes: some Sequence<UInt8>) -> UInt64 { fnv1a(bytes) }

private func mark(_ name: String) -> UInt64 { fnv1a(name) }
