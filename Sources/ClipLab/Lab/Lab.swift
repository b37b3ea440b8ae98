import StateMachine

/// A clip on its way to a valve, and what it holds: a value that acts change.
///
/// It knows no clock, no screen and no circulation. The same patient, seed and acts give the same bits at every run. The
/// chart says what may be done and where that leads; the numbers are here. **It teaches**: what `LabConstants` marks [T]
/// is a teaching assumption, and nothing in it is for a patient.
public struct Lab: Sendable {
    /// The patient.
    public let anatomy: Anatomy
    /// The numbers of the model.
    public let constants: LabConstants
    /// How the patient is kept asleep.
    public let anesthesia: Anesthesia
    /// What may be done and where that leads.
    public let chart: InterventionChart
    /// Where the procedure is.
    public internal(set) var snapshot: Snapshot<Intervention>
    /// What the chart heard last: an act, refused or taken, and what chance made of it; for the journal.
    public internal(set) var heard: [InterventionEvent] = []
    /// All numbers.
    public internal(set) var state: LabState

    /// A patient before the puncture of the vein.
    ///
    /// - Parameters:
    ///   - seed: What chance is drawn from.
    ///   - anesthesia: How the patient is kept asleep.
    ///   - constants: The numbers of the model.
    ///   - chart: What may be done; another than the intervention's own is for tests.
    public init(
        _ anatomy: Anatomy, seed: UInt64, anesthesia: Anesthesia = .awake, constants: LabConstants = LabConstants(),
        chart: InterventionChart = .intervention
    ) {
        self.anatomy = anatomy
        self.anesthesia = anesthesia
        self.constants = constants
        self.chart = chart
        snapshot = chart.start(Intervention.NoContext()).next
        state = LabState(anatomy, seed: seed, constants)
    }
}

/// The numbers of a lab: all that acts and chance have changed.
public struct LabState: Hashable, Sendable {
    /// Time of the procedure, s.
    public internal(set) var clock = 0.0
    /// Time of fluoroscopy, s.
    public internal(set) var fluoroscopy = 0.0
    /// What chance has done, in order.
    public internal(set) var events: [LabEvent] = []
    /// The view that is on.
    public internal(set) var view: View?
    // Septum
    /// Where the needle tents the septum.
    public internal(set) var tent = SeptalPoint(superior: 0, anterior: 0)
    /// Where the needle went through.
    public internal(set) var puncture: SeptalPuncture?
    /// How many holes the guide has made.
    public internal(set) var holes = 0
    /// The hole that is left in the septum, cm².
    public internal(set) var septalHole = 0.0
    // Blood
    /// Heparin and clotting time.
    public internal(set) var blood: Anticoagulation
    /// The clotting time measured last.
    public internal(set) var measuredClottingTime: Measured?
    /// Since when the breath is held, s of the procedure.
    public internal(set) var breathHeldSince: Double?
    /// The drugs that were given, in order.
    public internal(set) var drugs: [DrugDose] = []
    /// The complications that are going on.
    public internal(set) var conditions: [Condition] = []
    /// Whether a thrombus hangs on the gear.
    public internal(set) var hasThrombus = false
    /// When gear was moved last, s of the procedure.
    var gearMoved = 0.0
    /// When the last clip was released, s of the procedure; nil before.
    var released: Double?
    /// Since when anesthesia widens the vessels more than usual, s of the procedure; nil where it does not.
    var widened: Double?
    /// Whether it was drawn if the ventricle fails.
    var isMismatchDrawn = false
    /// Whether the pressure could be low because of something else than anesthesia.
    var hadAnotherCause = false
    // Clip
    /// The clip on the delivery system.
    public internal(set) var size: ClipSize?
    /// Where it is.
    public internal(set) var pose = Pose()
    /// How often the tilt was trimmed.
    public internal(set) var trims = 0
    /// How often this clip's grippers came down.
    public internal(set) var grasps = 0
    /// The grippers that are down: what they hold, and where the clip was when they fell.
    public internal(set) var drops: [Leaflet: GripperDrop] = [:]
    /// The clip that is closed and not yet released.
    public internal(set) var pending: LabClip?
    /// The clips released, in order.
    public internal(set) var clips: [LabClip] = []
    /// Holes torn by grasping again, cm².
    public internal(set) var tears = 0.0
    /// Chords torn by pulling.
    public internal(set) var tornChords = 0
    /// Tries to free the clip since it was caught.
    public internal(set) var freeingTries = 0
    /// What views have shown since the clip last moved.
    var readings: [Reading: Double] = [:]
    var hasToldApnea = false
    var chance: ChanceStreams
    /// What the marks are taken from.
    public internal(set) var record = InterventionRecord()

