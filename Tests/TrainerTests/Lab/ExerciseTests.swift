import ClipLab
import Testing

@testable import Trainer

@Suite("The eight exercises of the tutorial")
struct ExerciseTests {
    private func start(_ number: Int) -> LabSession {
        guard let task = LabTask("exercise-\(number)", in: LabDriving.pack) else { preconditionFailure("no exercise") }
        return LabSession(task)
    }

    private func passed(_ session: LabSession) -> Bool { session.trial?.ending == .passed }

    @Test("1: four right views within six looks; a wrong one counts")
    func whichView() {
        var session = start(1)
        for view in [View.enFace, .fluoroscopy, .enFace, .bicommissural, .longAxis] { session.take(.act(.show(view)), at: 0) }
        #expect(passed(session))
        session = start(1)
        for _ in 0..<6 { session.take(.act(.show(.fluoroscopy)), at: 0) }
        #expect(session.trial?.failures == 1 && session.trial?.round == 0)
    }

    @Test("2: superior and posterior passes; the middle of the fossa is not posterior enough")
    func puncture() {
        var session = start(2)
        let looks: [LabAction] = [.act(.show(.bicaval)), .act(.show(.shortAxis)), .act(.show(.fourChamber)), .act(.holdBreath)]
        for action in [LabAction.steer(.up), .steer(.posterior), .steer(.posterior)] + looks + [.act(.punctureSeptum)] {
            session.take(action, at: 0)
        }
        #expect(passed(session))
        session = start(2)
        for action in looks + [.act(.punctureSeptum)] { session.take(action, at: 0) }
        #expect(session.trial?.failures == 1 && session.said.contains { $0.contains("posterior") })
    }

    @Test("3: over the middle and on the line in a few moves")
    func overTheJet() {
        var session = start(3)
        for _ in 0..<3 { session.take(.steer(.medial), at: 0) }
        for _ in 0..<4 where !passed(session) { session.take(.steer(.posterior), at: 0) }
        #expect(passed(session))
        session = start(3)
        for _ in 0..<8 { session.take(.steer(.lateral), at: 0) }
        #expect(session.trial?.failures == 1)
    }

    @Test("4: turned where it is seen, and closed again; closed without a look is not enough")
    func square() {
        var session = start(4)
        session.take(.act(.setArms(.flat)), at: 0)
        session.take(.act(.show(.enFace)), at: 0)
        for _ in 0..<5 { session.take(.steer(.anticlockwise), at: 0) }
        session.take(.act(.setArms(.closed)), at: 0)
        #expect(passed(session), "\(session.said)")
        session = start(4)
        for _ in 0..<5 { session.take(.steer(.anticlockwise), at: 0) }
        #expect(!passed(session))
    }

    @Test("5: crossed, looked at and set right")
    func cross() {
        var session = start(5)
        for action in [LabAction.act(.crossValve), .act(.setArms(.open)), .act(.show(.enFace))] { session.take(action, at: 0) }
        for _ in 0..<6 where !passed(session) {
            let look = session.seen[.enFace]?.look.misalignment ?? 0
            session.take(.steer(look > 0 ? .anticlockwise : .clockwise), at: 0)
        }
        #expect(passed(session), "\(session.said)")
    }

    /// Goes up by the seats that the long axis shows.
    private func seat(_ session: inout LabSession, _ leaflet: Leaflet) {
        session.take(.toggleStep, at: 0)
        for _ in 0..<30 {
            guard let view = session.lab.state.view, let seat = session.seen[view]?.look.seat[leaflet], seat.magnitude > 0.6
            else {
                break
            }
            session.take(.steer(seat < 0 ? .up : .down), at: 0)
        }
        session.take(.toggleStep, at: 0)
    }

    @Test("6: seated with the breath held it passes; blind where it stands it does not")
    func grasp() {
        var session = start(6)
        session.take(.act(.show(.longAxis)), at: 0)
        seat(&session, .posterior)
        session.take(.act(.steerAnterior(-2)), at: 0)
        for action in [LabAction.act(.holdBreath), .act(.lowerGrippers(.both)), .act(.checkInsertion)] {
            session.take(action, at: 0)
        }
        #expect(passed(session), "\(session.said)")
        session = start(6)
        for action in [LabAction.act(.show(.longAxis)), .act(.lowerGrippers(.both)), .act(.checkInsertion)] {
            session.take(action, at: 0)
        }
        #expect(!passed(session))
    }

    @Test("7: one by one where each lies on its arm passes; both at once over the wide gap fails")
    func oneByOne() {
        var session = start(7)
        session.take(.act(.show(.longAxis)), at: 0)
        session.take(.act(.holdBreath), at: 0)
        seat(&session, .anterior)
        session.take(.act(.lowerGrippers(.anterior)), at: 0)
        seat(&session, .posterior)
        session.take(.act(.lowerGrippers(.posterior)), at: 0)
        #expect(passed(session), "\(session.said)")
        session = start(7)
        session.take(.act(.show(.longAxis)), at: 0)
        seat(&session, .posterior)
        session.take(.act(.lowerGrippers(.both)), at: 0)
        #expect(session.trial?.failures == 1)
    }

    @Test("8: release, grasp again, take out, each after two looks; an answer without looks is sent back")
    func letGo() {
        var session = start(8)
        session.take(.answer(0), at: 0)
        #expect(session.said.last?.contains("two views") == true)
        for choice in 0..<3 {
            #expect(session.lab.stage == .closed, "round \(choice)")
            for view in [View.longAxis, .xPlane] {
                session.take(.act(.show(view)), at: 0)
                session.take(.act(.checkInsertion), at: 0)
            }
            if choice == 0 { #expect(session.numbers.gradient < 5 && session.numbers.grade <= 1) }
            if choice == 1 { #expect(session.isShort && session.numbers.grade <= 1) }
            if choice == 2 { #expect(session.numbers.gradient >= 5, "\(session.numbers.gradient)") }
            session.take(.answer(choice), at: 0)
        }
        #expect(passed(session), "\(session.said)")
        session = start(8)
        session.take(.act(.show(.longAxis)), at: 0)
        session.take(.act(.show(.xPlane)), at: 0)
        session.take(.answer(1), at: 0)
        #expect(session.trial?.failures == 1)
    }
}
