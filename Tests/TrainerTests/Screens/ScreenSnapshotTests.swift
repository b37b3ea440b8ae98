import Screens
import TerminalCore
import TestSupport
import Testing

@testable import Trainer

@Suite("What each screen looks like and sounds like")
struct ScreenSnapshotTests {
    /// The folder of the target, in which the snapshots stand.
    private static let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")

    @Test("on a terminal", arguments: Scene.all, ["80x24", "40x12", "120x40", "200x60"])
    func looks(_ scene: Scene, _ size: String) {
        let session = scene.open(size)
        let difference = Snapshot("\(scene.name)-\(size)", beside: Self.folder).difference(from: session.frame.snapshot)
        #expect(difference == nil)
    }

    @Test("said line by line", arguments: Scene.all)
    func sounds(_ scene: Scene) {
        let session = scene.open("80x24")
        let difference = Snapshot("\(scene.name)-spoken", beside: Self.folder).difference(
            from: session.spoken.joined(separator: "\n"))
        #expect(difference == nil)
    }

    @Test("with the characters of a plain terminal", arguments: [Repertoire.console, .ascii])
    func plain(_ repertoire: Repertoire) {
        let session = Session("80x24", "enter", repertoire: repertoire)
        session.goTo(step: "eval-geometry")
        let difference = Snapshot("step-warning-\(repertoire.rawValue)-80x24", beside: Self.folder).difference(
            from: session.frame.snapshot)
        #expect(difference == nil)
    }
}
