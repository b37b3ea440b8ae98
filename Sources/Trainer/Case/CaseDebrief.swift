import Cases
import ClipLab
import Content
import Procedures
import Screens
import TerminalCore

/// What is to be said when a case is over: one value, read by the screen, by linear mode and by the exports.
struct CaseDebrief {
    let session: CaseSession
    let pack: ContentPack

    private var lesson: CaseLesson { session.lesson }
    private var notes: CaseNotes { session.notes }

    /// A heading with its lines.
    struct Section: Equatable, Sendable {
        var title: String
        var lines: [String]
        /// The same as a table, where the form it is shown in has one.
        var table: DataTable?
    }

    /// The title of the whole.
    var title: String { "Case \(session.patient.number), invented: \(session.patient.title)" }

    /// One sentence and the marks.
    var verdict: String {
        let marks = session.marks
        if let critical = marks.critical { return "Critical error: \(critical) 0 of 100. Not passed." }
        if marks.isPassed { return "\(course)\(marks.total) of 100. Passed." }
        let line = lesson.passLine
        let missed = marks.missed.map { "\(objective($0.id)) \($0.percent)%" }
        let why =
            (marks.total < line.sum ? ["\(line.sum) are needed"] : [])
            + (missed.isEmpty ? [] : ["under \(line.objective)% of \(missed.joined(separator: "; "))"])
        return "\(course)\(marks.total) of 100. Not passed: \(why.joined(separator: ", "))."
    }

    /// What the procedure came to.
    private var course: String {
        guard let lab = session.finished else {
            return lesson.isTreated ? "No clip was tried. " : "No clip, rightly. "
        }
        let (start, now) = (lab.bench.numbersAtStart, lab.bench.numbers)
        let clips = lab.lab.state.clips.count
        return
            "At the end of the procedure MR \(start.grade)+ to \(now.grade)+ by EROA, gradient \(now.gradient.text(1)) mmHg at \(now.heartRate.text(0)), "
            + "\(clips == 0 ? "no clip" : clips == 1 ? "one clip" : "\(clips) clips") in \(Int(lab.lab.state.clock / 60)) minutes. "
    }

    /// An objective by its title.
    func objective(_ id: String) -> String { pack.objectives.first { $0.id == id }?.title ?? id }

    private func source(_ key: String) -> String {
        guard let source = pack.source(key) else { return key }
        return "\(source.citation) [\(source.grade.rawValue)]"
    }

    /// All sections, in order.
    var sections: [Section] {
        // A critical error leaves nothing of the marks, so that their parts would say nothing.
        let isCounted = notes.critical == nil
        return [
            Section(title: "Marks", lines: isCounted ? markLines : []),
            Section(title: "What was lost, the dearest first", lines: isCounted ? lossLines : []),
            Section(title: "Decision", lines: decisionLines), Section(title: "Timeline", lines: timeline),
            Section(title: "Before and after", lines: numberLines, table: numberTable),
            Section(title: "Seen and true", lines: clipLines),
            Section(title: "Objectives", lines: isCounted ? objectiveLines : []),
            Section(title: "What it teaches", lines: pointLines), Section(title: "What came of it", lines: outcomeLines),
            Section(title: "What if", lines: [session.whatIf].compactMap(\.self)),
            Section(title: "To study", lines: lesson.study.map { pack.titleOfReading($0) }),
            Section(title: "Your words", lines: notes.reflection.isEmpty ? [] : [notes.reflection]),
            Section(
                title: "What this is",
                lines: [
                    "A teaching model with an invented patient; no medical device. Many numbers of the lab are teaching assumptions, "
                        + "and no educator has validated the marks. The deadline of a rescue counts by acts, not by the wall clock."
                ]),
        ].filter { !$0.lines.isEmpty }
    }

    private var markLines: [String] {
        session.marks.parts.map { "\($0.part.title): \(Int($0.score.rounded())) of 100, weighs \($0.weight)%" }
    }

    private var lossLines: [String] {
        session.marks.losses.map { "-\($0.lost.text(1)) \($0.text) (\(objective($0.objective)))" }
    }

    private var decisionLines: [String] {
        let right = lesson.decision.options.first(where: \.isRight)
        var lines: [String] = []
        if let option = session.course.option {
            lines.append("Decided: \(option.text). \(option.because)\(option.source.map { " \(source($0))" } ?? "")")
            if !option.isRight, let right {
                lines.append("Right: \(right.text). \(right.because)\(right.source.map { " \(source($0))" } ?? "")")
            }
        }
        for question in lesson.questions where notes.answers[question.id] != question.answer {
            let given = notes.answers[question.id]?.words ?? "not answered"
            lines.append("\(question.ask) You: \(given). Right: \(question.answer.words). \(question.because)")
        }
        let needless = session.course.found.filter(\.isNeedless)
        if !needless.isEmpty {
            lines.append(
                "Needless here: \(needless.map { "\($0.ask) (\($0.minutes) min)" }.joined(separator: ", ")). It costs time, no marks."
            )
        }
        return lines
    }

