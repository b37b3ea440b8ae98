import StateMachine

extension Chart where D == Intervention {
    /// What the clip is doing: arms, grippers, chords, and what is loaded.
    static var clipRegions: [InterventionNode] {
        [
            armsRegion, grippersRegion,
            region(
                .half, .notHalf, rows: [.on(kind(.closedHalf), to: .isHalf)], .isHalf,
                rows: [.on(kind(.closedFully), to: .notHalf), .on(kind(.grippersRaised), to: .notHalf)]),
            region(
                .device, .deviceNone, rows: [.on(kind(.clipLoaded), to: .deviceOn)], .deviceOn,
                rows: [.on(kind(.clipGone), to: .deviceNone)]),
            region(
                .chords, .chordsFree, rows: [.on(kind(.chordsHold), to: .caught)], .caught,
                rows: [.on(kind(.chordsFreed), to: .chordsFree)]),
        ]
    }

    /// What the team knows, and how the patient is.
    static var knowledgeRegions: [InterventionNode] {
        [
            seenRegion(.tentBicaval, .bicavalUnseen, .bicavalSeen, by: .bicavalShown),
            seenRegion(.tentShortAxis, .shortAxisUnseen, .shortAxisSeen, by: .shortAxisShown),
            seenRegion(.height, .heightUnseen, .heightSeen, by: .heightShown),
            region(
                .needlePlace, .unconfirmed, rows: [.on(kind(.placeConfirmed), to: .confirmed)], .confirmed,
                rows: [.on(kind(.placeLost), to: .unconfirmed)]),
            region(
                .effusion, .effusionUnchecked, rows: [.on(kind(.effusionSeen), to: .effusionChecked)], .effusionChecked,
                rows: [.on(kind(.effusionUnknown), to: .effusionUnchecked)]),
            region(
                .guide, .guideOpened, rows: [.on(kind(.guideFlushed), to: .guideFlushed)], .guideFlushed,
                rows: [.on(kind(.guideOpened), to: .guideOpened)]),
            insertionRegion,
            region(
                .result, .ungraded, rows: [.on(kind(.resultSeen), to: .graded)], .graded,
                rows: [.on(kind(.changed), to: .ungraded)]),
            patientRegion,
        ]
    }

    /// A region of two states; it begins in the first.
    private static func region(
        _ name: InterventionState, _ one: InterventionState, rows: [InterventionRow], _ other: InterventionState,
        rows otherRows: [InterventionRow]
    ) -> InterventionNode {
        .state(name, initial: one, children: [.state(one, rows: rows), .state(other, rows: otherRows)])
    }

    /// What was seen of the tent is unseen again when the tent moves.
    private static func seenRegion(
        _ name: InterventionState, _ unseen: InterventionState, _ seen: InterventionState,
        by notice: InterventionEvent.Notice
    ) -> InterventionNode {
        region(
            name, unseen, rows: [.on(kind(notice), to: seen)], seen, rows: [.on(kind(.tentMoved), to: unseen)])
    }

    /// The arms; raising the grippers opens closed ones, inverting is a way to come free.
    private static var armsRegion: InterventionNode {
        let openedByRaising: [InterventionRow] = [.on(kind(.grippersRaised), to: .armsOpen)]
        let ready = InterventionNode.state(.armsReady, initial: .armsOpen, children: [.state(.armsOpen), .state(.armsFlat)])
        let wide = InterventionNode.state(.armsWide, initial: .armsReady, children: [ready, .state(.armsInverted)])
        let opened = InterventionNode.state(
            .armsOpened, initial: .armsHalf, children: [.state(.armsHalf, rows: openedByRaising), wide])
        func set(_ notice: InterventionEvent.Notice, _ state: InterventionState) -> InterventionRow {
            Row(trigger: .on([kind(notice)]), verdict: .go([state]), isInternal: true)
        }
        return .state(
            .arms, initial: .armsClosed,
            rows: [
                set(.armsToClosed, .armsClosed), set(.closedFully, .armsClosed), set(.armsToHalf, .armsHalf),
                set(.closedHalf, .armsHalf), set(.armsToOpen, .armsOpen), set(.armsToFlat, .armsFlat),
                set(.armsToInverted, .armsInverted),
            ],
            children: [.state(.armsClosed, rows: openedByRaising), opened])
    }

    private static var grippersRegion: InterventionNode {
        let raised = InterventionRow.on(kind(.grippersRaised), to: .grippersUp)
        return .state(
            .grippers, initial: .grippersUp,
            children: [
                .state(
                    .grippersUp,
                    rows: [.on(kind(.anteriorGripped), to: .anteriorDown), .on(kind(.posteriorGripped), to: .posteriorDown)]),
                .state(.anteriorDown, rows: [.on(kind(.posteriorGripped), to: .bothDown)] + [raised]),
                .state(.posteriorDown, rows: [.on(kind(.anteriorGripped), to: .bothDown)] + [raised]),
                .state(.bothDown, rows: [raised, .on(kind(.clipGone), to: .grippersUp)]),
            ])
    }

    /// Two views are needed, one of which shows the leaflets on the arms; X-plane is two at once.
    private static var insertionRegion: InterventionNode {
        func seen(_ notices: InterventionEvent.Notice...) -> InterventionRow {
            Row(trigger: .on(notices.map { kind($0) }), verdict: .go([.bothSeen]))
        }
        let incomplete = InterventionNode.state(
            .insertionIncomplete, initial: .insertionUnseen,
            rows: [
                Row(trigger: .on([kind(.insertionSeenInBoth)]), verdict: .go([.bothSeen])),
                Row(trigger: .on([kind(.changed)]), verdict: .go([.insertionUnseen]), isInternal: true),
            ],
            children: [
                .state(
                    .insertionUnseen,
                    rows: [
                        .on(kind(.insertionSeenInAxis), to: .axisSeen), .on(kind(.insertionSeenInOther), to: .otherSeen),
                        .on(kind(.insertionSeenReconstructed), to: .reconstructionSeen),
                    ]),
                .state(.axisSeen, rows: [seen(.insertionSeenInOther, .insertionSeenReconstructed)]),
                .state(.otherSeen, rows: [seen(.insertionSeenInAxis, .insertionSeenReconstructed)]),
                .state(.reconstructionSeen, rows: [seen(.insertionSeenInAxis, .insertionSeenInOther)]),
            ])
        return .state(
            .insertion, initial: .insertionIncomplete,
            children: [incomplete, .state(.bothSeen, rows: [.on(kind(.changed), to: .insertionUnseen)])])
    }

    private static var patientRegion: InterventionNode {
        let arrested = InterventionRow.on(kind(.patientArrested), to: .arrested)
        return .state(
            .patient, initial: .stable,
            children: [
                .state(.stable, rows: [.on(kind(.patientUnstable), to: .unstable), arrested]),
                .state(.unstable, rows: [.on(kind(.patientStable), to: .stable), arrested]), .final(.arrested),
            ])
    }
}
