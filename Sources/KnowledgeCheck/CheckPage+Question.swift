import Content
import Procedures
import Recall
import Screens
import TerminalCore

extension KnowledgeCheck {
    /// A question that waits for an answer, or was answered.
    func questionPage(_ question: Question, _ turn: CheckNotes.Turn) -> CheckPage {
        let isTold = turn.given != nil
        var body = [heading(of: question), Block.text("check.ask", StyledText(question.ask, .strong)), .gap("check.ask.gap")]
        body += turn.question.order.enumerated().flatMap { place, choice in
            self.choice(question, choice, shown: place + 1, turn)
        }
        body += isTold ? verdict(on: question, turn) : [.gap("check.guess.gap"), guessLine]
        return CheckPage(
            place: options.rules == .exam ? "Exam" : "Knowledge check",
            counter: "Question \(min(finished.count + (isTold ? 0 : 1), planned)) of \(planned)", body: body,
            firstFocus: isTold ? CheckLine.next.id : nil,
            hints: isTold
                ? [(.activate, queue.isEmpty ? "to the end" : "next"), (.flag, "flag")]
                : [(.answer, "to \(question.choices.count) answer"), (.guess, "guess"), (.skip, "skip"), (.flag, "flag")])
    }

    /// The objective, and how often the question was seen before.
    private func heading(of question: Question) -> Block {
        let title = pack.title(ofObjective: question.objective)
        let name = title == question.objective ? title : "\(question.objective) \(title)"
        let seen = memory[BankItem(question)]?.asked ?? 0
        let remark =
            memory.wasReworded(BankItem(question))
            ? "reworded since you answered it" : seen == 0 ? "new" : "seen \(seen == 1 ? "once" : "\(seen) times")"
        return .text("check.objective", StyledText(name, .heading) + StyledText("  \(remark)"), spoken: "\(name), \(remark).")
    }

    private var guessLine: Block {
        .choice(
            CheckLine.guess.id, StyledText("I am guessing"), mark: isGuess ? "[x]" : "[ ]",
            spoken: isGuess ? "I am guessing: marked" : "I am guessing: not marked")
    }

    private func choice(_ question: Question, _ number: Int, shown: Int, _ turn: CheckNotes.Turn) -> [Block] {
        let choice = question.choices[number - 1]
        guard let given = turn.given else {
            return [.choice(CheckLine.choice(shown).id, StyledText(choice.text), mark: "\(shown).")]
        }
        let (isRight, isGiven) = (number == question.answer, number == given.choice)
        let words = isRight ? isGiven ? "your answer: right" : "right" : isGiven ? "your answer: wrong" : ""
        let role: Role = isRight ? .right : .wrong
        let text = StyledText(choice.text, isRight ? .strong : .body)
        let line = Block.text(
            "check.choice.\(shown)", words.isEmpty ? text : text + StyledText("  \(words)", role),
            mark: isRight ? "[x]" : isGiven ? "[!]" : "[ ]",
            spoken: "\(shown). \(choice.text)\(words.isEmpty ? "" : ", \(words)")")
        guard isGiven, let why = choice.why else { return [line] }
        return [line, .text("check.why", StyledText(why), indent: 4)]
    }

    /// Why, where more is said, and when the question comes again.
    private func verdict(on question: Question, _ turn: CheckNotes.Turn) -> [Block] {
        let word: StyledText = turn.isRight == true ? StyledText("Right. ", .right) : StyledText("Wrong. ", .wrong)
        let sources = question.rationale.sources
        var blocks: [Block] = [.gap("check.verdict.gap"), .text("check.verdict", word + StyledText(question.rationale.text))]
        if !sources.isEmpty {
            blocks.append(.text("check.sources", StyledText("Source: \(sources.joined(separator: ", "))", .caution)))
        }
        blocks += link(of: question)
        blocks.append(.text("check.again", StyledText(comesAgain(question, turn))))
        return blocks + [.gap("check.next.gap"), line(.next, queue.isEmpty ? "To the end" : "Next question")]
    }

    func link(of question: Question) -> [Block] {
        guard let id = question.related, let title = pack.title(ofLink: id) else { return [] }
        return [
            .choice(CheckLine.see(id).id, StyledText("See: ") + StyledText(title, .link), mark: "-", spoken: "See \(title)")
        ]
    }

    private func comesAgain(_ question: Question, _ turn: CheckNotes.Turn) -> String {
        let days = memory[BankItem(question)].map { Self.days(until: max(1, RecallDay.between(now, $0.dueAt))) } ?? "tomorrow"
        return turn.isRight == true ? "Comes again \(days)." : "Comes again at the end, then \(days)."
    }
}

extension ContentPack {
    /// The title of a step, article or card that a question links to; nil when there is none of that id.
    func title(ofLink id: String) -> String? {
        procedure.steps.first { $0.id == id }?.title ?? article(id)?.title ?? card(id)?.title
    }
}
