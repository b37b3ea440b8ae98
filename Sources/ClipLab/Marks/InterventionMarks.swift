/// An item of the marks of an intervention, by what is looked at.
public enum MarkItem: String, CaseIterable, Hashable, Sendable {
    case height
    case onePuncture = "one-puncture"
    case flushed
    case clottingTime = "clotting-time"
    case perpendicularSeen = "perpendicular-seen"
    case chords, grasps
    /// Where no clip is right: that the team stopped.
    case stopped
    case perpendicular
    case onTheLine = "on-the-line"
    case seated, jet, travel, size, insertion, leak, gradient, pressure, septum
    case xRay = "x-ray"
    case refusals

    /// The most that it can cost.
    public var most: Int {
        switch self {
        case .height, .flushed, .perpendicular, .onTheLine, .seated, .jet, .insertion, .gradient: 12
        case .leak: 8
        case .clottingTime: 6
        case .perpendicularSeen, .chords, .grasps, .size: 4
        case .onePuncture, .travel, .pressure, .septum: 3
        case .xRay, .refusals: 2
        case .stopped: 60
        }
    }

    /// The objective that it belongs to, as the question catalogue names them.
    public var objective: String {
        switch self {
        case .height, .onePuncture: "I1"
        case .perpendicularSeen, .perpendicular, .onTheLine, .jet: "I2"
        case .flushed, .chords, .grasps: "I3"
        case .travel: "I4"
        case .size: "I5"
        case .seated, .insertion, .gradient: "I6"
        case .stopped, .septum: "I7"
        case .clottingTime: "P2"
        case .xRay: "P1"
        case .refusals: "P4"
        case .leak, .pressure: "C1"
        }
    }

    /// Those that ask for a clip; where stopping is right, `stopped` stands for them.
    static let ofTheClip: [MarkItem] = [
        .perpendicular, .onTheLine, .seated, .jet, .travel, .size, .insertion, .leak, .gradient,
    ]

    /// The items in the order in which they are told.
    static func items(stopIsRight: Bool) -> [MarkItem] {
        allCases.filter { stopIsRight ? !ofTheClip.contains($0) : $0 != .stopped }
    }
}

/// What the circulation showed when the result was judged.
public struct InterventionResult: Hashable, Sendable {
    /// The grade of regurgitation, 0 (none or trace) to 4.
    public var grade: Int
    /// The mean transmitral gradient, mmHg.
    public var gradient: Double
    /// The heart rate, 1/min.
    public var heartRate: Double
    /// The mean arterial pressure, mmHg.
    public var meanPressure: Double

    /// Grade 0 to 4, gradient and mean arterial pressure in mmHg, heart rate in 1/min.
    public init(grade: Int, gradient: Double, heartRate: Double, meanPressure: Double) {
        self.grade = grade
        self.gradient = gradient
        self.heartRate = heartRate
        self.meanPressure = meanPressure
    }
}

/// The marks of an intervention: it starts at 100, and each item may cost something.
public struct InterventionMarks: Hashable, Sendable {
    /// An item and what is left of it.
    public struct Entry: Hashable, Sendable {
        /// The item.
        public var item: MarkItem
        /// What is left of `item.most`.
        public var kept: Int

        /// What it cost.
        public var lost: Int { item.most - kept }
    }

    /// All items in the order in which they are told.
    public var entries: [Entry]
    /// The errors that end a case, whatever the sum.
    public var criticalErrors: [CriticalError]
    private let constants: MarkConstants

    /// What is left of 100, never under 0.
    public var total: Int { max(0, constants.start - entries.reduce(0) { $0 + $1.lost }) }

    /// Whether it was passed: in sum, in each objective that weighs enough, and without a critical error.
    public var isPassed: Bool {
        guard total >= constants.passSum, criticalErrors.isEmpty else { return false }
        let objectives = Dictionary(grouping: entries, by: \.item.objective)
        return objectives.values.allSatisfy { entries in
            let most = entries.reduce(0) { $0 + $1.item.most }
            let kept = entries.reduce(0) { $0 + $1.kept }
            return most < constants.passLeast || Double(kept) >= constants.passShare * Double(most)
        }
    }

    /// The marks of a lab as it stands.
    ///
    /// - Parameters:
    ///   - accepted: The sizes that the case accepts.
    ///   - stopIsRight: Whether no clip is right here.
    ///   - result: What the circulation showed; nil when nothing was measured.
    public init(of lab: Lab, accepted: Set<ClipSize>, stopIsRight: Bool = false, result: InterventionResult?) {
        let judge = InterventionJudge(lab: lab, accepted: accepted, result: result)
        constants = lab.constants.marks
        entries = MarkItem.items(stopIsRight: stopIsRight).map { item in
            Entry(item: item, kept: max(0, item.most - judge.loss(item)))
        }
        criticalErrors = judge.criticalErrors
    }
}

/// An error after which a case is lost.
public enum CriticalError: String, CaseIterable, Hashable, Sendable {
    /// The guide was advanced where no left atrial pressure was.
    case guideInWrongPlace = "guide-in-wrong-place"
    /// The clip can not be freed any more.
    case clipStuck = "clip-stuck"
    /// The circulation stood still.
    case arrest
    /// A clip was released although the last reading of a leaflet was nearly nothing.
    case releasedUnheld = "released-unheld"
    /// The team asked three times to go on while the patient was unstable.
    case wentOnWhileUnstable = "went-on-while-unstable"
}
