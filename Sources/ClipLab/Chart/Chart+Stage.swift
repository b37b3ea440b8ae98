import StateMachine

/// What a team does not go on with while the patient is unstable.
private let goingOn: [Act] = [
    .punctureVein, .moveTent(superior: 0, anterior: 0), .punctureSeptum, .confirmPlace, .insertGuide, .flushGuide,
    .pullGuideBack, .loadClip(.ntw), .advanceClip, .steerMedial(0), .steerAnterior(0), .rotate(0), .raiseClip(0), .trimTilt,
    .crossValve, .lowerGrippers(.both), .lowerGrippers(.anterior), .lowerGrippers(.posterior), .closeHalf, .closeClip, .tug,
]

/// What is done at any stage.
private let anytime: [Act] =
    [
        .giveHeparin(units: 1), .giveProtamine(milligrams: 1), .measureClottingTime, .holdBreath, .resumeBreathing,
        .wait(seconds: 1), .giveDrug(.phenylephrine), .stopDrug(.phenylephrine), .rescue(.oxygen),
    ] + View.allCases.map(Act.show)

/// What can be done with a clip that chords have caught.
private let doneWhileCaught: [Act] =
    anytime + [
        .stopCase, .checkEffusion, .checkInsertion, .raiseGrippers, .freeClip(.turn), .freeClip(.pull),
    ] + Arms.allCases.map(Act.setArms)

extension Chart where D == Intervention {
    /// Where the procedure is, and what it lets be done there.
    ///
    /// Rows of a stage come before those here, which hold at all stages. Within a stage the first row that fits answers.
    static var stageRegion: InterventionNode {
        .state(
            .stage, initial: .access, rows: rowsOfAllStages,
            children: [
                stage(.access, [.go(.punctureVein, to: .septum)]), stage(.septum, septumRows), stage(.needle, needleRows),
                stage(.atriumGuide, atriumGuideRows), stage(.atrium, atriumRows),
                stage(.ventricle, caughtRows + ventricleRows), stage(.grasping, caughtRows + graspingRows),
                stage(.closed, closedRows),
                stage(.released, [gearInAtrium, .go(.withdrawDevice, to: .atriumGuide, telling: [.guideOpened])]),
                stage(.out, [.take(.inspectSeptum, .closeSeptum), .go(.closeVein, to: .done)]), .final(.done),
            ])
    }

    /// A stage; while the patient is unstable nobody goes on.
    private static func stage(_ name: InterventionState, _ rows: [InterventionRow]) -> InterventionNode {
        .state(name, rows: [.refuse(goingOn, if: .in(.unstable), because: .patientUnstable)] + rows)
    }

    /// Internal: an external row would begin every region anew.
    private static var rowsOfAllStages: [InterventionRow] {
        let looking = View.allCases.map { Act.show($0).kind }
        let others = Act.ofEveryKind.map(\.kind).filter { !looking.contains($0) }
        let always = (anytime + [.checkEffusion, .assessResult, .stopCase]).map(\.kind)
        return [
            InterventionRow(trigger: .on(others), check: .in(.done), verdict: .refuse(.finished)),
            InterventionRow(trigger: .on(anytime.map(\.kind)), verdict: .stay),
            .take(.checkEffusion, telling: [.effusionSeen]), .take(.assessResult, telling: [.resultSeen]),
            InterventionRow(
                trigger: .on([kind(.stopCase), kind(.patientArrested)]), verdict: .go([.done]), isInternal: true),
            InterventionRow(trigger: .on(others.filter { !always.contains($0) }), verdict: .refuse(.notNow)),
        ]
    }

    /// Without heparin a clot would form on gear in the left atrium.
    static var gearInAtrium: InterventionRow { .refuse([.giveProtamine(milligrams: 1)], because: .gearInAtrium) }

    /// A caught clip is freed first.
    private static var caughtRows: [InterventionRow] {
        let free = doneWhileCaught.map(\.kind)
        let other = Act.ofEveryKind.filter { !free.contains($0.kind) }
        return [.refuse(other, if: .in(.caught), because: .tangled)]
    }

    private static var septumRows: [InterventionRow] {
        [
            .take(.show(.bicaval), telling: [.bicavalShown]), .take(.show(.shortAxis), telling: [.shortAxisShown]),
            .take(.show(.fourChamber), telling: [.heightShown]),
            .take(.moveTent(superior: 0, anterior: 0), telling: [.tentMoved]),
            .refuse([.punctureSeptum], if: .in(.bicavalUnseen), because: .tentNotSeen),
            .refuse([.punctureSeptum], if: .in(.shortAxisUnseen), because: .tentNotSeen),
            .refuse([.punctureSeptum], if: .in(.heightUnseen), because: .heightNotMeasured),
            .go(.punctureSeptum, to: .needle, barrier: true, telling: [.placeLost, .effusionUnknown]),
        ]
    }

    /// The guide follows the needle: through the lower rim it does not go, elsewhere it does harm.
    private static var needleRows: [InterventionRow] {
        [
            .take(.confirmPlace, telling: [.placeConfirmed]), .go(.withdrawNeedle, to: .septum, telling: [.tentMoved]),
            .refuse([.insertGuide], if: .in(.unconfirmed), because: .notConfirmed),
            .refuse([.insertGuide], if: .in(.effusionUnchecked), because: .effusionNotChecked),
            .refuse([.insertGuide], if: .unless(.heparinGiven), because: .noHeparin),
            .take(.insertGuide, if: .when(.placeLowRim)),
            .go(.insertGuide, if: .unless(.placeLeftAtrium), to: .done, barrier: true),
            .go(.insertGuide, to: .atriumGuide, barrier: true, telling: [.guideOpened]),
        ]
    }

    /// Arms are always closed here: only closed ones come back from the atrium, and a clip is released closed.
    private static var atriumGuideRows: [InterventionRow] {
        [
            gearInAtrium, .take(.flushGuide, telling: [.guideFlushed]),
            .refuse([.loadClip(.ntw)], if: .in(.deviceOn), because: .clipOn),
            .refuse([.loadClip(.ntw)], if: .unless(.clipsLeft), because: .fourClips),
            .take(.loadClip(.ntw), telling: [.clipLoaded]),
            .refuse([.advanceClip], if: .unless(.clottingTimeFresh), because: .clottingTimeUnknown),
            .refuse([.advanceClip], if: .unless(.clottingTimeEnough), because: .clottingTimeLow),
            .refuse([.advanceClip, .removeClip], if: .in(.deviceNone), because: .notNow),
            .refuse([.advanceClip], if: .in(.guideOpened), because: .airInGuide),
            .go(.advanceClip, to: .atrium, telling: [.changed]), .take(.removeClip, telling: [.guideOpened, .clipGone]),
            .refuse([.pullGuideBack, .withdrawGuide], if: .in(.deviceOn), because: .clipOn),
            .go(.pullGuideBack, to: .septum, telling: [.tentMoved, .placeLost, .effusionUnknown]),
            .go(.withdrawGuide, to: .out),
        ]
    }
}
