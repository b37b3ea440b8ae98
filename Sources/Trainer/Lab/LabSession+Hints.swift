import ClipLab

extension LabSession {
    /// The first hint that applies, from what is known of the patient and what was seen; nil when there is none.
    ///
    /// - Parameter act: The act that was done last; nil when a hint was asked for.
    func hint(after act: Act?, _ outcome: ActOutcome) -> String? {
        switch lab.stage {
        case .septum: septumHint(after: act)
        case .atrium: atriumHint(after: act)
        case .ventricle: valveHint(after: act)
        case .grasping: graspHint(after: act)
        case .closed: closedHint(after: act)
        case .atriumGuide: guideHint(after: act)
        default: nil
        }
    }

    private func septumHint(after act: Act?) -> String? {
        if let roof = seen[.bicaval]?.look.toRoof, roof < 4 { return "The roof is near. Gain height by going posterior." }
        if lab.anatomy.septum.laxity > 0.5, act == nil || act == .show(.bicaval) {
            return "A thin septum lets the needle jump 2 to 5 mm superior: aim lower."
        }
        guard let height = seen[.fourChamber]?.look.height, act == nil || act?.name == .show || act?.name == .moveTent else {
            return nil
        }
        let window = lab.heightWindow
        let needs = "\(window.low.text(0)) to \(window.high.text(0)) mm"
        if height < window.low {
            let flail = lab.anatomy.largestFlailGap
            let why =
                flail > 0
                ? "Primary disease with a flail of \(Int(flail)) mm"
                : "A coaptation \(Int(lab.anatomy.coaptationDepth)) mm deep"
            return "\(why) needs \(needs) here: more superior, then posterior; mind the roof."
        }
        if height > window.high { return "This is too high: \(needs) are right here. Go inferior, or less posterior." }
        return nil
    }

    private func atriumHint(after act: Act?) -> String? {
        if case .steerMedial? = act, seen[.enFace]?.look.misalignment != nil, !hasSeenSquareAbove {
            return "You have moved along the line: look again whether the arms are square."
        }
        if let target = targetHint(after: act) { return target }
        if let view = lab.state.view, let seen = seen[view], seen.clip == ClipSignature(lab), let off = seen.look.offLine,
            off.magnitude > 2
        {
            return "The clip is off the line: go \(off > 0 ? "posterior" : "anterior")."
        }
        if act == nil || act == .setArms(.closed), !hasSeenSquareAbove {
            return "You have not seen the arms open above the valve."
        }
        return nil
    }

    /// Where the jet is, from the seen position.
    private func targetHint(after act: Act?) -> String? {
        guard act == nil || act?.isSteering == true || act?.name == .show, let x = currentX else { return nil }
        let jet = lab.anatomy.gap.max { $0.weight < $1.weight }?.center ?? 0
        let way = jet - x
        guard way.magnitude >= 3, lab.state.clips.isEmpty else { return nil }
        return "The jet lies \(way.magnitude.text(0)) mm \(way > 0 ? "medial" : "lateral") of the clip."
    }

    /// Where along the line the clip is, when a view shows it.
    private var currentX: Double? {
        guard let view = lab.state.view, let seen = seen[view], seen.clip == ClipSignature(lab) else { return nil }
        return seen.look.x
    }

    private func valveHint(after act: Act?) -> String? {
        if isFarOffSquare {
            return hasRoomForArms
                ? "More than 15 degrees: invert, go back and turn above."
                : "More than 15 degrees, and no room for the arms above: turn here, in small steps."
        }
        guard let view = lab.state.view, let look = seen[view]?.look, let anterior = look.seat[.anterior],
            let posterior = look.seat[.posterior], seen[view]?.clip == ClipSignature(lab)
        else { return nil }
        if (anterior - posterior).magnitude >= 2 {
            let first = anterior < posterior ? "posterior" : "anterior"
            return
                "The two leaflets do not lie down together: one gripper at a time, the \(first) first where it lies on its arm."
        }
        let seat = (anterior + posterior) / 2
        if seat.magnitude > 1 {
            return "Go \(seat < 0 ? "up" : "down") \(seat.magnitude.text(0)) mm, until both lie on the arms."
        }
        if let off = look.offLine, off.magnitude > 1.5 {
            return "Go \(off > 0 ? "posterior" : "anterior"): the clip is \(off.magnitude.text(0)) mm off the line."
        }
        return lab.state.breathHeldSince == nil ? "Both lie on the arms. Hold the breath, then both grippers." : nil
    }

    private func graspHint(after act: Act?) -> String? {
        guard isShort else { return nil }
        return lab.state.grasps >= 3
            ? "Three grasps. Think about stopping." : "6 are needed of 9, 9 of 12. Raise, mend what is off, again."
    }

    private func closedHint(after act: Act?) -> String? {
        if act == .checkInsertion || act == .assessResult || act == nil, isShort {
            return "It looks good. It holds less than it should: of such grasps many detach."
        }
        if numbers.gradient >= 5, act == .closeClip || act == .assessResult || act == nil {
            return "Name the gradient with the rate; slow the heart and measure again, or open."
        }
        if act == .closeClip, lab.state.conditions.contains(where: { $0.complication == .hypotension }) {
            return "Anesthesia holds the pressure down: bring it up with a pressor (d) before the result is measured."
        }
        if act == .assessResult, numbers.meanArterial < 65 { return "Bring the pressure up with a pressor, then grade (d)." }
        return nil
    }

    private func guideHint(after act: Act?) -> String? {
        if case .loadClip? = act, !lab.state.clips.isEmpty, (bench.assessed?.grade ?? 4) <= 1 {
            return "What would a second clip give? Look at the left atrial pressure and the gradient."
        }
        return nil
    }
}
