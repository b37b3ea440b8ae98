import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// The page of the phase one walks: its steps, with the texts of the one in focus.
    func walkPage(at step: String) -> Page {
        guard let index = procedure.phaseIndex(of: .step(step)) else { return homePage }
        let phase = procedure.phases[index]
        let focused = stepID(of: view.focus) ?? step
        var page = page(inPhase: index)
        page.counter = "Step \((phase.steps.firstIndex { $0.id == focused } ?? 0) + 1)/\(phase.steps.count)"
        page.body =
            isLinear
            ? linearBlocks(step: focused, in: phase)
            : known("walk.\(focused)") { phaseBlocks(phase, focused: focused) }
        page.focus = isLinear ? nil : view.focus
        page.anchor = view.anchor
        page.keys = walkKeys
        page.spokenHeader = said(spokenHeader(of: phase, number: index + 1))
        return page
    }

    private func phaseBlocks(_ phase: Phase, focused: String) -> [Block] {
        phase.steps.enumerated().flatMap { at, step in
            stepBlocks(step, number: at + 1, isOpen: showsEveryWhy || step.id == focused)
        } + questionLines(of: phase)
    }

    /// What all pages of a phase share: bar, rail, progress, outline.
    func page(inPhase index: Int) -> Page {
        let phase = procedure.phases[index]
        let number = "\(index + 1)/\(procedure.phases.count)"
        return Page(
            title: pack.program, place: "Phase \(number) \(phase.title)",
            shortPlace: "\(number) \(phase.shortTitle.uppercased())", rail: rail(current: index), body: [],
            progress: progress(of: phase), outline: outlineColumn, aside: asideColumn)
    }

    /// Where one is, as linear mode says it.
    func spokenHeader(of phase: Phase, number: Int) -> String {
        let progress = progress(of: phase)
        return "\(pack.program). \(snapshot.isFree ? "Free" : "Guided") walk. Phase \(number) of \(procedure.phases.count): "
            + "\(phase.title). \(progress.count) steps, \(progress.done) done."
    }

    func rail(current: Int?) -> [RailStop] {
        pageMemory.rails.made("\(current ?? -1)", of: pageFacts) { makeRail(current: current) }
    }

    private func makeRail(current: Int?) -> [RailStop] {
        procedure.phases.enumerated().map { index, phase in
            let state: RailStop.State =
                index == current
                ? .current
                : snapshot.isPassed(phase, of: procedure)
                    ? .done : snapshot.isOpen(phase, of: procedure) || snapshot.isFree ? .open : .shut
            return RailStop(number: index + 1, title: phase.shortTitle, state: state)
        }
    }

    func progress(of phase: Phase) -> Progress {
        pageMemory.progress.made("", of: pageFacts) { progressOfPhases }[phase.id]
            ?? Progress(done: 0, count: 0, doneInAll: 0, countInAll: 0)
    }

    private var progressOfPhases: [String: Progress] {
        let counts = procedure.phases.map(snapshot.counts)
        let (doneInAll, countInAll) = (counts.reduce(0) { $0 + $1.done }, counts.reduce(0) { $0 + $1.applying })
        let progress = zip(procedure.phases, counts).map { phase, counts in
            (phase.id, Progress(done: counts.done, count: counts.applying, doneInAll: doneInAll, countInAll: countInAll))
        }
        return Dictionary(progress) { first, _ in first }
    }

    /// A step's line, and its texts when it is open.
    private func stepBlocks(_ step: Procedures.Step, number: Int, isOpen: Bool) -> [Block] {
        let facts = PageMemory.LineFacts(
            mark: snapshot.mark(ofStep: step.id), isCurrent: step.id == currentStep, isOpen: isOpen)
        let line = pageMemory.lines.made(step.id, of: facts) {
            var title = StyledText("\(number). \(step.title)", facts.isCurrent ? .strong : .body)
            if isOpen, !facts.isCurrent { title += StyledText("  (you are at another step)", .caution) }
            return Block.choice("step.\(step.id)", title, mark: mark(of: step.id).sign)
        }
        return [line] + (isOpen ? knownTexts(of: step) : [])
    }

    /// What linear mode says of a step: itself, not the whole phase.
    private func linearBlocks(step id: String, in phase: Phase) -> [Block] {
        guard let at = phase.steps.firstIndex(where: { $0.id == id }) else { return [] }
        let step = phase.steps[at]
        let words = "Step \(at + 1) of \(phase.steps.count), \(mark(of: id).words): \(step.title)."
        return [.text("step.\(id)", StyledText(words, .strong))] + bodyBlocks(of: step)
    }

    private func questionLines(of phase: Phase) -> [Block] {
        phase.questions.enumerated().map { at, question in
            let mark = mark(ofQuestion: question.id)
            return .choice(
                "question.\(question.id)", "Question \(at + 1) of \(phase.questions.count)", mark: mark.sign,
                spoken: said("Question \(at + 1) of \(phase.questions.count), \(mark.words)"))
        }
    }

    private var walkKeys: [KeyHint] {
        var hints: [(Command, String)] = [
            (.activate, activation), (.back, "back"), (.down, "move"), (.mark, "mark"), (.skip, "skip"),
            (.definitions, "terms"), (.why, "why"), (.note, "note"), (.undo, "undo"), (.outline, "outline"), (.find, "find"),
        ]
        if isNarrow { hints = [(.activate, activation), (.back, "back"), (.why, "why")] }
        return keyHints(hints)
    }

    /// What Enter does to the focused line.
    private var activation: String {
        let next = isNarrow ? "next" : "mark+next"
        guard let focus = view.focus else { return next }
        if let step = stepID(of: focus), snapshot.mark(ofStep: step) == .excluded { return "next" }
        if focus.hasPrefix("item.") { return "tick" }
        if focus.hasPrefix("option.") { return "decide" }
        if focus.hasPrefix("see.") || focus.hasPrefix("question.") { return "open" }
        return next
    }
}

extension TrainerState {
    /// Words that only linear mode says, made only for it.
    func said(_ words: @autoclosure () -> String) -> String? { isLinear ? words() : nil }

    /// A step's mark as a sign and in words.
    func mark(of step: String) -> (sign: String, words: String) {
        switch snapshot.mark(ofStep: step) {
        case .done: ("[x]", "done")
        case .skipped(let reason): ("[-]", reason.isEmpty ? "skipped" : "skipped (\(reason))")
        case .open: ("[ ]", "not done")
        case .waiting: ("[ ]", "not done, if it applies")
        case .excluded: ("[.]", "not for this outcome")
        }
    }

    func mark(ofQuestion id: String) -> (sign: String, words: String) {
        if snapshot.contains(.right(id)) { return ("[x]", "answered right") }
        if snapshot.contains(.wrong(id)) { return ("[!]", "answered wrong") }
        return marks.reasons[id] == nil ? ("[ ]", "not answered") : ("[-]", "skipped")
    }

    /// Whether the screen has no room for reasons beside what is to be done.
    var isNarrow: Bool { !isLinear && (size.columns < 60 || size.rows < 16) }
}
