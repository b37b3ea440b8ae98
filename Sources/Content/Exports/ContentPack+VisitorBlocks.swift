import Procedures

/// The visitors' track on paper: start page, pages by phase, questions, words.
extension ContentPack {
    /// The track as a part of the whole pack, with sources and links to the steps that it tells in plain words.
    var visitorBlocks: [ExportBlock] {
        visitorTrack.map { VisitorPages(pack: self, track: $0, isAlone: false).blocks } ?? []
    }

    /// The track as a document of its own.
    func blocks(forVisitorsAlone track: VisitorTrack) -> [ExportBlock] {
        VisitorPages(pack: self, track: track, isAlone: true).blocks
    }
}

/// The track as blocks.
private struct VisitorPages {
    let pack: ContentPack
    let track: VisitorTrack
    /// Whether it is a document of its own, which has nothing that clinicians read.
    let isAlone: Bool

    var blocks: [ExportBlock] {
        opening + pack.procedure.phases.flatMap(blocks) + questions + words
    }

    private var opening: [ExportBlock] {
        let welcome = track.welcome.map { ExportBlock.paragraph(line($0)) }
        guard isAlone else { return [.heading(2, "For visitors: \(track.title)", anchor: "visitor")] + welcome }
        return [
            .heading(1, track.title, anchor: "visitor"),
            .paragraph(ExportLine("\(ContentPack.disclaimer) \(ContentPack.visitorDisclaimer)")),
        ] + welcome + pack.aboutVisitorTrack.map { .paragraph(ExportLine($0)) }
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
            + page.statements.map { .paragraph(line($0)) }
            + pack.pictures(page.figure.map { [FigureUse($0)] } ?? [], areAmongFigures: !isAlone)
            + (isAlone ? [] : pack.links(terms: [], related: page.steps))
    }

    private var questions: [ExportBlock] {
        guard !track.questions.isEmpty else { return [] }
        return [heading("What people ask", anchor: "questions")]
            + track.questions.flatMap { question in
                [subheading(question.question, anchor: "question-\(question.id)")]
                    + question.answer.map { .paragraph(line($0)) }
            }
    }

    private var words: [ExportBlock] {
        guard !track.words.isEmpty else { return [] }
        return [heading("Words to know", anchor: "words")]
            + track.words.map { .entry($0.word, ExportLine($0.meaning), anchor: "visitor-word-\($0.id)") }
    }
}
