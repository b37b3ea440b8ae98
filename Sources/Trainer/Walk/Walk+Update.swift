import Procedures
import Screens

extension TrainerState {
    /// What commands mean at a step or a question.
    mutating func performInWalk(_ command: Command) -> [Effect] {
        switch command {
        case .activate: activateInWalk()
        case .forward: send(reachingFocus() + [.next])
        case .back: send(.back)
        case .mark: mark()
        case .skip: ask(.skipReason)
        case .note: ask(.note)
        case .why: toggleWhy()
        case .definitions: openDefinitions()
        case .nextPhase: goToPhase(offset: 1)
        case .previousPhase: goToPhase(offset: -1)
        case .phase1: digit(1)
        case .phase2: digit(2)
        case .phase3: digit(3)
        case .phase4: digit(4)
        case .phase5: digit(5)
        case .start: send(.home)
        case .quit: quit()
        case .cancel: []
        default: nothing(command)
        }
    }

    /// Leaves the program; asks first when something of the walk would be lost.
    mutating func quit() -> [Effect] {
        if trouble != nil || unrecorded != nil && hasWalk && !isLookingOn { return send(.askToLeave) }
        return send(.leave) + [.leave(status: 0)]
    }

    mutating func nothing(_ command: Command) -> [Effect] {
        message = .notice(
            "\"\(command.label)\" has no use here. \(keymap.name(of: .help) ?? "F1") shows the keys of this screen.")
        return []
    }

    /// Does what the focused line offers.
    private mutating func activateInWalk() -> [Effect] {
        let focus = view.focus ?? ""
        let parts = focus.split(separator: ".").map(String.init)
        switch (parts.first, parts.count) {
        case ("item", 2): return tick(parts[1])
        case ("option", 3): return decide(parts[1], parts[2])
        case ("choice", 2) where !isAnswered: return Int(parts[1]).map { send(.answer($0)) } ?? []
        case ("see", 2...): return follow(link: parts.last!)  // the case says there is one
        case ("question", 2) where place != .question(parts[1]): return send(.goToQuestion(parts[1]))
        default: break
        }
        if case .question(let id) = place, !isAnswered, !snapshot.isFree { return askForAnswer(id) }
        // What does not apply is not marked, only passed.
        let step = stepID(of: focus) ?? currentStep
        return send(reachingFocus() + [step.map { snapshot.mark(ofStep: $0) == .excluded } ?? false ? .next : .complete])
    }

    /// Enter without a choice in focus is no answer, and no refusal to be remembered.
    private mutating func askForAnswer(_ id: String) -> [Effect] {
        let count = procedure.phases.flatMap(\.questions).first { $0.id == id }?.choices ?? 1
        let skip = keymap.name(of: .skip).map { ", or \($0) skips the question with a reason" } ?? ""
        message = .notice("1 to \(count) answers\(skip).")
        return []
    }

    /// Whether the question in front has its answer.
    private var isAnswered: Bool {
        if case .question(let id) = place { return marks.answers[id] != nil }
        return false
    }

    /// The event that takes the chart to the step with the focus, if it stands elsewhere.
    func reachingFocus() -> [WalkthroughEvent] {
        guard case .step(let here) = place, let focused = stepID(of: view.focus), focused != here else { return [] }
        return [.goToStep(focused)]
    }

    /// The step that a line of the walk's page belongs to.
    func stepID(of focus: String?) -> String? {
        guard let focus, let dot = focus.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
        let rest = focus[dot...].dropFirst()
        let name = String(rest.utf8.firstIndex(of: UInt8(ascii: ".")).map { rest[..<$0] } ?? rest)
        switch focus[..<dot] {
        case "step", "see": return name
        case "item": return procedure.steps.first { $0.checklist.contains { $0.id == name } }?.id
        case "option": return procedure.steps.first { $0.decision?.id == name }?.id
        default: return nil
        }
    }

    /// A digit answers a question; at a step it goes to a phase.
    private mutating func digit(_ number: Int) -> [Effect] {
        guard case .question(let id) = place else { return goToPhase(number - 1) }
        let question = procedure.phases.flatMap(\.questions).first { $0.id == id }
        guard number <= question?.choices ?? 0 else {
            message = .notice("There is no choice \(number).")
            return []
        }
        return send(.answer(number))
    }

    private mutating func goToPhase(offset: Int) -> [Effect] {
        procedure.phaseIndex(of: place).map { goToPhase($0 + offset) } ?? []
    }

    mutating func goToPhase(_ index: Int) -> [Effect] {
        guard procedure.phases.indices.contains(index) else {
            message = .notice("There are \(procedure.phases.count) phases.")
            return []
        }
        return send(outOfHelp + [.goToPhase(procedure.phases[index].id)])
    }

    private mutating func toggleWhy() -> [Effect] {
        showsEveryWhy.toggle()
        view.anchor = nil
        message = .notice(showsEveryWhy ? "All texts are shown." : "Texts are shown for the step with the focus.")
        return []
    }

    private mutating func openDefinitions() -> [Effect] {
        guard let step = stepID(of: view.focus) ?? currentStep, !pack.body(of: step).terms.isEmpty else {
            return open(Shelf(.glossary))
        }
        return open(Shelf(.glossary, item: "step.\(step)"))
    }

    var currentStep: String? {
        if case .step(let id) = place { return id }
        return nil
    }
}
