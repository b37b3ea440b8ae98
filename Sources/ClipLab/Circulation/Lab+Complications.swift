extension Lab {
    /// Lets a complication begin, unless it is going on.
    public mutating func begin(_ complication: Complication) {
        guard !state.conditions.contains(where: { $0.complication == complication }) else { return }
        state.conditions.append(Condition(complication: complication, start: state.clock))
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

    /// Draws whether the atria begin to fibrillate.
    public mutating func drawFibrillation() {
        guard !anatomy.isFibrillating else { return }
        if state.chance.uniform(.rhythm) < constants.complications.fibrillationChance { begin(.fastFibrillation) }
    }

    /// Draws whether the left ventricle fails when its leak is gone.
    ///
    /// - Parameters:
    ///   - leak: EROA before the first clip, cm².
    ///   - left: EROA after the last one, cm².
    public mutating func drawMismatch(leak: Double, left: Double) {
        let constants = constants.complications
        let hasFallen = leak > 0 && 1 - left / leak > constants.mismatchFall
        guard anatomy.ejectionFraction < constants.mismatchVentricleBelow, hasFallen else { return }
        if state.chance.uniform(.ventricle) < constants.mismatchChance { begin(.afterloadMismatch) }
    }
}
