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
        let text = map.text("text", max: TextLimit.statement)
        let statement = support(&map, evidence, of: text)
        map.finish()
        return text.isEmpty ? nil : statement
    }

    /// A text with the grade, the sources and the covered points that its map names; what it does not name is inherited.
    func support(_ map: inout YAMLMap, _ evidence: Evidence, of text: String) -> Statement {
        var statement = Statement(text)
        var own = self.evidence(&map)
        own.grade = own.grade ?? evidence.grade
        own.isUnreadable = own.isUnreadable || evidence.isUnreadable
        statement.sources = own.sources.isEmpty && !own.disclaimsSources ? evidence.sources : own.sources
        own.disclaimsSources = own.disclaimsSources || own.sources.isEmpty && evidence.disclaimsSources
        statement.covers = covered(&map)
        return map.isReadable ? supported(statement, by: own, at: map.node) : statement
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

    /// The points that a statement covers; `seed` is an older name of the key.
    private func covered(_ map: inout YAMLMap) -> [String] {
        let lists: [(StaticString, YAMLItems)] = [
            ("covers", map.optionalList("covers")), ("seed", map.optionalList("seed")),
        ].compactMap { key, items in items.map { (key, $0) } }
        return lists.flatMap { key, items in items.compactMap { point($0, key) } }
    }

    private func point(_ node: YAMLNode, _ key: StaticString) -> String? {
        if hasCoverage { return name(node, key, of: .point) }
        guard let point = node.text(max: YAMLNode.identifierLimit, named: key, log: log) else { return nil }
        if !Self.isSeed(point) {
            log.note(
                node, "\"\(PlainText.quoted(point))\" does not look like a seed", hint: "such as SEED-EVAL-04",
                severity: .warning)
        }
        return point
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
