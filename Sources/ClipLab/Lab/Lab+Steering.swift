import Arithmetic

extension Lab {
    mutating func load(_ size: ClipSize, throughFlushedGuide isFlushed: Bool) {
        state.size = size
        state.trims = 0
        state.grasps = 0
        guard !isFlushed, state.chance.uniform(.air) < constants.blood.airChance else { return }
        happen(.air)
    }

    mutating func advanceClip() {
        let constants = constants.steering
        let half = anatomy.lineLength / 2
        let x = constants.arrivalX + constants.arrivalSpreadX * state.chance.normal(.start)
        let y = constants.arrivalY + constants.arrivalSpreadY * state.chance.normal(.start)
        let theta = constants.arrivalSpreadTheta * state.chance.normal(.start)
        state.pose = Pose(
            x: min(max(x, -half), half), y: y, z: min(constants.arrivalZ, room), theta: theta,
            tilt: state.puncture.map { tilt(of: $0.point) } ?? 0)
    }

    /// One move: what is wanted, and what comes with it; chords may catch a clip below the valve.
    mutating func steer(_ act: Act, below isBelow: Bool) -> ActOutcome {
        let constants = constants.steering
        let gain = isBelow ? constants.gainBelow : 1
        switch act {
        case .steerMedial(let way):
            state.pose.x += gain * way
            state.pose.y += constants.anteriorPerMedial * gain * way
            state.pose.z -= constants.downPerMedial * gain * way
        case .steerAnterior(let way):
            state.pose.y += gain * way
            state.pose.z -= constants.downPerAnterior * gain * way
            state.pose.x -= constants.lateralPerAnterior * gain * way
        case .rotate(let degrees): state.pose.theta += (isBelow ? constants.turnGainBelow : 1) * degrees
        case .raiseClip(let way):
            state.pose.z += way
            state.pose.y += way * tangent(degrees: state.pose.tilt)
        default: break
        }
        keepWithinReach(below: isBelow)
        guard isBelow else { return .taken(nil) }
        switch act {
        case .steerMedial(let way), .steerAnterior(let way): return caught(by: .sideways(way), with: arms)
        case .rotate(let degrees): return caught(by: .turning(degrees), with: arms)
        default: return .taken(nil)
        }
    }

    /// Brings the pose back to what guide and delivery system reach, and the rotation to −90…90 degrees.
    private mutating func keepWithinReach(below isBelow: Bool) {
        let constants = constants.steering
        let side = anatomy.lineLength / 2 + constants.beyondLine
        state.pose.x = min(max(state.pose.x, -side), side)
        keepInAnnulus()
        let low = isBelow ? max(reach, constants.lowestBelow) : constants.lowestAbove
        let high = isBelow ? ceilingBelow : room
        state.pose.z = max(min(state.pose.z, high), low)
        let theta = state.pose.theta
        state.pose.theta = theta - 180 * ((theta - 90) / 180).rounded(.up)
    }

    private mutating func keepInAnnulus() {
        let half = anatomy.anteroposterior / 2
        state.pose.y = min(max(state.pose.y, -half), half)
    }

    mutating func trimTilt() -> ActOutcome {
        guard Double(state.trims) < constants.steering.trimMost else { return .blocked(.noMoreTrim) }
        state.trims += 1
        state.pose.tilt = max(0, state.pose.tilt - constants.steering.trimDegrees)
        state.pose.y -= constants.steering.trimShift
        keepWithinReach(below: false)
        return .taken(nil)
    }

    /// Opening the arms among chords is like turning them.
    mutating func setArms(_ arms: Arms, below isBelow: Bool) -> ActOutcome {
        guard isBelow, arms == .open || arms == .flat else { return .taken(nil) }
        return caught(by: .turning(constants.chords.openingTurn), with: arms)
    }

    mutating func crossValve(with arms: Arms) -> ActOutcome {
        let constants = constants.steering
        let outcome = caught(by: .crossing, with: arms)
        let target = max(-(anatomy.coaptationDepth + constants.crossingDepth), reach)
        state.pose.y += (target - state.pose.z) * tangent(degrees: state.pose.tilt)
        keepInAnnulus()
        state.pose.z = target
        state.pose.theta += constants.crossingDrift * state.chance.normal(.cross)
        return outcome
    }

    mutating func retractClip(with arms: Arms) -> ActOutcome {
        let outcome = caught(by: .goingBack, with: arms)
        if outcome == .taken(nil) { state.pose.z = min(constants.steering.retractHeight, room) }
        return outcome
    }

    mutating func removeClip() {
        state.size = nil
        state.grasps = 0
        state.drops = [:]
    }

    /// Draws whether chords catch the clip.
    private mutating func caught(by move: ChordRisk.Move, with arms: Arms) -> ActOutcome {
        let risk = ChordRisk(anatomy: anatomy, pose: state.pose, arms: arms, constants: constants.chords)
        guard state.chance.uniform(.chord) < risk.chance(of: move) else { return .taken(nil) }
        state.freeingTries = 0
        happen(.tangled)
        tell(.chordsCaught)
        return .taken(.tangled)
    }

    mutating func freeClip(_ how: FreeingManeuver) -> ActOutcome {
        let constants = constants.chords
        state.freeingTries += 1
        let luck = state.chance.uniform(.free)
        var frees = luck < constants.turnFrees
        if how == .pull {
            frees = luck < constants.pullFrees
            if state.chance.uniform(.free) < constants.pullTears {
                state.tornChords += 1
                happen(.chordTorn(x: state.pose.x))
            }
        }
        if frees {
            tell(.chordsFreed)
            end(.caughtInChords)
            return .taken(.free)
        }
        if Double(state.freeingTries) >= constants.tries {
            happen(.stuck)
            tell(.clipStuck)
        }
        return .taken(.tangled)
    }
}
