extension Lab {
    /// Lets a complication begin, unless it is going on.
    public mutating func begin(_ complication: Complication) {
        guard !state.conditions.contains(where: { $0.complication == complication }) else { return }
        state.conditions.append(Condition(complication: complication, start: state.clock))
        if complication.lowersPressure { state.hadAnotherCause = true }
    }

    /// Ends a complication: its cause is gone.
    public mutating func end(_ complication: Complication) {
        state.conditions.removeAll { $0.complication == complication }
    }

    /// Notes what chance did, and what begins with it.
    mutating func happen(_ event: LabEvent) {
        state.events.append(event)
        switch event {
        case .perforation, .guideInPericardium: begin(.tamponade)
        case .aortaPunctured, .aortaPerforated: begin(.aorticPuncture)
        case .air: begin(.air)
        case .thrombus: begin(.thrombus)
        case .tangled: begin(.caughtInChords)
        case .tear: begin(.leafletTear)
        case .slipped: begin(.leafletLost)
        case .detached: begin(.detachment)
        case .guideNotAcross, .longApnea, .chordTorn, .stuck: break
        }
    }

    mutating func give(_ drug: Drug) { state.drugs.append(DrugDose(drug: drug, start: state.clock)) }

    mutating func stop(_ drug: Drug) {
        for index in state.drugs.indices where state.drugs[index].drug == drug && state.drugs[index].end == nil {
            state.drugs[index].end = state.clock
        }
    }

    /// Notes a measure with every complication that is going on.
    mutating func rescue(with measure: RescueMeasure) {
        for index in state.conditions.indices where state.conditions[index].measures[measure] == nil {
            state.conditions[index].measures[measure] = state.clock
        }
    }

    /// Draws whether the groin bleeds; a vein punctured without ultrasound bleeds more often, and so does thin blood.
    public mutating func drawGroinBleed(seenWithUltrasound isSeen: Bool) {
        let constants = constants.complications
        let chance =
            (isSeen ? constants.groinSeen : constants.groinUnseen) * (clottingTime > constants.groinClottingTime ? 2 : 1)
        if state.chance.uniform(.groin) < chance { begin(.groinBleed) }
    }

    /// Draws whether the atria begin to fibrillate: once in a procedure, or because a clip touches the wall.
    public mutating func drawFibrillation(byTouch isTouched: Bool = false) {
        guard !anatomy.isFibrillating else { return }
        let constants = constants.complications
        let chance = isTouched ? constants.touchFibrillationChance : constants.fibrillationChance
        if state.chance.uniform(.rhythm) < chance { begin(.fastFibrillation) }
    }

    /// Draws whether anesthesia takes more of the pressure than it usually does.
    public mutating func drawHypotension() {
        guard anesthesia != .awake, state.widened == nil else { return }
        if state.chance.uniform(.vessels) < constants.complications.hypotensionChance { state.widened = state.clock }
    }

    /// Draws, behind a move of the gear that a thrombus hangs on, whether it leaves for the brain.
    ///
    /// - Parameter act: The act that was done.
    public mutating func drawStroke(after act: Act) {
        guard act.movesGear else { return }
        state.gearMoved = state.clock
        guard let thrombus = state.conditions.first(where: { $0.complication == .thrombus }) else { return }
        let constants = constants.complications
        let share = thrombus.measures[.aspirate] == nil ? 1 : constants.aspiratedStroke
        guard state.chance.uniform(.embolus) < constants.strokeChance * share else { return }
        loseThrombus()
        begin(.stroke)
    }

    /// Nothing hangs on the gear any more.
    mutating func loseThrombus() {
        end(.thrombus)
        state.hasThrombus = false
    }

    /// Whether the clip touches the appendage or the septum: it can go no further along the line.
    public var touchesWall: Bool {
        stage == .atrium && state.pose.x.magnitude >= anatomy.lineLength / 2 + constants.steering.beyondLine - 0.01
    }

    /// Draws, once in a procedure, whether the left ventricle fails when its leak is gone.
    ///
    /// - Parameters:
    ///   - leak: EROA before the first clip, cm².
    ///   - left: EROA after the last one, cm².
    public mutating func drawMismatch(leak: Double, left: Double) {
        let constants = constants.complications
        let hasFallen = leak > 0 && 1 - left / leak > constants.mismatchFall
        guard anatomy.ejectionFraction < constants.mismatchVentricleBelow, hasFallen, !state.isMismatchDrawn else { return }
        state.isMismatchDrawn = true
        if state.chance.uniform(.ventricle) < constants.mismatchChance { begin(.afterloadMismatch) }
    }
}

extension Complication {
    /// Whether a low pressure may come of it.
    fileprivate var lowersPressure: Bool {
        switch self {
        case .thrombus, .leafletLost, .leafletTear, .caughtInChords, .hypotension, .stroke: false
        default: true
        }
    }
}

extension Act {
    /// Whether guide or clip move in the left atrium or below.
    fileprivate var movesGear: Bool {
        switch self {
        case .steerMedial, .steerAnterior, .rotate, .raiseClip, .trimTilt, .advanceClip, .crossValve, .retractClip, .removeClip,
            .withdrawDevice, .withdrawGuide, .pullGuideBack, .freeClip:
            true
        default: false
        }
    }
}
