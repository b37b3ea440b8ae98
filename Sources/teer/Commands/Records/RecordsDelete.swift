import ArgumentParser
import Glibc
import Sessions
import TextRules

/// Deletes sessions for good.
struct RecordsDeleteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete sessions for good: their lines, answers and what was remembered of them.",
        discussion: """
            What is deleted is overwritten in the store and in its log. Copies that were set aside for damage, or kept when a newer \
            program changed the store, are named; "--copies" deletes them too. What was exported is elsewhere and stays.
            """)

    @Argument(help: ArgumentHelp("The numbers of sessions, as \"teer records list\" gives them.", valueName: "number"))
    var sessions: [String] = []

    @Option(help: ArgumentHelp("All sessions of this learner, and the learner.", valueName: "name"))
    var learner: String?

    @Option(help: ArgumentHelp("Sessions not gone on with for so long: 90d, 6m or 2y.", valueName: "time"))
    var olderThan: String?

    @Flag(help: "Delete the copies of the store beside it, too.")
    var copies = false

    @Flag(help: "Do not ask, for scripts.")
    var yes = false

    func run() throws {
        guard !sessions.isEmpty || learner != nil || olderThan != nil || copies else {
            throw CommandFailure("Say what to delete: numbers of sessions, --learner, --older-than or --copies.", status: 2)
        }
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let (listed, owner) = try meant(in: store)
        let names = store.copies
        guard !listed.isEmpty || owner != nil || copies && !names.isEmpty else {
            return Standard.say("Nothing is deleted: there is no such session.\n")
        }
        if let open = listed.first(where: { store.isClaimedElsewhere($0.session.id) }) {
            throw CommandFailure("Session \(open.number) is open in another terminal. Leave it there first.", status: 1)
        }
        try ask(listed, owner, copies ? names : [])
        try store.told { store throws(StoreProblem) in try store.delete(listed.map(\.session.id), and: owner?.number) }
        let isWhole = try store.told { store throws(StoreProblem) in try store.shred() }
        say(listed.count, owner, isWhole: isWhole)
        try finishCopies(names, of: store)
    }

    /// The sessions that are meant, and the learner who goes with them.
    private func meant(in store: SessionStore) throws -> ([SessionStore.Listed], LearnerRecord?) {
        var listed = try store.sessions(named: sessions)
        var owner: LearnerRecord?
        let all = try store.told { store throws(StoreProblem) in try store.allSessions() }
        if let learner {
            let whose = try SessionFilter.owner(named: learner, in: store)
            owner = try store.told { store throws(StoreProblem) in try store.learners() }.first { whose == .learner($0.number) }
            listed += all.filter { SessionOwner($0.session.learner) == whose }
        }
        if let olderThan {
            let latest = Clock.milliseconds - (try Self.milliseconds(olderThan))
            listed += all.filter { $0.session.touchedAt < latest }
        }
        var seen: Set<Int64> = []
        return (listed.filter { seen.insert($0.number).inserted }, owner)
    }

    /// A time such as "90d", in milliseconds; a month has 30 days, a year 365.
    static func milliseconds(_ time: String) throws -> Int64 {
        let days: [Character: Int64] = ["d": 1, "m": 30, "y": 365]
        guard let unit = time.last, let length = days[unit], let count = Int64(time.dropLast()), (0...36_500).contains(count)
        else {
            throw CommandFailure("'\(PlainText.name(time))' is no time; write 90d, 6m or 2y.", status: 2)
        }
        return count * length * 86_400_000
    }

    /// Says all that goes, and waits for a word.
    private func ask(_ listed: [SessionStore.Listed], _ owner: LearnerRecord?, _ copies: [String]) throws {
        guard !yes else { return }
        for one in listed { Standard.say("  \(PlainText.shown(one.sentence))\n") }
        if let owner { Standard.say("  the learner \(PlainText.shown(owner.name))\n") }
        for copy in copies { Standard.say("  the copy \(PlainText.name(copy))\n") }
        let word = owner?.name ?? "delete"
        Standard.say("This cannot be taken back. Type \"\(PlainText.shown(word))\" to delete: ")
        guard let answer = Standard.line(), PlainText.written(answer).lowercased() == word.lowercased() else {
            throw CommandFailure("Nothing was deleted.", status: 1)
        }
    }

    private func say(_ count: Int, _ owner: LearnerRecord?, isWhole: Bool) {
        var sentence = count == 1 ? "1 session was deleted." : "\(count) sessions were deleted."
        if let owner { sentence += " The learner \(PlainText.shown(owner.name)) is gone." }
        if !isWhole { sentence += " Another teer reads the store just now: the next start takes the rest out of the file." }
        Standard.write(sentence + "\n")
    }

    /// Removes the copies, or names them.
    private func finishCopies(_ names: [String], of store: SessionStore) throws {
        guard !names.isEmpty else { return }
        guard copies else {
            let list = names.map { "  \(PlainText.name($0))\n" }.joined()
            return _ = Standard.write("These copies may hold it still; \"teer records delete --copies\" deletes them:\n" + list)
        }
        let left = store.removeCopies()
        guard left.isEmpty else {
            throw CommandFailure("Not deleted: \(left.map(PlainText.name).joined(separator: ", "))", status: 1)
        }
        Standard.write(names.count == 1 ? "1 copy was deleted.\n" : "\(names.count) copies were deleted.\n")
    }
}
