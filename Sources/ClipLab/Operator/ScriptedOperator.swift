/// An operator who follows a plan by the true coordinates, in the steps that a trainee has.
///
/// It checks that a plan can be carried out, and what becomes of typical errors; it is no opponent and no grade.
public struct ScriptedOperator: Sendable {
    /// An act, and what it came to.
    public struct Line: Hashable, Sendable {
        /// The act.
        public var act: Act
        /// What it came to.
        public var outcome: ActOutcome
    }

    /// The plan.
    public let plan: OperatorPlan
    /// What is done otherwise.
    public let errors: OperatorErrors
    /// The procedure so far.
    public private(set) var lab: Lab
    /// What was done so far.
    public private(set) var lines: [Line] = []

    /// The most grasps that are tried for a clip.
    private static let mostGrasps = 3

    /// An operator before the puncture of the vein.
    public init(_ lab: Lab, plan: OperatorPlan, errors: OperatorErrors = OperatorErrors()) {
        self.lab = lab
        self.plan = plan
        self.errors = errors
    }

    /// Plays the plan to its end, or to where it can not go on.
    public mutating func play() {
        guard cross() else { return }
        for (index, clip) in plan.clips.enumerated() {
            guard lab.stage == .atriumGuide, place(clip, after: index) else { break }
        }
        leave()
    }

    /// Does an act; true when it was taken.
    @discardableResult
    mutating func act(_ act: Act) -> Bool {
        let outcome = lab.act(act)
        lines.append(Line(act: act, outcome: outcome))
        freeClip()
        if case .taken = outcome { return true }
        return false
    }

    /// Invert, turn, and open the arms again as they were.
    private mutating func freeClip() {
        guard lab.isCaught else { return }
        let arms = lab.arms
        while lab.isCaught, lab.stage != .done {
            lines.append(Line(act: .freeClip(.turn), outcome: lab.act(.freeClip(.turn))))
        }
        if lab.stage == .ventricle, lab.arms != arms { act(.setArms(arms)) }
    }

    // MARK: Septum

    /// Access, puncture and guide; false when the guide is not in the left atrium.
    private mutating func cross() -> Bool {
        act(.punctureVein)
        act(.giveHeparin(units: 2500))
        act(.moveTent(superior: plan.puncture.superior, anterior: plan.puncture.anterior))
        for view in [View.bicaval, .shortAxis, .fourChamber] { act(.show(view)) }
        act(.holdBreath)
        act(.punctureSeptum)
        act(.resumeBreathing)
        act(.confirmPlace)
        act(.checkEffusion)
        if !errors.skipsHeparin {
            let full = (lab.anatomy.weight).rounded() * 100
            act(.giveHeparin(units: max(500, full - 2500)))
        }
        act(.measureClottingTime)
        // A needle that shows no left atrial pressure is not followed.
        guard lab.pressureAtNeedle == .leftAtrialPressure else { return false }
        act(.insertGuide)
        if !errors.skipsFlush { act(.flushGuide) }
        return lab.stage == .atriumGuide
    }

    /// Heparin until the clotting time is enough.
    private mutating func keepClottingTime() {
        guard !errors.skipsHeparin else { return }
        for _ in 0..<4 {
            let facts = lab.facts(for: .advanceClip)
            if facts.contains(.clottingTimeFresh), facts.contains(.clottingTimeEnough) { return }
            if facts.contains(.clottingTimeFresh) { act(.giveHeparin(units: 2000)) }
            act(.measureClottingTime)
        }
    }

    // MARK: Clip

    /// Places one clip; false when it was given up or could not be placed.
    private mutating func place(_ planned: OperatorPlan.PlannedClip, after count: Int) -> Bool {
        if count > 0, !errors.skipsFlush { act(.flushGuide) }
        act(.loadClip(planned.size))
        if errors.skipsFlush { act(.flushGuide) }
        keepClottingTime()
        guard act(.advanceClip) else { return false }
        act(.show(.xPlane))
        steer(to: planned.x + errors.alongLine)
        square()
        act(.show(.enFace))
        openAbove()
        keepClottingTime()
        act(.show(.longAxis))
        guard act(.crossValve) else { return false }
        act(.setArms(.open))
        act(.show(.enFace))
        square()
        act(.show(.xPlane))
        guard graspUntilHeld() else { return giveUp() }
        return finish()
    }

    /// Shows the arms above the valve where there is room for them.
    private mutating func openAbove() {
        raise(to: lab.heightForArms)
        if act(.setArms(.flat)) { act(.setArms(.closed)) }
    }

    private mutating func raise(to height: Double) {
        for _ in 0..<12 where lab.state.pose.z < height {
            if !act(.raiseClip(2)) { return }
        }
    }

