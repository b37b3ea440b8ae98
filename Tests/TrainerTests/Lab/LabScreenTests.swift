import ClipLab
import Screens
import TerminalCore
import TestSupport
import Testing

@testable import Trainer

@Suite("What the clip lab looks like and sounds like")
struct LabScreenTests {
    /// One patient from puncture to release, by keys: what each part is called, and its keys.
    static let parts: [(name: String, keys: Script)] = [
        ("1-access", ""), ("2-septum", "enter enter 1 enter up*2 p*2 enter enter"),
        ("3-guide", "enter*2 enter*3 enter 1 enter*2 enter"), ("4-sizes", "enter"), ("5-atrium", "4 enter enter"),
        ("6-square", "right p*2 enter*2 comma*3"), ("7-below", "enter v 5 enter enter"), ("8-seated", "v 6 up*5"),
        ("9-grasped", "z g 1 z c"), ("10-closed", "enter*3 v 5 c v 7 c m"), ("11-release", "enter 1"),
        ("12-out", "enter*2 enter*2"), ("13-end", ""),
    ]

    @Test(
        "one patient by keys from puncture to release, in each size and with each set of characters",
        arguments: [
            ("80x24", Repertoire.unicode), ("80x24", .console), ("80x24", .ascii), ("40x12", .unicode), ("200x60", .unicode),
        ])
    func played(_ size: String, _ repertoire: Repertoire) {
        let session = LabDriving.session(size, repertoire: repertoire, isStill: true)
        for (name, keys) in Self.parts {
            session.press(keys)
            let difference = Snapshot("lab-\(name)-\(size)-\(repertoire.rawValue)").difference(from: session.frame.snapshot)
            #expect(difference == nil)
        }
        #expect(session.lab.lab.state.clips.count == 1 && session.lab.lab.stage == .done)
        #expect(session.lab.numbers.grade == 1 && session.lab.numbers.gradient < 5)
    }

    @Test("one patient line by line from puncture to release")
    func spoken() {
        let session = LinearSession { runtime in
            runtime.enterLab(passed: [], level: .guided, seed: 5)
            if let task = LabTask("flail-p2", in: LabDriving.pack) { runtime.beginLab(task) }
        }
        session.type(
            "puncture", "heparin 2500", "yes", "view bicaval", "superior 6", "posterior 6", "view short-axis",
            "view four-chamber",
            "puncture", "x", "back", "hold", "puncture", "breathe", "", "", "", "1", "", "", "", "load XTW", "", "view x-plane",
            "medial 3", "posterior 6", "arms 180", "view en-face", "turn -15", "arms closed", "release", "cross", "arms 120",
            "view x-plane", "up 10", "hold", "lower", "breathe", "check", "half", "close", "release", "view long-axis", "check",
            "view en-face", "check", "measure", "release", "1", "", "", "", "", "end", "nonsense", "u")
        let difference = Snapshot("lab-spoken").difference(from: session.said.joined(separator: "\n"))
        #expect(difference == nil)
        #expect(session.state.lab.session?.lab.stage == .done)
        #expect(session.state.lab.session?.lab.state.clips.count == 1)
    }

    @Test("the list of exercises and patients", arguments: ["80x24", "40x12"])
    func list(_ size: String) {
        let session = Session(size, "c down*2")
        let difference = Snapshot("lab-list-\(size)").difference(from: session.frame.snapshot)
        #expect(difference == nil)
    }

    @Test("the sheets: all numbers, keys, assumptions", arguments: ["n", "?", "x up up enter"])
    func sheets(_ keys: String) {
        let session = LabDriving.session("80x24", isStill: true)
        session.press("enter").press(Script(keys == "x up up enter" ? "x end" : keys))
        if keys == "x up up enter" { session.take(Trainer.Message.lab(.assumptions)) }
        let name = keys == "n" ? "numbers" : keys == "?" ? "keys" : "assumptions"
        let difference = Snapshot("lab-sheet-\(name)").difference(from: session.frame.snapshot)
        #expect(difference == nil)
    }

    @Test("from standard on the end page has marks, each loss with its reason")
    func marks() {
        let session = LabDriving.session("80x24", level: .standard, isStill: true)
        session.act(LabDriving.toAtrium + [.removeClip, .withdrawGuide, .inspectSeptum, .closeVein])
        #expect(session.lab.sheet == .end)
        let words = LabSheetText(session: session.lab).lines(of: .end).map(\.plain).joined(separator: "\n")
        #expect(words.contains(" of 100. Not passed.") && words.contains("-12 of 12 insertion (I6)"))
    }

    @Test("no frame holds a control character or a cursor outside, at any size", arguments: Repertoire.allCases)
    func sizes(_ repertoire: Repertoire) {
        let session = LabDriving.session(repertoire: repertoire)
        session.act(LabDriving.toAtrium + [.show(.xPlane)])
        for (columns, rows) in [(1, 1), (9, 3), (10, 3), (20, 6), (30, 8), (59, 11), (72, 18), (149, 39), (150, 40), (300, 90)]
        {
            session.take(Trainer.Message.resized(Size(columns: columns, rows: rows)))
            for menu in [nil, LabMenu.acts, .drugs] {
                session.take(Trainer.Message.lab(menu.map { .open($0) } ?? .close))
                let frame = session.frame
                #expect(frame.cells.allSatisfy { $0.scalar.value >= 0x20 })
                #expect(
                    (0..<columns).contains(frame.cursor.column) && (0..<rows).contains(frame.cursor.row), "\(columns)x\(rows)")
                if repertoire == .ascii { #expect(frame.cells.allSatisfy { $0.scalar.value < 0x7F }) }
            }
        }
    }
}
