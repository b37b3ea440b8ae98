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
        course.send(.treat("treat"), at: 1)
        return course
    }

    @Test("a decision stands, and the time-out waits until all is chosen")
    func order() {
        var course = CaseCourse(CaseLesson(), heading: "case", now: 0)
        #expect(course.send(.timeOut, at: 1) == .notNow)
        #expect(course.send(.ask("tte", minutes: 20), at: 2) == nil)
        #expect(course.notes.asked == ["tte"] && course.notes.minutes == 20)
        course = prepared()
        #expect(course.stage == .preparation)
        #expect(course.send(.refrain("none"), at: 3) == .decided)
        #expect(course.send(.timeOut, at: 4) == .notPrepared)
        for (item, choice) in [
            (CasePreparationItem.anesthesia, "general"), (.access, "vein-ultrasound"), (.heparin, "early-small"),
            (.clipPlan, "NTW"),
        ] {
            #expect(course.send(.choose(item, choice), at: 5) == nil)
        }
        #expect(course.send(.timeOut, at: 6) == nil)
        #expect(course.stage == .intervention)
        #expect(course.send(.choose(.anesthesia, "sedation"), at: 7) == .notNow)
    }

    @Test("nobody goes on with a patient who is not well, but for leaving it so")
    func trouble() {
        var course = prepared()
        for (item, choice) in [
            (CasePreparationItem.anesthesia, "general"), (.access, "vein-ultrasound"), (.heparin, "early-small"),
            (.clipPlan, "NTW"),
        ] {
            course.send(.choose(item, choice), at: 5)
        }
        course.send(.timeOut, at: 6)
        course.send(.procedureOver, at: 7)
        #expect(course.stage == .checks)
        course.send(.trouble, by: .system, at: 8)
        #expect(course.send(.goOn, at: 9) == .patientInTrouble)
        var left = course
        #expect(left.send(.leaveIt, at: 10) == nil)
        #expect(left.stage == .followUp && left.notes.wasLeft)
        course.send(.well, by: .system, at: 10)
        #expect(course.send(.goOn, at: 11) == nil)
        #expect(course.stage == .followUp && !course.notes.wasLeft)
    }

    @Test("a critical error ends the case at once, and only words can be added behind it")
    func critical() {
        var course = CaseCourse(CaseLesson(), heading: "case", now: 0)
        course.send(.critical(option: "treat", because: "Infected tissue."), at: 1)
        #expect(course.stage == .ended && course.isOver)
        #expect(course.notes.critical == "Infected tissue." && course.notes.option == "treat")
        #expect(course.send(.ask("tte", minutes: 20), at: 2) == .over)
        #expect(course.send(.write("I would ask first."), at: 3) == nil)
        #expect(course.notes.reflection == "I would ask first.")
        #expect(CaseMarks(course.lesson, course.notes, nil).total == 0)
    }

    @Test("the lines of a case played again lead to the same place")
    func replay() {
        var course = prepared()
        for line in ["identity", "plan"] { course.send(.line(line), at: 9) }
        var again = Journal<CaseDomain>(.patientCase, CaseNotes(), at: 0)
        for entry in course.takeUnstored() {
            if case .event(let event) = entry.what { again.send(event, by: entry.by, at: entry.at) }
        }
        #expect(again.snapshot.digest == course.journal.snapshot.digest)
    }

    static let events: [CaseEvent] =
        [
            .ask("tte", minutes: 20), .answer("severe", .notApplicable), .reason("a"), .treat("clip"), .refrain("none"),
            .critical(option: "clip", because: "Infected tissue."), .critical(option: nil, because: "It stood still."),
            .line("identity"), .timeOut, .procedureOver, .look(.groin), .trouble, .well, .order("drain", seconds: 61), .overdue,
            .goOn, .leaveIt, .plan("echo"), .finish, .write("Ask first. "), .leave, .arrive,
        ] + CasePreparationItem.allCases.map { .choose($0, $0.choices[0].id) }

    @Test("an event made from its line is the event again, for every kind")
    func words() {
        #expect(Set(Self.events.map(\.kind)) == Set(CaseKind.allCases))
        for event in Self.events {
            #expect(CaseDomain.event(named: event.kind.rawValue, words: CaseDomain.words(of: event)) == event)
        }
        for (kind, words) in [(CaseKind.ask, "tte"), (.answer, "severe perhaps"), (.order, "drain soon"), (.look, "liver")] {
            #expect(CaseEvent(kind, words: words) == nil, "\(kind) \(words)")
        }
    }
}
