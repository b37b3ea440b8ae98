import Procedures
import StateMachine

extension Chart where D == Walkthrough {
    /// Where lines of another edition lead in this one: by the names of steps, marks carried along.
    func place(after checkpoint: Checkpoint<Walkthrough>?, _ entries: [Entry<Walkthrough>]) -> Place<Walkthrough>? {
        guard checkpoint != nil || !entries.isEmpty else { return nil }
        var follower = EditionFollower(chart: self, snapshot: start(Marks()).next)
        if let checkpoint { follower.arrive(at: checkpoint.place) }
        for entry in entries { follower.follow(entry) }
        return follower.snapshot.place
    }
}

/// Lines of another edition, followed one by one in this one.
///
/// Each line says where it led; an event is sent here only for the marks that it makes at the step it was sent from. What was
/// marked at a step that this edition does not have stays in the record and is not carried over.
private struct EditionFollower {
    let chart: WalkthroughChart
    var snapshot: Snapshot<Walkthrough>
    /// Where the other edition was.
    private var leaves: [StateID] = []
    /// The newest step or question that this edition has too.
    private var lastPlace: StateID?
    /// The marks before each line, by its number, for when it is taken back.
    private var marksBefore: [Int: Marks] = [:]

    init(chart: WalkthroughChart, snapshot: Snapshot<Walkthrough>) {
        self.chart = chart
        self.snapshot = snapshot
    }

    mutating func arrive(at place: Place<Walkthrough>) {
        snapshot = chart.adopt(place)
        go(to: place.leaves, snapshot.context)
    }

    mutating func follow(_ entry: Entry<Walkthrough>) {
        marksBefore[entry.seq] = snapshot.context
        switch entry.what {
        case .start(let marks, _): go(to: entry.leaves, marks)
        case .adopt(let place, _): arrive(at: place)
        case .event(let event):
            let isHere = place(in: leaves).map(snapshot.leaves.contains) ?? true
            go(to: entry.leaves, isHere ? chart.step(snapshot, event).next.context : snapshot.context)
        case .undo(let through): go(to: entry.leaves, marksBefore[through] ?? snapshot.context)
        case .note: break
        }
    }

    /// Goes where the other edition went; from a step that is not here, to the newest one that is.
    private mutating func go(to leaves: [StateID], _ marks: Marks) {
        self.leaves = leaves
        let memory = snapshot.memory
        snapshot = chart.adopt(leaves: leaves, memory: memory, context: marks)
        guard let place = place(in: leaves) else { return }
        if snapshot.leaves.contains(place) {
            lastPlace = place
        } else if let lastPlace {
            snapshot = chart.adopt(leaves: leaves + [lastPlace], memory: memory, context: marks)
        }
    }

    /// The step or question among leaves, if one is in front.
    private func place(in leaves: [StateID]) -> StateID? {
        leaves.first { $0.description.hasPrefix("step.") || $0.description.hasPrefix("question.") }
    }
}
