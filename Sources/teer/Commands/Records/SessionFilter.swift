import ArgumentParser
import Glibc
import Sessions

/// Which sessions of the store a command is about.
struct SessionFilter: ParsableArguments {
    @Option(
        help: ArgumentHelp("Only the sessions of this learner; \"-\" for those of nobody in particular.", valueName: "name"))
    var learner: String?

    @Option(name: .customLong("only-pack"), help: ArgumentHelp("Only the sessions with this pack.", valueName: "id"))
    var pack: String?

    @Option(help: "Only this kind: walk, check, exam, case or lab.")
    var kind: SessionRecord.Kind?

    @Option(help: ArgumentHelp("Only sessions begun on this day or later, such as 2026-11-01.", valueName: "date"))
    var since: String?

    /// The sessions of the store that fit, newest first.
    func sessions(of store: SessionStore) throws -> [SessionStore.Listed] {
        let earliest = try since.map { try Self.time(of: $0) }
        let owner = try learner.map { try Self.owner(named: $0, in: store) } ?? .anybody
        return try store.told { store throws(StoreProblem) in try store.allSessions() }.filter { listed in
            (owner == .anybody || SessionOwner(listed.session.learner) == owner)
                && (pack == nil || listed.session.pack == pack) && (kind == nil || listed.session.kind == kind)
                && (earliest.map { listed.session.startedAt >= $0 } ?? true)
        }
    }

    /// The owner whom a name stands for; "-" for nobody in particular.
    static func owner(named name: String, in store: SessionStore) throws -> SessionOwner {
        if name == "-" { return .nobody }
        let learners = try store.told { store throws(StoreProblem) in try store.learners() }
        if let known = try store.told({ store throws(StoreProblem) in try store.learner(named: name) }) {
            return .learner(known.number)
        }
        guard !learners.isEmpty else {
            throw CommandFailure("There are no learners yet. \"teer learners add NAME\" adds one.", status: 2)
        }
        throw CommandFailure(WrongUse.unknown("learner", name, among: learners.map(\.name)), status: 2)
    }

    /// The beginning of a day where the clock stands, in milliseconds since 1970.
    private static func time(of day: String) throws -> Int64 {
        var parts = tm()
        let numbers = day.split(separator: "-", omittingEmptySubsequences: false).map { Int32($0) }
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let date = numbers[2],
            (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(date)
        else { throw CommandFailure("'\(day)' is no day; write it as 2026-11-30.", status: 2) }
        (parts.tm_year, parts.tm_mon, parts.tm_mday, parts.tm_isdst) = (year - 1900, month - 1, date, -1)
        return Int64(mktime(&parts)) * 1000
    }
}

extension SessionRecord.Kind: ExpressibleByArgument {}

extension SessionStore {
    /// Does something with the store; what goes wrong ends the command with its sentence.
    func told<T>(_ work: (SessionStore) throws(StoreProblem) -> T) throws -> T {
        do throws(StoreProblem) { return try work(self) } catch { throw CommandFailure(error.sentence, status: 1) }
    }

    /// The sessions that numbers or ids name, in that order.
    func sessions(named names: [String]) throws -> [Listed] {
        let all = try told { store throws(StoreProblem) in try store.allSessions() }
        return try names.map { name in
            guard let found = all.first(where: { "\($0.number)" == name || $0.session.id == name }) else {
                throw CommandFailure("There is no session '\(name)'. \"teer records list\" lists them.", status: 2)
            }
            return found
        }
    }
}
