import StateMachine
import Testing

@testable import Cases

@Suite("The chart of a case")
struct CaseChartTests {
    @Test("the chart holds all that charts must hold")
    func checked() throws {
        let chart = try CaseChart.checked()
        #expect(chart.findings().filter { $0.level == .error }.isEmpty)
    }

    /// A course in the preparation.
    private func prepared() -> CaseCourse {
        var course = CaseCourse(CaseLesson(), heading: "case", now: 0)
        course.send(CaseEvent(.treat, "treat"), at: 1)
        return course
    }

    @Test("a decision stands, and the time-out waits until all is chosen")
    func order() {
        var course = CaseCourse(CaseLesson(), heading: "case", now: 0)
        #expect(course.send(CaseEvent(.timeOut), at: 1) == .notNow)
        #expect(course.send(CaseEvent(.ask, "tte 20"), at: 2) == nil)
        #expect(course.notes.asked == ["tte"] && course.notes.minutes == 20)
        course = prepared()
        #expect(course.stage == .preparation)
        #expect(course.send(CaseEvent(.refrain, "none"), at: 3) == .decided)
        #expect(course.send(CaseEvent(.timeOut), at: 4) == .notPrepared)
        for (kind, choice) in [
            (CaseKind.anesthesia, "general"), (.access, "vein-ultrasound"), (.heparin, "early-small"), (.clipPlan, "NTW"),
        ] {
            #expect(course.send(CaseEvent(kind, choice), at: 5) == nil)
        }
        #expect(course.send(CaseEvent(.timeOut), at: 6) == nil)
        #expect(course.stage == .intervention)
        #expect(course.send(CaseEvent(.anesthesia, "sedation"), at: 7) == .notNow)
    }

    @Test("nobody goes on with a patient who is not well, but for leaving it so")
    func trouble() {
        var course = prepared()
        for (kind, choice) in [
            (CaseKind.anesthesia, "general"), (.access, "vein-ultrasound"), (.heparin, "early-small"), (.clipPlan, "NTW"),
        ] {
            course.send(CaseEvent(kind, choice), at: 5)
        }
        course.send(CaseEvent(.timeOut), at: 6)
        course.send(CaseEvent(.procedureOver), at: 7)
        #expect(course.stage == .checks)
        course.send(CaseEvent(.trouble), by: .system, at: 8)
        #expect(course.send(CaseEvent(.goOn), at: 9) == .patientInTrouble)
        var left = course
        #expect(left.send(CaseEvent(.leaveIt), at: 10) == nil)
        #expect(left.stage == .followUp && left.notes.wasLeft)
        course.send(CaseEvent(.well), by: .system, at: 10)
        #expect(course.send(CaseEvent(.goOn), at: 11) == nil)
        #expect(course.stage == .followUp && !course.notes.wasLeft)
    }

    @Test("a critical error ends the case at once, and only words can be added behind it")
    func critical() {
        var course = CaseCourse(CaseLesson(), heading: "case", now: 0)
        course.send(CaseEvent(.critical, "treat Infected tissue."), at: 1)
        #expect(course.stage == .ended && course.isOver)
        #expect(course.notes.critical == "Infected tissue." && course.notes.option == "treat")
        #expect(course.send(CaseEvent(.ask, "tte 20"), at: 2) == .over)
        #expect(course.send(CaseEvent(.write, "I would ask first."), at: 3) == nil)
        #expect(course.notes.reflection == "I would ask first.")
        #expect(CaseMarks(course.lesson, course.notes, nil).total == 0)
    }

    @Test("the lines of a case played again lead to the same place")
    func replay() {
        var course = prepared()
        for line in ["identity", "plan"] { course.send(CaseEvent(.line, line), at: 9) }
        var again = Journal<CaseDomain>(.patientCase, CaseNotes(), at: 0)
        for entry in course.takeUnstored() {
            if case .event(let event) = entry.what { again.send(event, by: entry.by, at: entry.at) }
        }
        #expect(again.snapshot.digest == course.journal.snapshot.digest)
    }
}
