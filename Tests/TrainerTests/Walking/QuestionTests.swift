import Content
import Procedures
import Testing

@testable import Trainer

@Suite("Questions")
struct QuestionTests {
    /// The first question of the walk.
    private static let first = Session.outline.phases[0].questions[0]
    private static let second = Session.outline.phases[0].questions[1]
    private static var texts: Question { ContentPack.bundled().question(first.id)! }  // the pack has what it asks

    private func asked(_ size: String = "80x24") -> Session {
        Session(size, "M enter").goTo(question: Self.first.id)
    }

    /// Another choice than the right one.
    private static var wrongChoice: Int { first.answer == 1 ? 2 : 1 }

    @Test("the right number is called right, every wrong choice has its reason, and the rationale stands below")
    func right() {
        let session = asked().press(Script("\(Self.first.answer)"))
        let said = session.spoken
        #expect(
            said.contains("\(Self.first.answer). \(Self.texts.choices[Self.first.answer - 1].text) (Your answer: correct)"))
        for choice in Self.texts.choices { if let why = choice.why { #expect(said.contains(why)) } }
        #expect(said.contains { $0.hasPrefix(Self.texts.rationale.text) })
        #expect(session.words.contains("Your answer: correct"))
        #expect(session.journal.snapshot.contains(.right(Self.first.id)))
    }

    @Test("a wrong number is told from the right one, by a sign and a word, with the reasons")
    func wrong() {
        let session = asked().press(Script("\(Self.wrongChoice)"))
        #expect(session.text.contains("x \(Self.wrongChoice) "))
        #expect(session.text.contains("+ \(Self.first.answer) "))
        #expect(session.words.contains("Your answer: incorrect"))
        #expect(session.spoken.contains { $0.hasSuffix("(Correct)") })
        #expect(session.journal.snapshot.contains(.wrong(Self.first.id)))
    }

    @Test("before an answer neither a reason nor the right choice can be seen")
    func before() {
        let session = asked()
        let said = session.spoken.joined(separator: " ")
        #expect(!said.contains("orrect"))
        #expect(!said.contains(Self.texts.rationale.text))
        for why in Self.texts.choices.compactMap(\.why) { #expect(!said.contains(why)) }
        #expect(!session.text.contains("+ \(Self.first.answer) "))
    }

    @Test("an answer is given with Down and Enter too")
    func arrows() {
        let session = asked().press("down down down enter")
        #expect(session.state.marks.answers == [Self.first.id: 3])
    }

    @Test("before an answer no choice is in reach of a stray Enter or Space; what a key would do is on the key line")
    func strayEnter() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.readOn()
        #expect(session.page.focus == nil)
        #expect(session.page.keys.prefix(2).map { "\($0.key) \($0.does)" } == ["1 to 4 answer", "Down choose"])
        let seq = session.journal.nextSeq
        for key in ["enter", "space"] {
            session.press(Script(key))
            #expect(session.message == "1 to 4 answer, S skips.")
        }
        #expect(session.journal.nextSeq == seq, "no refusal is remembered")
        session.press("down")
        #expect(session.page.keys.first.map { "\($0.key) \($0.does)" } == "Enter answer")
        #expect(!session.page.keys.contains { $0.does.contains("to 4 answer") }, "only while nothing is focused")
        session.press("space")
        #expect(session.state.marks.answers.isEmpty, "Space answers nothing, focused or not")
        #expect(session.press("enter").state.marks.answers == [Self.first.id: 1])
    }

    @Test(
        "on a free walk one goes on from a question without an answer, and the key line says so", arguments: ["enter", "space"])
    func freeEnter(_ key: String) {
        let session = asked()
        #expect(session.page.keys.contains { $0.does == "go on" })
        #expect(session.press(Script(key)).place == .question(Self.second.id))
    }

    @Test("an answer stays as it was given")
    func once() {
        let session = asked().press("1 3")
        #expect(session.state.marks.answers == [Self.first.id: 1])
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
        session.readOn().press("right")
        #expect(session.place == .question(Self.first.id))
        #expect(session.message == "Answer first, with its number, or skip the question with a reason.")
        session.press("S 'too easy' enter")
        #expect(session.place == .question(Self.second.id))
        #expect(session.state.mark(ofQuestion: Self.first.id).words.hasPrefix("skipped"))
    }

    @Test("the last question leads to the next phase, and Backspace leads back through the questions")
    func through() {
        let session = Session.walked(phases: 1)
        #expect(session.step == "prep-anesthesia")
        for question in session.procedure.phases[0].questions.reversed() {
            #expect(session.press("backspace").place == .question(question.id))
        }
        #expect(session.press("backspace").step == "eval-decision")
    }

    @Test("each question of the bank tells its right answer when it is given it, with the link to where more is said")
    func all() throws {
        let pack = ContentPack.bundled()
        for question in pack.questions {
            let face = QuestionFace(question: question, heading: "", given: question.answer, link: "there")
            let said = face.blocks.compactMap { $0.spoken }
            #expect(said.contains { $0.hasSuffix("(Your answer: correct)") }, "\(question.id)")
            #expect(said.contains { $0.hasPrefix(question.rationale.text) }, "\(question.id)")
            let link = try #require(question.related, "\(question.id)")
            #expect(Session("80x24").state.title(ofLink: link) != nil, "\(question.id) leads to \(link)")
        }
    }

    @Test("the link of an answered question opens what it names, and one key leads back")
    func link() {
        let session = asked().press(Script("\(Self.first.answer)"))
        #expect(session.focus(QuestionFace.linkID))
        #expect(session.page.keys.contains { $0.does.hasPrefix("open") })
        session.press("enter")
        #expect(session.place != .question(Self.first.id))
        if case .lookup = session.place { session.press("backspace") } else { session.press("u") }
        #expect(session.place == .question(Self.first.id))
    }

    @Test("Space shows what is not seen yet of an answered question before it goes on", arguments: ["80x24", "40x12"])
    func sheets(_ size: String) throws {
        let session = asked(size).press(Script("\(Self.first.answer)"))
        let count = try #require(session.sheets).count
        for sheet in 1..<count { #expect(session.press("space").sheets?.current == sheet) }
        #expect(session.place == .question(Self.first.id))
        #expect(session.press("space").place == .question(Self.second.id))
    }

    @Test("the questions of a phase of which nothing applies are not asked")
    func excluded() {
        let session = Session("80x24", "enter")
        session.walkToGate()
        session.choose("option.look-elsewhere")
        session.readOn()
        var asked: Set<String> = []
        for _ in 0..<30 where session.place != .end {
            if case .question(let id) = session.place {
                asked.insert(id)
                session.press("S 'asked before' enter")
            } else {
                session.readOn()
            }
        }
        #expect(session.place == .end)
        let preparation = Set(session.procedure.phases[1].questions.map(\.id))
        #expect(asked.isDisjoint(with: preparation))
        #expect(asked.isSuperset(of: session.procedure.phases[0].questions.map(\.id)))
    }
}
