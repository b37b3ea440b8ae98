import StateMachine
import StateMachineTesting

@testable import Procedures

/// Changes of a chart that change nothing that can be seen, and why: each reason can be checked on the chart itself.
struct Equivalence {
    private typealias WalkRow = Row<Walkthrough>

    let chart: WalkthroughChart
    let procedure: Procedure
    /// What each state listens to.
    private let heard: [StateID: Set<EventName>]

    init(_ chart: WalkthroughChart, _ procedure: Procedure) {
        self.chart = chart
        self.procedure = procedure
        var heard: [StateID: Set<EventName>] = [:]
        for number in 0..<chart.rowCount {
            let row = chart.row(RowID(index: number))
            heard[row.source, default: []].formUnion(row.row.kinds)
        }
        self.heard = heard
    }

    /// Why a change is none; nil when it is one.
    func why(_ mutant: Mutant<Walkthrough>) -> String? {
        let description = mutant.description
        if let known = Self.known.first(where: { description.contains($0.change) }) { return known.why }
        guard let id = mutant.rows.first, let change = description.split(separator: ": ", maxSplits: 1).last else { return nil }
        let row = chart.row(id)
        switch change {
        case "swap it with the next one": return swapping(row.row, chart.row(RowID(index: id.index + 1)).row)
        case "drop raise 'arrived'", "drop raise 'arrived-back'":
            return passing(row.row, from: row.source, change.hasSuffix("back'") ? .arrivedBack : .arrived)
        case "drop raise 'decided'": return deciding(row)
        case "drop raise 'progressed'": return progressing(row)
        case "drop raise 'settled'": return settling(row)
        case "drop it": return dropping(row)
        default: return reopening(row.source, change) ?? passingFurther(row, change) ?? unmarkingTwice(row.source, change)
        }
    }

    private func swapping(_ row: WalkRow, _ next: WalkRow) -> String? {
        if row.answer == next.answer { return "both rows answer the same" }
        if case .in(let state) = row.check, case .in(let other) = next.check, state.excludes(other) {
            return "their checks never hold at once"
        }
        return nil
    }

    private func passing(_ row: WalkRow, from source: StateID, _ event: WalkthroughEvent) -> String? {
        guard case .go(let targets) = row.verdict, let target = targets.first else { return nil }
        if heard[target]?.contains(event.name) != true { return "what it leads to is never passed on from" }
        guard let here = step(source), let there = step(target), !row.kinds.contains(WalkthroughEvent.next.name),
            event == .arrived, applies(there.only, when: here.only)
        else { return nil }
        return "what it leads to applies when the step that is left does, and else the row is refused"
    }

    /// Whether steps with some conditions apply whenever others do: the same conditions, or those of the decisions they rest on.
    private func applies(_ conditions: [Condition], when others: [Condition]) -> Bool {
        if conditions.isEmpty || !others.isEmpty && others.allSatisfy(conditions.contains) { return true }
        return !others.isEmpty
            && others.allSatisfy { other in
                guard case .decided(let id, _) = other, let step = procedure.step(deciding: id) else { return false }
                return applies(conditions, when: step.only)
            }
    }

    /// The decisions that a row changes: those it names, and those of the steps that it opens again.
    private func decisions(touchedBy row: WalkRow) -> [Decision] {
        let raised = row.actions.compactMap { if case .raise(let event) = $0 { event } else { nil } }
        return procedure.steps.filter { step in
            guard let decision = step.decision else { return false }
            return raised.contains { event in
                switch event {
                case .chosen(decision.id, _), .withdrawn(decision.id), .reopened(step.id): true
                default: false
                }
            }
        }.compactMap(\.decision)
    }

    private func deciding(_ row: ChartRow<Walkthrough>) -> String? {
        let touched = decisions(touchedBy: row.row) + decisions(in: row.source)
        if touched.allSatisfy({ $0.options.allSatisfy { $0.outcome == nil } }) {
            return "no decision that it touches leads to an outcome"
        }
        let later = procedure.steps.filter { $0.decision != nil }
        let raisesAgain = touched.allSatisfy { decision in
            decision.options.allSatisfy { $0.outcome == nil }
                || later.contains { $0.only.contains { $0.rests(on: decision.id) } }
        }
        return raisesAgain ? "a decision that rests on it comes to apply, or ceases to, and raises it again" : nil
    }

