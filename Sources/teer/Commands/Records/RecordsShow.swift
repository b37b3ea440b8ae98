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
        switch item.session.kind {
        case .walk: Standard.show(try walk(item, auditor))
        case .lab: LabReport(item, listed, auditor.pack).table.print(format)
        case .case: CaseReport(item, listed, auditor.pack).table.print(format)
        case .check, .exam: CheckReport(bundle, item, listed, auditor.pack).table.print(format)
        }
    }

    private func walk(_ item: Bundle.Item, _ auditor: SessionAuditor) throws -> String {
        let times = WalkTimes(item.entries(of: Walkthrough.self).compactMap(\.self))
        let report = SummaryReport(auditor.summary(of: item), times, pack: auditor.pack)
        switch format {
        case .table: return report.text(.plain)
        case .markdown: return report.text(.markdown)
        case .json: return try report.json()
        case .html: return HTMLText.page(report.text(.plain), title: auditor.pack.title)
        case .csv: throw CommandFailure("A walk is no table. \"teer records export --format csv\" has a line of it.", status: 2)
        }
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

/// Plain text as a page for a browser.
enum HTMLText {
    static func page(_ text: String, title: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>\(escaped(title))</title></head>
        <body><pre style="white-space:pre-wrap">\(escaped(text))</pre></body></html>

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
