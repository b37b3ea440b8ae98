import ClipLab
import Content
import Procedures
import Screens
import TerminalCore

/// The list of patients and exercises.
extension TrainerState {
    /// The list of patients and exercises.
    var labList: Page {
        let level = lab.level
        var body: [Block] = [.text("lab.title", StyledText("CLIP LAB", .heading))]
        if let offer = lab.offer { body.append(.choice("lab.resume", StyledText("Go on: \(offer)", .strong), mark: "-")) }
        body.append(
            .choice(
                "lab.level", StyledText("Level: ") + StyledText(level.rawValue, .strong) + StyledText(" (\(level.says))"),
                mark: "-"))
        body.append(.text("lab.exercises", StyledText("Tutorial", .heading)))
        for exercise in Exercise.allCases {
            let mark = lab.passed.contains(exercise.number) ? "[x]" : "[ ]"
            body.append(
                .choice(
                    "lab.exercise-\(exercise.number)", StyledText("\(exercise.number). \(exercise.title): \(exercise.goal)"),
                    mark: mark))
        }
        body.append(.text("lab.patients", StyledText("Patients, all invented", .heading)))
        for patient in pack.patients {
            body.append(.choice("lab.\(patient.id)", StyledText("\(patient.number) \(patient.title)"), mark: "-"))
        }
        body.append(
            .text(
                "lab.teaches",
                StyledText("A teaching model: x, then \"What is assumed\", says which numbers have no source.", .caution)))
        var page = Page(
            title: pack.program, place: "Clip lab", shortPlace: "CLIP LAB", body: body, message: message,
            keys: [KeyHint("Enter", "begin"), KeyHint("Down", "move")] + keyHints([], out: lab.isAlone ? "leave" : wayBack),
            numbers: isLinear)
        let ids = body.filter(\.isFocusable).map(\.id)
        page.focus = lab.focus.flatMap { ids.contains($0) ? $0 : nil } ?? ids.first
        return page
    }

    /// Where leaving the list leads: "to step 3.12".
    private var wayBack: String {
        if case .step(let id) = place { return "to step \(procedure.number(ofStep: id))" }
        return "back"
    }

    mutating func chooseInLab(_ command: Command?, _ label: String) -> [Effect] {
        let page = labList
        let ids = page.body.filter(\.isFocusable).map(\.id)
        let at = ids.firstIndex { $0 == page.focus } ?? 0
        switch command {
        case .up: lab.focus = ids[max(0, at - 1)]
        case .down: lab.focus = ids[min(ids.count - 1, at + 1)]
        case .pageUp: lab.focus = ids[max(0, at - 8)]
        case .pageDown: lab.focus = ids[min(ids.count - 1, at + 8)]
        case .first: lab.focus = ids.first
        case .last: lab.focus = ids.last
        case .activate, .forward: return begin(page.focus ?? "")
        case .quit, .back, .cancel, .start: return closeLabList()
        case .linear?, .scheme?, .repaint?, .suspend?, .find?, .outline?, .reference?, .glossary?, .settings?, .about?, .help?:
            return command.map { perform($0) } ?? []
        default: message = .notice("\(label) does nothing here. Enter begins; \(keymap.name(of: .quit) ?? "F10") goes back.")
        }
        return []
    }

    /// Begins what a line of the list stands for.
    mutating func begin(_ line: String) -> [Effect] {
        lab.focus = line
        guard let id = line.dropping(prefix: "lab.") else { return [] }
        switch id {
        case "resume":
            lab.offer = nil
            return [.lab(.goOn)]
        case "level":
            let levels = LabLevel.allCases
            lab.level = levels[((levels.firstIndex(of: lab.level) ?? 0) + 1) % levels.count]
            settings.level = lab.level.setting
            return [.saveSettings(.level(settings.level))]
        default:
            guard let task = LabTask(id, in: pack) else { return [] }
            let level = task.exercise == nil ? lab.level : .guided
            return beginLab(task, level: level, seed: lab.seed(at: level))
        }
    }
}

extension LabLevel {
    /// The level in a few words.
    var says: String {
        switch self {
        case .guided: "hints, a way back, time moves with acts"
        case .standard: "marks at the end, time runs"
        case .exam: "words for numbers, no hints"
        }
    }
}
