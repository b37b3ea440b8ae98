import ClipLab
import Testing

@testable import Cases

@Suite("The marks of a case")
struct CaseMarksTests {
    /// A case where a clip is right, with two findings that are needed and two reasons.
    static var lesson: CaseLesson {
        var lesson = CaseLesson()
        lesson.findings = [
            CaseFinding(id: "tte", ask: "Transthoracic echo", minutes: 20, text: "EROA 0.40", objective: "E1"),
            CaseFinding(id: "tee", ask: "Transesophageal echo", minutes: 30, text: "P2", objective: "E3"),
            CaseFinding(id: "mri", ask: "MRI", minutes: 60, text: "The same", isNeedless: true),
        ]
        lesson.questions = [CaseQuestion(id: "severe", ask: "Severe?", answer: .yes, because: "0.40")]
        lesson.decision.needs = ["tte", "tee"]
        lesson.decision.options = [
            CaseDecision.Option(id: "treat", text: "A clip", isRight: true, because: "Fits", way: .treat),
            CaseDecision.Option(id: "drugs", text: "Drugs", isRight: false, because: "Done", marks: 35, way: .treat),
        ]
        lesson.decision.reasons = [
            CaseTick(id: "a", text: "A", isRight: true), CaseTick(id: "b", text: "B", isRight: true),
            CaseTick(id: "c", text: "C", isRight: false),
        ]
        lesson.preparation = CasePreparation(
            anesthesia: [.general], access: [.ultrasound], heparin: [.earlySmall], clipPlan: [.ntw], timeOut: "time-out")
        lesson.linesOfTimeOut = 2
        lesson.followUp = [
            CaseTick(id: "echo", text: "Echo", isRight: true), CaseTick(id: "stop", text: "Stop", isRight: false),
        ]
        lesson.weights = CasePart.usual
        return lesson
    }

    private func notes(_ events: [CaseEvent]) -> CaseNotes {
        var notes = CaseNotes()
        for event in events { notes.take(event) }
        return notes
    }

    private func score(_ part: CasePart, _ events: [CaseEvent], of lesson: CaseLesson = lesson) -> Double {
        CaseMarks(lesson, notes(events), nil).parts.first { $0.part == part }?.score ?? -1
    }

    private static let rightEvaluation: [CaseEvent] = [
        CaseEvent.ask("tte", minutes: 20), CaseEvent.ask("tee", minutes: 30), CaseEvent.answer("severe", .yes),
        CaseEvent.reason("a"),
        CaseEvent.reason("b"), CaseEvent.treat("treat"),
    ]

    @Test("the right option is 70, the reasons 20, the findings 10")
    func decision() {
        #expect(score(.decision, Self.rightEvaluation) == 100)
        #expect(score(.decision, [CaseEvent.treat("treat")]) == 70)
        #expect(score(.decision, Self.rightEvaluation.dropLast() + [CaseEvent.treat("drugs")]) == 65)
        // One needed finding less is 5, a wrong answer 1, a wrong tick as much as a right one.
        #expect(score(.decision, Array(Self.rightEvaluation.dropFirst())) == 95)
        #expect(score(.decision, Self.rightEvaluation + [CaseEvent.answer("severe", .no)]) == 99)
        #expect(score(.decision, Self.rightEvaluation + [CaseEvent.reason("c")]) == 90)
    }

    @Test("five equal shares of the preparation; a time-out that is half read is half of its share")
    func preparation() {
        let chosen = [
            CaseEvent.choose(.anesthesia, "general"), CaseEvent.choose(.access, "vein-ultrasound"),
            CaseEvent.choose(.heparin, "early-small"),
            CaseEvent.choose(.clipPlan, "NTW"),
        ]
        #expect(score(.preparation, chosen) == 80)
        #expect(score(.preparation, chosen + [CaseEvent.line("one")]) == 90)
        #expect(score(.preparation, chosen + [CaseEvent.line("one"), CaseEvent.line("two")]) == 100)
        #expect(score(.preparation, chosen + [CaseEvent.choose(.anesthesia, "local")]) == 60)
    }

    @Test("looks are all of the checks, but where something goes wrong: then 40, and 60 for what was ordered in time")
    func checks() {
        let looks = CaseLook.allCases.map { CaseEvent.look($0) }
        #expect(score(.complication, looks) == 100)
        #expect(score(.complication, Array(looks.dropFirst())) == 80)
        var lesson = Self.lesson
        lesson.complication = CaseComplication(
            .tamponade, onset: .afterwards, sign: "", deadline: 5, objective: "C2",
            offers: [
                .init(id: "drain", order: "Drain", act: .rescue(.drain), text: "", marks: 6),
                .init(id: "surgeon", order: "Surgeon", act: nil, text: "", marks: 3),
                .init(id: "heparin", order: "Heparin", act: nil, text: "", isWrong: true),
            ])
        let trouble = looks + [CaseEvent.trouble]
        #expect(score(.complication, trouble, of: lesson) == 40)
        #expect(score(.complication, trouble + [CaseEvent.order("drain", seconds: 60)], of: lesson) == 80)
        // Too late it counts nothing; what harms costs ten.
        #expect(score(.complication, trouble + [CaseEvent.order("drain", seconds: 301)], of: lesson) == 40)
        #expect(
            score(
                .complication, trouble + [CaseEvent.order("drain", seconds: 60), CaseEvent.order("heparin", seconds: 90)],
                of: lesson) == 70)
    }

    @Test("where no clip is right a puncture costs all; a safe stop where one was right keeps 20")
    func stop() throws {
        var untreated = Self.lesson
        untreated.preparation = nil
        untreated.weights = CasePart.usualUntreated
        let right = notes(Self.rightEvaluation + [CaseEvent.plan("echo")])
        #expect(CaseMarks(untreated, right, nil).total == 100)
        var lab = Lab(Anatomy(), seed: 1)
        let nothing = CaseIntervention(lab, accepted: [.ntw], stopIsRight: true, result: nil)
        #expect(nothing.isSafeStop && !nothing.hasPunctured)
        for act in [Act.punctureVein, .show(.bicaval), .show(.shortAxis), .show(.fourChamber), .punctureSeptum] {
            _ = lab.act(act)
        }
        let punctured = CaseIntervention(lab, accepted: [.ntw], stopIsRight: true, result: nil)
        #expect(punctured.hasPunctured)
        #expect(CaseMarks(untreated, right, punctured).total == 0)
        let stopped = CaseIntervention(Lab(Anatomy(), seed: 1), accepted: [.ntw], stopIsRight: false, result: nil)
        #expect(stopped.total == 20)
    }

    @Test("a case is passed in sum and in each objective that weighs enough")
    func pass() {
        var lesson = Self.lesson
        lesson.weights = [.decision: 100]
        let marks = CaseMarks(lesson, notes(Self.rightEvaluation), nil)
        #expect(marks.total == 100 && marks.isPassed)
        lesson.passLine.objective = 100
        let less = CaseMarks(lesson, notes(Array(Self.rightEvaluation.dropFirst())), nil)
        #expect(less.total == 95 && !less.isPassed && less.missed.map(\.id) == ["E1"])
        #expect(less.losses.first?.text == "decided without transthoracic echo")
    }
}
