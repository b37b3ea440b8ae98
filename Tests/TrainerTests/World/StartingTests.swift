import Procedures
import ProgramLoop
import Settings
import StateMachine
import TerminalCore
import Testing

@testable import Trainer

@Suite("Starting, resuming and leaving")
struct StartingTests {
    @Test(
        "looking around stores nothing",
        arguments: [
            "o q", "r enter q q", "D q", "/ 'clip' enter q", "? q", "a q", "comma q", "s", "f3", "M M",
        ])
    func nothingStored(_ keys: String) {
        let session = Session("80x24", Script(keys))
        session.press("q q q q")
        session.flush()
        #expect(session.store.writes == 0)
        #expect(session.store.entries.isEmpty)
    }

    @Test("the first step of a walk stores it, with all that led there")
    func firstStep() throws {
        let session = Session("80x24", "r q enter")
        #expect(session.store.writes == 1)
        let read = Journal.read(session.store.entries, Session.chart)
        let journal = try #require(read.journal)
        #expect(read.problems.isEmpty)
        #expect(journal.snapshot.digest == session.journal.snapshot.digest)
    }

    @Test("turning pages costs no write of its own; the next thing that matters brings it along")
    func pagesLater() {
        let session = Session("80x24", "enter")
        let writes = session.store.writes
        session.press("o q r enter q q ? q")
        #expect(session.store.writes == writes)
        session.press("right")
        #expect(session.store.writes == writes + 1)
        #expect(session.store.entries.count == session.journal.entries.count)
    }

    @Test("q leaves, and all that was done is stored by then", arguments: ["q", "f10", "ctrl-c"])
    func leave(_ key: String) {
        let session = Session("80x24", "enter right r q").press(Script(key))
        #expect(session.ending == .left(status: 0))
        #expect(session.store.entries.count == session.journal.entries.count)
    }

    @Test(
        "the next start offers the same step, with the same marks",
        arguments: ["enter enter S 'x' enter e 'n' enter", "M enter 3 right right", "enter right r enter d", "enter ?"])
    func resume(_ keys: String) throws {
        let first = Session("80x24", Script(keys))
        first.flush()
        let read = Journal.read(first.store.entries, Session.chart)
        let journal = try #require(read.journal)
        #expect(read.problems.isEmpty)
        let next = Session("80x24", journal: journal) { $0.arrive() }
        #expect(next.place == .home)
        #expect(next.page.focus == "home.resume")
        #expect(next.state.walkPlace == first.state.walkPlace)
        #expect(next.state.marks == first.state.marks)
        next.press("enter")
        #expect(next.place == first.state.walkPlace)
        #expect(next.isFree == first.isFree)
    }

    @Test("a walk whose beginning was taken back stays taken back")
    func begunAndTakenBack() throws {
        let session = Session("80x24", "1 u")
        #expect(session.state.walkPlace == nil)
        session.press("o q")
        session.flush()
        let journal = try #require(Journal.read(session.store.entries, Session.chart).journal)
        #expect(journal.snapshot.digest == session.journal.snapshot.digest)
        let next = Session("80x24", journal: journal, store: session.store) { $0.arrive() }
        #expect(next.page.focus == "home.begin")
        next.press("enter enter")
        #expect(Journal.read(next.store.entries, Session.chart).journal?.snapshot.digest == next.journal.snapshot.digest)
        #expect(next.mark("eval-questions") == "[x]")
    }

    @Test("walking from the start keeps the record of the walk before, and begins another")
    func anew() {
        let session = Session("80x24", "enter enter m 0").choose("home.begin").choose("home.anew")
        #expect(session.step == "eval-questions")
        #expect(session.mark("eval-questions") == "[ ]")
        #expect(session.store.walks.count == 2)
        #expect(session.store.walks[0].count == 5)
        #expect(Journal.read(session.store.walks[1], session.chart).problems.isEmpty)
        #expect(Journal.read(session.store.walks[0], Session.chart).journal?.snapshot.mark(ofStep: "eval-severity") == .done)
    }

