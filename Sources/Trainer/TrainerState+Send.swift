import Procedures
import Screens
import StateMachine

extension TrainerState {
    /// Tells the chart what the learner did, one event after another, until one is not taken.
    ///
    /// Returns what must be stored before the next frame. A refusal is stored too, and said on the message line.
    mutating func send(_ events: WalkthroughEvent...) -> [Effect] { send(events) }

    mutating func send(_ events: [WalkthroughEvent], by actor: Actor = .learner) -> [Effect] {
        if isLookingOn, events.contains(where: \.name.leavesMark) { return refuseWhileLookingOn() }
        let before = place
        var entries: [Entry<Walkthrough>] = []
        var matters = false
        sending: for event in events {
            let recorded = journal.send(event, by: actor, at: now)
            if let entry = recorded.entry { entries.append(entry) }
            matters = matters || !event.name.onlyTurnsPages
            if !event.name.onlyTurnsPages { deeds = recorded.entry?.chain ?? deeds }
            switch recorded.step.outcome {
            case .taken: say(recorded.step.effects)
            case .refused(let reasons):
                matters = true
                say(reasons)
                break sending
            case .ignored, .fault: break sending
            }
        }
        if place != before { placeChanged(isAskedFor: events.contains(where: \.name.namesPlace)) }
        guard !entries.isEmpty else { return [] }
        return [matters ? .record(entries) : .recordLater(entries)]
    }

    mutating func refuseWhileLookingOn() -> [Effect] {
        message = .notice("You are looking on at a walk that is open elsewhere: nothing is changed here.")
        return []
    }

    private mutating func say(_ reasons: [Refusal]) {
        let sentence = Refusal.sentence(for: reasons, in: procedure, at: snapshot)
        let shown = isNarrow ? Refusal.sentence(for: reasons, in: procedure, at: snapshot, counting: true) : sentence
        message = .notice(shown + wayOut(of: reasons))
        refusals.append("\(procedure.name(of: walkPlace ?? place)): \(sentence)")
        if refusals.count > Self.mostRefusalsKept { refusals.removeFirst() }
    }

    /// The key that lets everything be looked at, where a gate is what refuses.
    private func wayOut(of reasons: [Refusal]) -> String {
        let isGate = reasons.contains {
            switch $0 {
            case .shut, .questionsShut: true
            default: false
            }
        }
        guard isGate, !withheld.contains(.mode), let key = keymap.name(of: .mode) else { return "" }
        return " \(key) changes to the free walk."
    }

    private static let mostRefusalsKept = 200

    private mutating func say(_ effects: [WalkthroughEffect]) {
        for effect in effects {
            switch effect {
            case .opened(let id):
                if let phase = procedure.phases.first(where: { $0.id == id }) {
                    message = .notice("\(phase.title) is open now.")
                }
            case .finished: message = .notice("The walk is at its end. This is what you did.")
            }
        }
    }

    /// - Parameter isAskedFor: whether the place was asked for by name, so that it is shown from its beginning.
    private mutating func placeChanged(isAskedFor: Bool = false) {
        if isAskedFor || currentStep != viewedStep { focusPlace() }
        asksToBegin = false
        switch place {
        case .lookup(let lookup): if trail.last?.lookup != lookup { trail = [Shelf(lookup)] }
        case .help: break
        default: (trail, filters) = ([], [:])
        }
    }

    /// Takes back the last thing done in the walk, whatever was looked up since.
    mutating func undo() -> [Effect] {
        let kind = try? journal.undoable(where: \.isWalking).get()
        switch journal.undo(by: .learner, at: now, where: \.isWalking) {
        case .success(let recorded):
            deeds = recorded.entry?.chain ?? deeds
            placeChanged()
            message = .notice("Taken back: \(kind?.sentence(in: procedure) ?? "the last thing").")
            return recorded.entry.map { [.record([$0])] } ?? []
        case .failure(.nothingToUndo):
            message = .notice("There is nothing to take back.")
        case .failure(.beyondBarrier):
            message = .notice("An answer to a question stays; what was done before it can not be taken back.")
        }
        return []
    }
}

extension EventName {
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
        case .complete, .skip, .mark, .note, .check, .decide, .answer: true
        default: false
        }
    }

    /// Whether it says where to go.
    var namesPlace: Bool {
        switch self {
        case .goToPhase, .goToStep, .goToQuestion: true
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
