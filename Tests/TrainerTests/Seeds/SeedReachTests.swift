import BundledPack
import Content
import Procedures
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

    @Test("is reached from the start screen by keys alone, and can be read at 80x24", arguments: SeedIDs.all)
    func reached(_ seed: String) {
        let session = Session("80x24")
        guard let text = session.goToStatement(of: seed) else {
            Issue.record("no statement of the pack covers \(seed)")
            return
        }
        #expect(session.readsDown(to: text), "\(seed): \(text)")
        #expect(session.frame.complaint(of: session.page) == nil)
    }
}

extension Session {
    /// Goes by the outline or the reference library to the page that has the statement of a seed; its text, if there is one.
    fileprivate func goToStatement(of seed: String) -> String? {
        let pack = state.pack
        for step in procedure.steps {
            guard let statement = pack.body(of: step.id).statements.first(where: { $0.covers.contains(seed) }) else { continue }
            choose("home.mode").choose("home.begin").goTo(step: step.id)
            return statement.text
        }
        for article in pack.articles {
            guard let statement = article.statements.first(where: { $0.covers.contains(seed) }) else { continue }
            choose("home.reference").choose("article.\(article.id)")
            return statement.text
        }
        return nil
    }

    /// Presses Down until a text stands on the screen, whole; false when it never does.
    fileprivate func readsDown(to text: String) -> Bool {
        let wanted = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for _ in 0..<60 {
            if bodyWords.contains(wanted) { return true }
            press("down")
        }
        return false
    }

    /// The words on the screen without the signs that there is more above or below.
    private var bodyWords: String {
        words.split(separator: " more ^").joined().split(separator: " more v").joined()
    }
}
