import ArgumentParser
import Cases
import ClipLab
import Procedures
import Recall
import Records
import Sessions
import StateMachine
import TextRules
import Trainer

/// Tells a session line by line.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Tell a session event by event: what was done, what was refused and where it led.",
        discussion: """
            The last line says whether this program and this content do it again: "exact", or "as recorded" with the line from which \
            they do. A case and a session of the clip lab are played again with the same chance, and the first act that turns out otherwise is named. On a terminal Enter shows the next line, a number goes there and q ends it; into a pipe all lines are written.
            """)

    @Argument(help: ArgumentHelp("The number of a session, as \"teer records list\" gives it.", valueName: "number"))
    var session: String

    @Option(help: ArgumentHelp("Tell the session up to this line.", valueName: "line"))
    var to: Int?

    @Flag(help: "All lines at once, also on a terminal.")
    var whole = false

    @OptionGroup var content: PackOption

    func run() throws {
        let auditor = try SessionAuditor(content)
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let listed = try store.sessions(named: [session])[0]
        let bundle = try store.told { store throws(StoreProblem) in try Bundle([listed.session], of: store) }
        guard let item = bundle.items.first else { return }
        let lines = SessionLines(item).lines
        let end = "\(auditor.verdict(on: item).sentence).\n"
        let told = to.map { Array(lines.prefix(max($0, 0))) } ?? lines
        if whole || !Standard.isTerminal {
            Standard.write(told.joined() + end)
        } else {
            step(through: told, end)
        }
    }

    /// Shows a line for each Enter.
    private func step(through lines: [String], _ end: String) {
        var at = 0
        Standard.say("\(lines.count) lines. Enter next, a number goes to that line, q ends.\n")
        while at < lines.count {
            Standard.write(lines[at])
            at += 1
            guard let answer = Standard.line(), answer.lowercased() != "q" else { return }
            if let line = Int(answer) { at = min(max(line - 1, 0), lines.count - 1) }
        }
        Standard.write(end)
    }
}

/// The lines of a session in words, one an event.
struct SessionLines {
    let lines: [String]

    init(_ item: Bundle.Item) {
        switch item.session.kind {
        case .walk: lines = Self.lines(item.entries(of: Walkthrough.self), Self.words)
        case .check, .exam: lines = Self.lines(item.entries(of: Checking.self), Self.words)
        case .lab:
            lines = Self.lines(item.entries(of: Intervention.self)) { event in
                if case .act(let act, _) = event { Self.words(act) } else { event.kind.description }
            }
        case .case: lines = Self.lines(item.entries(of: CaseDomain.self)) { Self.words(CaseDomain.self, $0) }
        }
    }

    private static func lines<D: RecordedDomain>(_ entries: [Entry<D>?], _ words: (D.Event) -> String) -> [String] {
        entries.enumerated().map { number, entry in
            guard let entry else { return "\(number + 1)  this line can not be read\n" }
            let refused = entry.refused.isEmpty ? "" : "  refused: \(entry.refused.joined(separator: ", "))"
            let time = Clock.text(entry.at).dropFirst(11)
            return "\(number + 1)  \(time)  \(entry.by.rawValue)  \(told(entry, words))\(refused)  at \(entry.to)\n"
        }
    }

    private static func words(_ event: WalkthroughEvent) -> String { words(Walkthrough.self, event) }
    private static func words(_ event: CheckEvent) -> String { words(Checking.self, event) }

    private static func words(_ act: Act) -> String {
        [act.record.name, act.record.details].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// An event's name and what was typed with it.
    private static func words<D: RecordedDomain>(_ domain: D.Type, _ event: D.Event) -> String {
        "\(D.kind(of: event))" + (D.words(of: event).map { " \"\(PlainText.shown($0))\"" } ?? "")
    }

    private static func told<D: RecordedDomain>(_ entry: Entry<D>, _ words: (D.Event) -> String) -> String {
        switch entry.what {
        case .start: "start"
        case .adopt: entry.seq == 0 ? "start" : "goes on from a place that was kept"
        case .event(let event): words(event)
        case .undo(let through): "takes back line \(through + 1)"
        case .note(let text): CaseReplay.act(in: text).map { Self.words($0) } ?? "note \"\(PlainText.shown(text))\""
        }
    }
}
