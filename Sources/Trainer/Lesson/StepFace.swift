import Procedures
import Screens
import TerminalCore

/// What one must know to do a step and to leave it: title, actions, a warning, a table, ticks, a decision.
///
/// It stands whole on a screen of 80x24; on screens under 60 columns it takes two or three sheets, without the parts
/// that can wait.
struct StepFace {
    /// How a step stands in the walk.
    enum Standing: Equatable {
        case open, done, skipped(reason: String), waiting, notForThisOutcome
    }

    /// A line of the face that does something.
    enum Line: Hashable {
        /// The title: marks the step and goes on.
        case title
        case tick(String)
        case option(String)
    }

    var step: Step
    /// "3.12": phase and place in it.
    var number: String
    var body: StepBody
    var standing: Standing
    /// The ticks that are set.
    var ticked: Set<String> = []
    /// The ticks that do not apply.
    var leftOut: Set<String> = []
    /// The option chosen, if the step's decision is made.
    var chosen: String?
    /// What follows an option, by its id: "-> back to 1.7, decide again".
    var consequences: [String: String] = [:]
    /// How many steps the phase has.
    var count = 0
    /// Whether the screen is under 60 columns.
    var isNarrow = false
    /// Whether it is said line by line.
    var isSpoken = false

    /// The id of a line's block.
    static func id(_ line: Line) -> String {
        switch line {
        case .title: "title"
        case .tick(let item): "tick.\(item)"
        case .option(let option): "option.\(option)"
        }
    }

    /// Whether something on it was recalled, not read in a source.
    var hasRecalled: Bool {
        let statements = body.acts + body.warnings.prefix(1) + (goOnCheck.map { [$0] } ?? []) + (faceTable?.statements ?? [])
        return statements.contains { $0.grade == .recalled }
    }

    /// Each line that does something, by its block's id.
    var lines: [String: Line] {
        let lines: [Line] =
            [.title] + step.checklist.filter { !leftOut.contains($0.id) }.map { .tick($0.id) }
            + (step.decision?.options.map { .option($0.id) } ?? [])
        return Dictionary(uniqueKeysWithValues: lines.map { (Self.id($0), $0) })
    }

    /// The face from top to bottom.
    var blocks: [Block] {
        [titleBlock] + acts + warning + goOn + table + ticks + decision + [.gap("gap.folds", rank: 0)]
    }

    private var titleBlock: Block {
        let title = isNarrow ? step.shortTitle ?? step.title : step.title
        let words = "Step \(number)\(count > 0 ? " of \(count)" : ""), \(standing.words): \(step.title)"
        var block = Block.choice(
            Self.id(.title), StyledText("\(number) \(title)", .strong), mark: standing.sign, spoken: "\(words).")
        // A line said by itself is no answer to choose: an empty line marks the step.
        block.isFocusable = !isSpoken
        return block
    }

    private var acts: [Block] {
        body.acts.enumerated().map { at, act in
            .text("act.\(at)", act.shown, mark: "\(at + 1)", indent: 1, spoken: "Do \(at + 1): \(act.said)")
        }
    }

    private var warning: [Block] {
        guard let warning = body.warnings.first else { return [] }
        return [
            .text(
                "warn", StyledText("Warning:", .warning) + StyledText(" ") + warning.shown, mark: "!", indent: 1,
                spoken: "Warning: \(warning.said)")
        ]
    }

    /// The checkpoint in one row; under 60 columns, or where there are several, it belongs to the depth.
    private var goOn: [Block] {
        guard let check = goOnCheck else { return [] }
        return [
            .text(
                "go-on", StyledText("Go on when:", .strong) + StyledText(" ") + check.shown, indent: 1,
                spoken: "Go on when: \(check.said)")
        ]
    }

    /// The checkpoint that stands on the face: the only one, if the face has room for it.
    var goOnCheck: Statement? {
        guard !isNarrow, body.checks.count == 1, !hasLongTable, step.decision == nil else { return nil }
        return body.checks[0]
    }

    /// Whether the table is the step, so that the checkpoint goes to the depth.
    private var hasLongTable: Bool { (faceTable?.rows.count ?? 0) > 5 }

