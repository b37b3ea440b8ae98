import Procedures
import Screens
import StateMachine

extension TrainerState {
    /// Tells the chart what the learner did, one event after another, until one is not taken.
    ///
    /// Returns what must be stored before the next frame. A refusal is stored too, and said on the message line.
    mutating func send(_ events: WalkthroughEvent...) -> [Effect] { send(events) }

    mutating func send(_ events: [WalkthroughEvent], by actor: Actor = .learner) -> [Effect] {
        if isLookingOn, events.contains(where: \.leavesMark) { return refuseWhileLookingOn() }
        let before = place
        var entries: [Entry<Walkthrough>] = []
        var matters = false
        sending: for event in events {
            let recorded = journal.send(event, by: actor, at: now)
            if let entry = recorded.entry { entries.append(entry) }
            matters = matters || !event.onlyTurnsPages
            switch recorded.step.outcome {
            case .taken: say(recorded.step.effects, of: event)
            case .refused(let reasons):
                matters = true
                say(reasons)
                break sending
            case .ignored, .fault: break sending
            }
        }
        if place != before { placeChanged(isAskedFor: events.contains(where: \.namesPlace)) }
        guard !entries.isEmpty else { return [] }
        let sum: [Effect] = place != before && [.end, .lookup(.summary)].contains(place) ? [.sumUp] : []
        return [matters ? .record(entries) : .recordLater(entries)] + sum
    }

    mutating func refuseWhileLookingOn() -> [Effect] {
        message = .notice("You are looking on at a walk that is open elsewhere: nothing is changed here.")
        return []
    }

    private mutating func say(_ reasons: [Refusal]) {
        let sentence = Refusal.sentence(for: reasons, in: procedure, at: snapshot)
        let shown = isNarrow ? Refusal.sentence(for: reasons, in: procedure, at: snapshot, isBrief: true) : sentence
        message = .notice(shown + wayOut(of: reasons))
        focus(procedure.obstacle(for: reasons, at: snapshot))
        refusals.append("\(procedure.name(of: walkPlace ?? place)): \(sentence)")
        if refusals.count > Self.mostRefusalsKept { refusals.removeFirst() }
    }

    /// The key of the free walk, where only a guided one refuses.
    private func wayOut(of reasons: [Refusal]) -> String {
        let isGuided = reasons.allSatisfy { $0.isOfGuidedWalk(at: place, in: procedure) && !$0.isOfQuestion }
        guard isGuided, !withheld.contains(.mode), let key = keymap.name(of: .mode) else { return "" }
        return isNarrow ? " \(key) free walk." : " \(key) changes to the free walk."
    }

    /// Puts the focus on what is missing, if the page in front shows it.
    private mutating func focus(_ obstacle: Obstacle?) {
        guard let obstacle, !isLinear, obstacle.step == currentStep else { return }
        let line: StepFace.Line? =
            switch obstacle.thing {
            case .mark: .title
            case .tick(let id): .tick(id)
            case .decision: procedure.step(obstacle.step)?.decision?.options.first.map { .option($0.id) }
            }
        if let line { view = PageView(focus: StepFace.id(line)) }
    }

    private static let mostRefusalsKept = 200

    private mutating func say(_ effects: [WalkthroughEffect], of event: WalkthroughEvent) {
        for effect in effects {
            switch effect {
            case .opened(let id):
                if let phase = procedure.phases.first(where: { $0.id == id }) {
                    message = .notice("\(phase.title) is open now.")
                }
            case .led(let target, let origin): message = .notice(sentence(ledTo: target, by: origin, event))
            case .finished:
                message = .notice(
                    "The walk is complete. \(keymap.name(of: .back) ?? "Back") goes back into it; nothing is lost.")
            }
        }
    }

    /// - Parameter isAskedFor: whether the place was asked for by name, so that it is shown from its beginning.
    private mutating func placeChanged(isAskedFor: Bool = false) {
        if isAskedFor || currentStep != viewedStep { focusPlace() }
        asksToBegin = false
        if walkPlace == place { openGroup = nil }
        switch place {
        case .lookup(let lookup): if trail.last?.lookup != lookup { trail = [Shelf(lookup)] }
        case .help: break
        default: (trail, filters) = ([], [:])
        }
        explainRecalled()
    }

    /// Says what the sign for "recalled" means when a face with one is first shown.
    private mutating func explainRecalled() {
        guard !hasExplainedRecalled, !isLinear, message == nil, let step = currentStep.flatMap(procedure.step),
            face(of: step).hasRecalled, remark(on: step) == nil
        else { return }
        hasExplainedRecalled = true
        message = .notice("\(DataTable.recalledSign) recalled, not read in a source")
    }

    /// Takes back the last thing done in the walk, whatever was looked up since.
    mutating func undo() -> [Effect] {
        let isMeant = { (name: EventName) in WalkthroughEvent(name: name.description)?.isWalking ?? false }
        let kind = try? journal.undoable(where: isMeant).get()
        switch journal.undo(by: .learner, at: now, where: isMeant) {
        case .success(let recorded):
            placeChanged()
            let event = kind.flatMap { WalkthroughEvent(name: $0.description) }
            message = .notice("Taken back: \(event?.sentence(in: procedure) ?? "the last thing").")
            return recorded.entry.map { [.record([$0])] } ?? []
        case .failure(.nothingToUndo):
            message = .notice("There is nothing to take back.")
        case .failure(.beyondBarrier):
            message = .notice("An answer to a question stays; what was done before it can not be taken back.")
        }
        return []
    }
}

extension WalkthroughEvent {
    /// Whether it changes nothing but what is in front, so that losing it loses nothing.
    var onlyTurnsPages: Bool {
        switch self {
        case .open, .close, .help, .askToLeave, .home, .arrive, .leave: true
        default: false
        }
    }

    /// Whether it marks, answers, decides or writes something.
    var leavesMark: Bool {
        switch self {
        case .complete, .skip, .mark, .note, .check, .decide, .reconsider, .answer: true
        default: false
        }
    }

    /// Whether it says where to go.
    var namesPlace: Bool {
        switch self {
        case .goToPhase, .goToStep, .goToQuestion, .reconsider: true
        default: false
        }
    }

    /// Whether it is something done in the walk, which can be taken back.
    var isWalking: Bool {
        switch self {
        case .begin, .resume: false
        default: !onlyTurnsPages
        }
    }
}

extension Refusal {
    /// Whether a question wants its answer: then no other walk is needed.
    fileprivate var isOfQuestion: Bool {
        switch self {
        case .unanswered, .alreadyAnswered: true
        default: false
        }
    }
}