    private func progressing(_ row: ChartRow<Walkthrough>) -> String? {
        if isBehindOpenGate(row) { return "the gate of its phase is open, and a mark in the phase opens no other" }
        if opensStepOfItsPhase(row) {
            return "it opens a step of its phase, whose gate does not open, and lets no step cease to apply"
        }
        let touched = decisions(touchedBy: row.row) + decisions(in: row.source)
        guard !touched.isEmpty, !row.row.actions.contains(where: \.concludes) else { return nil }
        if touched.allSatisfy({ !isRestedOn($0) }) { return "nothing rests on the decision, so no step ceases to apply" }
        let isOpening = row.row.actions.contains { action in
            guard case .raise(.chosen(let id, let option)) = action else { return false }
            return procedure.step(deciding: id)?.decision?.options.first { $0.id == option }?.settles == false
        }
        return isOpening ? "an answer that settles nothing leaves its step open, so no gate opens" : nil
    }

    private func isBehindOpenGate(_ row: ChartRow<Walkthrough>) -> Bool {
        guard let phase = procedure.phases.first(where: { $0.steps.contains { .step($0.id) == row.source } }),
            case .in(.open(procedure.gate(after: phase))) = row.row.check
        else { return false }
        return decisions(touchedBy: row.row).isEmpty
    }

    private func settling(_ row: ChartRow<Walkthrough>) -> String? {
        let touched = decisions(touchedBy: row.row) + decisions(in: row.source)
        return !touched.isEmpty && touched.allSatisfy { !isRestedOn($0) } ? "nothing rests on the decision" : nil
    }

    private func dropping(_ row: ChartRow<Walkthrough>) -> String? {
        if let decision = decisions(in: row.source).first, let step = procedure.step(deciding: decision.id) {
            let again = decision.options.filter { !$0.settles && $0.reopens.contains(step.id) }
            let others = procedure.steps.filter { other in
                other.reopens.contains(step.id)
                    || other.id != step.id && (other.decision?.options.contains { $0.reopens.contains(step.id) } ?? false)
            }
            let isTwice =
                row.row.kinds.allSatisfy { kind in
                    again.contains { kind == WalkthroughEvent.chosen(decision.id, option: $0.id).name }
                        || kind == WalkthroughEvent.reopened(step.id).name && others.isEmpty
                }
            if isTwice { return "such an answer opens its decision twice: as one that settles nothing, and with its step" }
        }
        let phase = procedure.phases.first { $0.questions.contains { .question($0.id) == row.source } }
        guard let phase, let question = phase.questions.first(where: { .question($0.id) == row.source }),
            let step = question.step, case .in(.stepExcluded(step)) = row.row.check,
            phase.steps.allSatisfy({ $0.only == phase.steps[0].only })
        else { return nil }
        return "the whole phase does not apply when the question's step does not"
    }

    /// Whether a mark or an answer opens a step of its phase again, or one goes back to a decision.
    private func opensStepOfItsPhase(_ row: ChartRow<Walkthrough>) -> Bool {
        let phase = procedure.phases.first { $0.steps.contains { .step($0.id) == row.source } }
        return row.row.actions.contains { action in
            switch action {
            case .raise(.withdrawn): true
            case .raise(.reopened(let id)): phase?.steps.contains { $0.id == id } ?? false
            default: false
            }
        }
    }

    /// A place that is passed on from leads further where the next one is passed on from with it.
    private func passingFurther(_ row: ChartRow<Walkthrough>, _ change: Substring) -> String? {
        let passing = [WalkthroughEvent.arrived.name, WalkthroughEvent.arrivedBack.name]
        guard change.hasPrefix("lead to "), row.row.kinds.allSatisfy(passing.contains), case .go(let targets) = row.row.verdict,
            let here = step(row.source), let next = targets.first.flatMap(step), isExcluded(next, with: here)
        else { return nil }
        return "what it leads to applies as little and is passed on from too, to where the change leads"
    }

