import Procedures
import Words

/// The visitors' track on paper: start page, pages by phase, questions, words.
extension ContentPack {
    /// The track as a part of the whole pack, with sources and links to the steps that it tells in plain words.
    var visitorBlocks: [ExportBlock] {
        visitorTrack.map { VisitorPages(pack: self, track: $0, leaflet: nil).blocks } ?? []
    }

    /// The track as a document of its own.
    func blocks(forVisitorsAlone track: VisitorTrack, _ leaflet: Handout) -> [ExportBlock] {
        VisitorPages(pack: self, track: track, leaflet: leaflet).blocks
    }
}

/// The track as blocks.
private struct VisitorPages {
    let pack: ContentPack
    let track: VisitorTrack
    /// What stands in a document of its own, which has nothing that clinicians read; nil for a part of the whole pack.
    let leaflet: Handout?

    private var isAlone: Bool { leaflet != nil }
    private var words: Words { leaflet?.words ?? .english }

    var blocks: [ExportBlock] {
        opening + pack.procedure.phases.flatMap(blocks) + questions + wordList
    }

    private var opening: [ExportBlock] {
        let welcome = track.welcome.map { ExportBlock.paragraph(line($0)) }
        guard let leaflet else { return [.heading(2, "For visitors: \(track.title)", anchor: "visitor")] + welcome }
        return [
            .heading(1, track.title, anchor: "visitor"),
            .paragraph(ExportLine("\(words.say(.teaches)) \(words.say(.disclaimer))")),
        ] + leaflet.facts.opening.map { .paragraph(ExportLine($0)) } + welcome
            + pack.aboutVisitorTrack(in: words).map { .paragraph(ExportLine($0)) }
    }

    private func heading(_ title: String, anchor: String) -> ExportBlock {
        .heading(isAlone ? 2 : 3, title, anchor: "visitor-\(anchor)")
    }

    private func subheading(_ title: String, anchor: String) -> ExportBlock {
        .heading(isAlone ? 3 : 4, title, anchor: "visitor-\(anchor)", isListed: isAlone)
    }

    private func line(_ statement: Statement) -> ExportLine { isAlone ? ExportLine(statement.text) : ExportLine(statement) }

    private func blocks(for phase: Phase) -> [ExportBlock] {
        let pages = track.pages(phase: phase.id)
        guard !pages.isEmpty else { return [] }
        return [heading(track.phaseTitles[phase.id] ?? phase.title, anchor: "phase-\(phase.id)")] + pages.flatMap(blocks)
    }

    private func blocks(for page: VisitorTrack.Page) -> [ExportBlock] {
        [subheading(page.title, anchor: "page-\(page.id)")]
            + page.statements.map { .paragraph(line($0)) } + added(to: page.id, page.calling) + picture(page.figure)
            + (isAlone ? [] : pack.links(terms: [], related: page.steps))
    }

    /// What the clinic adds to a page or an answer.
    private func added(to id: String, _ calling: VisitorTrack.Calling?) -> [ExportBlock] {
        guard let leaflet else { return [] }
        return leaflet.facts.additions(id, calling, words).map { .paragraph(ExportLine($0)) }
    }

    private func picture(_ id: String?) -> [ExportBlock] {
        guard let id else { return [] }
        guard let figure = leaflet?.figures[id] else { return pack.pictures([FigureUse(id)], areAmongFigures: !isAlone) }
        return [.picture(ExportPicture(figure: figure, use: FigureUse(id), isAmongFigures: false))]
    }

    private var questions: [ExportBlock] {
        guard !track.questions.isEmpty else { return [] }
        return [heading(words.say(.questionsOnPaper), anchor: "questions")]
            + track.questions.flatMap { question in
                [subheading(question.question, anchor: "question-\(question.id)")]
                    + question.answer.map { .paragraph(line($0)) } + added(to: question.id, nil)
            }
    }

    private var wordList: [ExportBlock] {
        guard !track.words.isEmpty else { return [] }
        return [heading(words.say(.wordsToKnow), anchor: "words")]
            + track.words.map { .entry($0.word, ExportLine($0.meaning), anchor: "visitor-word-\($0.id)") }
    }
}
