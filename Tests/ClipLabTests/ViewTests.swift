import ClipLab
import Testing

@Suite("Views")
struct ViewTests {
    /// A lab of a patient, played by the operator until an act has been done so often.
    private func lab(_ number: String, seed: UInt64 = 1, until act: Act, times: Int = 1) -> Lab {
        let patient = TestPatient.named(number)
        var lab = Lab(patient.anatomy, seed: seed)
        var left = times
        for line in patient.treated(seed: seed).lines {
            _ = lab.act(line.act)
            if line.act == act { left -= 1 }
            if left == 0 { break }
        }
        return lab
    }

    /// What of a look is shown.
    private func shown(_ look: Look) -> Set<String> {
        let parts: [(String, Bool)] = [
            ("superior", look.superior != nil), ("roof", look.toRoof != nil), ("anterior", look.anterior != nil),
            ("aorta", look.toAorta != nil), ("height", look.height != nil), ("x", look.x != nil), ("z", look.z != nil),
            ("arm seen", look.armSeen != nil), ("off line", look.offLine != nil), ("tilt", look.tilt != nil),
            ("arms", look.arms != nil), ("rotation", look.rotation != nil), ("misalignment", look.misalignment != nil),
            ("to clip", look.toClip != nil), ("insertion", !look.insertion.isEmpty), ("seat", !look.seat.isEmpty),
        ]
        return Set(parts.filter(\.1).map(\.0))
    }

    @Test("each shows its coordinates of a clip that holds both leaflets, and hides the others")
    func grasped() {
        var lab = lab("02", until: .lowerGrippers(.both))
        let expected: [View: Set<String>] = [
            .bicaval: ["superior", "roof"], .shortAxis: ["anterior", "aorta"], .fourChamber: ["height"],
            .bicommissural: ["x", "z", "arm seen"], .longAxis: ["off line", "z", "tilt", "arms", "insertion"],
            .xPlane: ["x", "z", "arm seen", "off line", "tilt", "arms", "insertion"],
            .enFace: ["x", "off line", "rotation", "misalignment"],
            .reconstruction: ["x", "off line", "rotation", "misalignment", "insertion"],
            .transgastric: ["x", "misalignment"], .fluoroscopy: ["arms"],
        ]
        for view in View.allCases { #expect(shown(lab.look(view)) == expected[view], "\(view)") }
    }

    @Test("above the valve the en face view shows rotation only with the arms over 100 degrees, and no view shows a seat")
    func above() {
        var lab = lab("02", until: .setArms(.flat))
        #expect(shown(lab.look(.enFace)) == ["x", "off line", "rotation", "misalignment"])
        _ = lab.act(.setArms(.half))
        #expect(shown(lab.look(.enFace)) == ["x", "off line"])
        #expect(shown(lab.look(.transgastric)) == [])
        for view in [View.longAxis, .xPlane, .reconstruction] {
            let shown = shown(lab.look(view))
            #expect(!shown.contains("seat") && !shown.contains("insertion"), "\(view)")
        }
    }

    @Test("before there is a clip in the atrium, views of the valve show nothing of one")
    func before() {
        var lab = lab("02", until: .loadClip(.ntw))
        for view in View.allCases where ![.bicaval, .shortAxis, .fourChamber].contains(view) {
            #expect(shown(lab.look(view)) == [], "\(view)")
        }
        var start = Lab(Anatomy(), seed: 1)
        #expect(View.allCases.allSatisfy { shown(start.look($0)) == [] })
    }

    @Test("a leaflet whose gripper is down has its insertion shown, the other its seat")
    func seats() {
        var lab = lab("10", until: .lowerGrippers(.anterior))
        for view in [View.longAxis, .xPlane, .reconstruction] {
            let look = lab.look(view)
            #expect(Set(look.insertion.keys) == [.anterior] && Set(look.seat.keys) == [.posterior], "\(view)")
        }
        #expect(lab.look(.xPlane).seat[.posterior].map { $0 < -3 } == true)
    }

    @Test("turned 31 degrees out, long axis and X-plane show nothing on the arms, a reconstruction does")
    func turnedOut() {
        var lab = lab("02", until: .setArms(.open))
        while abs(lab.look(.transgastric).misalignment ?? 90) < 31 { _ = lab.act(.rotate(5)) }
        _ = lab.act(.lowerGrippers(.both))
        #expect(shown(lab.look(.longAxis)) == ["off line", "z", "tilt", "arms"])
        #expect(lab.look(.xPlane).insertion.isEmpty)
        #expect(lab.look(.reconstruction).insertion.count == 2)
    }

    @Test("outside the middle two thirds the long axis shows nothing on the arms, X-plane does")
    func nearCommissure() {
        // The line is 40 mm long: two thirds of it reach 13.3 mm to each side.
        var lab = lab("10", until: .setArms(.open))
        while lab.state.pose.x < 13.4 { _ = lab.act(.steerMedial(1)) }
        _ = lab.act(.lowerGrippers(.both))
        #expect(lab.look(.longAxis).insertion.isEmpty && lab.look(.xPlane).insertion.count == 2)
    }

    @Test("a reading stays until the clip changes, in half millimeters, never more than the arm")
    func readings() {
        var lab = lab("02", until: .lowerGrippers(.both))
        let first = lab.look(.longAxis).insertion
        #expect(lab.look(.longAxis).insertion == first)
        #expect(first.values.allSatisfy { ($0 * 2).rounded() == $0 * 2 && $0 <= 9 })
        var read: Set<Double> = []
        for _ in 0..<12 {
            _ = lab.act(.raiseGrippers)
            _ = lab.act(.lowerGrippers(.both))
            read.insert(lab.look(.longAxis).insertion[.posterior] ?? -1)
        }
        #expect(read.count > 1)
    }

    @Test("the distance to the clip that stands is shown en face, in X-plane and 3D")
    func distance() {
        var lab = lab("02", until: .advanceClip, times: 2)
        for view in [View.enFace, .xPlane, .reconstruction] {
            #expect(lab.look(view).toClip == lab.distanceToClips && lab.distanceToClips != nil, "\(view)")
        }
        #expect(lab.look(.longAxis).toClip == nil && lab.look(.bicommissural).toClip == nil)
    }

    @Test("release needs two views of insertion, one of which shows the leaflets; X-plane is two, one reconstruction is one")
    func twoViews() {
        let cases: [([View], Bool)] = [
            ([.longAxis], false), ([.enFace], false), ([.bicommissural, .enFace], false), ([.xPlane], true),
            ([.reconstruction], false), ([.reconstruction, .reconstruction], false), ([.reconstruction, .longAxis], true),
            ([.reconstruction, .enFace], true), ([.longAxis, .fourChamber], true), ([.bicommissural, .longAxis], true),
            ([.enFace, .reconstruction], true), ([.longAxis, .reconstruction], true), ([.fluoroscopy, .transgastric], false),
        ]
        for (views, isEnough) in cases {
            var lab = lab("02", until: .closeClip)
            for view in views {
                _ = lab.act(.show(view))
                _ = lab.act(.checkInsertion)
            }
            _ = lab.act(.assessResult)
            let outcome = lab.act(.releaseClip)
            #expect((outcome == .taken(nil)) == isEnough, "\(views.map(\.rawValue))")
            #expect(isEnough || outcome == .refused(.insertionNotChecked))
        }
    }
}
