import Procedures

/// The visitors' track on paper: start page, pages by phase, questions, words.
extension ContentPack {
    var visitorBlocks: [ExportBlock] {
        guard let track = visitorTrack else { return [] }
        var blocks: [ExportBlock] = [.heading(2, "For visitors: \(track.title)", anchor: "visitor")]
        blocks += track.welcome.map { .paragraph(line($0)) }
        for phase in procedure.phases {
            let title = track.phaseTitles[phase.id] ?? phase.title
            blocks.append(.heading(3, title, anchor: "visitor-phase-\(phase.id)"))
            blocks += track.pages(phase: phase.id).flatMap(self.blocks)
        }
        return blocks + visitorQuestionBlocks(track) + visitorWordBlocks(track)
    }

    private func blocks(for page: VisitorTrack.Page) -> [ExportBlock] {
        [.heading(4, page.title, anchor: "visitor-page-\(page.id)")]
            + page.statements.map { .paragraph(line($0)) }
            + links(figures: page.figure.map { [$0] } ?? [], terms: [], related: page.steps)
    }

    private func visitorQuestionBlocks(_ track: VisitorTrack) -> [ExportBlock] {
        guard !track.questions.isEmpty else { return [] }
        return [.heading(3, "What people ask", anchor: "visitor-questions")]
            + track.questions.flatMap { question -> [ExportBlock] in
                [.heading(4, question.question, anchor: "visitor-question-\(question.id)")]
                    + question.answer.map { .paragraph(line($0)) }
            }
    }

    private func visitorWordBlocks(_ track: VisitorTrack) -> [ExportBlock] {
        guard !track.words.isEmpty else { return [] }
        return [.heading(3, "Words to know", anchor: "visitor-words")]
            + track.words.map { .entry($0.word, ExportLine($0.meaning), anchor: "visitor-word-\($0.id)") }
    }
}
