import ClipLab
import TextRules

/// The lab line by line: what is said, and what a typed line means. The same state, the same words as the screen.
struct LabLines {
    let session: LabSession
    private var lab: Lab { session.lab }

    // MARK: Said

    /// Where things are: the opening of a session, and what an empty line of an exam says.
    var opening: [String] {
        [session.task.brief, stageSentence] + session.said.dropFirst() + question
    }

    /// What came of the last answer.
    var news: [String] {
        let alarms = session.alarms.filter { !$0.isRead }.map { "!! \($0.isTold ? $0.short : $0.text)" }
        if let menu = session.menu { return alarms + (menu.saysMore ? session.said : []) + list(menu) }
        if let sheet = session.sheet { return LabSheetText(session: session).lines(of: sheet).map(\.plain) + question }
        let asked = session.trial.flatMap { $0.ending == nil ? $0.question : nil }.map { [$0] } ?? []
        return alarms + session.said + asked + question
    }

    private var stageSentence: String {
        let now = session.numbers
        return
            "\(lab.stage.title). Clock \(Int(lab.state.clock / 60)) minutes. Heart rate \(now.heartRate.text(0)), mean pressure "
            + "\(now.meanArterial.text(0)), \(session.alarms.isEmpty ? "no alarm" : "alarm"). MR \(now.grade)+. Mean gradient "
            + "\(now.gradient.text(1)) at \(now.heartRate.text(0)) a minute. LA mean \(now.leftAtrial.text(0)), v-wave "
            + "\(now.leftAtrialV.text(0))."
    }

    /// What can be answered now, the usual first.
    private var question: [String] {
        guard lab.stage != .done else { return ["The procedure is over. n says all numbers, end says how it went, q leaves."] }
        let rescue = lab.state.conditions.isEmpty ? "" : " r rescue, ! card,"
        return ["What now? Enter: \(session.nextText).\(rescue) x acts, v views, d drugs, n numbers, w wait, ? words, q leave."]
    }

    private func list(_ menu: LabMenu) -> [String] {
        session.lines(of: menu).enumerated().map { index, line in
            "  \(index + 1) \(line.text)" + (line.refusal.map { ": refused. \($0)" } ?? "")
        } + ["A number chooses\(menu == .steering ? asked : ""); back closes the list."]
    }

    /// The line of the list of steering that the view asks for.
    private var asked: String {
        guard session.namesNextAct, session.usefulDirection != nil else { return "" }
        return ", \(session.menuFocus + 1) is what the view asks for"
    }

    /// What words there are.
    static let help = [
        "Words: medial 2, lateral 2, anterior 1, posterior 1, up 2, down 2 move so many mm; superior and inferior at the septum.",
        "turn -10 turns anticlockwise, turn 10 clockwise. arms 120, arms closed, arms inverted.",
        "view long-axis, view en-face, view x-plane, view mpr, view bicaval, view short-axis, view four-chamber.",
        "lower, lower anterior, lower posterior, raise, check, half, close, measure, release, open, cross, retract, flush, load NTW.",
        "heparin 2500, act, protamine 30, hold, breathe, wait 60, free, pull, trim, hint, rewind, n, end, assumptions.",
        "Enter does the next usual act. x lists what can be done with the reasons of what would be refused. q leaves.",
    ]

    // MARK: Typed

    /// What a typed line asks for; nil when it is not understood.
    func action(for line: String) -> LabAction? {
        let typed = line.lowercased().split(separator: " ").map(String.init)
        guard let word = typed.first else { return session.menu == nil ? .next : .close }
        let rest = typed.dropFirst().joined(separator: "-")
        if session.menu != nil {
            if let number = Int(word) { return .choose(number - 1) }
            if case .ask(let act)? = session.menu, word == "yes" { return .confirm(act) }
            if ["back", "b", "no", "esc"].contains(word) { return .close }
        }
        if let steering = steering(word, rest) { return steering }
        if let act = act(word, rest) { return .act(act) }
        return Self.plain[word]
    }

    private static let plain: [String: LabAction] = [
        "x": .open(.acts), "acts": .open(.acts), "v": .open(.views), "views": .open(.views), "view": .open(.views),
        "o": .open(.arms), "arms": .open(.arms), "g": .open(.grippers), "grippers": .open(.grippers), "d": .open(.drugs),
        "drugs": .open(.drugs), "r": .open(.rescue), "rescue": .open(.rescue), "f": .open(.freeing), "w": .open(.waiting),
        "load": .open(.sizes), "n": .numbers, "numbers": .numbers, "hint": .hint, "rewind": .rewind,
        "assumptions": .assumptions, "end": .ending, "?": .help, "help": .help, "back": .close, "b": .close,
        "q": .open(.leaving), "quit": .open(.leaving),
        "heparin": .open(.heparin),
    ]

