import ClipLab
import Content
import Procedures
import Screens
import Settings
import TerminalCore

extension TrainerState {
    /// Whether the lab is what keys go to: it is open, and nothing that is looked up lies over it.
    var isLabInFront: Bool {
        guard lab.front != .away, prompt == nil, !asksWho, check == nil else { return false }
        return isLabPlace
    }

    /// Whether the lab can lie over what is in front.
    private var isLabPlace: Bool {
        switch place {
        case .home, .step, .question: true
        default: false
        }
    }

    /// The lab's screen; nil while the lab is not in front.
    var labScreen: Screen? {
        guard isLabInFront else { return nil }
        switch lab.front {
        case .choosing: return .page(labList)
        case .session: return lab.session.map { .scene(scene(of: $0)) }
        case .away: return nil
        }
    }

    /// What is in front: a page that is read, or a scene that moves.
    public var screen: Screen { labScreen ?? .page(page) }

    /// How frames follow one another now.
    var pace: Pace { isLabInFront && lab.due != nil ? .moving : .atOnce }

    private func scene(of session: LabSession) -> Scene {
        var scene = LabScene(
            session: session, keys: lab.keymap, size: size, help: keymap.name(of: .help) ?? "F1",
            leave: keymap.name(of: .quit) ?? "F10", readOn: keymap.name(of: .pageDown) ?? "PgDn", repertoire: repertoire
        ).scene
        scene.message = message ?? trouble.map { .error($0) }
        return scene
    }

    // MARK: Messages

    /// Answers a message that is the lab's; nil for what the rest of the program answers.
    mutating func updateLab(_ message: Message) -> [Effect]? {
        guard isLabInFront else {
            lab.session?.rest()
            return nil
        }
        switch message {
        case .frame:
            lab.session?.tick(uptime)
            return storedLab()
        case .key(let key):
            self.message = nil
            guard lab.front == .choosing else { return press(key) }
            return chooseInLab(keymap.command(for: key), key.label)
        case .command(let command) where lab.front == .choosing:
            self.message = nil
            return chooseInLab(command, command.label)
        case .lab(let action): return take(action)
        case .labLine(let line): return answer(line)
        case .choose(let id) where lab.front == .choosing: return begin(id)
        case .pasted: return []
        default: return nil
        }
    }

    /// The lines that the session has to store.
    private mutating func storedLab() -> [Effect] {
        if isCaseInLab { return followCaseLab() }
        guard let lines = lab.session?.takeUnstored(), !lines.isEmpty, let journal = lab.session?.journal else { return [] }
        return [.recordLab(lines, of: journal)]
    }

    private mutating func take(_ action: LabAction) -> [Effect] {
        lab.session?.take(action, at: now)
        var effects = storedLab()
        if action == .stillPictures, let session = lab.session {
            settings.pictures = session.isStill ? .still : .moving
            effects.append(.saveSettings(.pictures(settings.pictures)))
        }
        guard lab.session?.isOver == true else { return effects }
        return effects + leaveLab()
    }

    private mutating func press(_ key: Key) -> [Effect] {
        guard let session = lab.session else { return [] }
        if session.menu != nil, let action = Self.inList(key) { return take(action) }
        if session.sheet != nil, let action = Self.onSheet(key) { return take(action) }
        if key == .character("!") || key == .control("e") { return openCard() }
        if let action = lab.keymap.action(for: key) {
            if session.sheet != nil, action != .numbers { _ = take(.close) }
            return take(action)
        }
        guard let command = keymap.command(for: key) else {
            message = .notice("\(key.label) does nothing here. \(keymap.name(of: .help) ?? "F1") shows the keys.")
            return []
        }
        return perform(inLab: command)
    }

    /// What keys mean in an open list.
    private static func inList(_ key: Key) -> LabAction? {
        switch key {
        case .up: .move(-1)
        case .down: .move(1)
        case .pageUp: .move(-8)
        case .pageDown: .move(8)
        case .enter, .character(" "): .accept
        case .escape, .backspace, .left: .close
        case .character(let scalar) where ("1"..."9").contains(scalar): .choose(Int(scalar.value) - 49)
        case .character("0"): .choose(9)
        default: nil
        }
    }

