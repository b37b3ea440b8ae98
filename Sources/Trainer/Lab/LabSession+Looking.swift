import ClipLab

extension LabSession {
    /// What the view that is on shows after an act: what was looked at counts, and the live view follows the clip by itself.
    mutating func look(after act: Act) {
        switch act {
        case .show, .checkInsertion: return refreshView(isLooked: true)
        case .moveTent:
            // In the septum a live view is looked at again, which takes its time.
            guard let view = lab.state.view, View.septal.contains(view) else { break }
            return sendLook(view)
        case .crossValve:
            guard let view = lab.state.view, lab.stage == .ventricle else { break }
            return sendLook(view)
        default: break
        }
        guard level.redrawsView, act.changesView else { return act == .holdBreath ? () : sayHeldBreath() }
        refreshView(isLooked: false)
        if let view = lab.state.view, act.isSteering, let look = seen[view]?.look {
            said.append(words.sentence(of: view, look, in: lab))
        }
        sayHeldBreath()
    }

    /// A look that the program sends for the view that is on.
    private mutating func sendLook(_ view: View) {
        guard case .taken = bench.perform(.show(view)) else { return }
        writeLook(view)
        refreshView(isLooked: true)
    }

    private mutating func writeLook(_ view: View) {
        guard let event = bench.lastAct else { return }
        let recorded = journal.send(event.event, by: .system, at: now, simulationStep: event.moment)
        if let entry = recorded.entry { unstored.append(entry) }
        lineMoment = bench.moment
        shown = movesWithActs ? bench.circulation.quiet : bench.circulation
        follow()
    }

    private mutating func sayHeldBreath() {
        guard lab.state.breathHeldSince != nil, !said.isEmpty else { return }
        said[said.count - 1] += " Breath held \(Self.clock(heldSeconds))."
    }

    /// Draws the view that is on as it is now. What the arms show of insertion stays as it was read; it is read only by looking.
    mutating func refreshView(isLooked: Bool) {
        guard let view = lab.state.view else { return }
        var ghost = lab
        var look = ghost.look(view)
        let clip = ClipSignature(lab)
        if !isLooked {
            look.insertion = seen[view].flatMap { $0.clip == clip ? $0.look.insertion : nil } ?? [:]
        }
        if look.misalignment != nil { poseSeenSquare = lab.state.pose }
        seen[view] = SeenView(
            look: look, time: lab.state.clock, clip: clip, isLooked: isLooked, arms: lab.arms,
            clips: lab.state.clips + [lab.state.pending].compactMap(\.self), systole: systole)
        guard isLooked else { return }
        said.append(words.sentence(of: view, look, in: lab))
        if let short = shortReading(look) { said.append(short) }
    }

    /// That less than is needed lies on an arm.
    private func shortReading(_ look: Look) -> String? {
        guard let size = lab.state.size, !look.insertion.isEmpty else { return nil }
        let needed = size.arm - 3
        let short = Leaflet.allCases.filter { (look.insertion[$0] ?? needed) < needed }
        guard !short.isEmpty else { return nil }
        return
            "\(short.map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }.joined(separator: " and ")) short: "
            + "\(Int(needed)) mm are needed on both."
    }

    /// How old what a view shows is, s of the procedure; nil while it shows the clip as it is.
    func age(of view: View) -> Double? {
        guard let seen = seen[view] else { return nil }
        return view == lab.state.view && seen.clip == ClipSignature(lab) ? nil : lab.state.clock - seen.time
    }

    /// The next view that shows something that is needed now.
    var nextUsefulView: View {
        let useful: [View] =
            switch lab.stage {
            case .access, .septum, .needle: View.septal
            case .atriumGuide, .atrium: [.xPlane, .enFace, .longAxis, .bicommissural]
            case .ventricle: [.enFace, .longAxis, .xPlane, .bicommissural]
            case .grasping, .closed: [.longAxis, .xPlane, .enFace, .reconstruction]
            default: [.enFace, .longAxis]
            }
        guard let view = lab.state.view, let at = useful.firstIndex(of: view) else { return useful[0] }
        return useful[(at + 1) % useful.count]
    }
}

extension Act {
    /// Whether it moves clip or tent.
    var isSteering: Bool {
        switch self {
        case .steerMedial, .steerAnterior, .rotate, .raiseClip, .trimTilt, .setArms, .retractClip, .advanceClip: true
        default: false
        }
    }

    /// Whether a view that is on looks different after it.
    var changesView: Bool {
        switch self {
        case .giveHeparin, .giveProtamine, .measureClottingTime, .holdBreath, .resumeBreathing, .giveDrug, .stopDrug, .rescue,
            .wait, .checkEffusion:
            false
        default: true
        }
    }
}
