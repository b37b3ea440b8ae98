import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// The page of a step: its face, below it the depth as names that open, beside it pictures and words where there is room.
    func walkPage(at id: String) -> Page {
        guard let index = procedure.phaseIndex(of: .step(id)), let step = procedure.step(id) else { return homePage }
        if isDepthShown, isSlim { return DepthPage(step, in: self, phase: index).page }
        let phase = procedure.phases[index]
        let at = phase.steps.firstIndex { $0.id == id } ?? 0
        var page = page(inPhase: index)
        page.counter = "\(phase.title), step \(at + 1) of \(phase.steps.count)"
        page.body = face(of: step).blocks + linearRemarks(at: step)
        page.leaf = leaf(of: step, foot: "\(phase.title) \(at + 1)/\(phase.steps.count)")
        page.focus = isLinear ? nil : view.focus
        page.anchor = view.anchor
        page.message = remark(on: step)
        page.spokenHeader = said(spokenHeader(of: phase, number: index + 1))
        if size.columns >= Self.besideColumns, wordsAreBeside(at: step, page.shownBeside(in: size, repertoire: repertoire)) {
            page.leaf?.folds = depth(of: step, wordsAreBeside: true).folds
        }
        page.keys = walkKeys(at: step, page)
        return page
    }

    /// What all pages of a phase share: bar, rail, progress, outline.
    func page(inPhase index: Int) -> Page {
        let phase = procedure.phases[index]
        return Page(
            title: pack.program, shortPlace: "\(index + 1)/\(procedure.phases.count) \(phase.shortTitle.uppercased())",
            rail: rail(current: index), body: [], progress: progress(of: phase), outline: outlineColumn, aside: [])
    }

    /// Where one is, as linear mode says it.
    func spokenHeader(of phase: Phase, number: Int) -> String {
        let progress = progress(of: phase)
        return "\(pack.program). \(snapshot.isFree ? "Free" : "Guided") walk. Phase \(number) of \(procedure.phases.count): "
            + "\(phase.title). \(progress.count) steps, \(progress.done) done."
    }

    func rail(current: Int?) -> [RailStop] {
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
        let all = procedure.phases.map(snapshot.counts)
        let counts = snapshot.counts(of: phase)
        return Progress(
            done: counts.done, count: counts.applying, doneInAll: all.reduce(0) { $0 + $1.done },
            countInAll: all.reduce(0) { $0 + $1.applying })
    }
}

extension TrainerState {
    /// Words that only linear mode says, made only for it.
    func said(_ words: @autoclosure () -> String) -> String? { isLinear ? words() : nil }

    /// A step's mark as a sign and in words.
    func mark(of step: String) -> (sign: String, words: String) {
        let standing = standing(of: step)
        return (standing.sign, standing.words)
    }

    func mark(ofQuestion id: String) -> (sign: String, words: String) {
        if snapshot.contains(.right(id)) { return ("[x]", "answered right") }
        if snapshot.contains(.wrong(id)) { return ("[!]", "answered wrong") }
        return marks.reasons[id] == nil ? ("[ ]", "not answered") : ("[-]", "skipped")
    }

    /// Whether the screen has no room for long messages.
    var isNarrow: Bool { !isLinear && (size.columns < 60 || size.rows < 16) }

    /// Whether the screen shows a step in the short forms of its texts.
    var isSlim: Bool { !isLinear && size.columns < 60 }
}
