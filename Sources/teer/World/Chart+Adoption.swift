import Procedures
import StateMachine

extension Chart where D == Walkthrough {
    /// Where lines of another edition lead in this one: by the names of steps, marks carried along.
    ///
    /// The newest checkpoint is taken over by name, the lines behind it are sent again as far as they are understood, and if that
    /// ends at another step than the last line says, the last line's step is taken.
    func place(after checkpoint: Checkpoint<Walkthrough>?, _ entries: [Entry<Walkthrough>]) -> Place<Walkthrough>? {
        guard checkpoint != nil || !entries.isEmpty else { return nil }
        var snapshot = checkpoint.map { adopt($0.place) } ?? start(Marks()).next
        for entry in entries {
            switch entry.what {
            case .start(let marks, _): snapshot = start(marks).next
            case .adopt(let place, _): snapshot = adopt(place)
            case .event(let event): snapshot = step(snapshot, event).next
            case .undo, .note: snapshot = adopt(leaves: entry.leaves, memory: snapshot.memory, context: snapshot.context)
            }
        }
        guard let last = entries.last, snapshot.leaves != last.leaves else { return snapshot.place }
        return adopt(leaves: last.leaves, memory: snapshot.memory, context: snapshot.context).place
    }
}
