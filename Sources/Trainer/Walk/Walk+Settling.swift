import Procedures
import Screens
import StateMachine

extension TrainerState {
    /// Marks the step, or takes the mark away, and says which it was.
    mutating func mark() -> [Effect] {
        let effects = send(.mark)
        if case .step(let id) = place, message == nil {
            sayShortly(snapshot.mark(ofStep: id) == .done ? "Marked." : "Mark removed.")
        }
        return effects
    }

    /// Ticks a checklist item, or takes the tick away; says so, and what is left at the step.
    mutating func tick(_ item: String) -> [Effect] {
        let effects = send(.check(item))
        guard case .step(let id) = place, message == nil else { return effects }
        let count = count(ofTicksAt: id)
        if snapshot.mark(ofItem: item) == .done {
            sayWhatIsLeft(at: id, count.done < count.all ? "Ticked, \(count.done) of \(count.all)." : "Ticked.")
        } else {
            sayShortly("Tick removed.")
        }
        return effects
    }

    /// Takes a decision; says where it leads, or what is left at the step.
    mutating func decide(_ decision: String, _ option: String) -> [Effect] {
        let before = place
        let effects = send(.decide(decision, option: option))
        guard case .step(let here) = place, place == before, message == nil else { return effects }
        let chosen = procedure.step(here)?.decision?.options.first { $0.id == option }
        sayWhatIsLeft(at: here, chosen.map { "\($0.text)." } ?? "Decided.")
        return effects
    }

    private func count(ofTicksAt id: String) -> (done: Int, all: Int) {
        let items = procedure.step(id)?.checklist.filter { snapshot.mark(ofItem: $0.id) != .excluded } ?? []
        return (items.count { snapshot.mark(ofItem: $0.id) == .done }, items.count)
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

    /// Says what was done, and once all is ticked or answered what goes on; the focus stays.
    private mutating func sayWhatIsLeft(at id: String, _ done: String) {
        guard let step = procedure.step(id) else { return }
        let on = isLinear ? "An empty line" : keymap.name(of: .readOn) ?? keymap.name(of: .activate) ?? "Enter"
        switch nextThing(at: step) {
        case .tick: sayShortly(done)
        case .decision:
            if step.checklist.isEmpty {
                sayShortly(done)
            } else {
                message = .notice("All ticked. \(isLinear ? "The decision comes next." : "\(on) goes to the decision.")")
            }
        case .done:
            let what = isNarrow ? "All is answered" : "\(done) All is answered"
            message = .notice("\(what): \(on) marks \(procedure.number(ofStep: id)) and goes on.")
        case .openStep, .onward: sayShortly(done)
        }
    }

    /// A word that linear mode does not need, which says the line that changed, and for which a small screen has no row.
    private mutating func sayShortly(_ word: String) {
        if !isLinear, !isNarrow { message = .notice(word) }
    }
}
