import Content
import Procedures
import Screens
import TerminalCore
import Words

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

    /// The languages, what this is, the choices, the rest of the welcome: on small screens the choices stand in sight.
    private var startPage: Page {
        let welcome = paragraphs(track.welcome, "welcome")
        let first: [Block] = Array(welcome.prefix(1))
        let rest: [Block] = (welcome.count > 1 ? [.gap("welcome.gap")] : []) + Array(welcome.dropFirst())
        let choices = numbered(languageLines + needLines + furtherLines)
        let (languages, lines) = (choices.prefix(otherLanguages.count), choices.dropFirst(otherLanguages.count))
        let name = clinic.name.map { [Block.text("name", StyledText($0, .strong))] } ?? []
        return page(
            track.title, say(.start),
            body: languages + (languages.isEmpty ? [] : [.gap("languages.gap")]) + name + first
                + [.text("teaches", StyledText(say(.disclaimer)))] + [.gap("gap")] + lines + spaced(cautionLine) + rest,
            keys: [hint(.upDown, .move), KeyHint("F3", say(.does(.contrast))), hint(.enter, .choose), linesKey])
    }

    private func say(_ sentence: Sentence) -> String { words.say(sentence) }

    private func hint(_ key: KeyName, _ deed: KeyDeed) -> KeyHint { KeyHint(say(.key(key)), say(.does(deed))) }

    /// A page in the language of the track.
    private func page(
        _ title: String, _ place: String, short: String = "", counter: String = "", body: [Block], keys: [KeyHint],
        header: String? = nil
    ) -> Page {
        var page = Page(
            title: title, place: place, shortPlace: short, counter: counter, body: body, keys: keys, spokenHeader: header)
        page.words = words
        return page
    }

    /// The other languages, each by its own name.
    private var languageLines: [Block] {
        otherLanguages.enumerated().map { at, language in
            line("\(Self.languagePrefix)\(language.code)", language.name, key: at == 0 ? "F4" : nil)
        }
    }

    /// What the ids of lines begin with that lead to another language.
    static let languagePrefix = "language."

    /// What the translation says of itself.
    private var cautionLine: [Block] { caution.map { [.text("caution", StyledText($0, .strong))] } ?? [] }

    /// The key that changes to plain lines, which speak only where the clinic has a voice.
    private var linesKey: KeyHint { KeyHint("F2", say(.does(hasSpeech ? .speech : .lines))) }

    /// What brings people here, and the phases to which none of that leads.
    private var needLines: [Block] {
        let begun = Set(track.needs.map(\.page))
        let others = phases.filter { phase in !track.pages(phase: phase).prefix(1).contains { begun.contains($0.id) } }
        return track.needs.map { line("need.\($0.page)", $0.text) } + others.map { line("phase.\($0)", title(ofPhase: $0)) }
    }

    private var furtherLines: [Block] {
        (track.questions.isEmpty ? [] : [line("questions", say(.questions))])
            + (track.words.isEmpty ? [] : [line("words", say(.wordsToKnow))])
            + (about.isEmpty ? [] : [line("about", say(.about))])
            + [
                line("contrast", say(.strongerContrast), key: "F3"),
                line("lines", say(hasSpeech ? .readAloud : .plainLines), key: "F2"),
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
    private func readingPage(_ told: VisitorTrack.Page) -> Page {
        let pages = track.pages(phase: told.phase)
        let number = (pages.firstIndex { $0.id == told.id } ?? 0) + 1
        let title = title(ofPhase: told.phase)
        let heading: [Block] = [.text("title", StyledText(told.title, .heading))]
        return page(
            track.title, title, short: title.uppercased(), counter: say(.pageCount(number, of: pages.count)),
            body: heading
                + spaced(
                    paragraphs(told.text, "text") + paragraphs(told.team, "team") + own(told.id, calling: told.calling))
                + picture(told.figure) + spaced(cautionLine),
            keys: readingKeys, header: say(.pageHeader(title: title, page: number, of: pages.count)))
    }

    /// The two keys that everything can be done with stand last, which goes last when there is little room.
    private var readingKeys: [KeyHint] {
        [
            hint(.home, .start), hint(.upDown, .scroll), linesKey, hint(.enter, .goOn), hint(.backspace, .back),
        ]
    }

    /// What the clinic adds to a page.
    private func own(_ id: String, calling: VisitorTrack.Calling? = nil) -> [Block] {
        clinic.additions(to: id, calling: calling, in: words).enumerated().map { .text("own.\($0)", StyledText($1)) }
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
            .text("figure.words", StyledText(say(.picture(drawing.words)))),
        ]
    }

    private var questionsPage: Page {
        let lines = track.questions.map { Block.choice("answer.\($0.id)", StyledText($0.question), spoken: $0.question) }
        return page(
            track.title, say(.questions), short: say(.questionsShort), body: numbered(lines) + spaced(cautionLine),
            keys: [hint(.home, .start), hint(.upDown, .move), linesKey, hint(.enter, .choose), hint(.backspace, .back)])
    }

    private func answerPage(_ question: VisitorTrack.Question) -> Page {
        let number = (track.questions.firstIndex { $0.id == question.id } ?? 0) + 1
        return page(
            track.title, say(.questions), short: say(.questionsShort), counter: "\(number)/\(track.questions.count)",
            body: [.text("title", StyledText(question.question, .heading))]
                + spaced(paragraphs(question.answer, "answer") + own(question.id) + cautionLine),
            keys: readingKeys, header: say(.questionHeader(number, of: track.questions.count)))
    }

    private var wordsPage: Page {
        let words = track.words.map { word in
            Block.text("word.\(word.id)", StyledText("\(word.word): ", .strong) + StyledText(word.meaning))
        }
        return page(
            track.title, say(.wordsToKnow), short: say(.wordsShort), body: words + spaced(cautionLine), keys: readingKeys)
    }

    /// Version, day and review, and every source.
    private var aboutPage: Page {
        let said = about.enumerated().map { Block.text("about.\($0)", StyledText($1)) }
        let sources = self.sources.enumerated().map { Block.text("source.\($0)", StyledText($1)) }
        let heading = say(.about)
        return page(
            track.title, heading, short: say(.aboutShort),
            body: [.text("title", StyledText(heading, .heading))] + spaced(said)
                + (sources.isEmpty ? [] : [.gap("sources.gap"), .text("sources", StyledText(say(.sourcesFollow)))]) + sources,
            keys: readingKeys, header: "\(heading).")
    }
}
