import ArgumentParser
import Records
import Sessions

/// Verifies what is stored.
struct RecordsVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "See whether the lines of sessions are whole, and whether this program does them again.",
        discussion: """
            Each line bears a digest of all lines before it. "exact": this program and this content lead where every line led. \
            "as recorded": the lines are whole, and were written with another edition. "broken": a line is missing or was changed; \
            the status is 1 then. The digests show damage; whoever can write the store can compute them, too.
            """)

    @Argument(help: ArgumentHelp("The numbers of sessions; all of them without any.", valueName: "number"))
    var sessions: [String] = []

    @OptionGroup var content: PackOption

    func run() throws {
        let auditor = try SessionAuditor(content)
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let listed =
            try sessions.isEmpty
            ? store.told { store throws(StoreProblem) in try store.allSessions() } : store.sessions(named: sessions)
        var broken = 0
        for one in listed {
            let bundle = try store.told { store throws(StoreProblem) in try Bundle([one.session], of: store) }
            guard let verdict = bundle.items.first.map(auditor.verdict) else { continue }
            broken += verdict.isBroken ? 1 : 0
            Standard.write("\(one.number)  \(one.session.kind.rawValue)  \(verdict.sentence)\n")
        }
        Standard.write("\(listed.count) \(listed.count == 1 ? "session" : "sessions"), \(broken) broken.\n")
        if broken > 0 { Exit.now(1) }
    }
}
