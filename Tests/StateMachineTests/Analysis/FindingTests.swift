import StateMachine
import Testing

/// The findings of a small chart, the ones of a rule only.
func findings(
    _ rule: Finding.Rule, _ nodes: [Node<Lab>], initial: String, outside: [String] = [], reasons: [String] = [],
    mustAnswer: Set<String> = []
) -> [Finding] {
    Chart<Lab>(
        trusted: nodes, initial: initial, vocabulary: Vocabulary(outside: outside, reasons: reasons), mustAnswer: mustAnswer
    ).findings().filter { $0.rule == rule }
}

extension Finding {
    /// The finding as `level [rows] (states)`.
    var short: String { "\(level) \(rows.map(\.index)) (\(states.joined(separator: " ")))" }
}

@Suite("Findings: names and structure")
struct StructureFindingTests {
    @Test("unknownTarget: a row leads to, asks for or awaits a state that the chart does not have")
    func unknownTarget() {
        let nodes: [Node<Lab>] = [
            .state("a", rows: [.on("x", go: "gone"), .on("y", if: .in("lost"), go: "a"), .done("away", go: "a")])
        ]
        let found = findings(.unknownTarget, nodes, initial: "a")
        #expect(found.map(\.short) == ["error [0] (a)", "error [1] (a)", "error [2] (a)"])
        #expect(
            found.map(\.text) == [
                "A row of 'a' leads to 'gone', which the chart does not have.",
                "A row of 'a' asks for 'lost', which the chart does not have.",
                "A row of 'a' awaits the end of 'away', which the chart does not have.",
            ])
    }

    @Test("duplicateState: two states bear one name")
    func duplicateState() {
        let nodes: [Node<Lab>] = [.state("a", children: [.state("b"), .state("a")])]
        #expect(findings(.duplicateState, nodes, initial: "a").map(\.text) == ["There are two states 'a'. Rename one of them."])
    }

    @Test("badName: names that XML or a script cannot carry")
    func badName() {
        let nodes: [Node<Lab>] = [
            .state("Upper", rows: [.on("a b", go: "1st"), .refuse("ok.then-2", because: "why?")]), .state("1st"),
            .state("fine.name-1"), .state("trailing."), .state(""),
        ]
        let found = findings(.badName, nodes, initial: "Upper")
        #expect(found.map(\.states) == [["Upper"], ["1st"], ["trailing."], [""], [], []])
        #expect(
            found[0].text
                == "The state name 'Upper' does not match [a-z][a-z0-9_-]* joined by dots, so exports cannot carry it.")
    }

    @Test("badInitial: a default outside, an unknown one, a parallel without regions, a chart without states")
    func badInitial() {
        let nodes: [Node<Lab>] = [
            .state("a", initial: "c", children: [.state("b")]), .state("c", initial: "gone", children: [.state("d")]),
            .parallel("e", regions: []),
        ]
        let found = findings(.badInitial, nodes, initial: "a")
        #expect(found.map(\.short) == ["error [] (c)", "error [] (a c)", "error [] (e)"])
        #expect(findings(.badInitial, [], initial: "a").count == 1)
    }

    @Test("badHistory: without a parent, without a default, with one that lies elsewhere, with rows")
    func badHistory() {
        let nodes: [Node<Lab>] = [
            .history("top", deep: true, default: "a"),
            .state(
                "a",
                children: [
                    .history("out", deep: true, default: "b"), .history("deeper", deep: false, default: "a11"),
                    Node("none", kind: .deepHistory), .history("gone", deep: true, default: "nowhere"),
                    Node("rows", kind: .deepHistory, initial: ["a1"], rows: [.on("x", go: "b")]),
                    .state("a1", children: [.state("a11")]),
                ]),
            .state("b"),
        ]
        let found = findings(.badHistory, nodes, initial: "a")
        #expect(found.map(\.states.first) == ["gone", "top", "out", "deeper", "none", "rows"])
        #expect(found.allSatisfy { $0.level == .error })
    }

    @Test("leavesFinal: a final state with rows or children")
    func leavesFinal() {
        let nodes: [Node<Lab>] = [
            .state("a", rows: [.on("x", go: "end")]), Node("end", kind: .final, rows: [.on("x", go: "a")]),
            Node("full", kind: .final, children: [.state("b")]),
        ]
        #expect(findings(.leavesFinal, nodes, initial: "a").map(\.short) == ["error [1] (end)", "error [] (full)"])
    }

    @Test("Errors stop a chart, all of them at once; warnings do not")
    func errorsStop() throws {
        let broken: [Node<Lab>] = [.state("a", rows: [.on("x", go: "gone")]), .state("island")]
        let errors = #expect(throws: ChartErrors.self) {
            try Chart<Lab>(broken, initial: "a", vocabulary: Vocabulary(outside: ["x"], reasons: ["never"]))
        }
        #expect(errors?.findings.map(\.rule) == [.unknownTarget, .unreachable, .deadEnd, .deadEnd, .unusedReason])
        let whole: [Node<Lab>] = [.state("a", rows: [.on("x", go: "b")]), .state("b", rows: [.on("x", go: "a")])]
        _ = try Chart<Lab>(whole, initial: "a", vocabulary: Vocabulary(outside: ["x", "unheard"], reasons: []))
    }

    @Test("The chart of 185 rows has nothing but notes")
    func wholeChart() throws {
        let chart = try ValveWalkthrough.chart()
        let events = ValveWalkthrough.events(of: chart)
        let reasons = chart.rows.compactMap { row -> String? in
            if case .refuse(let reason) = row.row.verdict { reason } else { nil }
        }
        let checked = Chart<Lab>(
            trusted: chart.nodes, initial: chart.initial, vocabulary: Vocabulary(outside: events, reasons: reasons))
        #expect(checked.findings().filter { $0.level > .note }.map(\.text) == [])
    }
}
