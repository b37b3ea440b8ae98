import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// All phases, steps and questions with their marks, to see and to jump.
    var outlinePage: Page {
        lookupPage(
            "Outline", known("outline") { [phaseMapBlock("map"), .gap("map.gap")] + outlineBlocks(isList: true) },
            activation: "go there", keys: [(.down, "move"), (.find, "find")])
    }

    /// The line of the list that is where one is.
    var outlineLine: String? { outlineFocus?.dropping(prefix: "column.") }

    /// The line of the column that is where one is.
    var outlineFocus: String? {
        switch walkPlace {
        case .step(let id): "column.step.\(id)"
        case .question(let id): "column.question.\(id)"
        default: nil
        }
    }

    /// The same as a column beside the text of wide screens.
    var outlineColumn: [Block] { size.columns >= 100 ? known("outline.column") { outlineBlocks(isList: false) } : [] }

    private func outlineBlocks(isList: Bool) -> [Block] {
        let here = walkPlace
        return procedure.phases.enumerated().flatMap { index, phase in
            let isShut = !snapshot.isFree && !snapshot.isOpen(phase, of: procedure)
            let title = StyledText("\(index + 1) \(phase.title)", .heading) + StyledText(isShut ? "  (shut)" : "", .caution)
            let spoken = said("Phase \(index + 1): \(phase.title)\(isShut ? ", shut" : "")")
            return [line("phase.\(phase.id)", title, mark: "", spoken: spoken, isList: isList)]
                + phase.steps.enumerated().map { at, step in
                    let isHere = here == .step(step.id)
                    let text = StyledText("\(at + 1). \(step.title)", isHere ? .strong : .body)
                    let mark = mark(of: step.id)
                    return line(
                        "step.\(step.id)", text + StyledText(isHere ? "  <- here" : "", .strong), mark: mark.sign, indent: 1,
                        spoken: said("Step \(at + 1): \(step.title), \(mark.words)\(isHere ? ", you are here" : "")"),
                        isList: isList)
                }
                + phase.questions.enumerated().map { at, question in
                    let isHere = here == .question(question.id)
                    let mark = mark(ofQuestion: question.id)
                    return line(
                        "question.\(question.id)", "Question \(at + 1)\(isHere ? "  <- here" : "")", mark: mark.sign, indent: 1,
                        spoken: said("Question \(at + 1), \(mark.words)"), isList: isList)
                }
        }
    }

    private func line(
        _ id: String, _ text: StyledText, mark: String, indent: Int = 0, spoken: String? = nil, isList: Bool
    ) -> Block {
        isList
            ? .choice(id, text, mark: mark, indent: indent, spoken: spoken)
            : .text("column.\(id)", text, mark: mark, indent: indent, spoken: spoken)
    }

    /// The phases as a map with "you are here".
    func phaseMapBlock(_ id: String) -> Block {
        let rail = rail(current: walkPlace.flatMap(procedure.phaseIndex))
        let stops = zip(rail, procedure.phases).map { stop, phase in
            PhaseMap.Stop(stop, stepsDone: progress(of: phase).done, steps: phase.steps.count)
        }
        return Block(id: id, .drawing(PhaseMap(stops).drawing))
    }
}
