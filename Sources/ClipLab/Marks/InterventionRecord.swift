/// What the marks of an intervention are taken from: noted while acts are done.
public struct InterventionRecord: Hashable, Sendable {
    /// Punctures of the septum.
    public internal(set) var punctures = 0
    /// When the guide went into the left atrium, s of the procedure; nil before.
    public internal(set) var guideInserted: Double?
    /// When the guide was taken out, s of the procedure; nil before.
    public internal(set) var guideWithdrawn: Double?
    /// Clips loaded.
    public internal(set) var loads = 0
    /// Clips loaded through a guide that was not flushed.
    public internal(set) var unflushedLoads = 0
    /// Crossings of the valve.
    public internal(set) var crossings = 0
    /// Crossings after which nobody looked whether the arms were square before a gripper came down.
    public internal(set) var blindCrossings = 0
    /// Times that grippers came down.
    public internal(set) var drops = 0
    /// Grasps beyond those that a clip is allowed.
    public internal(set) var extraGrasps = 0
    /// The clips that were released, as they were grasped.
    public internal(set) var clips: [GraspedClip] = []
    /// Refusals, without those that only say that it is not the time.
    public internal(set) var refusals = 0
    /// Refusals because the patient was unstable.
    public internal(set) var unstableRefusals = 0
    /// Whether the hole in the septum was looked at.
    public internal(set) var hasInspectedSeptum = false
    /// Whether a clip was released although the last reading of a leaflet was nearly nothing.
    public internal(set) var releasedUnheld = false
    /// The last reading of each leaflet, mm.
    private var lastReadings: [Leaflet: Double] = [:]
    private var looksSquare = true
    private var hasTraveled = false

    /// A released clip, as it was grasped.
    public struct GraspedClip: Hashable, Sendable {
        /// Its size.
        public var size: ClipSize
        /// Its middle on the line, mm.
        public var x: Double
        /// The share of what is asked for that the worse leaflet gives; above 1 is more.
        public var cover: Double
        /// How far the hub moved between the gripper drops, mm.
        public var travel: Double
        /// The largest misalignment at a gripper drop, degrees.
        public var misalignment: Double
        /// The largest distance from the line at a gripper drop, mm.
        public var offLine: Double
        /// The distance of the worse leaflet from its seat, mm.
        public var seat: Double
    }

    mutating func noteRefusal(_ refusal: Refusal) {
        if refusal != .notNow { refusals += 1 }
        if refusal == .patientUnstable { unstableRefusals += 1 }
    }

    /// Notes an act that was taken; `before` is the lab as it was.
    mutating func note(_ act: Act, in lab: Lab, before: Lab.Before) {
        switch act {
        case .punctureSeptum: punctures += 1
        case .insertGuide: if lab.stage == .atriumGuide { guideInserted = guideInserted ?? lab.state.clock }
        case .withdrawGuide: guideWithdrawn = lab.state.clock
        case .loadClip:
            loads += 1
            if !before.isFlushed { unflushedLoads += 1 }
        case .crossValve:
            crossings += 1
            looksSquare = false
        case .show(let view):
            if lab.isBelowValve, [.enFace, .transgastric, .reconstruction].contains(view) { looksSquare = true }
        case .lowerGrippers:
            drops += 1
            noteBlindness()
        case .releaseClip: noteRelease(lab, before)
        case .removeClip: noteGrasps(of: before)
        case .inspectSeptum: hasInspectedSeptum = true
        default: break
        }
        hasTraveled = hasTraveled || lab.travel > 0
        for (reading, value) in lab.state.readings where reading.view == lab.state.view {
            lastReadings[reading.leaflet] = value
        }
        if lab.state.drops.isEmpty { lastReadings = [:] }
    }

    private mutating func noteBlindness() {
        guard !looksSquare else { return }
        blindCrossings += 1
        looksSquare = true
    }

    private mutating func noteRelease(_ lab: Lab, _ before: Lab.Before) {
        guard let clip = lab.state.clips.last else { return }
        let drops = before.drops.values
        clips.append(
            GraspedClip(
                size: clip.size, x: clip.x, cover: clip.leastCover(lab.constants.grasp), travel: clip.travel,
                misalignment: drops.map(\.misalignment.magnitude).max() ?? 0,
                offLine: drops.map(\.offLine.magnitude).max() ?? 0,
                seat: drops.map(\.seat.magnitude).max() ?? 0))
        if lastReadings.values.contains(where: { $0 < lab.constants.marks.criticalReading }) { releasedUnheld = true }
        noteGrasps(of: before)
    }

    /// One by one takes one grasp more than both at once.
    private mutating func noteGrasps(of before: Lab.Before) {
        extraGrasps += max(0, before.grasps - before.freeGrasps - (hasTraveled ? 1 : 0))
        hasTraveled = false
    }
}
