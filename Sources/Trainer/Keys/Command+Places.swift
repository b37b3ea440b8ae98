import Procedures

extension Command {
    /// The commands that have a use at a place, most needed first: what help shows as the keys of this screen.
    static func useful(at place: WalkPlace) -> [Command] {
        switch place {
        case .home: [.activate, .readOn, .down, .up, .forward] + scrolling + phases + lookups + program.filter { $0 != .start }
        case .step:
            [.readOn, .activate, .back, .previous, .forward, .down, .up, .mark, .skip, .undo, .note, .why, .definitions]
                + scrolling
                + [.nextPhase, .previousPhase] + phases + lookups + program
        case .question:
            phases + [.readOn, .activate, .down, .up, .skip, .back, .forward, .undo, .note, .definitions] + scrolling
                + [.nextPhase, .previousPhase] + lookups + program
        case .end: [.activate, .readOn, .back, .down, .up, .undo] + scrolling + phases + lookups + program
        case .lookup:
            [.activate, .readOn, .back, .down, .up] + scrolling + [.cancel, .definitions, .note, .undo] + phases + lookups
                + program
        case .help: [.readOn, .activate, .back, .down, .up] + scrolling + [.cancel] + phases + lookups + program
        case .leaving, .away:
            [.activate, .readOn, .down, .up, .cancel, .back, .help, .linear, .scheme, .repaint, .suspend, .quit]
        }
    }

    private static let scrolling: [Command] = [.pageDown, .pageUp, .first, .last]
    private static let phases: [Command] = [.phase1, .phase2, .phase3, .phase4, .phase5]
    private static let lookups: [Command] = [
        .check, .outline, .goTo, .cards, .pictures, .find, .nextHit, .previousHit, .reference, .glossary, .notes, .summary,
        .settings,
        .about,
    ]
    private static let program: [Command] = [
        .start, .learner, .mode, .lab, .linear, .scheme, .timer, .repaint, .suspend, .help, .quit,
    ]

    /// Whether it has a use in the knowledge check alone.
    var isForCheck: Bool { self == .guess || self == .flag }

    /// Whether it has a use while leaving has to be confirmed.
    var isForLeaving: Bool { Self.useful(at: .leaving).contains(self) }
}