    /// Whether a step does not apply when another does not: it has the same conditions, or rests on what is decided there.
    private func isExcluded(_ step: Procedures.Step, with other: Procedures.Step) -> Bool {
        if step.only == other.only { return true }
        return !step.only.isEmpty
            && step.only.allSatisfy { condition in
                guard case .decided(let id, _) = condition, let deciding = procedure.step(deciding: id) else { return false }
                return deciding.id == other.id || deciding.id != step.id && isExcluded(deciding, with: other)
            }
    }

    /// Ticks that come to apply together each take the mark of their step.
    private func unmarkingTwice(_ source: StateID, _ change: Substring) -> String? {
        for step in procedure.steps where change == "drop raise 'unmarked.\(step.id)'" {
            guard let item = step.checklist.first(where: { .itemExcluded($0.id) == source }) else { continue }
            if step.checklist.contains(where: { $0.id != item.id && $0.only == item.only }) {
                return "another tick of the step comes to apply with it, and takes the mark"
            }
        }
        return nil
    }

    /// The decision whose region a state is in.
    private func decisions(in state: StateID) -> [Decision] {
        procedure.steps.compactMap(\.decision).filter { state.region == "decision.\($0.id)" }
    }

    private func isRestedOn(_ decision: Decision) -> Bool {
        decision.options.contains { $0.outcome != nil }
            || procedure.steps.contains { $0.only.contains { $0.rests(on: decision.id) } }
    }

    /// A skipped step with no tick and no decision is opened again only by an answer that afterwards says what applies.
    private func reopening(_ source: StateID, _ change: Substring) -> String? {
        guard let step = procedure.steps.first(where: { .stepSkipped($0.id) == source }), step.checklist.isEmpty,
            step.decision == nil, change == "lead to mark.\(step.id).waiting" || change == "drop 'unmarked.\(step.id)'"
        else { return nil }
        return "a skipped step without ticks and decision is opened only by an answer, which then says what applies"
    }

    private func step(_ state: StateID) -> Procedures.Step? { procedure.steps.first { .step($0.id) == state } }

    private static let known: [(change: String, why: String)] = [
        (
            "of front: make it internal",
            "leaving and entering 'front' again does nothing but remember what its history remembers anew when it is left"
        ),
        (
            "state active.last: default",
            "look-ups are entered from within 'active' only, so its history always remembers something"
        ),
        (
            ": lead to question.",
            "a question behind a shut gate leads on to the step that opens it, which is where the row led"
        ),
        ("state walkthrough: default", "every row that enters a phase says at which step"),
        ("state phase.", "every row that enters a phase says at which step"),
        ("state lookup: default", "every row that enters a look-up says which"),
        (
            "state walkthrough.last: default",
            "a walk is gone on with only when one was begun, so its history always remembers something"
        ),
        (".last: deep instead of shallow or back", "what it remembers has no states inside"),
        (
            "state front.last: default",
            "help and leaving are entered from within 'front' only, so its history always remembers something"
        ),
    ]
}

extension Row<Walkthrough> {
    /// The names of what it listens to.
    var kinds: [EventName] { if case .on(let kinds) = trigger { kinds } else { [] } }

    /// All of it but its check, as text.
    fileprivate var answer: String { "\(trigger) \(verdict) \(isInternal) \(isBarrier) \(actions)" }
}

extension Action<Walkthrough> {
    fileprivate var concludes: Bool { if case .raise(.concluded) = self { true } else { false } }
}

extension Condition {
    fileprivate func rests(on decision: String) -> Bool { if case .decided(decision, _) = self { true } else { false } }
}

extension StateID {
    /// Whether two states are of one region and neither inside the other, so that only one can be active.
    fileprivate func excludes(_ other: StateID) -> Bool {
        guard let region, region == other.region, self != other else { return false }
        return ![self, other].contains { $0.description.hasSuffix(".pending") || $0.description.hasSuffix(".applicable") }
    }
}
