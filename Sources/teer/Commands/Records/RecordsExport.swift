import ArgumentParser
import Cases
import Content
import Glibc
import Procedures
import Records
import Sessions
import StateMachine
import TextRules

/// Writes sessions for other machines and other programs.
struct RecordsExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write sessions as a bundle for another machine, or as tables.",
        discussion: """
            "bundle" can be brought in elsewhere with "teer records import"; "csv" has a session a line, "answers" an answer a line; \
            "markdown" and "html" are for reading, each session as "teer records show" prints it. Notes stay here unless --with-notes is given; the learner's name goes along. A file can be read by you alone, and none is \
            written over.
            """)

    @Argument(help: ArgumentHelp("The numbers of sessions; without any, those that the options say.", valueName: "number"))
    var sessions: [String] = []

    @OptionGroup var filter: SessionFilter

    @Flag(help: "All sessions.")
    var all = false

    @Option(help: "bundle, csv, answers, markdown or html.")
    var format: Format = .bundle

    @Option(name: .shortAndLong, help: ArgumentHelp("A new file; without it, to standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Let the notes go along, too.")
    var withNotes = false

    @OptionGroup var content: PackOption

    enum Format: String, ExpressibleByArgument, CaseIterable { case bundle, csv, answers, markdown, html }

    func run() throws {
        let isFiltered = filter.learner != nil || filter.pack != nil || filter.kind != nil || filter.since != nil
        guard all || isFiltered || !sessions.isEmpty else {
            throw CommandFailure("Say what to export: numbers of sessions, --learner, --kind, --since or --all.", status: 2)
        }
        if let output, access(output, F_OK) == 0 {
            throw CommandFailure("\(PlainText.name(output)) is there already; nothing is written over.", status: 2)
        }
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let listed = try sessions.isEmpty ? filter.sessions(of: store) : store.sessions(named: sessions)
        try put(try text(of: listed, in: store))
    }

    private func text(of listed: [SessionStore.Listed], in store: SessionStore) throws -> String {
        if format == .csv {
            let rows = try listed.map { try ListedSession($0, in: store).cells }
            return ReportTable(title: "Sessions", columns: ListedSession.columns, rows: rows).text(.csv)
        }
        let whole = try store.told { store throws(StoreProblem) in try Bundle(listed.map(\.session), of: store) }
        if format == .answers {
            return AnswerTable(whole, pack: try content.open().pack, numbers: Self.numbers(listed)).table.text(.csv)
        }
        let bundle = try withNotes ? whole : whole.withoutNotes()
        return format == .bundle ? bundle.text : try reading(of: bundle, listed)
    }

    /// The sessions for people to read, one behind the other; those of other packs are left out, and said.
    private func reading(of bundle: Bundle, _ listed: [SessionStore.Listed]) throws -> String {
        let auditor = try SessionAuditor(content)
        let own = bundle.items.filter { $0.session.pack == auditor.pack.id }
        if own.count < bundle.items.count {
            Standard.complain(
                "\(bundle.items.count - own.count) of other packs left out; name their pack with --pack to read them.")
        }
        let reports = own.compactMap { item in
            listed.first { $0.session.id == item.session.id }.map { SessionReport(item, $0, of: bundle, auditor) }
        }
        if format == .html {
            return HTMLText.document(title: "Sessions", body: reports.map(\.htmlBody).joined(separator: "<hr>\n"))
        }
        return try reports.compactMap { try $0.text(.markdown) }.joined(separator: "\n")
    }

    private static func numbers(_ listed: [SessionStore.Listed]) -> [String: Int64] {
        Dictionary(uniqueKeysWithValues: listed.map { ($0.session.id, $0.number) })
    }

    private func put(_ text: String) throws {
        guard let output else { return _ = Standard.write(text) }
        do throws(WholeFile.Failure) { try WholeFile.write(text, to: output) } catch {
            throw CommandFailure("\(PlainText.name(output)) is not written: \(error.reason).", status: 1)
        }
    }
}

