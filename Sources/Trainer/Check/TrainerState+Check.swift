import KnowledgeCheck
import Recall
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    private var limits: DayPlan.Limits {
        DayPlan.Limits(new: settings.learning.newPerDay, all: settings.learning.questionsPerDay)
    }

    /// The line of the start screen, in packs that have questions: how many are due today, and how many are new.
    var checkLine: [HomeLine] {
        let bank = pack.bank
        guard !bank.isEmpty else { return [] }
        let plan = DayPlan(bank, memory, at: now, limits: limits)
        return [
            HomeLine(
                "knowledge-check", "Knowledge check: \(plan.due.count) due, \(plan.new.count) new", nil, .check,
                short: "knowledge check")
        ]
    }

    /// Lays the knowledge check over what is in front.
    mutating func openCheck() -> [Effect] {
        openCheck(CheckOptions(CheckSelection(limits: limits), seed: UInt64(bitPattern: now), retention: retention))
        return []
    }

    private var retention: Double { Double(settings.learning.recall) / 100 }

    /// Opens a check with options; those of the settings stand where a command says nothing else.
    mutating func openCheck(_ options: CheckOptions) {
        guard !pack.bank.isEmpty else {
            message = .notice("This pack has no questions.")
            return
        }
        check = KnowledgeCheck(pack, memory, options, at: now)
    }

    /// Opens a check with which the program ends.
    mutating func openOnly(_ options: CheckOptions, begins: Bool) -> [Effect] {
        endsWithCheck = true
        openCheck(options)
        return begins ? tell(.begin(nil)) : []
    }

    /// The page of the check, with the keys that it has here.
    func page(of check: KnowledgeCheck) -> Page {
        let shown = check.page
        var page = Page(
            title: pack.program, place: shown.place, shortPlace: shown.place.uppercased(), counter: shown.counter,
            body: shown.body, anchor: view.anchor, message: check.notice.map { .notice($0) })
        if check.isAsking, !check.isAside {
            // An answer stays, so that none is in reach of a stray Enter: the focus comes with Down.
            page.focus = view.focus.flatMap { id in shown.body.contains { $0.isFocusable && $0.id == id } ? id : nil }
        } else {
            page = focused(page)
            let visible = page.shown(in: size, repertoire: repertoire, cache: lineCache)
            if view.focus == nil { page.focus = shown.firstFocus.flatMap { visible.contains($0) ? $0 : nil } ?? page.focus }
        }
        if isLinear { page.focus = nil }
        page.keys = keyHints(shown.hints.compactMap(hint), out: check.isAside ? "close" : "stop")
        return page
    }

    private func hint(_ hint: CheckHint, _ does: String) -> (Command, String)? {
        switch hint {
        case .activate: (.activate, does)
        case .move: (.down, does)
        case .answer: isLinear || view.focus == nil ? (.phase1, does) : (.activate, "answer")
        case .guess: (.guess, does)
        case .skip: (.skip, does)
        case .flag: (.flag, does)
        case .back: (.back, does)
        }
    }

    /// What commands mean in the check.
    mutating func performInCheck(_ command: Command) -> [Effect] {
        switch command {
        case .up, .down, .pageUp, .pageDown, .first, .last: move(command)
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        case .linear:
            isLinear.toggle()
            return [isLinear ? .goLinear : .goFullScreen]
        case .scheme, .timer: return performAnywhere(command)
        case .activate, .forward: return activateInCheck()
        case .readOn: return readOnInCheck()
        case .phase1, .phase2, .phase3, .phase4, .phase5: return answer(command)
        case .guess: return tell(.guess)
        case .skip:
            guard check?.isAsking == true else { return tell(.skip("")) }
            return ask(.passOver)
        case .flag:
            guard check?.question != nil else { return tell(.flag("")) }
            return ask(.flag)
        case .help: return tell(.help)
        case .settings, .glossary, .about: return lookUpOver(command)
        case .back, .previous, .cancel, .quit, .start, .check: return tell(.back)
        default:
            message = .notice("\(keymap.name(of: command) ?? command.label) does nothing in the knowledge check.")
        }
        return []
    }

    private mutating func answer(_ command: Command) -> [Effect] {
        let digits: [Command] = [.phase1, .phase2, .phase3, .phase4, .phase5]
        guard let place = digits.firstIndex(of: command) else { return [] }
        return tell(.answer(place + 1))
    }

    /// Does what the focused line offers; without a focus reads on.
    private mutating func activateInCheck() -> [Effect] {
        let page = shown ?? page
        let focus = isLinear ? view.focus : page.focus
        guard let focus, let command = CheckLine.command(of: focus, limits: limits) else { return readOnInCheck() }
        return tell(command)
    }

    /// Shows what is not seen yet; at the end goes on to the next question. It never answers.
    private mutating func readOnInCheck() -> [Effect] {
        guard let check else { return [] }
        let page = page
        if !isLinear,
            let anchor = page.scrolled(by: page.bodyRows(in: size), in: size, repertoire: repertoire, cache: lineCache),
            anchor != page.anchor
        {
            view = PageView(anchor: anchor)
            return []
        }
        if check.isAside { return tell(.back) }
        if check.isAsking {
            message = .notice("1 to \(check.question?.choices.count ?? 1) answers.")
            return []
        }
        if check.question != nil { return tell(.next) }
        return check.isOver ? tell(.back) : tell(.begin(nil))
    }

    /// Gives the check a command, and says what came of it.
    private mutating func tell(_ command: CheckCommand) -> [Effect] {
        guard var current = check else { return [] }
        let place = current.place
        current.now = now
        let wanted = current.perform(command)
        check = current
        memory = current.memory
        if current.place != place { view = PageView() }
        var effects: [Effect] = []
        for effect in wanted {
            switch effect {
            case .record(let entries, let answers):
                effects.append(
                    .recordCheck(
                        CheckLines(
                            seed: current.options.seed, isExam: current.options.rules == .exam, entries: entries,
                            answers: answers, journal: current.journal, done: current.done, planned: current.planned)))
            case .leave:
                (check, placeBelowLookup) = (nil, nil)
                if endsWithCheck { effects.append(.leave(status: 0)) }
            }
        }
        return effects
    }

    /// Uses what was typed for the check, or as a learner's name.
    mutating func use(_ typed: String, for purpose: Prompt.Purpose) -> [Effect] {
        guard !typed.isEmpty else {
            message = .notice("Nothing was changed.")
            return []
        }
        switch purpose {
        case .passOver: return tell(.skip(typed))
        case .flag: return tell(.flag(typed))
        default: return [.chooseLearner(.named(typed))]
        }
    }
}
