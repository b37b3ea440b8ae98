import Procedures
import Screens
import TerminalCore

extension TrainerState {
    /// Answers a message: changes the state, and says what the outside world must do before the next frame.
    public mutating func update(_ message: Message) -> [Effect] {
        // Keys of a paste come without a frame in between: what was shown is no longer what is there.
        defer { shown = nil }
        if let effects = updateLab(message) { return effects }
        if let effects = updateCase(message) { return effects }
        switch message {
        case .key(let key): return update(key)
        case .pasted(let text): paste(text)
        case .command(let command):
            self.message = nil
            return perform(command)
        case .phase(let number):
            self.message = nil
            return [.leaving, .away].contains(place) ? nothing(.phase1) : goToPhase(number - 1)
        case .choose(let id):
            self.message = nil
            view.focus = id
            let effects = perform(.activate)
            // The next empty line goes on from the step, not from what was chosen at it.
            if isLinear { focusPlace() }
            return effects
        case .typed(let text):
            return typeWhole(text)
        case .resized(let size): resize(to: size)
        case .opened(let size, let repertoire):
            resize(to: size)
            terminalRepertoire = repertoire
            chooseRepertoire()
        case .resumed: return [.repaint]
        case .minute, .frame, .lab, .labLine: break
        case .failed(let sentence):
            trouble = sentence
            self.message = .error(sentence)
        case .recovered(let sentence):
            trouble = nil
            self.message = .notice(sentence)
        case .told(let sentence): self.message = .notice(sentence)
        case .summed(let times): self.times = times
        case .number(let number, let kind):
            self.message = nil
            return open(number: number, of: kind)
        }
        return []
    }

    /// Takes another size; the names of the depth stand below the face or on a page of their own, with the same focus.
    private mutating func resize(to size: Size) {
        let wasSlim = isSlim
        self.size = size
        guard isSlim != wasSlim, currentStep != nil else { return }
        switch focusedLine {
        case .fold, .link: isDepthShown = isSlim
        case .depth: view.focus = StepFace.id(.title)
        default: isDepthShown = false
        }
    }

    private mutating func update(_ key: Key) -> [Effect] {
        // A screen painted anew is the same screen, its message included.
        if prompt == nil, keymap.command(for: key) == .repaint { return [.repaint] }
        message = nil
        if prompt != nil { return type(key) }
        if let kind = numberedThings, case .character(let digit) = key, keymap.hasLetters, ("1"..."9").contains(digit) {
            prompt = Prompt(purpose: .number(kind), typed: String(Character(digit)))
            return []
        }
        // What only the knowledge check knows is no key elsewhere.
        let command = keymap.command(for: key).flatMap { checkInFront == nil && $0.isForCheck ? nil : $0 }
        guard let command else {
            if let phase = phase(meantBy: key) { return goToPhase(phase) }
            message = .notice("\(key.label) does nothing here. \(keymap.name(of: .help) ?? "F1") shows the keys.")
            return []
        }
        return perform(command)
    }

    /// The phase beyond the fifth that a digit without another use means, counted from 0; Tab and the outline lead to those
    /// beyond the ninth.
    private func phase(meantBy key: Key) -> Int? {
        guard keymap.hasLetters, case .character(let scalar) = key, ("6"..."9").contains(scalar) else { return nil }
        switch place {
        case .question, .leaving, .away: return nil
        default: return procedure.phases.indices.contains(Int(scalar.value) - 0x31) ? Int(scalar.value) - 0x31 : nil
        }
    }

    /// Does what a command says at the place in front.
    mutating func perform(_ command: Command) -> [Effect] {
        let isModeAsked = asksForMode
        asksForMode = false
        guard isOffered(command) else { return nothing(command) }
        // Only pages with neighbors of their own tell the one before from the way back.
        let hasPrevious = numberedThings != nil || currentStep != nil
        let command = command == .previous && !hasPrevious ? .back : command
        if isWhoInFront { return performInWho(command) }
        if checkInFront != nil { return performInCheck(command) }
        if placeBelowLookup != nil { return performOverOther(command) }
        if command == .readOn { return readOn() }
        if command == .mode, place != .home, !isModeAsked { return askForMode() }
        if place != .leaving || command.isForLeaving, let effects = performEverywhere(command) { return effects }
        switch place {
        case .step, .question: return performInWalk(command)
        case .end: return performAtEnd(command)
        case .lookup, .help: return performInLookup(command)
        case .home: return performAtHome(command)
        case .leaving, .away: return performLeaving(command)
        }
    }

    /// Whether a command can be given here; what closes a page that lies over the walk always can.
    private func isOffered(_ command: Command) -> Bool {
        guard withheld.contains(command) else { return true }
        switch place {
        case .lookup, .help: return command == .quit
        default: return false
        }
    }

    /// Colors and timer, which mean the same also where nothing of the walk is in front.
    mutating func performAnywhere(_ command: Command) -> [Effect] { performEverywhere(command) ?? [] }

    /// What means the same on every page; nil for commands that depend on the page.
    private mutating func performEverywhere(_ command: Command) -> [Effect]? {
        switch command {
        case .up, .down, .pageUp, .pageDown, .first, .last: move(command)
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        case .linear:
            isLinear.toggle()
            return [isLinear ? .goLinear : .goFullScreen]
        case .scheme: return nextScheme()
        case .timer: timerSince = timerSince == nil ? uptime : nil
        case .help:
            if place != .help { placeBeneathHelp = place }
            let effects = send(.help)
            if place == .help { (filter, view) = ("", PageView()) }
            return effects
        case .check: return openCheck()
        case .learner: return askWho()
        case .outline: return open(Shelf(.outline))
        case .reference: return open(Shelf(.reference))
        case .glossary: return open(Shelf(.glossary))
        case .notes: return open(Shelf(.notes))
        case .summary: return open(Shelf(.summary))
        case .settings: return open(Shelf(.settings))
        case .about: return open(Shelf(.about))
        case .cards: return toggle(.cards)
        case .pictures: return toggle(.pictures)
        case .goTo: return ask(.goTo)
        case .find: return find()
        case .nextHit: return goToHit(by: 1)
        case .previousHit: return goToHit(by: -1)
        case .lab: return openLab()
        case .mode: return changeMode()
        case .undo: return undo()
        default: return nil
        }
        return []
    }

    /// Says what the other way of walking means, and which key changes to it.
    private mutating func askForMode() -> [Effect] {
        asksForMode = true
        let again = isLinear ? "The word mode again" : "\(keymap.name(of: .mode) ?? "The same key") again"
        message = .notice(
            snapshot.isFree
                ? "\(again) changes to the guided walk, in which gates count."
                : "\(again) changes to the free walk: any step, any order.")
        return []
    }

    /// Changes between the guided and the free walk; says where one stands then, and why.
    private mutating func changeMode() -> [Effect] {
        let before = place
        let effects = send([snapshot.isFree ? .guided : .free])
        if snapshot.isFree {
            message = .notice("Free walk: everything can be looked at. Phases that were opened stay open.")
        } else if place == before {
            message = .notice("Guided walk: gates count again.")
        } else {
            message = .notice("Guided walk: what was in front lies behind a shut gate. The walk stands where that gate opens.")
        }
        return effects
    }

    private mutating func nextScheme() -> [Effect] {
        settings.scheme = settings.scheme.next
        message = .notice("Colors: \(settings.scheme.label).")
        return [.useScheme(settings.scheme.scheme), .saveSettings(.scheme(settings.scheme))]
    }
}