    init(_ anatomy: Anatomy, seed: UInt64, _ constants: LabConstants) {
        blood = Anticoagulation(anatomy, constants.blood)
        chance = ChanceStreams(seed: seed)
    }

    /// A number with the time at which it was taken.
    public struct Measured: Hashable, Sendable {
        /// The clotting time, s.
        public var seconds: Double
        /// When, s of the procedure.
        public var time: Double
    }

    /// A reading of a view, kept until the clip changes.
    struct Reading: Hashable, Sendable {
        var view: View
        var leaflet: Leaflet
    }
}

/// Where a needle went through the septum.
public struct SeptalPuncture: Hashable, Sendable {
    /// The point.
    public var point: SeptalPoint
    /// Its height over the annulus, mm.
    public var height: Double
    /// What lies behind it.
    public var place: PuncturePlace
}

/// A gripper that came down.
public struct GripperDrop: Hashable, Sendable {
    /// How much of the leaflet is held, mm; 0 after it slipped.
    public var held: Double
    /// Where the clip was.
    public var pose: Pose
    /// How far the arms were off square, degrees.
    public var misalignment: Double
    /// How far the hub was off the line, mm; anterior positive.
    public var offLine: Double
    /// How far the leaflet lay from its arm, mm.
    public var seat: Double
}

extension Lab {
    /// The stage of the procedure.
    public var stage: InterventionState { snapshot.leaves(in: .stage).first ?? .done }

    /// How far the arms are opened.
    public var arms: Arms {
        switch snapshot.leaves(in: .arms).first {
        case .armsHalf: .half
        case .armsOpen: .open
        case .armsFlat: .flat
        case .armsInverted: .inverted
        default: .closed
        }
    }

    /// Whether chords have caught the clip.
    public var isCaught: Bool { snapshot.contains(.caught) }

    /// Whether gear is in the left atrium.
    public var hasGearInAtrium: Bool { Self.gearStages.contains(stage) }

    private static let gearStages: Set<InterventionState> = [
        .atriumGuide, .atrium, .ventricle, .grasping, .closed, .released,
    ]

    /// Whether the clip is under the valve.
    public var isBelowValve: Bool { [.ventricle, .grasping, .closed].contains(stage) }

    /// The clotting time (ACT) now, s.
    public var clottingTime: Double { state.blood.clottingTime(at: state.clock) }

    /// How far the hub moved between the two gripper drops, mm; 0 with fewer.
    public var travel: Double {
        guard let one = state.drops[.anterior], let other = state.drops[.posterior] else { return 0 }
        return one.pose.distance(to: other.pose)
    }

    /// What leaks beside the valve's own gap, cm²: holes torn by grasping, and torn chords.
    public var addedLeak: Double { state.tears + Double(state.tornChords) * constants.chords.tornChordLeak }

    /// The clips that the circulation meets: those released, and the one that is closed, if it holds both leaflets.
    public var clipsOnValve: [LabClip] {
        guard let pending = state.pending, pending.quality > 0 else { return state.clips }
        return state.clips + [pending]
    }

    /// The grasp as the clip stands now, with the arms at 120 degrees where they are closed on leaflets.
    func grasp(_ size: ClipSize, arms: Arms) -> Grasp {
        var grasp = Grasp(size, at: state.pose, on: anatomy)
        grasp.arms = arms
        grasp.isBreathHeld = state.breathHeldSince != nil
        grasp.clips = state.clips
        grasp.constants = constants
        return grasp
    }
}