    @Test("a walk under way is not hidden unasked: two Enters stay with it", arguments: ["enter", "esc", "backspace", "q"])
    func staysAsked(_ key: String) {
        let session = Session("80x24", "enter enter m 0").choose("home.begin")
        #expect(session.words.contains("A walk is under way: phase 1, step 2"))
        session.press(Script(key))
        #expect(session.page.focus == "home.resume")
        #expect(session.store.walks.count == 1)
        #expect(session.press("enter").step == "eval-severity")
    }

    @Test("behind its end a walk is gone on with at its end page")
    func finished() {
        let walked = Session.walked(phases: 5)
        #expect(walked.place == .end)
        walked.press("0")
        #expect(walked.words.contains("Go on: the end of the walk"))
        #expect(walked.press("enter").place == .end)
    }

    @Test("a new walk waits while lines of this one could not be stored")
    func anewWhileFailing() {
        let session = Session("80x24", "enter")
        session.store.failure = "Not saved: disk full."
        session.press("enter 0").choose("home.begin")
        #expect(session.message == "Not saved: disk full.")
        #expect(session.store.walks.count == 1)
        session.store.failure = nil
        session.press("M M").choose("home.begin").choose("home.anew")
        #expect(session.store.walks.map(\.count).first == 6)
    }

    @Test("walks of the store are listed, and one that is chosen goes on at its step; the one in front is listed then")
    func otherWalks() throws {
        let earlier = Session("80x24", "enter enter enter")
        let store = MemoryStore()
        let offer = WalkOffer(id: "earlier", standing: .own(isRecent: false), times: "2026-11-22 10:48 to 11:30")
        let other = WalkOffer(id: "this", standing: .own(isRecent: true), times: "2026-11-30 09:00")
        store.kept["earlier"] = OpenedWalk(earlier.procedure, earlier.journal, offers: [other])
        let session = Session("80x24", "enter 0", store: store) { $0.state.offers = [offer] }
        #expect(session.words.contains("Yours: notes, summary, earlier walks (1)"))
        session.choose("home.group-yours")
        #expect(session.words.contains("Go on with the walk of 2026-11-22 10:48 to 11:30"))
        session.choose("home.walk-0")
        #expect(session.step == earlier.step)
        #expect(session.mark("eval-questions") == "[x]")
        session.press("0").choose("home.group-yours")
        #expect(session.words.contains("Go on with the walk of 2026-11-30 09:00"))
        #expect(!session.words.contains("2026-11-22"))
    }

    @Test("walks that may be meant come first while none is in front, the others behind the new one")
    func whichWalk() {
        let offers = [
            WalkOffer(id: "a", standing: .own(isRecent: true), times: "today"),
            WalkOffer(id: "b", standing: .openElsewhere, times: "now"),
            WalkOffer(id: "c", standing: .copy(of: "/packs/mine"), times: "yesterday"),
        ]
        let session = Session("80x24") { runtime in
            runtime.state.offers = offers
            runtime.state.asksWhichWalk = true
        }
        let ids = session.page.body.filter(\.isFocusable).map(\.id)
        #expect(ids.prefix(4) == ["home.walk-0", "home.begin", "home.walk-1", "home.walk-2"])
    }

    @Test("looking on shows the walk and its marks, changes nothing, records nothing, and a walk of one's own can be begun")
    func lookingOn() {
        let theirs = Session("80x24", "enter enter")
        let store = MemoryStore()
        store.kept["theirs"] = OpenedWalk(theirs.procedure, theirs.journal, offers: [], isLookingOn: true)
        let session = Session("80x24", store: store) { runtime in
            runtime.state.offers = [WalkOffer(id: "theirs", standing: .openElsewhere, times: "now")]
        }
        session.choose("home.walk-0")
        #expect(session.step == theirs.step)
        #expect(session.words.contains("[!] looking on"))
        let events = session.events.count
        for keys in ["enter", "m", "S 'why' enter", "e 'mine' enter"] as [Script] {
            session.press(keys)
            #expect(session.message.contains("nothing is changed here"))
        }
        #expect(session.events.count == events)
        session.press("0").choose("home.begin")
        #expect(session.step == "eval-questions")
        #expect(!session.words.contains("looking on"))
        #expect(session.store.walks.count == 3)
        #expect(session.store.walks[1].isEmpty && !session.store.entries.isEmpty)
        #expect(session.press("q").ending == .left(status: 0))
    }

