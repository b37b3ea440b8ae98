import ClipLab

/// What is usually done next.
enum NextAct: Hashable, Sendable {
    case act(Act)
    case menu(LabMenu)
}

extension LabSession {
    /// What is usually done next here; nil where it depends on what was seen.
    var nextAct: NextAct? {
        if lab.isCaught { return .act(.freeClip(.turn)) }
        if level == .guided, let rescue = nextRescue { return .act(rescue) }
        return switch lab.stage {
        case .access: .act(.punctureVein)
        case .septum: nextAtSeptum
        case .needle: nextAtNeedle
        case .atriumGuide: nextInGuide
        case .atrium: nextAboveValve
        case .ventricle: nextBelowValve
        case .grasping: nextInGrasp
        case .closed: nextWhenClosed
        case .released: .act(.withdrawDevice)
        case .out: lab.state.record.hasInspectedSeptum ? .act(.closeVein) : .act(.inspectSeptum)
        default: nil
        }
    }

    /// The first action that what goes on still asks for, where waiting would harm.
    private var nextRescue: Act? {
        for condition in lab.state.conditions {
            func isMissing(_ measure: RescueMeasure) -> Bool { condition.measures[measure] == nil }
            func isMissing(_ drug: Drug) -> Bool {
                !lab.state.drugs.contains { $0.drug == drug && $0.start >= condition.start }
            }
            switch condition.complication {
            case .tamponade where isMissing(.drain): return .rescue(.drain)
            case .air where isMissing(.oxygen): return .rescue(.oxygen)
            case .groinBleed where isMissing(.press): return .rescue(.press)
            case .fastFibrillation where isMissing(.cardiovert):
                return isMissing(.esmolol) ? .giveDrug(.esmolol) : numbers.heartRate > 100 ? .rescue(.cardiovert) : nil
            case .afterloadMismatch where isMissing(.inotrope): return .giveDrug(.inotrope)
            case .stroke where isMissing(.callStrokeTeam): return .rescue(.callStrokeTeam)
            default: continue
            }
        }
        return nil
    }

    private func isIn(_ state: InterventionState) -> Bool { lab.snapshot.contains(state) }

    private var hasHeparin: Bool { lab.state.blood.doses.contains { $0.units > 0 } }

    /// Whether the clotting time is known and enough, as far as the team knows.
    private var clottingAct: NextAct? {
        guard let measured = lab.state.measuredClottingTime, lab.state.clock - measured.time <= 1800 else {
            return .act(.measureClottingTime)
        }
        guard measured.seconds < 250 else { return nil }
        // What was given since is not known before it is measured.
        let isGiven = lab.state.blood.doses.contains { $0.units > 0 && $0.time >= measured.time }
        return isGiven ? .act(.measureClottingTime) : .menu(.heparin)
    }

    private var nextAtSeptum: NextAct {
        if !hasHeparin { return .act(.giveHeparin(units: 2500)) }
        if isIn(.bicavalUnseen) { return .act(.show(.bicaval)) }
        if isIn(.shortAxisUnseen) { return .act(.show(.shortAxis)) }
        if isIn(.heightUnseen) { return .act(.show(.fourChamber)) }
        let window = lab.heightWindow
        if level == .guided, let height = seen[.fourChamber]?.look.height, height < window.low || height > window.high {
            return .menu(.steering)
        }
        return lab.state.breathHeldSince == nil ? .act(.holdBreath) : .act(.punctureSeptum)
    }

    private var nextAtNeedle: NextAct {
        if lab.state.breathHeldSince != nil { return .act(.resumeBreathing) }
        if isIn(.unconfirmed) { return .act(.confirmPlace) }
        if isIn(.effusionUnchecked) { return .act(.checkEffusion) }
        guard wasPlaceRight else { return .act(.withdrawNeedle) }
        if lab.state.blood.doses.filter({ $0.units > 0 }).count < 2 { return .act(.giveHeparin(units: lab.fullHeparin)) }
        return clottingAct ?? .act(.insertGuide)
    }

    private var nextInGuide: NextAct {
        if lab.state.size == nil, !lab.state.clips.isEmpty, isEnough { return .act(.withdrawGuide) }
        if isIn(.guideOpened), lab.state.size == nil { return .act(.flushGuide) }
        if lab.state.size == nil { return .menu(.sizes) }
        if isIn(.guideOpened) { return .act(.flushGuide) }
        if lab.arms != .closed { return .act(.setArms(.closed)) }
        return clottingAct ?? .act(.advanceClip)
    }

