import Cases
import ClipLab
import Content
import StateMachine
import TerminalCore

@testable import Trainer

/// Cases as tests play them: by the lines that a learner chooses, and by acts of the lab.
struct CasePlay {
    let session: Session
    let patient: PatientCase

    /// A case of the bundled pack, by the patient's number.
    init(
        _ number: String, size: String = "80x24", seed: UInt64 = 1, tellsAtOnce: Bool = false,
        store: MemoryStore = MemoryStore()
    ) {
        let patient = LabDriving.patient(number)
        self.patient = patient
        session = Session(size, store: store) { runtime in
            runtime.state.lab.wantsStill = true
            runtime.enterCases(seed: seed, tellsAtOnce: tellsAtOnce)
            runtime.listCases()
            runtime.beginCase(patient)
        }
    }

    var lesson: CaseLesson { patient.lesson ?? CaseLesson() }
    var now: CaseSession {
        guard let session = session.state.cases.session else { preconditionFailure("no case is open") }
        return session
    }
    var stage: CaseState { now.course.stage }

    /// Chooses lines of the page by their ids.
    func choose(_ ids: String...) { for id in ids { session.take(Trainer.Message.choose("case.\(id)")) } }

    /// Asks for all that is needed, answers rightly, ticks the right reasons.
    func evaluate() {
        for id in lesson.decision.needs { choose("ask.\(id)") }
        choose("next")
        for question in lesson.questions {
            let turns = CaseQuestion.Answer.allCases.firstIndex(of: question.answer) ?? 0
            for _ in 0...turns { choose("answer.\(question.id)") }
        }
        choose("next")
        for reason in lesson.decision.reasons where reason.isRight { choose("reason.\(reason.id)") }
    }

    func decideRightly() {
        if let option = lesson.decision.options.first(where: \.isRight) { choose("decide.\(option.id)") }
    }

    /// Chooses what is right, reads the time-out and begins.
    func prepare() {
        guard let right = lesson.preparation else { return }
        choose(
            "choose.anesthesia.\(right.anesthesia[0].rawValue)", "choose.access.\(right.access[0].rawValue)",
            "choose.heparin.\(right.heparin[0].rawValue)", "choose.clip-plan.\(right.clipPlan[0].rawValue)")
        let step = LabDriving.pack.procedure.steps.first { $0.id == right.timeOut }
        for item in step?.checklist ?? [] { choose("line.\(item.id)") }
        choose("procedure")
    }

    /// Plays the plan in the lab, as a scripted operator plays it; what helps against the case's own complication in between.
    func treat(_ change: (inout OperatorErrors) -> Void = { _ in }) {
        var errors = OperatorErrors()
        change(&errors)
        let plan = patient.plan ?? OperatorPlan(puncture: SeptalPoint(superior: 3, anterior: -6), clips: [.init(.nt, at: 0)])
        var scripted = ScriptedOperator(
            Lab(patient.anatomy, seed: now.seed ^ fingerprint(patient.id)), plan: plan, errors: errors)
        scripted.play()
        for line in scripted.lines where session.state.lab.session != nil {
            let wasTroubled = now.course.isTroubled
            session.act([line.act])
            if !wasTroubled, now.course.isTroubled, session.state.lab.session != nil { rescueInLab() }
        }
        if session.state.lab.session != nil { session.act([.stopCase]) }
    }

    private func rescueInLab() {
        for offer in lesson.complication?.offers ?? [] where offer.marks > 0 {
            if let act = offer.act { session.act([act]) }
        }
        session.act([.wait(seconds: 300)])
    }

    /// Looks at all, gives the orders that help, goes on.
    func check() {
        choose("look.leak")
        for offer in now.offers
        where offer.marks > 0 && stage == .checks && !now.notes.orders.contains(where: { $0.id == offer.id }) {
            choose("order.\(offer.id)")
        }
        for look in CaseLook.allCases where look != .leak && stage == .checks { choose("look.\(look.rawValue)") }
        choose("go-on")
    }

    func plan() {
        for line in lesson.followUp where line.isRight { choose("plan.\(line.id)") }
        choose("finish")
    }

    /// Decides on the first option, whatever it is.
    func decideByFirst() {
        while now.part != .decision { choose("next") }
        choose("decide.\(lesson.decision.options[0].id)")
    }

    /// Chooses the first of everything and begins.
    func prepareAnyhow() {
        for item in CasePreparationItem.allCases { choose("choose.\(item.rawValue).\(item.choices[0].id)") }
        choose("procedure")
    }

    /// The whole best path.
    func playBest() {
        evaluate()
        decideRightly()
        if lesson.isTreated {
            prepare()
            treat()
            check()
        }
        plan()
    }
}
