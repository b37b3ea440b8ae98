import Arithmetic
import ClipLab

/// Numbers of the model as a text: each constant shows in one of them at least.
struct ModelNumbers {
    let constants: LabConstants

    var text: String { Self.parts.map { "\($0)\n" + $1(self).map { "  \($0)\n" }.joined() }.joined() }

    /// The parts by name, those that take long last.
    static let parts: [(name: String, lines: @Sendable (ModelNumbers) -> [String])] = [
        ("what acts cost", { $0.costs }), ("grasps", { $0.grasps }), ("chords", { $0.chords }), ("drugs", { $0.drugs }),
        ("moves", { $0.moves }), ("limits", { $0.limits }), ("blood", { $0.blood }), ("septum", { $0.septum }),
        ("complications", { $0.complications }), ("monitor", { $0.monitor }), ("views", { $0.views }),
        ("chance", { $0.chance }),
    ]

    /// Whether any part differs from what it was with other constants.
    func isDifferent(from kept: [[String]]) -> Bool { zip(Self.parts, kept).contains { $0.lines(self) != $1 } }

    /// A number with eight digits: less than any change of a constant by a fifth, more than the noise of a last bit.
    func digits(_ number: Double) -> String {
        guard number.isFinite else { return "none" }
        let scale = 1e6
        let whole = (number.magnitude * scale).rounded()
        return "\(number < 0 && whole > 0 ? "-" : "")\(whole / scale)"
    }

    func line(_ name: String, _ numbers: Double...) -> String { line(name, numbers) }

    func line(_ name: String, _ numbers: [Double]) -> String {
        "\(name): \(numbers.map(digits).joined(separator: " "))"
    }

    func lab(_ number: String = "02", seed: UInt64 = 1, anesthesia: Anesthesia = .awake) -> Lab {
        Lab(TestPatient.named(number).anatomy, seed: seed, anesthesia: anesthesia, constants: constants)
    }

    /// A lab after acts, whatever came of them.
    func after(_ acts: [Act], _ lab: Lab) -> Lab {
        var lab = lab
        for act in acts { _ = lab.act(act) }
        return lab
    }

    var costs: [String] {
        let rescues = RescueMeasure.allCases.map { Act.rescue($0) }
        return (Act.ofEveryKind + rescues).map { act in
            let cost = constants.costs.cost(of: act)
            return line("\(act.kind) \(act.record.word ?? "")", cost.seconds, cost.fluoroscopySeconds)
        }
    }

    /// From the start to a clip in the atrium.
    func beginning(_ superior: Double, _ anterior: Double, isHeld: Bool = true, size: ClipSize = .ntw) -> [Act] {
        [
            .punctureVein, .giveHeparin(units: 12_000), .moveTent(superior: superior, anterior: anterior), .show(.bicaval),
            .show(.shortAxis), .show(.fourChamber), isHeld ? .holdBreath : .wait(seconds: 5), .punctureSeptum, .resumeBreathing,
            .confirmPlace, .checkEffusion, .measureClottingTime, .insertGuide, .flushGuide, .loadClip(size), .advanceClip,
        ]
    }

    var septum: [String] {
        let lab = lab()
        var lines = [(0.0, 0.0), (5, -7), (-8, 4), (12, -12), (-12, 8), (-20, 16)].map { superior, anterior in
            let point = SeptalPoint(superior: superior, anterior: anterior)
            return line("height and tilt at \(superior), \(anterior)", lab.height(of: point), lab.tilt(of: point))
        }
        for number in ["01", "02"] {
            let window = self.lab(number).heightWindow
            lines.append(line("window of \(number)", window.low, window.high))
        }
        for isHeld in [true, false] {
            for number in ["02", "11"] {
                let heights = (1...4).map { seed in
                    after(beginning(1, -5, isHeld: isHeld), self.lab(number, seed: UInt64(seed))).state.puncture?.height ?? 0
                }
                lines.append(line("punctures of \(number), breath \(isHeld ? "held" : "moving")", heights))
            }
        }
        let far = after([.punctureVein, .moveTent(superior: 50, anterior: 50)], lab).state.tent
        let near = after([.punctureVein, .moveTent(superior: -90, anterior: -90)], lab).state.tent
        lines.append(line("tent's limits", far.superior, far.anterior, near.superior, near.anterior))
        let once: [Act] = beginning(1, -5).dropLast(2)
        let again: [Act] = beginning(0, 0).dropFirst(2).dropLast(2)
        lines.append(line("hole", after(once + [.withdrawGuide], lab).state.septalHole))
        lines.append(line("hole after two", after(once + [.pullGuideBack] + again + [.withdrawGuide], lab).state.septalHole))
        return lines
    }

