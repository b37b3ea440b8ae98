import Content
import Procedures
import ProgramLoop
import Screens
import Settings
import StateMachine
import TerminalCore

@testable import Trainer

/// The program in linear mode, driven line by line.
final class LinearSession {
    private(set) var runtime: LinearRuntime
    let store = MemoryStore()
    /// Why the program ended; nil while it waits for the next line.
    private(set) var ending: Runtime.Ending?
    private let lines = LineBox()

    /// The lines written.
    private final class LineBox {
        var written: [String] = []
    }

    init(settings: Settings = Settings(), journal: Journal<Walkthrough>? = nil, start: (inout Runtime) -> Void = { _ in }) {
        let journal = journal ?? Journal(Session.chart, Marks(), at: store.now)
        let state = TrainerState(
            pack: .bundled(), procedure: Session.outline, journal: journal, size: Size(columns: 80, rows: 24),
            repertoire: .unicode, settings: settings,
            isLinear: true)
        var runtime = Runtime(state, services: store.services)
        start(&runtime)
        let lines = lines
        self.runtime = LinearRuntime(runtime, write: { lines.written.append($0) })
        self.runtime.begin()
    }

    var state: TrainerState { runtime.current.state }
    var place: WalkPlace { state.place }
    /// Everything that was said so far.
    var said: [String] { lines.written }

    /// Types lines; returns what was said in answer.
    @discardableResult
    func type(_ typed: String...) -> [String] {
        let before = said.count
        for line in typed where ending == nil {
            store.now += 1_000
            ending = runtime.answer(line)
        }
        return Array(said[before...])
    }

    /// Lets something happen that is no line.
    func take(_ happening: Happening) {
        runtime.take(happening)
        _ = runtime.show()
        ending = runtime.current.stopped
    }

    /// Types the number of a line of the page.
    @discardableResult
    func choose(_ id: String) -> [String] {
        let ids = state.page.spokenChoices
        return type("\((ids.firstIndex(of: id) ?? 998) + 1)")
    }

    /// The names of all events in the journal.
    var events: [String] {
        state.journal.entries.compactMap { entry in
            if case .event(let event) = entry.what { return event.description }
            return nil
        }
    }
}
