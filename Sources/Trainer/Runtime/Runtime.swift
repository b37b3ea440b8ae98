import Cases
import ClipLab
import KnowledgeCheck
import Procedures
import ProgramLoop
import Screens
import StateMachine
import TerminalCore

/// Updates the state by what happens, carries out effects and shows what came of it, until told to stop.
///
/// What an update wants stored is stored before the frame that shows it.
public struct Runtime {
    public internal(set) var state: TrainerState
    private let services: Services
    private var recorder = Recorder()
    /// Lines of the lab that could not be stored yet.
    private var labLines: [Entry<Intervention>] = []
    /// Lines of a case that could not be stored yet.
    private var caseLines: [Entry<CaseDomain>] = []
    private var checkRecorder = CheckRecorder()
    private var ending: Ending?
    /// Whether the walk is in the store: from then on all is stored, also that its beginning was taken back.
    private var isInStore: Bool
    /// Whether something that matters waits to be stored before the next frame.
    private var isStoringDue = false

    /// Why the loop stopped.
    public enum Ending: Equatable, Sendable {
        case left(status: Int32)
        /// A signal told the program to go.
        case terminated(signal: Int32)
        /// Nothing more will come from the keyboard.
        case inputEnded
        /// The other way of showing was asked for.
        case goLinear, goFullScreen
    }

    public init(_ state: TrainerState, services: Services) {
        self.state = state
        self.services = services
        isInStore = state.journal.nextSeq > 1
    }

    /// Runs on a terminal until something ends it; all that was done is stored by then.
    public mutating func run(on terminal: any Terminal) -> Ending { run(on: terminal, PolledHappenings(terminal)) }

    /// Runs on a terminal, with happenings from anywhere, until something ends it.
    public mutating func run(on terminal: any Terminal, _ source: some HappeningSource) -> Ending {
        ending = nil
        state.isLinear = false
        apply(.opened(terminal.size, terminal.repertoire), on: terminal)
        var program = ScreenProgram(runtime: self, terminal: terminal)
        ProgramLoop.run(&program, on: source)
        self = program.runtime
        flush()
        return ending ?? .inputEnded
    }

    /// The number of the signal that Ctrl-C sends, SIGINT.
    private static let interrupt: Int32 = 2

    /// Says that the program started again with a walk that was begun before.
    public mutating func arrive() {
        guard state.walkPlace != nil || [.away, .leaving].contains(state.place) else { return }
        send([.arrive])
    }

    /// Sends events that no key stands for: the program's start, the command line.
    public mutating func send(_ events: [WalkthroughEvent], by actor: Actor = .learner) {
        (state.now, state.uptime) = (services.now(), services.uptime())
        for effect in state.send(events, by: actor) { perform(effect, on: nil) }
    }

    /// Opens the knowledge check, with which the program ends too.
    public mutating func openCheck(_ options: CheckOptions, begins: Bool) {
        (state.now, state.uptime) = (services.now(), services.uptime())
        for effect in state.openOnly(options, begins: begins) { perform(effect, on: nil) }
    }

    /// Goes to a step or phase; behind a shut gate, says why and stops at the step that opens it.
    public mutating func go(to target: WalkthroughEvent) {
        let before = state.place
        send([target])
        guard state.place == before, !state.isFree, let gate = state.gateStep(before: target) else { return }
        let why = state.message
        send([.goToStep(gate)])
        state.message = why
    }

    /// Takes one thing that happened.
    mutating func take(_ happening: Happening, on terminal: (any Terminal)?) {
        switch happening {
        case .key(let key): apply(.key(key), on: terminal)
        case .pasted(let text): apply(.pasted(text), on: terminal)
        case .line, .readable: break
        case .resized(let size): apply(.resized(size), on: terminal)
        case .resumed: apply(.resumed, on: terminal)
        case .tick: apply(state.isLabInFront && state.lab.due != nil ? .frame : .minute, on: terminal)
        case .terminated(signal: Self.interrupt) where state.isTyping: apply(.key(.control("c")), on: terminal)
        case .terminated(let signal): ending = .terminated(signal: signal)
        case .endOfInput: ending = .inputEnded
        }
    }

    /// Answers a message and carries out what it asks for.
    public mutating func apply(_ message: Message, on terminal: (any Terminal)? = nil) {
        (state.now, state.uptime) = (services.now(), services.uptime())
        for effect in state.update(message) { perform(effect, on: terminal) }
    }

    /// Carries out effects of the state that no message asked for: the command line.
    mutating func send(effects: [Effect]) {
        (state.now, state.uptime) = (services.now(), services.uptime())
        for effect in effects { perform(effect, on: nil) }
    }

    private mutating func perform(_ effect: Effect, on terminal: (any Terminal)?) {
        switch effect {
        case .record(let entries):
            recorder.keep(entries)
            isStoringDue = true
        case .recordLater(let entries): recorder.keep(entries)
        case .recordLab(let entries, let journal): storeLab(entries, journal)
        case .lab(let effect): perform(effect)
        case .recordCase(let entries, let journal): storeCase(entries, journal)
        case .cases(let effect): perform(effect)
        case .beginSession(let seed):
            flush()
            isInStore = false
            state.offers = services.beginSession(seed)
        case .sumUp:
            flush()
            _ = state.update(.summed(services.times(state.journal)))
        case .openWalk(let offer): open(offer, on: terminal)
        case .recordCheck(let lines): checkRecorder.keep(lines)
        case .chooseLearner(let choice): choose(choice, on: terminal)
        case .saveSettings(let change):
            do throws(Services.Failure) { try services.saveSettings(change) } catch { _ = state.update(.told(error.sentence)) }
        case .useScheme(let scheme): terminal?.use(scheme)
        case .repaint: terminal?.forgetShown()
        case .suspend: terminal?.suspend()
        case .goLinear: ending = .goLinear
        case .goFullScreen: ending = .goFullScreen
        case .leave(let status): ending = .left(status: status)
        }
    }

