import ClipLab
import Content
import Settings
import StateMachine
import TerminalCore
import Testing

@testable import Trainer

@Suite("Keys and sentences of the clip lab")
struct LabSessionTests {
    @Test("Enter does what the key line says, from the puncture of the vein to the needle's pressure")
    func usual() {
        let session = LabDriving.session()
        #expect(session.text.contains("Enter puncture vein"))
        session.press("enter")
        #expect(session.lab.lab.stage == .septum && session.text.contains("Enter heparin 2500"))
        session.press("enter 1 enter")
        #expect(session.lab.lab.state.view == .bicaval)
        session.press("up*2 p*2 enter enter")
        #expect(session.labSaid.contains("42 mm above the annulus"))
        session.press("enter enter enter enter")
        #expect(session.labSaid.contains("left atrial pressure"))
    }

    @Test("What gives or tears asks once; the answer no leaves everything as it was")
    func asking() {
        let session = LabDriving.session(seed: 5)
        session.press("enter enter")
        #expect(session.lab.menu == .ask(.giveHeparin(units: 2500)) && session.words.contains("Give 2500 U of heparin?"))
        session.press("2")
        #expect(session.lab.menu == nil && session.lab.lab.state.blood.doses.isEmpty)
        session.press("enter enter")
        #expect(session.lab.lab.state.blood.doses.isEmpty, "the focus stands on no")
        session.press("d 1 2 1")
        #expect(session.lab.lab.state.blood.doses.map(\.units) == [2000])
    }

    @Test("With Caps Lock on, letters mean what they mean without, and nothing is given")
    func capsLock() {
        let session = LabDriving.session()
        session.press("enter A")
        #expect(session.lab.lab.state.tent.anterior == 3)
        session.press("D")
        #expect(session.lab.menu == .drugs)
        session.press("esc R M T F")
        #expect(session.lab.lab.state.blood.doses.isEmpty && session.lab.lab.state.drugs.isEmpty)
    }

    @Test("A refusal says why, its numbers, and the key that mends it; nothing changes")
    func refusal() {
        let session = LabDriving.session()
        session.act(LabDriving.toAtrium)
        session.press("o 3")
        let clock = session.lab.lab.state.clock
        session.press("x 1")
        #expect(session.words.contains("The arms") && session.lab.wasRefused)
        #expect(session.lab.lab.state.clock == clock)
        let entry = session.store.lab.last { if case .event = $0.what { true } else { false } }
        #expect(entry?.refused.isEmpty == false)
    }

    @Test("Nothing can be taken back from the puncture on, and the lab says so")
    func undo() {
        let session = LabDriving.session()
        session.press("u")
        #expect(session.words.contains("There is nothing to take back."))
        session.press("enter u")
        #expect(session.words.contains("From the puncture on nothing can be taken back"))
    }

    @Test("A list says what would be refused and why, takes digits, arrows and Enter, and closes by Esc and Backspace")
    func lists() {
        let session = LabDriving.session()
        session.press("enter x")
        #expect(session.words.contains("Puncture the septum - refused: The tent has not"))
        session.press("esc backspace down down")
        #expect(session.lab.menuFocus == 2 && session.frame.cursor.row > 0)
        session.press("esc v 3")
        #expect(session.lab.lab.state.view == .fourChamber)
        session.press("v backspace")
        #expect(session.lab.menu == nil)
    }

    @Test("Every act, refused or taken, is stored before its frame, with the step of the circulation")
    func journal() {
        let session = LabDriving.session(level: .standard)
        session.press("enter")
        session.take(Trainer.Message.frame)
        session.take(Trainer.Message.frame)
        session.press("m v 1")
        let acts = session.store.lab.compactMap { entry -> (String, Int?)? in
            if case .event(let event) = entry.what { (event.kind.description, entry.simulationStep) } else { nil }
        }
        #expect(acts.map(\.0) == ["access.puncture", "result.assess", "view.show.bicaval"])
        #expect(acts[1].1! > acts[0].1! + 480_000)  // lines of acts have their steps
        #expect(session.store.labSubject == "flail-p2" && session.store.labSeed == 5)
    }

