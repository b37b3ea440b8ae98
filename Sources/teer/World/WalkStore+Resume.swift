import Procedures
import Sessions
import StateMachine

extension WalkStore {
    /// The journal of the walk touched last, or a new one.
    func resume(_ chart: WalkthroughChart) -> Journal<Walkthrough> {
        for _ in 0..<2 {
            do throws(StoreProblem) {
                if let journal = try last(chart) { return journal }
                break
            } catch {
                // Damage met while reading: opened again, the store sets the file aside and carries its walks over.
                guard error.kind == .damaged || error.kind == .gone else {
                    tell(error.sentence)
                    break
                }
                open()
            }
        }
        return Journal(chart, Marks(), at: Clock.milliseconds)
    }

    private func last(_ chart: WalkthroughChart) throws(StoreProblem) -> Journal<Walkthrough>? {
        guard let store, let last = try store.sessions(of: pack.id, limit: 1).first else { return nil }
        // Claimed before it is read, so that nobody appends to it in between.
        let isClaimed = store.claim(last.id)
        let checkpoint = try store.checkpoint(of: last.id).flatMap(JournalLines.checkpoint)
        let entries = try store.events(of: last.id, after: checkpoint?.seq ?? -1).map(JournalLines.entry)
        let (read, problems) = Journal.read(lines: entries, chart, after: checkpoint)
        if isClaimed, problems.isEmpty, let read {
            goOn(with: last.id, after: checkpoint?.seq ?? -1)
            return read
        }
        tell(Self.sentence(for: problems))
        let place = problems.isEmpty ? read?.snapshot.place : chart.place(after: checkpoint, entries.compactMap(\.self))
        return place.map { Journal(chart, adopting: $0, at: Clock.milliseconds) }
    }

    /// Why the walk goes on as a new one, in a sentence; without problems another terminal has it.
    private static func sentence(for problems: [ReplayError]) -> String {
        switch problems.last {
        case nil: "This walk is open in another terminal. Here you go on with a copy of it."
        case .otherChart, .diverged: "The content has a new edition. The walk goes on at the same step, with the same marks."
        case .tornTail, .brokenChain:
            "Part of the walk's record can not be read. It goes on from the last line that can; the record is kept."
        }
    }
}
