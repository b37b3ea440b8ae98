import ArgumentParser
import Content
import Procedures
import Records
import Sessions
import TextRules

/// Prints one session.
struct RecordsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract:
            "Print what was done in a session: a walk with its times, the answers of a check, a case, the acts in the lab.")

    @Argument(help: ArgumentHelp("The number of a session, as \"teer records list\" gives it.", valueName: "number"))
    var session: String

    @Option(help: "table, csv, json, markdown or html; of a walk table is text, and there is no csv.")
    var format: ReportTable.Format = .table

    @OptionGroup var content: PackOption

    func run() throws {
        let auditor = try SessionAuditor(content)
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let listed = try store.sessions(named: [session])[0]
        let bundle = try store.told { store throws(StoreProblem) in try Bundle([listed.session], of: store) }
        guard let item = bundle.items.first, item.session.pack == auditor.pack.id else {
            throw CommandFailure("It is a session of the pack \(listed.session.pack): name that pack with --pack.", status: 2)
        }
        let report = SessionReport(item, listed, of: bundle, auditor)
        guard let text = try report.text(format) else {
            throw CommandFailure("A walk is no table. \"teer records export --format csv\" has a line of it.", status: 2)
        }
        if format == .table || format == .markdown { Standard.show(text) } else { Standard.write(text) }
    }
}

/// One session as people read it, whatever its kind.
struct SessionReport {
    let item: Bundle.Item
    let listed: SessionStore.Listed
    let bundle: Bundle
    let auditor: SessionAuditor

    init(_ item: Bundle.Item, _ listed: SessionStore.Listed, of bundle: Bundle, _ auditor: SessionAuditor) {
        (self.item, self.listed, self.bundle, self.auditor) = (item, listed, bundle, auditor)
    }

    /// The table of a session that is one; nil of a walk.
    private var table: ReportTable? {
        switch item.session.kind {
        case .walk: nil
        case .lab: LabReport(item, listed, auditor.pack).table
        case .case: CaseReport(item, listed, auditor.pack).table
        case .check, .exam: CheckReport(bundle, item, listed, auditor.pack).table
        }
    }

    private var walk: SummaryReport {
        let times = WalkTimes(item.entries(of: Walkthrough.self).compactMap(\.self))
        return SummaryReport(auditor.summary(of: item), times, pack: auditor.pack)
    }

    /// The report in a format; nil for the CSV of a walk, which is no table.
    func text(_ format: ReportTable.Format) throws -> String? {
        if let table { return table.text(format) }
        switch format {
        case .table: return walk.text(.plain)
        case .markdown: return walk.text(.markdown)
        case .json: return try walk.json()
        case .html: return HTMLText.document(title: auditor.pack.title, body: htmlBody)
        case .csv: return nil
        }
    }

    /// What stands between the body's tags of an HTML page.
    var htmlBody: String {
        if let table { return table.htmlBody }
        return "<h1>Session \(HTMLText.escaped(listed.sentence))</h1>\n"
            + "<pre style=\"white-space:pre-wrap\">\(HTMLText.escaped(walk.text(.plain)))</pre>\n"
    }
}

/// The answers of one check or exam, with the words of the questions.
struct CheckReport {
    let bundle: Bundle
    let item: Bundle.Item
    let listed: SessionStore.Listed
    let pack: ContentPack

    init(_ bundle: Bundle, _ item: Bundle.Item, _ listed: SessionStore.Listed, _ pack: ContentPack) {
        (self.bundle, self.item, self.listed, self.pack) = (bundle, item, listed, pack)
    }

    var table: ReportTable {
        ReportTable(
            title: "Session \(listed.sentence)",
            columns: [
                .init("at"), .init("question"), .init("objective"), .init("answer"), .init("right"), .init("sure"),
            ],
            rows: item.answers.map(row), remarks: ["\(listed.right) of \(listed.answered) answers were right."])
    }

    private func row(_ answer: AnswerRecord) -> [String] {
        let question = pack.question(answer.question)
        let choices = question?.choices ?? []
        let text = choices.indices.contains(answer.choice - 1) ? choices[answer.choice - 1].text : "\(answer.choice)"
        return [
            String(Clock.text(answer.at).suffix(8)), answer.question,
            question.map { pack.title(ofObjective: $0.objective) } ?? "",
            text, answer.isRight ? "right" : "wrong", answer.isSure ? "sure" : "guess",
        ]
    }
}

extension SessionAuditor {
    /// What was done in a walk, by all of its lines that can be read.
    func summary(of item: Bundle.Item) -> WalkSummary {
        let course = course(of: item)
        var summary = WalkSummary(procedure: course.procedure, chart: course.chart)
        for entry in item.entries(of: Walkthrough.self).compactMap(\.self) { summary.take(entry) }
        return summary
    }
}

/// Text as a page for a browser.
enum HTMLText {
    static func document(title: String, body: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>\(escaped(title))</title>
        <style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}\
        th,td{border:1px solid #888;padding:.3em .6em;text-align:left}.n{text-align:right}</style></head>
        <body>\(body)</body></html>

        """
    }

    static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: String(character)
            }
        }.joined()
    }
}
