import ClipLab

/// How an exercise stands: what was asked, what was looked at, and whether it is passed.
struct ExerciseTrial: Hashable, Sendable {
    /// How it ended.
    enum Ending: Hashable, Sendable { case passed, failed(String) }

    let exercise: Exercise
    /// Of exercise 1 the question, of exercise 8 the patient, counted from 0.
    var round = 0
    /// Looks of exercise 1, moves of exercise 3.
    var count = 0
    /// Where the arms were seen to stand last.
    private var poseSeen: Pose?
    /// Views in which insertion was seen since the clip last moved.
    private var viewsChecked: Set<View> = []
    /// How it ended; nil while it is under way.
    var ending: Ending?
    /// Tries that failed.
    var failures = 0

    init(_ exercise: Exercise) { self.exercise = exercise }

    /// Acts after which what was seen of insertion counts no more.
    private static let changing: Set<ActName> = [
        .steerMedial, .steerAnterior, .rotate, .raiseClip, .setArms, .lowerGrippers, .raiseGrippers, .closeHalf, .closeClip,
    ]

    /// The four questions of exercise 1, and the views that answer them.
    static let questions: [(ask: String, views: Set<View>)] = [
        ("How far is the clip off the line, anterior or posterior?", [.longAxis, .xPlane, .enFace, .reconstruction]),
        ("Where along the line is it, and is it square?", [.enFace, .reconstruction]),
        ("How high is the hub over the annulus?", [.bicommissural, .longAxis, .xPlane]),
        ("Which view will show how much leaflet lies on the arms?", [.longAxis, .xPlane, .reconstruction]),
    ]

    /// What is asked now.
    var question: String? {
        exercise == .whichView && Self.questions.indices.contains(round) ? Self.questions[round].ask : nil
    }

    /// Whether an act belongs to the exercise: a puncture of the septum ends one, and nothing else is gone on to.
    func permits(_ act: Act) -> Bool {
        switch exercise {
        case .whichView: act.name == .show
        case .letGo: [.show, .checkInsertion, .assessResult, .wait, .measureClottingTime].contains(act.name)
        default: ![.stopCase, .insertGuide, .releaseClip, .removeClip].contains(act.name)
        }
    }

    /// Takes an act that was taken, and says what it came to; nil while nothing is decided.
    mutating func note(_ act: Act, in bench: Bench, _ look: Look?) -> String? {
        let lab = bench.lab
        if Self.changing.contains(act.name) { viewsChecked = [] }
        if let look, look.misalignment != nil { poseSeen = lab.state.pose }
        if act == .checkInsertion || act.name == .show, let view = lab.state.view, look?.insertion.isEmpty == false {
            viewsChecked.insert(view)
        }
        switch exercise {
        case .whichView: return noteLook(act)
        case .puncture: return notePuncture(lab)
        case .overTheJet: return noteMove(act, lab)
        case .square: return noteSquare(lab)
        case .cross: return noteCrossing(lab)
        case .grasp: return noteGrasp(act, lab)
        case .oneByOne: return noteOneByOne(lab)
        case .letGo: return nil
        }
    }

    private mutating func pass() -> String {
        ending = .passed
        return "Passed. \(exercise.lesson)"
    }

    private mutating func fail(_ why: String) -> String {
        ending = .failed(why)
        failures += 1
        return why
    }

    private mutating func noteLook(_ act: Act) -> String? {
        guard case .show(let view) = act, Self.questions.indices.contains(round) else { return nil }
        count += 1
        if Self.questions[round].views.contains(view) {
            round += 1
            if round == Self.questions.count { return pass() }
            return "Right. \(question ?? "")"
        }
        if count >= 6 { return fail("Six looks, and \(4 - round) of the questions are open.") }
        return "\(view.title) does not show that. \(question ?? "")"
    }

