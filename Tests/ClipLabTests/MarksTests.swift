import Testing

@testable import ClipLab

@Suite("Marks of an intervention")
struct MarksTests {
    /// Patient 01 treated as planned: nothing is lost.
    private static let best = TestPatient.named("01").treated(seed: 1).lab
    private static let result = InterventionResult(grade: 1, gradient: 3.7, heartRate: 76, meanPressure: 85)

    /// What is kept of an item when something is changed in the record of the best path.
    private func kept(
        _ item: MarkItem, stopIsRight: Bool = false, result: InterventionResult = Self.result,
        _ change: (inout LabState) -> Void
    ) -> Int? {
        var lab = Self.best
        change(&lab.state)
        let marks = InterventionMarks(of: lab, accepted: [.xtw], stopIsRight: stopIsRight, result: result)
        return marks.entries.first { $0.item == item }?.kept
    }

    private func clip(_ item: MarkItem, _ change: (inout InterventionRecord.GraspedClip) -> Void) -> Int? {
        kept(item) { change(&$0.record.clips[0]) }
    }

    @Test("the best path keeps all; what was not reached is lost")
    func whole() {
        let marks = InterventionMarks(of: Self.best, accepted: [.xtw], result: Self.result)
        #expect(marks.entries.map(\.kept) == marks.entries.map(\.item.most) && marks.total == 100 && marks.isPassed)
        let nothing = InterventionMarks(of: Lab(Anatomy(), seed: 1), accepted: [.xtw], result: nil)
        #expect(nothing.entries.filter { $0.item != .refusals }.allSatisfy { $0.kept == 0 } && nothing.total == 0)
        #expect(marks.entries.count == 20 && MarkItem.items(stopIsRight: true).count == 12)
    }

    @Test("height: whole in the window, half within 2 mm of it, nothing beyond or after a perforation")
    func height() {
        let window = Self.best.heightWindow
        #expect(window.low == 40 && window.high == 49)
        for (height, expected) in [(40.0, 12), (39.9, 6), (38, 6), (37.9, 0), (49, 12), (51, 6), (51.1, 0)] {
            #expect(kept(.height) { $0.puncture?.height = height } == expected, "\(height)")
        }
        #expect(kept(.height) { $0.events.append(.perforation(.roof)) } == 0)
        #expect(kept(.height) { $0.events.append(.aortaPunctured) } == 0)
        #expect(kept(.onePuncture) { $0.record.punctures = 2 } == 0)
    }

    @Test("errors at the gripper drop: half beyond one limit, all beyond the other")
    func drop() {
        for (degrees, expected) in [(10.0, 12), (10.1, 6), (15, 6), (15.1, 0)] {
            #expect(clip(.perpendicular) { $0.misalignment = degrees } == expected, "\(degrees)")
        }
        for (distance, expected) in [(2.0, 12), (2.1, 6), (3, 6), (3.1, 0)] {
            #expect(clip(.onTheLine) { $0.offLine = distance } == expected, "\(distance)")
        }
        for (distance, expected) in [(1.25, 12), (1.26, 11), (1.34, 11), (1.36, 10), (2.44, 0), (5, 0)] {
            #expect(clip(.seated) { $0.seat = distance } == expected, "\(distance)")
        }
        for (x, expected) in [(4.0, 12), (-4.1, 6), (5.2, 6), (5.3, 0)] {
            #expect(clip(.jet) { $0.x = x } == expected, "\(x)")
        }
        for (cover, expected) in [(0.95, 12), (0.949, 6), (0.83, 6), (0.829, 0)] {
            #expect(clip(.insertion) { $0.cover = cover } == expected, "\(cover)")
        }
        #expect(clip(.travel) { $0.travel = 6 } == 3 && clip(.travel) { $0.travel = 6.1 } == 0)
        #expect(clip(.size) { $0.size = .nt } == 0)
    }

    @Test("what the circulation shows: leak, gradient, and whether it was graded at a fair pressure and rate")
    func result() {
        func kept(_ item: MarkItem, _ change: (inout InterventionResult) -> Void) -> Int? {
            var result = Self.result
            change(&result)
            return self.kept(item, result: result) { _ in }
        }
        for (grade, expected) in [(0, 8), (1, 8), (2, 4), (3, 0), (4, 0)] {
            #expect(kept(.leak) { $0.grade = grade } == expected, "\(grade)")
        }
        #expect(kept(.gradient) { $0.gradient = 4.99 } == 12 && kept(.gradient) { $0.gradient = 5 } == 0)
        #expect(kept(.pressure) { $0.meanPressure = 65 } == 3 && kept(.pressure) { $0.meanPressure = 64.9 } == 0)
        #expect(kept(.pressure) { $0.heartRate = 90 } == 3 && kept(.pressure) { $0.heartRate = 90.1 } == 0)
    }

