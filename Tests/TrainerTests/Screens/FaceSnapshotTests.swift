import Procedures
import Screens
import TerminalCore
import TestSupport
import Testing

@testable import Trainer

@Suite("What every face looks like")
struct FaceSnapshotTests {
    /// The folder of the target, in which the snapshots stand.
    private static let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")

    @Test("a phase in one file, sheet by sheet", arguments: Session.outline.phases.map(\.id), ["80x24", "40x12"])
    func phases(_ phase: String, _ size: String) throws {
        let steps = try #require(Session.outline.phases.first { $0.id == phase }).steps
        let session = Session(size, "M enter")
        var screens: [String] = []
        for step in steps {
            session.go(step.id).press("esc")
            screens.append(session.frame.text)
            for _ in 1..<max(2, session.sheets?.count ?? 1) where session.sheets?.hasMore ?? false {
                session.press("page-down")
                screens.append(session.frame.text)
            }
        }
        let edge = "\n" + String(repeating: "=", count: Size(named: size).columns) + "\n"
        #expect(
            Snapshot("faces-\(phase)-\(size)", beside: Self.folder).difference(from: screens.joined(separator: edge)) == nil)
    }

    @Test(
        "on wide screens", arguments: ["eval-severity", "eval-decision", "intv-height", "intv-grasp", "check-low-output"],
        ["120x40", "200x60"])
    func wide(_ step: String, _ size: String) {
        let session = Session(size, Script("M enter : '\(step)' enter"))
        #expect(Snapshot("face-\(step)-\(size)", beside: Self.folder).difference(from: session.frame.snapshot) == nil)
    }
}
