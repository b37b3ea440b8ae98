import ArgumentParser
import Sessions
import TextRules

/// The people who learn on this account.
struct LearnersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learners", abstract: "List, add, rename and merge the learners of this account.",
        discussion: """
            Nobody has to have a name. One learner is taken for granted; as soon as there are two, the start asks who walks. Walks, \
            checks and what is remembered belong to the learner. There are no passwords: the account is the boundary, and whoever \
            can use it can read all of it.
            """,
        subcommands: [
            LearnersListCommand.self, LearnersAddCommand.self, LearnersRenameCommand.self, LearnersMergeCommand.self,
        ], defaultSubcommand: LearnersListCommand.self)
}

struct LearnersListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the learners with their sessions.")

    @Option(help: "table, csv, json, markdown or html.")
    var format: ReportTable.Format = .table

    func run() throws {
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let learners = try store.told { store throws(StoreProblem) in try store.learners() }
        let sessions = try store.told { store throws(StoreProblem) in try store.allSessions() }
        let nobodys = sessions.filter { $0.session.learner == nil }
        var rows = learners.map { learner in
            Self.row(learner.name, sessions.filter { $0.session.learner == learner.number })
        }
        if !nobodys.isEmpty { rows.append(Self.row("", nobodys)) }
        let remark = learners.isEmpty ? ["No learner has a name here. \"teer learners add NAME\" adds one."] : []
        ReportTable(
            title: "Learners",
            columns: [
                .init("learner"), .init("sessions", isNumber: true), .init("minutes", "min", isNumber: true),
                .init("last", "last gone on with"),
            ], rows: rows, remarks: remark
        ).print(format)
    }

    private static func row(_ name: String, _ sessions: [SessionStore.Listed]) -> [String] {
        let last = sessions.map(\.session.touchedAt).max()
        let active = sessions.reduce(0) { $0 + $1.session.active }
        return [
            name, "\(sessions.count)", "\((active + 30_000) / 60_000)", last.map { String(Clock.text($0).dropLast(3)) } ?? "",
        ]
    }
}

struct LearnersAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a learner.")

    @Argument(help: "The name, at most 40 characters.")
    var name: String

    func run() throws {
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let name = try Self.checked(name)
        if let known = try store.told({ store throws(StoreProblem) in try store.learner(named: name) }) {
            throw CommandFailure("There is a learner \(PlainText.shown(known.name)) already.", status: 2)
        }
        let added = try store.told { store throws(StoreProblem) in
            try store.addLearner(name, id: NewName.next(), at: Clock.milliseconds)
        }
        Standard.write("\(PlainText.shown(added.name)) was added.\n")
    }

    /// A name that a learner can have.
    static func checked(_ name: String) throws -> String {
        guard let name = SessionStore.learnerName(name) else {
            throw CommandFailure("A learner needs a name of at least one letter.", status: 2)
        }
        return name
    }
}

struct LearnersRenameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give a learner another name; no record changes.")

    @Argument(help: "The learner.")
    var learner: String

    @Argument(help: "The new name.")
    var name: String

    func run() throws {
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let name = try LearnersAddCommand.checked(name)
        guard case .learner(let number) = try SessionFilter.owner(named: learner, in: store) else {
            throw CommandFailure("Nobody in particular has no name to change; merge \"-\" into a learner.", status: 2)
        }
        if let other = try store.told({ store throws(StoreProblem) in try store.learner(named: name) }), other.number != number
        {
            throw CommandFailure("There is a learner \(PlainText.shown(other.name)) already; merge the two.", status: 2)
        }
        try store.told { store throws(StoreProblem) in try store.rename(number, to: name) }
        Standard.write("\(PlainText.shown(learner)) is called \(PlainText.shown(name)) now.\n")
    }
}

struct LearnersMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Give all sessions of one learner to another, when they are one person.",
        discussion: "\"-\" as the first stands for nobody in particular: the sessions from before there was a name.")

    @Argument(help: "The learner who goes, or \"-\".")
    var from: String

    @Argument(help: "The learner who stays.")
    var into: String

    @Flag(help: "Do not ask, for scripts.")
    var yes = false

    func run() throws {
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let owner = try SessionFilter.owner(named: from, in: store)
        guard case .learner(let number) = try SessionFilter.owner(named: into, in: store), owner != .learner(number) else {
            throw CommandFailure("Name two different learners; only the first can be \"-\".", status: 2)
        }
        let sessions = try store.told { store throws(StoreProblem) in try store.allSessions() }
        if let open = sessions.first(where: {
            SessionOwner($0.session.learner) == owner && store.isClaimedElsewhere($0.session.id)
        }) {
            throw CommandFailure("Session \(open.number) is open in another terminal. Leave it there first.", status: 1)
        }
        let whose = from == "-" ? "nobody in particular" : PlainText.shown(from)
        if !yes {
            Standard.say("All sessions of \(whose) will be those of \(PlainText.shown(into)), for good. Type \"merge\": ")
            guard Standard.line() == "merge" else { throw CommandFailure("Nothing was changed.", status: 1) }
        }
        let count = try store.told { store throws(StoreProblem) in try store.merge(owner, into: number) }
        Standard.write("\(count == 1 ? "1 session is" : "\(count) sessions are") \(PlainText.shown(into))'s now.\n")
    }
}
