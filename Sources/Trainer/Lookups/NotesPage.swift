import Procedures
import Screens
import TerminalCore

extension TrainerState {
    /// All notes, in walking order, each leading to its step.
    var notesPage: Page {
        let places = procedure.phases.flatMap { phase in phase.steps.map(\.id) + phase.questions.map(\.id) }
        let body = places.flatMap { id -> [Block] in
            (marks.notes[id] ?? []).enumerated().map { at, note in
                let place = title(ofPlace: id)
                return .choice("note.\(id).\(at)", StyledText(note) + StyledText("  (\(place))", .caution), mark: "-")
            }
        }
        let none: [Block] = [
            .text("notes.none", StyledText("No notes yet. \(keymap.name(of: .note) ?? "Insert") at a step writes one."))
        ]
        return lookupPage("Notes", body.isEmpty ? none : body, activation: "go there")
    }

    private func title(ofPlace id: String) -> String {
        if let step = procedure.steps.first(where: { $0.id == id }) { return step.title }
        return description(of: .question(id))
    }
}
