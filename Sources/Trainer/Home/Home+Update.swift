import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// What commands mean on the start screen.
    mutating func performAtHome(_ command: Command) -> [Effect] {
        if asksToBegin, [.back, .cancel, .quit].contains(command) { return answerBeginning("stay") }
        if openGroup != nil, [.back, .cancel, .quit, .start].contains(command) {
            openGroup = nil
            return []
        }
        return switch command {
        case .activate: activateAtHome()
        case .forward: send(walkPlace == nil ? .begin : .resume)
        case .back: send(.resume)
        case .phase1: goToPhase(0)
        case .phase2: goToPhase(1)
        case .phase3: goToPhase(2)
        case .phase4: goToPhase(3)
        case .phase5: goToPhase(4)
        case .quit: quit()
        case .start: send(.home)
        case .cancel: []
        default: nothing(command)
        }
    }

    private mutating func activateAtHome() -> [Effect] {
        switch page.focus?.split(separator: ".").last.map(String.init) {
        case let answer? where asksToBegin: answerBeginning(answer)
        case "resume": send(.resume)
        case "begin": askToBegin()
        case let line? where line.hasPrefix("walk-"): choose(offer: Int(line.dropFirst(5)) ?? 0)
        case let line? where line.hasPrefix("group-"): open(group: String(line.dropFirst(6)))
        case "mode": perform(.mode)
        case "knowledge-check": perform(.check)
        case "learner": perform(.learner)
        case "cards": perform(.cards)
        case "pictures": perform(.pictures)
        case "cases": openCases()
        case "lab": perform(.lab)
        case "outline": perform(.outline)
        case "reference": perform(.reference)
        case "glossary": perform(.glossary)
        case "search": perform(.find)
        case "notes": perform(.notes)
        case "summary": perform(.summary)
        case "settings": perform(.settings)
        case "linear": perform(.linear)
        case "help": perform(.help)
        case "about": perform(.about)
        case "leave": quit()
        default: []
        }
    }

    private mutating func open(group name: String) -> [Effect] {
        openGroup = HomeGroup.allCases.first { "\($0)" == name }
        return []
    }

    /// Begins a walk; one that was begun before is kept in the store as it is, and a new one starts.
    mutating func beginAnew() -> [Effect] {
        (isLookingOn, asksWhichWalk) = (false, false)
        let asksFree: [WalkthroughEvent] = settings.mode == .free && !snapshot.isFree ? [.free] : []
        guard walkPlace != nil else { return send(asksFree + [.begin]) }
        let wasFree = snapshot.isFree || settings.mode == .free
        // The time is as good a seed as any, and the update stays a function of its input.
        procedure = pack.procedure(seed: now)
        journal = Journal(WalkthroughChart(trusting: procedure), Marks(), at: now)
        views = [:]
        let start: [Effect] = [.beginSession(seed: now), .record(journal.entries)]
        return start + send((wasFree ? [.free] : []) + [.begin])
    }

    /// What commands mean when leaving has to be confirmed.
    mutating func performLeaving(_ command: Command) -> [Effect] {
        switch command {
        case .activate where page.focus != "go": send(.close)
        case .activate, .quit: send(.leave) + [.leave(status: 0)]
        case .cancel, .back: send(.close)
        default: nothing(command)
        }
    }

    /// The question before leaving a walk that could not be stored.
    var leavingPage: Page {
        focused(
            Page(
                title: pack.program, place: "Leave?", shortPlace: "LEAVE?",
                body: [
                    .text("why", StyledText(trouble ?? unrecorded ?? "The walk could not be stored.", .warning)),
                    .text(
                        "what",
                        trouble == nil
                            ? "If you leave now, what was done since the program was opened is lost."
                            : "If you leave now, what was done since then is lost."), .gap("gap"),
                    .choice("stay", "Stay", mark: "-"), .choice("go", "Leave all the same", mark: "-"),
                ],
                keys: keyHints([(.activate, "choose"), (.cancel, "stay")])))
    }
}
