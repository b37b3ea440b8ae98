import ArgumentParser
import Content
import Procedures
import Sessions
import StateMachine

/// Prints what was done in the walk touched last.
struct SummaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Print what was walked, marked, skipped, refused, answered and noted, with times.",
        discussion: "For the trainee's folder or the instructor. Nothing leaves this machine.")

    @Option(name: .long, help: "text, markdown or json.")
    var format: Format = .text

    @OptionGroup var content: PackOption

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

    func run() throws {
        let (pack, chart) = try content.open()
        let summary = try read(pack, chart)
        guard summary.snapshot != nil else {
            throw CommandFailure("No walk is stored yet. \"teer walkthrough\" begins one.", status: 1)
        }
        let report = SummaryReport(summary, pack: pack)
        switch format {
        case .text: Standard.write(report.text(.plain))
        case .markdown: Standard.write(report.text(.markdown))
        case .json: Standard.write(try report.json())
        }
    }

    private func read(_ pack: ContentPack, _ chart: WalkthroughChart) throws -> WalkSummary {
        var summary = WalkSummary(procedure: pack.procedure, chart: chart)
        do throws(StoreProblem) {
            let store = try SessionStore(path: Paths.records, now: Clock.milliseconds, program: "teer \(programVersion)")
            defer { store.close() }
            guard let last = try store.sessions(of: pack.id, limit: 1).first else { return summary }
            try store.forEachEvent(of: last.id) { record in
                if let entry = JournalLines.entry(record) { summary.take(entry) }
            }
        } catch {
            throw CommandFailure(error.sentence, status: 1)
        }
        return summary
    }
}
