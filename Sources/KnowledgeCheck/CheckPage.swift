import Procedures
import Recall
import Screens
import TerminalCore

/// What a knowledge check shows: the body of a page and what can be done, without keys and focus.
public struct CheckPage {
    /// The middle of the top bar, and its right.
    public var place: String
    public var counter = ""
    public var body: [Block]
    /// The line that has the focus when the page opens; nil for none.
    public var firstFocus: String?
    /// What is needed most on the page, most needed first.
    public var hints: [(CheckHint, String)] = []
}

/// What a key can be needed for.
public enum CheckHint: Hashable, Sendable {
    case activate, move, answer, guess, skip, flag, back
}

/// What a line of the page does when it is chosen.
public enum CheckLine: Hashable, Sendable {
    case choice(Int)
    case guess, next
    case begin(CheckSelection.Pool)
    case see(String)
    case known, forecast, leave

    /// The id of the line's block.
    var id: String {
        switch self {
        case .choice(let number): "check.choice.\(number)"
        case .guess: "check.guess"
        case .next: "check.next"
        case .begin(.planned): "check.begin"
        case .begin(.phase(let id)): "check.phase.\(id)"
        case .begin(.objective(let id)): "check.objective.\(id)"
        case .begin: "check.all"
        case .see(let id): "check.see.\(id)"
        case .known: "check.known"
        case .forecast: "check.forecast"
        case .leave: "check.leave"
        }
    }

    /// The command of a block's id; nil for a block that does nothing.
    public static func command(of id: String, limits: DayPlan.Limits) -> CheckCommand? {
        let parts = id.split(separator: ".", maxSplits: 2).map(String.init)
        guard parts.count > 1, parts[0] == "check" else { return nil }
        let rest = parts.count > 2 ? parts[2] : ""
        switch parts[1] {
        case "choice": return Int(rest).map { .answer($0) }
        case "guess": return .guess
        case "next": return .next
        case "begin": return .begin(CheckSelection(limits: limits))
        case "phase": return .begin(CheckSelection(.phase(rest), limits: limits))
        case "objective": return .begin(CheckSelection(.objective(rest), limits: limits))
        case "all": return .begin(CheckSelection(.all, limits: limits))
        case "see": return .look(rest)
        case "known": return .show(.known)
        case "forecast": return .show(.forecast)
        case "leave": return .back
        default: return nil
        }
    }
}

extension KnowledgeCheck {
    /// What is in front.
    public var page: CheckPage {
        switch side {
        case .known: return knownPage
        case .forecast: return forecastPage
        case nil: break
        }
        if snapshot.contains(.reading) { return readingPage }
        if snapshot.contains(.help) { return helpPage }
        if snapshot.contains(.over) { return overPage }
        guard let question, let turn = notes.current else { return readyPage }
        return questionPage(question, turn)
    }

    func line(_ line: CheckLine, _ text: String, _ remark: String? = nil, mark: String = "-") -> Block {
        let words = StyledText(text, .strong) + StyledText(remark.map { ": \($0)" } ?? "")
        return .choice(line.id, words, mark: mark, spoken: remark.map { "\(text): \($0)" } ?? text)
    }

    /// The page before the first question: what is due, and what else can be asked.
    private var readyPage: CheckPage {
        let plan = plan
        var body: [Block] = [.text("check.title", StyledText("Knowledge check", .heading))]
        body += sentences(of: plan).enumerated().map { .text("check.plan.\($0)", StyledText($1)) } + [.gap("check.gap")]
        if !plan.items.isEmpty { body.append(line(.begin(.planned), "Begin", Self.counted(plan.items.count))) }
        let phases = pack.procedure.phases.filter { phase in bank.contains { $0.phase == phase.id } }
        body += phases.map { phase in
            let count = bank.count { $0.phase == phase.id }
            return line(.begin(.phase(phase.id)), phase.title, "all its questions, \(count)")
        }
        body += [.gap("check.gap.2"), line(.known, "What you know", "by objective")]
        body += [line(.forecast, "What is due in the next weeks"), line(.leave, "Close")]
        return CheckPage(
            place: "Knowledge check", body: body,
            firstFocus: plan.items.isEmpty ? nil : CheckLine.begin(.planned).id,
            hints: [(.activate, "choose"), (.move, "move")])
    }

    /// What is planned, in sentences.
    func sentences(of plan: DayPlan) -> [String] {
        var sentences: [String] = []
        if bank.isEmpty { return ["This pack has no questions."] }
        let waits = plan.waiting > 0 ? " \(plan.waiting) more wait for another day." : ""
        if plan.items.isEmpty {
            let next = plan.nextDueAt.map { " The next one is due \(Self.days(until: RecallDay.between(now, $0)))." } ?? ""
            sentences.append("Nothing is due now.\(next)\(waits)")
        } else {
            sentences.append("Today: \(plan.due.count) due, \(plan.new.count) new.\(waits)")
        }
        if plan.neverAsked > plan.new.count {
            sentences.append("\(plan.neverAsked) of \(bank.count) questions were never asked; a day brings some of them.")
        }
        return sentences
    }

    static func counted(_ count: Int) -> String { count == 1 ? "1 question" : "\(count) questions" }

    /// "today", "tomorrow", "in 5 days".
    static func days(until days: Int) -> String {
        switch days {
        case ...0: "today"
        case 1: "tomorrow"
        default: "in \(days) days"
        }
    }
}
