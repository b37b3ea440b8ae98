import ClipLab
import Content
import Hemodynamics
import StateMachine
import VitalSigns

/// One session in the clip lab: a patient on the table, what is on the screen, and the journal of all that was done.
///
/// A value; it reads no clock and no file. `take` answers what a person wants, `tick` the time.
public struct LabSession: Sendable {
    /// Who is treated, or which exercise is done.
    public let task: LabTask
    /// How much the lab helps.
    public let level: LabLevel
    /// The number that chance is drawn from, together with the patient's id.
    public let seed: UInt64
    /// Whether the clock moves with acts and waits only.
    public internal(set) var movesWithActs: Bool
    /// What a case has prepared; nil in the lab alone, which helps where a case does not.
    let setup: CaseSetup?
    /// The patient on the table.
    public internal(set) var bench: Bench
    /// Every act, refused or taken, and what chance and the patient did.
    public internal(set) var journal: Journal<Intervention>
    /// Lines that wait to be stored.
    var unstored: [Entry<Intervention>] = []
    /// The bench before the valve was last crossed.
    var beforeCrossing: Bench?
    /// How many hints were asked for.
    var hintsTaken = 0
    /// How the exercise stands; nil with a patient.
    var trial: ExerciseTrial?

    // The screen
    /// Whether a step of steering is coarse.
    var isCoarse = true
    var isFrozen = false
    /// How much faster than life the clock runs.
    var speed = 1.0
    /// Whether pictures stand still until an act, an alarm or `n` draws them anew.
    public internal(set) var isStill: Bool
    /// Whether what was before the clip stands beside what is now.
    var isComparing = false
    /// Which of two pictures is shown where there is room for one: that of the view, or the valve from above.
    var showsEnFace = false
    /// The open list with the line that has the focus.
    var menu: LabMenu?
    var menuFocus = 0
    /// The sheet that lies over the pictures.
    var sheet: LabSheet?
    var sheetTop = 0
    /// What each view has shown.
    var seen: [View: SeenView] = [:]
    /// How the clip stood when it was last seen whether it is square.
    var poseSeenSquare: Pose?
    /// What was read of insertion before each release.
    var readings: [[Leaflet: Double]] = []
    /// What was said last: the outcome, what the view shows, a hint.
    var said: [String] = []
    /// Which page of it is shown where there is not room for all, counted from 0.
    var saidPage = 0
    /// Whether the last act was refused, for how its sentence looks.
    var wasRefused = false
    /// Whether the last act was a step of steering, which its key says already.
    var wasSteering = false
    /// What needs attention, newest last.
    var alarms: [LabAlarm] = []
    /// Whether the keys of steering were explained.
    var hasSteered = false
    /// The circulation as the pictures show it: the patient's own, or where time does not count a copy that beats on.
    var shown: Simulation
    /// The pressure curves before the clip under way was grasped.
    var waveformsBefore: WaveformRing?
    /// What was done last, newest last, for the wide screen.
    var history: [LabHistoryLine] = []
    /// When the last frame was made, ms of the loop's clock; nil before the first.
    var lastFrame: Int64?
    /// Steps that the clock owes because a frame had less than one.
    var owedSteps = 0.0
    /// The moment of the newest line of the journal.
    var lineMoment = 0
    /// Whether the lab was left.
    public internal(set) var isOver = false
    /// Milliseconds since 1970, for the journal's lines; set before each update.
    var now: Int64 = 0

    /// A session before anything was done.
    ///
    /// - Parameters:
    ///   - seed: The session's own number; what is drawn also depends on the patient's id.
    ///   - movesWithActs: Whether the clock moves with acts and waits only; a guided session's always does.
    ///   - now: Milliseconds since 1970.
    public init(
        _ task: LabTask, level: LabLevel = .guided, seed: UInt64 = 1, movesWithActs: Bool = false, isStill: Bool = false,
        setup: CaseSetup? = nil, now: Int64 = 0
    ) {
        self.task = task
        self.level = level
        self.seed = seed
        self.movesWithActs = movesWithActs || !level.countsIdleTime
        self.isStill = isStill
        self.setup = setup
        self.now = now
        bench = task.bench(seed: seed, setup: setup)
        shown = bench.circulation
        journal = Journal(.intervention, adopting: bench.lab.snapshot.place, at: now)
        trial = task.exercise.map { ExerciseTrial($0) }
        unstored = journal.entries
        record("lab \(task.id) level \(level.rawValue) seed \(seed)")
        greet()
    }

    /// Acts that are kept for the wide screen and for a debrief.
    static let mostHistory = 400
    /// The clip and what it holds.
    var lab: Lab { bench.lab }
    /// Whether Enter does the next usual act: nothing in a case names it.
    var namesNextAct: Bool { level.namesNextAct && setup == nil }
    /// The most hints that may be asked for.
    var mostHints: Int { setup == nil ? level.hints : 0 }
    /// The words at this level.
    var words: LabWords { LabWords(level: level) }
    /// What is drawn and compared.
    var numbers: BenchNumbers { bench.numbers }

    /// Writes something down that is no act: what chance did, the time, a change of the session.
    mutating func record(_ text: String, at moment: Int? = nil) {
        let recorded = journal.note(text, by: .system, at: now, simulationStep: moment ?? bench.moment)
        if let entry = recorded.entry { unstored.append(entry) }
        lineMoment = bench.moment
    }

    /// Hands over the lines that wait to be stored.
    public mutating func takeUnstored() -> [Entry<Intervention>] {
        defer { unstored = [] }
        return unstored
    }

    private mutating func greet() {
        said = [task.brief]
        if let exercise = task.exercise {
            said = ["Exercise \(exercise.number), \(exercise.title): \(exercise.goal)"]
        }
        if level == .guided, task.exercise == nil {
            said.append("Enter does the next usual act; x shows all that can be done.")
        }
        refreshView(isLooked: false)
    }
}

/// What lies over the pictures.
enum LabSheet: Hashable, Sendable {
    /// All numbers in words.
    case numbers
    /// What keys do.
    case help
    /// How the procedure went.
    case end
    /// Which numbers are teaching assumptions.
    case assumptions
}

/// A line of what was done.
struct LabHistoryLine: Hashable, Sendable {
    /// s of the procedure.
    var time: Double
    var text: String
    /// What it was.
    var act: Act?
}
