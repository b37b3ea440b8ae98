/// What the intervention's chart hears: acts of the team, what chance and the patient did, and what it tells itself.
public enum InterventionEvent: Hashable, Sendable {
    /// The team does something; the facts are those of this moment.
    case act(Act, InterventionFacts)
    /// Chance, or the patient.
    case happened(Happening)
    /// What one region tells the others.
    case notice(Notice)

    /// What chance and the patient do.
    public enum Happening: String, CaseIterable, Hashable, Sendable, Codable {
        /// Chords caught the clip.
        case chordsCaught = "chords.caught"
        /// The clip came free.
        case chordsFreed = "chords.freed"
        /// The clip can not be freed any more.
        case clipStuck = "clip.stuck"
        /// A leaflet slipped out of a clip that was closed on it.
        case leafletLost = "leaflet.lost"
        case patientUnstable = "patient.unstable"
        case patientStable = "patient.stable"
        case patientArrested = "patient.arrested"
    }

    /// What one region tells the others when an act was taken.
    public enum Notice: String, CaseIterable, Hashable, Sendable, Codable {
        case armsToClosed = "arms.to-closed"
        case armsToHalf = "arms.to-60"
        case armsToOpen = "arms.to-120"
        case armsToFlat = "arms.to-180"
        case armsToInverted = "arms.to-inverted"
        case anteriorGripped = "gripped.anterior"
        case posteriorGripped = "gripped.posterior"
        case grippersRaised = "gripped.not"
        case closedHalf = "closing.half"
        case closedFully = "closing.full"
        case bicavalShown = "shown.bicaval"
        case shortAxisShown = "shown.short-axis"
        case heightShown = "shown.height"
        case tentMoved = "shown.not"
        case placeConfirmed = "place.confirmed"
        case placeLost = "place.unknown"
        case effusionSeen = "fluid.looked-for"
        case effusionUnknown = "fluid.unknown"
        case guideFlushed = "air.out"
        case guideOpened = "air.possible"
        case clipLoaded = "loaded.clip"
        case clipGone = "loaded.nothing"
        case insertionSeenInAxis = "insertion-seen.axis"
        case insertionSeenInOther = "insertion-seen.other"
        case insertionSeenInBoth = "insertion-seen.both"
        case insertionSeenReconstructed = "insertion-seen.reconstructed"
        case resultSeen = "result-seen"
        case chordsHold = "chords-hold"
        /// Arms, pose or grippers changed: what was seen counts no more.
        case changed
    }
}

/// An event without its numbers: what the rows of the chart listen to.
public struct InterventionKind: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    fileprivate init(_ name: String) { description = name }
}

extension InterventionEvent {
    /// The event without its numbers.
    public var kind: InterventionKind {
        switch self {
        case .act(let act, _): act.kind
        case .happened(let happening): InterventionKind(happening.rawValue)
        case .notice(let notice): InterventionKind(notice.rawValue)
        }
    }
}

extension Act {
    /// The act as the chart hears it: with its word where rows tell words apart, without its numbers.
    public var kind: InterventionKind {
        switch self {
        case .show(let view): InterventionKind("\(name.rawValue).\(view.rawValue)")
        case .setArms(let arms): InterventionKind("\(name.rawValue).to-\(arms.rawValue)")
        case .lowerGrippers(let which): InterventionKind("\(name.rawValue).\(which.rawValue)")
        case .freeClip(let how): InterventionKind("\(name.rawValue).\(how.rawValue)")
        default: InterventionKind(name.rawValue)
        }
    }

    /// One act of every kind that the chart hears.
    public static let ofEveryKind: [Act] =
        [
            .punctureVein, .giveHeparin(units: 5000), .giveProtamine(milligrams: 30), .measureClottingTime, .checkEffusion,
            .holdBreath, .resumeBreathing, .moveTent(superior: 0, anterior: -5), .punctureSeptum, .confirmPlace,
            .withdrawNeedle, .insertGuide, .flushGuide, .pullGuideBack, .loadClip(.ntw), .advanceClip, .steerMedial(3),
            .steerAnterior(-3), .rotate(5), .raiseClip(2), .trimTilt, .crossValve, .raiseGrippers, .checkInsertion, .closeHalf,
            .closeClip, .tug, .assessResult, .reopenClip, .releaseClip, .withdrawDevice, .retractClip, .removeClip,
            .withdrawGuide, .inspectSeptum, .closeSeptum, .closeVein, .stopCase, .wait(seconds: 60),
            .giveDrug(.phenylephrine), .stopDrug(.phenylephrine), .rescue(.oxygen),
        ] + View.allCases.map(Act.show) + Arms.allCases.map(Act.setArms) + Grippers.allCases.map(Act.lowerGrippers)
        + FreeingManeuver.allCases.map(Act.freeClip)
}

extension InterventionEvent: Codable {
    private enum Keys: String, CodingKey { case act, facts, happened, notice }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Keys.self)
        if let act = try values.decodeIfPresent(Act.self, forKey: .act) {
            self = .act(act, try values.decodeIfPresent(InterventionFacts.self, forKey: .facts) ?? InterventionFacts())
        } else if let happening = try values.decodeIfPresent(Happening.self, forKey: .happened) {
            self = .happened(happening)
        } else {
            self = .notice(try values.decode(Notice.self, forKey: .notice))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Keys.self)
        switch self {
        case .act(let act, let facts):
            try values.encode(act, forKey: .act)
            try values.encode(facts, forKey: .facts)
        case .happened(let happening): try values.encode(happening, forKey: .happened)
        case .notice(let notice): try values.encode(notice, forKey: .notice)
        }
    }
}