    private var faceTable: Procedures.Table? { body.tables.first(where: \.isFace) }

    private var table: [Block] {
        guard let table = faceTable.map(DataTable.init) ?? targetTable else { return [] }
        return [.gap("gap.table", rank: 1), .table("table", table)]
    }

    /// The targets as a table without a head: what, value.
    private var targetTable: DataTable? {
        let rows = body.targets.filter(\.isRow).filter { !isNarrow || $0.short != nil }
        guard !rows.isEmpty else { return nil }
        return DataTable(
            title: "Targets", columns: [.init(""), .init("")],
            rows: rows.map { target in
                DataTable.Row(
                    [target.what ?? "", target.value ?? ""], lines: target.short.map { [$0] } ?? [],
                    isRecalled: target.statement.grade == .recalled)
            }, cellRows: isNarrow ? 1 : 2)
    }

    private var ticks: [Block] {
        let items = step.checklist.filter { !leftOut.contains($0.id) }
        guard !items.isEmpty else { return [] }
        return [.gap("gap.ticks", rank: 2)]
            + items.map { item in
                let isTicked = ticked.contains(item.id)
                return .choice(
                    Self.id(.tick(item.id)), StyledText(item.text), mark: isTicked ? "[x]" : "[ ]", indent: 1,
                    spoken: "\(item.text), \(isTicked ? "ticked" : "not ticked")")
            }
    }

    private var decision: [Block] {
        guard let decision = step.decision else { return [] }
        let question = Block.text("question", StyledText(decision.question, .strong), indent: 1).keptWithNext()
        return [.gap("gap.question", rank: 3), question] + decision.options.map(optionBlock)
    }

    /// The blanks before what follows an option: those that set all consequences under each other where every row has room for it.
    private func gap(before consequence: String, behind option: Decision.Option) -> String {
        let options = step.decision?.options ?? []
        let widest = options.map(\.text.columns).max() ?? 0
        let fits = options.allSatisfy {
            $0.when == nil && widest + 2 + (consequences[$0.id]?.columns ?? 0) <= Self.optionColumns
        }
        return String(repeating: " ", count: fits ? widest - option.text.columns + 2 : 2)
    }

    /// The columns of an option's text at 80 columns.
    private static let optionColumns = 70

    private func optionBlock(_ option: Decision.Option) -> Block {
        let consequence = consequences[option.id]
        var text = StyledText(option.text, .strong)
        if isNarrow {
            text = StyledText(option.short ?? option.text)
        } else {
            if let criterion = option.when { text += StyledText("  \(criterion)") }
            if let consequence { text += StyledText(gap(before: consequence, behind: option) + consequence) }
        }
        let isChosen = chosen == option.id
        let said = [option.textWithCriterion, consequence.map { $0.replacingArrow }, isChosen ? "chosen" : nil]
        return .choice(
            Self.id(.option(option.id)), text, mark: isChosen ? "(x)" : "( )", indent: 1,
            spoken: said.compactMap(\.self).joined(separator: ", "))
    }
}

extension StepFace.Standing {
    /// The sign before a step's title, in the outline and on the rail.
    var sign: String {
        switch self {
        case .open, .waiting: "[ ]"
        case .done: "[x]"
        case .skipped: "[-]"
        case .notForThisOutcome: "[.]"
        }
    }

    /// The sign in words.
    var words: String {
        switch self {
        case .open: "open"
        case .waiting: "open; whether it applies is not known yet"
        case .done: "done"
        case .skipped(let reason): reason.isEmpty ? "skipped" : "skipped (\(reason))"
        case .notForThisOutcome: "not for this outcome"
        }
    }
}

extension Statement {
    /// The statement, with the sign behind it when it was recalled and not read in a source.
    var shown: StyledText { StyledText(grade == .recalled ? text + DataTable.recalledSign : text) }
}

extension String {
    /// "-> back to 1.7" as it is said: "leads back to 1.7".
    fileprivate var replacingArrow: String {
        hasPrefix("-> back") ? "leads " + dropFirst(3) : hasPrefix("-> ") ? "leads to " + dropFirst(3) : self
    }
}