    /// Whether what was measured lets a team stop.
    private var isEnough: Bool { (bench.assessed?.grade ?? 4) <= 1 || lab.state.clips.count >= 2 }

    /// Over the line, square, closed, across.
    private var nextAboveValve: NextAct {
        if seen[.xPlane]?.clip != ClipSignature(lab), seen[.enFace]?.clip != ClipSignature(lab) { return .act(.show(.xPlane)) }
        if lab.arms == .closed, isOffTarget { return .menu(.steering) }
        let seesRotation = seen[.enFace].map { $0.clip == ClipSignature(lab) && $0.look.misalignment != nil } ?? false
        if lab.arms == .closed, !hasSeenSquareAbove {
            if lab.refusal(of: .setArms(.flat)) == nil { return .act(.setArms(.flat)) }
            return hasRoomForArms && lab.refusal(of: .raiseClip(2)) == nil
                ? .act(.raiseClip(2)) : (clottingAct ?? .act(.crossValve))
        }
        if seesRotation, (seen[.enFace]?.look.misalignment?.magnitude ?? 0) > 8 { return .menu(.steering) }
        if lab.arms.angle > 100 { return seesRotation ? .act(.setArms(.closed)) : .act(.show(.enFace)) }
        if lab.arms != .closed { return .act(.setArms(.closed)) }
        return clottingAct ?? .act(.crossValve)
    }

    /// Whether the clip was seen off the line, or, before the first clip, far from the jet.
    private var isOffTarget: Bool {
        guard let view = lab.state.view, let seen = seen[view], seen.clip == ClipSignature(lab) else { return false }
        let jet = lab.anatomy.gap.max { $0.weight < $1.weight }?.center ?? 0
        let isFar = seen.look.x.map { lab.state.clips.isEmpty && ($0 - jet).magnitude > 4 } ?? false
        return isFar || seen.look.offLine.map { $0.magnitude > 2 } ?? false
    }

    /// Whether the arms were seen square where the clip stands now.
    var hasSeenSquareAbove: Bool {
        guard let pose = poseSeenSquare else { return false }
        return (pose.x - lab.state.pose.x).magnitude < 2 && pose.theta == lab.state.pose.theta
    }

    /// Whether the puncture leaves room to open the arms above the valve.
    var hasRoomForArms: Bool { lab.room >= lab.heightForArms }

    private var nextBelowValve: NextAct {
        if isFarOffSquare, hasRoomForArms, lab.state.record.crossings <= 2 {
            return .act(lab.arms == .inverted ? .retractClip : .setArms(.inverted))
        }
        if lab.arms.angle < 100 || lab.arms == .inverted { return .act(.setArms(.open)) }
        if poseSeenSquare?.theta != lab.state.pose.theta { return .act(.show(.enFace)) }
        if lab.state.view == .enFace, (seen[.enFace]?.look.misalignment?.magnitude ?? 0) > 8 { return .menu(.steering) }
        guard let view = lab.state.view, [.xPlane, .longAxis, .reconstruction].contains(view), let look = seen[view]?.look
        else {
            return .act(.show(.xPlane))
        }
        if look.offLine.map({ $0.magnitude > 2 }) == true { return .menu(.steering) }
        guard let anterior = look.seat[.anterior], let posterior = look.seat[.posterior] else { return nextGrip(.both) }
        if (anterior - posterior).magnitude >= 2 {
            // The higher one first, where it lies on its arm.
            let first: Leaflet = anterior > posterior ? .anterior : .posterior
            return look.seat[first].map { $0.magnitude > 1 } == true
                ? nextRaise(look.seat[first] ?? 0) : nextGrip(first == .anterior ? .anterior : .posterior)
        }
        let seat = (anterior + posterior) / 2
        return seat.magnitude > 1 ? nextRaise(seat) : nextGrip(.both)
    }

    /// Whether the arms were seen so far off square where the clip stands that turning is better done above.
    var isFarOffSquare: Bool {
        [View.enFace, .reconstruction, .transgastric].compactMap { seen[$0] }.contains { seen in
            seen.stands(as: ClipSignature(lab)) && (seen.look.misalignment?.magnitude ?? 0) > 15
        }
    }

