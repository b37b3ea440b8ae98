/// Takes in written lines one by one, and says what is wrong with them.
///
/// Lines of another chart are followed as long as they agree. A later line that begins anew, as after an update, makes up
/// for what was lost before it.
struct JournalReader<D: Domain> {
    private let chart: Chart<D>
    private let digest: String
    private let isRecordingIgnored: Bool
    private var journal: Journal<D>?
    /// What was wrong since the last beginning.
    private var problems: [ReplayError] = []
    /// Whether the lines since some line lead elsewhere, so that only their chain is followed.
    private var isLost = false
    private var chain = ""
    private var nextSeq = 0

    init(_ chart: Chart<D>, _ isRecordingIgnored: Bool) {
        self.chart = chart
        self.isRecordingIgnored = isRecordingIgnored
        digest = chart.digest
    }

    var result: (journal: Journal<D>?, problems: [ReplayError]) { (journal, problems) }

    /// Begins behind a checkpoint; false if it is of no use.
    mutating func resume(_ checkpoint: Checkpoint<D>) -> Bool {
        do throws(ReplayError) {
            journal = try Journal(resuming: checkpoint, chart, recordingIgnored: isRecordingIgnored)
        } catch {
            problems.append(error)
            return false
        }
        chain = checkpoint.chain
        nextSeq = checkpoint.seq + 1
        return true
    }

    /// Notes a line that cannot be read.
    mutating func tear(line: Int, isLast: Bool) {
        problems.append(isLast ? .tornTail(line: line) : .brokenChain(seq: nextSeq))
    }

    /// Takes in a line; false if nothing behind it can be trusted.
    mutating func take(_ entry: Entry<D>) -> Bool {
        guard entry.seq == nextSeq, entry.isChained(to: chain) else {
            problems.append(.brokenChain(seq: nextSeq))
            return false
        }
        chain = entry.chain
        nextSeq = entry.seq + 1
        switch entry.what {
        case .start(let context, let chartDigest): begin(chart.start(context), chartDigest, entry)
        case .adopt(let place, let chartDigest): begin(Step(arrivingAt: chart.adopt(place)), chartDigest, entry)
        default: if !isLost { follow(entry) }
        }
        return true
    }

    private mutating func begin(_ step: Step<D>, _ chartDigest: String, _ entry: Entry<D>) {
        problems = []
        isLost = false
        var begun = Journal(chart, step.next, digest: digest, recordingIgnored: isRecordingIgnored)
        // Charts had other digests when lines had their first form; each of its lines tells where it led.
        if entry.firstForm == nil, chartDigest != digest { problems.append(.otherChart(chartDigest)) }
        if !entry.leads(to: step) { return lose(entry) }
        begun.append(entry, leadingTo: step.next)
        journal = begun
    }

    private mutating func follow(_ entry: Entry<D>) {
        guard var current = journal else { return lose(entry) }
        // The journal is handed over rather than copied.
        journal = nil
        let isGood = current.follow(entry)
        journal = current
        if !isGood { lose(entry) }
    }

    private mutating func lose(_ entry: Entry<D>) {
        problems.append(.diverged(seq: entry.seq))
        isLost = true
    }
}

extension Journal {
    /// Does again what a written line says; false, and nothing done, if it leads elsewhere.
    fileprivate mutating func follow(_ entry: Entry<D>) -> Bool {
        switch entry.what {
        case .start, .adopt: return false
        case .note: return arrive(entry, at: snapshot)
        case .event(let event):
            let before = snapshot
            let step = chart.step(before, event)
            guard entry.leads(to: step) else { return false }
            if step.outcome == .taken { remember(event, step, before) }
            append(entry, leadingTo: step.next)
            return true
        case .undo(let through):
            guard let place = undoPoints.firstIndex(where: { $0.seq == through }) else { return false }
            let before = undoPoints[place].before
            guard arrive(entry, at: before) else { return false }
            undoPoints.removeSubrange(place...)
            return true
        }
    }

    private mutating func arrive(_ entry: Entry<D>, at next: Snapshot<D>) -> Bool {
        guard entry.leads(to: Step(arrivingAt: next)) else { return false }
        append(entry, leadingTo: next)
        return true
    }
}
