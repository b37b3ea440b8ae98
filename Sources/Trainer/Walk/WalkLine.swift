import Procedures
import Screens
import StateMachine

/// What a line of the walk does when it is chosen.
enum WalkLine: Hashable {
    /// Marks the step and goes on.
    case title
    case tick(String)
    case option(decision: String, option: String)
    /// A choice of the question in front, counted from 1.
    case choice(Int)
    /// Opens or shuts a part of the step's depth.
    case fold(StepDepth.Part)
    /// Opens the page of the step's depth, on screens with no room for its names.
    case depth
    /// Opens a step, an article or an emergency card.
    case link(String)

    /// What choosing it does, in a word for the key line.
    var verb: String {
        switch self {
        case .title: "done, next"
        case .tick: "tick"
        case .option: "choose"
        case .choice: "answer"
        case .fold, .depth, .link: "open"
        }
    }
}

extension TrainerState {
    /// What the lines of the step or question in front do, by the ids of their blocks.
    var walkLines: [String: WalkLine] {
        switch place {
        case .step(let id): procedure.step(id).map(lines) ?? [:]
        case .question(let id): pack.question(id).map(lines) ?? [:]
        default: [:]
        }
    }

    /// What the line with the focus does.
    var focusedLine: WalkLine? { view.focus.flatMap { walkLines[$0] } }

    private func lines(at step: Procedures.Step) -> [String: WalkLine] {
        var lines: [String: WalkLine] = [DepthPage.lineID: .depth]
        for (id, line) in face(of: step).lines {
            lines[id] =
                switch line {
                case .title: .title
                case .tick(let item): .tick(item)
                case .option(let option): step.decision.map { .option(decision: $0.id, option: option) }
                }
        }
        let depth = depth(of: step)
        for part in depth.parts { lines[part.id] = .fold(part) }
        for id in depth.body.related { lines[StepDepth.linkID(id)] = .link(id) }
        return lines
    }

    private func lines(at question: Question) -> [String: WalkLine] {
        var lines: [String: WalkLine] = [:]
        for number in 1...max(1, question.choices.count) { lines[QuestionFace.choiceID(number)] = .choice(number) }
        if let link = question.related { lines[QuestionFace.linkID] = .link(link) }
        return lines
    }
}

extension Procedure {
    /// The step of an id.
    func step(_ id: String) -> Procedures.Step? { steps.first { $0.id == id } }
}
