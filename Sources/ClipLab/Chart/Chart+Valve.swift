import StateMachine

/// Moves of the clip that are made above and below the valve.
private let steering: [Act] = [.steerMedial(0), .steerAnterior(0), .rotate(0), .raiseClip(0)]
private let settingArms = Arms.allCases.map(Act.setArms)
private let freeing = FreeingManeuver.allCases.map(Act.freeClip)
private let lowering = Grippers.allCases.map(Act.lowerGrippers)

extension Chart where D == Intervention {
    /// The clip above the valve.
    static var atriumRows: [InterventionRow] {
        [
            gearInAtrium, .refuse(freeing, because: .nothingToFree),
            .refuse([.raiseClip(0)], if: .unless(.roomAbove), because: .noRoom), moved(steering + [.trimTilt]),
            .refuse([.setArms(.open), .setArms(.flat)], if: .unless(.roomForArms), because: .armsTouch),
        ] + armsRows + [
            .refuse([.crossValve], if: .unless(.clottingTimeFresh), because: .clottingTimeUnknown),
            .refuse([.crossValve], if: .unless(.clottingTimeEnough), because: .clottingTimeLow),
            .refuse([.crossValve], if: .in(.armsWide), because: .armsTooOpen),
            .refuse([.crossValve], if: .unless(.reachBelow), because: .outOfReach),
            .go(.crossValve, to: .ventricle, telling: [.changed]),
            .refuse([.removeClip], if: .in(.armsOpened), because: .armsNotClosed),
            .go(.removeClip, to: .atriumGuide, telling: [.guideOpened, .clipGone]),
            // On the way back through the valve: the clip never came out of the ventricle.
            InterventionRow(
                trigger: .on([kind(.chordsCaught)]), verdict: .go([.ventricle]), actions: [.raise(.notice(.chordsHold))]),
        ]
    }

    /// The clip below the valve, holding nothing.
    static var ventricleRows: [InterventionRow] {
        freeingRows + retractLimits + [
            gearInAtrium, moved(steering),
        ] + armsRows + [
            .go(.retractClip, if: .in(.armsInverted), to: .atrium, telling: [.changed]),
            .go(.retractClip, if: .in(.armsClosed), to: .atrium, telling: [.changed]),
            .refuse([.retractClip], because: .armsForward),
            .go(
                .lowerGrippers(.both), if: .in(.armsReady), to: .grasping,
                telling: [.anteriorGripped, .posteriorGripped, .changed]),
            .go(.lowerGrippers(.anterior), if: .in(.armsReady), to: .grasping, telling: [.anteriorGripped, .changed]),
            .go(.lowerGrippers(.posterior), if: .in(.armsReady), to: .grasping, telling: [.posteriorGripped, .changed]),
            .refuse(lowering, because: .armsNotOpen),
        ]
    }

    /// At least one gripper is down.
    static var graspingRows: [InterventionRow] {
        freeingRows + retractLimits + [
            gearInAtrium, .refuse(steering + [.trimTilt], if: .in(.bothDown), because: .leafletsHeld), moved(steering),
            .refuse(settingArms + [.retractClip], because: .leafletsHeld),
            .take(.lowerGrippers(.both), if: .in(.armsReady), telling: [.anteriorGripped, .posteriorGripped, .changed]),
            .take(.lowerGrippers(.anterior), if: .in(.armsReady), telling: [.anteriorGripped, .changed]),
            .take(.lowerGrippers(.posterior), if: .in(.armsReady), telling: [.posteriorGripped, .changed]),
            .refuse(lowering, because: .armsNotOpen),
            .refuse([.closeHalf, .closeClip], if: .in(.anteriorDown), because: .oneGripper),
            .refuse([.closeHalf, .closeClip], if: .in(.posteriorDown), because: .oneGripper),
            .refuse([.closeHalf, .closeClip], if: .unless(.withinLine), because: .beyondLine),
            .refuse([.closeHalf, .closeClip], if: .unless(.clearOfClips), because: .overlap),
            .take(.closeHalf, telling: [.closedHalf, .changed]),
            .go(.closeClip, to: .closed, telling: [.closedFully, .changed]), raiseGrippers, lostLeaflet,
        ] + insertionRows
    }

    /// The clip is closed on what it holds.
    static var closedRows: [InterventionRow] {
        [
            gearInAtrium, raiseGrippers, .go(.reopenClip, to: .grasping, telling: [.armsToOpen, .changed]), .take(.tug),
            .refuse([.releaseClip], if: .in(.insertionIncomplete), because: .insertionNotChecked),
            .refuse([.releaseClip], if: .in(.ungraded), because: .resultNotAssessed),
            .go(.releaseClip, to: .released, barrier: true, telling: [.clipGone]), lostLeaflet,
        ] + insertionRows
    }

    /// Steering: what was seen of the grasp counts no more.
    private static func moved(_ acts: [Act]) -> InterventionRow {
        InterventionRow(trigger: .on(acts.map(\.kind)), verdict: .stay, actions: [.raise(.notice(.changed))])
    }

    private static var armsRows: [InterventionRow] {
        [
            .take(.setArms(.closed), telling: [.armsToClosed, .changed]),
            .take(.setArms(.half), telling: [.armsToHalf, .changed]),
            .take(.setArms(.open), telling: [.armsToOpen, .changed]),
            .take(.setArms(.flat), telling: [.armsToFlat, .changed]),
            .take(.setArms(.inverted), telling: [.armsToInverted, .changed]),
        ]
    }

    /// Forward arms are not pulled up through the chords; for inverted ones there is an act of its own.
    private static var retractLimits: [InterventionRow] {
        [
            .refuse([.raiseClip(0)], if: .when(.retractBlockedInverted), because: .notNow),
            .refuse([.raiseClip(0)], if: .when(.retractBlocked), because: .armsForward),
        ]
    }

    private static var freeingRows: [InterventionRow] {
        [
            .refuse(freeing, if: .in(.chordsFree), because: .nothingToFree),
            .take(.freeClip(.turn), telling: [.armsToInverted, .changed]), .take(.freeClip(.pull), telling: [.changed]),
            .on(kind(.clipStuck), to: .done),
            InterventionRow(trigger: .on([kind(.chordsCaught)]), verdict: .stay, actions: [.raise(.notice(.chordsHold))]),
        ]
    }

    private static var raiseGrippers: InterventionRow {
        .go(.raiseGrippers, to: .ventricle, telling: [.grippersRaised, .changed])
    }

    /// What was seen of a leaflet is not so any more.
    private static var lostLeaflet: InterventionRow {
        InterventionRow(trigger: .on([kind(.leafletLost)]), verdict: .stay, actions: [.raise(.notice(.changed))])
    }

    /// Looking at the grasp counts by the view that is on.
    private static var insertionRows: [InterventionRow] {
        [
            .take(.checkInsertion, if: .when(.viewOfBoth), telling: [.insertionSeenInBoth]),
            .take(.checkInsertion, if: .when(.viewReconstructed), telling: [.insertionSeenReconstructed]),
            .take(.checkInsertion, if: .when(.viewOfAxis), telling: [.insertionSeenInAxis]),
            .take(.checkInsertion, if: .when(.viewOfOther), telling: [.insertionSeenInOther]),
            .take(.checkInsertion),
        ]
    }
}
