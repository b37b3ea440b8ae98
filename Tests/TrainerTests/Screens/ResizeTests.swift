import Procedures
import ProgramLoop
import Screens
import TerminalCore
import TestSupport
import Testing

@testable import Trainer

@Suite("Another size")
struct ResizeTests {
    @Test("the sentence at the top stays at the top, at every width and height", arguments: 0..<40)
    func sentenceAtTop(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let scene = [
            "r end up enter page-down page-down", "a page-down page-down", "D page-down", "enter ? page-down",
        ]
        let session = Session("80x24", Script(scene.randomElement(using: &random)!))  // there are scenes
        let anchor = try #require(session.page.anchor)
        for _ in 0..<12 {
            let size = Size(columns: .random(in: 20...220, using: &random), rows: .random(in: 6...220, using: &random))
            session.take(Happening.resized(size))
            #expect(session.frame.size == size)
            #expect(session.page.anchor == anchor)
            let shown = session.page.shown(in: size, repertoire: .unicode)
            let next = session.page.body.firstIndex { $0.id == anchor.block }.map { session.page.body[($0)...].map(\.id) } ?? []
            if let first = shown.first { #expect(next.prefix(3).contains(first), "\(first) instead of \(anchor.block)") }
        }
        session.take(Happening.resized(Size(columns: 80, rows: 24)))
        #expect(session.page.anchor == anchor)
    }

    @Test(
        "what has the focus at a step keeps it at every size: below 60 columns the names of the depth are a page of their own",
        arguments: ["tick.anatomy-graspable", "option.image-again", "depth.who", "title"],
        ["40x12", "60x16", "120x40", "200x60"])
    func focusStays(_ line: String, _ size: String) {
        let session = Session("80x24", "enter").goTo(step: "eval-decision")
        #expect(session.focus(line))
        let before = session.frame
        session.take(Happening.resized(Size(named: size)))
        #expect(session.page.focus == line)
        #expect(session.stops.contains(line))
        #expect(session.frame.complaint(of: session.page) == nil)
        session.take(Happening.resized(Size(named: "80x24")))
        #expect(session.frame == before)
    }

    @Test(
        "there and back again the screen is the same",
        arguments: Scene.all.filter { !["about", "prompt-key"].contains($0.name) }, ["40x12", "200x60", "20x6", "9x2"])
    func thereAndBack(_ scene: Scene, _ size: String) {
        let session = scene.open("80x24")
        let before = session.frame
        session.take(Happening.resized(Size(named: size)))
        session.take(Happening.resized(Size(named: "80x24")))
        #expect(session.frame == before)
    }

    @Test("where nothing fits, the size needed is said, and keys still work")
    func tooSmall() {
        let session = Session("80x24", "enter @9x2")
        #expect(session.words.contains("10x3"))
        session.press("enter right m")
        session.press("@80x24")
        #expect(session.step == "eval-secondary-cutoffs")
        #expect(session.mark("eval-questions") == "[x]")
        #expect(session.press("@8x2 q").ending == .left(status: 0))
    }

    @Test("no size from 1x1 to 220x220 breaks a screen", arguments: Scene.all)
    func everySize(_ scene: Scene) {
        var random = SeededGenerator(seed: 11)
        let session = scene.open("80x24")
        for _ in 0..<25 {
            let size = Size(columns: .random(in: 1...220, using: &random), rows: .random(in: 1...220, using: &random))
            session.take(Happening.resized(size))
            #expect(session.frame.complaint(of: session.page) == nil, "at \(size.columns)x\(size.rows)")
        }
    }
}
