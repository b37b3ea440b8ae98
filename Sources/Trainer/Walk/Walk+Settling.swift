import Procedures
import Screens
import StateMachine

extension TrainerState {
    /// Marks the step, or takes the mark away, and says which it was.
    mutating func mark() -> [Effect] {
        let effects = send(reachingFocus() + [.mark])
        if case .step(let id) = place, message == nil { sayShortly(marks.steps[id] == .done ? "Marked." : "Mark removed.") }
        return effects
    }

    /// Ticks a checklist item, or takes the tick away; says so, and what is left at the step.
    mutating func tick(_ item: String) -> [Effect] {
        let effects = send(reachingFocus() + [.check(item)])
        guard case .step(let id) = place, message == nil else { return effects }
        if snapshot.contains(.itemDone(item)) { sayWhatIsLeft(at: id, "Ticked.") } else { sayShortly("Tick removed.") }
        return effects
    }

    /// Takes a decision; says where it leads, or what is left at the step.
    mutating func decide(_ decision: String, _ option: String) -> [Effect] {
        let events = reachingFocus() + [.decide(decision, option: option)]
        guard let step = procedure.steps.first(where: { $0.decision?.id == decision }),
            let option = step.decision?.options.first(where: { $0.id == option })
        else { return [] }
        let effects = send(events)
        guard case .step(let here) = place, message == nil else { return effects }
        if here == option.leadsTo {
            message = .notice(sentence(leadBy: option, from: step.id, to: here))
        } else {
            sayWhatIsLeft(at: here, "Decided.")
        }
        return effects
    }

    /// "Led back to step 7, ...; decide again in step 16", or which steps a decision has led past.
    private func sentence(leadBy option: Decision.Option, from step: String, to target: String) -> String {
        let (from, to) = (number(ofStep: step), number(ofStep: target))
        let title = procedure.steps.first { $0.id == target }?.title ?? target
        guard let reason = option.skipReason, to > from + 1 else {
            return "Led back to step \(to), \"\(title)\". Then decide again in step \(from)."
        }
        let skipped =
            to == from + 2 ? "Step \(from + 1) is" : "Steps \(from + 1) \(to == from + 3 ? "and" : "to") \(to - 1) are"
        return "Led on to step \(to), \"\(title)\". \(skipped) skipped: \(reason)."
    }

    /// A step's number in its phase, counted from 1.
    private func number(ofStep id: String) -> Int {
        procedure.phaseIndex(of: .step(id)).flatMap { procedure.phases[$0].steps.firstIndex { $0.id == id } }.map { $0 + 1 }
            ?? 0
    }

    /// Says what was done; once nothing is open at the step, puts the focus on its line and says what goes on.
    private mutating func sayWhatIsLeft(at id: String, _ done: String) {
        guard let step = procedure.steps.first(where: { $0.id == id }) else { return }
        let hasOpenItem = step.checklist.contains { snapshot.contains(.itemOpen($0.id)) }
        let hasOpenDecision = step.decision.map { snapshot.contains(.undecided($0.id)) } ?? false
        if hasOpenItem { return sayShortly(done) }
        if hasOpenDecision {
            if step.checklist.isEmpty { sayShortly(done) } else { message = .notice("All ticked. The decision comes next.") }
            return
        }
        guard case .will = journal.chart.offers(snapshot, [.complete]).first else { return sayShortly(done) }
        focusPlace()
        let enter = isLinear ? "An empty line" : keymap.name(of: .activate) ?? "Enter"
        message = .notice("All done here. \(enter) marks step \(number(ofStep: id)) and goes on.")
    }

    /// A word that linear mode does not need, which says the line that changed, and for which a small screen has no row.
    private mutating func sayShortly(_ word: String) {
        if !isLinear, !isNarrow { message = .notice(word) }
    }
}
