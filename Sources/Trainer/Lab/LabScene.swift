import ClipLab
import Screens
import TerminalCore

/// The lab as one screen.
struct LabScene {
    let session: LabSession
    /// The names of the keys as they are set.
    let keys: LabKeymap
    /// The size of the screen, which decides how lists are broken.
    let size: Size
    /// What the whole program's keys are called: help, leave, reading on.
    let help: String
    let leave: String
    var readOn = "PgDn"
    var repertoire = Repertoire.unicode

    private var lab: Lab { session.lab }
    private var isWide: Bool { size.columns >= 150 && size.rows >= 40 }

    /// The screen.
    var scene: Scene {
        var scene = Scene(
            title: session.task.shortTitle, place: place, shortPlace: place, counter: counter, rail: rail, panels: panels,
            arrangements: arrangements, sentences: sentences, keys: keyLine)
        if isWide { scene.title = session.task.title }
        scene.sentencePage = session.saidPage
        if case .ask? = session.menu { scene.sentenceRows = max(size.rows / 3, min(8, size.rows - 5)) }
        let pages = scene.sentencePages(in: size, repertoire: repertoire)
        if pages > 1, session.menu == nil, session.sheet == nil {
            let page = min(session.saidPage, pages - 1)
            scene.keys.insert(KeyHint(readOn, page < pages - 1 ? "more (\(page + 1)/\(pages))" : "(\(pages)/\(pages))"), at: 0)
        }
        if session.menu != nil {
            scene.focus = "list"
            scene.cursorRow = focusRow
        } else if session.sheet == nil {
            scene.focus = "right"
        }
        return scene
    }

    /// The stage in capitals, the clip and its arms.
    private var place: String {
        var parts = [lab.stage.title.uppercased()]
        if let size = lab.state.size {
            parts.append("clip \(lab.state.clips.count + 1) \(size.rawValue), arms \(lab.arms.short)")
        }
        if lab.isCaught { parts.append("CAUGHT") }
        return parts.joined(separator: " ")
    }

    private var counter: String {
        let time = LabSession.clock(lab.state.clock)
        let frozen =
            session.isFrozen ? "FROZEN " : session.speed == 1 ? "" : "x\(session.speed.text(session.speed < 1 ? 2 : 0)) "
        guard size.columns >= 60 else { return frozen + time }
        return "\(frozen)\(time)  x-ray \((lab.state.fluoroscopy / 60).text(1))"
    }

    private var rail: [RailStop] {
        let at: Int =
            switch lab.stage {
            case .access: 0
            case .septum, .needle: 1
            case .atriumGuide: lab.state.clips.isEmpty && lab.state.size == nil ? 2 : 3
            case .atrium, .ventricle, .grasping, .closed, .released: 3
            case .out: 4
            default: 5
            }
        let titles = [
            "Access", "Septum", "Guide", "Clip \(max(1, lab.state.clips.count + (lab.state.size == nil ? 0 : 1)))", "Out",
        ]
        return titles.enumerated().map { index, title in
            RailStop(number: index + 1, title: title, state: index < at ? .done : index == at ? .current : .open)
        }
    }

    // MARK: Words

    /// The alarm, what was said, never left out.
    private var sentences: [StyledText] {
        var lines = alarmLines
        let role: Role = session.wasRefused ? .message : .body
        if session.menu != nil || session.sheet == nil {
            // A narrow screen has room for what the view shows, not for what was pressed.
            let isRepeated = size.columns < 60 && session.said.count > 1 && session.wasSteering
            lines += session.said.dropFirst(isRepeated ? 1 : 0).map { StyledText($0, role) }
        }
        if let question = session.trial?.question, session.trial?.ending == nil { lines.append(StyledText(question, .strong)) }
        while lines.count < 2 { lines.append(" ") }
        return lines
    }

    private var alarmLines: [StyledText] {
        let unread = session.alarms.filter { !$0.isRead }
        guard !unread.isEmpty else { return [] }
        let text = unread.map { "!! \($0.isTold ? $0.short : $0.text)" }.joined(separator: "  ")
        let card = unread.contains { $0.complication != nil } ? "  (r rescue, ! card)" : ""
        return [StyledText(text + card, .warning)]
    }

    private var keyLine: [KeyHint] {
        if session.menu != nil {
            return [KeyHint("1-9", "choose"), KeyHint("Up Down", "move"), KeyHint("Enter", "do it"), KeyHint("Esc", "close")]
                + end
        }
        if session.sheet == .end {
            return [KeyHint("PgDn", "more"), KeyHint("Esc", "pictures")] + end
        }
        if session.sheet != nil { return [KeyHint("PgDn", "more"), KeyHint("Esc", "close")] + end }
        func hint(_ name: String, _ does: String) -> KeyHint? { keys.label(name).map { KeyHint($0, does) } }
        var hints = [hint("lab-next", session.nextText)]
        if [.septum, .atrium, .ventricle].contains(lab.stage) {
            hints.append(KeyHint("arrows", "steer"))
            hints.append(hint("lab-steps", session.isCoarse ? "coarse" : "fine"))
        }
        if [.ventricle, .grasping].contains(lab.stage) { hints.append(hint("lab-grippers", "grippers")) }
        hints += [hint("lab-views", "view")]
        if [.grasping, .closed].contains(lab.stage) { hints.append(hint("lab-check", "check")) }
        if lab.stage == .closed { hints.append(hint("lab-measure", "measure")) }
        hints += [hint("lab-acts", "acts"), hint("lab-drugs", "drugs")]
        return hints.compactMap(\.self) + end
    }

    private var end: [KeyHint] { [KeyHint(help, "help"), KeyHint(leave, "leave")] }

    // MARK: Panels

