import ClipLab
import Testing

@Suite("Refusals")
struct RefusalTests {
    /// A lab and short words for playing it.
    private struct Play {
        var lab: Lab
        var outcome: ActOutcome?

        init(_ number: String = "02", seed: UInt64 = 1) { lab = Lab(TestPatient.named(number).anatomy, seed: seed) }

        /// Does acts; the outcome is that of the last.
        @discardableResult
        mutating func act(_ acts: Act...) -> ActOutcome {
            for act in acts { outcome = lab.act(act) }
            return outcome ?? .taken(nil)
        }

        /// Up to a clip in the left atrium.
        mutating func toAtrium(_ size: ClipSize = .ntw, superior: Double = 1, anterior: Double = -5) {
            act(.punctureVein, .giveHeparin(units: 9000), .moveTent(superior: superior, anterior: anterior))
            act(.show(.bicaval), .show(.shortAxis), .show(.fourChamber), .holdBreath, .punctureSeptum, .resumeBreathing)
            act(.confirmPlace, .checkEffusion, .measureClottingTime, .insertGuide, .flushGuide, .loadClip(size), .advanceClip)
        }

        /// On to a clip with both grippers down at a place of the line.
        mutating func grasp(at x: Double) {
            for _ in 0..<60 where (lab.state.pose.x - x).magnitude > 0.6 {
                act(.steerMedial(lab.state.pose.x < x ? 1 : -1))
            }
            act(.crossValve, .setArms(.open), .lowerGrippers(.both))
        }
    }

    @Test("beyond the line: a clip whose edge lies over the commissure is not closed, and raising the grippers frees it")
    func beyondLine() {
        var play = Play("10")
        play.toAtrium(.ntw, superior: 12, anterior: -8)
        play.grasp(at: 18)
        #expect(play.lab.stage == .grasping && play.lab.state.pose.x + 3 > 20)
        let before = play.lab.state
        #expect(play.act(.closeHalf) == .refused(.beyondLine))
        #expect(play.act(.closeClip) == .refused(.beyondLine))
        #expect(play.lab.state.clock == before.clock && play.lab.state.drops == before.drops)
        #expect(play.act(.raiseGrippers) == .taken(nil) && play.lab.stage == .ventricle)
    }

    @Test("within the line by a hair is closed")
    func withinLine() {
        var play = Play("10")
        play.toAtrium(.ntw, superior: 12, anterior: -8)
        play.grasp(at: 16.5)
        #expect(play.lab.state.pose.x + 3 <= 20)
        #expect(play.act(.closeHalf) != .refused(.beyondLine))
    }

    @Test("arms not closed: a clip is not taken out with open arms")
    func armsNotClosed() {
        var play = Play()
        play.toAtrium()
        play.act(.setArms(.half))
        #expect(play.act(.removeClip) == .refused(.armsNotClosed))
        play.act(.setArms(.inverted))
        #expect(play.act(.removeClip) == .refused(.armsNotClosed))
        play.act(.setArms(.closed))
        #expect(play.act(.removeClip) == .taken(nil) && play.lab.stage == .atriumGuide)
        #expect(play.lab.state.size == nil)
    }

    @Test("a refused act changes nothing but the count: no time, no chance")
    func nothingChanges() {
        var play = Play()
        play.toAtrium()
        var refused = play
        for act in [Act.punctureVein, .closeClip, .releaseClip, .retractClip, .insertGuide] { refused.act(act) }
        #expect(refused.lab.state.record.refusals == 0 && refused.lab.state == play.lab.state)
        play.act(.crossValve, .raiseClip(1))
        refused.act(.crossValve, .raiseClip(1))
        #expect(refused.lab.state == play.lab.state)
    }

    @Test("protamine is given when no gear is in the left atrium, also while the patient bleeds")
    func protamine() {
        var play = Play()
        play.act(.punctureVein, .giveHeparin(units: 6000))
        let before = play.lab.clottingTime
        play.lab.hear(.patientUnstable)
        #expect(play.act(.giveProtamine(milligrams: 30)) == .taken(nil))
        #expect(play.lab.clottingTime < before - 60)
        play.lab.hear(.patientStable)
        play.act(.giveProtamine(milligrams: 500))
        #expect(abs(play.lab.clottingTime - 130) < 1e-9)
        var inside = Play()
        inside.toAtrium()
        #expect(inside.act(.giveProtamine(milligrams: 30)) == .refused(.gearInAtrium))
    }

    @Test("every reason has a sentence of its own that ends as one and names no key")
    func sentences() {
        #expect(Refusal.allCases.count == 29)
        #expect(Set(Refusal.allCases.map(\.sentence)).count == 29)
        for refusal in Refusal.allCases {
            #expect(refusal.sentence.hasSuffix(".") && refusal.sentence.count <= 130, "\(refusal)")
        }
    }

    @Test("a number that is too high never reads like its limit")
    func mends() {
        var play = Play(seed: 1)
        #expect(play.lab.mend(.clottingTimeUnknown) == nil && play.lab.mend(.noRoom) == nil)
        play.toAtrium(superior: 12, anterior: -6)
        #expect(play.lab.state.puncture.map { $0.height > 43 } == true)
        #expect(play.act(.crossValve) == .refused(.outOfReach))
        #expect(play.lab.mend(.outOfReach) == "It lies at 46 mm; here 43 mm are the most. Go back for another puncture.")
        #expect(play.lab.mend(.armsTouch) == "Go up to 10 mm above the annulus.")
        play.act(.wait(seconds: 2400))
        #expect(play.act(.crossValve) == .refused(.clottingTimeUnknown))
        #expect(play.lab.mend(.clottingTimeUnknown) == "It was last measured 58 minutes ago.")
        var low = Play("10")
        low.toAtrium(superior: -4, anterior: -4)
        #expect(low.act(.setArms(.flat)) == .refused(.armsTouch))
        #expect(
            low.lab.mend(.armsTouch)
                == "21 mm above the annulus are needed, and this puncture allows 10: turn below the valve, or go back for another puncture."
        )
        while case .taken = low.act(.raiseClip(2)) {}
        #expect(low.outcome == .refused(.noRoom))
        #expect(low.lab.mend(.noRoom) == "The puncture at 35 mm lets it rise to 10 mm.")
    }
}
