import Procedures
import StateMachine

/// Somebody who walks a chart event by event.
struct Walker {
    let procedure: Procedure
    let chart: WalkthroughChart
    private(set) var snapshot: Snapshot<Walkthrough>
    /// What the chart asked to be told since the last event.
    private(set) var effects: [WalkthroughEffect] = []
    /// What the last event came to.
    private(set) var told = "taken"
    /// The places that were in front, each when it was reached.
    private(set) var places: [WalkPlace] = []
    /// All events that were sent, and where each was.
    private(set) var sent: [WalkthroughEvent] = []
    private(set) var origins: [WalkPlace] = []

    init(_ procedure: Procedure, _ chart: WalkthroughChart? = nil) {
        self.procedure = procedure
        self.chart = chart ?? WalkthroughChart(trusting: procedure)
        snapshot = self.chart.start(Marks()).next
    }

    /// On the small procedure, from its first step.
    static func onSketch(_ events: WalkthroughEvent...) -> Walker {
        var walker = Walker(Sketch.procedure)
        walker.send([.begin] + events)
        return walker
    }

    var place: WalkPlace { procedure.place(in: snapshot) }

    /// Sends events one after another, whatever they come to.
    mutating func send(_ events: WalkthroughEvent...) { send(events) }

    mutating func send(_ events: [WalkthroughEvent]) {
        for event in events {
            sent.append(event)
            origins.append(place)
            let step = chart.step(snapshot, event)
            (snapshot, effects, told) = (step.next, step.effects, step.outcome.told)
            if places.last != place { places.append(place) }
        }
    }

    /// Stands somewhere else all at once.
    mutating func stand(_ snapshot: Snapshot<Walkthrough>) { self.snapshot = snapshot }

    /// What an event would come to.
    func trying(_ event: WalkthroughEvent) -> String { chart.step(snapshot, event).outcome.told }

    func mark(_ step: String) -> StepMark { snapshot.mark(ofStep: step) }

    /// The steps of each phase as signs: open, done, skipped, waiting, excluded.
    var signs: String {
        procedure.phases.map { phase in
            phase.steps.map { step in
                switch mark(step.id) {
                case .open: "o"
                case .done: "x"
                case .skipped: "-"
                case .waiting: "?"
                case .excluded: "."
                }
            }.joined()
        }.joined(separator: " ")
    }

    /// Walks by one key: ticks what is open, decides as told, marks, answers right; until the end or until nothing goes on.
    ///
    /// - Parameter answers: for each decision what is decided at its first time, its second and so on; the last is kept to.
    mutating func walkOn(deciding answers: [String: [String]]) {
        var answers = answers
        for _ in 0..<1_000 {
            let before = snapshot.configuration
            switch place {
            case .step(let id): walkOn(from: procedure.steps.first { $0.id == id }!, &answers)  // a place is of the procedure
            case .question(let id):
                let question = procedure.phases.flatMap(\.questions).first { $0.id == id }!
                if snapshot.contains(.unanswered(id)) { send(.answer(question.answer)) }
                send(.complete)
            default: return
            }
            if snapshot.configuration == before { return }
        }
    }

    private mutating func walkOn(from step: Procedures.Step, _ answers: inout [String: [String]]) {
        let here = place
        for item in step.checklist where snapshot.mark(ofItem: item.id) == .open { send(.check(item.id)) }
        if let decision = step.decision, snapshot.choice(of: decision) == nil, let answer = answers[decision.id]?.first {
            if answers[decision.id]!.count > 1 { answers[decision.id]!.removeFirst() }
            send(.decide(decision.id, option: answer))
            if place != here { return }
        }
        for item in step.checklist where snapshot.mark(ofItem: item.id) == .open { send(.check(item.id)) }
        send(.complete)
    }
}

extension StateMachine.Outcome where D == Walkthrough {
    /// `taken`, `ignored`, or the reasons.
    var told: String {
        if case .refused(let reasons) = self { return reasons.map(\.description).joined(separator: " ") }
        return word
    }
}
