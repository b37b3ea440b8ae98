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

    @Test("before the clip beside now: pressures and numbers", arguments: ["80x24", "40x12", "200x60"])
    func compared(_ size: String) {
        let session = LabDriving.session(size, isStill: true)
        for (name, keys) in Self.parts where !["11-release", "12-out", "13-end"].contains(name) { session.press(keys) }
        session.press("b")
        let difference = Snapshot("lab-compared-\(size)").difference(from: session.frame.snapshot)
        #expect(difference == nil)
        session.press("b")
        #expect(session.labSaid == "Now alone.")
    }

    @Test("of a view that was not seen the walls alone are drawn, and the key that shows it; what is old stays as it was seen")
    func unseen() {
        let session = LabDriving.session("80x24", isStill: true)
        session.act(LabDriving.toAtrium)
        #expect(session.text.contains("3D en face not seen: v 7"))
        let pictures = LabPictures(lab: session.lab.lab, seen: nil, isOld: true, flow: -200)
        for picture in [pictures.enFace, pictures.longAxis, pictures.bicommissural] {
            var alone = Frame(size: Size(columns: 40, rows: 12))
            picture.draw(in: Area(alone.size), on: &alone, repertoire: .unicode)
            #expect(!alone.cells.contains { [.device, .leaflet, .jet].contains($0.role) })
        }
        session.act([.show(.enFace), .show(.longAxis)])
        let seen = session.lab.seen[.enFace]
        session.act([.steerMedial(3), .setArms(.flat)])
        #expect(session.lab.seen[.enFace] == seen && seen?.arms == .closed, "what was seen does not change by itself")
    }

    @Test("at 40x12 all words of a patient can be read, page by page")
    func paged() {
        let session = LabDriving.session("40x12", "10", isStill: true)
        var words: [String] = []
        #expect(session.text.contains("PgDn more (1/"))
        let count =
            session.state.labScreen.flatMap { screen -> Int? in
                if case .scene(let scene) = screen {
                    scene.sentencePages(in: session.state.size, repertoire: .unicode)
                } else {
                    nil
                }
            } ?? 0
        #expect(count > 1)
        for page in 0..<count {
            if page > 0 { session.press("page-down") }
            words.append(session.text)
        }
        let all = words.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for word in session.lab.said.joined(separator: " ").split(separator: " ") { #expect(all.contains(word), "\(word)") }
        session.press("page-down")
        #expect(session.words.contains("These are the last words."))
        session.press("page-up*9")
        #expect(session.text.contains("(1/\(count))"))
    }

    @Test("a question stands whole at 40x12")
    func askedWhole() {
        let session = LabDriving.session("40x12", isStill: true)
        session.act(LabDriving.toAtrium.dropLast(8) + [.giveHeparin(units: 2500), .measureClottingTime])
        session.take(Trainer.Message.lab(.act(.giveHeparin(units: 2000))))
        #expect(session.words.contains("The last ACT was") && session.words.contains("1 Yes: give heparin"), "\(session.text)")
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
