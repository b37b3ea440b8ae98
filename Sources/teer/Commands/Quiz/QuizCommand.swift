import ArgumentParser
import Content
import KnowledgeCheck
import Recall
import Sessions
import Trainer

/// The knowledge check by itself.
struct QuizCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quiz", abstract: "The knowledge check: the questions that are due today, new ones, or those you name.",
        discussion: """
            Without options the day's plan is asked: what is due, what was sure but wrong first, then new questions. A question \
            answered right comes again after days, then weeks, then months, as the memory model FSRS-6 expects it to be forgotten; \
            one answered wrong comes again at the end and then soon. "--exam" asks a fixed list without look-ups and leaves the \
            memory as it is; its forms A and B have the same objectives and no question in common, for before and after a course.
            """)

    @Flag(help: "Only what is due, or only what is new, or every question, due or not.")
    var pool: Pool?

    @Option(help: ArgumentHelp("All questions of a phase.", valueName: "name"))
    var phase: String?

    @Option(help: ArgumentHelp("All questions of an objective.", valueName: "id"))
    var objective: String?

    @Option(help: ArgumentHelp("So many questions at most.", valueName: "n"))
    var count: Int?

    @Option(help: "Say what was right now, after each answer, or at the end.")
    var feedback: Feedback = .now

    @Option(help: ArgumentHelp("The same number draws the same questions in the same order.", valueName: "n"))
    var seed: UInt64?

    @Flag(help: "An exam: reasons at the end, no look-ups, nothing remembered.")
    var exam = false

    @Option(help: "Form A or B of the exam.")
    var form: ExamForm?

    @Flag(help: "Print what is due on the days to come; nothing is asked.")
    var plan = false

    @Flag(help: "Print what is known by objective; nothing is asked.")
    var report = false

    @Option(help: "For --plan and --report: table, csv, json, markdown or html.")
    var format: ReportTable.Format = .table

    @OptionGroup var terminal: TerminalOptions

    enum Pool: String, EnumerableFlag { case due, new, all }
    enum Feedback: String, ExpressibleByArgument, CaseIterable { case now, end }

    func run() throws {
        let opening = try Opening(terminal.opening)
        guard !opening.pack.bank.isEmpty else { throw CommandFailure("This pack has no questions.", status: 1) }
        if plan || report {
            let tables = QuizTables(opening)
            return (plan ? tables.plan : tables.report).print(format)
        }
        let options = try options(opening)
        let asks = pool != nil || phase != nil || objective != nil || exam || form != nil
        Exit.now(
            opening.run(resumesWalk: false) { runtime in
                if !runtime.state.asksWho { runtime.openCheck(options, begins: asks) }
            })
    }

    /// What the options say together.
    private func options(_ opening: Opening) throws -> CheckOptions {
        guard [pool != nil, phase != nil, objective != nil, form != nil].count(where: \.self) < 2 else {
            throw CommandFailure("Name one of --due, --new, --all, --phase, --objective and --form.", status: 2)
        }
        if form != nil, !exam { throw CommandFailure("--form belongs to --exam.", status: 2) }
        if let count, count < 1 { throw CommandFailure("--count needs a number of at least 1.", status: 2) }
        let learning = opening.settings.learning
        let selection = CheckSelection(
            try asked(of: opening.pack), count: count,
            limits: DayPlan.Limits(new: learning.newPerDay, all: learning.questionsPerDay))
        return CheckOptions(
            selection, rules: exam ? .exam : feedback == .end ? .deferred : .practice,
            seed: seed ?? UInt64(bitPattern: Clock.milliseconds), retention: Double(learning.recall) / 100)
    }

    private func asked(of pack: ContentPack) throws -> CheckSelection.Pool {
        if let form { return .form(form) }
        if let phase {
            let wanted = phase.lowercased()
            guard let known = pack.procedure.phases.first(where: { $0.id == wanted || $0.title.lowercased() == wanted }) else {
                throw CommandFailure(WrongUse.unknown("phase", phase, among: pack.procedure.phases.map(\.id)), status: 2)
            }
            return .phase(known.id)
        }
        if let objective {
            let known = Set(pack.bank.map(\.objective)).sorted()
            guard let id = known.first(where: { $0.lowercased() == objective.lowercased() }) else {
                throw CommandFailure(WrongUse.unknown("objective", objective, among: known), status: 2)
            }
            return .objective(id)
        }
        return switch pool {
        case .due: .due
        case .new: .new
        case .all: .all
        case nil: exam ? .all : .planned
        }
    }
}

extension ExamForm: ExpressibleByArgument {
    public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

/// What is due and what is known, as tables.
struct QuizTables {
    private let pack: ContentPack
    private let memory: Memory
    private let limits: DayPlan.Limits
    private let now = Clock.milliseconds

    init(_ opening: Opening) {
        let learning = opening.settings.learning
        pack = opening.pack
        memory = opening.store.memory(retention: Double(learning.recall) / 100)
        limits = DayPlan.Limits(new: learning.newPerDay, all: learning.questionsPerDay)
    }

    /// How many questions are due on each of the next 28 days.
    var plan: ReportTable {
        let today = DayPlan(pack.bank, memory, at: now, limits: limits)
        let days = Forecast(pack.bank, memory, at: now, days: 28).days
        return ReportTable(
            title: "Due by day", columns: [.init("day"), .init("due", isNumber: true)],
            rows: days.enumerated().map { day, count in
                [String(Clock.text(now + Int64(day) * 86_400_000).prefix(10)), "\(count)"]
            },
            remarks: [
                "Today: \(today.due.count) due, \(today.new.count) new, \(today.waiting) wait for another day; "
                    + "\(today.neverAsked) of \(pack.bank.count) were never asked."
            ])
    }

    /// What is known by objective.
    var report: ReportTable {
        ReportTable(
            title: "What is known",
            columns: [
                .init("objective"), .init("title"), .init("asked", isNumber: true), .init("questions", "of", isNumber: true),
                .init("right_last", "right last", isNumber: true), .init("sure_but_wrong", "sure but wrong", isNumber: true),
                .init("recall", "recall %", isNumber: true), .init("days", "next in days", isNumber: true),
            ],
            rows: ObjectiveReport.all(pack.bank, memory, at: now).map { report in
                let title = pack.title(ofObjective: report.objective)
                return [
                    report.objective, title == report.objective ? "" : title, "\(report.asked)", "\(report.questions)",
                    "\(report.rightLast)", "\(report.sureButWrong)",
                    report.recall.map { "\(Int(($0 * 100).rounded()))" } ?? "", report.daysUntilDue.map { "\($0)" } ?? "",
                ]
            }, remarks: ["Recall is what the memory model expects, not a mark."])
    }
}
