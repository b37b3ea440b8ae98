import Procedures
import ProgramLoop
import Screens
import StateMachine
import TerminalCore

/// The same program as lines that are only ever appended: for screen readers, logs and pipes.
///
/// Same machine, same pages, same words. An answer is a line: a number chooses, a word or a key's letter commands.
public struct LinearRuntime: LoopedProgram {
    private var runtime: Runtime
    private let write: (String) -> Void
    private var spoken = SpokenDifference()
    private var hintedPhase: Int?
    private var paste = PastedLines()
    /// Whether the lab was in front when something was said last.
    private var isInLab = false
    private var hinted = ""
    /// Whether something happened that was no answer, so that there may be news without a question.
    private var hasNews = false

    /// - Parameter write: writes a line; `>` asks for the next one.
    public init(_ runtime: Runtime, write: @escaping (String) -> Void) {
        self.runtime = runtime
        self.write = write
    }

    /// What the program has come to, to go on with in the other mode.
    public var current: Runtime { runtime }

    /// Runs until something ends it; all that was done is stored by then.
    public mutating func run(on source: some HappeningSource) -> Runtime.Ending {
        begin()
        ProgramLoop.run(&self, on: source)
        runtime.flush()
        return runtime.stopped ?? .inputEnded
    }

    public var isOver: Bool { runtime.stopped != nil }

    /// No clock is said here, and nothing has a time limit.
    public var due: Int64? { nil }

    public mutating func take(_ happening: Happening) {
        if case .line(let line) = happening { return _ = answer(line) }
        runtime.take(happening, on: nil)
        hasNews = true
    }

    public mutating func show() -> Bool {
        if hasNews, !isOver, !isInLab { say(news(isAnswer: false)) }
        hasNews = false
        return true
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

    /// Says what is new, and asks for the next line.
    private mutating func speak() {
        if let lines = runtime.state.labLines(isOpening: !isInLab) {
            isInLab = true
            runtime.storeIfDue()
            for line in lines { write(line) }
            return write(">")
        }
        isInLab = false
        say(news(isAnswer: true))
        let hint =
            runtime.state.isCaseShown
            ? LinearAnswer.hintOfCase
            : runtime.state.checkInFront == nil ? LinearAnswer.hint : LinearAnswer.hintOfCheck
        if runtime.state.phaseNumber != hintedPhase || hinted != hint {
            (hintedPhase, hinted) = (runtime.state.phaseNumber, hint)
            write(hint)
        }
        write(runtime.state.page.promptQuestion ?? ">")
    }

    private mutating func news(isAnswer: Bool) -> SpokenDifference.News {
        runtime.storeIfDue()
        return spoken.news(of: runtime.state.page, at: runtime.state.linearPlace, isAnswer: isAnswer)
    }

    private func say(_ news: SpokenDifference.News) {
        if news.isWhole { write("") }
        news.lines.forEach(write)
    }

    private mutating func take(_ line: String) {
        let page = runtime.state.page
        guard let line = paste.take(line) else { return }
        if case .typed(let typed) = line, runtime.state.labLines(isOpening: false) != nil {
            return runtime.apply(.labLine(typed))
        }
        for message in LinearAnswer.messages(for: line, on: page, in: runtime.state) { runtime.apply(message) }
    }
}

extension Runtime {
    mutating func beginLinear() { state.isLinear = true }
}

extension TrainerState {
    /// What must be said anew when it changes.
    var linearPlace: String {
        if checkInFront == nil, !isWhoInFront, case .step(let id) = place { return "step.\(id)" }
        return viewName
    }

    var phaseNumber: Int? { procedure.phaseIndex(of: place) }
}
