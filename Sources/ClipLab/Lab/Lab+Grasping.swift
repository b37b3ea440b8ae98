extension Lab {
    mutating func lowerGrippers(_ which: Grippers) {
        state.grasps += 1
        guard let size = state.size else { return }
        let grasp = grasp(size, arms: arms)
        for leaflet in which.leaflets where state.drops[leaflet] == nil {
            let held = grasp.held(leaflet, chance: state.chance.normal(.grasp))
            state.drops[leaflet] = GripperDrop(
                held: held, pose: state.pose, misalignment: grasp.misalignment, offLine: grasp.offLine,
                seat: grasp.seat(of: leaflet))
        }
    }

    /// Letting go may tear a leaflet.
    mutating func raiseGrippers(from arms: Arms) {
        if let size = state.size {
            let chance = grasp(size, arms: arms).tearChance(travel: travel, grasp: state.grasps)
            if state.chance.uniform(.tear) < chance { tearLeaflet() }
        }
        state.drops = [:]
        state.pending = nil
        end(.leafletLost)
    }

    private mutating func tearLeaflet() {
        let constants = constants.tears
        let area = constants.holeLeast + constants.holeSpread * state.chance.uniform(.tear)
        state.tears = min(state.tears + area, constants.holeMost)
        happen(.tear(area: area))
    }

    mutating func closeHalf(isFirst: Bool) -> ActOutcome { isFirst && slip() ? .taken(.leafletLost) : .taken(nil) }

    mutating func closeClip(isFirst: Bool) -> ActOutcome {
        if isFirst { _ = slip() }
        updatePending()
        let least = min(state.drops[.anterior]?.held ?? 0, state.drops[.posterior]?.held ?? 0)
        return least < constants.grasp.leastHeld ? .taken(.leafletLost) : .taken(nil)
    }

    mutating func tug() -> ActOutcome {
        guard slip() else { return .taken(nil) }
        updatePending()
        return .taken(.leafletLost)
    }

    /// Draws whether leaflets slip out; true when one does.
    private mutating func slip() -> Bool {
        guard let size = state.size else { return false }
        let grasp = grasp(size, arms: .open)
        var hasSlipped = false
        for leaflet in Leaflet.allCases {
            let luck = state.chance.uniform(.slip)
            guard let held = state.drops[leaflet]?.held, held > 0, luck < grasp.slipChance(held: held) else { continue }
            state.drops[leaflet]?.held = 0
            happen(.slipped(leaflet))
            hasSlipped = true
        }
        if hasSlipped {
            tell(.leafletLost)
            state.readings = [:]
        }
        return hasSlipped
    }

    /// The clip as it is closed now.
    private mutating func updatePending() {
        guard let size = state.size else { return }
        let held = LeafletPair(
            anterior: state.drops[.anterior]?.held ?? 0, posterior: state.drops[.posterior]?.held ?? 0)
        let quality = grasp(size, arms: .open).quality(held: held)
        state.pending = LabClip(size: size, x: state.pose.x, quality: quality, held: held, travel: travel)
    }

    /// The tension goes, and chance says whether a leaflet comes off within 30 days.
    mutating func releaseClip() {
        guard var clip = state.pending, let size = state.size else { return }
        let constants = constants
        let chance =
            clip.quality == 0 ? 1 : grasp(size, arms: .open).detachmentChance(held: clip.held, travel: clip.travel)
        clip.quality *= 1 - constants.grasp.releaseTiltLoss * state.pose.tilt
        clip.detachmentChance = chance
        let (whether, time, size01) = (
            state.chance.uniform(.detach), state.chance.uniform(.detach), state.chance.uniform(.detach)
        )
        if whether < chance { clip.detachment = clip.quality == 0 ? .laboratory : self.detachment(at: time) }
        if clip.detachment == .laboratory {
            clip.isAttached = false
            clip.tear = constants.tears.holeLeast + constants.tears.holeSpread * size01
            happen(.detached(clip: state.clips.count))
        }
        state.clips.append(clip)
        state.released = state.clock
        state.pending = nil
        state.size = nil
        state.grasps = 0
        state.drops = [:]
    }

    private func detachment(at share: Double) -> LabClip.Detachment {
        if share < constants.detachment.inLaboratory { return .laboratory }
        let beforeDischarge = constants.detachment.inLaboratory + constants.detachment.beforeDischarge
        return share < beforeDischarge ? .beforeDischarge : .byDay30
    }
}
