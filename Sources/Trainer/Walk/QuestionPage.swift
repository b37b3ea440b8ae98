import Procedures
import Screens
import StateMachine
import TerminalCore

/// A question as one reads it: what is asked, the choices, and after the answer why each is right or not.
struct QuestionFace {
    var question: Question
    /// "Question 2 of 3, Intervention".
    var heading: String
    /// The choice that was given, counted from 1; nil before the answer.
    var given: Int?
    /// Where more is said, by its number and title.
    var link: String?

    static func choiceID(_ number: Int) -> String { "choice.\(number)" }
    static let linkID = "question.see"

    var blocks: [Block] {
        [
            .text("heading", StyledText(heading, .heading)), .gap("heading.gap", rank: 0),
            .text("ask", StyledText(question.ask, .strong)), .gap("ask.gap", rank: 1),
        ]
            + question.choices.indices.flatMap { choice($0 + 1) } + (given == nil ? [] : verdict)
    }

    private func choice(_ number: Int) -> [Block] {
        let choice = question.choices[number - 1]
        guard let given else { return [.choice(Self.choiceID(number), StyledText(choice.text), mark: "\(number)", indent: 2)] }
        let isRight = number == question.answer
        let sign = isRight ? "+" : number == given ? "x" : " "
        let word: StyledText =
            isRight
            ? StyledText(number == given ? "  Your answer: correct" : "  Correct", .right)
            : number == given ? StyledText("  Your answer: incorrect", .wrong) : StyledText()
        let said = word.plain.isEmpty ? "" : " (\(word.plain.dropFirst(2)))"
        let line = Block.text(
            Self.choiceID(number), StyledText(choice.text, .strong) + word, mark: "\(sign) \(number)",
            spoken: "\(number). \(choice.text)\(said)")
        guard let why = choice.why else { return [line] }
        return [line.keptWithNext(), .text("why.\(number)", StyledText(why), indent: 4, spoken: why)]
    }

    private var verdict: [Block] {
        [.gap("verdict.gap", rank: 2), .text("verdict", question.rationale.shown, spoken: question.rationale.said)]
            + (link.map {
                [.choice(Self.linkID, StyledText("See ") + StyledText($0, .link), spoken: "See \($0)")]
            } ?? [])
    }
}

extension TrainerState {
    /// The page of a question: what is asked, the choices, and after the answer why it is right or not.
    func questionPage(_ id: String) -> Page {
        guard let index = procedure.phaseIndex(of: .question(id)), let question = pack.question(id) else { return homePage }
        let phase = procedure.phases[index]
        let asked = snapshot.asked(in: phase)
        let number = (asked.firstIndex { $0.id == id } ?? 0) + 1
        let given = marks.answers[id]
        let heading = "Question \(number) of \(asked.count), \(phase.title)"
        var page = page(inPhase: index)
        page.counter = "\(phase.title), question \(number) of \(asked.count)"
        page.body =
            QuestionFace(
                question: question, heading: heading, given: given,
                link: question.related.flatMap { id in title(ofLink: id).map { numbered($0, id) } }
            ).blocks + notes(at: id)
        page.leaf = Leaf(barBlock: "heading", foot: "\(phase.title): \(score(of: phase))")
        page.anchor = view.anchor
        // An answer stays, so that none is in reach of a stray Enter: the focus comes with Down.
        page.focus = isLinear ? nil : page.body.contains { $0.isFocusable && $0.id == view.focus } ? view.focus : nil
        if given != nil, !isSlim { page.message = .notice("Phase questions: \(score(of: phase)).") }
        let hasMore = page.sheets(in: size, repertoire: repertoire, cache: lineCache)?.hasMore ?? false
        page.keys = keyHints(
            given == nil
                ? keys(of: question) : keysOfAnswered(page, hasMore: hasMore, question, isLast: number == asked.count))
        return page
    }

    private func score(of phase: Phase) -> String {
        let answered = phase.questions.count { marks.answers[$0.id] != nil }
        let right = phase.questions.count { snapshot.contains(.right($0.id)) }
        return "\(right) of \(answered) right"
    }

    private func keysOfAnswered(
        _ page: Page, hasMore: Bool, _ question: Question, isLast: Bool
    ) -> [(Command, String)] {
        let next = isLast ? "go on" : "next question"
        let on: [(Command, String)] = isLinear ? [(.activate, next)] : [(.readOn, hasMore ? "on" : next)]
        let step = question.related.flatMap(procedure.step).map { " \(procedure.number(ofStep: $0.id))" } ?? ""
        let link: [(Command, String)] = page.focus == QuestionFace.linkID && !isLinear ? [(.activate, "open\(step)")] : []
        return on + link + [(.back, "back"), (.goTo, "go to"), (.cards, "cards")]
    }

    private func keys(of question: Question) -> [(Command, String)] {
        let enter: [(Command, String)] =
            view.focus != nil ? [(.activate, "answer")] : snapshot.isFree ? [(.readOn, "go on")] : [(.down, "choose")]
        let answer: [(Command, String)] = view.focus == nil ? [(.phase1, "to \(question.choices.count) answer")] : []
        return answer + enter + [(.skip, "skip"), (.back, "back")]
    }

    /// Behind the question's last sheet: on to the next place once it is answered, else says how to answer.
    mutating func readOn(atQuestion id: String) -> [Effect] {
        if isAnswered || snapshot.isFree { return send(.complete) }
        let count = procedure.phases.flatMap(\.questions).first { $0.id == id }?.choices ?? 1
        let skip = keymap.name(of: .skip).map { ", \($0) skips" } ?? ""
        message = .notice("1 to \(count) answer\(skip).")
        return []
    }
}
