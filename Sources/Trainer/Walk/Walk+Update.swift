import Procedures
import Screens
import StateMachine

extension TrainerState {
    /// What commands mean at a step or a question.
    mutating func performInWalk(_ command: Command) -> [Effect] {
        switch command {
        case .activate: activateInWalk()
        case .readOn: readOnInWalk()
        case .forward: forward()
        case .previous: previous()
        case .back: backInWalk()
        case .mark: mark()
        case .skip: ask(.skipReason)
        case .note: ask(.note)
        case .why: toggleDepth()
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

    /// Does what the focused line offers; without one, reads on.
    private mutating func activateInWalk() -> [Effect] {
        switch focusedLine {
        case .tick(let item): return tick(item)
        case .option(let decision, let option): return decide(decision, option)
        case .choice(let number) where !isAnswered: return send(.answer(number))
        case .fold(let part):
            toggle(part)
            return []
        case .depth:
            isDepthShown = true
            view = PageView()
            return []
        case .link(let id): return follow(link: id)
        case .title, .choice, nil: return readOnInWalk()
        }
    }

    /// Shows what was not seen yet; when all was, marks and goes on, or goes to the first thing open and says it.
    mutating func readOnInWalk() -> [Effect] {
        let page = shown ?? page
        if !isLinear, let sheets = page.sheets(in: size, repertoire: repertoire, cache: lineCache),
            turn(sheets, to: sheets.current + 1)
        {
            return []
        }
        if isDepthShown {
            isDepthShown = false
            view = PageView(focus: StepFace.id(.title))
            return []
        }
        if case .question(let id) = place { return readOn(atQuestion: id) }
        guard let step = currentStep.flatMap(procedure.step) else { return [] }
        switch nextThing(at: step) {
        case .done: return complete()
        case .onward: return send(.next)
        case .tick(let item, let open, let all):
            view = PageView(focus: StepFace.id(.tick(item)))
            let key = isLinear ? "its number" : keymap.name(of: .activate) ?? "Enter"
            message = .notice("\(all - open) of \(all) ticked. \(key.capitalizedFirst) ticks.")
            return []
        case .decision(_, let option):
            view = PageView(focus: StepFace.id(.option(option)))
            message = .notice("Not yet: \(procedure.number(ofStep: step.id)) has no decision. \(howToDecide)")
            return []
        case .openStep(let open): return goOnToOpenStep(open, from: step)
        }
    }

    /// The keys that decide, and the one that reads on without a decision.
    private var howToDecide: String {
        let key = keymap.name(of: .activate) ?? "Enter"
        if isLinear { return "A number chooses." }
        guard !isNarrow, let on = keymap.name(of: .readOn), let next = keymap.name(of: .forward) else {
            return "\(key) chooses."
        }
        let reading = mayReadOn ? " To read on without deciding: \(next)." : ""
        return "Choose below with \(key); \(on) then goes on.\(reading)"
    }

    private mutating func complete() -> [Effect] {
        // What does not apply is not marked, only passed.
        let isExcluded = currentStep.map { snapshot.mark(ofStep: $0) == .excluded } ?? false
        return send(isExcluded ? .next : .complete)
    }

    /// Before a gate that another step keeps shut: marks this one, then goes to the other.
    private mutating func goOnToOpenStep(_ open: String, from step: Procedures.Step) -> [Effect] {
        let number = procedure.number(ofStep: step.id)
        let title = procedure.step(open).map { "\(procedure.number(ofStep: open)) \($0.shortTitle ?? $0.title)" } ?? open
        guard snapshot.mark(ofStep: step.id) == .open else {
            let effects = send(.goToStep(open))
            if message == nil { message = .notice("\(title) is open still.") }
            return effects
        }
        let effects = send(.mark)
        if message == nil {
            let on = isLinear ? "An empty line" : keymap.name(of: .readOn) ?? "Space"
            let free = withheld.contains(.mode) ? "" : keymap.name(of: .mode).map { " \($0) walks freely." } ?? ""
            message = .notice("\(number) is done. Open still: \(title). \(on) goes there.\(isNarrow ? "" : free)")
        }
        return effects
    }

    /// Opens the fold with the focus, or goes to the next step without a mark.
    private mutating func forward() -> [Effect] {
        if case .fold(let part) = focusedLine, !isOpen(part) {
            toggle(part)
            return []
        }
        return send(.next)
    }

    /// Shuts the fold that the focus is on or in, or goes to the step before.
    private mutating func previous() -> [Effect] {
        switch focusedLine {
        case .fold(let part) where isOpen(part):
            toggle(part)
            return []
        case .link where currentStep != nil:
            toggle(.related)
            view.focus = StepDepth.Part.related.id
            return []
        default: return backInWalk()
        }
    }

    private mutating func backInWalk() -> [Effect] {
        guard isDepthShown else { return send(.back) }
        isDepthShown = false
        view = PageView(focus: DepthPage.lineID)
        return []
    }

    private func isOpen(_ part: StepDepth.Part) -> Bool { openParts.contains(part) }

    /// The parts of the depth that are shown now, opened by hand or by the width of the screen.
    private var openParts: Set<StepDepth.Part> {
        guard let step = currentStep.flatMap(procedure.step) else { return [] }
        let parts = depth(of: step).parts
        if isSlim || isLinear { return Set(parts.filter { depthShown.isOpen($0, usual: settings.depth) }) }
        let open = page.openFolds(in: size, repertoire: repertoire, cache: lineCache)
        return Set(parts.filter { open.contains($0.id) })
    }

    private mutating func toggle(_ part: StepDepth.Part) {
        depthShown.parts[part] = !isOpen(part)
        if !isLinear { view = PageView(focus: part.id) }
    }

    /// Opens all parts of the depth, or shuts them.
    private mutating func toggleDepth() -> [Effect] {
        guard let step = currentStep.flatMap(procedure.step) else { return nothing(.why) }
        let parts = depth(of: step).parts
        guard !parts.isEmpty else {
            message = .notice("This step has no more than its face.")
            return []
        }
        let areOpen = parts.allSatisfy(openParts.contains)
        depthShown = DepthShown(all: !areOpen)
        if isSlim { isDepthShown = !areOpen }
        view = PageView(focus: isSlim && !areOpen ? nil : StepFace.id(.title))
        message = areOpen ? .notice("Only the face is shown.") : nil
        return []
    }

    /// Whether the question in front has its answer.
    var isAnswered: Bool {
        if case .question(let id) = place { return marks.answers[id] != nil }
        return false
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

    private mutating func openDefinitions() -> [Effect] {
        guard let step = currentStep, !pack.body(of: step).terms.isEmpty else { return open(Shelf(.glossary)) }
        return open(Shelf(.glossary, item: "step.\(step)"))
    }

    var currentStep: String? {
        if case .step(let id) = place { return id }
        return nil
    }
}

extension String {
    /// The text with a capital at its beginning.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
