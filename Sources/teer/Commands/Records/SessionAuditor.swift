import Cases
import ClipLab
import Content
import Procedures
import Recall
import Records
import Sessions
import StateMachine
import Trainer

/// Looks at the lines of sessions with the charts and the model that this program has.
struct SessionAuditor {
    let pack: ContentPack
    let chart: WalkthroughChart?

    init(_ content: PackOption) throws { (pack, chart) = try content.open() }

    /// What can be said of a session's lines, and of what this program makes of them.
    func verdict(on item: Bundle.Item) -> SessionVerdict {
        switch item.session.kind {
        case .walk:
            let lines = item.entries(of: Walkthrough.self)
            guard item.session.pack == pack.id else { return .whole(lines, "its pack is another: name it with --pack") }
            return SessionVerdict(Journal.audit(lines, course(of: item).chart))
        case .check, .exam: return SessionVerdict(Journal.audit(item.entries(of: Checking.self), CheckChart.check))
        case .lab: return lab(item)
        case .case: return treated(item)
        }
    }

    /// A session of the clip lab is played again: the same acts at the same steps of the circulation, with the same chance.
    private func lab(_ item: Bundle.Item) -> SessionVerdict {
        let lines = item.entries(of: Intervention.self)
        guard item.session.pack == pack.id else { return .whole(lines, "its pack is another: name it with --pack") }
        if let broken = Entry.firstBroken(in: lines) { return SessionVerdict(.broken(line: broken)) }
        guard let replay = LabReplay(lines.compactMap(\.self), in: pack) else {
            return .whole(lines, "this pack does not have its patient")
        }
        guard let first = replay.differences.first else { return SessionVerdict(.exact) }
        return SessionVerdict(sentence: "as recorded; played again it differs: \(first)\(origins(of: item))", isBroken: false)
    }

    /// A case is played again, its session of the lab included: the marks and the phase must be those of the lines.
    private func treated(_ item: Bundle.Item) -> SessionVerdict {
        let lines = item.entries(of: CaseDomain.self)
        guard item.session.pack == pack.id else { return .whole(lines, "its pack is another: name it with --pack") }
        if let broken = Entry.firstBroken(in: lines) { return SessionVerdict(.broken(line: broken)) }
        let entries = lines.compactMap(\.self)
        guard let replay = CaseReplay(entries, in: pack) else { return .whole(lines, "this pack does not have its patient") }
        let (marks, stage) = (replay.session.marks.total, replay.session.course.stage)
        var difference: String?
        if let recorded = replay.recordedMarks, recorded != marks {
            difference = "\(marks) marks, where the lines say \(recorded)"
        } else if let last = entries.last?.to, last != stage {
            difference = "it ends at \(stage), where the lines say \(last)"
        }
        guard let difference else { return SessionVerdict(.exact) }
        return SessionVerdict(
            sentence: "as recorded; played again it differs: \(difference)\(origins(of: item))", isBroken: false)
    }

    /// What was another program or another content when a session was written.
    private func origins(of item: Bundle.Item) -> String {
        var others: [String] = []
        if let program = item.session.program, program != "teer \(programVersion)" {
            others.append("written by \(program), this is teer \(programVersion)")
        }
        if item.session.packVersion != pack.version {
            others.append("with version \(item.session.packVersion) of the pack, this is \(pack.version)")
        }
        return others.isEmpty ? "" : " (\(others.joined(separator: ", ")))"
    }

    func course(of item: Bundle.Item) -> WalkCourse {
        WalkCourse(of: pack, seed: item.session.seedOfQuestions, chart: chart)
    }
}

/// What a person is told of a session's lines.
struct SessionVerdict {
    var sentence: String
    /// Whether a line is missing or was changed.
    var isBroken: Bool

    init(sentence: String, isBroken: Bool) { (self.sentence, self.isBroken) = (sentence, isBroken) }

    /// Lines are counted from 1.
    init(_ audit: JournalAudit) {
        switch audit {
        case .exact: self.init(sentence: "exact", isBroken: false)
        case .asRecorded(let first?):
            self.init(sentence: "as recorded to line \(first), exact from line \(first + 1)", isBroken: false)
        case .asRecorded(nil):
            self.init(
                sentence: "as recorded from line 1: written with another edition of the content or the program", isBroken: false
            )
        case .broken(let line): self.init(sentence: "broken at line \(line + 1)", isBroken: true)
        }
    }

    /// Lines that were not done again, for a reason.
    static func whole<D: RecordedDomain>(_ lines: [Entry<D>?], _ why: String) -> SessionVerdict {
        if let broken = Entry.firstBroken(in: lines) { return SessionVerdict(.broken(line: broken)) }
        return SessionVerdict(sentence: "whole; not done again, as \(why)", isBroken: false)
    }
}