    /// A steering word in coarse acts and a rest, so that words and keys cost the same.
    private func steering(_ word: String, _ rest: String) -> LabAction? {
        guard let way = rest.isEmpty ? 1 : Double(rest.hasPrefix("--") ? String(rest.dropFirst()) : rest), way.magnitude <= 60
        else { return nil }
        func acts(_ way: Double, by step: Double, _ make: (Double) -> Act) -> LabAction {
            var left = way.magnitude, parts: [Act] = []
            while left > 0.01 {
                let part = min(step, left)
                parts.append(make(way < 0 ? -part : part))
                left -= part
            }
            return .acts(parts)
        }
        let isAtSeptum = lab.stage == .septum
        return switch word {
        case "medial": acts(way, by: 3) { .steerMedial($0) }
        case "lateral": acts(-way, by: 3) { .steerMedial($0) }
        case "anterior", "a":
            isAtSeptum ? acts(way, by: 3) { .moveTent(superior: 0, anterior: $0) } : acts(way, by: 3) { .steerAnterior($0) }
        case "posterior", "p":
            isAtSeptum ? acts(-way, by: 3) { .moveTent(superior: 0, anterior: $0) } : acts(-way, by: 3) { .steerAnterior($0) }
        case "superior": acts(way, by: 3) { .moveTent(superior: $0, anterior: 0) }
        case "inferior": acts(-way, by: 3) { .moveTent(superior: $0, anterior: 0) }
        case "up": isAtSeptum ? acts(way, by: 3) { .moveTent(superior: $0, anterior: 0) } : acts(way, by: 2) { .raiseClip($0) }
        case "down":
            isAtSeptum ? acts(-way, by: 3) { .moveTent(superior: $0, anterior: 0) } : acts(-way, by: 2) { .raiseClip($0) }
        case "turn" where !rest.isEmpty: acts(way, by: 5) { .rotate($0) }
        default: nil
        }
    }

    private func act(_ word: String, _ rest: String) -> Act? {
        switch word {
        case "view", "v": View(rawValue: rest == "3d" ? "mpr" : rest).map { .show($0) }
        case "arms", "o": Arms(rawValue: rest).map { .setArms($0) }
        case "lower": rest.isEmpty ? .lowerGrippers(.both) : Grippers(rawValue: rest).map { .lowerGrippers($0) }
        case "raise": .raiseGrippers
        case "check", "c": .checkInsertion
        case "half": .closeHalf
        case "close": lab.stage == .grasping ? .closeClip : lab.stage == .out ? .closeVein : .setArms(.closed)
        case "measure", "m": .assessResult
        case "release": .releaseClip
        case "open": lab.stage == .closed ? .reopenClip : .setArms(.open)
        case "cross": .crossValve
        case "retract": .retractClip
        case "flush": .flushGuide
        case "load": ClipSize(rawValue: rest.uppercased()).map { .loadClip($0) }
        case "heparin": Double(rest).flatMap { (1...50_000).contains($0) ? .giveHeparin(units: $0) : nil }
        case "act": .measureClottingTime
        case "protamine": .giveProtamine(milligrams: (Double(rest)).flatMap { (1...1000).contains($0) ? $0 : nil } ?? 30)
        case "hold", "z": lab.state.breathHeldSince == nil ? .holdBreath : .resumeBreathing
        case "breathe": .resumeBreathing
        case "wait": Double(rest).flatMap { (1...3600).contains($0) ? .wait(seconds: $0) : nil }
        case "free": .freeClip(.turn)
        case "pull": .freeClip(.pull)
        case "trim", "t": .trimTilt
        case "puncture": lab.stage == .access ? .punctureVein : .punctureSeptum
        case "advance": .advanceClip
        case "stop": .stopCase
        default: nil
        }
    }
}

extension LabMenu {
    /// Whether what was said last belongs to the list: a question, a remark on what can be chosen.
    fileprivate var saysMore: Bool {
        switch self {
        case .ask, .sizes, .rescue, .verdict, .leaving: true
        default: false
        }
    }
}
