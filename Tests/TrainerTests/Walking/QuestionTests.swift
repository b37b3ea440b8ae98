import Procedures
import Testing

@testable import Trainer

@Suite("Questions")
struct QuestionTests {
    private func asked() -> Session {
        let session = Session("80x24", "M enter")
        session.goTo(question: "q01")
        return session
    }

    @Test("the right number is called right, with the reason and its source")
    func right() {
        let session = asked().press("3")
        #expect(session.words.contains("3. EROA 0.42 cm² (right)"))
        #expect(session.words.contains("Right. Severe begins at an EROA of 0.40 cm²"))
        #expect(session.words.contains("Source: AccessAnes-ASE2017"))
        #expect(session.journal.snapshot.contains(.right("q01")))
    }

    @Test("a wrong number is told from the right one, with the same reason")
    func wrong() {
        let session = asked().press("1")
        #expect(session.words.contains("1. EROA 0.25 cm² (your answer)"))
        #expect(session.words.contains("3. EROA 0.42 cm² (right)"))
        #expect(session.words.contains("Incorrect. Severe begins"))
        #expect(session.journal.snapshot.contains(.wrong("q01")))
    }

    @Test("before an answer neither the reason nor the right choice can be seen")
    func before() {
        let session = asked()
        #expect(!session.words.contains("(right)"))
        #expect(!session.words.contains("Severe begins"))
        #expect(!session.spoken.joined().contains("Severe begins"))
    }

    @Test("an answer is given with Down and Enter too")
    func arrows() {
        let session = asked().press("down down down enter")
        #expect(session.state.marks.answers == ["q01": 3])
    }

    @Test("before an answer no choice is in reach of a stray Enter; what Enter would do is on the key line")
    func strayEnter() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.press("enter")
        #expect(session.page.focus == nil)
        #expect(session.page.keys.prefix(2).map { "\($0.key) \($0.does)" } == ["1 to 4 answer", "Down choose"])
        let seq = session.journal.nextSeq
        session.press("enter")
        #expect(session.message == "1 to 4 answers, or S skips the question with a reason.")
        #expect(session.journal.nextSeq == seq, "no refusal is remembered")
        session.press("down")
        #expect(session.page.keys.prefix(2).map { "\($0.key) \($0.does)" } == ["1 to 4 answer", "Enter answer"])
        #expect(session.press("enter").state.marks.answers == ["q01": 1])
    }

    @Test("on a free walk Enter goes on from a question without an answer, and the key line says so")
    func freeEnter() {
        let session = asked()
        #expect(session.page.keys.contains { $0.does == "go on" })
        #expect(session.press("enter").place == .question("q05"))
    }

    @Test("an answer stays as it was given")
    func once() {
        let session = asked().press("1 3")
        #expect(session.state.marks.answers == ["q01": 1])
        #expect(session.message == "This question has its answer; an answer stays as it was given.")
    }

    @Test("a number that no choice has is no answer")
    func fifth() {
        let session = asked().press("5")
        #expect(session.state.marks.answers.isEmpty)
        #expect(session.message == "There is no choice 5.")
    }

    @Test("on a guided walk a question wants an answer or a reason")
    func guided() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.press("enter right")
        #expect(session.place == .question("q01"))
        #expect(session.message == "Answer first, with its number, or skip the question with a reason.")
        session.press("S 'too easy' enter")
        #expect(session.place == .question("q05"))
        #expect(session.state.mark(ofQuestion: "q01").words.hasPrefix("skipped"))
    }

    @Test("the last question leads to the next phase, and Backspace leads back through the questions")
    func through() {
        let session = Session.walked(phases: 1)
        #expect(session.step == "prep-anesthesia")
        session.press("backspace")
        #expect(session.place == .question("q10"))
        session.press("backspace backspace backspace")
        #expect(session.step == "eval-decision")
    }

    @Test("each question of the walk tells its right answer when it is given it")
    func all() {
        let session = Session("80x24", "M enter")
        for question in session.procedure.phases.flatMap(\.questions) {
            session.goTo(question: question.id).press(Script("\(question.answer)"))
            #expect(session.spoken.contains { $0.hasPrefix("Right. ") }, "\(question.id)")
        }
    }
}