    private var panels: [Scene.Panel] {
        if session.menu != nil { return [listPanel, numbersPanel] }
        if let sheet = session.sheet { return sheetPanels(sheet) }
        let pictures = session.pictures
        var panels = [
            Scene.Panel("left", .picture(pictures.left.picture), caption: pictures.left.caption, spoken: pictures.left.spoken),
            Scene.Panel(
                "right", .picture(pictures.right.picture), caption: pictures.right.caption, spoken: pictures.right.spoken),
            Scene.Panel("strip", .strip(session.strip), spoken: session.pressureWords),
            numbersPanel,
        ]
        if session.isComparing, let before = session.stripBefore {
            panels.append(Scene.Panel("strip-before", .strip(before), caption: StyledText("before the clip", .rule)))
        }
        if isWide { panels.append(Scene.Panel("steps", .lines(LabColumn(session: session).lines))) }
        return panels
    }

    private var numbersPanel: Scene.Panel {
        Scene.Panel("numbers", .lines(LabNumbers(session: session).lines(isNarrow: size.columns < 60, isWide: isWide)))
    }

    private func sheetPanels(_ sheet: LabSheet) -> [Scene.Panel] {
        let text = LabSheetText(session: session, keys: keys).lines(of: sheet)
        let columns = max(10, size.columns - 3)
        let lines = text.flatMap { $0.wrapped(to: columns).map(\.text) }
        let top = min(session.sheetTop, max(0, lines.count - 3))
        var panels = [
            Scene.Panel("sheet", .lines(Array(lines.dropFirst(top))), spoken: text.map(\.plain).joined(separator: " "))
        ]
        if sheet == .end, let plot = LabSheetText(session: session).plot { panels.append(Scene.Panel("plot", .plot(plot))) }
        return panels
    }

    // MARK: Lists

    private var listLines: [(index: Int, text: StyledText)] {
        guard let menu = session.menu else { return [] }
        let columns = max(10, listColumns - 5)
        return session.lines(of: menu).enumerated().flatMap { index, line -> [(Int, StyledText)] in
            let digit = index < 9 ? "\(index + 1)" : index == 9 ? "0" : " "
            let isHere = index == session.menuFocus
            let reason = line.refusal.map { " - refused: \($0)" } ?? ""
            let text = StyledText(line.text, isHere ? .focus : .body) + StyledText(reason, .rule)
            return text.wrapped(to: columns).map(\.text).enumerated().map { row, part in
                let lead = row == 0 ? StyledText("\(isHere ? ">" : " ")\(digit) ", .key) : StyledText("    ")
                return (index, lead + part)
            }
        }
    }

    private var listColumns: Int { size.columns >= 60 ? size.columns - 20 : size.columns }

    private var listPanel: Scene.Panel {
        let lines = listLines
        let rows = max(3, size.rows - 9)
        let focus = lines.firstIndex { $0.index == session.menuFocus } ?? 0
        let top = max(0, min(focus - rows / 2, lines.count - rows))
        return Scene.Panel("list", .lines(Array(lines.map(\.text).dropFirst(top))))
    }

    private var focusRow: Int {
        let lines = listLines
        let rows = max(3, size.rows - 9)
        let focus = lines.firstIndex { $0.index == session.menuFocus } ?? 0
        return focus - max(0, min(focus - rows / 2, lines.count - rows))
    }

    // MARK: Arrangement

    private var arrangements: [Scene.Arrangement] {
        typealias Slot = Scene.Arrangement.Slot
        if session.menu != nil {
            return [
                .init(least: Size(columns: 60, rows: 10), .across([Slot(.share(1), "list"), Slot(.cells(17), "numbers")])),
                .init(least: Size(columns: 10, rows: 3), .panel("list")),
            ]
        }
        if session.sheet != nil {
            let hasPlot = session.sheet == .end && session.sheetTop == 0
            return
                (hasPlot
                ? [.init(least: Size(columns: 60, rows: 24), .down([Slot(.share(3), "sheet"), Slot(.share(2), "plot")]))] : [])
                + [.init(least: Size(columns: 10, rows: 3), .panel("sheet"))]
        }
        let pictures = Slot(.share(2), .across([Slot(.share(1), "left"), Slot(.share(1), "right")]))
        let strip: Scene.Arrangement.Part =
            session.isComparing && session.stripBefore != nil
            ? .across([Slot(.share(1), "strip-before"), Slot(.share(1), "strip")]) : .panel("strip")
        let main = Scene.Arrangement.Part.down([pictures, Slot(.share(1), strip)])
        let one = session.showsEnFace ? "left" : "right"
        return [
            .init(
                least: Size(columns: 150, rows: 40),
                .across([Slot(.cells(30), "steps"), Slot(.share(1), main), Slot(.cells(33), "numbers")])),
            .init(least: Size(columns: 72, rows: 18), .across([Slot(.share(1), main), Slot(.cells(17), "numbers")])),
            .init(least: Size(columns: 60, rows: 10), .across([Slot(.share(1), one), Slot(.cells(17), "numbers")])),
            .init(least: Size(columns: 30, rows: 8), .across([Slot(.share(1), one), Slot(.cells(15), "numbers")])),
            .init(least: Size(columns: 10, rows: 3), .panel("numbers")),
        ]
    }
}

extension InterventionState {
    /// The stage as the bar says it.
    var title: String {
        switch self {
        case .access: "Access"
        case .septum: "Septum"
        case .needle: "Needle"
        case .atriumGuide: "Guide"
        case .atrium: "Left atrium"
        case .ventricle: "Below valve"
        case .grasping: "Grasping"
        case .closed: "Closed"
        case .released: "Released"
        case .out: "Out"
        default: "Over"
        }
    }
}