    /// What keys mean on a sheet over the pictures.
    private static func onSheet(_ key: Key) -> LabAction? {
        switch key {
        case .up: .move(-1)
        case .down: .move(1)
        case .pageUp: .move(-10)
        case .pageDown, .character(" "): .move(10)
        case .escape, .backspace, .enter: .close
        default: nil
        }
    }

    /// What the whole program's commands mean in the lab: what they mean everywhere, or why not.
    private mutating func perform(inLab command: Command) -> [Effect] {
        switch command {
        case .quit, .start: return take(.open(.leaving))
        case .help: return take(.help)
        case .undo:
            message = .notice(
                lab.session?.lab.stage == .access
                    ? "There is nothing to take back."
                    : "From the puncture on nothing can be taken back: what was done to the patient is done.")
            return []
        case .linear, .scheme, .repaint, .suspend, .find, .outline, .reference, .glossary, .settings, .about, .notes, .summary,
            .cards, .pictures:
            lab.session?.rest()
            return self.perform(command)
        case .pageUp: return read(-1)
        case .pageDown: return read(1)
        default:
            message = .notice("\"\(command.label)\" has no use in the lab. \(keymap.name(of: .help) ?? "F1") shows the keys.")
            return []
        }
    }

    /// Reads on in the words under the pictures, or back.
    private mutating func read(_ way: Int) -> [Effect] {
        guard let session = lab.session, session.menu == nil, session.sheet == nil else { return take(.move(10 * way)) }
        let scene = scene(of: session)
        let pages = scene.sentencePages(in: size, repertoire: repertoire)
        let page = min(session.saidPage, pages - 1)
        guard (0..<pages).contains(page + way) else {
            message = .notice(
                pages == 1 ? "All words are on the screen." : "These are the \(way > 0 ? "last" : "first") words.")
            return []
        }
        return take(.read(page + way))
    }

    /// Opens the emergency card of what went wrong last, or what the library says of complications.
    private mutating func openCard() -> [Effect] {
        lab.session?.rest()
        let complication =
            lab.session?.alarms.last { $0.complication != nil }?.complication
            ?? lab.session?.lab.state.conditions.last?.complication
        for id in [complication?.card, "complications"].compactMap(\.self) {
            if pack.card(id) != nil { return open(Shelf(.cards, item: id)) }
            if pack.article(id) != nil { return open(Shelf(.reference, item: id)) }
        }
        message = .notice("This pack has no card for it.")
        return []
    }

    // MARK: In and out

    /// Opens the list of patients and exercises; a session under way is gone on with.
    mutating func openLab() -> [Effect] {
        guard !pack.patients.isEmpty else {
            message = .notice("This pack has no patients for the clip lab.")
            return []
        }
        // What is looked up is closed: the lab comes back to the walk or the start screen.
        var effects: [Effect] = []
        for _ in 0..<8 where !isLabPlace { effects += send(.close) }
        lab.front = lab.session == nil ? .choosing : .session
        if !lab.isAlone { lab.level = LabLevel(settings.level) }
        message = nil
        return effects + [.lab(.survey)]
    }

    /// Begins a session, as the list or the command line asks for it.
    @discardableResult
    public mutating func beginLab(_ task: LabTask, level: LabLevel, seed: UInt64) -> [Effect] {
        lab.take(settings)
        lab.session = LabSession(
            task, level: level, seed: seed, movesWithActs: lab.movesWithActs || isLinear, isStill: lab.isStill, now: now)
        lab.front = .session
        return [.lab(.begin(subject: task.id, seed: seed))] + storedLab()
    }

    /// Goes on with a session of the store.
    mutating func goOn(with session: LabSession) -> [Effect] {
        lab.take(settings)
        lab.session = session
        lab.session?.showAsAsked(isStill: lab.isStill, movesWithActs: lab.movesWithActs || isLinear)
        lab.front = .session
        return storedLab()
    }

