import Procedures
import StateMachine
import Testing

@testable import Trainer

@Suite("Walks to their ends")
struct OutcomeTests {
    @Test(
        "Space, ticks, decisions and answers alone lead to every end, and Space never ticks, decides or answers",
        arguments: Ending.allCases, ["80x24", "40x12"])
    func walks(_ ending: Ending, _ size: String) throws {
        let session = Session(size, "enter")
        let way = session.walk(to: ending)
        #expect(session.place == .end)
        #expect(way.complaints == [])
        let outcome = try #require(session.state.snapshot.outcome(of: session.procedure))
        #expect(outcome.id == ending.outcome)
        #expect(session.page.body.contains { $0.id == "outcome" })
        #expect(session.words.contains("Outcome: \(outcome.title)"))
        #expect(session.procedure.steps.allSatisfy { !session.state.snapshot.mark(ofStep: $0.id).isPending })
    }

    @Test("a step that does not apply is never shown on the way", arguments: Ending.allCases)
    func excluded(_ ending: Ending) {
        let session = Session("80x24", "enter")
        let way = session.walk(to: ending)
        let excluded = session.procedure.steps.map(\.id).filter { session.state.snapshot.mark(ofStep: $0) == .excluded }
        // In the round of a second clip the release of the first one was shown, and the plan for the second.
        let shown = Set(way.steps).intersection(excluded)
        #expect(ending == .secondAbandoned ? shown.isSubset(of: ["intv-release"]) : shown.isEmpty, "\(shown)")
    }

