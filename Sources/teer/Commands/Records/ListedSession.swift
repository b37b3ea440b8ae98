import Cases
import Records
import Sessions
import Trainer

/// A session as lists and tables tell it.
struct ListedSession {
    let listed: SessionStore.Listed
    /// The marks of a case that was brought to its end.
    let marks: CaseReplay.Marks?

    init(_ listed: SessionStore.Listed, in store: SessionStore) throws {
        self.listed = listed
        var marks: CaseReplay.Marks?
        if listed.session.kind == .case {
            try store.told { store throws(StoreProblem) in
                try store.forEachLine(of: listed.session.id, as: CaseDomain.self) { line in
                    if case .note(let text) = line.what { marks = CaseReplay.Marks(text) ?? marks }
                }
            }
        }
        self.marks = marks
    }

    /// The fixed columns of sessions in CSV and JSON.
    static let columns: [ReportTable.Column] = [
        .init("learner"), .init("session", isNumber: true), .init("kind"), .init("pack"), .init("edition"),
        .init("started"), .init("minutes", isNumber: true), .init("steps_done", isNumber: true),
        .init("steps", isNumber: true), .init("questions_right", isNumber: true), .init("questions", isNumber: true),
        .init("score", isNumber: true), .init("passed"),
    ]

    /// The columns that people read.
    static let shownColumns: [ReportTable.Column] = [
        .init("no.", isNumber: true), .init("learner"), .init("what"), .init("pack"), .init("when"),
        .init("long", isNumber: true), .init("result"),
    ]

    private var session: SessionRecord { listed.session }
    private var begun: String { String(Clock.text(session.startedAt).dropLast(3)) }
    private var minutes: Int64 { (session.active + 30_000) / 60_000 }
    /// Steps done of those that apply; of walks only.
    private var steps: SessionProgress? { session.kind == .walk ? session.progress : nil }
    /// Of 100: the marks of a case, or the share of answers that were right.
    private var score: Int? {
        marks?.total ?? (listed.answered > 0 ? (listed.right * 100 + listed.answered / 2) / listed.answered : nil)
    }

    /// The cells of the fixed columns; whether something was passed is known of cases alone.
    var cells: [String] {
        [
            listed.learner ?? "", "\(listed.number)", session.kind.rawValue, session.pack,
            session.edition.map { String($0.prefix(12)) } ?? "", begun, "\(minutes)",
            steps.map { "\($0.done)" } ?? "", steps.map { "\($0.total)" } ?? "",
            listed.answered > 0 ? "\(listed.right)" : "", listed.answered > 0 ? "\(listed.answered)" : "",
            score.map { "\($0)" } ?? "", marks.map { $0.isPassed ? "yes" : "no" } ?? "",
        ]
    }

    /// The cells of the columns that people read.
    var shownCells: [String] {
        let long = "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        return ["\(listed.number)", listed.learner ?? "", session.kind.rawValue, session.pack, begun, long, result]
    }

    /// What came of it, in a few words; empty where nothing did.
    private var result: String {
        if let marks { return "\(marks.total) of 100, \(marks.isPassed ? "passed" : "not passed")" }
        let done = steps.map { "\($0.done) of \($0.total) steps" }
        let right = listed.answered > 0 ? "\(listed.right) of \(listed.answered) right" : nil
        return [done, right].compactMap(\.self).joined(separator: ", ")
    }
}

extension SessionStore.Listed {
    /// One line that says which session it is.
    var sentence: String {
        let who = learner.map { "\($0)'s" } ?? "nobody's"
        return "\(number): \(who) \(session.kind.rawValue) of \(session.pack), "
            + Clock.text(from: session.startedAt, to: session.touchedAt)
    }
}
