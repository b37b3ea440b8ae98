import Content
import Recall
import Settings
import TerminalCore
import Testing

@testable import KnowledgeCheck
@testable import Trainer

@Suite("The knowledge check in the program")
struct CheckTests {
    @Test("C opens it over any place and closing comes back to it; the walk's journal says nothing of it")
    func overTheWalk() {
        let session = Session("80x24", "enter enter")
        let events = session.events
        session.press("C enter")
        session.answerCheck(right: true)
        session.press("q")
        #expect(session.state.check == nil && session.step != nil)
        #expect(session.events == events)
        session.press("r C q")
        #expect(session.page.place.contains("Reference"))
    }

    @Test("every answer is stored before the frame that shows it, with its line; reading on stores nothing")
    func storing() {
        let session = Session("80x24", "C enter")
        #expect(session.store.checks.flatMap(\.answers).isEmpty)
        session.answerCheck(right: false)
        #expect(session.store.checks.flatMap(\.answers).count == 1)
        #expect(session.words.contains("your answer: wrong"))
        let lines = session.store.checks.count
        session.press("up down page-down page-up")
        #expect(session.store.checks.count == lines)
    }

    @Test("answers that cannot be stored wait, the learner is told, and the next one brings them all")
    func notStored() {
        let session = Session("80x24", "C enter")
        session.store.failure = "Not stored yet: the disk is full."
        session.answerCheck(right: true)
        #expect(session.message.contains("the disk is full"))
        session.store.failure = nil
        session.choose("check.next")
        #expect(session.message == "All that was answered is stored now.")
        #expect(session.store.checks.flatMap(\.answers).count == 1)
    }

    @Test("without letters as keys everything is reached by arrows and Enter: the guess, an answer, the way on and out")
    func lettersOff() {
        let session = Session("80x24", "", settings: Settings(letters: false))
        session.choose("home.knowledge-check")
        session.press("enter down down down down down")
        #expect(session.page.focus == "check.guess")
        session.press("enter")
        #expect(session.words.contains("[x] I am guessing"))
        session.press("up enter")
        #expect(session.words.contains("your answer"))
        session.press("f10")
        #expect(session.state.check == nil)
    }

    @Test("Space never answers: it reads on, and goes to the next question once this one is answered")
    func space() {
        let session = Session("80x24", "C enter space space space")
        #expect(session.state.check?.isAsking == true)
        session.answerCheck(right: true)
        for _ in 0..<5 where session.state.check?.isAsking == false { session.press("space") }
        #expect(session.page.counter == "Question 2 of 10")
    }

    @Test("on the smallest screen every question of the bank is read and answered, and its verdict is read to the end")
    func smallest() {
        let session = Session("40x12", "C")
        session.choose("check.phase.evaluation")
        for _ in 0..<25 where session.state.check?.isOver == false {
            #expect(session.state.check?.isAsking == true)
            session.answerCheck(right: true)
            for _ in 0..<12 where session.state.check?.isAsking == false && session.state.check?.isOver == false {
                session.press("space")
            }
        }
        #expect(session.state.check?.isOver == true)
    }

    @Test("a number and a question mark is a guess in linear mode; skip and flag take words; q closes it")
    func linear() {
        let session = LinearSession()
        session.type("C", "")
        #expect(session.said.contains { $0.contains("a number and ? = a guess") })
        let told = session.type("1?")
        #expect(told.contains { $0.contains("your answer") })
        #expect(session.store.checks.flatMap(\.answers).first?.answer.isSure == false)
        session.type("", "flag two are right", "skip not my field")
        #expect(
            session.state.check?.notes.turns.contains { $0.skipped == "not my field" && $0.flagged == "two are right" } == true)
        session.type("q")
        #expect(session.state.check == nil)
    }

    @Test("settings and glossary open over a question and close to it; in an exam the glossary is refused with its reason")
    func lookups() {
        let session = Session("80x24", "enter C enter D")
        #expect(session.place == .lookup(.glossary) && session.page.place.contains("Glossary"))
        session.press("enter down 3")
        #expect(session.page.place.contains("Glossary") && session.message.contains("Close it first."))
        session.press("q")
        #expect(session.page.counter == "Question 1 of 10" && session.step != nil)
        session.press("comma").choose("setting.letters").press("esc")
        #expect(session.state.settings.letters == false && session.page.counter == "Question 1 of 10")
        let exam = Session("80x24") { runtime in
            runtime.openCheck(CheckOptions(CheckSelection(.all), rules: .exam, seed: 1), begins: true)
        }
        exam.press("D")
        #expect(exam.message == "Nothing can be looked up in an exam. The links stand on its last page.")
        #expect(exam.state.check?.isAsking == true)
    }

    @Test("the day's limits are those of the settings")
    func limits() {
        let settings = Settings(learning: LearningSettings(newPerDay: 3, questionsPerDay: 5))
        let session = Session("80x24", "C", settings: settings)
        #expect(session.words.contains("Today: 0 due, 3 new."))
    }

    @Test("L asks who walks; another learner has nothing of the one before in front")
    func learners() {
        let session = Session("80x24", "enter enter e 'my thought' enter 0")
        session.store.learners = ["Anna"]
        session.press("L").choose("who.else").press("'Bora' enter")
        #expect(session.message == "Bora walks." && session.words.contains("TEER Walkthrough, Bora"))
        session.press("E")
        #expect(!session.words.contains("my thought"))
        session.press("q enter enter L backspace")
        #expect(session.state.learner == "Bora" && session.step != nil)
        session.press("L q")
        #expect(session.ending == .left(status: 0))
    }
}
