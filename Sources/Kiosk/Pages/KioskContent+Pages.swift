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
        case .about: aboutPage
        default: startPage
        }
    }

    /// What this is, the choices, the rest of the welcome, whom to ask: on small screens the choices stand in sight.
    private var startPage: Page {
        let welcome = paragraphs(track.welcome, "welcome")
        let first: [Block] = Array(welcome.prefix(1))
        let rest: [Block] = (welcome.count > 1 ? [.gap("welcome.gap")] : []) + Array(welcome.dropFirst())
        let lines = needLines + furtherLines
        let name = clinic.name.map { [Block.text("name", StyledText($0, .strong))] } ?? []
        return Page(
            title: track.title, place: "Start", shortPlace: "",
            body: name + first + [.text("teaches", StyledText(Self.teaches)), .gap("gap")] + numbered(lines) + rest,
            keys: [KeyHint("Up Down", "move"), KeyHint("F3", "contrast"), KeyHint("Enter", "choose"), linesKey])
    }

    /// The one line that is there in any case.
    private static let teaches = ContentPack.visitorDisclaimer

    /// The key that changes to plain lines, which speak only where the clinic has a voice.
    private var linesKey: KeyHint { KeyHint("F2", hasSpeech ? "speech" : "lines") }

    /// What brings people here, and the phases to which none of that leads.
    private var needLines: [Block] {
        let begun = Set(track.needs.map(\.page))
        let others = phases.filter { phase in !track.pages(phase: phase).prefix(1).contains { begun.contains($0.id) } }
        return track.needs.map { line("need.\($0.page)", $0.text) } + others.map { line("phase.\($0)", title(ofPhase: $0)) }
    }

    private var furtherLines: [Block] {
        (track.questions.isEmpty ? [] : [line("questions", "Questions people ask")])
            + (track.words.isEmpty ? [] : [line("words", "Words to know")])
            + (about.isEmpty ? [] : [line("about", Self.aboutTitle)])
            + [
                line("contrast", "Stronger contrast", key: "F3"),
                line("lines", hasSpeech ? "Read aloud, line by line" : "Plain lines, for a screen reader", key: "F2"),
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
            body: heading
                + spaced(
                    paragraphs(page.text, "text") + paragraphs(page.team, "team") + own(page.id, calling: page.calling))
                + picture(page.figure),
            keys: readingKeys,
            spokenHeader: "\(title). Page \(number) of \(pages.count).")
    }

    /// The two keys that everything can be done with stand last, which goes last when there is little room.
    private var readingKeys: [KeyHint] {
        [
            KeyHint("Home", "start"), KeyHint("Up Down", "scroll"), linesKey, KeyHint("Enter", "go on"),
            KeyHint("Backspace", "back"),
        ]
    }

    /// What the clinic adds to a page.
    private func own(_ id: String, calling: VisitorTrack.Calling? = nil) -> [Block] {
        clinic.additions(to: id, calling: calling).enumerated().map { .text("own.\($0)", StyledText($1)) }
    }

    /// Paragraphs with a blank line before each; small screens leave it out.
    private func spaced(_ blocks: [Block]) -> [Block] {
        blocks.flatMap { [.gap("gap.\($0.id)"), $0] }
    }

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
                KeyHint("Home", "start"), KeyHint("Up Down", "move"), linesKey, KeyHint("Enter", "choose"),
                KeyHint("Backspace", "back"),
            ])
    }

    private func answerPage(_ question: VisitorTrack.Question) -> Page {
        let number = (track.questions.firstIndex { $0.id == question.id } ?? 0) + 1
        return Page(
            title: track.title, place: "Questions people ask", shortPlace: "QUESTIONS",
            counter: "\(number)/\(track.questions.count)",
            body: [.text("title", StyledText(question.question, .heading))]
                + spaced(paragraphs(question.answer, "answer") + own(question.id)),
            keys: readingKeys, spokenHeader: "Question \(number) of \(track.questions.count).")
    }

    private var wordsPage: Page {
        let words = track.words.map { word in
            Block.text("word.\(word.id)", StyledText("\(word.word): ", .strong) + StyledText(word.meaning))
        }
        return Page(
            title: track.title, place: "Words to know", shortPlace: "WORDS", body: words, keys: readingKeys)
    }

    private static let aboutTitle = "About this guide"

    /// Version, day and review, and every source.
    private var aboutPage: Page {
        let said = about.enumerated().map { Block.text("about.\($0)", StyledText($1)) }
        let sources = self.sources.enumerated().map { Block.text("source.\($0)", StyledText($1)) }
        return Page(
            title: track.title, place: Self.aboutTitle, shortPlace: "ABOUT",
            body: [.text("title", StyledText(Self.aboutTitle, .heading))] + spaced(said)
                + (sources.isEmpty ? [] : [.gap("sources.gap"), .text("sources", "The figures come from these sources.")])
                + sources,
            keys: readingKeys, spokenHeader: "\(Self.aboutTitle).")
    }
}
