/// What an intervention loses by which item.
struct InterventionJudge {
    let lab: Lab
    let accepted: Set<ClipSize>
    let result: InterventionResult?

    private var record: InterventionRecord { lab.state.record }
    private var limits: MarkConstants { lab.constants.marks }
    private var isAcross: Bool { record.guideInserted != nil }

    /// What an item costs; what was not reached is lost.
    func loss(_ item: MarkItem) -> Int {
        switch item {
        case .height: isAcross ? heightLoss : item.most
        case .onePuncture: isAcross && record.punctures < 2 ? 0 : item.most
        case .flushed: record.loads > 0 && record.unflushedLoads == 0 ? 0 : item.most
        case .clottingTime: isAcross ? clottingTimeLoss : item.most
        case .perpendicularSeen: record.crossings > 0 && record.blindCrossings == 0 ? 0 : item.most
        case .chords: record.crossings > 0 ? min(item.most, chordLoss) : item.most
        case .grasps: record.crossings > 0 ? min(item.most, record.extraGrasps + graspsUnderWay) : item.most
        case .stopped: stopLoss
        case .perpendicular, .onTheLine, .seated, .jet, .travel, .size, .insertion, .leak, .gradient:
            record.clips.isEmpty ? item.most : clipLoss(item)
        case .pressure: isGradedWell ? 0 : item.most
        case .septum: record.hasInspectedSeptum ? 0 : item.most
        case .xRay: isAcross && lab.state.fluoroscopy <= limits.fluoroscopy ? 0 : item.most
        case .refusals: min(item.most, record.refusals / limits.refusalsPerMark)
        }
    }

    private func clipLoss(_ item: MarkItem) -> Int {
        switch item {
        case .perpendicular:
            steps(item, record.clips.map(\.misalignment).max() ?? 0, half: limits.misalignmentHalf, all: limits.misalignmentAll)
        case .onTheLine:
            steps(item, record.clips.map(\.offLine).max() ?? 0, half: limits.offLineHalf, all: limits.offLineAll)
        case .seated: min(item.most, seatLoss)
        case .jet: jetLoss
        case .travel: record.clips.contains { $0.travel > limits.travel } ? item.most : 0
        case .size: record.clips.allSatisfy { accepted.contains($0.size) } ? 0 : item.most
        case .insertion: insertionLoss
        case .leak: leakLoss
        default: (result?.gradient ?? .infinity) >= limits.gradient ? item.most : 0
        }
    }

    /// Half beyond one limit, all beyond the other.
    private func steps(_ item: MarkItem, _ value: Double, half: Double, all: Double) -> Int {
        value > all ? item.most : value > half ? item.most / 2 : 0
    }

    /// Outside the window; a perforation or an aortic puncture costs all.
    private var heightLoss: Int {
        let isHurt = lab.state.events.contains {
            switch $0 {
            case .perforation, .aortaPunctured: true
            default: false
            }
        }
        guard !isHurt, let height = lab.state.puncture?.height else { return MarkItem.height.most }
        let window = lab.heightWindow
        let outside = max(window.low - height, height - window.high)
        return outside > limits.nearWindow ? MarkItem.height.most : outside > 0 ? MarkItem.height.most / 2 : 0
    }

    /// By the share of the whole minutes with the guide in the left atrium in which the clotting time was too low.
    private var clottingTimeLoss: Int {
        guard let start = record.guideInserted else { return 0 }
        let end = record.guideWithdrawn ?? lab.state.clock
        let minutes = Array(stride(from: start, through: max(start, end), by: 60))
        let low = minutes.count { lab.state.blood.clottingTime(at: $0) < lab.constants.blood.target }
        return Int((Double(MarkItem.clottingTime.most * low) / Double(minutes.count)).rounded())
    }

    /// One each catch, three each torn chord.
    private var chordLoss: Int {
        lab.state.events.count { $0 == .tangled } + 3 * lab.state.tornChords
    }

    private var graspsUnderWay: Int { max(0, lab.state.grasps - limits.freeGrasps) }

    private var stopLoss: Int {
        if !record.clips.isEmpty || lab.state.size != nil { return MarkItem.stopped.most }
        return limits.stopDropCost * max(0, record.drops - limits.stopDrops)
    }

    /// One for each tenth of a millimeter begun beyond what is free.
    private var seatLoss: Int {
        let beyond = (record.clips.map(\.seat).max() ?? 0) - limits.seatFree
        return beyond > 0 ? Int((beyond / limits.seatStep).rounded(.up)) : 0
    }

    /// Each main jet needs a clip over it.
    private var jetLoss: Int {
        let losses = lab.anatomy.gap.filter { $0.weight >= limits.jetWeight }.map { jet in
            let reach = max(limits.jetReach, limits.jetShare * jet.scale)
            let nearest = record.clips.map { ($0.x - jet.center).magnitude }.min() ?? .infinity
            return nearest > limits.jetHalf * reach ? MarkItem.jet.most : nearest > reach ? MarkItem.jet.most / 2 : 0
        }
        return losses.max() ?? 0
    }

    private var insertionLoss: Int {
        let cover = record.clips.map(\.cover).min() ?? 0
        return cover < limits.coverAll
            ? MarkItem.insertion.most : cover < limits.coverHalf ? MarkItem.insertion.most / 2 : 0
    }

    private var leakLoss: Int {
        let grade = result?.grade ?? 4
        return grade >= 3 ? MarkItem.leak.most : grade == 2 ? MarkItem.leak.most / 2 : 0
    }

    /// Under a low pressure or with a fast heart, regurgitation and gradient are not what they are in life.
    private var isGradedWell: Bool {
        guard let result else { return false }
        return result.meanPressure >= limits.pressureLow && result.heartRate <= limits.rateHigh
    }

    /// The errors that were made.
    var criticalErrors: [CriticalError] {
        var errors: [CriticalError] = []
        if lab.state.events.contains(where: { $0 == .aortaPerforated || $0 == .guideInPericardium }) {
            errors.append(.guideInWrongPlace)
        }
        if lab.state.events.contains(.stuck) { errors.append(.clipStuck) }
        if lab.snapshot.contains(.arrested) { errors.append(.arrest) }
        if record.releasedUnheld { errors.append(.releasedUnheld) }
        if record.unstableRefusals >= 3 { errors.append(.wentOnWhileUnstable) }
        return errors
    }
}
