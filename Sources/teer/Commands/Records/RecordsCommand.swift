import ArgumentParser
import Sessions
import TextRules

/// The sessions that are stored: walks, checks, exams, cases, lab sessions.
struct RecordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "records",
        abstract: "List, show, export, import, delete and verify what is stored of walks and checks.",
        discussion: """
            The account is the boundary: whoever can use this account can read all of it. Nothing leaves this machine but by \
            "export". A session is named by the number that "list" gives it.
            """,
        subcommands: [
            RecordsListCommand.self, RecordsShowCommand.self, RecordsExportCommand.self, RecordsImportCommand.self,
            RecordsDeleteCommand.self, RecordsVerifyCommand.self, RecordsRebuildCommand.self,
        ])
}

/// Lists the sessions.
struct RecordsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the sessions, newest first.",
        discussion: """
            Minutes count the time between two lines up to five minutes, so that breaks are left out. "--all" makes one table of \
            a class from several stores (records.db) or bundles in a folder and its folders.
            """)

    @OptionGroup var filter: SessionFilter

    @Option(help: "table, csv, json, markdown or html.")
    var format: ReportTable.Format = .table

    @Option(help: ArgumentHelp("A table of the class whose stores or bundles lie in this folder.", valueName: "folder"))
    var all: String?

    @OptionGroup var content: PackOption

    func run() throws {
        if let all {
            let group = try ClassRecords(folder: all)
            return try ClassReport(group, try SessionAuditor(content)).table.print(format)
        }
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let sessions = try filter.sessions(of: store)
        try table(of: sessions, in: store).print(format)
    }

    private func table(of sessions: [SessionStore.Listed], in store: SessionStore) throws -> ReportTable {
        let isForPrograms = format == .csv || format == .json
        let rows = try sessions.map { one in
            let told = try ListedSession(one, in: store)
            return isForPrograms ? told.cells : told.shownCells
        }
        return ReportTable(
            title: "Sessions", columns: isForPrograms ? ListedSession.columns : ListedSession.shownColumns, rows: rows,
            remarks: [sessions.isEmpty ? "No session is stored." : Self.sum(of: sessions, in: store)])
    }

    /// How many sessions of how many people, and how large the store is.
    private static func sum(of sessions: [SessionStore.Listed], in store: SessionStore) -> String {
        let learners = Set(sessions.compactMap(\.learner)).count
        let hasNobody = sessions.contains { $0.learner == nil }
        let count = sessions.count == 1 ? "1 session" : "\(sessions.count) sessions"
        let people = learners == 1 ? "1 learner" : "\(learners) learners"
        let whose = learners == 0 ? "of nobody in particular" : "of \(people)" + (hasNobody ? " and nobody in particular" : "")
        let tenths = (store.sizeInBytes + 50_000) / 100_000
        return
            "\(count) \(whose). The store has \(tenths / 10).\(tenths % 10) MB; \"teer records verify\" says whether it is whole."
    }
}
