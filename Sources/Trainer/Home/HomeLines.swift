import Procedures
import Screens

/// The groups of the start screen, the most useful first.
enum HomeGroup: CaseIterable {
    case learn, lookUp, yours, program

    var title: String {
        switch self {
        case .learn: "Learn"
        case .lookUp: "Look up"
        case .yours: "Yours"
        case .program: "Program"
        }
    }
}

/// A line of the start screen, before it is known how much room it has.
struct HomeLine {
    /// What it opens: the name of a command, or "begin", "resume", "walk-2".
    var id: String
    var title: String
    var remark: String?
    var command: Command?
    /// Its name within the line of its group.
    var short: String
    /// Whether it can be left to the line of its group.
    var canFold = true

    init(_ id: String, _ title: String, _ remark: String? = nil, _ command: Command? = nil, short: String? = nil) {
        self.id = id
        self.title = title
        self.remark = remark
        self.command = command
        self.short = short ?? title.lowercased()
    }

    /// The same line, shown whatever the room.
    var kept: HomeLine {
        var line = self
        line.canFold = false
        return line
    }
}

extension TrainerState {
    /// The lines of a group: what exists, the most useful first.
    func homeLines(of group: HomeGroup) -> [HomeLine] {
        switch group {
        case .learn: learnLines
        case .lookUp: lookUpLines
        case .yours: yourLines + (walkPlace == nil ? [] : earlierWalkLines)
        case .program: programLines
        }
    }

    /// The first of them is shown whatever the room; where walks are to be chosen from, some of them with the new one.
    private var learnLines: [HomeLine] {
        let walks = resumeLine + recentWalkLines + [beginLine] + (walkPlace == nil ? earlierWalkLines : [])
        let lines = walks + caseLine + checkLine + [labLine]
        let kept = walkPlace == nil && size.rows >= 20 ? min(walks.count, 4) : 1
        return lines.prefix(kept).map(\.kept) + lines.dropFirst(kept)
    }

    private var caseLine: [HomeLine] {
        guard pack.hasCases else { return [] }
        return [HomeLine("cases", "Cases: a patient to decide on, treat and answer for", nil, nil, short: "cases")]
    }

    private var labLine: HomeLine { HomeLine("lab", "Clip lab: steer, grasp and release a clip", nil, .lab, short: "clip lab") }

    private var lookUpLines: [HomeLine] {
        return [HomeLine("outline", "Outline", nil, .outline)]
            + (pack.hasCards ? [HomeLine("cards", "Emergency cards", nil, .cards, short: "cards")] : [])
            + (pack.hasFigures ? [HomeLine("pictures", "Pictures", nil, .pictures)] : [])
            + [
                HomeLine("reference", "Reference: \(pack.topics.count) topics", nil, .reference, short: "reference"),
                HomeLine("glossary", "Glossary", nil, .glossary),
                HomeLine("search", "Find in everything", nil, .find, short: "find"),
            ]
    }

    private var yourLines: [HomeLine] {
        let notes = marks.notes.values.reduce(0) { $0 + $1.count }
        let count = notes > 0 ? " (\(notes))" : ""
        return [
            HomeLine("notes", "Notes\(count)", nil, .notes),
            HomeLine("summary", "Summary of this walk", nil, .summary, short: "summary"),
        ] + learnerLine
    }

    private var programLines: [HomeLine] {
        let mode =
            snapshot.isFree
            ? HomeLine("mode", "Guided walk: gates count", nil, .mode)
            : HomeLine("mode", "Free walk: any step, any order", nil, .mode)
        return [
            mode.kept, HomeLine("settings", "Settings: colors, characters, keys", nil, .settings, short: "settings"),
            HomeLine("linear", "Plain lines, for screen readers", nil, .linear, short: "plain lines"),
            HomeLine("help", "Help", nil, .help), HomeLine("about", "About: what this rests on", nil, .about, short: "about"),
            HomeLine("leave", "Leave", nil, .quit).kept,
        ]
    }

    private var beginLine: HomeLine {
        guard walkPlace != nil else {
            let name = snapshot.isFree ? "Begin the free walk" : "Begin the walk"
            return HomeLine("begin", "\(name): \(procedure.steps.count) steps, \(procedure.phases.count) phases")
        }
        if isLookingOn { return HomeLine("begin", "Begin a walk of your own") }
        return HomeLine("begin", "Walk from the start: asks first, this walk is kept")
    }

    private var resumeLine: [HomeLine] {
        guard let walkPlace else { return [] }
        let title: String
        if case .step(let id) = walkPlace, let step = procedure.steps.first(where: { $0.id == id }) {
            title = "\(shortName(of: walkPlace)) \(step.title)"
        } else {
            title = description(of: walkPlace)
        }
        let done = walkProgress.map { "\($0.doneInAll) of \($0.countInAll) done" }
        return [HomeLine("resume", "\(isLookingOn ? "Go on looking" : "Go on"): \(title)", done)]
    }
}
