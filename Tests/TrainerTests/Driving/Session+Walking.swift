import Procedures
import Screens
import StateMachine
import TerminalCore
import Testing

@testable import Trainer

/// Walking with keys alone: what a person does who knows where to go.
extension Session {
    /// Moves the focus to a line of the page: sheets are turned until the one that has it, then Down and Up; true when it got there.
    @discardableResult
    func focus(_ id: String) -> Bool {
        for _ in 0..<600 {
            guard page.focus != id else { return true }
            guard let key = key(toward: id) else { return false }
            press(key)
        }
        return false
    }

    private func key(toward id: String) -> Key? {
        if let sheets { return key(toward: id, on: sheets) }
        let ids = page.body.filter(\.isFocusable).map(\.id)
        guard let target = ids.firstIndex(of: id) else { return nil }
        let here = page.focus.flatMap { ids.firstIndex(of: $0) } ?? -1
        // A screen has 18 lines at most that would be passed over.
        if here >= 0, target - here > 20 { return .pageDown }
        return here < target ? .down : .up
    }

    private func key(toward id: String, on sheets: Sheets) -> Key? {
        guard let sheet = sheets.stops.firstIndex(where: { $0.contains(id) }) else { return nil }
        guard sheet == sheets.current else { return sheet > sheets.current ? .pageDown : .pageUp }
        let stops = sheets.stops[sheet]
        guard let here = page.focus.flatMap({ stops.firstIndex(of: $0) }) else { return .down }
        return here < stops.firstIndex(of: id)! ? .down : .up  // the sheet has it
    }

    /// The sheets of the page in front; nil for a page that is scrolled.
    var sheets: Sheets? { page.sheets(in: state.size, repertoire: state.repertoire) }

    /// The lines that the focus can stand on, sheet after sheet.
    var stops: [String] { sheets?.stops.flatMap(\.self) ?? page.body.filter(\.isFocusable).map(\.id) }

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

    /// Opens a part of the step's depth; on screens with no room for its names, on their own page.
    @discardableResult
    func open(_ part: StepDepth.Part) -> Session {
        if stops.contains(DepthPage.lineID) { choose(DepthPage.lineID) }
        #expect(focus(part.id), "\(part.id) can not be reached")
        return press(.right)
    }

    /// Opens the outline and goes to a step, a question or a phase from there.
    @discardableResult
    func goTo(_ line: String) -> Session { press("f5").choose(line) }

    /// Goes to a step by its id, typed whole behind the key that asks for it.
    @discardableResult
    func go(_ step: String) -> Session {
        press(":")
        take(Message.typed(step))
        return self
    }

    @discardableResult
    func goTo(step id: String) -> Session { goTo("step.\(id)") }

    @discardableResult
    func goTo(question id: String) -> Session { goTo("question.\(id)") }

    /// Reads on with Space until the walk has moved, or something has the focus that Space does not do.
    @discardableResult
    func readOn() -> Session {
        let before = place
        for _ in 0..<12 where place == before && !isAtOpenThing { press("space") }
        return self
    }

    /// Whether Space has brought the focus to a tick or an option, which it never sets.
    private var isAtOpenThing: Bool {
        page.focus.map { $0.hasPrefix("tick.") || $0.hasPrefix("option.") } ?? false
    }

    /// Ticks and decides all that is open at the step in front, and comes back to its title.
    ///
    /// - Parameter answers: the option to choose, by decision; the first one that settles where none is named.
    func settle(_ answers: [String: String] = [:]) {
        guard let id = step, let step = procedure.step(id) else { return }
        for item in step.checklist where state.snapshot.mark(ofItem: item.id) == .open { choose("tick.\(item.id)") }
        if let decision = step.decision, state.snapshot.contains(.undecided(decision.id)) {
            // A pack's decision can be settled.
            let option = answers[decision.id] ?? decision.options.first(where: \.settles)!.id
            choose("option.\(option)")
        }
        if self.step == id { focus("title") }
    }

    /// Marks every step of the phase in front that applies, in order, up to its last one, at which all is settled.
    func walkToGate() {
        guard let at = procedure.phaseIndex(of: place) else { return }
        for step in procedure.phases[at].steps where state.snapshot.mark(ofStep: step.id) != .excluded {
            #expect(place == .step(step.id))
            settle()
            if step.id != procedure.phases[at].steps.last?.id { readOn() }
        }
    }

    /// Walks the phase in front to its end and answers its questions right.
    func walkPhase() {
        guard let at = procedure.phaseIndex(of: place) else { return }
        walkToGate()
        readOn()
        for question in procedure.phases[at].questions {
            #expect(place == .question(question.id))
            press(Script("\(question.answer)"))
            readOn()
        }
    }

    /// A session that stands behind the gates of the first phases.
    static func walked(phases: Int, _ size: String = "80x24") -> Session {
        let session = Session(size, "enter")
        for _ in 0..<phases { session.walkPhase() }
        return session
    }
}
