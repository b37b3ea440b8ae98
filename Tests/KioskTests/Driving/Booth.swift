import Content
import Procedures
import Screens
import Settings
import StateMachine
import TerminalCore
import Trainer

@testable import Kiosk

/// A kiosk on a terminal in memory, with a clock that stands until it is told; it begins anew when a visit is over.
final class Booth {
    /// The clock and what was done outside.
    final class World {
        var now: Int64 = 1_000_000
        var said: [String] = []
        /// How the terminal was asked to show: true for lines.
        var shows: [Bool] = []
        var codesTried: [String] = []
    }

    let world = World()
    let terminal: ScriptedTerminal
    private let begin: () -> KioskState
    private(set) var runtime: KioskRuntime
    /// Everything of visits that are over.
    private(set) var tally = VisitTally()
    private(set) var resets = 0
    /// Why the program ended, when it did not begin anew.
    private(set) var ending: KioskRuntime.Ending?

    /// The code that is right at every booth that has one.
    static let code = "sesame-7"

    /// The bundled track.
    static let content = KioskContent(
        .bundled(), clinic: KioskClinic(contact: "Questions? Ask at desk 2."))!  // the bundled pack has a track

    init(
        _ size: String = "80x24", hasCode: Bool = true, options: KioskOptions = KioskOptions(), content: KioskContent = content,
        others: [KioskContent] = [], beginning: KioskPlace = .start, repertoire: Repertoire = .unicode
    ) {
        let size = Size(named: size)
        terminal = ScriptedTerminal(size: size, repertoire: repertoire)
        begin = {
            KioskState(
                content, others: others, content.map(beginning: beginning, hasCode: hasCode), options: options, size: size,
                repertoire: repertoire)
        }
        runtime = KioskRuntime(begin(), services: Self.services(world))
        runtime.apply(.opened(size, repertoire), on: terminal)
    }

    /// A booth with the clinician's walk.
    init(clinician size: String) {
        let size = Size(named: size)
        terminal = ScriptedTerminal(size: size)
        let pack = ContentPack.bundled()
        let chart = WalkthroughChart(trusting: pack.procedure)
        begin = {
            let trainer = TrainerState(
                pack: pack, journal: Journal(chart, Marks(), at: 0), size: size, repertoire: .unicode,
                settings: Settings(mode: .free))
            return KioskState(trainer, hasCode: true, options: KioskOptions())
        }
        runtime = KioskRuntime(begin(), services: Self.services(world))
        runtime.apply(.opened(size, .unicode), on: terminal)
    }

    private static func services(_ world: World) -> KioskServices {
        KioskServices(
            now: { world.now },
            isCode: { tried in
                world.codesTried.append(tried)
                return tried == code
            }, say: { world.said += $0 }, showsLines: { world.shows.append($0) })
    }

    var state: KioskState { runtime.state }
    var place: KioskPlace { state.place }
    var page: Page { state.page }

    /// The frame that stands now.
    var frame: Frame {
        var state = state
        return state.frame()
    }

    var text: String { frame.text }
    /// The words on the screen with single blanks between them, however the lines are broken.
    var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The sentence on the message line; empty when there is none.
    var notice: String { state.notice ?? "" }

    /// Presses keys by their names, a tenth of a second after one another.
    @discardableResult
    func press(_ names: String) -> Booth {
        for name in names.split(separator: " ") {
            let parts = name.split(separator: "*")
            guard let key = Key(name: String(parts[0])) else { preconditionFailure("there is no key \(name)") }
            for _ in 0..<(parts.count > 1 ? Int(parts[1])! : 1) { press(key) }  // scripts are right
        }
        return self
    }

    func press(_ key: Key) {
        world.now += 100
        take(.key(key))
    }

    /// Types a text, character by character.
    func type(_ text: String) { for scalar in text.unicodeScalars { press(.character(scalar)) } }

    /// How long nothing needs to happen.
    var millisecondsToWait: Int64? { state.due.map { max(0, $0 - world.now) } }

    /// Lets time pass as the loop does: it wakes when something is due, and not before.
    func wait(milliseconds: Int64) {
        let end = world.now + milliseconds
        while ending == nil {
            guard let due = state.due, due <= end else { break }
            world.now = max(world.now, due)
            take(.woken)
        }
        world.now = end
    }

    func take(_ message: KioskMessage) {
        guard ending == nil else { return }
        runtime.apply(message, on: terminal)
        switch runtime.stopped {
        case .reset?:
            resets += 1
            tally.visits += runtime.state.tally.visits
            tally.pages += runtime.state.tally.pages
            let size = runtime.state.size
            runtime = KioskRuntime(begin(), services: Self.services(world))
            runtime.apply(.opened(size, terminal.repertoire), on: terminal)
        case let stopped?: ending = stopped
        case nil: break
        }
    }

    /// What is said after keys, in lines.
    func say(after keys: String = "") -> [String] {
        press(keys)
        var state = state
        let lines = state.linesToSay()
        return lines
    }
}

extension Size {
    /// "80x24" as a size.
    init(named name: String) {
        let parts = name.split(separator: "x").compactMap { Int($0) }
        self.init(columns: parts[0], rows: parts[1])
    }
}
