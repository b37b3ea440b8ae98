import ClipLab
import Hemodynamics

extension LabSession {
    /// Between two frames of a picture that moves, ms.
    static let frameTime: Int64 = 50
    /// Between two looks at the clock where pictures stand still, ms.
    private static let stillTime: Int64 = 1000
    /// After so many steps without a line the time is written down.
    private static let tickSteps = 10 * Bench.stepsPerSecond
    /// How the clock may run.
    static let speeds = [0.25, 0.5, 1, 2, 5, 10, 30]

    /// When the lab wants the time, ms of the loop's clock; nil while nothing moves.
    public var due: Int64? {
        guard !isOver, !isFrozen, sheet == nil, lab.stage != .done, !(isStill && movesWithActs) else { return nil }
        guard let lastFrame else { return 0 }
        return lastFrame + (isStill ? Self.stillTime : Self.frameTime)
    }

    /// Lets the time come that has passed since the last frame.
    ///
    /// - Parameter uptime: ms of the loop's clock. Time in which the program did not run is not made up for.
    public mutating func tick(_ uptime: Int64) {
        guard let last = lastFrame, !isFrozen, sheet == nil else { return lastFrame = uptime }
        lastFrame = uptime
        let passed = min(Double(uptime - last), isStill ? 2000 : 250) * speed + owedSteps
        let steps = max(0, Int(passed))
        owedSteps = passed - Double(steps)
        guard !movesWithActs else { return shown.advance(steps: steps) }
        bench.advance(steps: steps)
        shown = bench.circulation
        follow()
        if bench.moment - lineMoment >= Self.tickSteps { record("tick") }
    }

    /// Takes how pictures and clock move, for a session that was begun elsewhere.
    mutating func showAsAsked(isStill: Bool, movesWithActs: Bool) {
        self.isStill = isStill
        self.movesWithActs = movesWithActs || !level.countsIdleTime
    }

    /// Stands still while something lies over the lab: the time does not count.
    public mutating func rest() { lastFrame = nil }

    /// Writes down what chance and the patient did since, and says what needs attention.
    mutating func follow() {
        let happened = bench.happened
        bench.happened = []
        for event in happened { write(event) }
        watchNumbers()
    }

    private mutating func write(_ event: BenchEvent) {
        switch event.what {
        case .heard(let heard):
            let recorded = journal.send(heard, by: .system, at: now, simulationStep: event.moment)
            if let entry = recorded.entry { unstored.append(entry) }
            lineMoment = bench.moment
            say(heard)
        case .chance(let chance): record("chance \(chance.words)", at: event.moment)
        case .began(let complication):
            record("began \(complication.rawValue)", at: event.moment)
            alarm(LabAlarm(complication, level: level))
        case .ended(let complication):
            record("ended \(complication.rawValue)", at: event.moment)
            alarms.removeAll { $0.complication == complication }
        }
    }

    private mutating func say(_ heard: InterventionEvent) {
        switch heard {
        case .happened(.patientUnstable):
            alarm(LabAlarm("unstable", "PATIENT UNSTABLE: only what helps is done now"))
        case .happened(.patientStable): alarms.removeAll { $0.id == "unstable" }
        case .happened(.patientArrested): alarm(LabAlarm("arrest", "ARREST: the circulation stands still"))
        default: break
        }
    }

    /// The monitor's own limits.
    private mutating func watchNumbers() {
        let limits: [(String, Bool, String)] = [
            ("map", numbers.meanArterial < 60, "MAP LOW \(numbers.meanArterial.text(0))"),
            ("hr-high", numbers.heartRate > 120, "HEART RATE \(numbers.heartRate.text(0))"),
            ("hr-low", numbers.heartRate < 50, "HEART RATE \(numbers.heartRate.text(0))"),
            ("spo2", numbers.saturation < 90, "SPO2 \(numbers.saturation.text(0)) %"),
            ("breath", heldSeconds >= 120, "BREATH HELD \(Self.clock(heldSeconds)): breathe soon"),
        ]
        for (id, isOn, text) in limits {
            if let index = alarms.firstIndex(where: { $0.id == id }) {
                if isOn { (alarms[index].text, alarms[index].short) = (text, text) } else { alarms.remove(at: index) }
            } else if isOn {
                alarm(LabAlarm(id, text))
            }
        }
    }

    mutating func alarm(_ alarm: LabAlarm) {
        guard !alarms.contains(where: { $0.id == alarm.id }) else { return }
        alarms.append(alarm)
    }

    /// How long the breath has been held, s.
    var heldSeconds: Double { lab.state.breathHeldSince.map { lab.state.clock - $0 } ?? 0 }

    /// Seconds as minutes and seconds.
    static func clock(_ seconds: Double) -> String {
        let whole = Int(seconds)
        return "\(whole / 60):\(whole % 60 < 10 ? "0" : "")\(whole % 60)"
    }
}

/// Something that needs attention until it is taken as read or something is done about it.
struct LabAlarm: Hashable, Sendable {
    /// What it is about, once a kind.
    var id: String
    /// A word or two that say it without color.
    var text: String
    /// The same in as few words as will do, for when it was said once.
    var short: String
    /// The complication behind it, whose card is one key away.
    var complication: Complication?
    /// Whether it was said in full.
    var isTold = false
    var isRead = false

    init(_ id: String, _ text: String) { (self.id, self.text, short) = (id, text, text) }

    /// A complication: by its name, or above the guided level only by what the team sees.
    init(_ complication: Complication, level: LabLevel) {
        id = complication.rawValue
        let (title, sign) = (complication.title.uppercased(), complication.sign)
        text = level == .guided ? "\(title): \(sign)" : sign
        short = level == .guided ? title : String(sign.prefix { !",;.:".contains($0) })
        self.complication = complication
    }
}

extension LabEvent {
    /// The event as the journal says it: its name, and what there is to know.
    var words: String {
        switch self {
        case .perforation(let place): "\(name) \(place.rawValue)"
        case .chordTorn(let x): "\(name) at \(x.text(1)) mm"
        case .tear(let area): "\(name) \(area.text(2)) cm2"
        case .slipped(let leaflet): "\(name) \(leaflet.rawValue)"
        case .detached(let clip): "\(name) clip \(clip + 1)"
        default: name
        }
    }
}