    @Test("an abandoned walk never shows a step of a released clip")
    func abandoned() {
        let session = Session("80x24", "enter")
        let steps = session.walk(to: .abandoned).steps
        let ofClip: Set = [
            "intv-release", "intv-second-clip", "check-gradient", "check-clip", "follow-antithrombotic", "follow-recurrence",
            "follow-endocarditis", "follow-mri", "follow-life",
        ]
        #expect(ofClip.isDisjoint(with: steps))
        #expect(
            steps.suffix(from: steps.firstIndex(of: "intv-decide")!).prefix(3) == [
                "intv-decide", "intv-withdraw", "intv-sign-out",
            ])  // it is on the way
        #expect(ofClip.allSatisfy { session.mark($0) == "[.]" })
    }

    @Test("a second clip goes through the round again, and comes to the same end")
    func second() {
        let session = Session("80x24", "enter")
        let steps = session.walk(to: .secondClip).steps
        #expect(steps.count { $0 == "intv-grasp" } == 2)
        #expect(steps.count { $0 == "intv-second-clip" } == 2, "planned in the first round, passed as done in the second")
        #expect(session.mark("intv-second-clip") == "[x]")
    }

    @Test("a clip that was released stays the outcome when the next one is abandoned")
    func fixed() {
        let session = Session("80x24", "enter")
        session.walk(to: .secondAbandoned)
        #expect(session.state.snapshot.outcome(of: session.procedure)?.id == "clip")
        #expect(session.mark("check-gradient") == "[x]")
    }

    @Test("the whole walk takes at most 100 screens at 80x24 with the depth folded, questions and end included")
    func screens() {
        let session = Session("80x24", "enter")
        let way = session.walk(to: .clip)
        #expect(way.screens.count <= 100, "\(way.screens.count) screens")
        #expect(way.screens.count > 80)
        #expect(Set(way.steps).count == 68, "every step but the second clip")
    }

    @Test("every option of every decision is taken by keys, and leads where the pack says")
    func everyOption() throws {
        let session = Session("80x24", "enter")
        var taken: Set<String> = []
        for _ in 0..<1_200 where session.place != .end {
            if let step = session.step.flatMap(session.procedure.step), let decision = step.decision,
                session.state.snapshot.contains(.undecided(decision.id)), !taken.contains(decision.id)
            {
                taken.insert(decision.id)
                for option in decision.options { take(option, of: decision, at: step, Session(forking: session)) }
            }
            switch session.place {
            case .question(let id):
                // It is in front.
                session.press(Script("\(session.procedure.phases.flatMap(\.questions).first { $0.id == id }!.answer)"))
                session.readOn()
            default:
                session.settle()
                session.readOn()
            }
        }
        #expect(taken == Set(session.procedure.steps.compactMap(\.decision?.id)))
    }

    private func take(_ option: Decision.Option, of decision: Decision, at step: Procedures.Step, _ session: Session) {
        let name = "\(decision.id).\(option.id)"
        for item in step.checklist where session.state.snapshot.mark(ofItem: item.id) == .open {
            session.choose("tick.\(item.id)")
        }
        session.choose("option.\(option.id)")
        let snapshot = session.state.snapshot
        #expect(snapshot.contains(.undecided(decision.id)) == !option.settles, "\(name)")
        #expect(session.step == option.leadsTo ?? step.id, "\(name)")
        if option.leadsTo != nil {
            #expect(session.page.focus == "title", "\(name)")
            #expect(session.message.hasPrefix("Led "), "\(name): \(session.message)")
            #expect(session.message.contains("takes it back"), "\(name)")
            #expect(session.message.contains("Decide again in \(session.procedure.number(ofStep: step.id))") == !option.settles)
        } else {
            #expect(session.page.focus == "option.\(option.id)", "\(name)")
            #expect(session.words.contains("(x) \(option.text)"), "\(name)")
        }
        for id in option.reopens where id != "intv-second-clip" {
            #expect(snapshot.mark(ofStep: id) == .open, "\(name): \(id)")
        }
        if let outcome = option.outcome { #expect(snapshot.outcome(of: session.procedure)?.id == outcome, "\(name)") }
        if option.settles, option.leadsTo != nil { #expect(snapshot.mark(ofStep: step.id) == .done, "\(name)") }
        let marks = snapshot.configuration
        session.press("u")
        #expect(session.step == step.id, "\(name) is taken back")
        #expect(session.state.snapshot.configuration != marks, "\(name) is taken back")
    }

    @Test(
        "from the end the decision is changed: one stands at it, it is open, and what was done later stays",
        arguments: [(Ending.noClip, "eval-decision"), (.deferred, "prep-time-out"), (.abandoned, "intv-decide")])
    func changed(_ ending: Ending, _ step: String) {
        let session = Session("80x24", "enter")
        session.walk(to: ending)
        let number = session.procedure.number(ofStep: step)
        #expect(session.words.contains("Change the decision: back to \(number)"))
        session.choose("reconsider")
        #expect(session.step == step)
        #expect(session.mark(step) == "[ ]")
        #expect(session.state.snapshot.outcome(of: session.procedure) == nil)
        #expect(session.mark("eval-questions") == "[x]")
        #expect(session.press("u").place == .end)
    }

    @Test("Backspace at the end goes back into the walk, and nothing is lost")
    func back() {
        let session = Session.walked(phases: 5)
        #expect(session.message == "The walk is complete. Bksp goes back into it; nothing is lost.")
        session.press("backspace")
        #expect(session.place == .question(session.procedure.phases[4].questions.last!.id))  // a phase has questions
        #expect(session.press("space").place == .end)
    }

    @Test("the end page says what was done and what to look at again, and leads there")
    func endPage() {
        let session = Session("80x24", "enter S 'seen last week' enter")
        session.press("left m")  // a mark takes the place of the skip
        session.press("right S 'done on the ward' enter")
        session.walk(to: .clip)
        #expect(session.words.contains("Look at again"))
        #expect(session.words.contains("1.2 Grade the leak: skipped, \"done on the ward\""))
        #expect(!session.words.contains("seen last week"))
        #expect(session.choose("again.eval-severity").step == "eval-severity")
    }

    @Test("the steps of every end apply: a gate opens without what does not")
    func counts() {
        let session = Session("80x24", "enter")
        session.walk(to: .noClip)
        let applying = session.procedure.steps.count { session.state.snapshot.mark(ofStep: $0.id) != .excluded }
        #expect(applying == 19)
        #expect(session.text.contains("Walk 19/19"))
    }
}
