import Procedures
import TextRules
import YAMLReading

/// What statements inherit from the step, article or question they stand in.
struct Evidence {
    var grade: Grade?
    var sources: [String] = []
    /// Whether `sources: []` is written out: beside `recalled` it says that no publication is named for the figure.
    var disclaimsSources = false
    /// Whether grade or sources are given but cannot be read, which was noted.
    var isUnreadable = false
}

/// Statements: plain texts, or texts with a grade, sources and seeds of their own.
extension PackReading {
    /// The `grade` and `sources` of a step, article or question.
    func evidence(_ map: inout YAMLMap) -> Evidence {
        let before = log.count
        var evidence = Evidence(grade: map.optionalChoice("grade", of: Grade.self))
        evidence.sources = names(&map, "sources", of: .source)
        evidence.disclaimsSources = evidence.sources.isEmpty && map.value("sources") != nil
        evidence.isUnreadable = log.count > before
        return evidence
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
            return supported(Statement(text, sources: evidence.sources), by: evidence, at: node)
        }
        var map = YAMLMap(node, log: log)
        var statement = Statement(map.text("text", max: TextLimit.statement))
        var own = self.evidence(&map)
        own.grade = own.grade ?? evidence.grade
        own.isUnreadable = own.isUnreadable || evidence.isUnreadable
        statement.sources = own.sources.isEmpty && !own.disclaimsSources ? evidence.sources : own.sources
        statement.seeds = seeds(&map)
        map.finish()
        return statement.text.isEmpty ? nil : supported(statement, by: own, at: node)
    }

    /// The statement with its grade, after a look at what it rests on.
    private func supported(_ statement: Statement, by evidence: Evidence, at node: YAMLNode) -> Statement {
        var statement = statement
        let grade = evidence.grade
        statement.grade = grade ?? .composed
        guard register != nil, !evidence.isUnreadable else { return statement }
        if grade == nil {
            log.note(node, "the statement has no grade", hint: "say checked, recalled or composed, here or for the whole")
        } else if grade != .composed, statement.sources.isEmpty, !(grade == .recalled && evidence.disclaimsSources) {
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
                    node, "\"\(PlainText.quoted(seed))\" does not look like a seed", hint: "such as SEED-EVAL-04",
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
