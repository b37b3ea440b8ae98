import Content
import Procedures
import Screens
import TerminalCore

/// Every recalled statement of the pack by the step, card or article it stands in, so that a clinician can work through them.
extension TrainerState {
    /// The name of the page among the articles.
    static let openPoints = "open-points"

    /// The line of the reference that opens the list; nil for a pack in which nothing is recalled.
    var openPointsLine: Block? {
        let count = openPointGroups.reduce(0) { $0 + $1.statements.count }
        guard count > 0 else { return nil }
        return .choice(
            "article.\(Self.openPoints)", StyledText("Open points: \(count) recalled statements to verify"), mark: "-",
            indent: 2)
    }

    var openPointsPage: Page {
        let sign = DataTable.recalledSign
        let intro = Block.text(
            "open.intro",
            StyledText(
                "Recalled, not read in a source: marked \(sign) where they stand. A clinician who checks them starts here."))
        let groups = openPointGroups.flatMap { group -> [Block] in
            let lines = group.statements.enumerated().map { at, statement in
                Block.text("open.\(group.id).\(at)", StyledText(statement.text), mark: "-", indent: 2)
            }
            return [.gap("open.gap.\(group.id)"), .choice("see.\(group.id)", StyledText(group.title, .link))] + lines
        }
        return lookupPage("Open points", [intro] + groups, activation: "open", keys: [(.down, "move"), (.find, "find")])
    }

    private var openPointGroups: [(id: String, title: String, statements: [Statement])] {
        let steps = procedure.steps.map { step in
            (step.id, numbered(step.title, step.id), pack.body(of: step.id).statements)
        }
        let cards = pack.cards.map { ($0.id, "Emergency card: \($0.title)", $0.statements) }
        let articles = pack.articles.map { ($0.id, $0.title, $0.statements) }
        return (steps + cards + articles).compactMap { id, title, statements in
            let recalled = statements.filter { $0.grade == .recalled }
            return recalled.isEmpty ? nil : (id, title, recalled)
        }
    }
}
