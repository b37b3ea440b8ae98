import ClipLab
import Content

/// A short exercise of the tutorial: a start, a goal, and a rule by which it is passed. It gives no marks.
public enum Exercise: Int, CaseIterable, Hashable, Sendable {
    case whichView = 1, puncture, overTheJet, square, cross, grasp, oneByOne, letGo

    /// Counted from 1.
    public var number: Int { rawValue }

    /// What it is called.
    public var title: String {
        switch self {
        case .whichView: "Which view?"
        case .puncture: "Puncture"
        case .overTheJet: "Over the jet"
        case .square: "Square"
        case .cross: "Cross"
        case .grasp: "Grasp"
        case .oneByOne: "One by one"
        case .letGo: "Let go?"
        }
    }

    /// What is to be done.
    var goal: String {
        switch self {
        case .whichView: "Bring up the view that answers each question; at most six looks."
        case .puncture: "Tent the septum and puncture: height 35 to 47 mm, at least 3 mm posterior."
        case .overTheJet: "Bring the clip over the middle and on the line, in at most 8 moves."
        case .square: "Turn the arms square where the clip stands, see it, and close them again."
        case .cross: "Cross the valve, look again, and set right what has turned."
        case .grasp: "Seat both leaflets, hold the breath, lower both grippers, and look; at most three grasps."
        case .oneByOne: "Take one leaflet, then the other, each where it lies on its arm."
        case .letGo: "Look at insertion in two views; then say (x): release, grasp again, or take the clip out."
        }
    }

    /// What it teaches, said when it is passed.
    var lesson: String {
        switch self {
        case .whichView: "Each view hides something: none shows all four."
        case .puncture: "Superior and posterior both raise the puncture; the roof, the aorta and the height decide together."
        case .overTheJet: "One move changes two numbers: look after each."
        case .square: "The line is curved: square at one place is not square at another. Turn above the valve."
        case .cross: "Rotation drifts on crossing; among the chords turn little."
        case .grasp: "Seats, insertion, and when to raise and try again."
        case .oneByOne: "Both at once over a wide gap is a compromise; one by one costs travel."
        case .letGo: "What looks good may not hold, and a gradient is named with its heart rate."
        }
    }

    /// The numbers of the patients who are on the table, one a round; the practice valve where there is none.
    public var patients: [String] { self == .letGo ? ["02", "01", "12"] : [] }

    /// The valve that is practiced on: usual measures, a leak in the middle.
    var practiceValve: PatientCase {
        var anatomy = Anatomy()
        if self == .oneByOne {
            anatomy.flails = [Flail(.posterior, center: 0, width: 12, gap: 11)]
            anatomy.length.posterior = SegmentValues(11, 12, 11)
        }
        return PatientCase(
            id: "practice-valve", number: "00", title: "A practice valve", anatomy: anatomy,
            circulation: CaseCirculation(base: .phenotype("primary"), heartRate: 78, settings: []))
    }

    /// The start of a round: nothing of it is an act of the person who practices.
    func bench(_ patient: PatientCase, round: Int) -> Bench {
        var bench = Bench(patient, seed: Self.seed, anesthesia: .general)
        bench.prepare(setup(bench.lab, patient, round: round), pose: pose(in: patient.anatomy))
        return bench
    }

    /// Chance is the same for everybody.
    private static let seed: UInt64 = 21

    /// The acts that lead to the start.
    private func setup(_ lab: Lab, _ patient: PatientCase, round: Int) -> [Act] {
        let access: [Act] = [.punctureVein, .giveHeparin(units: 2500)]
        let septum: [Act] =
            access + [
                .moveTent(superior: 5, anterior: -6), .show(.bicaval), .show(.shortAxis), .show(.fourChamber), .holdBreath,
                .punctureSeptum, .resumeBreathing, .confirmPlace, .checkEffusion, .giveHeparin(units: 5000),
                .measureClottingTime, .insertGuide, .flushGuide,
            ]
        let above = septum + [.loadClip(self == .oneByOne ? .xtw : .ntw), .advanceClip]
        let below = above + [.show(.longAxis), .crossValve, .setArms(.open)]
        return switch self {
        case .whichView: above + [.setArms(.flat)]
        case .puncture: access
        case .overTheJet, .square, .cross: above
        case .grasp, .oneByOne: below
        case .letGo: closed(lab, patient, round: round)
        }
    }

    /// The acts of a scripted operator up to a closed clip.
    private func closed(_ lab: Lab, _ patient: PatientCase, round: Int) -> [Act] {
        guard var plan = patient.plan else { return [] }
        var errors = OperatorErrors()
        if round == 1 { (errors.tooLow, errors.releasesAnyway) = (6.5, true) }
        if round == 2 { plan.clips = [.init(.ntw, at: 3), .init(.ntw, at: -3.6)] }
        var scripted = ScriptedOperator(lab, plan: plan, errors: errors)
        scripted.play()
        var left = round == 2 ? 2 : 1
        var acts: [Act] = []
        for line in scripted.lines where left > 0 {
            acts.append(line.act)
            if line.act == .closeClip { left -= 1 }
        }
        return acts
    }

    /// Where the clip is put then; nil leaves it.
    private func pose(in anatomy: Anatomy) -> Pose? {
        func pose(_ x: Double, off: Double = 0, z: Double, turned: Double = 0) -> Pose {
            Pose(x: x, y: anatomy.lineY(at: x) + off, z: z, theta: anatomy.perpendicular(at: x) + turned)
        }
        return switch self {
        case .overTheJet: pose(-9, off: 4, z: 15)
        case .square: pose(10, z: 16, turned: 25)
        case .cross: pose(0, z: 15)
        case .whichView: pose(-3, off: 2, z: 16, turned: 15)
        case .grasp: pose(0, off: 1, z: -14, turned: 4)
        case .oneByOne: pose(0, z: -14)
        case .puncture, .letGo: nil
        }
    }
}
