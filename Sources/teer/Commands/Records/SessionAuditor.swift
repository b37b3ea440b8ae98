import Content
import Procedures
import Recall
import Records
import Sessions
import StateMachine

/// Looks at the lines of sessions with the charts that this program has.
struct SessionAuditor {
    let pack: ContentPack
    let chart: WalkthroughChart?

    init(_ content: PackOption) throws { (pack, chart) = try content.open() }

    /// What can be said of a session's lines. Those of another pack, or of a kind that has no chart here, can not be done again:
    /// nil then, when they are whole.
    func audit(_ item: Bundle.Item) -> JournalAudit? {
        switch item.session.kind {
        case .walk:
            let lines = item.entries(of: Walkthrough.self)
            guard item.session.pack == pack.id else { return Entry.firstBroken(in: lines).map { .broken(line: $0) } }
            return Journal.audit(lines, course(of: item).chart)
        case .check, .exam: return Journal.audit(item.entries(of: Checking.self), CheckChart.check)
        case .case, .lab: return nil
        }
    }

    func course(of item: Bundle.Item) -> WalkCourse {
        WalkCourse(of: pack, seed: item.session.seedOfQuestions, chart: chart)
    }
}

extension JournalAudit? {
    /// What a person is told; lines are counted from 1.
    var sentence: String {
        switch self {
        case .exact: "exact"
        case .asRecorded(let first?): "as recorded to line \(first), exact from line \(first + 1)"
        case .asRecorded(nil): "as recorded from line 1: written with another edition of the content or the program"
        case .broken(let line): "broken at line \(line + 1)"
        case nil: "whole; not done again, as its pack is another: name it with --pack"
        }
    }

    var isBroken: Bool {
        if case .broken = self { return true }
        return false
    }
}