    @Test("conduct: chords, grasps, flushing, looking, x-ray, refusals")
    func conduct() {
        #expect(kept(.chords) { $0.events += [.tangled] } == 3 && kept(.chords) { $0.events += [.tangled, .tangled] } == 2)
        #expect(kept(.chords) { $0.tornChords = 1 } == 1 && kept(.chords) { $0.tornChords = 2 } == 0)
        #expect(kept(.grasps) { $0.record.extraGrasps = 1 } == 3 && kept(.grasps) { $0.record.extraGrasps = 9 } == 0)
        #expect(kept(.flushed) { $0.record.unflushedLoads = 1 } == 0)
        #expect(kept(.perpendicularSeen) { $0.record.blindCrossings = 1 } == 0)
        #expect(kept(.septum) { $0.record.hasInspectedSeptum = false } == 0)
        #expect(kept(.xRay) { $0.fluoroscopy = 900 } == 2 && kept(.xRay) { $0.fluoroscopy = 901 } == 0)
        for (refusals, expected) in [(2, 2), (3, 1), (5, 1), (6, 0)] {
            #expect(kept(.refusals) { $0.record.refusals = refusals } == expected, "\(refusals)")
        }
    }

    @Test("the clotting time costs by the share of minutes in which it was too low")
    func clottingTime() {
        let start = Self.best.state.record.guideInserted ?? 0
        #expect(kept(.clottingTime) { $0.blood.doses = [] } == 0)
        // 100 U/kg last until 250 s are reached; then half of the time is too low.
        let last = (0..<6000).first { Self.best.state.blood.clottingTime(at: start + Double($0)) < 250 } ?? 0
        #expect(last > 600)
        #expect(kept(.clottingTime) { $0.record.guideWithdrawn = start + Double(2 * last) } == 3)
        #expect(kept(.clottingTime) { $0.record.guideWithdrawn = start + Double(last) } == 6)
    }

    @Test("where stopping is right, a clip left loses all, and each gripper drop beyond four costs ten")
    func stop() {
        for (drops, expected) in [(4, 60), (5, 50), (9, 10), (10, 0), (30, 0)] {
            let kept = kept(.stopped, stopIsRight: true) { state in
                state.record.clips = []
                state.record.drops = drops
            }
            #expect(kept == expected, "\(drops)")
        }
        #expect(kept(.stopped, stopIsRight: true) { _ in } == 0)
        let left = kept(.stopped, stopIsRight: true) { state in
            state.record.clips = []
            state.size = .nt
        }
        #expect(left == 0)
    }

    @Test("passing needs 80 in sum, 60 % of each objective that weighs ten or more, and no critical error")
    func passing() {
        func marks(_ change: (inout LabState) -> Void) -> InterventionMarks {
            var lab = Self.best
            change(&lab.state)
            return InterventionMarks(of: lab, accepted: [.xtw], result: Self.result)
        }
        let sum80 = marks { state in
            state.record.clips[0].seat = 1.25 + 0.79
            state.record.clips[0].offLine = 3.1
        }
        #expect(sum80.total == 80 && sum80.isPassed)
        #expect(
            !marks { state in
                state.record.clips[0].seat = 1.25 + 0.89
                state.record.clips[0].offLine = 3.1
            }.isPassed)
        // Height and one puncture are objective I1: 15 points, of which 9 must be kept.
        let low = marks { $0.puncture?.height = 30 }
        #expect(low.total == 88 && !low.isPassed)
        #expect(!marks { $0.record.releasedUnheld = true }.isPassed)
        #expect(marks { $0.events.append(.stuck) }.criticalErrors == [.clipStuck])
        #expect(marks { $0.record.unstableRefusals = 3 }.criticalErrors == [.wentOnWhileUnstable])
    }

    @Test("a clip released although a leaflet was last seen with less than 2 mm is a critical error")
    func releasedUnheld() {
        let patient = TestPatient.named("07")
        var errors = OperatorErrors()
        errors.releasesAnyway = true
        let labs = (1...20).map { patient.treated(seed: UInt64($0), errors: errors).lab }
        let unheld = labs.filter { $0.state.record.releasedUnheld }
        #expect(
            !unheld.isEmpty && unheld.allSatisfy { $0.state.clips.contains { min($0.held.anterior, $0.held.posterior) < 4 } })
        #expect(TestPatient.all.allSatisfy { !$0.treated(seed: 1).lab.state.record.releasedUnheld })
    }
}