    // MARK: Timeline

    private var timeline: [String] {
        let found = session.course.found.map { "Asked: \($0.ask), \($0.minutes) min" }
        let lab = session.finished.map(timeline) ?? []
        let orders = notes.orders.compactMap { order in
            lesson.complication?.offers.first { $0.id == order.id }.map {
                "+\(LabSession.clock(Double(order.seconds))) ordered: \($0.order)\($0.isWrong ? " (wrong)" : "")"
            }
        }
        let trouble =
            notes.wasTroubled
            ? lesson.complication.map { ["\($0.complication.title): \($0.sign)"] } ?? [] : []
        let late = notes.isOverdue ? ["Too little was done within \(lesson.complication?.deadline ?? 0) minutes."] : []
        let left = notes.wasLeft ? ["You went on to the plan with a patient who was not well."] : []
        return found + lab + trouble + orders + late + left
    }

    /// The acts of the lab that matter, each release with what it changed.
    private func timeline(of lab: LabSession) -> [String] {
        var courses = lab.bench.courses[...]
        return lab.history.compactMap { line in
            guard let act = line.act, !act.isSteering, act.isTold else { return nil }
            let text = "\(LabSession.clock(line.time)) \(line.text)"
            guard act == .releaseClip, let course = courses.popFirst() else { return text }
            let (before, after) = (course.before, course.after)
            return
                "\(text): EROA \(before.leak.text(2)) to \(after.leak.text(2)), gradient \(before.gradient.text(1)) to "
                + "\(after.gradient.text(1)), v \(before.leftAtrialV.text(0)) to \(after.leftAtrialV.text(0))"
        }
    }

    // MARK: Seen and true

    private var clipLines: [String] {
        guard let lab = session.finished else { return [] }
        let comesLoose = notes.wasTroubled && lesson.complication?.complication == .detachment
        return LabSheetText(session: lab, tellsFate: !comesLoose).seenAndTrue.map(\.plain)
    }

    private var objectiveLines: [String] {
        session.marks.objectives.filter { $0.most > 0 }.map {
            "\(objective($0.id)): \(max(0, $0.kept).text(1)) of \($0.most.text(1)) points, \(max(0, $0.percent))%"
        }
    }

    private var pointLines: [String] {
        lesson.points.map { point in
            let cited = point.source.map { " \(source($0))" } ?? ""
            let disagree =
                point.disagree.isEmpty
                ? "" : " Here the evidence disagrees: \(point.disagree.map(source).joined(separator: "; "))"
            return "\(objective(point.objective)): \(point.text)\(cited)\(disagree)"
        }
    }

    /// How the story ends: as the pack tells it only when the right way was taken.
    private var outcomeLines: [String] {
        guard notes.critical == nil else { return [] }
        let isRight = session.course.option?.isRight == true && session.marks.isPassed
        return [isRight ? lesson.outcome : "On the right way it would have gone like this: \(lesson.outcome)"]
    }

    /// The debrief as blocks of a page.
    var blocks: [Block] {
        let marks = session.marks
        var blocks: [Block] = [
            .text("case.verdict", StyledText(verdict, marks.isPassed ? .right : .wrong)), .gap("case.gap.verdict"),
        ]
        for (index, section) in sections.enumerated() {
            blocks.append(.text("case.section.\(index)", StyledText(section.title, .heading)))
            if let table = section.table {
                let words = numberLines.prefix(table.rows.count).joined(separator: " ")
                blocks.append(Block(id: "case.section.\(index).table", .table(table), indent: 2, spoken: words))
                blocks += plotBlocks
                continue
            }
            for (at, line) in section.lines.enumerated() {
                blocks.append(.text("case.section.\(index).\(at)", StyledText(line), indent: 2))
            }
        }
        return blocks + [
            .gap("case.gap.write"),
            .choice(
                CaseLine.write.id, StyledText("What went well, what would you do differently? (write)", .strong), mark: "-"),
            .choice(CaseLine.leave.id, StyledText("Leave the case; it is kept", .strong), mark: "-"),
        ]
    }
}

extension Act {
    /// Whether a timeline tells it: looks, breaths and what only brings the clip somewhere are left out.
    fileprivate var isTold: Bool {
        switch self {
        case .show, .checkInsertion, .holdBreath, .resumeBreathing, .setArms, .moveTent, .wait: false
        default: true
        }
    }
}