    private mutating func open(_ offer: WalkOffer, on terminal: (any Terminal)?) {
        flush()
        do throws(Services.Failure) {
            let opened = try services.openWalk(offer)
            isInStore = opened.journal.nextSeq > 1
            for effect in state.goOn(with: opened) { perform(effect, on: terminal) }
        } catch {
            _ = state.update(.told(error.sentence))
        }
    }

    /// Stores lines of the lab at once; what could not be stored waits for the next ones.
    private mutating func storeLab(_ entries: [Entry<Intervention>], _ journal: Journal<Intervention>) {
        labLines += entries
        do throws(Services.Failure) {
            try services.recordLab(labLines, journal)
            labLines = []
        } catch {
            _ = state.update(.failed(error.sentence))
        }
    }

    private mutating func perform(_ effect: LabEffect) {
        switch effect {
        case .begin(let subject, let seed):
            labLines = []
            services.beginLab(subject, seed)
        case .survey:
            let survey = services.surveyLab()
            state.lab.offer = survey.offer
            state.lab.passed.formUnion(survey.passed)
        case .goOn:
            do throws(Services.Failure) {
                for effect in state.goOn(with: try services.openLab()) { perform(effect, on: nil) }
            } catch {
                _ = state.update(.told(error.sentence))
            }
        }
    }

    /// Stores lines of a case at once; what could not be stored waits for the next ones.
    private mutating func storeCase(_ entries: [Entry<CaseDomain>], _ journal: Journal<CaseDomain>) {
        caseLines += entries
        do throws(Services.Failure) {
            try services.recordCase(caseLines, journal)
            caseLines = []
        } catch {
            _ = state.update(.failed(error.sentence))
        }
    }

    private mutating func perform(_ effect: CaseEffect) {
        switch effect {
        case .begin(let patient, let seed):
            caseLines = []
            services.beginCase(patient, seed)
        case .survey: (state.cases.offers, state.cases.attempts) = services.surveyCases()
        case .goOn(let patient):
            do throws(Services.Failure) {
                for effect in state.goOn(with: try services.openCase(patient)) { perform(effect, on: nil) }
            } catch {
                _ = state.update(.told(error.sentence))
            }
        }
    }

    /// Opens the case that was asked for before it was known whose it is: where it was broken off, else anew.
    private mutating func openWantedCase() {
        guard let patient = state.cases.wanted else { return }
        state.cases.wanted = nil
        let isBrokenOff = state.cases.offers.contains { $0.patient == patient.id }
        isBrokenOff ? goOnWithCase(of: patient) : beginCase(patient)
    }

    private mutating func choose(_ choice: LearnerChoice, on terminal: (any Terminal)?) {
        flush()
        do throws(Services.Failure) {
            let start = try services.chooseLearner(choice)
            isInStore = start.journal.nextSeq > 1
            state.become(start)
            let notice = state.message
            arrive()
            if state.lab.front == .choosing { perform(.lab(.survey), on: terminal) }
            if state.cases.front == .choosing { perform(.cases(.survey), on: terminal) }
            openWantedCase()
            state.message = notice
        } catch {
            _ = state.update(.told(error.sentence))
        }
    }

    /// Stores what waits, and says so if that fails or works again.
    ///
    /// Nothing is stored before a walk begins: looking around leaves no trace.
    public mutating func flush() {
        isStoringDue = false
        if let news = checkRecorder.store(with: services) { _ = state.update(news) }
        guard state.hasWalk || isInStore else { return }
        isInStore = true
        if let news = recorder.store(with: services, journal: state.journal) { _ = state.update(news) }
    }

    /// Stores what must be on the disk before the next frame is shown, or the next line said.
    mutating func storeIfDue() {
        if isStoringDue || checkRecorder.isDue { flush() }
    }

    /// Why the loop stopped, once it has; linear mode asks after each line.
    var stopped: Ending? { ending }

    mutating func goOn() { ending = nil }

    /// When the quiet timer turns to the next minute, which alone wants to be woken.
    var due: Int64? {
        let lab = state.isLabInFront ? state.lab.due : nil
        guard let since = state.timerSince else { return lab }
        let passed = services.uptime() - since
        let minute = since + (passed / 60_000 + 1) * 60_000
        return min(minute, lab ?? minute)
    }
}

/// The program on a full screen, as the loop runs it.
private struct ScreenProgram: LoopedProgram {
    var runtime: Runtime
    let terminal: any Terminal

    var isOver: Bool { runtime.stopped != nil }
    var due: Int64? { runtime.due }

    mutating func take(_ happening: Happening) { runtime.take(happening, on: terminal) }

    mutating func show() -> Bool {
        runtime.storeIfDue()
        return terminal.show(runtime.state.show(), runtime.state.pace)
    }
}
