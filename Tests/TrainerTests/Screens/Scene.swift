import Procedures
import ProgramLoop
import Settings
import TerminalCore

@testable import Trainer

/// A screen of the program, and how one gets there.
struct Scene: Sendable, CustomStringConvertible {
    let name: String
    let open: @Sendable (_ size: String) -> Session

    var description: String { name }

    /// A scene reached from the start screen by keys.
    init(_ name: String, _ keys: String) {
        self.name = name
        open = { Session($0, Script(keys)) }
    }

    /// A scene reached from the start screen by finding one's way.
    init(_ name: String, _ keys: String = "", then walk: @escaping @Sendable (Session) -> Void) {
        self.name = name
        open = { size in
            let session = Session(size, Script(keys))
            walk(session)
            return session
        }
    }

    static let all: [Scene] = home + steps + questions + lookups + prompts + troubles + checks

    private static let home: [Scene] = [
        Scene("start", ""),
        Scene("start-walking", "enter enter S 'seen last week' enter m 0"),
        Scene("start-yours", "enter 0") { session in
            session.goTo(step: "eval-questions").press("e 'ask about warfarin' enter 0")
            if session.page.body.contains(where: { $0.id == "home.group-yours" }) { session.choose("home.group-yours") }
        },
    ]

    private static let steps: [Scene] = [
        Scene("step", "enter"),
        Scene("step-folds", "enter down*3 enter"),
        Scene("step-warning") { $0.press("enter").goTo(step: "eval-geometry") },
        Scene("step-picture", "M enter") { $0.goTo(step: "intv-grasp") },
        Scene("step-end", "enter down*20"),
        Scene("step-note", "enter e 'ask about warfarin' enter w"),
        Scene("depth", "enter") { session in
            if session.stops.contains("depth") { session.choose("depth") } else { session.press("w") }
        },
        Scene("checklist", "enter") { $0.goTo(step: "eval-decision").choose("tick.severity-agreed") },
        Scene("decision", "enter") { $0.goTo(step: "eval-decision").focus("option.image-again") },
        Scene("decided", "enter") { $0.goTo(step: "eval-decision").choose("option.image-again") },
        Scene("open-tick", "enter") { $0.goTo(step: "eval-decision").readOn() },
        Scene("not-for-outcome", "M enter") {
            $0.goTo(step: "intv-decide").choose("option.abandon").goTo(step: "intv-release")
        },
        Scene("gate", "enter") { $0.goTo(step: "eval-decision").press("right") },
        Scene("gate-jump", "enter 4"),
        Scene("gate-opened") { session in
            session.press("enter").walkToGate()
            session.readOn()
        },
        Scene("question-link", "M enter") { session in
            session.goTo(question: Session.firstQuestion).press("1").focus(QuestionFace.linkID)
        },
        Scene("end-clip") { $0.press("enter").walk(to: .clip) },
        Scene("end-no-clip") { $0.press("enter").walk(to: .noClip) },
        Scene("end-deferred") { $0.press("enter").walk(to: .deferred) },
        Scene("end-abandoned") { $0.press("enter").walk(to: .abandoned) },
        Scene("free", "M enter 3"),
        Scene("all-texts", "enter w"),
        Scene("timer", "enter t") { session in
            session.store.advance(minutes: 12)
            session.take(.tick(0))
        },
    ]

    private static let questions: [Scene] = [
        Scene("question", "M enter") { $0.goTo(question: Session.firstQuestion) },
        Scene("question-right", "M enter") {
            $0.goTo(question: Session.firstQuestion).press(Script("\(Session.outline.phases[0].questions[0].answer)"))
        },
        Scene("question-wrong", "M enter") { $0.goTo(question: Session.firstQuestion).press("1") },
        Scene("question-unanswered", "M enter") { $0.goTo(question: Session.firstQuestion).press("M M") },
    ]

    private static let lookups: [Scene] = [
        Scene("outline", "enter right*3 o"),
        Scene("outline-free", "M enter 2 o"),
        Scene("reference", "r"),
        Scene("article", "r end up enter down*3"),
        Scene("article-end", "r end up enter end"),
        Scene("glossary", "D down*4"),
        Scene("glossary-filtered", "D enter 'septal' enter"),
        Scene("terms", "enter d"),
        Scene("search", "/ 'heparin' enter"),
        Scene("search-none", "/ 'gripers' enter"),
        Scene("search-hit", "M / 'heparin' enter down enter"),
        Scene("notes", "enter e 'ask about warfarin' enter right e 'whose echo is it?' enter E"),
        Scene("notes-empty", "E"),
        Scene("summary", "enter enter S 'seen last week' enter e 'ask about warfarin' enter 3 s"),
        Scene("settings", "comma"),
        Scene("help", "enter ?"),
        Scene("help-question", "M enter") { $0.goTo(question: Session.firstQuestion).press("?") },
        Scene("help-filtered", "enter ? / 'phase' enter"),
        Scene("about", "a"),
        Scene("picture", "M enter : '3.3' enter p"),
        Scene("picture-next", "M enter : '3.3' enter p space"),
        Scene("picture-words", "M enter : '3.3' enter p d"),
    ]

    private static let checks: [Scene] = [
        Scene("check", "C"),
        Scene("check-question", "C enter"),
        Scene("check-guess", "C enter i down*2"),
        Scene("check-right", "C enter") { $0.answerCheck(right: true) },
        Scene("check-wrong", "C enter") { $0.answerCheck(right: false) },
        Scene("check-over", "C") { session in
            session.choose("check.phase.checks")
            for turn in 0..<60 where session.state.check?.isOver == false {
                session.answerCheck(right: turn != 1)
                session.choose("check.next")
            }
        },
        Scene("check-known", "C enter") { session in
            session.answerCheck(right: true)
            session.press("q C").choose("check.known")
        },
        Scene("check-forecast", "C enter") { session in
            session.answerCheck(right: true)
            session.press("q C").choose("check.forecast")
        },
        Scene("check-link", "C enter") { session in
            session.answerCheck(right: true)
            let link = session.page.body.first { $0.id.hasPrefix("check.see.") }
            session.choose(link?.id ?? "none")
        },
        Scene("check-help", "C enter ?"),
        Scene("prompt-check-skip", "C enter S"),
        Scene("who") { session in
            session.store.learners = ["Anna", "Bora"]
            session.press("L").choose("who.else").press("'Anna' enter L")
        },
        Scene("learner") { session in
            session.store.learners = ["Anna", "Bora"]
            session.press("L").choose("who.else").press("'Anna' enter")
        },
    ]

    private static let prompts: [Scene] = [
        Scene("prompt-search", "/ 'transseptal pun'"),
        Scene("prompt-note", "enter e 'a note that is longer than one line of a narrow screen can show at once'"),
        Scene("prompt-skip", "enter S"),
        Scene("prompt-goto", "enter : 'gra'"),
        Scene("prompt-goto-number", "enter : '3.1'"),
        Scene("prompt-goto-none", "enter : 'xyz'"),
        Scene("prompt-picture", "M enter p 1"),
        Scene("prompt-key", "comma") { $0.choose("key.mark") },
        Scene("key-given", "comma") { $0.choose("key.mark").press("x") },
    ]

    private static let troubles: [Scene] = [
        Scene("unknown-key", "enter f9 f20"),
        Scene("not-stored", "enter") { session in
            session.store.failure = "Not saved: disk full (/var). Work goes on and is saved when there is room again."
            session.press("enter")
        },
        Scene("leaving", "enter") { session in
            session.store.failure = "Not saved: disk full (/var). Work goes on and is saved when there is room again."
            session.press("enter q")
        },
    ]
}
