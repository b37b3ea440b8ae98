import Procedures
import YAMLReading

/// What statements inherit from the step, article or question they stand in.
struct Evidence {
    var grade: Grade?
    var sources: [String] = []
    /// The owner's place, for what concerns all its statements.
    var owner: YAMLNode
}

/// Statements: plain texts, or texts with a grade, sources and seeds of their own.
extension PackReading {
    /// The `grade` and `sources` of a step, article or question.
    func evidence(_ map: inout YAMLMap) -> Evidence {
        let grade = map.optionalChoice("grade", of: Grade.self)
        return Evidence(grade: grade, sources: names(&map, "sources", of: .source), owner: map.node)
    }

    /// A list of statements; empty when absent.
    func statements(_ map: inout YAMLMap, _ key: StaticString, _ evidence: Evidence) -> [Statement] {
        guard let items = map.optionalList(key) else { return [] }
        return items.compactMap { statement($0, evidence) }
    }

    /// A list of statements that must hold something.
    func requiredStatements(_ map: inout YAMLMap, _ key: StaticString, _ evidence: Evidence) -> [Statement] {
        guard let items = map.list(key) else { return [] }
        return items.compactMap { statement($0, evidence) }
    }

    /// One statement; what it does not say itself is inherited.
    func statement(_ node: YAMLNode, _ evidence: Evidence) -> Statement? {
        guard node.kind == .map else {
            guard let text = node.text(max: TextLimit.statement, named: "text", log: log) else { return nil }
            return supported(Statement(text, sources: evidence.sources), grade: evidence.grade, at: node)
        }
        var map = YAMLMap(node, log: log)
        var statement = Statement(map.text("text", max: TextLimit.statement))
        let grade = map.optionalChoice("grade", of: Grade.self) ?? evidence.grade
        let saysSources = map.value("sources") != nil
        let own = names(&map, "sources", of: .source)
        statement.sources = saysSources ? own : evidence.sources
        statement.seeds = seeds(&map)
        map.finish()
        if statement.text.isEmpty { return nil }
        return supported(statement, grade: grade, disclaimsSources: saysSources && own.isEmpty, at: node)
    }

    /// The statement with its grade, after a look at what it rests on.
    ///
    /// `sources: []` written out beside `recalled` says that the figure is recalled and no publication is named for it.
    private func supported(
        _ statement: Statement, grade: Grade?, disclaimsSources: Bool = false, at node: YAMLNode
    ) -> Statement {
        var statement = statement
        statement.grade = grade ?? .composed
        guard register != nil else { return statement }
        if grade == nil {
            log.note(node, "the statement has no grade", hint: "say checked, recalled or composed, here or for the whole")
        } else if grade != .composed, statement.sources.isEmpty, !(grade == .recalled && disclaimsSources) {
            log.note(
                node, "the statement names no source",
                hint: grade == .recalled
                    ? "add sources: [KEY] here or for the whole, or sources: [] when no publication is named"
                    : "add sources: [KEY] here or for the whole, or grade: composed")
        }
        return statement
    }

    private func seeds(_ map: inout YAMLMap) -> [String] {
        guard let items = map.optionalList("seed") else { return [] }
        return items.compactMap { node in
            guard let seed = node.text(max: YAMLNode.identifierLimit, named: "seed", log: log) else { return nil }
            if !Self.isSeed(seed) {
                log.note(
                    node, "\"\(PrintableText.quoted(seed))\" does not look like a seed", hint: "such as SEED-EVAL-04",
                    severity: .warning)
            }
            return seed
        }
    }

    /// Whether a text is `SEED-` and further parts of capitals and digits.
    private static func isSeed(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count >= 2 && parts[0] == "SEED"
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
            }
    }
}
