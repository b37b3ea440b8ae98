extension Journal {
    /// Goes on from a checkpoint.
    ///
    /// - Throws: `otherChart` if it was made with another chart; `diverged` if it does not lead where it says.
    public init(
        resuming checkpoint: Checkpoint<D>, _ chart: Chart<D>, recordingIgnored: Bool = false
    ) throws(ReplayError) {
        let digest = chart.digest
        if !checkpoint.isFirstForm, checkpoint.chart != digest { throw .otherChart(checkpoint.chart) }
        let snapshot = chart.adopt(checkpoint.place)
        if !checkpoint.leads(to: snapshot) { throw .diverged(seq: checkpoint.seq) }
        self.init(chart, snapshot, digest: digest, recordingIgnored: recordingIgnored)
        chain = checkpoint.chain
        nextSeq = checkpoint.seq + 1
        checkpointSeq = checkpoint.seq
    }

    /// Reads lines back, from the first or from behind a checkpoint.
    ///
    /// - Returns: the journal as far as the lines agree, nil if there is none; and what is wrong, in order.
    public static func read(
        _ entries: some Sequence<Entry<D>>, _ chart: Chart<D>, after checkpoint: Checkpoint<D>? = nil,
        recordingIgnored: Bool = false
    ) -> (journal: Journal?, problems: [ReplayError]) {
        read(
            lines: entries.lazy.map { Optional($0) }, chart, after: checkpoint, recordingIgnored: recordingIgnored)
    }

    /// Reads lines back of which some may be nil, because they are torn or no entry.
    public static func read(
        lines: some Sequence<Entry<D>?>, _ chart: Chart<D>, after checkpoint: Checkpoint<D>? = nil,
        recordingIgnored: Bool = false
    ) -> (journal: Journal?, problems: [ReplayError]) {
        var reader = JournalReader(chart, recordingIgnored)
        if let checkpoint, !reader.resume(checkpoint) { return reader.result }
        var torn: Int?
        for (number, line) in lines.enumerated() {
            if let torn {
                reader.tear(line: torn, isLast: false)
                return reader.result
            }
            guard let line else {
                torn = number
                continue
            }
            if !reader.take(line) { return reader.result }
        }
        if let torn { reader.tear(line: torn, isLast: true) }
        return reader.result
    }

    /// Runs the kept lines again, and checks that each leads where it says.
    ///
    /// What lies before the kept lines is taken on trust.
    /// - Parameter seq: the last line to run; nil for all.
    public func replay(through seq: Int? = nil) throws(ReplayError) -> Snapshot<D> {
        guard let first = entries.first else { return snapshot }
        var current = snapshots[0]
        for (number, entry) in entries.enumerated() where entry.seq <= seq ?? Int.max {
            guard number > 0 || first.what.isBeginning else { continue }
            let step = rerun(entry, number, current)
            if !entry.leads(to: step) { throw .diverged(seq: entry.seq) }
            current = step.next
        }
        return current
    }

    private func rerun(_ entry: Entry<D>, _ number: Int, _ current: Snapshot<D>) -> Step<D> {
        switch entry.what {
        case .start(let context, _): return chart.start(context)
        case .adopt(let place, _): return Step(arrivingAt: chart.adopt(place))
        case .event(let event): return chart.step(current, event)
        case .note: return Step(arrivingAt: current)
        case .undo(let through):
            let before = through - 1 - (entries.first?.seq ?? 0)
            return Step(arrivingAt: before >= 0 ? snapshots[before] : snapshots[number])
        }
    }
}
