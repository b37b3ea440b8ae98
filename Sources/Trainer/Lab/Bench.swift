import ClipLab
import Content
import Hemodynamics
import VitalSigns

/// A patient on the table: the clip lab and the circulation that answers it, moved on together.
///
/// Time is counted in steps of the circulation, `moment`. The same patient, seed, acts and moments give the same bits however
/// the steps between were cut into frames: what only time brings is done at whole seconds.
public struct Bench: Sendable {
    /// A step of the circulation, s.
    public static let step = 0.001
    /// The steps of a second.
    public static let stepsPerSecond = 1000

    /// The clip and what it holds.
    public internal(set) var lab: Lab
    /// The circulation.
    public private(set) var circulation: Simulation
    /// Steps of the circulation since the patient lay on the table.
    public private(set) var moment = 0
    /// What the monitor shows: the mean of the last beats.
    public private(set) var numbers: BenchNumbers
    /// The same before anything was done.
    public let numbersAtStart: BenchNumbers
    /// Mean arterial pressure as it is awake, mmHg.
    public let usualPressure: Double
    /// The same before the clip under way was grasped.
    public private(set) var numbersBeforeClip: BenchNumbers
    /// What the circulation showed when the result was last measured.
    public private(set) var assessed: InterventionResult?
    /// What each released clip changed, in order.
    public private(set) var courses: [ClipCourse] = []
    /// Pressures over the procedure, one entry a minute.
    public private(set) var trend: [TrendPoint] = []
    /// The act that was done last as the chart heard it, and the step at which it was asked for.
    private(set) var lastAct: (event: InterventionEvent, moment: Int)?
    /// What a case lets go wrong by itself, and what was prepared; nil in the lab alone.
    var setup: CaseSetup?
    /// When the case's own complication began, s of the procedure; nil before.
    var ownOnset: Double?
    /// Mean arterial pressure without what single beats do to it, mmHg.
    private var steadyPressure = 0.0
    /// Whether an exercise put the patient where it begins: it is about one thing, and nothing else begins by itself.
    private var isPrepared = false
    /// What happened since it was last asked for, in order.
    var happened: [BenchEvent] = []
    private var carrier: DemandCarrier
    private var beats: [BeatMeasures]
    private var beatsSeen: Int
    /// Steps since the last whole second.
    private var stepsOfSecond = 0
    private var clips: [LabClip] = []
    /// What chance did and what went wrong, as far as it was told.
    private var eventsTold = 0
    private var conditionsTold: [Complication] = []

    /// A patient whose circulation has settled under anesthesia, before the vein is punctured.
    ///
    /// - Parameters:
    ///   - seed: What chance is drawn from.
    ///   - waveformSeconds: How much of the pressure curves is kept, s.
    public init(
        _ patient: PatientCase, seed: UInt64, anesthesia: Anesthesia = .general, waveformSeconds: Double = 6,
        constants: LabConstants = LabConstants()
    ) {
        let profile = PatientProfile(patient)
        var carrier = DemandCarrier(profile)
        let lab = Lab(patient.anatomy, seed: seed, anesthesia: anesthesia, constants: constants)
        // Step and seconds are within the limits of any simulation.
        // swift-format-ignore: NeverUseForceTry
        var circulation = try! Simulation(profile, nominalStep: Self.step, seed: seed, waveformSeconds: waveformSeconds)
        if let share = patient.irregularity { try? circulation.set(rhythm: .irregular(variation: share)) }
        let awake = (0..<60).compactMap { _ in circulation.advanceBeat() }.suffix(20)
        // The reflex holds the pressure that the patient is used to.
        let usual = circulation.lastBeat?.meanArterialPressure.mmHg ?? 80
        try? circulation.start(.baroreflex(setPoint: Pressure(mmHg: min(max(usual, 40), 160))))
        carrier.carry(lab.demand, to: &circulation)
        for _ in 0..<60 { circulation.advanceBeat() }
        let settled = (0..<BenchNumbers.beats).compactMap { _ in circulation.advanceBeat() }
        (self.lab, self.circulation, self.carrier) = (lab, circulation, carrier)
        usualPressure = awake.isEmpty ? usual : awake.reduce(0) { $0 + $1.meanArterialPressure.mmHg } / Double(awake.count)
        (beats, beatsSeen) = (settled, circulation.beatCount)
        numbers = BenchNumbers(settled, circulation, lab)
        (numbersAtStart, numbersBeforeClip) = (numbers, numbers)
        trend = [TrendPoint(0, numbers, clottingTime: lab.clottingTime)]
        steadyPressure = numbers.meanArterial
    }

