import StateMachine

extension Lab {
    /// Does an act, or says why not.
    ///
    /// Guard, then time, then what time brings (thrombus, breath), then the act: that order is part of the model, since
    /// chance is drawn on the way. A refused act changes nothing.
    public mutating func act(_ act: Act) -> ActOutcome {
        let event = InterventionEvent.act(act, facts(for: act))
        heard = [event]
        let step = chart.step(snapshot, event)
        guard step.outcome == .taken else {
            let refusal = chart.refusal(of: step)
            state.record.noteRefusal(refusal)
            return .refused(refusal)
        }
        let before = Before(self)
        snapshot = step.next
        pass(constants.costs.cost(of: act), withGearInAtrium: before.hasGear)
        if chart.tells(.changed, in: step) { state.readings = [:] }
        let outcome = carryOut(act, from: before)
        state.record.note(act, in: self, before: before)
        return outcome
    }

    /// Tells the chart what the patient's monitor says.
    public mutating func hear(_ happening: InterventionEvent.Happening) {
        heard = []
        tell(happening)
    }

    /// Tells the chart what chance did.
    mutating func tell(_ happening: InterventionEvent.Happening) {
        heard.append(.happened(happening))
        let step = chart.step(snapshot, .happened(happening))
        if step.outcome == .taken { snapshot = step.next }
    }

    /// What an act finds as it was before.
    struct Before {
        let stage: InterventionState
        let arms: Arms
        let isHalf: Bool
        let isFlushed: Bool
        let hasGear: Bool
        let grasps: Int
        let freeGrasps: Int
        let drops: [Leaflet: GripperDrop]

        init(_ lab: Lab) {
            stage = lab.stage
            arms = lab.arms
            isHalf = lab.snapshot.contains(.isHalf)
            isFlushed = lab.snapshot.contains(.guideFlushed)
            hasGear = lab.hasGearInAtrium
            grasps = lab.state.grasps
            freeGrasps = lab.constants.marks.freeGrasps
            drops = lab.state.drops
        }
    }

    private mutating func carryOut(_ act: Act, from before: Before) -> ActOutcome {
        switch act {
        case .giveHeparin(let units): state.blood.give(units: units, at: state.clock)
        case .giveProtamine(let mass): state.blood.reverse(milligrams: mass, at: state.clock)
        case .measureClottingTime: measureClottingTime()
        case .show(let view):
            state.view = view
            _ = look(view)
        case .checkInsertion: if let view = state.view { _ = look(view) }
        case .holdBreath: holdBreath()
        case .resumeBreathing: state.breathHeldSince = nil
        case .moveTent(let superior, let anterior): moveTent(superior: superior, anterior: anterior)
        case .punctureSeptum: punctureSeptum()
        case .confirmPlace: return .taken(pressureAtNeedle)
        case .withdrawNeedle: end(.aorticPuncture)
        case .insertGuide: return insertGuide()
        case .loadClip(let size): load(size, throughFlushedGuide: before.isFlushed)
        case .advanceClip: advanceClip()
        case .steerMedial, .steerAnterior, .rotate, .raiseClip: return steer(act, below: before.stage != .atrium)
        case .trimTilt: return trimTilt()
        case .setArms(let arms): return setArms(arms, below: before.stage == .ventricle)
        case .crossValve: return crossValve(with: before.arms)
        case .lowerGrippers(let which): lowerGrippers(which)
        case .raiseGrippers: raiseGrippers(from: before.arms)
        case .closeHalf: return closeHalf(isFirst: !before.isHalf)
        case .closeClip: return closeClip(isFirst: !before.isHalf)
        case .tug: return tug()
        case .reopenClip: state.pending = nil
        case .releaseClip: releaseClip()
        case .retractClip: return retractClip(with: before.arms)
        case .freeClip(let how): return freeClip(how)
        case .removeClip: removeClip()
        case .withdrawGuide: withdrawGuide()
        case .closeSeptum: state.septalHole = 0
        case .giveDrug(let drug): give(drug)
        case .stopDrug(let drug): stop(drug)
        case .rescue(let measure): rescue(with: measure)
        case .punctureVein, .checkEffusion, .flushGuide, .pullGuideBack, .assessResult, .withdrawDevice,
            .inspectSeptum, .closeVein, .stopCase, .wait:
            break
        }
        return .taken(nil)
    }

    /// Lets time pass, and what time brings.
    mutating func pass(_ cost: ActCost, withGearInAtrium hasGear: Bool) {
        let start = state.clock
        state.clock += cost.seconds
        state.fluoroscopy += cost.fluoroscopySeconds
        if hasGear { drawThrombus(since: start) }
        if let since = state.breathHeldSince, state.clock - since > constants.blood.breath, !state.hasToldApnea {
            state.hasToldApnea = true
            happen(.longApnea)
        }
    }

    /// One draw for each whole minute passed in which thrombus can form; the first success is the event.
    private mutating func drawThrombus(since start: Double) {
        let first = Int(start / 60) + 1
        let last = Int(state.clock / 60)
        guard first <= last else { return }
        for minute in first...last {
            let rate = state.blood.thrombusRate(at: 60 * Double(minute))
            guard rate > 0, state.chance.uniform(.thrombus) < rate, !state.hasThrombus else { continue }
            state.hasThrombus = true
            happen(.thrombus)
        }
    }

    private mutating func measureClottingTime() {
        let constants = constants.blood
        let seen = clottingTime + constants.measureError * state.chance.normal(.act)
        let rounded = constants.measureStep * (seen / constants.measureStep + 0.5).rounded(.down)
        state.measuredClottingTime = LabState.Measured(seconds: rounded, time: state.clock)
    }

    private mutating func holdBreath() {
        guard state.breathHeldSince == nil else { return }
        state.breathHeldSince = state.clock
        state.hasToldApnea = false
    }
}

extension Chart where D == Intervention {
    /// Why a step was refused; an act that no row answers is refused as one that has no place here.
    func refusal(of step: Step<Intervention>) -> Refusal {
        for id in step.rows {
            if case .refuse(let reason) = row(id).row.verdict { return reason }
        }
        return .notNow
    }

    /// Whether a row that answered told the other regions so.
    func tells(_ notice: InterventionEvent.Notice, in step: Step<Intervention>) -> Bool {
        step.rows.contains { id in
            row(id).row.actions.contains { action in
                if case .raise(.notice(notice)) = action { true } else { false }
            }
        }
    }
}
