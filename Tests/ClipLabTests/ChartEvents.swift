import ClipLab
import StateMachine

/// Events for walking the intervention's chart without a lab: every act with facts that let it pass, and with each fact
/// that it asks for turned.
enum ChartEvents {
    /// All facts as they are when everything is as it should be.
    static let favorable: Set<InterventionFact> = [
        .heparinGiven, .clottingTimeFresh, .clottingTimeEnough, .placeLeftAtrium, .reachBelow, .roomAbove, .roomForArms,
        .withinLine, .clearOfClips, .clipsLeft,
    ]

    /// An act with favorable facts, but for some.
    static func act(_ act: Act, not missing: InterventionFact..., also added: InterventionFact...) -> InterventionEvent {
        .act(act, InterventionFacts(favorable.subtracting(missing).union(added)))
    }

    /// The acts whose answer hangs on a fact, with that fact turned.
    static let turned: [InterventionEvent] =
        [
            act(.insertGuide, not: .heparinGiven), act(.insertGuide, not: .placeLeftAtrium),
            act(.insertGuide, not: .placeLeftAtrium, also: .placeLowRim), act(.loadClip(.ntw), not: .clipsLeft),
            act(.insertGuide, not: .heparinGiven, .placeLeftAtrium, also: .placeLowRim),
            act(.advanceClip, not: .clottingTimeFresh, .clottingTimeEnough),
            act(.crossValve, not: .clottingTimeFresh, .clottingTimeEnough),
            act(.crossValve, not: .clottingTimeEnough, .reachBelow), act(.closeClip, not: .withinLine, .clearOfClips),
            act(.advanceClip, not: .clottingTimeFresh), act(.advanceClip, not: .clottingTimeEnough),
            act(.crossValve, not: .clottingTimeFresh), act(.crossValve, not: .clottingTimeEnough),
            act(.crossValve, not: .reachBelow),
            act(.raiseClip(2), not: .roomAbove), act(.raiseClip(2), also: .retractBlocked),
            act(.raiseClip(2), also: .retractBlocked, .retractBlockedInverted), act(.setArms(.open), not: .roomForArms),
            act(.setArms(.flat), not: .roomForArms), act(.closeHalf, not: .withinLine), act(.closeClip, not: .withinLine),
            act(.closeHalf, not: .clearOfClips), act(.closeClip, not: .clearOfClips),
        ] + [InterventionFact.viewOfAxis, .viewOfOther, .viewOfBoth, .viewReconstructed].map { act(.checkInsertion, also: $0) }

    /// Everything that can be sent.
    static let all: [InterventionEvent] =
        Act.ofEveryKind.map { act($0) } + turned
        + InterventionEvent.Happening.allCases.map(InterventionEvent.happened)
}
