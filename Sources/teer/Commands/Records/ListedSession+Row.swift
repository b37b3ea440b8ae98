import Sessions

/// The words of a session in lists and tables.
extension SessionStore.Listed {
    /// The fixed columns of sessions in CSV and JSON.
    static let columns: [ReportTable.Column] = [
        .init("session", "no.", isNumber: true), .init("learner"), .init("kind", "what"), .init("pack"),
        .init("edition"), .init("started", "begun"), .init("minutes", "min", isNumber: true),
        .init("steps_done", "done", isNumber: true), .init("steps", "of", isNumber: true),
        .init("questions_right", "right", isNumber: true), .init("questions", "asked", isNumber: true),
        .init("score", "score %", isNumber: true),
    ]

    /// The columns that people read: what identifies the content is left to the other forms.
    static let shownColumns = columns.filter { $0.key != "edition" }

    /// The cells of the fixed columns.
    var cells: [String] {
        let steps = session.kind == .walk ? session.progress : nil
        return [
            "\(number)", learner ?? "", session.kind.rawValue, session.pack,
            session.edition.map { String($0.prefix(12)) } ?? "",
            String(Clock.text(session.startedAt).dropLast(3)), "\((session.active + 30_000) / 60_000)",
            steps.map { "\($0.done)" } ?? "", steps.map { "\($0.total)" } ?? "", answered > 0 ? "\(right)" : "",
            answered > 0 ? "\(answered)" : "", answered > 0 ? "\((right * 100 + answered / 2) / answered)" : "",
        ]
    }

    /// One line that says which session it is.
    var sentence: String {
        let who = learner.map { "\($0)'s" } ?? "nobody's"
        return "\(number): \(who) \(session.kind.rawValue) of \(session.pack), "
            + Clock.text(from: session.startedAt, to: session.touchedAt)
    }
}
