import Procedures
import Screens
import TerminalCore

/// An emergency card as one reads it: signs, actions in order with who does them, what not to do, whom to call.
///
/// On screens under 60 columns the actions come first, in short form, so that the first sheet can be acted upon.
struct CardFace {
    var card: Card
    /// The titles of steps, articles and cards that say more, by id.
    var links: [(id: String, title: String)]
    /// Whether the screen is under 60 columns.
    var isNarrow: Bool

    /// The column at which what a label says begins, counted from the label.
    private static let labelColumns = 9

    /// The card from top to bottom.
    var blocks: [Block] {
        let signs = labeled("Monitor", card.monitor) + labeled("TEE", card.echo)
        let ways = labeled("Do not", card.avoid, role: .warning)
        let rest = labeled("Also", card.also) + labeled("Surgeon", card.call) + labeled("Figures", card.figures)
        return (isNarrow ? actions + ways + signs : signs + actions + ways) + rest + see
    }

    private var actions: [Block] {
        if let table = card.table { return [.table("card.table", DataTable(table))] }
        if isNarrow {
            return card.acts.enumerated().map { at, act in
                let text = (act.short ?? act.statement.text) + sign(of: act.statement)
                return .text("card.act.\(at)", StyledText(text), mark: "\(at + 1)", spoken: spoken(act, at))
            }
        }
        let rows = card.acts.enumerated().map { at, act in
            DataTable.Row(["\(at + 1)", act.statement.text + sign(of: act.statement), act.who ?? ""])
        }
        var block = Block.table(
            "card.acts", DataTable(title: "Do", columns: [.init(""), .init(""), .init("")], rows: rows, cellRows: 4))
        block.spoken = card.acts.enumerated().map { spoken($1, $0) }.joined(separator: " ")
        return [block]
    }

    /// What a label says, each statement a paragraph behind it.
    private func labeled(_ label: String, _ statements: [Statement], role: Role = .strong) -> [Block] {
        guard !statements.isEmpty else { return [] }
        let text = statements.map { $0.text + sign(of: $0) }.joined(separator: " ")
        let said = "\(label): " + statements.map(\.said).joined(separator: " ")
        if isNarrow {
            return [.text("card.\(label)", StyledText(label, role) + StyledText(" " + text), spoken: said)]
        }
        let padded = label + String(repeating: " ", count: max(0, Self.labelColumns - label.count))
        return [.text("card.\(label)", StyledText(text), mark: padded, spoken: said)]
    }

    private var see: [Block] {
        links.map { link in
            var block = Block.choice(
                "see.\(link.id)", StyledText("See: ") + StyledText(link.title, .link), spoken: "See \(link.title)")
            block.placing.flows = true
            return block
        }
    }

    private func sign(of statement: Statement) -> String { statement.grade == .recalled ? DataTable.recalledSign : "" }

    private func spoken(_ act: Card.Act, _ at: Int) -> String {
        let who = act.who.map { " (\($0))" } ?? ""
        return "\(at + 1). \(act.statement.text)\(who)" + (act.statement.grade == .recalled ? " Recalled." : "")
    }
}