    /// Leaves the session: to the list, or out of the program that was opened for it alone.
    private mutating func leaveLab() -> [Effect] {
        if isCaseInLab { return leaveCase() }
        if case .passed? = lab.session?.trial?.ending, let number = lab.session?.task.exercise?.number {
            lab.passed.insert(number)
        }
        lab.session = nil
        lab.front = .choosing
        return []
    }

    /// Closes the list: back to where the lab was opened, or out of the program.
    mutating func closeLabList() -> [Effect] {
        guard !lab.isAlone else { return [.leave(status: 0)] }
        lab.front = .away
        return []
    }

    // MARK: Line by line

    /// What the session says now; nil while no session is in front.
    func labLines(isOpening: Bool) -> [String]? {
        guard isLabInFront, lab.front == .session, let session = lab.session else { return nil }
        let lines = LabLines(session: session)
        let notice: [String] = if case .notice(let text)? = message { [text] } else { [] }
        return (isOpening ? lines.opening : lines.news) + notice
    }

    /// Answers a line that was typed.
    private mutating func answer(_ line: String) -> [Effect] {
        guard let session = lab.session, lab.front == .session else { return [] }
        let typed = line.split(separator: " ").joined(separator: " ")
        // A sheet was read to its end when it was said.
        lab.session?.sheet = nil
        guard let action = LabLines(session: session).action(for: typed) else {
            if typed == "full" { return perform(.linear) }
            if ["!", "card"].contains(typed) { return openCard() }
            if ["u", "undo"].contains(typed) { return perform(inLab: .undo) }
            lab.session?.said = ["\"\(typed)\" is not understood here. ? says what can be typed."]
            return []
        }
        return take(action)
    }
}

extension LabRoom {
    /// Takes the keys and ways of showing that the settings ask for.
    mutating func take(_ settings: Settings) {
        keymap = LabKeymap(replacing: settings.keys, letters: settings.letters)
        movesWithActs = settings.time == .acts
        isStill = wantsStill || settings.pictures == .still
    }
}

extension Complication {
    /// The emergency card that is about it, by its id in the pack.
    var card: String {
        switch self {
        case .tamponade: "tamponade"
        case .aorticPuncture: "aortic-puncture"
        case .air: "air-embolism"
        case .thrombus: "device-thrombus"
        case .leafletLost, .detachment: "slda"
        case .leafletTear: "leaflet-tear"
        case .caughtInChords: "clip-in-chords"
        case .stenosis: "high-gradient"
        case .afterloadMismatch: "low-output"
        case .rightToLeftShunt: "right-to-left-shunt"
        case .groinBleed: "groin-bleeding"
        case .fastFibrillation: "fast-af"
        case .hypotension: "hypotension"
        case .stroke: "stroke"
        }
    }
}

/// The lab as the command line opens it.
extension Runtime {
    /// Opens the program for the lab alone: leaving it leaves the program.
    ///
    /// - Parameter level: How much help there is; nil as the settings say.
    public mutating func enterLab(passed: Set<Int>, level: LabLevel?, seed: UInt64?) {
        state.lab.isAlone = true
        state.lab.passed = passed
        state.lab.level = level ?? LabLevel(state.settings.level)
        if let seed { (state.lab.seed, state.lab.isSeedAsked) = (seed, true) }
    }

    /// Shows the list of exercises and patients; `offer` says in a few words which session can be gone on with.
    public mutating func listLab(offer: String?) {
        state.lab.offer = offer
        send(effects: state.openLab())
    }

    /// Begins with a patient or an exercise.
    public mutating func beginLab(_ task: LabTask) {
        let level = task.exercise == nil ? state.lab.level : .guided
        send(effects: state.beginLab(task, level: level, seed: state.lab.seed(at: level)))
    }

    /// Goes on with the session that was broken off.
    public mutating func goOnInLab() { send(effects: [.lab(.goOn)]) }
}

extension LabSession {
    /// Says a sentence of the program's own.
    public mutating func tell(_ sentence: String) { said.append(sentence) }
}
