/// Shows, waits, tells what happened, and shows again, until the program is over.
///
/// Walk, kiosk and linear mode run on it; with nothing due it sleeps in one poll.
public enum ProgramLoop {
    /// Runs a program to its end.
    public static func run(_ program: inout some LoopedProgram, on source: some HappeningSource) {
        var isShown = false
        while !program.isOver {
            if !isShown { isShown = program.show() }
            let happened = source.next(due: program.due, watching: program.watched)
            for happening in happened where !program.isOver { program.take(happening) }
            if !happened.isEmpty { isShown = false }
        }
    }
}

/// Where happenings come from: the system, or a script.
public protocol HappeningSource: AnyObject {
    /// Waits for what happens next, at the longest until a time of its clock in milliseconds.
    ///
    /// Comes back with a tick as soon as that time has come, before all else that happened; with nothing when the terminal
    /// may show again.
    func next(due: Int64?, watching descriptors: [Int32]) -> [Happening]
}
