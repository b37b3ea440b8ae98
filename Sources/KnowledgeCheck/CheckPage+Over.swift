import Procedures
import Recall
import Screens
import TerminalCore

extension KnowledgeCheck {
    /// The last page: how many were right, what was wrong with its links, what was sure but wrong, when the next is due.
    var overPage: CheckPage {
        let score = score
        let first = firstTurns
        let wrong = first.filter { $0.isRight == false }
        let sure = wrong.count { $0.given?.isGuess == false }
        var body: [Block] = [
            .text("check.score", StyledText("\(score.right) of \(score.answered) right", .heading))
        ]
        if sure > 0 { body.append(.text("check.sure", StyledText("Sure but wrong: \(sure). These come first the next time."))) }
        let skipped = first.count { $0.skipped != nil }
        if skipped > 0 { body.append(.text("check.skipped", StyledText("Passed over: \(skipped)."))) }
        if options.rules != .exam { body.append(.text("check.due", StyledText(sentences(of: plan)[0]))) }
        if !wrong.isEmpty { body += [.gap("check.wrong.gap"), .text("check.wrong", StyledText("Look at again", .heading))] }
        for turn in wrong { body += lines(of: turn) }
        body += [.gap("check.over.gap"), line(.known, "What you know", "by objective"), line(.leave, "Close")]
        return CheckPage(
            place: options.rules == .exam ? "Exam" : "Knowledge check", counter: "End", body: body,
            hints: [(.activate, "choose"), (.move, "move")])
    }

    /// Each question once, as it was answered first.
    private var firstTurns: [CheckNotes.Turn] {
        var seen: Set<String> = []
        return notes.turns.filter { seen.insert($0.question.id).inserted }
    }

    /// A question that was answered wrong, with the right answer, its reason and its link.
    private func lines(of turn: CheckNotes.Turn) -> [Block] {
        guard let question = pack.question(turn.question.id), let given = turn.given else { return [] }
        let id = question.id
        func text(_ number: Int) -> String {
            question.choices.indices.contains(number - 1) ? question.choices[number - 1].text : "\(number)"
        }
        let why = question.choices.indices.contains(given.choice - 1) ? question.choices[given.choice - 1].why : nil
        return [
            .text("check.over.\(id)", StyledText(question.ask, .strong), mark: "[!]", spoken: question.ask),
            .text(
                "check.over.given.\(id)",
                StyledText("Your answer: \(text(given.choice)).") + StyledText(why.map { " \($0)" } ?? ""), indent: 4),
            .text(
                "check.over.right.\(id)", StyledText("Right: \(text(question.answer)). ") + StyledText(question.rationale.text),
                indent: 4),
        ]
            + link(of: question).map { block in
                var block = block
                block.indent = 4
                return block
            }
    }

    /// What one knows, by objective.
    var knownPage: CheckPage {
        let reports = ObjectiveReport.all(bank, memory, at: now)
        let body: [Block] =
            [.text("check.known.title", StyledText("What you know", .heading)), .gap("check.known.gap")]
            + reports.map(line) + [
                .gap("check.known.end"),
                .text("check.known.says", StyledText("Recall now is what the memory model expects, not a mark.")),
            ]
        return CheckPage(
            place: "What you know", body: body,
            hints: [(.activate, "ask these"), (.move, "move"), (.back, "back")])
    }

    private func line(_ report: ObjectiveReport) -> Block {
        let title = pack.title(ofObjective: report.objective)
        let name = title == report.objective ? title : "\(report.objective) \(title)"
        guard let recall = report.recall, let days = report.daysUntilDue else {
            return line(.begin(.objective(report.objective)), name, "none of \(report.questions) asked")
        }
        let percent = Int((recall * 100).rounded())
        let words =
            "\(report.asked) of \(report.questions) asked, \(report.rightLast) right last, recall now \(percent)%, next \(Self.days(until: days))"
        return line(.begin(.objective(report.objective)), name, words)
    }

    /// How many questions are due on each of the next 14 days, and in the two weeks behind.
    var forecastPage: CheckPage {
        let days = Forecast(bank, memory, at: now, days: 28).days
        let most = max(days.prefix(14).max() ?? 0, days[14..<21].reduce(0, +), days[21...].reduce(0, +), 1)
        let rows: [(String, Int)] =
            days.prefix(14).enumerated().map { ($0 < 2 ? Self.days(until: $0) : "in \($0) days", $1) }
            + [("in 14 to 20 days", days[14..<21].reduce(0, +)), ("in 21 to 27 days", days[21...].reduce(0, +))]
        let bars = rows.enumerated().map { place, row in
            let name = row.0 + String(repeating: " ", count: 17 - row.0.count)
            let bar = String(repeating: "#", count: (row.1 * 16 + most - 1) / most)
            return Block.text(
                "check.day.\(place)",
                StyledText(name) + StyledText(bar, .figure) + StyledText("\(bar.isEmpty ? "" : " ")\(row.1)"),
                spoken: "\(row.0): \(Self.counted(row.1))")
        }
        return CheckPage(
            place: "What is due",
            body: [
                .text("check.forecast.title", StyledText("What is due in the next weeks", .heading)),
                .gap("check.forecast.gap"),
            ] + bars, hints: [(.back, "back")])
    }

    /// What a question links to: the texts of a step, an article or a card.
    var readingPage: CheckPage {
        let id = notes.link ?? ""
        let title = pack.title(ofLink: id) ?? id
        var body: [Block] = [.text("check.link.title", StyledText(title, .heading)), .gap("check.link.gap")]
        for (heading, statements) in texts(ofLink: id) where !statements.isEmpty {
            if !heading.isEmpty { body.append(.text("check.link.\(body.count)", StyledText(heading, .heading))) }
            for statement in statements { body.append(.text("check.link.\(body.count)", StyledText(statement), mark: "-")) }
        }
        return CheckPage(place: "See", body: body, hints: [(.back, "back")])
    }

    private func texts(ofLink id: String) -> [(String, [String])] {
        if pack.procedure.steps.contains(where: { $0.id == id }) {
            let body = pack.body(of: id)
            return [
                ("", body.acts.map(\.text)), ("Go on when", body.checks.map(\.text)), ("Warning", body.warnings.map(\.text)),
                ("Why", body.why.map(\.text)),
            ]
        }
        if let article = pack.article(id) {
            return article.sections.map { ($0.heading, ($0.paragraphs + $0.points).map(\.text)) }
        }
        guard let card = pack.card(id) else { return [] }
        return [
            ("Monitor", card.monitor.map(\.text)), ("Echo", card.echo.map(\.text)), ("Do", card.acts.map(\.statement.text)),
            ("Avoid", card.avoid.map(\.text)), ("Call", card.call.map(\.text)),
        ]
    }

    /// What can be done in a check.
    var helpPage: CheckPage {
        let sentences = [
            "A number answers; so does Enter on a choice. An answer stays.",
            "The mark \"I am guessing\" belongs to the answer to come: a right guess comes again sooner.",
            "A question answered wrong comes again at the end, and then on another day.",
            "What you were sure of and had wrong comes first the next time.",
            "Passing over leaves a question for another day; flagging says that something seems wrong with it.",
            "Stopping keeps all that was answered.",
        ]
        let body: [Block] = [.text("check.help.title", StyledText("The knowledge check", .heading)), .gap("check.help.gap")]
        return CheckPage(
            place: "Help",
            body: body + sentences.enumerated().map { .text("check.help.\($0)", StyledText($1), mark: "-") },
            hints: [(.back, "back")])
    }
}