    private mutating func notePuncture(_ lab: Lab) -> String? {
        guard let puncture = lab.state.puncture, lab.stage != .septum else { return nil }
        if puncture.place != .leftAtrium { return fail("The needle is not in the left atrium: \(puncture.place.words).") }
        if puncture.height < 35 { return fail("\(puncture.height.text(0)) mm above the annulus is too low.") }
        if puncture.height > 47 { return fail("\(puncture.height.text(0)) mm above the annulus is too high.") }
        if puncture.point.anterior > -3 { return fail("The puncture lies less than 3 mm posterior: the way down will lean.") }
        return pass()
    }

    private mutating func noteMove(_ act: Act, _ lab: Lab) -> String? {
        let pose = lab.state.pose
        if [.steerMedial, .steerAnterior, .raiseClip, .rotate].contains(act.name) { count += 1 }
        if pose.x.magnitude <= 2, (pose.y - lab.anatomy.lineY(at: pose.x)).magnitude <= 2 { return pass() }
        return count >= 8 ? fail("Eight moves, and the clip is not over the middle and on the line.") : nil
    }

    private mutating func noteSquare(_ lab: Lab) -> String? {
        let pose = lab.state.pose
        if (pose.x - 10).magnitude > 5 { return fail("The clip has left its place, 10 mm medial.") }
        guard lab.arms == .closed, poseSeen == pose, (pose.x - 10).magnitude <= 2,
            lab.anatomy.misalignment(of: pose.theta, at: pose.x).magnitude <= 5
        else { return nil }
        return pass()
    }

    private mutating func noteCrossing(_ lab: Lab) -> String? {
        let pose = lab.state.pose
        guard lab.stage == .ventricle, poseSeen == pose, !lab.isCaught,
            lab.anatomy.misalignment(of: pose.theta, at: pose.x).magnitude <= 10
        else { return nil }
        return pass()
    }

    private mutating func noteGrasp(_ act: Act, _ lab: Lab) -> String? {
        if act == .raiseGrippers, lab.state.grasps >= 3 { return fail("Three grasps, and less than 6 mm on an arm.") }
        guard lab.stage == .grasping, lab.state.drops.count == 2, !viewsChecked.isEmpty else { return nil }
        let least = lab.state.drops.values.map(\.held).min() ?? 0
        if least >= 5.7 { return pass() }
        return "Not enough on the shorter side. 6 are needed: raise the grippers, correct what is off, grasp again."
    }

    private mutating func noteOneByOne(_ lab: Lab) -> String? {
        guard lab.state.drops.count == 2 else { return nil }
        let drops = lab.state.drops.values
        if drops.contains(where: { $0.seat.magnitude > 1.25 }) {
            return fail("A gripper fell where its leaflet did not lie on the arm.")
        }
        if lab.travel > 6 {
            return fail("The clip traveled \(lab.travel.text(1)) mm between the grippers: more than 6 strains.")
        }
        if drops.contains(where: { $0.held < 8 }) { return fail("Less than 8 mm of a leaflet lies on its arm.") }
        return pass()
    }

    /// Takes the answer of exercise 8: 0 release, 1 grasp again, 2 take out.
    mutating func answer(_ choice: Int) -> String {
        guard viewsChecked.count >= 2 else { return "Look at insertion in two views first; c checks in the view that is on." }
        let right = [0, 1, 2][round]
        let why = [
            "It holds 9 and 8 of 9 mm, and the gradient is low: release.",
            "MR 1+ looks good, but it holds half of 12 mm: of 100 such grasps 16 detach. Grasp again.",
            "The second clip brings the gradient over 5 mmHg: take it out.",
        ][round]
        guard choice == right else { return fail("\(why)") }
        round += 1
        viewsChecked = []
        if round == 3 { return pass() }
        return "Right. \(why) The next one."
    }
}

extension PuncturePlace {
    /// Where the needle came out, in words.
    var words: String {
        switch self {
        case .leftAtrium: "the left atrium"
        case .aorta: "the aorta"
        case .roof: "through the roof, in the pericardium"
        case .backWall: "through the back wall, in the pericardium"
        case .lowRim: "still in the right atrium"
        }
    }
}
