import Cases
import ClipLab
import Content
import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// Whether a case, or their list, is what pages show: it is open, and nothing that is looked up lies over it.
    var isCaseShown: Bool {
        guard cases.front != .away, lab.front == .away, !asksWho, check == nil else { return false }
        switch place {
        case .home, .step, .question: return true
        default: return false
        }
    }

    /// Whether the case under way is in its lab.
    var isCaseInLab: Bool { cases.front == .session && cases.session?.course.stage == .intervention && lab.front == .session }

    /// The name under which the page of a case keeps its focus.
    var caseViewName: String {
        guard cases.front == .session, let session = cases.session else { return "cases" }
        return "case.\(session.course.stage.rawValue).\(session.part.rawValue)"
    }

    /// The page of the case, or the list.
    var casePage: Page {
        guard cases.front == .session, let session = cases.session else { return caseList }
        var page = CasePage(session: session, pack: pack).page
        page.anchor = view.anchor
        page.outline = outlineColumn
        page = focused(page)
        page.keys = keyHints(
            [
                (.activate, "do"), (.down, "move"), (.pageDown, "on"), (.outline, "steps"), (.reference, "library"),
                (.cards, "card"),
            ], out: "leave")
        return page
    }

    // MARK: Messages

    /// Answers a message that is a case's; nil for what the rest of the program answers.
    mutating func updateCase(_ message: Message) -> [Effect]? {
        guard isCaseShown, prompt == nil else { return nil }
        switch message {
        case .key(let key):
            self.message = nil
            guard let command = keymap.command(for: key) else {
                self.message = .notice("\(key.label) does nothing here. \(keymap.name(of: .help) ?? "F1") shows the keys.")
                return []
            }
            return perform(inCase: command)
        case .command(let command):
            self.message = nil
            return perform(inCase: command)
        case .choose(let id):
            self.message = nil
            view.focus = id
            return activateInCase()
        case .phase: return []
        default: return nil
        }
    }

    private mutating func perform(inCase command: Command) -> [Effect] {
        switch command {
        case .up, .down, .pageUp, .pageDown, .first, .last:
            move(command)
            return []
        case .activate: return activateInCase()
        case .readOn:
            move(.pageDown)
            return []
        case .forward, .nextPhase: return turnPart(1)
        case .previous, .previousPhase: return turnPart(-1)
        case .back:
            return cases.session.map { $0.course.stage == .evaluation && $0.part != .findings } == true
                ? turnPart(-1) : leaveCase()
        case .quit, .start: return leaveCase()
        case .cancel:
            cases.session?.said = []
            return []
        case .cards:
            if let card = cases.session?.lesson.complication?.complication.card, cases.session?.course.isTroubled == true,
                pack.card(card) != nil
            {
                return open(Shelf(.cards, item: card))
            }
            return self.perform(command)
        case .linear, .scheme, .repaint, .suspend, .find, .outline, .reference, .glossary, .settings, .about, .help, .pictures,
            .definitions, .timer:
            return self.perform(command == .definitions ? .glossary : command)
        case .note: return cases.session?.course.isOver == true ? ask(.reflection) : []
        case .undo:
            message = .notice("What was asked, decided and done in a case stands. A tick is taken away by ticking again.")
            return []
        default:
            message = .notice("\"\(command.label)\" has no use in a case. \(keymap.name(of: .help) ?? "F1") shows the keys.")
            return []
        }
    }

    /// Another part of the evaluation.
    private mutating func turnPart(_ way: Int) -> [Effect] {
        guard let session = cases.session, cases.front == .session, session.course.stage == .evaluation else { return [] }
        if let part = CaseSession.Part(rawValue: session.part.rawValue + way) {
            cases.session?.part = part
            cases.session?.said = []
        }
        return []
    }

    /// Does what the line with the focus says.
    private mutating func activateInCase() -> [Effect] {
        guard cases.front == .session else { return chooseCase() }
        guard let session = cases.session, let focus = page.focus,
            let line = CasePage(session: session, pack: pack).lines.first(where: { $0.id == focus })
        else {
            // No line is in sight: a small screen shows the words first.
            move(.pageDown)
            return []
        }
        cases.session?.now = now
        let before = (stage: session.course.stage, part: session.part)
        switch line {
        case .ask(let id): cases.session?.ask(id)
        case .answer(let id): cases.session?.answerNext(id)
        case .reason(let id): cases.session?.tickReason(id)
        case .decide(let id): cases.session?.decide(id)
        case .choose(let item, let id): cases.session?.choose(item, id)
        case .readOut(let id): cases.session?.read(line: id)
        case .procedure: cases.session?.beginProcedure()
        case .lab: break  // entered below
        case .look(let look): cases.session?.look(look)
        case .order(let id): session.offers.first { $0.id == id }.map { cases.session?.order($0) }
        case .goOn: cases.session?.goOn()
        case .leaveIt: cases.session?.leaveIt()
        case .plan(let id): cases.session?.tickPlan(id)
        case .finish: cases.session?.finish()
        case .next: return turnPart(1)
        case .previous: return turnPart(-1)
        case .write: return ask(.reflection)
        case .leave: return leaveCase()
        }
        if before.stage == .evaluation, cases.session?.course.stage == .ended { cases.session?.writeMarks() }
        if cases.session?.course.stage != before.stage { view = PageView() }
        enterCaseLab()
        return storedCase()
    }

    /// Writes what the learner thinks of it.
    mutating func reflect(_ text: String) -> [Effect] {
        cases.session?.now = now
        cases.session?.write(text)
        return storedCase()
    }

    // MARK: The lab of a case

    /// Brings the lab of the case to the front.
    mutating func enterCaseLab() {
        guard cases.session?.lab != nil else { return }
        lab.take(settings)
        lab.session = cases.session?.lab
        lab.session?.showAsAsked(isStill: lab.isStill, movesWithActs: lab.movesWithActs || isLinear)
        cases.session?.lab = nil
        lab.front = .session
    }

    /// Takes in what happened in the lab of the case; when the procedure is over the lab is put away.
    mutating func followCaseLab() -> [Effect] {
        cases.session?.now = now
        cases.session?.lab = lab.session
        lab.session = nil
        cases.session?.followLab()
        lab.session = cases.session?.lab
        cases.session?.lab = nil
        if lab.session == nil { lab.front = .away }
        return storedCase()
    }

    /// The lines that the case has to store.
    func caseLines(_ lines: [Entry<CaseDomain>], _ journal: Journal<CaseDomain>?) -> [Effect] {
        guard let journal, !lines.isEmpty else { return [] }
        return [.recordCase(lines, of: journal)]
    }

    private mutating func storedCase() -> [Effect] {
        let lines = cases.session?.course.takeUnstored() ?? []
        return caseLines(lines, cases.session?.course.journal)
    }

    // MARK: In and out

    /// Opens the list of cases; a case under way is gone on with.
    mutating func openCases() -> [Effect] {
        guard pack.patients.contains(where: { $0.lesson != nil }) else {
            message = .notice("This pack has no cases.")
            return []
        }
        cases.front = .choosing
        message = nil
        return [.cases(.survey)]
    }

    /// Begins a case.
    @discardableResult
    public mutating func beginCase(_ patient: PatientCase) -> [Effect] {
        guard var session = CaseSession(patient, in: pack, seed: cases.seed, tellsAtOnce: cases.tellsAtOnce, now: now) else {
            message = .notice("\(patient.title): this patient is for the clip lab alone.")
            return []
        }
        (session.movesWithActs, session.isStill) = (
            settings.time == .acts || isLinear, settings.pictures == .still || lab.wantsStill
        )
        cases.session = session
        cases.front = .session
        view = PageView()
        return [.cases(.begin(patient: patient.id, seed: cases.seed))] + storedCase()
    }

    /// Goes on with a case of the store.
    mutating func goOn(with session: CaseSession) -> [Effect] {
        cases.session = session
        cases.front = .session
        view = PageView()
        enterCaseLab()
        return storedCase()
    }

    /// Leaves the case, which is kept: to the list, or out of the program that was opened for it alone.
    mutating func leaveCase() -> [Effect] {
        (lab.session, lab.front) = (isCaseInLab ? nil : lab.session, .away)
        guard cases.front == .session else {
            cases.front = .away
            return cases.isAlone ? [.leave(status: 0)] : []
        }
        cases.session = nil
        cases.front = .choosing
        return [.cases(.survey)]
    }
}

/// The cases as the command line opens them.
extension Runtime {
    /// Opens the program for cases alone: leaving them leaves the program.
    public mutating func enterCases(seed: UInt64?, tellsAtOnce: Bool) {
        state.cases.isAlone = true
        if let seed { state.cases.seed = seed }
        state.cases.tellsAtOnce = tellsAtOnce
    }

    /// Shows the list of cases.
    public mutating func listCases() { send(effects: state.openCases()) }

    /// Opens a case as soon as it is said whose it is.
    public mutating func wantCase(_ patient: PatientCase) { state.cases.wanted = patient }

    /// Begins a case.
    public mutating func beginCase(_ patient: PatientCase) { send(effects: state.beginCase(patient)) }

    /// Goes on with the newest case of a patient that was broken off.
    public mutating func goOnWithCase(of patient: PatientCase) { send(effects: [.cases(.goOn(patient: patient.id))]) }
}
