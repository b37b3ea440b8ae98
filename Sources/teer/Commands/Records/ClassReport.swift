import Content
import Procedures
import Records
import Sessions
import StateMachine

/// One table of a class: a row for each learner and phase of the newest walk, and for each
/// learner's checks, exams, cases and sessions of the clip lab.
struct ClassReport {
    let group: ClassRecords
    let auditor: SessionAuditor

    init(_ group: ClassRecords, _ auditor: SessionAuditor) { (self.group, self.auditor) = (group, auditor) }

    var table: ReportTable {
        ReportTable(
            title: "Class",
            columns: [
                .init("learner"), .init("part"), .init("steps_done", "done", isNumber: true),
                .init("steps", "of", isNumber: true), .init("skipped", isNumber: true),
                .init("questions_right", "right", isNumber: true), .init("questions", "asked", isNumber: true),
                .init("score", "score %", isNumber: true), .init("minutes", "min", isNumber: true),
                .init("missed_most", "missed most"),
            ], rows: group.people.flatMap(rows), remarks: remarks)
    }

    private func rows(of person: ClassRecords.Person) -> [[String]] {
        let own = person.items.filter { $0.session.pack == auditor.pack.id }
        var rows: [[String]] = []
        if let walk = own.last(where: { $0.session.kind == .walk }) { rows += phases(of: walk, person.name) }
        let checks = own.filter { $0.session.kind == .check }
        if !checks.isEmpty { rows.append(row(person.name, "knowledge checks", of: checks)) }
        for exam in own where exam.session.kind == .exam {
            rows.append(row(person.name, "exam \(Clock.text(exam.session.startedAt).prefix(10))", of: [exam]))
        }
        for item in own where item.session.kind == .case {
            let report = CaseReport(item, nil, auditor.pack)
            let score = report.marks.map { "\($0.total)" } ?? ""
            let minutes = Self.minutes(item.session.active)
            rows.append([person.name, "case \(report.heading?.patient ?? "")", "", "", "", "", "", score, minutes, ""])
        }
        for lab in own where lab.session.kind == .lab {
            let subject = LabReport(lab, nil, auditor.pack).subject ?? ""
            let minutes = Self.minutes(lab.session.active)
            rows.append([person.name, "lab \(subject)", "", "", "", "", "", "", minutes, ""])
        }
        return rows
    }

    private func row(_ name: String, _ part: String, of items: [Bundle.Item]) -> [String] {
        let active = items.reduce(0) { $0 + $1.session.active }
        return [name, part, "", "", ""] + cells(of: items.flatMap(\.answers)) + [Self.minutes(active)]
            + [missed(in: items.flatMap(\.answers))]
    }

    /// A row for each phase: how its steps stand, what was answered in it, and the time in it.
    private func phases(of walk: Bundle.Item, _ name: String) -> [[String]] {
        let course = auditor.course(of: walk)
        let snapshot = auditor.summary(of: walk).snapshot
        let times = WalkTimes(walk.entries(of: Walkthrough.self).compactMap(\.self))
        return course.procedure.phases.map { phase in
            let counts = snapshot?.counts(of: phase)
            let ids = Set(phase.questions.map(\.id))
            let answers = walk.answers.filter { ids.contains($0.question) }
            let steps = [counts?.done, counts?.applying, counts?.skipped].map { $0.map(String.init) ?? "" }
            return [name, phase.id] + steps + cells(of: answers)
                + [Self.minutes(times.spent(in: phase)), missed(in: answers)]
        }
    }

    private func cells(of answers: [AnswerRecord]) -> [String] {
        guard !answers.isEmpty else { return ["", "", ""] }
        let right = answers.count(where: \.isRight)
        return ["\(right)", "\(answers.count)", "\((right * 100 + answers.count / 2) / answers.count)"]
    }

    private static func minutes(_ milliseconds: Int64) -> String { "\((milliseconds + 30_000) / 60_000)" }

    /// The three questions answered wrong most often, most often first.
    private func missed(in answers: [AnswerRecord]) -> String {
        Self.mostMissed(answers).prefix(3).map(\.question).joined(separator: " ")
    }

    private static func mostMissed(_ answers: [AnswerRecord]) -> [(question: String, times: Int)] {
        var times: [String: Int] = [:]
        for answer in answers where !answer.isRight { times[answer.question, default: 0] += 1 }
        return times.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    private var remarks: [String] {
        let answers = group.people.flatMap(\.items).filter { $0.session.pack == auditor.pack.id }.flatMap(\.answers)
        let worst = Self.mostMissed(answers).prefix(5).map { "\($0.question) (\($0.times) times)" }
        let count = group.people.count
        return ["\(count) \(count == 1 ? "learner" : "learners")."]
            + (worst.isEmpty ? [] : ["Missed most by all: \(worst.joined(separator: ", "))."])
    }
}
