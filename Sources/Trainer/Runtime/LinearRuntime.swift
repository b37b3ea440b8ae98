import Procedures
import Screens
import StateMachine
import TerminalCore

/// The same program as lines that are only ever appended: for screen readers, logs and pipes.
///
/// Same machine, same pages, same words. An answer is a line: a number chooses, a word or a key's letter commands.
public struct LinearRuntime {
    private var runtime: Runtime
    private let read: () -> String?
    private let write: (String) -> Void
    private var said: Set<String> = []
    private var saidPlace = ""
    private var hintedPhase: Int?

    /// - Parameters:
    ///   - read: the next line typed, without its end; nil when nothing more will come.
    ///   - write: writes a line.
    public init(_ runtime: Runtime, read: @escaping () -> String?, write: @escaping (String) -> Void) {
        self.runtime = runtime
        self.read = read
        self.write = write
    }

    /// What the program has come to, to go on with in the other mode.
    public var current: Runtime { runtime }

    /// Runs until something ends it; all that was done is stored by then.
    public mutating func run() -> Runtime.Ending {
        begin()
        while true {
            guard let line = read() else {
                runtime.flush()
                return .inputEnded
            }
            if let ending = answer(line) { return ending }
        }
    }

    /// Says the page that is in front at first.
    mutating func begin() {
        runtime.goOn()
        runtime.beginLinear()
        speak()
    }

    /// Does what a line asks for and says what came of it; why the program ended, if it did.
    mutating func answer(_ line: String) -> Runtime.Ending? {
        take(line)
        if let ending = runtime.stopped {
            runtime.flush()
            return ending
        }
        speak()
        return nil
    }

    /// Says the page when it is another one, and otherwise only what changed on it.
    private mutating func speak() {
        runtime.storeIfDue()
        let page = runtime.state.page
        let place = runtime.state.linearPlace
        let lines = page.spoken().map(\.plain)
        if place != saidPlace {
            write("")
            lines.forEach(write)
        } else {
            lines.filter { !said.contains($0) }.forEach(write)
        }
        if runtime.state.phaseNumber != hintedPhase || (saidPlace.isEmpty && place == "home") {
            hintedPhase = runtime.state.phaseNumber
            write(LinearAnswer.hint)
        }
        // A message is said again when it comes again.
        said = Set(lines).subtracting(
            page.message.map { [Page(title: "", body: [], message: $0).spoken().last?.plain ?? ""] } ?? [])
        saidPlace = place
        write(page.promptQuestion ?? ">")
    }

    private mutating func take(_ line: String) {
        let page = runtime.state.page
        for message in LinearAnswer.messages(for: line, on: page, in: runtime.state) { runtime.apply(message) }
    }
}

extension Runtime {
    mutating func beginLinear() { state.isLinear = true }
}

extension TrainerState {
    /// What must be said anew when it changes.
    var linearPlace: String {
        if case .step(let id) = place { return "step.\(id)" }
        return viewName
    }

    var phaseNumber: Int? { procedure.phaseIndex(of: place) }
}

extension Page {
    /// The question of a line being typed.
    var promptQuestion: String? {
        if case .prompt(let question, _) = message { return question }
        return nil
    }
}
