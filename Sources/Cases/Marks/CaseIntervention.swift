import ClipLab

/// What the clip lab came to, as the marks of a case need it.
public struct CaseIntervention: Hashable, Sendable {
    /// The marks of the intervention by itself.
    public var marks: InterventionMarks
    /// Whether the septum was punctured.
    public var hasPunctured: Bool
    /// Whether it ended without a clip, with no gear left and nobody hurt.
    public var isSafeStop: Bool

    public init(marks: InterventionMarks, hasPunctured: Bool, isSafeStop: Bool) {
        (self.marks, self.hasPunctured, self.isSafeStop) = (marks, hasPunctured, isSafeStop)
    }

    /// What a lab came to.
    ///
    /// - Parameters:
    ///   - accepted: The sizes that the case accepts.
    ///   - stopIsRight: Whether no clip is right here.
    ///   - result: What the circulation showed; nil when nothing was measured.
    public init(_ lab: Lab, accepted: Set<ClipSize>, stopIsRight: Bool, result: InterventionResult?) {
        marks = InterventionMarks(of: lab, accepted: accepted, stopIsRight: stopIsRight, result: result)
        hasPunctured = lab.state.record.punctures > 0
        let isHurt = lab.state.tornChords > 0 || lab.state.tears > 0 || lab.state.events.contains { $0.isPerforation }
        isSafeStop =
            lab.state.clips.isEmpty && !isHurt && lab.state.size == nil
            && (lab.state.record.guideInserted == nil || lab.state.record.guideWithdrawn != nil)
    }

    /// What a safe stop keeps where a clip was right.
    static let safeStop = 20

    /// The marks in the sum of a case.
    public var total: Int { isSafeStop ? max(marks.total, Self.safeStop) : marks.total }
}

extension LabEvent {
    /// Whether a wall was pierced.
    fileprivate var isPerforation: Bool {
        switch self {
        case .perforation, .aortaPunctured, .aortaPerforated, .guideInPericardium: true
        default: false
        }
    }
}
