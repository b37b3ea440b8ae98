import Content
import Procedures
import ProgramLoop
import Screens
import Settings
import StateMachine
import TerminalCore
import Testing

@testable import Trainer

/// The program on a terminal in memory, driven key by key.
final class Session {
    private(set) var runtime: Runtime
    let terminal: ScriptedTerminal
    let store: MemoryStore
    /// What is on the screen.
    private(set) var frame: Frame
    /// Everything that was done, to be done again elsewhere.
    private(set) var inputs: [Happening] = []

    /// The chart of the bundled pack, made once.
    static let chart = WalkthroughChart(trusting: outline)
    /// The outline of the bundled pack, with the questions that one seed draws.
    static let outline = ContentPack.bundled().procedure(seed: 2_026)
    /// The first question that the walk asks.
    static let firstQuestion = outline.phases[0].questions[0].id

    /// Opens the program.
    ///
    /// - Parameters:
    ///   - journal: the walk to go on with; nil for none.
    ///   - pack: another pack than the bundled one, with its journal.
    ///   - procedure: what the journal walks, with the questions drawn for it; nil for those that tests know.
    ///   - start: events and keys before the first frame are this closure's, as the command line's are.
    init(
        _ size: String = "80x24", _ keys: Script = "", settings: Settings = Settings(), repertoire: Repertoire = .unicode,
        journal: Journal<Walkthrough>? = nil, store: MemoryStore = MemoryStore(), pack: ContentPack? = nil,
        procedure: Procedure? = nil,
        start: (inout Runtime) -> Void = { _ in }
    ) {
        self.store = store
        let size = Size(named: size)
        terminal = ScriptedTerminal(size: size, repertoire: repertoire)
        let journal = journal ?? Journal(Self.chart, Marks(), at: store.now)
        let state = TrainerState(
            pack: pack ?? .bundled(), procedure: procedure ?? (pack == nil ? Self.outline : nil), journal: journal, size: size,
            repertoire: repertoire, settings: settings)
        runtime = Runtime(state, services: store.services)
        start(&runtime)
        runtime.apply(.opened(size, repertoire), on: terminal)
        runtime.storeIfDue()
        frame = runtime.state.show()
        press(keys)
    }

    /// The same program at the same moment, to try something from there.
    init(forking other: Session) {
        (runtime, terminal, store, frame, inputs) = (other.runtime, other.terminal, other.store, other.frame, other.inputs)
    }

    var state: TrainerState { runtime.state }
    var page: Page { state.page }
    var place: WalkPlace { state.place }
    var journal: Journal<Walkthrough> { state.journal }
    var procedure: Procedure { state.procedure }
    /// What is walked: another one than the usual when a walk was begun anew.
    var chart: WalkthroughChart { procedure == Self.outline ? Self.chart : WalkthroughChart(trusting: procedure) }
    /// The characters on the screen.
    var text: String { frame.text }
    /// The words on the screen with single blanks between them, however the lines are broken.
    var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    /// Why the program ended; nil while it runs.
    var ending: Runtime.Ending? { runtime.stopped }

    /// The sentence on the message line; empty when there is none.
    var message: String {
        switch page.message {
        case .notice(let text), .error(let text): text
        case .prompt(let question, let typed, let rest): question + " " + typed + rest
        case nil: ""
        }
    }

    /// Presses keys, a second after one another; stops when the program has ended.
    @discardableResult
    func press(_ script: Script) -> Session {
        for input in script.inputs where ending == nil { take(input) }
        return self
    }

    /// Pastes a text, as a terminal with bracketed paste does.
    @discardableResult
    func paste(_ text: String) -> Session {
        take(Happening.pasted(text))
        return self
    }

    @discardableResult
    func press(_ key: Key) -> Session {
        take(Happening.key(key))
        return self
    }

    func take(_ input: Happening) {
        inputs.append(input)
        switch input {
        case .key(let key): take(Trainer.Message.key(key))
        case .pasted(let text): take(Trainer.Message.pasted(text))
        case .resized(let size): take(Trainer.Message.resized(size))
        case .resumed: take(Trainer.Message.resumed)
        case .tick: take(state.isLabInFront ? Trainer.Message.frame : .minute)
        case .line, .readable: break
        case .terminated, .endOfInput: runtime.flush()
        }
    }

    /// Lets a message reach the program, a second after the one before.
    func take(_ message: Trainer.Message) {
        guard ending == nil else { return }
        store.now += 1_000
        runtime.apply(message, on: terminal)
        if ending == nil { runtime.storeIfDue() } else { runtime.flush() }
        frame = runtime.state.show()
    }

    /// Goes on after the program has ended, as the next start does.
    func goOn(_ start: (inout Runtime) -> Void) {
        runtime.flush()
        runtime.goOn()
        start(&runtime)
        runtime.storeIfDue()
        frame = runtime.state.show()
    }

    /// The page in front as linear mode says it.
    var spoken: [String] {
        var state = state
        state.isLinear = true
        return state.page.spoken().map(\.plain)
    }

    /// Writes to the store what waits for the next write that matters, as the end of the program does.
    func flush() { runtime.flush() }

    /// The mark of a step, as the screens show it.
    func mark(_ step: String) -> String { state.mark(of: step).sign }

    var step: String? { state.currentStep }
    var isFree: Bool { state.isFree }
    /// The names of all events in the journal.
    var events: [String] {
        journal.entries.compactMap { entry in
            if case .event(let event) = entry.what { return event.description }
            return nil
        }
    }
}
