extension Refusal {
    /// The refusal in a sentence or two: why not, and what opens the way.
    public var sentence: String {
        switch self {
        case .patientUnstable: "The patient is unstable. Deal with that first."
        case .tangled: "The clip is caught in chords. Do not pull: invert and turn."
        case .nothingToFree: "The clip is not caught in anything."
        case .tentNotSeen:
            "The tent has not been seen in both planes since it moved: bicaval for superior and inferior, short axis for the aorta."
        case .heightNotMeasured: "The height over the annulus has not been measured here. Use the four-chamber view."
        case .notConfirmed: "Left atrial pressure has not been confirmed at the needle."
        case .effusionNotChecked: "Nobody has looked for an effusion since the puncture."
        case .noHeparin: "No heparin has been given. Give it before the guide goes across."
        case .clipOn: "A clip is loaded. Take it out first."
        case .fourClips: "Four clips are the most that this lab places."
        case .clottingTimeUnknown: "There is no ACT from the last 30 minutes. Measure it."
        case .clottingTimeLow: "The ACT is under 250 seconds. Give heparin and measure again."
        case .airInGuide: "The guide has been opened and not flushed: there may be air in it. Flush it."
        case .armsNotClosed: "Close the arms first."
        case .noRoom: "The clip can go no higher: the puncture lies too low."
        case .armsTouch: "The arms would touch the leaflets here: they need more room above the valve."
        case .armsTooOpen: "The arms are too wide to cross. Close them to 60 degrees or less."
        case .outOfReach: "The clip does not reach below the leaflets: the puncture lies too high."
        case .armsForward: "Invert the arms first: forward arms catch chords on the way back."
        case .armsNotOpen: "Open the arms to 120 or 180 degrees to grasp."
        case .leafletsHeld: "The grippers hold a leaflet. Raise them first."
        case .oneGripper: "Only one gripper is down: closing now would hold one leaflet. Lower the other."
        case .beyondLine:
            "Here the clip would reach beyond the commissure. Raise the grippers and move toward the middle."
        case .overlap: "A clip stands too near. Raise the grippers and move away from it."
        case .insertionNotChecked:
            "Since the clip last moved, insertion has not been seen in two views, one of them long axis, X-plane or 3D."
        case .resultNotAssessed:
            "The result has not been measured since the clip last moved: residual MR, gradient, pulmonary veins, pressure."
        case .gearInAtrium: "Gear is still in the left atrium: without heparin a clot would form on it."
        case .finished: "The procedure is over. You can still look."
        case .notNow: "Not at this stage."
        }
    }
}

extension Lab {
    /// The numbers behind a refusal, in a second sentence; nil where there are none.
    ///
    /// A number of this patient that is too high is rounded up and its limit down, and the reverse, so that 44.3 mm
    /// against a limit of 44 never reads as "44, at most 44".
    public func mend(_ refusal: Refusal) -> String? {
        switch refusal {
        case .clottingTimeLow: state.measuredClottingTime.map { "It was \(whole($0.seconds)) seconds." }
        case .clottingTimeUnknown:
            state.measuredClottingTime.map {
                "It was last measured \(whole(((state.clock - $0.time) / 60).rounded(.down))) minutes ago."
            }
        case .armsTouch: armsTouchMend
        case .noRoom:
            state.puncture.map {
                "The puncture at \(whole($0.height)) mm lets it rise to \(whole(room.rounded(.down))) mm."
            }
        case .outOfReach: outOfReachMend
        case .overlap:
            distanceToClips.map { "\(whole((-$0).rounded(.up))) mm \($0 < -1 ? "are" : "is") missing." }
        default: nil
        }
    }

    private func whole(_ number: Double) -> String { "\(Int(max(-1e6, min(1e6, number.rounded()))))" }

    private var armsTouchMend: String {
        let needed = whole(heightForArms.rounded(.up))
        guard heightForArms > room else { return "Go up to \(needed) mm above the annulus." }
        return "\(needed) mm above the annulus are needed, and this puncture allows \(whole(room.rounded(.down))): "
            + "turn below the valve, or go back for another puncture."
    }

    private var outOfReachMend: String? {
        state.puncture.map { puncture in
            let most = constants.septum.reach - anatomy.coaptationDepth - constants.steering.crossingReach
            return "It lies at \(whole(puncture.height.rounded(.up))) mm; here \(whole(most.rounded(.down))) mm are the most. "
                + "Go back for another puncture."
        }
    }
}