    @Test("The clock of a guided session moves with acts alone; that of a standard one with the time, and a tick is written")
    func clock() {
        let guided = LabDriving.session(), standard = LabDriving.session(level: .standard)
        for session in [guided, standard] {
            session.press("enter ]*4")
            let clock = session.lab.lab.state.clock
            for _ in 0..<20 { session.take(Trainer.Message.frame) }
            if session === guided {
                #expect(session.lab.lab.state.clock == clock)
            } else {
                #expect(session.lab.lab.state.clock > clock + 100)
                #expect(session.store.lab.contains { if case .note("tick") = $0.what { true } else { false } })
            }
        }
    }

    @Test("Frozen, and behind a sheet or a look-up, the time stands still")
    func frozen() {
        let session = LabDriving.session(level: .standard)
        session.press("enter ]*4 space")
        let clock = session.lab.lab.state.clock
        for _ in 0..<10 { session.take(Trainer.Message.frame) }
        session.press("space n")
        #expect(session.words.contains("ALL NUMBERS"))
        for _ in 0..<10 { session.take(Trainer.Message.frame) }
        session.press("esc f7")
        #expect(session.place == .lookup(.glossary))
        for _ in 0..<10 { session.take(Trainer.Message.minute) }
        session.press("q")
        #expect(session.lab.lab.state.clock <= clock + 30 && session.text.contains("SEPTUM"))
    }

    @Test("Still pictures want the time once a second, or not at all where time moves with acts")
    func still() {
        #expect(LabDriving.session(isStill: true).state.lab.due == nil)
        let standard = LabDriving.session(level: .standard, isStill: true)
        standard.take(Trainer.Message.frame)
        #expect(standard.state.lab.due == standard.store.uptime + 1000)
        standard.press("i")
        #expect(standard.store.settings == [.pictures(.moving)])
    }

    @Test("An alarm is a word and a sign, stays while other keys act, and goes by Esc")
    func alarms() {
        let session = LabDriving.session("80x24", "11")
        session.act([
            .punctureVein, .giveHeparin(units: 5000), .moveTent(superior: 8, anterior: -6), .show(.bicaval), .show(.shortAxis),
            .show(.fourChamber), .punctureSeptum,
        ])
        #expect(session.words.contains("!! PERICARDIAL EFFUSION, TAMPONADE"))
        session.press("v 2")
        #expect(session.words.contains("!! PERICARDIAL EFFUSION, TAMPONADE"))
        session.press("esc")
        #expect(!session.words.contains("!! PERICARDIAL"))
        session.press("!")
        #expect(session.place == .lookup(.cards))
    }

    @Test("Leaving asks; the lab comes back to the start screen and to the step it was opened from")
    func leaving() {
        let session = Session("80x24", "enter c")
        #expect(session.words.contains("CLIP LAB") && session.words.contains("1. Which view?"))
        session.press("down*9 enter")
        #expect(session.text.contains("ACCESS"))
        session.press("q q q")
        #expect(session.text.contains("ACCESS"), "q asks, and asks again")
        session.press("esc q 1 q")
        #expect(session.text.contains("Evaluation, step 1 of 16"))
    }

    @Test("Each step of the intervention offers the lab in its key line, and the list says where it leads back to")
    func offered() {
        let id = "intv-height"
        let session = Session("80x24", "M enter").goTo(step: id)
        #expect(session.text.contains("c try in lab"), "\(session.text)")
        session.press("c")
        let number = session.procedure.number(ofStep: id)
        #expect(session.text.contains("q to step \(number)"), "\(session.text)")
        session.press("q")
        #expect(session.place == .step(id))
        #expect(!session.goTo(step: "prep-time-out").text.contains("try in lab"))
    }

