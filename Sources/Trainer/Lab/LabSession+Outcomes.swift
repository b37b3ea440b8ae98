import ClipLab

extension LabSession {
    /// What an act came to, in a sentence or two; the same words on the screen and in linear mode.
    ///
    /// - Parameter before: The bench before the act.
    func sentence(of act: Act, _ outcome: ActOutcome, before: Bench) -> String {
        switch outcome {
        case .refused(let refusal): refusal.sentence
        case .blocked(.noMoreTrim): "The tilt can not be trimmed any further."
        case .blocked(.wrongPlace): wrongPlace
        case .taken(.tangled?): "\(done(act)) The clip does not follow: chords have caught it. Invert and turn (f, then 1)."
        case .taken(.leafletLost?): lost(act)
        case .taken(let finding): taken(act, finding, before: before)
        }
    }

    /// The act as something done: "3 mm medial."
    private func done(_ act: Act) -> String {
        let phrase = phrase(of: act)
        return phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
    }

    private var wrongPlace: String {
        switch lab.state.puncture?.place {
        case .aorta: "The guide went into the aorta. This ends the case: surgery."
        case .roof, .backWall: "The guide went into the pericardium. This ends the case: surgery."
        default: "The guide does not cross: the needle is still in the right atrium."
        }
    }

    private func lost(_ act: Act) -> String {
        let slipped = Leaflet.allCases.filter { lab.state.drops[$0]?.held ?? 0 < 1 }
        let names = slipped.map(\.rawValue).joined(separator: " and ")
        return "\(act == .closeHalf ? "At 60 degrees" : "On closing") the \(names) leaflet slips out. "
            + "Raise the grippers (g, then 4), correct what was off, and grasp again."
    }

    private func taken(_ act: Act, _ finding: ActOutcome.Finding?, before: Bench) -> String {
        switch act {
        case .punctureVein: return "The sheath is in the right atrium, the needle at the septum."
        case .giveHeparin(let units): return "Heparin \(Int(units)) U given. The ACT is not known until it is measured."
        case .measureClottingTime:
            return "ACT \(lab.state.measuredClottingTime?.seconds.text(0) ?? "?") seconds; 250 are asked for."
        case .show: return ""
        case .checkInsertion: return "Insertion checked."
        case .checkEffusion:
            let effusion = numbers.effusion
            return effusion < 15
                ? "No effusion."
                : "An effusion: about \((effusion / 10).rounded() * 10 == 0 ? "15" : ((effusion / 10).rounded() * 10).text(0)) mL around the heart."
        case .holdBreath: return "Breath held."
        case .resumeBreathing: return "Breathing again."
        case .punctureSeptum: return punctureSentence(before: before)
        case .confirmPlace: return "At the needle: \(finding?.rawValue ?? "no wave")."
        case .withdrawNeedle: return "The needle is back in the right atrium; the tent must be seen again."
        case .insertGuide: return "The guide is in the left atrium."
        case .flushGuide: return "The guide is flushed."
        case .loadClip(let size): return "\(size.rawValue) loaded: arms \(Int(size.arm)) mm, \(Int(size.width)) mm wide."
        case .advanceClip: return "The clip is in the left atrium."
        case .crossValve: return "The clip is below the valve. Rotation may have drifted: look again."
        case .rotate where lab.isBelowValve: return "\(done(act)) Below the valve the clip follows by six tenths."
        case .lowerGrippers: return grasped
        case .raiseGrippers: return "Grippers raised. The leaflets are free."
        case .closeHalf: return "Closed to 60 degrees. No leaflet was seen to slip."
        case .closeClip: return "Closed. \(comparison)"
        case .tug: return "A tug: no leaflet was seen to slip."
        case .assessResult: return "Measured. \(comparison)\(pressureRemark)"
        case .reopenClip: return "Opened to 120 degrees. Grippers still down."
        case .releaseClip: return released
        case .withdrawDevice: return "The delivery system is out; the guide is open, and must be flushed before another clip."
        case .freeClip: return finding == .free ? "Free." : stillCaught
        case .withdrawGuide: return "The guide is in the right atrium. A hole is left in the septum."
        case .inspectSeptum: return septumSentence
        case .closeSeptum: return "An occluder closes the hole."
        case .closeVein: return "The vein is closed. The procedure is over."
        case .stopCase: return "Stopped."
        case .wait(let seconds): return "\(Self.clock(seconds)) later."
        case .giveDrug(let drug): return "\(drug.title) \(drug.isInfusion ? "started" : "given"). \(monitor)"
        case .stopDrug(let drug): return "\(drug.title) stopped. \(monitor)"
        case .rescue(let measure):
            return "Done: \(measure.title.prefix(1).lowercased() + measure.title.dropFirst()). \(monitor)"
        default: return done(act)
        }
    }

    /// What the monitor says now.
    private var monitor: String {
        "MAP \(numbers.meanArterial.text(0)), heart rate \(numbers.heartRate.text(0))."
    }

    private func punctureSentence(before: Bench) -> String {
        guard let puncture = lab.state.puncture, let view = lab.state.view, View.septal.contains(view) else {
            return "Punctured."
        }
        let slip = puncture.point.superior - before.lab.state.tent.superior
        guard slip >= 1, view == .bicaval else { return "Punctured." }
        return "Punctured. The tip slipped \(slip.text(0)) mm superior."
    }

    private var grasped: String {
        let held = lab.state.breathHeldSince == nil ? " The patient was breathing." : ""
        return lab.state.drops.count == 2
            ? "Both grippers are down.\(held) Look (c) before anything is closed."
            : "One gripper is down. Bring the clip to the other leaflet, then lower that gripper.\(held)"
    }

    private var stillCaught: String {
        if lab.stage == .done { return "The clip can not be freed any more: surgery." }
        let tries = lab.state.freeingTries
        return "Still caught, try \(tries).\(tries >= 3 ? " A fourth in vain ends in surgery." : "")"
    }

    /// What the clip under way changes: each number with its value before this clip.
    var comparison: String {
        let (now, before) = (numbers, bench.numbersBeforeClip)
        return
            "MR \(now.grade)+, before this clip \(before.grade)+; regurgitant volume \(now.regurgitantVolume.text(0)) mL, before "
            + "\(before.regurgitantVolume.text(0)). Mean gradient \(now.gradient.text(1)) mmHg at \(now.heartRate.text(0)) a minute, "
            + "before \(before.gradient.text(1)). LA mean \(now.leftAtrial.text(0)) and v \(now.leftAtrialV.text(0)), before "
            + "\(before.leftAtrial.text(0)) and \(before.leftAtrialV.text(0))."
    }

    private var pressureRemark: String {
        if numbers.meanArterial < 65 { return " MAP is \(numbers.meanArterial.text(0)): MR looks milder than it is awake." }
        if numbers.heartRate > 90 { return " The heart is fast: slow it before the gradient is judged." }
        return ""
    }

    private var released: String {
        guard let clip = lab.state.clips.last else { return "Released." }
        if !clip.isAttached { return "Released, and it lets one leaflet go: the clip swings on the other. \(comparison)" }
        return "Released. \(comparison)"
    }

    private var septumSentence: String {
        let hole = lab.state.septalHole.text(1)
        return numbers.rightAtrial >= numbers.leftAtrial - 1
            ? "A hole of \(hole) cm2; color crosses from right to left."
            : "A hole of \(hole) cm2; color crosses from left to right, a small jet."
    }
}