    /// Seconds since the patient lay on the table.
    public var seconds: Double { Double(moment) * Self.step }

    /// Whether the patient is unstable, so that only what helps is done.
    public var isUnstable: Bool { lab.snapshot.contains(.unstable) }

    /// Whether the circulation has stood still.
    public var hasArrested: Bool { circulation.arrest != nil }
}

/// What happened to a patient at a step of the circulation.
struct BenchEvent: Hashable, Sendable {
    /// What happened.
    enum What: Hashable, Sendable {
        /// The chart heard something that is no act of the team.
        case heard(InterventionEvent)
        /// Chance did something.
        case chance(LabEvent)
        /// A complication began.
        case began(Complication)
        /// A complication is over.
        case ended(Complication)
    }

    /// The step of the circulation.
    var moment: Int
    /// What happened.
    var what: What
}

extension Bench {
    /// Moves the patient on while no act is done.
    public mutating func advance(steps: Int) {
        pass(steps, while: nil)
    }

    /// Moves on to a moment that lies ahead.
    public mutating func advance(to moment: Int) { advance(steps: max(0, moment - self.moment)) }

    /// Runs the circulation; at each whole second time brings what it brings, and the numbers are taken.
    ///
    /// - Parameter working: The lab as it was when an act began that takes this time: what works on the circulation until the
    ///   act is done. Nil while no act is done.
    private mutating func pass(_ steps: Int, while working: Lab?) {
        var working = working
        var left = steps
        while left > 0 {
            let count = min(left, Self.stepsPerSecond - stepsOfSecond)
            circulation.advance(steps: count)
            moment += count
            stepsOfSecond += count
            left -= count
            guard stepsOfSecond == Self.stepsPerSecond else { continue }
            stepsOfSecond = 0
            if working == nil { lab.idle(seconds: 1) } else { working?.lookAhead(seconds: 1) }
            takeNumbers()
            carrier.carry((working ?? lab).demand, to: &circulation)
            if working == nil { endConditions() }
            watch()
            tell()
        }
    }

    private mutating func takeNumbers() {
        if circulation.beatCount != beatsSeen, let beat = circulation.lastBeat {
            beatsSeen = circulation.beatCount
            beats.append(beat)
            if beats.count > BenchNumbers.beats { beats.removeFirst() }
        }
        numbers = BenchNumbers(beats, circulation, lab)
        let minute = Int(seconds / 60)
        if minute > Int((trend.last?.seconds ?? 0) / 60) {
            trend.append(TrendPoint(seconds, numbers, clottingTime: lab.clottingTime))
        }
    }

    /// Tells the chart what the monitor says.
    private mutating func watch() {
        guard lab.stage != .done else { return }
        if hasArrested {
            hear(.patientArrested)
        } else if isUnstable, numbers.isStable {
            hear(.patientStable)
        } else if !isUnstable, numbers.isUnstable {
            hear(.patientUnstable)
        }
        // Over about twenty seconds.
        steadyPressure += (numbers.meanArterial - steadyPressure) / 20
        if !isPrepared { lab.watch(reading) }
    }

    /// What monitor and echo say now, beside what was before.
    private var reading: MonitorReading {
        var reading = MonitorReading()
        (reading.meanArterial, reading.usualArterial) = (steadyPressure, usualPressure)
        (reading.gradient, reading.gradientAtStart) = (numbers.gradient, numbersAtStart.gradient)
        (reading.leak, reading.leakAtStart) = (numbers.leak, numbersAtStart.leak)
        (reading.leftAtrial, reading.rightAtrial) = (numbers.leftAtrial, numbers.rightAtrial)
        return reading
    }

    private mutating func hear(_ happening: InterventionEvent.Happening) {
        lab.hear(happening)
        happened.append(BenchEvent(moment: moment, what: .heard(.happened(happening))))
    }

    /// Ends complications whose cause is gone.
    private mutating func endConditions() {
        for condition in lab.state.conditions {
            let isOver =
                switch condition.complication {
                case .air: lab.state.clock - condition.start > 60 && lab.demand.leftVentricle > 0.9
                case .tamponade:
                    condition.measures[.drain] != nil && lab.demand.pericardialBleeding == 0 && numbers.effusion < 150
                case .groinBleed: condition.measures[.press].map { lab.state.clock - $0 > 600 } ?? false
                case .fastFibrillation: condition.measures[.cardiovert] != nil
                case .rightToLeftShunt: lab.stage == .out && lab.state.septalHole == 0
                case .caughtInChords: !lab.isCaught
                case .leafletLost: lab.state.drops.isEmpty
                default: false
                }
            if isOver { lab.end(condition.complication) }
        }
    }

