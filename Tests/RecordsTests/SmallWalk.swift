import Procedures
import StateMachine

/// The outline of a small pack, and its chart.
enum SmallWalk {
    static let procedure = Procedure(
        id: "small", title: "A small pack",
        phases: [
            Phase(
                id: "first", title: "First phase", shortTitle: "First", summary: "Look, then decide.",
                steps: [
                    Step(id: "first-look", title: "Look at the valve"),
                    Step(
                        id: "first-decide", title: "Decide whether to go on",
                        checklist: [ChecklistItem(id: "valve-seen", text: "The whole valve was seen")],
                        decision: Decision(
                            id: "go-on", question: "Go on?",
                            options: [
                                Decision.Option(id: "go", text: "Yes, go on", settles: true),
                                Decision.Option(
                                    id: "look-again", text: "No, look again", settles: false, leadsTo: "first-look"),
                            ])),
                ], questions: questions(1...3)),
            Phase(
                id: "second", title: "Second phase", shortTitle: "Second", summary: "Close the leak.",
                steps: [Step(id: "second-close", title: "Close the leak")], questions: questions(4...6)),
        ])

    static let chart = WalkthroughChart(trusting: procedure)

    private static func questions(_ numbers: ClosedRange<Int>) -> [Phase.Question] {
        numbers.map { Phase.Question(id: "q\($0)", choices: 4, answer: 2) }
    }
}
