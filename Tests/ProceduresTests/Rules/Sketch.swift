import Procedures

/// A small procedure with one of everything that decisions and marks can bring about.
///
/// Plan: look, think, agree (two ticks, the decision `go`). Do: hold, fix (the decision `fit`), weld, more, leave (two ticks).
/// Look after: wash, paint, talk. A question ends each phase.
enum Sketch {
    static let procedure = Procedure(
        id: "sketch", title: "Sketch", phases: [plan, work, care],
        outcomes: [
            ProcedureOutcome(id: "kept", title: "Kept"), ProcedureOutcome(id: "refused", title: "Refused"),
            ProcedureOutcome(id: "stopped", title: "Stopped"),
        ])

    private static let plan = Phase(
        id: "plan", title: "Plan", shortTitle: "Plan", summary: "Plan.",
        steps: [
            Step(id: "look", title: "Look"), Step(id: "think", title: "Think"),
            Step(
                id: "agree", title: "Agree",
                checklist: [
                    ChecklistItem(id: "seen", text: "Seen", only: [.decided("go", option: "yes")]),
                    ChecklistItem(id: "heard", text: "Heard"),
                ],
                decision: Decision(
                    id: "go", question: "Do we go?",
                    options: [
                        .init(id: "yes", text: "Yes", settles: true),
                        .init(id: "again", text: "Again", settles: false, leadsTo: "think", reopens: ["think", "agree"]),
                        .init(id: "unsure", text: "Unsure", settles: false),
                        .init(id: "no", text: "No", settles: true, leadsTo: "think", reopens: ["think"], outcome: "refused"),
                    ])),
        ], questions: [.init(id: "q-plan", choices: 3, answer: 2)])

    private static let work = Phase(
        id: "work", title: "Work", shortTitle: "Work", summary: "Work.",
        steps: [
            Step(id: "hold", title: "Hold", only: [.decided("go", option: "yes")]),
            Step(
                id: "fix", title: "Fix",
                decision: Decision(
                    id: "fit", question: "Does it fit?",
                    options: [
                        .init(id: "keep", text: "Keep", settles: true, outcome: "kept"),
                        .init(id: "retry", text: "Retry", settles: false, leadsTo: "hold", reopens: ["hold", "fix"]),
                        .init(id: "add", text: "Add", settles: true, reopens: ["more"], outcome: "kept"),
                        .init(id: "stop", text: "Stop", settles: true, leadsTo: "leave", outcome: "stopped"),
                    ]), only: [.decided("go", option: "yes")]),
            Step(id: "weld", title: "Weld", only: [.decided("fit", option: "keep"), .decided("fit", option: "add")]),
            Step(
                id: "more", title: "More", only: [.decided("fit", option: "add")], leadsTo: "hold",
                reopens: ["hold", "fix", "weld"]),
            Step(
                id: "leave", title: "Leave",
                checklist: [
                    ChecklistItem(id: "holds", text: "Holds", only: [.outcome("kept")]),
                    ChecklistItem(id: "clear", text: "Clear", only: [.outcome("stopped")]),
                ], only: [.decided("go", option: "yes")]),
        ], questions: [.init(id: "q-work", choices: 2, answer: 1)])

    private static let care = Phase(
        id: "care", title: "Care", shortTitle: "Care", summary: "Care.",
        steps: [
            Step(id: "wash", title: "Wash", only: [.outcome("kept"), .outcome("stopped")]),
            Step(id: "paint", title: "Paint", only: [.outcome("kept")]),
            Step(id: "talk", title: "Talk", only: [.outcome("kept"), .outcome("refused")]),
        ], questions: [.init(id: "q-care", choices: 2, answer: 1)])
}
