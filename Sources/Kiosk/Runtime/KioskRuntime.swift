import ProgramLoop
import TerminalCore

/// The outside world of a kiosk, as functions.
public struct KioskServices {
    /// Milliseconds on a clock that nobody sets, that of the loop.
    public var now: () -> Int64
    /// Whether a text is the staff code.
    public var isCode: (String) -> Bool
    /// Says lines one after another; each is only ever appended.
    public var say: ([String]) -> Void
    /// Makes the terminal ready for lines, or for the full screen again.
    public var showsLines: (Bool) -> Void
    /// Tells the clinic's journal.
    public var note: (KioskNote) -> Void

    /// An outside world; what is not given does nothing.
    public init(
        now: @escaping () -> Int64, isCode: @escaping (String) -> Bool = { _ in false },
        say: @escaping ([String]) -> Void = { _ in }, showsLines: @escaping (Bool) -> Void = { _ in },
        note: @escaping (KioskNote) -> Void = { _ in }
    ) {
        self.now = now
        self.isCode = isCode
        self.say = say
        self.showsLines = showsLines
        self.note = note
    }
}

/// Updates the state by what happens, carries out effects and shows what came of it, until told to stop.
///
/// It is woken by a key or by the one time that is due; with nobody there it sleeps for ever.
public struct KioskRuntime {
    /// What the kiosk has come to.
    public private(set) var state: KioskState
    private let services: KioskServices
    private var ending: Ending?
    /// What was in front when something was shown last.
    private var shown: KioskView?

    /// Why the loop stopped.
    public enum Ending: Equatable, Sendable {
        /// The staff typed their code.
        case left
        /// Everything of the last visitor has to be forgotten.
        case reset
        /// A signal told the program to go.
        case terminated(signal: Int32)
        /// Nothing more will come from the keyboard.
        case inputEnded
    }

    /// A kiosk that begins with a state.
    public init(_ state: KioskState, services: KioskServices) {
        self.state = state
        self.services = services
    }

    /// Runs on a terminal until something ends it.
    public mutating func run(on terminal: any Terminal) -> Ending { run(on: terminal, PolledHappenings(terminal)) }

    /// Runs on a terminal, with happenings from anywhere, until something ends it.
    public mutating func run(on terminal: any Terminal, _ source: some HappeningSource) -> Ending {
        ending = nil
        apply(.opened(terminal.size, terminal.repertoire), on: terminal)
        var program = KioskProgram(runtime: self, terminal: terminal)
        ProgramLoop.run(&program, on: source)
        self = program.runtime
        return ending ?? .inputEnded
    }

    /// When the one time that is waited for comes, by the clock of the services.
    var due: Int64? { state.due }

    mutating func show(on terminal: any Terminal) -> Bool {
        guard state.isSpoken else {
            let view = state.view
            // A new page is sent as whole lines: what was written over it is gone, and no word is spoken in halves.
            if view != shown { terminal.forgetShown(rows: state.rowsToSendAnew) }
            let isShown = terminal.show(state.frame(), .atOnce)
            if isShown { shown = view }
            return isShown
        }
        let lines = state.linesToSay()
        if !lines.isEmpty { services.say(lines) }
        return true
    }

    mutating func take(_ happening: Happening, on terminal: any Terminal) {
        switch happening {
        case .key(let key): apply(.key(key), on: terminal)
        case .pasted(let text): apply(.pasted(text), on: terminal)
        case .line, .readable: break
        case .resized(let size): apply(.resized(size), on: terminal)
        case .resumed: apply(.resumed, on: terminal)
        case .tick: apply(.woken, on: terminal)
        case .terminated(let signal): ending = .terminated(signal: signal)
        case .endOfInput: ending = .inputEnded
        }
    }

    /// Why the loop stopped, once it has.
    var stopped: Ending? { ending }

    /// Answers a message and carries out what it asks for.
    public mutating func apply(_ message: KioskMessage, on terminal: (any Terminal)? = nil) {
        state.now = services.now()
        for effect in state.update(message) { perform(effect, on: terminal) }
    }

    private mutating func perform(_ effect: KioskEffect, on terminal: (any Terminal)?) {
        switch effect {
        case .checkCode(let code):
            let isRight = services.isCode(code)
            apply(.codeChecked(isRight: isRight), on: terminal)
            services.note(isRight ? .rightCode : .wrongCode(inARow: state.wrongTries))
        case .useScheme(let scheme): terminal?.use(scheme)
        case .repaint: terminal?.forgetShown()
        case .showLines: services.showsLines(true)
        case .showScreen:
            services.showsLines(false)
            terminal?.forgetShown()
        case .reset: ending = .reset
        case .end: ending = .left
        }
    }
}

/// The kiosk as the loop runs it.
private struct KioskProgram: LoopedProgram {
    var runtime: KioskRuntime
    let terminal: any Terminal

    var isOver: Bool { runtime.stopped != nil }
    var due: Int64? { runtime.due }

    mutating func take(_ happening: Happening) { runtime.take(happening, on: terminal) }
    mutating func show() -> Bool { runtime.show(on: terminal) }
}
