import Procedures
import Screens
import StateMachine
import TerminalCore

extension TrainerState {
    /// The start screen: what this is, what can be done, where one was.
    var homePage: Page {
        let intro: [Block] = [
            .text("title", StyledText(pack.title, .heading)),
            .text("teaches", StyledText(pack.teaches)), .gap("intro.gap"),
        ]
        let page = Page(
            title: pack.program, place: "Start", shortPlace: "START", rail: rail(current: nil),
            body: intro + homeLines, anchor: view.anchor, progress: walkProgress,
            keys: keyHints([(.activate, "choose"), (.down, "move"), (.find, "find"), (.linear, "linear mode")]),
            outline: outlineColumn, aside: [])
        return focused(page)
    }

    private var homeLines: [Block] {
        let lines =
            resumeLine + recentWalkLines + [beginLine] + earlierWalkLines
            + [
                line(
                    "mode", snapshot.isFree ? "Change to the guided walk" : "Change to the free walk",
                    snapshot.isFree ? "gates count" : "look anywhere"),
                line("lab", "Clip lab", "steer, grasp and release a clip", .lab),
                line("outline", "Outline", "all phases and steps, with a map", .outline),
                line("reference", "Reference library", "\(pack.topics.count) topics", .reference),
                line("glossary", "Glossary", "the words of the field", .glossary),
                line("search", "Find", "in everything", .find),
                line("notes", "Notes", nil, .notes),
                line("summary", "Summary of this walk", nil, .summary),
                line("settings", "Settings", "colors, characters, keys", .settings),
                line("linear", "Linear mode", "plain lines, for screen readers", .linear),
                line("help", "Help", nil, .help),
                line("about", "About", "what this rests on", .about),
                line("leave", "Leave", "the place is kept", .quit),
            ]
        guard !withheld.isEmpty else { return lines }
        let hidden = Set(withheld.map { "home.\($0 == .quit ? "leave" : $0.rawValue)" })
        return lines.filter { !hidden.contains($0.id) }
    }

    private var beginLine: Block {
        let kind = snapshot.isFree ? "free" : "guided"
        guard walkPlace != nil else {
            return line("begin", "Begin the \(kind) walk", "\(procedure.steps.count) steps in \(procedure.phases.count) phases")
        }
        if isLookingOn { return line("begin", "Begin a walk of your own", nil) }
        return line("begin", "Walk from the start", "this walk is kept and listed here")
    }

    private var resumeLine: [Block] {
        guard let walkPlace = walkPlace else { return [] }
        if !isLookingOn, let last = procedure.phases.last, snapshot.isPassed(last, of: procedure) {
            return [line("resume", "Look at the walk again", "it is at its end; \(description(of: walkPlace))")]
        }
        return [line("resume", isLookingOn ? "Go on looking" : "Continue", description(of: walkPlace))]
    }

    /// A place as "phase 2, step 3: title".
    func description(of place: WalkPlace) -> String {
        guard let index = procedure.phaseIndex(of: place) else { return "" }
        let phase = procedure.phases[index]
        switch place {
        case .step(let id):
            let at = phase.steps.firstIndex { $0.id == id } ?? 0
            return "phase \(index + 1), step \(at + 1): \(phase.steps[at].title)"
        case .question(let id):
            let at = phase.questions.firstIndex { $0.id == id } ?? 0
            return "phase \(index + 1), question \(at + 1)"
        default: return ""
        }
    }

    func line(_ id: String, _ title: String, _ remark: String?, _ command: Command? = nil) -> Block {
        let key = command.flatMap { keymap.name(of: $0) }
        var text = StyledText(title, .strong)
        if let remark { text += StyledText(": \(remark)") }
        if let key { text += StyledText("  [\(key)]", .key) }
        return .choice("home.\(id)", text, mark: "-", spoken: remark.map { "\(title): \($0)" } ?? title)
    }

    /// How far the walk has come in the phase it stands in.
    var walkProgress: Progress? {
        walkPlace.flatMap(procedure.phaseIndex).map { progress(of: procedure.phases[$0]) }
    }
}
