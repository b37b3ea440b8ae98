import Arithmetic

extension Lab {
    /// What drugs, anesthesia, complications and measures ask of the circulation now.
    public var demand: CirculationDemand {
        var demand = CirculationDemand()
        demand.septalHole = state.septalHole
        demand.addedLeak = addedLeak
        applyAnesthesia(&demand)
        for condition in state.conditions { apply(condition, &demand) }
        for dose in state.drugs { apply(dose, &demand) }
        return demand
    }

    private func applyAnesthesia(_ demand: inout CirculationDemand) {
        let constants = constants.drugs
        switch anesthesia {
        case .awake: break
        case .sedation:
            demand.resistance *= constants.sedationResistance
            demand.leftVentricle *= constants.sedationVentricle
            demand.reflexGain = constants.sedationReflex
        case .general:
            demand.resistance *= constants.generalResistance
            demand.leftVentricle *= constants.generalVentricle
            demand.reflexGain = constants.generalReflex
        }
        guard let widened = state.widened else { return }
        let more = self.constants.complications
        demand.resistance *= 1 + (more.hypotensionResistance - 1) * half(state.clock - widened, more.hypotensionHalfLife)
    }

    private func apply(_ dose: DrugDose, _ demand: inout CirculationDemand) {
        let constants = constants.drugs
        let share = share(of: dose)
        func factor(_ peak: Double) -> Double { 1 + (peak - 1) * share }
        switch dose.drug {
        case .phenylephrine: demand.resistance *= factor(constants.phenylephrine)
        case .noradrenaline:
            demand.resistance *= factor(constants.noradrenaline)
            demand.inotropy *= factor(constants.noradrenalineInotropy)
        case .inotrope:
            demand.inotropy *= factor(constants.inotrope)
            demand.changeRate(usual: anatomy.heartRate) { $0 + constants.inotropeRate * share }
        case .vasodilator: demand.resistance *= factor(constants.vasodilator)
        case .esmolol:
            demand.leftVentricle *= factor(constants.esmololVentricle)
            demand.changeRate(usual: anatomy.heartRate) { $0 + min(0, constants.esmololRate - $0) * share }
        case .atropine: demand.changeRate(usual: anatomy.heartRate) { $0 + constants.atropineRate * share }
        case .fluid: demand.infusion += share * constants.fluidFlow
        case .blood: demand.infusion += share * constants.bloodFlow
        case .diuretic: demand.hemorrhage += share * constants.diureticFlow
        }
    }

    /// How much of a drug works now, 0 to 1.
    func share(of dose: DrugDose) -> Double {
        let elapsed = state.clock - dose.start
        guard let course = constants.drugs.courses[dose.drug] else {
            return elapsed < (dose.drug == .diuretic ? constants.drugs.diureticTime : constants.drugs.bolusTime) ? 1 : 0
        }
        let running = min(dose.end ?? state.clock, state.clock) - dose.start
        let set = 1 - exponential(-running / course.onset)
        if let halfLife = course.halfLife { return set * half(elapsed, halfLife) }
        // A stopped infusion goes as it came.
        return set * exponential(-(elapsed - running) / course.onset)
    }

    /// What is left after a time of what halves in another.
    private func half(_ time: Double, _ halfLife: Double) -> Double { exponential(-0.6931471805599453 * time / halfLife) }

    private func apply(_ condition: Condition, _ demand: inout CirculationDemand) {
        let constants = constants.complications
        let elapsed = state.clock - condition.start
        switch condition.complication {
        case .tamponade:
            demand.pericardialBleeding += pericardialBleeding(condition)
            guard condition.measures[.drain] != nil else { break }
            demand.pericardialDrainage += constants.drainage
            demand.drainedShare = constants.drainedShare
        case .aorticPuncture:
            if state.events.contains(.aortaPerforated) { demand.hemorrhage += constants.aorticBleeding }
        case .air:
            let share = airShare(condition)
            demand.leftVentricle *= 1 + (constants.airVentricle - 1) * share
            demand.changeRate(usual: anatomy.heartRate) { $0 + (constants.airRate - $0) * share }
        case .afterloadMismatch:
            demand.leftVentricle *= 1 + (constants.mismatchVentricle - 1) * half(elapsed, constants.mismatchHalfLife)
        case .rightToLeftShunt:
            demand.rightVentricle *= constants.shuntVentricle
            demand.tricuspidLeak += constants.shuntTricuspidLeak
        case .groinBleed: if condition.measures[.press] == nil { demand.hemorrhage += constants.groinBleeding }
        case .fastFibrillation:
            guard condition.measures[.cardiovert] == nil else { break }
            demand.fibrillation = constants.fibrillation
            demand.heartRate = constants.fibrillationRate
        case .thrombus, .leafletLost, .detachment, .leafletTear, .caughtInChords, .stenosis, .hypotension, .stroke: break
        }
        if condition.measures[.unloadRightHeart] != nil { demand.pulmonaryResistance *= constants.treatedPulmonaryResistance }
        if condition.measures[.support] != nil {
            demand.inotropy *= constants.supportInotropy
            demand.resistance *= constants.supportResistance
        }
    }

    /// Faster with more heparin; protamine takes most of it, and the rest clots.
    private func pericardialBleeding(_ condition: Condition) -> Double {
        let (septum, constants) = (constants.septum, constants.complications)
        var flow = septum.bleeding + septum.bleedingPerSecond * max(0, clottingTime - septum.bleedingFrom)
        if state.events.contains(.guideInPericardium) { flow = max(flow, constants.guideBleeding) }
        if let reversed = state.blood.doses.last(where: { $0.units < 0 && $0.time >= condition.start })?.time {
            flow *= constants.reversedBleeding * half(state.clock - reversed, constants.reversedHalfLife)
        }
        return flow < constants.leastBleeding ? 0 : flow
    }

    /// What is left of the air's effect; it goes faster from the moment that oxygen is given.
    private func airShare(_ condition: Condition) -> Double {
        let constants = constants.complications
        let oxygen = condition.measures[.oxygen].map { max(0, state.clock - $0) } ?? 0
        let before = state.clock - condition.start - oxygen
        return half(before, constants.airHalfLife) * half(oxygen, constants.airHalfLifeOnOxygen)
    }

    /// The arterial oxygen saturation, %: less with a shunt from right to left and after a long breath-hold.
    ///
    /// - Parameters:
    ///   - rightToLeft: Share of the cardiac output that flows from right to left through the septum, 0 to 1.
    ///   - output: Cardiac output, L/min.
    ///   - hemoglobin: g/dL.
    public func saturation(rightToLeft: Double, output: Double, hemoglobin: Double = 13) -> Double {
        let constants = constants.complications
        let share = min(max(rightToLeft, 0), 0.9)
        let mixing = share / (1 - share) * 100 * constants.oxygenUse / (max(output, 0.5) * 13.4 * hemoglobin)
        let held = state.breathHeldSince.map { max(0, state.clock - $0 - self.constants.blood.breath) } ?? 0
        return max(0, constants.saturation - mixing - held / constants.secondsPerPercent)
    }
}
