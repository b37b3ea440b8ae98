import Procedures
import ProgramLoop
import Settings
import StateMachine
import TerminalCore
import Testing

@testable import Trainer

@Suite("Linear mode")
struct LinearTests {
    @Test("the start screen is said once, with numbers, and then how to answer")
    func start() {
        let session = LinearSession()
        #expect(session.said.contains("1. Begin the walk: 69 steps, 5 phases (selected)"))
        #expect(session.said.contains(LinearAnswer.hint))
        #expect(session.said.last == ">")
    }

    @Test("numbers choose, an empty line marks and goes on")
    func walking() {
        let session = LinearSession()
        let said = session.type("1")
        #expect(said.contains("TEER Walkthrough. Guided walk. Phase 1 of 5: Evaluation. 16 steps, 0 done."))
        #expect(said.contains("Step 1.1 of 16, open: Ask the eight questions in order."))
        #expect(session.type("").contains("Step 1.2 of 16, open: Grade the leak with several measures."))
        #expect(session.state.snapshot.mark(ofStep: "eval-questions") == .done)
    }

    @Test("only what changed is said again")
    func changes() {
        let session = LinearSession()
        session.type("1")
        let said = session.type("m")
        #expect(said.filter { $0 != ">" }.count == 2)
        #expect(said.contains("Step 1.1 of 16, done: Ask the eight questions in order."))
    }

    @Test("how to answer is said once a phase, not at every step")
    func hint() {
        let session = LinearSession()
        session.type("1", "", "", "")
        #expect(session.said.filter { $0 == LinearAnswer.hint }.count == 2)
        session.type("M", "M", "p2")
        #expect(session.said.filter { $0 == LinearAnswer.hint }.count == 3)
    }

    @Test(
        "words command: back, note, skip, list, find, phase",
        arguments: [
            ("b", "back"), ("next", "next"), ("note two words", "note"), ("skip no time", "skip"), ("s no time", "skip"),
            ("l", "open.outline"), ("/heparin", "open.search"), ("?", "help"), ("mark", "mark"), ("u", ""),
            ("d", "open.glossary"), ("Next", "next"), ("NEXT", "next"), ("B", "back"), ("Back", "back"), ("Mark", "mark"),
            ("Note two words", "note"), ("SKIP no time", "skip"), ("E two words", "note"), ("L", "open.outline"),
            ("Find heparin", "open.search"), ("E", "open.notes"), ("Summary", "open.summary"),
        ])
    func words(_ line: String, _ event: String) {
        let session = LinearSession()
        session.type("1", "", line)
        #expect(session.events.last == (event.isEmpty ? "complete" : event))
    }

    @Test("that nothing is recorded is said with every place, and leaving asks; the end of input asks nobody")
    func unrecorded() {
        let session = LinearSession { $0.state.unrecorded = "This walk is not recorded: the disk is full." }
        #expect(session.said.contains("TEER Walkthrough. Not recorded."))
        let said = session.type("1")
        #expect(said.contains("TEER Walkthrough. Guided walk. Phase 1 of 5: Evaluation. 16 steps, 0 done. Not recorded."))
        #expect(session.type("q").contains("Warning: This walk is not recorded: the disk is full."))
        #expect(session.ending == nil)
        session.choose("go")
        #expect(session.ending == .left(status: 0))
    }

    @Test("a walk under way is not hidden by one line")
    func walkFromTheStart() {
        let session = LinearSession()
        session.choose("home.begin")
        session.type("", "start")
        #expect(session.choose("home.begin").contains("2. Begin a new walk"))
        session.type("")
        #expect(session.store.walks.count == 1)
        session.choose("home.begin")
        session.choose("home.anew")
        #expect(session.store.walks.count == 2)
    }

    @Test("a line that is not understood is answered, and changes nothing")
    func unknown() {
        let session = LinearSession()
        session.type("1")
        let said = session.type("make me a coffee")
        #expect(said == ["\"make me a coffee\" is not understood here. ? says what can be typed.", ">"])
        #expect(session.events == ["begin"])
    }

