import StateMachine

/// The statechart that drives a case.
public typealias CaseChart = Chart<CaseDomain>

extension Chart where D == CaseDomain {
    /// The chart of every case.
    public static let patientCase = CaseChart(
        trusted: CaseMap.nodes, initial: .patientCase, vocabulary: CaseMap.vocabulary)

    /// The same, checked; throws every error found.
    static func checked() throws(ChartErrors) -> CaseChart {
        try CaseChart(CaseMap.nodes, initial: .patientCase, vocabulary: CaseMap.vocabulary)
    }
}

/// The nodes and rows of a case's chart.
private enum CaseMap {
    typealias CaseNode = Node<CaseDomain>
    typealias CaseRow = Row<CaseDomain>

    static var nodes: [CaseNode] {
        [
            .parallel(
                .patientCase,
                regions: [
                    stage, choice(.anesthesia, .anesthesiaPlan, .anesthesiaOpen, .anesthesiaChosen),
                    choice(.access, .accessPlan, .accessOpen, .accessChosen),
                    choice(.heparin, .heparinPlan, .heparinOpen, .heparinChosen),
                    choice(.clipPlan, .clipPlan, .clipOpen, .clipChosen), patient, visit,
                ])
        ]
    }

    static var vocabulary: Vocabulary<CaseDomain> {
        Vocabulary(outside: CaseKind.allCases, reasons: CaseRefusal.allCases)
    }

    /// Writes into the notes what the event says.
    private static var note: Action<CaseDomain> {
        .update("note") { notes, event in if let event { notes.take(event) } }
    }

    /// A decision, a time-out and an end can not be taken back: each row that takes one is a barrier.
    private static var stage: CaseNode {
        .state(
            .stage, initial: .evaluation,
            children: [
                .state(
                    .evaluation,
                    rows: [
                        .stay(.ask, .answer, .reason, do: [note]), .on(.treat, go: .preparation, barrier: true, do: [note]),
                        .on(.refrain, go: .followUp, barrier: true, do: [note]),
                        .on(.critical, go: .ended, barrier: true, do: [note]), notNow(inEvaluation),
                    ]),
                .state(
                    .preparation,
                    rows: [
                        .stay(.line, do: [note]), unprepared(.anesthesiaOpen), unprepared(.accessOpen),
                        unprepared(.heparinOpen), unprepared(.clipOpen), .on(.timeOut, go: .intervention, barrier: true),
                        decided, notNow(inPreparation),
                    ]),
                .state(
                    .intervention,
                    rows: [
                        .stay(.order, .overdue, do: [note]), .on(.procedureOver, go: .checks, barrier: true),
                        .on(.critical, go: .ended, barrier: true, do: [note]), decided, notNow(inIntervention),
                    ]),
                .state(
                    .checks,
                    rows: [
                        .stay(.look, .order, .overdue, do: [note]), .on(.critical, go: .ended, barrier: true, do: [note]),
                        .refuse(.goOn, whileIn: .isTroubled, because: .patientInTrouble), .on(.goOn, go: .followUp),
                        .on(.leaveIt, if: .in(.isTroubled), go: .followUp, barrier: true, do: [note]), decided,
                        notNow(inChecks),
                    ]),
                .state(
                    .followUp,
                    rows: [
                        .stay(.plan, do: [note]), .on(.finish, go: .debrief, barrier: true), decided, notNow(inFollowUp),
                    ]),
                .state(
                    .over, initial: .debrief, rows: [.stay(.write, do: [note]), afterTheEnd],
                    children: [.final(.debrief), .final(.ended)]),
            ])
    }

    private static var decided: CaseRow { .refuse(.ask, .answer, .reason, .treat, .refrain, because: .decided) }

    private static func unprepared(_ state: CaseState) -> CaseRow {
        .refuse(.timeOut, whileIn: state, because: .notPrepared)
    }

    private static func notNow(_ kinds: [CaseKind]) -> CaseRow {
        CaseRow(trigger: .on(kinds), verdict: .refuse(.notNow))
    }

    private static let laterThanPreparation: [CaseKind] = [.look, .order, .overdue, .goOn, .leaveIt]
    private static let inEvaluation: [CaseKind] =
        [.line, .timeOut, .procedureOver, .plan, .finish, .write] + laterThanPreparation
    private static let inPreparation: [CaseKind] = [.procedureOver, .plan, .finish, .write, .critical] + laterThanPreparation
    private static let inIntervention: [CaseKind] = [.line, .timeOut, .plan, .finish, .write, .look, .goOn, .leaveIt]
    private static let inChecks: [CaseKind] = [.line, .timeOut, .procedureOver, .plan, .finish, .write, .leaveIt]
    private static let inFollowUp: [CaseKind] = [.line, .timeOut, .procedureOver, .write, .critical] + laterThanPreparation

    private static var afterTheEnd: CaseRow {
        let still: [CaseKind] = [.write, .leave, .arrive, .trouble, .well, .anesthesia, .access, .heparin, .clipPlan]
        return CaseRow(trigger: .on(CaseKind.allCases.filter { !still.contains($0) }), verdict: .refuse(.over))
    }

    /// Something that is chosen in the preparation, and may be chosen again.
    private static func choice(
        _ kind: CaseKind, _ region: CaseState, _ open: CaseState, _ chosen: CaseState
    ) -> CaseNode {
        .state(
            region, initial: open,
            rows: [
                .on(kind, if: .in(.preparation), go: chosen, internal: true, do: [note]), .refuse(kind, because: .notNow),
            ],
            children: [.state(open), .final(chosen)])
    }

    private static var patient: CaseNode {
        .state(
            .patient, initial: .isWell,
            children: [
                .state(.isWell, rows: [.on(.trouble, go: .isTroubled, do: [note])]),
                .state(.isTroubled, rows: [.on(.well, go: .isWell)]),
            ])
    }

    private static var visit: CaseNode {
        .state(
            .visit, initial: .here,
            children: [.state(.here, rows: [.on(.leave, go: .away)]), .state(.away, rows: [.on(.arrive, go: .here)])])
    }
}