    private func nextGrip(_ which: Grippers) -> NextAct {
        lab.state.breathHeldSince == nil ? .act(.holdBreath) : .act(.lowerGrippers(which))
    }

    /// A step toward the seat: up where the leaflet stands above its arm.
    private func nextRaise(_ seat: Double) -> NextAct {
        let step = seat.magnitude >= 2 ? 2.0 : 1
        return .act(.raiseClip(seat < 0 ? step : -step))
    }

    private var nextInGrasp: NextAct {
        if lab.state.drops.count == 1 {
            let other: Leaflet = lab.state.drops[.anterior] == nil ? .anterior : .posterior
            if let view = lab.state.view, let seat = seen[view]?.look.seat[other], seat.magnitude > 1 { return nextRaise(seat) }
            return .act(.lowerGrippers(lab.state.drops[.anterior] == nil ? .anterior : .posterior))
        }
        if lab.state.breathHeldSince != nil { return .act(.resumeBreathing) }
        if ![.longAxis, .xPlane, .reconstruction].contains(lab.state.view) { return .act(.show(.xPlane)) }
        if isIn(.insertionUnseen) { return .act(.checkInsertion) }
        if isShort { return .act(.raiseGrippers) }
        return lab.arms == .half ? .act(.closeClip) : .act(.closeHalf)
    }

    /// Whether the last look found less than is needed.
    var isShort: Bool {
        guard let size = lab.state.size, let view = lab.state.view, let look = seen[view]?.look else { return false }
        return look.insertion.values.contains { $0 < size.arm - 3 }
    }

    private var nextWhenClosed: NextAct {
        if !isIn(.bothSeen) {
            let hasAxis = isIn(.axisSeen)
            let wanted: View = hasAxis ? .enFace : .longAxis
            return lab.state.view == wanted ? .act(.checkInsertion) : .act(.show(wanted))
        }
        if isIn(.ungraded) { return needsPressor ? .act(.giveDrug(.noradrenaline)) : .act(.assessResult) }
        // Too narrow with this clip: whether it is slowed, opened or let go is decided, not done by habit.
        let isNarrow = lab.state.conditions.contains { $0.complication == .stenosis }
        return isNarrow ? .menu(.acts) : .act(.releaseClip)
    }

    /// Whether anesthesia holds the pressure down and no pressor runs yet: MR would look milder than it is.
    private var needsPressor: Bool {
        lab.state.conditions.contains { $0.complication == .hypotension }
            && !lab.state.drugs.contains { $0.drug == .noradrenaline && $0.end == nil }
    }

    /// The way that the view that is on asks for, where it asks for one.
    var usefulDirection: LabAction.Direction? {
        if lab.stage == .septum {
            guard let height = seen[.fourChamber]?.look.height, height < lab.heightWindow.low || height > lab.heightWindow.high
            else { return nil }
            guard height < lab.heightWindow.low else { return .down }
            return (seen[.bicaval]?.look.toRoof ?? 9) < 7 ? .posterior : .up
        }
        guard let view = lab.state.view, let seen = seen[view], seen.clip == ClipSignature(lab) else { return nil }
        if let off = seen.look.misalignment, off.magnitude > 8 { return off > 0 ? .anticlockwise : .clockwise }
        if let off = seen.look.offLine, off.magnitude > 2 { return off > 0 ? .posterior : .anterior }
        let jet = lab.anatomy.gap.max { $0.weight < $1.weight }?.center ?? 0
        guard lab.state.clips.isEmpty, let x = seen.look.x, (x - jet).magnitude > 4 else { return nil }
        return x < jet ? .medial : .lateral
    }

    /// Whether the pressure at the needle was that of the left atrium.
    var wasPlaceRight: Bool { lab.state.puncture?.place == .leftAtrium }

    /// What Enter does now, for the key line.
    var nextText: String {
        guard namesNextAct else { return "acts" }
        if lab.stage == .done { return "how it went" }
        return switch nextAct {
        case .act(let act)?: shortPhrase(of: act)
        case .menu(.sizes)?: "load a clip"
        case .menu(.heparin)?: "heparin"
        case .menu(.steering)?: "steer"
        case .menu?, nil: "acts"
        }
    }
}
