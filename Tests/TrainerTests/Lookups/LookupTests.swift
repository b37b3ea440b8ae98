import Procedures
import Testing

@testable import Trainer

@Suite("Looking things up beside the walk")
struct LookupTests {
    static let keys: [(String, Lookup)] = [
        ("o", .outline), ("r", .reference), ("D", .glossary), ("E", .notes), ("s", .summary), ("comma", .settings),
        ("a", .about),
    ]

    @Test("one key opens, the same key closes, and one is back at the step with the focus where it was", arguments: keys)
    func toggle(_ key: String, _ lookup: Lookup) {
        let session = Session("80x24", "enter right down down")
        let before = session.frame
        session.press(Script(key))
        #expect(session.place == .lookup(lookup))
        session.press(Script(key))
        #expect(session.frame.text == before.text)
        #expect(session.frame.cursor == before.cursor)
    }

    @Test("Backspace, Esc and q close, each one level", arguments: keys, ["backspace", "esc", "q", "left"])
    func close(_ opened: (String, Lookup), _ key: String) {
        let session = Session("80x24", "enter right").press(Script(opened.0)).press(Script(key))
        #expect(session.step == "eval-severity")
        #expect(session.ending == nil)
    }

    @Test("from the start screen one comes back to the start screen", arguments: keys)
    func fromHome(_ key: String, _ lookup: Lookup) {
        #expect(Session("80x24", Script("\(key) q")).place == .home)
    }

    @Test("what is opened from a look-up closes to that look-up, however deep")
    func deep() {
        let session = Session("80x24", "enter r").choose("article.what-it-is").press("d o s a")
        var places: [WalkPlace] = []
        for _ in 0..<7 {
            places.append(session.place)
            session.press("q")
        }
        let lookups: [Lookup] = [.about, .summary, .outline, .glossary, .reference, .reference]
        #expect(places == lookups.map(WalkPlace.lookup) + [.step("eval-questions")])
        #expect(session.ending == .left(status: 0))
    }

    @Test("the terms of a step are looked up, one of them leads into the glossary, and two keys lead back")
    func definitions() {
        let session = Session("80x24", "enter d")
        #expect(session.page.place == "Terms of this step")
        let terms = session.state.pack.body(of: "eval-questions").terms
        #expect(session.page.body.filter(\.isFocusable).map(\.id) == terms.map { "term.\($0)" })
        session.press("down enter")
        #expect(session.page.place == "Glossary")
        #expect(session.page.focus == "term.\(terms[1])")
        session.press("q")
        #expect(session.page.place == "Terms of this step")
        #expect(session.page.focus == "term.\(terms[1])")
        #expect(session.press("q").step == "eval-questions")
    }

    @Test("a term of the glossary leads to the places that use it")
    func uses() {
        let session = Session("80x24", "D").choose("term.protamine")
        #expect(session.place == .lookup(.search))
        #expect(session.state.search.query == "Protamine")
        #expect(session.state.search.hits.contains { $0.destination == .step("intv-sign-out") })
        #expect(session.press("q").page.focus == "term.protamine")
    }

    @Test("a step's link opens the article, and back is where one was")
    func linkToArticle() {
        let session = Session("80x24", "enter")
        session.open(.related).focus("see.\(session.state.pack.body(of: "eval-questions").related[0])")
        let before = session.frame
        session.press("enter")
        #expect(session.place == .lookup(.reference))
        session.press("page-down q")
        #expect(session.frame.text == before.text)
        #expect(session.frame.cursor == before.cursor)
    }

    @Test("an article leads to other articles and back through them")
    func articleToArticle() {
        let session = Session("80x24", "r").choose("article.what-it-is").press("end enter")
        #expect(session.place == .lookup(.reference))
        #expect(session.page.place != "What it is")
        session.press("q")
        #expect(session.page.place == "What it is")
        #expect(session.page.focus?.hasPrefix("link.") ?? false)
        session.press("q")
        #expect(session.page.place == "Reference")
    }

    @Test("an article leads to a step it explains")
    func articleToStep() {
        let session = Session("80x24", "enter r")
        session.choose("article.when-it-is-considered")
        session.focus("link.eval-severity")
        session.press("enter")
        #expect(session.step == "eval-severity")
    }

    @Test("an article opens at its top, and Enter reads on while no link is in sight")
    func articleTop() {
        let session = Session("80x24", "r").choose("article.what-it-is")
        let title = session.page.body[0].id
        #expect(session.page.shown(in: session.state.size, repertoire: .unicode).first == title)
        #expect(session.page.focus == nil)
        let place = session.page.place
        for _ in 0..<20 where session.page.focus == nil { session.press("enter") }
        #expect(session.page.place == place)
        #expect(session.page.focus?.hasPrefix("link.") ?? false)
    }

    @Test("the outline opens at the step one stands at, and goes to any open step")
    func outline() {
        let session = Session("80x24", "enter right right o")
        #expect(session.page.focus == "step.eval-secondary-cutoffs")
        #expect(session.text.contains("<- here"))
        #expect(session.press("down down enter").step == "eval-symptoms")
    }

    @Test("a list is narrowed by words, says how many are left, and is whole again after Backspace")
    func filter() {
        let session = Session("80x24", "D")
        let all = session.page.body.count
        session.press("enter 'septal' enter")
        #expect(session.text.contains("Lines with \"septal\": "))
        #expect(session.page.body.count < all)
        session.press("backspace")
        #expect(session.page.body.count == all)
        #expect(session.place == .lookup(.glossary))
    }

    @Test("0 goes to the start screen from everywhere; the place is kept", arguments: keys)
    func start(_ key: String, _ lookup: Lookup) {
        let session = Session("80x24", "enter right").press(Script("\(key) 0"))
        #expect(session.place == .home)
        #expect(session.press("enter").step == "eval-severity")
    }

    @Test("a phase can be gone to from a look-up and from help", arguments: ["r", "?", "r enter ?"])
    func phases(_ keys: String) {
        #expect(Session("80x24", "M enter").press(Script(keys)).press("3").step == "intv-access")
    }

    @Test("about names every source of the pack")
    func about() {
        let session = Session("80x24", "a")
        for source in session.state.pack.sources {
            #expect(session.spoken.contains { $0.contains(source.citation) }, "\(source.key)")
        }
    }
}