    @Test("a number that no line has is answered")
    func number() {
        let session = LinearSession()
        session.type("1")
        #expect(session.type("77").first?.hasPrefix("Choices are 1 to ") ?? false)
    }

    @Test("after something was ticked, an empty line is about the step: refused while something is open, then it goes on")
    func afterChoosing() {
        let session = LinearSession()
        session.choose("home.mode")
        session.choose("home.begin")
        session.type("l")
        session.choose("step.prep-time-out")
        session.choose("tick.consent-confirmed")
        #expect(session.type("").contains("1 of 4 ticked. Its number ticks."))
        #expect(session.state.snapshot.contains(.itemDone("consent-confirmed")))
        for item in ["baseline-clear", "plan-read-out"] { session.choose("tick.\(item)") }
        #expect(session.choose("tick.bailout-ready").contains("All ticked. The decision comes next."))
        #expect(session.choose("option.go").contains { $0.hasSuffix("An empty line marks 2.13 and goes on.") })
        session.type("")
        #expect(session.place == .question(session.state.procedure.phases[1].questions[0].id))
    }

    @Test("a question is answered by its number and gone on from by an empty line")
    func question() {
        let session = LinearSession()
        session.choose("home.mode")
        session.choose("home.begin")
        session.type("l")
        session.choose("question.\(Session.firstQuestion)")
        let questions = session.state.procedure.phases[0].questions
        let said = session.type("\(questions[0].answer)")
        #expect(said.contains { $0.hasPrefix("\(questions[0].answer). ") && $0.hasSuffix(" (Your answer: correct)") })
        session.type("")
        #expect(session.place == .question(questions[1].id))
    }

