import Procedures

extension TrainerState {
    /// The id of the block that says a step's statement, counted in reading order.
    func statementBlockID(step id: String, _ index: Int) -> String? {
        let body = pack.body(of: id)
        let parts: [(String, Int)] =
            [
                ("do", body.acts.count), ("why", body.why.count), ("who", body.who.count), ("view", body.views.count),
                ("target", body.targets.count), ("check", body.checks.count), ("warn", body.warnings.count),
                ("risk", body.risks.count), ("differ", body.differences.count), ("drill", body.drills.count),
            ] + body.tables.map { ("table.\($0.id)", $0.rows.count) }
        return Self.locate(index, in: parts).map { "step.\(id).\($0).\($1)" }
    }

    /// The id of the block that says an article's statement, counted in reading order.
    func statementBlockID(article id: String, _ index: Int) -> String? {
        guard let article = pack.article(id) else { return nil }
        let parts = article.sections.enumerated().flatMap { at, section in
            [("section.\(at).text", section.paragraphs.count), ("section.\(at).point", section.points.count)]
        }
        return Self.locate(index, in: parts).map { "\($0).\($1)" }
    }

    private static func locate(_ index: Int, in parts: [(String, Int)]) -> (String, Int)? {
        var rest = index
        for (name, count) in parts {
            if rest < count { return (name, rest) }
            rest -= count
        }
        return nil
    }
}
