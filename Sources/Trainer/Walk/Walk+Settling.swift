import Procedures
import Screens
import StateMachine

extension TrainerState {
    /// Marks the step, or takes the mark away, and says which it was.
    mutating func mark() -> [Effect] {
        let effects = send(reachingFocus() + [.mark])
        if case .step(let id) = place, message == nil {
            sayShortly(snapshot.mark(ofStep: id) == .done ? "Marked." : "Mark removed.")
        }
        return effects
    }

    /// Ticks a checklist item, or takes the tick away; says so, and what is left at the step.
    mutating func tick(_ item: String) -> [Effect] {
        let effects = send(reachingFocus() + [.check(item)])
        guard case .step(let id) = place, message == nil else { return effects }
        if snapshot.mark(ofItem: item) == .done { sayWhatIsLeft(at: id, "Ticked.") } else { sayShortly("Tick removed.") }
        return effects
    }

    /// Takes a decision; says where it leads, or what is left at the step.
    mutating func decide(_ decision: String, _ option: String) -> [Effect] {
        let events = reachingFocus() + [.decide(decision, option: option)]
        let effects = send(events)
        guard case .step(let here) = place, message == nil else { return effects }
        sayWhatIsLeft(at: here, "Decided.")
        return effects
    }

    /// "Led back to 3.12 ...": where one was led, what is open again, where one decides again, and the key that takes it back.
    func sentence(ledTo target: String, by origin: String, _ event: WalkthroughEvent) -> String {
        let steps = procedure.steps
        let index = { (id: String) in steps.firstIndex { $0.id == id } ?? 0 }
        let isBack = index(target) < index(origin)
        let step = steps[index(origin)]
        var reopened = step.reopens, isOpen = false
        if case .decide(_, let answer) = event, let option = step.decision?.options.first(where: { $0.id == answer }) {
            (reopened, isOpen) = (option.reopens, !option.settles)
        }
        let open = numbers(of: reopened)
        let title = isNarrow ? "" : " \"\(steps[index(target)].title)\""
        var words = "Led \(isBack ? "back" : "on") to \(procedure.number(ofStep: target))\(title)."
        if !isNarrow, !open.isEmpty { words += " Open again: \(open)." }
        if isOpen { words += " Decide again in \(procedure.number(ofStep: origin))." }
        if !isNarrow, let undo = keymap.name(of: .undo) { words += " \(undo) takes it back." }
        return words
    }

    /// Steps by number, those that follow each other as "3.12 to 3.16".
    private func numbers(of ids: [String]) -> String {
        let places = procedure.steps.indices.filter { ids.contains(procedure.steps[$0].id) }
        var runs: [ClosedRange<Int>] = []
        for place in places {
            if let last = runs.last, last.upperBound + 1 == place {
                runs[runs.count - 1] = last.lowerBound...place
            } else {
                runs.append(place...place)
            }
        }
        return runs.map { run in
            let (first, last) = (
                procedure.number(ofStep: procedure.steps[run.lowerBound].id),
                procedure.number(ofStep: procedure.steps[run.upperBound].id)
            )
            return run.count == 1 ? first : "\(first) to \(last)"
        }.joined(separator: ", ")
    }

    /// Says what was done; once nothing is open at the step, puts the focus on its line and says what goes on.
    private mutating func sayWhatIsLeft(at id: String, _ done: String) {
        guard let step = procedure.steps.first(where: { $0.id == id }) else { return }
        let hasOpenItem = step.checklist.contains { snapshot.mark(ofItem: $0.id) == .open }
        let hasOpenDecision = step.decision.map { snapshot.contains(.undecided($0.id)) } ?? false
        if hasOpenItem { return sayShortly(done) }
        if hasOpenDecision {
            if step.checklist.isEmpty { sayShortly(done) } else { message = .notice("All ticked. The decision comes next.") }
            return
        }
        guard case .will = journal.chart.offers(snapshot, [.complete]).first else { return sayShortly(done) }
        focusPlace()
        let enter = isLinear ? "An empty line" : keymap.name(of: .activate) ?? "Enter"
        message = .notice("All done here. \(enter) marks \(procedure.number(ofStep: id)) and goes on.")
    }

    /// A word that linear mode does not need, which says the line that changed, and for which a small screen has no row.
    private mutating func sayShortly(_ word: String) {
        if !isLinear, !isNarrow { message = .notice(word) }
    }
}
