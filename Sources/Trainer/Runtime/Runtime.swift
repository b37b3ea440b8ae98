import Procedures
import Screens
import StateMachine
import TerminalCore

/// Shows, waits, updates and carries out effects, until told to stop.
///
/// What an update wants stored is stored before the frame that shows it.
public struct Runtime {
    public internal(set) var state: TrainerState
    private let services: Services
    private var recorder = Recorder()
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
    public mutating func run(on terminal: any Terminal) -> Ending {
        ending = nil
        state.isLinear = false
        apply(.opened(terminal.size, terminal.repertoire), on: terminal)
        while true {
            storeIfDue()
            terminal.show(state.show())
            handle(terminal.nextInput(waitingAtMost: millisecondsToNextMinute), on: terminal)
            handleWaiting(on: terminal)
            if let ending {
                flush()
                return ending
            }
        }
    }

    /// Keys that wait already, as in a paste, are taken before the next frame: one frame and one write to the store for them all.
    private mutating func handleWaiting(on terminal: any Terminal) {
        for _ in 0..<Self.mostInputsAFrame where ending == nil {
            let input = terminal.nextInput(waitingAtMost: 0)
            if input == .timedOut { return }
            handle(input, on: terminal)
        }
    }

    /// As many keys as are taken in a fraction of a second, so that a long paste is seen to go on.
    private static let mostInputsAFrame = 256

    /// Says that the program started again with a walk that was begun before.
    public mutating func arrive() {
        guard state.walkPlace != nil || [.away, .leaving].contains(state.place) else { return }
        send([.arrive])
    }

    /// Sends events that no key stands for: the program's start, the command line.
    public mutating func send(_ events: [WalkthroughEvent], by actor: Actor = .learner) {
        state.now = services.now()
        for effect in state.send(events, by: actor) { perform(effect, on: nil) }
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

    private mutating func handle(_ input: Input, on terminal: any Terminal) {
        switch input {
        case .key(let key): apply(.key(key), on: terminal)
        case .resized(let size): apply(.resized(size), on: terminal)
        case .resumed: apply(.resumed, on: terminal)
        case .timedOut: apply(.minute, on: terminal)
        case .terminated(let signal): ending = .terminated(signal: signal)
        case .endOfInput: ending = .inputEnded
        }
    }

    /// Answers a message and carries out what it asks for.
    public mutating func apply(_ message: Message, on terminal: (any Terminal)? = nil) {
        state.now = services.now()
        for effect in state.update(message) { perform(effect, on: terminal) }
    }

    private mutating func perform(_ effect: Effect, on terminal: (any Terminal)?) {
        switch effect {
        case .record(let entries):
            recorder.keep(entries)
            isStoringDue = true
        case .recordLater(let entries): recorder.keep(entries)
        case .beginSession:
            flush()
            isInStore = false
            state.offers = services.beginSession()
        case .openWalk(let offer): open(offer, on: terminal)
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

    /// Stores what waits, and says so if that fails or works again.
    ///
    /// Nothing is stored before a walk begins: looking around leaves no trace.
    public mutating func flush() {
        isStoringDue = false
        guard state.hasWalk || isInStore else { return }
        isInStore = true
        if let news = recorder.store(with: services, journal: state.journal) { _ = state.update(news) }
    }

    /// Stores what must be on the disk before the next frame is shown, or the next line said.
    mutating func storeIfDue() {
        if isStoringDue { flush() }
    }

    /// Why the loop stopped, once it has; linear mode asks after each line.
    var stopped: Ending? { ending }

    mutating func goOn() { ending = nil }

    /// Only the quiet timer wants to be woken.
    private var millisecondsToNextMinute: Int? {
        guard let since = state.timerSince else { return nil }
        return 60_000 - Int((services.now() - since) % 60_000)
    }
}
