import Procedures
import TextRules
import YAMLReading

/// How much a step's face may hold, so that it fits one screen of 80x24 and two of 40x12.
struct FaceBudget {
    static let actions = 5, actionsOverTable = 3
    static let actionCharacters = 110
    /// Of all actions together, with and without a table under them.
    static let characters = 240, charactersWithoutTable = 320
    static let warningCharacters = 90
    static let checkCharacters = 60
    static let targetRows = 4, tableRows = 9

    let body: StepBody
    let node: YAMLNode
    let log: ProblemLog

    func check() {
        let table = body.tables.first(where: \.isFace)
        checkActions(
            hasTable: table != nil || body.targets.contains(where: \.isRow),
            most: table == nil ? Self.actions : Self.actionsOverTable)
        if body.warnings.count > 1 {
            note("warn", "the face has \(body.warnings.count) warnings; at most one fits", hint: "move the others to risks")
        }
        for warning in body.warnings.prefix(1) { limit(warning.text, Self.warningCharacters, "warn", "the warning") }
        if body.checks.count > 1 { note("check", "\"check\" is one sentence; there are \(body.checks.count)") }
        for check in body.checks.prefix(1) {
            limit(check.text, Self.checkCharacters, "check", "\"check\"")
            if check.text.hasPrefix("Go on when") {
                note("check", "\"check\" begins with \"Go on when\", which stands there already")
            }
        }
        let rows = body.targets.count(where: \.isRow)
        if rows > Self.targetRows {
            note(
                "targets", "the face has \(rows) targets; at most \(Self.targetRows) fit",
                hint: "write the others as {text: ...}")
        }
        if let table, table.rows.count > Self.tableRows {
            note("tables", "the face's table has \(table.rows.count) rows; at most \(Self.tableRows) fit")
        }
    }

    private func checkActions(hasTable: Bool, most: Int) {
        if body.acts.count > most {
            note(
                "do", "the face has \(body.acts.count) actions; at most \(most) fit",
                hint: "join some, or move them to the depth")
        }
        for act in body.acts { limit(act.text, Self.actionCharacters, "do", "the action") }
        let all = body.acts.reduce(0) { $0 + $1.text.unicodeScalars.count }
        let limit = hasTable ? Self.characters : Self.charactersWithoutTable
        if all > limit { note("do", "the actions have \(all) characters together; \(limit) fit", hint: "say it shorter") }
    }

    private func limit(_ text: String, _ most: Int, _ key: String, _ name: String) {
        let count = text.unicodeScalars.count
        guard count > most else { return }
        note(key, "\(name) has \(count) characters; \(most) fit: \"\(PlainText.quoted(text))\"", hint: "say it shorter")
    }

    private func note(_ key: String, _ text: String, hint: String = "") {
        log.note(node.entries.first { $0.key.text == key }?.key ?? node, text, hint: hint, severity: .warning)
    }
}