    /// Notes what chance did and what went wrong since.
    private mutating func tell() {
        for event in lab.state.events.dropFirst(eventsTold) {
            happened.append(BenchEvent(moment: moment, what: .chance(event)))
        }
        eventsTold = lab.state.events.count
        let conditions = lab.state.conditions.map(\.complication)
        for begun in conditions where !conditionsTold.contains(begun) {
            happened.append(BenchEvent(moment: moment, what: .began(begun)))
        }
        for ended in conditionsTold where !conditions.contains(ended) {
            happened.append(BenchEvent(moment: moment, what: .ended(ended)))
        }
        conditionsTold = conditions
    }
}

extension Bench {
    /// Does an act: the circulation runs for as long as it takes, then drugs and holes are as it left them.
    public mutating func perform(_ act: Act) -> ActOutcome {
        let before = lab
        let outcome = lab.act(act)
        lastAct = lab.heard.first.map { ($0, moment) }
        for event in lab.heard.dropFirst() { happened.append(BenchEvent(moment: moment, what: .heard(event))) }
        if case .refused = outcome { return outcome }
        if act.name == .lowerGrippers, before.state.drops.isEmpty { numbersBeforeClip = numbers }
        lab.drawStroke(after: act)
        let seconds = lab.state.clock - before.state.clock
        // A clip closes at the beginning of the act, so that the circulation has answered when it is over.
        replaceClips()
        pass(Int((seconds * Double(Self.stepsPerSecond)).rounded()), while: before)
        // What belongs to a case ends while its time runs.
        if setup == nil { endConditions() }
        drawComplications(after: act)
        beginOwnComplication(after: act)
        carrier.carry(lab.demand, to: &circulation)
        tell()
        if act == .assessResult { assessed = numbers.result }
        if act == .releaseClip { courses.append(ClipCourse(before: numbersBeforeClip, after: numbers)) }
        return outcome
    }

    /// Lets the circulation meet the clips as they are now.
    mutating func replaceClips() {
        guard lab.clipsOnValve != clips else { return }
        clips = lab.clipsOnValve
        let placed = clips.compactMap { try? Clip($0) }
        // The chart has refused what would not fit.
        try? circulation.replace(clips: placed, closing: Interval(seconds: 0.8))
        carrier.carryLeak(to: &circulation)
    }

    /// Does acts in no time and puts the clip somewhere: the start of an exercise. The circulation settles with what stands.
    mutating func prepare(_ acts: [Act], pose: Pose?) {
        isPrepared = true
        for act in acts { _ = lab.act(act) }
        if let pose { lab.place(pose) }
        for condition in lab.state.conditions { lab.end(condition.complication) }
        eventsTold = lab.state.events.count
        if let last = lab.clipsOnValve.last, lab.state.pending != nil {
            let standing = lab.clipsOnValve.dropLast().compactMap { try? Clip($0) }
            try? circulation.replace(clips: standing)
            settle()
            numbersBeforeClip = numbers
            _ = last
        }
        replaceClips()
        settle()
        happened = []
    }

    private mutating func settle() {
        for _ in 0..<40 { circulation.advanceBeat() }
        beats = (0..<BenchNumbers.beats).compactMap { _ in circulation.advanceBeat() }
        beatsSeen = circulation.beatCount
        numbers = BenchNumbers(beats, circulation, lab)
    }

    /// Draws what may go wrong at this point of any procedure.
    private mutating func drawComplications(after act: Act) {
        switch act {
        // In a case goes wrong what belongs to it.
        case .punctureVein where setup == nil: lab.drawHypotension()
        case .insertGuide where lab.state.holes == 1: lab.drawFibrillation()
        case .steerMedial where lab.touchesWall: lab.drawFibrillation(byTouch: true)
        case .withdrawGuide:
            lab.drawGroinBleed(seenWithUltrasound: setup?.usesUltrasound ?? true)
            if !lab.state.clips.isEmpty { lab.drawMismatch(leak: lab.anatomy.regurgitantArea, left: numbers.leak) }
        default: break
        }
    }

    /// What the circulation shows at the end, judged under the pressure and rate at which the result was measured.
    public var finalResult: InterventionResult? {
        assessed.map { assessed in
            var result = numbers.result
            (result.heartRate, result.meanPressure) = (assessed.heartRate, assessed.meanPressure)
            return result
        }
    }
}