extension Bundle {
    /// The bundle without the notes of walks and what was written about cases; a session from which they can not be taken out is left out, and said.
    fileprivate func withoutNotes() throws -> Bundle {
        var bare: [Item] = []
        for item in items {
            do throws(StoreProblem) {
                let without: Item? =
                    switch item.session.kind {
                    case .walk: try item.leavingOut(from: Walkthrough.self, Self.bared)
                    case .case: try item.leavingOut(from: CaseDomain.self, Self.bared)
                    case .check, .exam, .lab: item
                    }
                if let without {
                    bare.append(without)
                } else {
                    Standard.complain(
                        "The \(item.session.kind.rawValue) of \(Clock.text(from: item.session.startedAt, to: item.session.touchedAt)) is left out: its "
                            + "notes can not be taken out of lines of an older program. --with-notes exports it whole.")
                }
            } catch {
                throw CommandFailure(error.sentence, status: 1)
            }
        }
        return Bundle(learners: learners, items: bare)
    }

    /// What happened in a case without what was written about it; nil when nothing was.
    private static func bared(_ what: Entry<CaseDomain>.What) -> Entry<CaseDomain>.What? {
        switch what {
        case .event(.write(let text)) where !text.isEmpty: return .event(.write(""))
        case .start(let notes, let chart) where !notes.reflection.isEmpty:
            return .start(notes.withoutReflection, chart: chart)
        case .adopt(var place, let chart) where !place.context.reflection.isEmpty:
            place.context = place.context.withoutReflection
            return .adopt(place, chart: chart)
        default: return nil
        }
    }

    /// What happened without what was noted; nil when nothing was.
    private static func bared(_ what: Entry<Walkthrough>.What) -> Entry<Walkthrough>.What? {
        switch what {
        case .event(.note(let text)) where !text.isEmpty: return .event(.note(""))
        case .start(let marks, let chart) where !marks.notes.isEmpty: return .start(marks.withoutNotes, chart: chart)
        case .adopt(var place, let chart) where !place.context.notes.isEmpty:
            place.context = place.context.withoutNotes
            return .adopt(place, chart: chart)
        default: return nil
        }
    }
}

/// The answers of sessions, one a line: by person and question.
struct AnswerTable {
    let bundle: Bundle
    let pack: ContentPack
    let numbers: [String: Int64]

    init(_ bundle: Bundle, pack: ContentPack, numbers: [String: Int64] = [:]) {
        (self.bundle, self.pack, self.numbers) = (bundle, pack, numbers)
    }

    var table: ReportTable {
        ReportTable(
            title: "Answers",
            columns: [
                .init("learner"), .init("session", isNumber: true), .init("kind"), .init("pack"), .init("at"),
                .init("question"),
                .init("objective"), .init("choice", isNumber: true), .init("right"), .init("sure"),
                .init("seconds", isNumber: true),
            ],
            rows: bundle.items.flatMap { item in item.answers.map { row(of: $0, in: item) } })
    }

    private func row(of answer: AnswerRecord, in item: Bundle.Item) -> [String] {
        let objective = item.session.pack == pack.id ? pack.question(answer.question)?.objective ?? "" : ""
        let line = item.events.firstIndex { $0.seq == answer.seq }
        // The line before put the question.
        let since = line.flatMap { $0 > 0 ? item.events[$0 - 1].at : nil }
        return [
            bundle.name(of: item) ?? "", numbers[item.session.id].map { "\($0)" } ?? "", item.session.kind.rawValue,
            item.session.pack, Clock.text(answer.at), answer.question, objective, "\(answer.choice)",
            answer.isRight ? "yes" : "no", answer.isSure ? "yes" : "no",
            since.map { "\(max(0, (answer.at - $0 + 500) / 1000))" } ?? "",
        ]
    }
}
