import Cases
import ClipLab
import Content
import StateMachine

/// One case as it is worked on: the course with its journal, the lab while it is open, and what is on the screen.
///
/// A value; it reads no clock and no file.
public struct CaseSession: Sendable {
    /// Who is decided on and treated.
    public let patient: PatientCase
    /// The number that chance is drawn from, together with the patient's id.
    public let seed: UInt64
    /// Whether what was decided is judged at once.
    public let tellsAtOnce: Bool
    /// What was done.
    public internal(set) var course: CaseCourse
    /// The lab while the intervention is under way.
    var lab: LabSession?
    /// The lab as it ended; nil before, and without an intervention.
    var finished: LabSession?
    /// The patient since the procedure is over.
    var bench: Bench?
    /// What the procedure came to.
    var intervention: CaseIntervention?
    /// The part of the evaluation that is in front.
    var part = Part.findings
    /// What was said last.
    var said: [String] = []
    /// What the plan of the case would have come to with the same luck; nil until the case is over.
    var whatIf: String?
    /// Whether the clock of the lab moves with acts alone, and its pictures stand still.
    var movesWithActs = false
    var isStill = false
    /// Milliseconds since 1970.
    var now: Int64

    /// The parts of the evaluation.
    enum Part: Int, CaseIterable, Sendable {
        case findings, questions, decision
    }

    /// A case before anything was asked; nil for a patient without a lesson.
    public init?(_ patient: PatientCase, in pack: ContentPack, seed: UInt64, tellsAtOnce: Bool, now: Int64) {
        guard var lesson = patient.lesson else { return nil }
        let timeOut = lesson.preparation?.timeOut
        if let step = pack.procedure.steps.first(where: { $0.id == timeOut }) {
            lesson.linesOfTimeOut = step.checklist.count
        }
        (self.patient, self.seed, self.tellsAtOnce, self.now) = (patient, seed, tellsAtOnce, now)
        let heading = "case \(patient.id) seed \(seed) feedback \(tellsAtOnce ? "now" : "end")"
        course = CaseCourse(lesson, heading: heading, now: now)
        said = ["An invented patient. Ask for what you need; each finding costs time."]
    }

    var lesson: CaseLesson { course.lesson }
    var notes: CaseNotes { course.notes }

    /// The marks as the case stands.
    public var marks: CaseMarks { CaseMarks(lesson, notes, intervention) }

    /// Sends an event of the learner; true when it was taken.
    @discardableResult
    mutating func send(_ event: CaseEvent, by actor: Actor = .learner) -> Bool {
        guard let refusal = course.send(event, by: actor, at: now) else { return true }
        said = [refusal.sentence]
        return false
    }

    // MARK: Evaluation

    mutating func ask(_ id: String) {
        guard let finding = lesson.findings.first(where: { $0.id == id }) else { return }
        guard !notes.asked.contains(id) else { return said = ["\(finding.ask): \(finding.text)"] }
        guard send(.ask(id, minutes: finding.minutes)) else { return }
        said = ["\(finding.ask): \(finding.minutes) minutes."]
    }

    /// The next answer to a question: yes, no, does not apply.
    mutating func answerNext(_ id: String) {
        guard let question = lesson.questions.first(where: { $0.id == id }) else { return }
        let all = CaseQuestion.Answer.allCases
        let next = notes.answers[id].flatMap { all.firstIndex(of: $0) }.map { all[($0 + 1) % all.count] } ?? .yes
        guard send(.answer(id, next)) else { return }
        said = ["\(question.ask) \(next.words.capitalizedFirst)."]
        if tellsAtOnce { said.append(next == question.answer ? "Right. \(question.because)" : "Not so.") }
    }

    mutating func tickReason(_ id: String) {
        guard let reason = lesson.decision.reasons.first(where: { $0.id == id }), send(.reason(id)) else { return }
        said = ["\(notes.reasons.contains(id) ? "Ticked" : "Tick removed"): \(reason.text)."]
        if tellsAtOnce, notes.reasons.contains(id) {
            said.append(reason.isRight ? "It carries the decision." : "It does not carry it.")
        }
    }

    mutating func decide(_ id: String) {
        guard let option = lesson.decision.options.first(where: { $0.id == id }) else { return }
        guard send(course.decision(option)) else { return }
        said = [option.then].compactMap(\.self)
        if tellsAtOnce || course.stage == .ended {
            said.insert("\(option.isRight ? "Right" : "Not right"): \(option.because)", at: 0)
        }
        if said.isEmpty { said = ["Decided: \(option.text)."] }
    }

    // MARK: Preparation

    mutating func choose(_ item: CasePreparationItem, _ choice: String) {
        guard send(.choose(item, choice)) else { return }
        said = ["\(item.title): \(item.choices.first { $0.id == choice }?.text ?? choice)."]
        if tellsAtOnce, let right = lesson.preparation {
            said.append(right.accepts(choice, for: item) ? "One of the right ones here." : "Not what is usual here.")
        }
    }

    mutating func read(line: String) {
        guard send(.line(line)) else { return }
        said = [notes.lines.contains(line) ? "Read out, and answered." : "Taken back."]
    }

    /// The time-out is over: the patient is on the table.
    mutating func beginProcedure() {
        guard send(.timeOut) else { return }
        said = []
        openLab()
    }

    mutating func openLab() {
        lab = LabSession(
            .patient(patient), level: .standard, seed: seed, movesWithActs: movesWithActs, isStill: isStill,
            setup: CaseSetup(lesson, notes), now: now)
        _ = lab?.takeUnstored()
    }

    // MARK: Follow-up and the end

    mutating func tickPlan(_ id: String) {
        guard let line = lesson.followUp.first(where: { $0.id == id }), send(.plan(id)) else { return }
        said = ["\(notes.plan.contains(id) ? "Planned" : "Taken out"): \(line.text)."]
        if tellsAtOnce, notes.plan.contains(id) { said.append(line.isRight ? "Part of the plan." : "No part of the plan.") }
    }

    /// The plan stands: the case is over, and its marks are written down.
    mutating func finish() {
        guard send(.finish) else { return }
        said = []
        whatIf = planned()
        writeMarks()
    }

    /// The plan of the case, played by a scripted operator with the same seed on the same circulation.
    private func planned() -> String? {
        guard let plan = patient.plan, let finished else { return nil }
        var bench = finished.task.bench(seed: seed, setup: finished.setup)
        var scripted = ScriptedOperator(bench.lab, plan: plan)
        scripted.play()
        for line in scripted.lines where bench.lab.stage != .done { _ = bench.perform(line.act) }
        let marks = InterventionMarks(of: bench.lab, accepted: Set(patient.acceptedSizes), result: bench.finalResult)
        let clips = plan.clips.map(\.size.rawValue).joined(separator: " and ")
        let (now, mine) = (bench.numbers, finished.bench.numbers)
        return
            "The plan of the case (\(clips)) with the same luck: MR \(now.grade)+, gradient \(now.gradient.text(1)) mmHg, area "
            + "\(now.area.text(1)) cm2, \(marks.total) of 100 for the intervention. Yours: MR \(mine.grade)+, "
            + "\(mine.gradient.text(1)) mmHg, \(mine.area.text(1)) cm2, \(intervention?.marks.total ?? 0) of 100."
    }

    mutating func writeMarks() {
        let marks = marks
        course.note("marks \(marks.total) \(marks.isPassed ? "passed" : "not-passed")", at: now)
    }

    mutating func write(_ text: String) {
        if send(.write(text)) { said = ["Kept with the case."] }
    }
}