    @Test("Settings: level, pictures and time of the lab, and its keys, each of which can be given otherwise")
    func settings() {
        let session = Session("80x24", "comma")
        #expect(session.words.contains("The clip lab is: guided"))
        session.take(Trainer.Message.choose("setting.level"))
        #expect(session.store.settings == [.level(.standard)] && session.state.settings.level == .standard)
        #expect(session.page.body.contains { $0.id == "labkey.lab-medial" })
        session.take(Trainer.Message.choose("labkey.lab-medial"))
        session.press("y")
        #expect(session.state.lab.keymap.action(for: .character("y")) == .steer(.medial))
        #expect(session.state.settings.keys["lab-medial"] == ["y", "right", "l"])
        session.take(Trainer.Message.choose("labkey.lab-medial"))
        session.press("q")
        #expect(
            session.message.contains("in the lab as everywhere") && session.state.lab.keymap.action(for: .character("q")) == nil
        )
        session.take(Trainer.Message.choose("labkey.lab-freeze"))
        session.press("tab")
        #expect(session.message.contains("the last key of \"lab-next-view\""))
        session.take(Trainer.Message.choose("labkey.lab-freeze"))
        session.press("h")
        #expect(session.message.contains("It was a key of \"lab-lateral\"."))
        #expect(session.state.lab.keymap.action(for: .character("h")) == .freeze)
        session.press("q c")
        #expect(session.words.contains("Level: standard"))
    }

    @Test("The list of steering begins with the way that the view asks for; no is said")
    func useful() {
        let session = LabDriving.session()
        session.act(LabDriving.toAtrium + [.show(.xPlane)])
        session.press("enter")
        #expect(session.lab.menu == .steering)
        let line = session.lab.lines(of: .steering)[session.lab.menuFocus]
        #expect(line.action == session.lab.usefulDirection.map { .steer($0) }, "\(line.text)")
        session.press("esc d 1 2 2")
        #expect(session.labSaid.hasPrefix("Not done: give heparin"))
    }

    @Test("Chance is the same for everybody in a guided session, and the session's own above it, unless a seed is asked for")
    func seeds() {
        var room = LabRoom()
        room.seed = 77
        #expect(room.seed(at: .guided) == 1 && room.seed(at: .standard) == 77)
        #expect(LabDriving.session(seed: 9).store.labSeed == 9)
    }

    @Test("In an exam numbers are words, Enter opens the list, and there is no hint")
    func exam() {
        let session = LabDriving.session(level: .exam)
        session.press("enter")
        #expect(session.lab.menu == .acts)
        session.act(LabDriving.toAtrium + [.show(.xPlane)])
        #expect(session.labSaid.contains("clearly anterior of the line") || session.labSaid.contains("a little anterior"))
        #expect(!session.labSaid.contains("Hint"))
    }

    @Test("At the standard level five hints can be asked for, each of which costs a mark")
    func hints() {
        let session = LabDriving.session(level: .standard)
        session.press("enter")
        for _ in 0..<7 { session.take(Trainer.Message.lab(.hint)) }
        #expect(session.lab.hintsTaken == 5 && session.labSaid == "There is no hint left.")
    }

    @Test("A guided session goes back to before the valve was crossed, chance and circulation with it")
    func rewind() {
        let session = LabDriving.session()
        session.act(LabDriving.toAtrium)
        let before = session.lab.bench
        session.act([.crossValve, .setArms(.open), .raiseClip(2)])
        #expect(session.lab.lab.isBelowValve)
        session.take(Trainer.Message.lab(.rewind))
        #expect(session.lab.lab.stage == .atrium && session.lab.lab.state == before.lab.state)
        #expect(session.lab.bench.moment == before.moment && session.lab.numbers == before.numbers)
    }

    @Test("Keys of the lab can be given otherwise in the settings")
    func remapped() {
        let keymap = LabKeymap(replacing: ["lab-medial": ["y"], "lab-freeze": []])
        #expect(keymap.action(for: .character("y")) == .steer(.medial) && keymap.action(for: .right) == nil)
        #expect(keymap.action(for: .character(" ")) == nil && keymap.label("lab-medial") == "y")
        #expect(LabKeymap(letters: false).action(for: .character("g")) == nil)
        #expect(LabKeymap(letters: false).action(for: .enter) == .next)
    }
}
