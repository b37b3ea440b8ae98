/// A file of cases: a list of them, or an object whose `vectors` (or `cases`) is that list.
///
/// It is read by any `Decoder`; a case that is wrong does not hide the others.
public struct CaseFile: Decodable, Sendable {
    /// One case, or what is wrong with it.
    public struct Entry: Sendable {
        /// The id, or the place in the list where it has none: "number 3".
        public var id: String
        /// The case.
        public var outcome: Result<SimulationCase, CaseProblem>
    }

    /// The cases in the order of the file.
    public var entries: [Entry]
    /// How `expect` is compared.
    public var tolerance = CaseTolerance()

    /// The most cases that a file may have.
    public static let mostCases = 10_000

    public init(from decoder: any Decoder) throws {
        if let list = try? decoder.unkeyedContainer() {
            entries = try Self.read(list)
            return
        }
        let file = try CaseObject(decoder, named: "file of cases")
        if let tolerance = try file.object("tolerance") { self.tolerance = try CaseTolerance(tolerance) }
        guard let list = try file.list("vectors") ?? file.list("cases") else {
            throw CaseProblem("the file has no list 'vectors' or 'cases'")
        }
        entries = try Self.read(list)
    }

    private static func read(_ list: any UnkeyedDecodingContainer) throws -> [Entry] {
        var list = list
        var entries: [Entry] = []
        var ids: Set<String> = []
        while !list.isAtEnd {
            guard entries.count < mostCases else { throw CaseProblem("the file has more than \(mostCases) cases") }
            let place = "number \(entries.count + 1)"
            var entry = try list.decode(EntryReading.self).entry(place)
            if !ids.insert(entry.id).inserted { entry.outcome = .failure(CaseProblem("the id is in the file twice")) }
            entries.append(entry)
        }
        return entries
    }

    /// Reads one entry without ever throwing, so that the list can go on.
    private struct EntryReading: Decodable {
        var id: String?
        var outcome: Result<SimulationCase, CaseProblem>

        init(from decoder: any Decoder) throws {
            var id: String?
            do {
                outcome = .success(try SimulationCase(decoder, id: &id))
            } catch {
                outcome = .failure(CaseProblem(reading: error))
            }
            self.id = id
        }

        func entry(_ place: String) -> Entry {
            var outcome = outcome
            if case .success = outcome, id == nil { outcome = .failure(CaseProblem("'id' is missing")) }
            return Entry(id: id ?? place, outcome: outcome)
        }
    }
}

extension CaseProblem {
    /// What a decoder found wrong, as part of a sentence.
    public init(reading error: any Error) {
        switch error {
        case let problem as CaseProblem: self = problem
        case let error as OutOfRange: self.init("\(error)")
        case let error as ClipMisplacement: self.init("\(error)")
        case DecodingError.typeMismatch(let type, let context), DecodingError.valueNotFound(let type, let context):
            self.init("\(Self.path(context.codingPath)) must be \(Self.word(for: type))")
        case DecodingError.dataCorrupted(let context):
            self.init("\(Self.path(context.codingPath)): \(context.debugDescription)")
        // A decoder's own errors may hold anything from the file.
        default: self.init("a number or text in it can not be read")
        }
    }

    /// The keys that lead to a value: "'case.valve.mva'".
    private static func path(_ keys: [any CodingKey]) -> String {
        let names = keys.filter { $0.intValue == nil }.map(\.stringValue).drop { $0 == "vectors" || $0 == "cases" }
        return names.isEmpty ? "the entry" : "'\(names.joined(separator: "."))'"
    }

    private static func word(for type: any Any.Type) -> String {
        switch type {
        case is String.Type: "a text"
        case is Bool.Type: "true or false"
        case is Double.Type: "a number"
        case is [any Any.Type].Type, is [Any].Type: "a list"
        default: "\(type)".hasPrefix("Array") ? "a list" : "an object"
        }
    }
}
