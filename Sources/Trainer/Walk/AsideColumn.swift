import Procedures
import Screens
import TerminalCore

extension TrainerState {
    /// Beside a step on very wide screens: the words used in it, and the notes written at it.
    var asideColumn: [Block] {
        guard size.columns >= 150, let step = stepID(of: view.focus) ?? currentStep else { return [] }
        let terms = pack.body(of: step).terms.compactMap { pack.term($0) }
        let words = terms.map { term in
            Block.text("aside.\(term.id)", StyledText(term.term, .link) + StyledText(": \(term.meaning)"))
        }
        let notes = (marks.notes[step] ?? []).enumerated().map { Block.text("aside.note.\($0)", StyledText($1), mark: "-") }
        return (words.isEmpty ? [] : [.text("aside.words", StyledText("Words of this step", .heading))] + words)
            + (notes.isEmpty ? [] : [.gap("aside.gap"), .text("aside.notes", StyledText("Notes", .heading))] + notes)
    }
}
