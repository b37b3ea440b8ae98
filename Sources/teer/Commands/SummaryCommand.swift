import ArgumentParser
import Content
import Procedures

/// Prints what was done in a walk, or lists the walks.
struct SummaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary",
        abstract: "Print what was walked, decided, marked, skipped, refused, answered and noted, with times.",
        discussion: """
            For the trainee's folder or the instructor. Nothing leaves this machine. A pause of more than 5 minutes counts as 5 \
            minutes, the time between leaving the program and coming back not at all.
            """)

    @Option(name: .long, help: "text, markdown or json.")
    var format: Format = .text

    @Flag(help: "List all walks of the pack that are in the record, the one gone on with last first.")
    var list = false

    @Option(help: ArgumentHelp("The number that --list gives a walk; without it, the one gone on with last.", valueName: "n"))
    var walk: Int64?

    @OptionGroup var content: PackOption

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

    func run() throws {
        let (pack, chart) = try content.open()
        let walks = try StoredWalks(pack: pack, chart: chart, origin: PackOrigin(option: content.pack))
        defer { walks.close() }
        if list {
            let report = WalkList(try walks.all(), of: pack)
            if format == .json {
                Standard.write(try report.json())
            } else {
                Standard.show(report.text(isMarkdown: format == .markdown))
            }
            return
        }
        let (summary, times) = try walks.summary(of: walk)
        guard summary.snapshot != nil else {
            throw CommandFailure("No walk is stored yet. \"teer walkthrough\" begins one.", status: 1)
        }
        let report = SummaryReport(summary, times, pack: pack)
        switch format {
        case .text: Standard.show(report.text(.plain))
        case .markdown: Standard.show(report.text(.markdown))
        case .json: Standard.write(try report.json())
        }
    }
}
