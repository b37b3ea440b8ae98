import Content
import Procedures
import Screens
import TerminalCore

extension KioskContent {
    /// The page of a place; the start page for a place that has none.
    func page(at place: KioskPlace) -> Page {
        switch place {
        case .page(let id): track.pages.first { $0.id == id }.map(readingPage) ?? startPage
        case .questions: questionsPage
        case .answer(let id): track.questions.first { $0.id == id }.map(answerPage) ?? startPage
        case .words: wordsPage
        default: startPage
        }
    }

    /// What this is, the choices, the rest of the welcome, whom to ask: on small screens the choices stand in sight.
    private var startPage: Page {
        let welcome = paragraphs(track.welcome, "welcome")
        let first: [Block] = Array(welcome.prefix(1))
        let rest: [Block] = (welcome.count > 1 ? [.gap("welcome.gap")] : []) + Array(welcome.dropFirst())
        let lines = phases.map { line("phase.\($0)", title(ofPhase: $0)) } + furtherLines
        let contact = self.contact.map { [Block.gap("contact.gap"), .text("contact", StyledText($0))] } ?? []
        return Page(
            title: track.title, place: "Start", shortPlace: "",
            body: first + [.text("teaches", StyledText(Self.teaches)), .gap("gap")] + numbered(lines) + rest + contact,
            keys: [
                KeyHint("Up Down", "move"), KeyHint("F3", "contrast"), KeyHint("Enter", "choose"),
                KeyHint("F2", "read aloud"),
            ])
    }

    /// The one line that is there in any case.
    private static let teaches = ContentPack.visitorDisclaimer

    private var furtherLines: [Block] {
        (track.questions.isEmpty ? [] : [line("questions", "Questions people ask")])
            + (track.words.isEmpty ? [] : [line("words", "Words to know")])
            + [
                line("contrast", "Stronger contrast", key: "F3"),
                line("lines", "Read aloud, line by line", key: "F2, l"),
            ]
    }

    private func line(_ id: String, _ text: String, key: String? = nil) -> Block {
        .choice(id, StyledText(text, .strong) + (key.map { StyledText("  [\($0)]", .key) } ?? StyledText()), spoken: text)
    }

    /// The digit that chooses each line, before it.
    private func numbered(_ lines: [Block]) -> [Block] {
        lines.enumerated().map { at, line in
            var line = line
            line.mark = at < 9 ? "\(at + 1)." : at == 9 ? "0." : "-"
            return line
        }
    }

    /// One page of the track: text, what the team will tell, the picture with its words.
    private func readingPage(_ page: VisitorTrack.Page) -> Page {
        let pages = track.pages(phase: page.phase)
        let number = (pages.firstIndex { $0.id == page.id } ?? 0) + 1
        let title = title(ofPhase: page.phase)
        let heading: [Block] = [.text("title", StyledText(page.title, .heading))]
        return Page(
            title: track.title, place: title, shortPlace: title.uppercased(), counter: "Page \(number)/\(pages.count)",
            body: heading + paragraphs(page.text, "text") + paragraphs(page.team, "team") + picture(page.figure),
            keys: Self.readingKeys,
            spokenHeader: "\(title). Page \(number) of \(pages.count).")
    }

    private static let readingKeys = [
        KeyHint("Up Down", "scroll"), KeyHint("F2", "read aloud"), KeyHint("Enter", "go on"), KeyHint("Bksp", "back"),
    ]

    private func paragraphs(_ statements: [Statement], _ id: String) -> [Block] {
        statements.enumerated().map { .text("\(id).\($0)", StyledText($1.text)) }
    }

    /// A drawing, and what one sees in it; said once in lines.
    private func picture(_ id: String?) -> [Block] {
        guard let id, let drawing = figures[id] else { return [] }
        return [
            .gap("figure.gap"), Block(id: "figure.\(id)", .drawing(drawing), spoken: ""),
            .text("figure.words", StyledText("Picture: \(drawing.words)")),
        ]
    }

    private var questionsPage: Page {
        let lines = track.questions.map { Block.choice("answer.\($0.id)", StyledText($0.question), spoken: $0.question) }
        return Page(
            title: track.title, place: "Questions people ask", shortPlace: "QUESTIONS", body: numbered(lines),
            keys: [
                KeyHint("Up Down", "move"), KeyHint("F2", "read aloud"), KeyHint("Enter", "choose"), KeyHint("Bksp", "back"),
            ])
    }

    private func answerPage(_ question: VisitorTrack.Question) -> Page {
        let number = (track.questions.firstIndex { $0.id == question.id } ?? 0) + 1
        return Page(
            title: track.title, place: "Questions people ask", shortPlace: "QUESTIONS",
            counter: "\(number)/\(track.questions.count)",
            body: [.text("title", StyledText(question.question, .heading))] + paragraphs(question.answer, "answer"),
            keys: Self.readingKeys, spokenHeader: "Question \(number) of \(track.questions.count).")
    }

    private var wordsPage: Page {
        let words = track.words.map { word in
            Block.text("word.\(word.id)", StyledText("\(word.word): ", .strong) + StyledText(word.meaning))
        }
        return Page(
            title: track.title, place: "Words to know", shortPlace: "WORDS", body: words, keys: Self.readingKeys)
    }
}
