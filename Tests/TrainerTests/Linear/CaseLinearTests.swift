import Cases
import ClipLab
import Content
import Testing

@testable import Trainer

@Suite("Cases in words only")
struct CaseLinearTests {
    private func open(_ number: String) -> LinearSession {
        LinearSession { runtime in
            runtime.enterCases(seed: 1, tellsAtOnce: false)
            runtime.listCases()
            runtime.beginCase(LabDriving.patient(number))
        }
    }

    /// Types the number of a line of the page that says something.
    private func pick(_ session: LinearSession, _ id: String) -> [String] { session.choose("case.\(id)") }

    @Test("a patient for whom no clip is right is decided on and planned for by numbers alone")
    func untreated() {
        let session = open("05")
        #expect(session.said.contains { $0.contains("61 y, fever, perforated leaflet") })
        #expect(pick(session, "ask.tee").contains { $0.contains("12 mm mobile vegetation on P2") })
        for id in ["ask.tte", "ask.cultures", "next"] { _ = pick(session, id) }
        let lesson = LabDriving.patient("05").lesson ?? CaseLesson()
        for question in lesson.questions {
            for _ in 0...(CaseQuestion.Answer.allCases.firstIndex(of: question.answer) ?? 0) {
                _ = pick(session, "answer.\(question.id)")
            }
        }
        _ = pick(session, "next")
        for reason in lesson.decision.reasons where reason.isRight { _ = pick(session, "reason.\(reason.id)") }
        _ = pick(session, "decide.surgery")
        for line in lesson.followUp where line.isRight { _ = pick(session, "plan.\(line.id)") }
        let end = pick(session, "finish")
        #expect(end.contains { $0.contains("100 of 100. Passed.") }, "\(end)")
    }

    @Test("a patient is treated by words from the puncture to the debrief")
    func treated() {
        let session = open("12")
        let lesson = LabDriving.patient("12").lesson ?? CaseLesson()
        for id in lesson.decision.needs { _ = pick(session, "ask.\(id)") }
        for id in ["next", "next", "decide.treat"] { _ = pick(session, id) }
        for id in [
            "choose.anesthesia.general", "choose.access.vein-ultrasound", "choose.heparin.early-small", "choose.clip-plan.NTW",
        ] {
            _ = pick(session, id)
        }
        let lab = pick(session, "procedure")
        #expect(lab.contains { $0.contains("What now?") }, "\(lab)")
        #expect(session.state.lab.session?.namesNextAct == false)
        session.type("puncture", "heparin 2500", "1")
        #expect(session.state.lab.session?.lab.stage == .septum)
        session.type("stop", "1")
        #expect(session.said.contains { $0.contains("The procedure is over") }, "\(session.said.suffix(5))")
        _ = pick(session, "look.leak")
        _ = pick(session, "go-on")
        let end = pick(session, "finish")
        #expect(end.contains { $0.contains("Not passed") }, "\(end)")
    }
}
