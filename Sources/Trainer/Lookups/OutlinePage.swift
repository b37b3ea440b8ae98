import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// All phases, steps and questions with their marks, to see and to jump.
    var outlinePage: Page {
        lookupPage(
            "Outline", [phaseMapBlock("map"), .gap("map.gap")] + outlineBlocks,
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

    /// Beside the text of wide screens: the steps of the present phase, one line each, and a line for each other phase.
    var outlineColumn: [Block] {
        guard size.columns >= 100 else { return [] }
        let here = walkPlace
        let present = here.flatMap(procedure.phaseIndex)
        let phases = procedure.phases.enumerated().flatMap { index, phase -> [Block] in
            let counts = snapshot.counts(of: phase)
            let count = index == present ? "" : "  \(counts.done)/\(counts.applying)"
            let title = Block.text(
                "column.phase.\(phase.id)", StyledText("\(index + 1) \(phase.title)", .heading) + StyledText(count))
            guard index == present else { return [title] }
            let steps = phase.steps.enumerated().map { at, step in
                let number = (at < 9 ? " " : "") + "\(at + 1)"
                let isHere = here == .step(step.id)
                return Block.text(
                    "column.step.\(step.id)", StyledText("\(number) \(step.shortTitle ?? step.title)", isHere ? .here : .body),
                    mark: isHere ? "[>]" : mark(of: step.id).sign)
            }
            let questions = snapshot.asked(in: phase).enumerated().map { at, question in
                let isHere = here == .question(question.id)
                return Block.text(
                    "column.question.\(question.id)", StyledText("   Question \(at + 1)", isHere ? .here : .body),
                    mark: isHere ? "[>]" : mark(ofQuestion: question.id).sign)
            }
            return [title] + steps + questions
        }
        let more = keymap.name(of: .outline).map { [Block.text("column.more", StyledText("\($0) shows all phases"))] } ?? []
        return phases + more
    }

    private var outlineBlocks: [Block] {
        let here = walkPlace
        return procedure.phases.enumerated().flatMap { index, phase in
            let isShut = !snapshot.isFree && !snapshot.isOpen(phase, of: procedure)
            let title = StyledText("\(index + 1) \(phase.title)", .heading) + StyledText(isShut ? "  (shut)" : "", .caution)
            let spoken = said("Phase \(index + 1): \(phase.title)\(isShut ? ", shut" : "")")
            let head = Block.choice("phase.\(phase.id)", title, spoken: spoken)
            let steps = phase.steps.enumerated().map { at, step -> Block in
                let isHere = here == .step(step.id)
                let text = StyledText("\(at + 1). \(step.title)", isHere ? .strong : .body)
                let mark = mark(of: step.id)
                return .choice(
                    "step.\(step.id)", text + StyledText(isHere ? "  <- here" : "", .strong), mark: mark.sign, indent: 1,
                    spoken: said("Step \(at + 1): \(step.title), \(mark.words)\(isHere ? ", you are here" : "")"))
            }
            let questions = snapshot.asked(in: phase).enumerated().map { at, question -> Block in
                let isHere = here == .question(question.id)
                let mark = mark(ofQuestion: question.id)
                return .choice(
                    "question.\(question.id)", StyledText("Question \(at + 1)\(isHere ? "  <- here" : "")"), mark: mark.sign,
                    indent: 1, spoken: said("Question \(at + 1), \(mark.words)"))
            }
            return [head] + steps + questions
        }
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