    var moves: [String] {
        let above: [Act] = [
            .steerMedial(3), .steerMedial(-2), .steerAnterior(-3), .rotate(20), .raiseClip(-4), .raiseClip(3),
            .steerAnterior(2),
        ]
        let below: [Act] = [.crossValve] + above + [.raiseClip(6)]
        var lines: [String] = []
        for (number, superior, anterior) in [("02", 1.0, -5.0), ("01", -8.0, 4.0)] {
            var lab = after(beginning(superior, anterior), lab(number))
            lines.append(pose("arrival in \(number)", lab))
            for act in above + [.trimTilt, .trimTilt] + below {
                _ = lab.act(act)
                lines.append(pose("\(act.kind)", lab))
            }
        }
        for seed in 2...5 { lines.append(pose("arrival, seed \(seed)", after(beginning(1, -5), lab(seed: UInt64(seed))))) }
        return lines
    }

    private func pose(_ name: String, _ lab: Lab) -> String {
        let pose = lab.state.pose
        return line(name, pose.x, pose.y, pose.z, pose.theta, pose.tilt)
    }

    var limits: [String] {
        var lines: [String] = []
        let above = after(beginning(2, -6), lab())
        let below = after([.crossValve], above)
        for (name, start) in [("above", above), ("below", below)] {
            for act in [Act.steerMedial(100), .steerMedial(-100), .raiseClip(-100), .steerAnterior(90)] {
                lines.append(pose("\(name), \(act.kind) too far", after([act], start)))
            }
        }
        lines.append(line("room, reach, height for arms", above.room, above.reach, above.heightForArms))
        // The clip can not rise past the edge of the leaflets: as far as it is let.
        var risen = below
        while case .taken = risen.act(.raiseClip(0.25)) {}
        lines.append(pose("highest below", risen))
        var trims = 0
        var trimmed = after(beginning(-8, 4), lab("01"))
        while trimmed.act(.trimTilt) == .taken(nil) { trims += 1 }
        lines.append(line("trims", Double(trims), trimmed.room))
        // The highest puncture from which the clip still reaches below the leaflets.
        let heights = stride(from: 0.0, through: 16, by: 0.5).filter { superior in
            let lab = after(beginning(superior, -8), lab())
            return after([.crossValve], lab).stage == .ventricle
        }
        lines.append(line("superior punctures that reach", Double(heights.count)))
        lines.append(pose("gone back", after([.crossValve, .retractClip], above)))
        var low = TestPatient.named("02").anatomy
        low.septum.height = 18
        let lowLab = Lab(low, seed: 1, constants: constants)
        lines.append(pose("low puncture, deepest", after(beginning(2, -6) + [.crossValve, .raiseClip(-90)], lowLab)))
        lines.append(pose("usual puncture, deepest", after([.crossValve, .raiseClip(-90)], above)))
        return lines
    }

    var grasps: [String] {
        var random = RandomSource(seed: 77)
        return (0..<24).flatMap { number -> [String] in
            var grasp = random.grasp(on: random.anatomy())
            grasp.constants = constants
            if number % 2 == 0 {
                let held = LeafletPair(anterior: 8.0, posterior: 8.0)
                grasp.clips = [
                    LabClip(
                        size: .ntw, x: grasp.pose.x + (number % 4 == 0 ? 9 : 9.9), quality: number % 4 == 0 ? 0.9 : 1,
                        held: held),
                    LabClip(size: .nt, x: grasp.pose.x - 14, quality: 1, held: held),
                ]
            }
            let terms = Leaflet.allCases.map { grasp.terms(of: $0) }
            let held = LeafletPair(anterior: 0.5 + random.number(in: 0...9), posterior: 0.5 + random.number(in: 0...9))
            return [
                line("grasp \(number) loses", terms.map(\.loss) + terms.map(\.reach) + terms.map(\.graspable)),
                line(
                    "  noise, q, slips, tear, detachment", grasp.noise, grasp.quality(held: held),
                    grasp.slipChance(held: held.anterior), grasp.slipChance(held: held.posterior),
                    grasp.tearChance(travel: 9, grasp: 2), grasp.tearChance(travel: 3, grasp: 1),
                    grasp.detachmentChance(held: held, travel: 9), grasp.detachmentChance(held: held, travel: 6.5),
                    grasp.quality(held: LeafletPair(anterior: 1.1, posterior: 5)),
                    grasp.quality(held: LeafletPair(anterior: 0.95, posterior: 5))),
            ]
        }
    }

    var chords: [String] {
        var random = RandomSource(seed: 78)
        return (0..<6).flatMap { number -> [String] in
            let anatomy = random.anatomy()
            var pose = random.grasp(on: anatomy).pose
            if number > 3 { pose.y = anatomy.lineY(at: pose.x) + 9 }
            return Arms.allCases.map { arms in
                let risk = ChordRisk(anatomy: anatomy, pose: pose, arms: arms, constants: constants.chords)
                let moves: [ChordRisk.Move] = [.sideways(2), .turning(20), .crossing, .goingBack, .sideways(500)]
                return line("chords \(number), arms \(arms.rawValue)", moves.map { risk.chance(of: $0) })
            }
        }
    }
}