    @Test("a refusal is said, and said again when it comes again")
    func refusal() {
        let session = LinearSession()
        session.type("1")
        let first = session.type("p3")
        #expect(
            first.contains {
                $0.hasPrefix("Phase 3 opens after the phases before it. Phase 1 is next: 16 of 16 steps are open, first 1.1 ")
            })
        #expect(session.type("p3") == first)
    }

    @Test("a picture is named and described by its word, a warning is led by the word")
    func drawing() {
        let session = LinearSession()
        session.choose("home.mode")
        session.choose("home.begin")
        session.type("l")
        let said = session.choose("step.eval-geometry")
        let figure = session.state.pack.figure(session.state.pack.body(of: "eval-geometry").figures[0].id)!  // the step has one
        #expect(said.contains("Picture: \(figure.title). p describes it."))
        #expect(said.contains { $0.hasPrefix("Warning: ") })
        #expect(session.type("p").contains(figure.description))
    }

    @Test("a reason or a note is asked for when it was not typed with the word; an empty line cancels")
    func prompts() {
        let session = LinearSession()
        session.type("1")
        #expect(session.type("e").last == "Note:")
        session.type("remember")
        #expect(session.state.marks.notes == ["eval-questions": ["remember"]])
        #expect(session.type("skip").last == "Skip, because:")
        #expect(session.type("").contains("Nothing was changed."))
        #expect(session.place == .step("eval-questions"))
    }

    @Test(
        "a question is said once, where its answer goes",
        arguments: [("e", "Note:"), ("/", "Find:"), ("skip", "Skip, because:")])
    func askedOnce(_ line: String, _ question: String) {
        let session = LinearSession()
        session.type("1")
        let said = session.type(line)
        #expect(said.filter { $0.contains(question) } == [question])
        #expect(said.last == question)
    }

    @Test("a note is as long as on the full screen; a longer one is refused with a word, not cut")
    func longest() {
        let session = LinearSession()
        session.type("1", "note " + String(repeating: "x", count: 1_000))
        #expect(session.state.marks.notes["eval-questions"]?.first?.count == 1_000)
        let said = session.type("note " + String(repeating: "y", count: 1_001))
        #expect(said.contains("Nothing was changed: 1001 characters were typed, 1000 are the most."))
        #expect(session.state.marks.notes["eval-questions"]?.count == 1)
    }

    @Test("lines that a terminal marks as pasted are no commands; in a prompt they are one text")
    func pasted() {
        let session = LinearSession()
        session.type("1")
        let said = session.type("\u{1B}[200~m", "q", "b\u{1B}[201~")
        #expect(session.ending == nil && session.events == ["begin"])
        #expect(said.contains { $0.hasPrefix("Pasted text is taken only where") })
        session.type("e", "\u{1B}[200~two", "lines\u{1B}[201~")
        #expect(session.state.marks.notes["eval-questions"] == ["two lines"])
    }

    @Test("help says what can be typed here: the words, the letters, and the one that leads back to the screen")
    func help() {
        let said = LinearSession().type("?")
        for line in [
            "full: Go back to the full screen.", "p and a number: Go to that phase: p2.", "m mark: Mark the step,",
            "b back: Go back to the place before", ", settings: Change colors", "q quit: Close what is open",
            "A number: Choose that line",
        ] {
            #expect(said.contains { $0.hasPrefix(line) }, "\(line)")
        }
        #expect(!said.contains { $0.contains("PgDn") || $0.contains("Tab") || $0.hasPrefix("1: ") })
    }

    @Test("a key is given to a command by its name")
    func keys() {
        let session = LinearSession()
        session.type("settings")
        session.choose("key.mark")
        session.type("f7")
        #expect(session.state.settings.keys["mark"]?.first == "f7")
    }

    @Test(
        "nothing said holds a control character, and nothing moves the cursor",
        arguments: [["1", "", "", "l", "q", "?", "q", "r", "1", "q", "q", "/clip", "2", "s"]])
    func plain(_ lines: [String]) {
        let session = LinearSession()
        for line in lines { session.type(line) }
        for line in session.said {
            #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
        }
    }

    @Test("control characters typed in a line reach neither the walk nor the screen")
    func filtered() {
        let session = LinearSession()
        session.type("1", "note a\u{1B}[2Jb\u{7}c")
        #expect(session.state.marks.notes == ["eval-questions": ["a[2Jbc"]])
    }

    @Test("lines are read until the input ends, which keeps the place")
    func endOfInput() {
        let store = MemoryStore()
        let state = TrainerState(
            pack: .bundled(), procedure: Session.outline, journal: Journal(Session.chart, Marks(), at: 0),
            size: Size(columns: 80, rows: 24),
            repertoire: .unicode, settings: Settings(), isLinear: true)
        var runtime = LinearRuntime(Runtime(state, services: store.services), write: { _ in })
        #expect(runtime.run(on: ScriptedHappenings([.line("1"), .line(""), .line("r")])) == .inputEnded)
        #expect(store.entries.count == runtime.current.state.journal.entries.count)
        #expect(runtime.current.state.walkPlace == .step("eval-severity"))
    }

    @Test("a tick or a descriptor that can be read ends nothing, and says nothing when nothing is new")
    func otherHappenings() {
        let session = LinearSession()
        session.type("1")
        let said = session.said
        session.take(.tick(60_000))
        session.take(.readable(7))
        #expect(session.said == said)
        session.take(.terminated(signal: 15))
        #expect(session.ending == .terminated(signal: 15))
    }

    @Test(
        "quitting ends; full goes to the full screen",
        arguments: [
            ("q", Runtime.Ending.left(status: 0)), ("full", .goFullScreen), ("Q", .left(status: 0)), ("Quit", .left(status: 0)),
            ("FULL", .goFullScreen),
        ])
    func endings(_ line: String, _ ending: Runtime.Ending) {
        let session = LinearSession()
        session.type("1", "", line)
        #expect(session.ending == ending)
        #expect(session.store.entries.count == session.state.journal.entries.count)
    }

    @Test("F2 and back is the same step, with nothing lost")
    func switching() {
        let full = Session("80x24", "enter enter f2")
        #expect(full.ending == .goLinear)
        var linear = LinearRuntime(full.runtime, write: { _ in })
        #expect(linear.run(on: ScriptedHappenings([])) == .inputEnded)
        #expect(linear.current.state.place == .step("eval-severity"))
        var runtime = linear.current
        let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
        #expect(runtime.run(on: terminal, ScriptedHappenings(Script("down enter").inputs)) == .inputEnded)
        #expect(terminal.frames.first?.text.contains("1.2 Grade the leak") ?? false)
    }
}
