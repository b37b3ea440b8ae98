import Procedures
import ProgramLoop
import Settings
import StateMachine
import TerminalCore
import TestSupport

@testable import Trainer

/// Presses random keys and resizes the terminal, starts the program again when it was left, and says what went wrong.
struct Monkey {
    private var random: SeededGenerator
    private(set) var session: Session
    private(set) var presses = 0
    /// The kinds of places that were in front.
    private(set) var visited: Set<String> = []
    /// How often the program was left and started again.
    private(set) var starts = 1
    /// What was wrong, with the keys that led there.
    private(set) var complaints: [String] = []
    /// The last inputs, to tell how it came about.
    private var recent: [String] = []

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        let settings = Settings(
            ascii: [nil, nil, true, false].randomElement(using: &random)!,  // the list is not empty
            mode: Bool.random(using: &random) ? .free : .guided, letters: Int.random(in: 0..<8, using: &random) > 0,
            depth: Bool.random(using: &random) ? .open : .folded)
        // The lab has monkeys of its own.
        session = Session("80x24", settings: settings) { $0.state.withheld.insert(.lab) }
    }

    mutating func press(times: Int) {
        for _ in 0..<times where complaints.count < 5 { press() }
    }

    private mutating func press() {
        presses += 1
        let input = nextInput()
        recent.append("\(input)")
        if recent.count > 30 { recent.removeFirst() }
        session.take(input)
        if session.ending != nil { startAgain() }
        visited.insert(String(describing: session.place).prefix { $0 != "(" }.description)
        let state = session.state
        if let complaint = session.frame.complaint(of: state.shown ?? state.page, state.repertoire, cache: state.lineCache) {
            complain(complaint)
        }
        if presses.isMultiple(of: 25), !state.hasWayBack { complain("no way back to the start screen from \(state.place)") }
    }

    private mutating func complain(_ text: String) {
        complaints.append("\(text)\nafter \(recent.joined(separator: " "))\n\(session.text)")
    }

    /// Begins as the program does with what is in the store.
    private mutating func startAgain() {
        starts += 1
        session.flush()
        let (journal, problems) = Journal.read(session.store.entries, session.chart)
        if !problems.isEmpty { complain("the journal does not read: \(problems)") }
        if let journal, journal.snapshot.digest != session.journal.snapshot.digest {
            complain("the journal replays to another place")
        }
        let size = session.state.size
        session = Session(
            "\(max(1, size.columns))x\(max(1, size.rows))", settings: session.state.settings, journal: journal,
            store: session.store, procedure: session.procedure
        ) { runtime in
            runtime.state.withheld.insert(.lab)
            runtime.arrive()
        }
    }

    /// Whether all that is in the store replays to where the walk stands.
    mutating func checkJournal() {
        session.flush()
        guard session.state.hasWalk else { return }
        let (journal, problems) = Journal.read(session.store.entries, session.chart)
        if !problems.isEmpty || journal?.snapshot.digest != session.journal.snapshot.digest {
            complain("the journal replays to another place: \(problems)")
        }
    }

    // MARK: What is pressed

    private mutating func nextInput() -> Happening {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<3: .resized(nextSize())
        case 3: .tick(0)
        case 4: .resumed
        case 5..<10: .key(.character(Self.odd.randomElement(using: &random)!))  // the list is not empty
        case 10..<40: .key(Self.walking.randomElement(using: &random)!)
        case 40..<95: .key(Self.all.randomElement(using: &random)!)
        default: .key(.character(Unicode.Scalar(UInt8.random(in: 33...126, using: &random))))
        }
    }

    /// Mostly ordinary sizes, sometimes any.
    private mutating func nextSize() -> Size {
        Int.random(in: 0..<4, using: &random) > 0
            ? Size(columns: .random(in: 20...120, using: &random), rows: .random(in: 6...40, using: &random))
            : Size(columns: .random(in: 1...220, using: &random), rows: .random(in: 1...70, using: &random))
    }

    private static let all: [Key] = Keymap.standard.flatMap(\.1).compactMap(Key.init(name:)).filter { $0 != .function(2) }
    private static let walking: [Key] = [
        .enter, .down, .down, .up, .right, .tab, .pageDown, .character("1"), .character("3"), .backspace,
    ]
    private static let odd: [Unicode.Scalar] = ["é", "漢", "\u{301}", "\u{200B}", "\u{1B}", "\u{7}", "\u{202E}", "ß", "🙂", " "]
}

extension TrainerState {
    /// Whether the key of the way back, pressed again and again, leads to the start screen; what is being typed is left first.
    fileprivate var hasWayBack: Bool {
        guard let back = keymap.keys[.back]?.first else { return false }
        var state = self
        if state.isTyping { _ = state.update(.key(.escape)) }
        // As many places as a walk has, and what lies over it.
        for _ in 0..<(procedure.steps.count + procedure.phases.reduce(0) { $0 + $1.questions.count } + 40) {
            if state.place == .home, state.openGroup == nil, !state.asksToBegin { return true }
            _ = state.update(.key(back))
        }
        return false
    }
}