    /// Along and across the line by steps of 3 and 1 mm.
    private mutating func steer(to x: Double) {
        for _ in 0..<40 {
            let along = x - lab.state.pose.x
            let across = lab.anatomy.lineY(at: lab.state.pose.x) + errors.acrossLine - lab.state.pose.y
            if along.magnitude > 0.6 {
                act(.steerMedial(Self.step(along, coarse: 3, fine: 1)))
            } else if across.magnitude > 0.6 {
                act(.steerAnterior(Self.step(across, coarse: 3, fine: 1)))
            } else {
                return
            }
        }
    }

    /// Square on the line by steps of 5 and 2 degrees.
    private mutating func square() {
        for _ in 0..<40 {
            let misalignment = lab.anatomy.misalignment(of: lab.state.pose.theta, at: lab.state.pose.x)
            let turn = errors.rotation - misalignment
            if turn.magnitude <= 2.5 { return }
            act(.rotate(Self.step(turn, coarse: 5, fine: 2)))
        }
    }

    private static func step(_ way: Double, coarse: Double, fine: Double) -> Double {
        (way.magnitude >= coarse - fine / 2 ? coarse : fine) * (way < 0 ? -1 : 1)
    }
}

extension ScriptedOperator {
    /// Grasps, at most three times, until the views show enough; true when the clip is closed on it.
    private mutating func graspUntilHeld() -> Bool {
        for attempt in 1...Self.mostGrasps {
            act(.holdBreath)
            lowerGrippers()
            act(.resumeBreathing)
            act(.checkInsertion)
            guard lab.stage == .grasping else { return false }
            if isEnough || errors.releasesAnyway, act(.closeHalf), act(.closeClip) { return true }
            if attempt < Self.mostGrasps { act(.raiseGrippers) }
        }
        return false
    }

    /// Whether the view that is on shows what is asked for on both arms.
    private var isEnough: Bool {
        var lab = lab
        guard let size = lab.state.size, let view = lab.state.view else { return false }
        let look = lab.look(view)
        let asked = size.arm - lab.constants.grasp.coverMargin
        return Leaflet.allCases.allSatisfy { (look.insertion[$0] ?? 0) >= asked }
    }

    /// Both grippers at once, or one by one where the leaflets do not lie down together.
    private mutating func lowerGrippers() {
        let seats = LeafletPair(anterior: seatHeight(of: .anterior), posterior: seatHeight(of: .posterior))
        if (seats.anterior - seats.posterior).magnitude < 2 || errors.takesBothAtOnce {
            climb(to: (seats.anterior + seats.posterior) / 2 - errors.tooLow)
            act(.lowerGrippers(.both))
        } else {
            let first: Leaflet = seats.anterior < seats.posterior ? .anterior : .posterior
            climb(to: seats[first] - errors.tooLow)
            act(.lowerGrippers(first == .anterior ? .anterior : .posterior))
            let second: Leaflet = first == .anterior ? .posterior : .anterior
            climb(to: seats[second] - errors.tooLow)
            act(.lowerGrippers(second == .anterior ? .anterior : .posterior))
        }
    }

    /// The hub's height at which a leaflet lies on its arm, mm over the annulus.
    private func seatHeight(of leaflet: Leaflet) -> Double {
        guard let size = lab.state.size else { return 0 }
        return lab.state.pose.z - lab.grasp(size, arms: .open).seat(of: leaflet)
    }

    private mutating func climb(to height: Double) {
        for _ in 0..<30 {
            let way = height - lab.state.pose.z
            if way.magnitude < 0.5 { return }
            let step = way.magnitude >= 2 ? 2 : way.magnitude >= 1 ? 1 : 0.5
            guard act(.raiseClip(way < 0 ? -step : step)) else { return }
        }
    }

    /// Two views, the result, release.
    private mutating func finish() -> Bool {
        act(.show(.longAxis))
        act(.checkInsertion)
        act(.show(.enFace))
        act(.checkInsertion)
        act(.assessResult)
        guard act(.releaseClip) else { return giveUp() }
        return act(.withdrawDevice)
    }

    /// Takes the clip out of the patient.
    private mutating func giveUp() -> Bool {
        if lab.stage == .grasping || lab.stage == .closed { act(.raiseGrippers) }
        if lab.stage == .ventricle {
            act(.setArms(.inverted))
            for _ in 0..<3 where lab.stage == .ventricle { act(.retractClip) }
        }
        if lab.stage == .atrium {
            act(.setArms(.closed))
            act(.removeClip)
        }
        return false
    }

    /// Out of the patient.
    private mutating func leave() {
        if lab.stage == .atriumGuide, lab.state.size != nil { act(.removeClip) }
        guard lab.stage == .atriumGuide else { return }
        act(.withdrawGuide)
        act(.inspectSeptum)
        act(.closeVein)
    }
}
