/// What an act costs in time and x-ray.
public struct ActCost: Hashable, Sendable {
    /// Time of the procedure, s.
    public var seconds: Double
    /// Time of fluoroscopy, s.
    public var fluoroscopySeconds: Double

    /// Seconds of the procedure, and of fluoroscopy.
    public init(_ seconds: Double, fluoroscopy: Double = 0) {
        self.seconds = seconds
        fluoroscopySeconds = fluoroscopy
    }
}

/// What all acts cost. All [T]; the sum of a one-clip procedure is held against published ones (118 to 145 min by
/// experience: Chhatriwalla 2019; 60 min with 10 min of x-ray: Ates).
public struct ActCosts: Hashable, Sendable {
    /// By act; `wait` costs what it says, looking costs by view. [T]
    public var acts: [ActName: ActCost] = [
        .punctureVein: ActCost(480, fluoroscopy: 20), .giveHeparin: ActCost(60), .giveProtamine: ActCost(120),
        .measureClottingTime: ActCost(180), .checkEffusion: ActCost(30), .holdBreath: ActCost(5), .resumeBreathing: ActCost(5),
        .moveTent: ActCost(25, fluoroscopy: 8), .punctureSeptum: ActCost(75, fluoroscopy: 30),
        .confirmPlace: ActCost(60, fluoroscopy: 5), .withdrawNeedle: ActCost(60, fluoroscopy: 5),
        .insertGuide: ActCost(420, fluoroscopy: 120), .flushGuide: ActCost(90), .pullGuideBack: ActCost(180, fluoroscopy: 40),
        .loadClip: ActCost(420), .advanceClip: ActCost(150, fluoroscopy: 60), .steerMedial: ActCost(12, fluoroscopy: 3),
        .steerAnterior: ActCost(12, fluoroscopy: 3), .rotate: ActCost(12, fluoroscopy: 3),
        .raiseClip: ActCost(12, fluoroscopy: 3), .trimTilt: ActCost(60, fluoroscopy: 15), .setArms: ActCost(15, fluoroscopy: 6),
        .crossValve: ActCost(25, fluoroscopy: 15), .lowerGrippers: ActCost(10, fluoroscopy: 6),
        .raiseGrippers: ActCost(10, fluoroscopy: 4), .checkInsertion: ActCost(45), .closeHalf: ActCost(15, fluoroscopy: 5),
        .closeClip: ActCost(60, fluoroscopy: 15), .tug: ActCost(20, fluoroscopy: 8), .assessResult: ActCost(240),
        .reopenClip: ActCost(20, fluoroscopy: 6), .releaseClip: ActCost(240, fluoroscopy: 60),
        .withdrawDevice: ActCost(240, fluoroscopy: 60), .retractClip: ActCost(25, fluoroscopy: 10),
        .freeClip: ActCost(60, fluoroscopy: 25), .removeClip: ActCost(300, fluoroscopy: 45),
        .withdrawGuide: ActCost(120, fluoroscopy: 30), .inspectSeptum: ActCost(60),
        .closeSeptum: ActCost(600, fluoroscopy: 120), .closeVein: ActCost(600), .giveDrug: ActCost(30), .stopDrug: ActCost(10),
    ]
    /// By view. [T]
    public var views: [View: ActCost] = [
        .bicaval: ActCost(15), .shortAxis: ActCost(15), .fourChamber: ActCost(15), .bicommissural: ActCost(15),
        .longAxis: ActCost(15), .xPlane: ActCost(20), .enFace: ActCost(30), .reconstruction: ActCost(75),
        .transgastric: ActCost(60), .fluoroscopy: ActCost(5, fluoroscopy: 5),
    ]

    /// The costs of the teaching model.
    public init() {}

    /// What an act costs.
    public func cost(of act: Act) -> ActCost {
        switch act {
        case .show(let view): views[view] ?? ActCost(0)
        case .wait(let seconds): ActCost(min(max(seconds, 0), Act.longestWait))
        case .rescue(let measure): measure.cost
        default: acts[act.name] ?? ActCost(0)
        }
    }
}
