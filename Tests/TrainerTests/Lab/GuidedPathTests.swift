import ClipLab
import Content
import TestSupport
import Testing

@testable import Trainer

@Suite("A fellow who follows the key line and what the views show")
struct GuidedPathTests {
    /// One step of steering, chosen from what was said and seen alone.
    private func steer(_ session: inout LabSession) {
        let lab = session.lab
        if lab.stage == .septum {
            let isLow = (session.seen[.fourChamber]?.look.height ?? 0) < lab.heightWindow.low
            guard isLow else { return session.take(.steer(.down), at: 0) }
            let isRoofNear = (session.seen[.bicaval]?.look.toRoof ?? 9) < 7
            return session.take(.steer(isRoofNear ? .posterior : .up), at: 0)
        }
        guard let view = lab.state.view, let look = session.seen[view]?.look else { return }
        if let off = look.misalignment, off.magnitude > 4 {
            return session.take(.steer(off > 0 ? .anticlockwise : .clockwise), at: 0)
        }
        // The jet stands in the brief.
        let jet = lab.anatomy.gap.max { $0.weight < $1.weight }?.center ?? 0
        if let x = look.x, (x - jet).magnitude > 2, lab.state.clips.isEmpty, !lab.isBelowValve {
            return session.take(.steer(x < jet ? .medial : .lateral), at: 0)
        }
        if let off = look.offLine, off.magnitude > 1 { return session.take(.steer(off > 0 ? .posterior : .anterior), at: 0) }
    }

    /// The size that the plan of the patient has for this clip.
    private func size(in session: LabSession) -> ClipSize {
        let clips = session.task.patient.plan?.clips ?? []
        let at = min(session.lab.state.clips.count, clips.count - 1)
        return clips.indices.contains(at) ? clips[at].size : session.task.patient.acceptedSizes.first ?? .ntw
    }

    /// Plays to the end; what was done last, where it does not end.
    private func play(_ number: String, seed: UInt64) -> LabSession {
        var session = LabSession(.patient(LabDriving.patient(number)), seed: seed)
        for _ in 0..<300 where session.lab.stage != .done {
            switch session.nextAct {
            case .act(let act)?:
                session.take(.confirm(act), at: 0)
            case .menu(.sizes)?: session.take(.act(.loadClip(size(in: session))), at: 0)
            case .menu(.heparin)?: session.take(.confirm(.giveHeparin(units: 2000)), at: 0)
            case .menu?: steer(&session)
            case nil: return session
            }
        }
        return session
    }

    @Test("leaflets torn on the way do not keep the clips from working")
    func torn() {
        let session = play("10", seed: 9)
        #expect(session.lab.addedLeak > 0 && session.bench.courses.count > 0)
        for course in session.bench.courses {
            #expect(course.after.area < course.before.area && course.after.leak < course.before.leak)
            #expect(course.after.gradient > course.before.gradient + 0.1, "\(course.after.gradient)")
        }
    }

    @Test(
        "treats the patients that guided sessions begin with (10 seeds; 2 unless SOAK=1): MR 1+, gradient under 5 mmHg",
        arguments: ["01", "02", "12", "10", "03", "06", "11"])
    func treats(_ number: String) {
        for seed in 1...(Soak.isOn ? 10 : 2) {
            let session = play(number, seed: UInt64(seed))
            let isDetached = session.lab.state.events.contains { if case .detached = $0 { true } else { false } }
            if isDetached { continue }
            #expect(session.lab.stage == .done, "seed \(seed): \(session.lab.stage), \(session.said)")
            #expect(
                !session.lab.state.clips.isEmpty && session.numbers.grade <= 1 && session.numbers.gradient < 5,
                "seed \(seed): \(session.numbers.gradient) mmHg at \(session.numbers.heartRate), \(session.lab.state.conditions)"
            )
        }
    }
}