    @Test(
        "a phase or step behind a shut gate says why, and stops at the first step that keeps it shut",
        arguments: [
            (WalkthroughEvent.goToPhase("preparation"), "eval-questions"), (.goToPhase("follow-up"), "eval-questions"),
            (.goToStep("intv-grasp"), "eval-questions"), (.goToQuestion(Session.firstQuestion), "eval-questions"),
        ])
    func shutGate(_ target: WalkthroughEvent, _ step: String) {
        let session = Session("80x24") { runtime in
            runtime.send([.begin])
            runtime.go(to: target)
        }
        #expect(session.step == step)
        #expect(!session.message.isEmpty)
        #expect(session.words.contains(session.message))
    }

    @Test("behind gates that are open, a step is gone to at once")
    func openGate() {
        let walked = Session.walked(phases: 2)
        let session = Session("80x24", journal: walked.journal) { runtime in
            runtime.arrive()
            runtime.send([.resume])
            runtime.go(to: .goToStep("intv-grasp"))
        }
        #expect(session.step == "intv-grasp")
        let further = Session("80x24", journal: walked.journal) { $0.go(to: .goToStep("check-brain")) }
        #expect(further.step == "intv-access")
    }

    @Test("what the command line did is stored before the first frame is shown")
    func storedFirst() {
        let store = MemoryStore()
        let state = TrainerState(
            pack: .bundled(), procedure: Session.outline, journal: Journal(Session.chart, Marks(), at: 0),
            size: Size(columns: 80, rows: 24),
            repertoire: .unicode, settings: Settings())
        var runtime = Runtime(state, services: store.services)
        runtime.send([.begin])
        let terminal = StoreWatchingTerminal(store)
        _ = runtime.run(on: terminal, ScriptedHappenings([]))
        #expect(terminal.entriesAtFrames == [2])
    }

    @Test(
        "the end of input and a signal leave with everything stored",
        arguments: [Happening.endOfInput, .terminated(signal: 15)])
    func endOfInput(_ input: Happening) {
        let store = MemoryStore()
        let state = TrainerState(
            pack: .bundled(), procedure: Session.outline, journal: Journal(Session.chart, Marks(), at: 0),
            size: Size(columns: 80, rows: 24),
            repertoire: .unicode, settings: Settings())
        var runtime = Runtime(state, services: store.services)
        let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24))
        let ending = runtime.run(on: terminal, ScriptedHappenings(Script("enter r").inputs + [input]))
        #expect(ending == (input == .endOfInput ? .inputEnded : .terminated(signal: 15)))
        #expect(store.entries.count == runtime.state.journal.entries.count)
        #expect(terminal.frames.count == 3)
    }
}

/// A terminal that notes at each frame how much was stored by then.
private final class StoreWatchingTerminal: Terminal {
    let size = Size(columns: 80, rows: 24)
    let repertoire = Repertoire.unicode
    private let store: MemoryStore
    private(set) var entriesAtFrames: [Int] = []

    init(_ store: MemoryStore) { self.store = store }

    func show(_ frame: Frame, _ pace: Pace) -> Bool {
        entriesAtFrames.append(store.entries.count)
        return true
    }
    let descriptors: [Int32] = []
    let due: Int64? = nil, blocked: Int32? = nil
    func take() -> [Input] { [] }
    func use(_ scheme: Scheme) {}
    func forgetShown() {}
    func suspend() {}
    func close() {}
}
