import StateMachine

/// The statechart that drives a knowledge check.
public typealias CheckChart = Chart<Checking>

extension Chart where D == Checking {
    /// The chart of every knowledge check: it does not depend on the questions.
    public static let check = CheckChart(
        trusted: CheckMap.nodes, initial: .check, vocabulary: CheckMap.vocabulary)

    /// The same, checked; throws every error found.
    static func checked() throws(ChartErrors) -> CheckChart {
        try CheckChart(CheckMap.nodes, initial: .check, vocabulary: CheckMap.vocabulary)
    }
}

/// The nodes and rows of the check's chart.
private enum CheckMap {
    typealias CheckNode = Node<Checking>
    typealias CheckRow = Row<Checking>

    static var nodes: [CheckNode] { [.parallel(.check, regions: [screens, rules])] }

    static var vocabulary: Vocabulary<Checking> {
        Vocabulary(outside: CheckKind.allCases, reasons: CheckRefusal.allCases)
    }

    /// Writes into the notes what the event says.
    private static var note: Action<Checking> {
        .update("note") { notes, event in if let event { notes.take(event) } }
    }

    private static var screens: CheckNode {
        .state(
            .screens, initial: .front,
            children: [
                front,
                .state(.reading, rows: [.on(.close, go: .frontLast)]),
                .state(.help, rows: [.on(.close, .help, go: .frontLast)]),
                .state(.away, rows: [.on(.arrive, go: .frontLast)]),
            ])
    }

    private static var front: CheckNode {
        .state(
            .front, initial: .ready, rows: [.on(.help, go: .help), .on(.leave, go: .away)],
            children: [
                .state(
                    .ready,
                    rows: [
                        ask, .on(.finish, go: .over), .refuse(.right, .wrong, .skip, .flag, .look, because: .nothingAsked),
                    ]),
                asking, told,
                .state(
                    .noted,
                    rows: [ask, finish, .refuse(.right, .wrong, .skip, because: .alreadyAnswered), flag, examLook, look]),
                .state(.over, rows: [ask, look, .refuse(.right, .wrong, .skip, .flag, because: .nothingAsked)]),
                .history(.frontLast, deep: true, default: .ready),
            ])
    }

    private static var ask: CheckRow { .on(.ask, go: .asking, do: [note]) }
    private static var finish: CheckRow { .on(.finish, go: .over) }
    private static var flag: CheckRow { .stay(.flag, do: [note]) }
    private static var look: CheckRow { .on(.look, go: .reading, do: [note]) }
    private static var examLook: CheckRow { .refuse(.look, whileIn: .exam, because: .examNoLookups) }

    /// An answer cannot be taken back: each row that takes one is a barrier.
    private static var asking: CheckNode {
        .state(
            .asking,
            rows: [
                .on(.right, if: .in(.practice), go: .told, barrier: true, do: [note]),
                .on(.wrong, if: .in(.practice), go: .toldWrong, barrier: true, do: [note]),
                .on(.right, .wrong, go: .noted, barrier: true, do: [note]),
                .on(.skip, go: .noted, do: [note]), flag, examLook, look,
                .refuse(.ask, because: .unanswered), finish,
            ])
    }

    private static var told: CheckNode {
        .state(
            .told, initial: .toldRight,
            rows: [ask, finish, flag, look, .refuse(.right, .wrong, .skip, because: .alreadyAnswered)],
            children: [.state(.toldRight), .state(.toldWrong)])
    }

    private static var rules: CheckNode {
        .state(
            .rules, initial: .practice, rows: [.refuse(.defer, .sitExam, because: .alreadyBegun)],
            children: [
                .state(
                    .practice,
                    rows: [
                        .on(.defer, if: .in(.ready), go: .deferred), .on(.sitExam, if: .in(.ready), go: .exam),
                    ]), .final(.deferred), .final(.exam),
            ])
    }
}
