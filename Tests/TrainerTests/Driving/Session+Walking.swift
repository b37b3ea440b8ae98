import Procedures
import StateMachine
import TerminalCore
import Testing

@testable import Trainer

/// Walking with keys alone: what a person does who knows where to go.
extension Session {
    /// Moves the focus to a line of the page with Up and Down, in long lists by screens; true when it got there.
    @discardableResult
    func focus(_ id: String) -> Bool {
        for _ in 0..<600 {
            guard page.focus != id else { return true }
            let ids = page.body.filter(\.isFocusable).map(\.id)
            guard let target = ids.firstIndex(of: id) else { return false }
            let here = page.focus.flatMap { ids.firstIndex(of: $0) } ?? -1
            press(key(from: here, to: target))
        }
        return false
    }

    private func key(from here: Int, to target: Int) -> Key {
        // A screen has 18 lines at most that would be passed over; in the walk the focus does not come along.
        if case .lookup = place, here >= 0, target - here > 20 { return .pageDown }
        return here < target ? .down : .up
    }

    /// Goes to a line of the page and does what it offers.
    @discardableResult
    func choose(_ id: String) -> Session {
        openGroup(of: id)
        #expect(focus(id), "\(id) can not be reached from \(place)")
        return press(.enter)
    }

    /// Opens the group of the start screen that a line has been left to.
    private func openGroup(of id: String) {
        guard place == .home, !page.body.contains(where: { $0.id == id }) else { return }
        for group in page.body.map(\.id) where group.hasPrefix("home.group-") {
            focus(group)
            press("enter")
            if page.body.contains(where: { $0.id == id }) { return }
            press("esc")
        }
    }

    /// Opens the outline and goes to a step, a question or a phase from there.
    @discardableResult
    func goTo(_ line: String) -> Session { press("f5").choose(line) }

    @discardableResult
    func goTo(step id: String) -> Session { goTo("step.\(id)") }

    @discardableResult
    func goTo(question id: String) -> Session { goTo("question.\(id)") }

    /// Puts the focus on the line of the step in front.
    @discardableResult
    func focusTitle() -> Session {
        if let step { focus("step.\(step)") }
        return self
    }

    /// Ticks and decides all that is open at the step in front, and comes back to its line.
    func settle() {
        guard let id = step, let step = procedure.steps.first(where: { $0.id == id }) else { return }
        let lines = state.snapshot
        for item in step.checklist where lines.contains(.itemOpen(item.id)) { choose("item.\(item.id)") }
        if let decision = step.decision, lines.contains(.undecided(decision.id)) {
            let option = decision.options.first(where: \.settles)!  // a pack's decision can be settled
            choose("option.\(decision.id).\(option.id)")
        }
        focus("step.\(id)")
    }

    /// Marks every step of the phase in front, in order, up to its last one, at which all is settled.
    func walkToGate() {
        guard let at = procedure.phaseIndex(of: place) else { return }
        for step in procedure.phases[at].steps {
            #expect(place == .step(step.id))
            settle()
            if step.id != procedure.phases[at].steps.last?.id { press("enter") }
        }
    }

    /// Walks the phase in front to its end and answers its questions right.
    func walkPhase() {
        guard let at = procedure.phaseIndex(of: place) else { return }
        walkToGate()
        press("enter")
        for question in procedure.phases[at].questions {
            #expect(place == .question(question.id))
            press(Script("\(question.answer) enter"))
        }
    }

    /// A session that stands behind the gates of the first phases.
    static func walked(phases: Int, _ size: String = "80x24") -> Session {
        let session = Session(size, "enter")
        for _ in 0..<phases { session.walkPhase() }
        return session
    }
}
