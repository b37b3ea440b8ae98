import Content
import Procedures
import TerminalCore
import Testing

@testable import Trainer

@Suite("Every statement of the founding article")
struct SeedReachTests {
    @Test("there are 125, and the pack bears no other")
    func count() {
        #expect(SeedIDs.all.count == 125)
        let pack = ContentPack.bundled()
        let statements =
            pack.procedure.steps.flatMap { pack.body(of: $0.id).statements } + pack.articles.flatMap(\.statements)
            + pack.questions.map(\.rationale)
        #expect(Set(statements.flatMap(\.covers)) == Set(SeedIDs.all))
    }

    @Test(
        "is reached from the start screen by keys alone, through parts and tables, and can be read", arguments: SeedIDs.all,
        ["80x24", "40x12"])
    func reached(_ seed: String, _ size: String) throws {
        let session = Session(size)
        let text = try #require(session.goToStatement(of: seed), "no statement of the pack covers \(seed)")
        #expect(session.readsDown(to: text), "\(seed): \(text)")
        #expect(session.frame.complaint(of: session.page) == nil)
    }
}

extension Session {
    /// Goes by the outline or the reference library to the page that has the statement of a seed, and opens the part that holds it;
    /// what can be read there, if there is one.
    fileprivate func goToStatement(of seed: String) -> String? {
        let pack = state.pack
        for step in procedure.steps {
            let statements = pack.body(of: step.id).statements
            guard let at = statements.firstIndex(where: { $0.covers.contains(seed) }) else { continue }
            choose("home.mode").choose("home.begin").press(Script(": '\(step.id)' enter"))
            guard let place = state.statementPlace(step, at) else { return nil }
            if let part = place.part { open(part) }
            let isRow = place.block == "table" || place.block.hasSuffix(".rows")
            return isRow ? nameShown(ofRow: statements[at], at: step.id) : statements[at].text
        }
        for article in pack.articles {
            guard let statement = article.statements.first(where: { $0.covers.contains(seed) }) else { continue }
            choose("home.reference").choose("article.\(article.id)")
            return statement.text
        }
        return nil
    }

    /// The first word of a row of a table, whose cells stand beside each other, broken into lines; of its short form where the
    /// screen shows that.
    private func nameShown(ofRow row: Statement, at step: String) -> String {
        let rows = state.pack.body(of: step).tables.flatMap(\.rows)
        let own = rows.first { $0.covers == row.covers && row.text.hasPrefix($0.cells[0]) }
        let name = own?.cells[0] ?? row.text.split(separator: ":").first.map(String.init) ?? row.text
        let short = size.columns < 60 ? own?.lines.first ?? own?.short?[0] : nil
        return (short ?? name).split(separator: " ").first.map(String.init) ?? name
    }

    private var size: Size { state.size }

    /// Presses Down until a text stands on the screen, whole; false when it never does.
    fileprivate func readsDown(to text: String) -> Bool {
        let wanted = withoutSigns(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        var seen = ""
        for _ in 0..<400 {
            if bodyWords.contains(wanted) { return true }
            // A text longer than a small screen is read in pieces.
            seen += " " + bodyWords
            press("down")
        }
        return wanted.split(separator: " ").allSatisfy { seen.contains($0) } && state.size.rows < 24
    }

    /// The words on the screen without the signs that there is more above or below.
    private var bodyWords: String { withoutSigns(words) }

    private func withoutSigns(_ words: String) -> String {
        words.split(separator: " more ^").joined().split(separator: " more v").joined()
    }
}
