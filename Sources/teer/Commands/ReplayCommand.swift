import ArgumentParser
import Procedures
import Recall
import Records
import Sessions
import StateMachine
import TextRules

/// Tells a session line by line.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Tell a session event by event: what was done, what was refused and where it led.",
        discussion: """
            The last line says whether this program and this content do it again: "exact", or "as recorded" with the line from which \
            they do. On a terminal Enter shows the next line, a number goes there and q ends it; into a pipe all lines are written.
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
        guard let lines = SessionLines(item)?.lines else {
            throw CommandFailure(
                "This program has no lines to tell of a session of kind \(item.session.kind.rawValue).", status: 1)
        }
        let end = "\(auditor.audit(item).sentence).\n"
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

/// The lines of a session in words, one an event; nil for a kind whose lines this program does not read.
struct SessionLines {
    let lines: [String]

    init?(_ item: Bundle.Item) {
        switch item.session.kind {
        case .walk: lines = Self.lines(item.entries(of: Walkthrough.self))
        case .check, .exam: lines = Self.lines(item.entries(of: Checking.self))
        case .case, .lab: return nil
        }
    }

    private static func lines<D: RecordedDomain>(_ entries: [Entry<D>?]) -> [String] {
        entries.enumerated().map { number, entry in
            guard let entry else { return "\(number + 1)  this line can not be read\n" }
            let refused = entry.refused.isEmpty ? "" : "  refused: \(entry.refused.joined(separator: ", "))"
            let time = Clock.text(entry.at).dropFirst(11)
            return "\(number + 1)  \(time)  \(entry.by.rawValue)  \(words(entry.what))\(refused)  at \(entry.to)\n"
        }
    }

    private static func words<D: RecordedDomain>(_ what: Entry<D>.What) -> String {
        switch what {
        case .start: "start"
        case .adopt: "goes on from another edition"
        case .event(let event): "\(D.kind(of: event))" + (D.words(of: event).map { " \"\(PlainText.shown($0))\"" } ?? "")
        case .undo(let through): "takes back line \(through + 1)"
        case .note(let text): "note \"\(PlainText.shown(text))\""
        }
    }
}
