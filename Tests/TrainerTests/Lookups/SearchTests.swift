import Content
import Procedures
import Testing

@testable import Trainer

@Suite("Search")
struct SearchTests {
    @Test("a search says how many places hold the words, and each hit names its place")
    func hits() {
        let session = Session("80x24", "/ 'heparin' enter")
        #expect(session.text.contains("\"heparin\": "))
        #expect(session.words.contains("1. Plan heparin and the ACT (phase 2, step 4)"))
    }

    @Test("upper case and accents make no difference", arguments: ["HEPARIN", "Heparin", "héparin"])
    func folding(_ word: String) {
        let count = Session("80x24", "/ 'heparin' enter").state.search.count
        #expect(Session("80x24", Script("/ '\(word)' enter")).state.search.count == count)
    }

    @Test("Enter goes to the hit and says which it is; n and N go on and back, around the end")
    func nextAndPrevious() {
        let session = Session("80x24", "M / 'transseptal' enter enter")
        let count = session.state.search.hits.count
        #expect(session.message.hasPrefix("Hit 1 of \(count)"))
        #expect(session.press("n").message.hasPrefix("Hit 2 of \(count)"))
        #expect(session.press("N").message.hasPrefix("Hit 1 of \(count)"))
        #expect(session.press("N").message.hasPrefix("Hit \(count) of \(count)"))
        #expect(session.press("n").message.hasPrefix("Hit 1 of \(count)"))
    }

    @Test(
        "every hit leads to a screen that shows the words",
        arguments: ["heparin", "puncture", "gradient", "Alfieri", "warfarin"])
    func everyHit(_ word: String) {
        let session = Session("80x24", "M enter").press(Script("e 'ask: warfarin' enter / '\(word)' enter"))
        for number in session.state.search.hits.indices {
            session.press("n")
            #expect(session.spoken.contains { $0.lowercased().contains(word.lowercased()) }, "hit \(number)")
        }
    }

    @Test("the sentence that was found is on the screen, not only on the page")
    func shown() {
        let session = Session("80x24", "M / 'lipomatous' enter enter")
        #expect(session.text.contains("lipomatous"))
    }

    @Test("a hit behind a shut gate says why it can not be gone to")
    func behindGate() {
        let session = Session("80x24", "enter / 'ProGlide' enter")
        let hit = session.state.search.hits.firstIndex { $0.destination == .step("prep-access") }!  // the vein is closed there
        session.choose("hit.\(hit)")
        #expect(session.place == .lookup(.search))
        #expect(session.message.contains("opens after"))
    }

    @Test("without a hit the nearest word is offered, and Enter takes it")
    func nearest() {
        let session = Session("80x24", "/ 'hepparin' enter")
        #expect(session.words.contains("No place has \"hepparin\". Nearest to \"hepparin\": \"heparin\""))
        #expect(session.words.contains("Enter find"))
        session.press("enter")
        #expect(session.state.search.query == "heparin")
        #expect(!session.state.search.hits.isEmpty)
    }

    @Test("words of which none is known say so")
    func nothingNear() {
        let session = Session("80x24", "/ 'qqqxxxyyyzzz' enter")
        #expect(session.words.contains("No place has \"qqqxxxyyyzzz\". Nothing is like \"qqqxxxyyyzzz\"."))
    }

    @Test("an empty search finds nothing and moves nothing")
    func empty() {
        let session = Session("80x24", "enter / enter")
        #expect(session.step == "eval-questions")
        #expect(session.state.prompt == nil)
    }

    @Test("notes are found as well")
    func notes() {
        let session = Session("80x24", "enter right e 'quokka' enter 0 / 'quokka' enter enter")
        #expect(session.step == "eval-severity")
    }

    @Test("n without a search says what to do")
    func noSearch() {
        #expect(Session("80x24", "n").message == "Nothing was searched for yet. / finds words.")
    }

    @Test("from a hit one comes back to the list, at that hit")
    func back() throws {
        let session = Session("80x24", "/ 'PASCAL' enter")
        let articles = session.state.search.hits.indices.filter {
            if case .article = session.state.search.hits[$0].destination { true } else { false }
        }
        let article = try #require(articles.first)
        session.choose("hit.\(article)")
        #expect(session.place == .lookup(.reference))
        session.press("q")
        #expect(session.place == .lookup(.search))
        #expect(session.page.focus == "hit.\(article)")
    }
}
