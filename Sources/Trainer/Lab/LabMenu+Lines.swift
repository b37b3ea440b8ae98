import ClipLab

extension LabSession {
    /// The lines of a list.
    func lines(of menu: LabMenu) -> [LabLine] {
        switch menu {
        case .acts: actLines
        case .verdict:
            [
                LabLine("Release it", .answer(0)), LabLine("Grasp again", .answer(1)),
                LabLine("Open it and take it out", .answer(2)), LabLine("Views ...", .open(.views)),
            ]
        case .views: View.inOrder.map { line($0.title, .show($0)) }
        case .arms: Arms.allCases.map { line("Arms \($0.spoken)", .setArms($0)) }
        case .grippers:
            [
                line("Lower both", .lowerGrippers(.both)), line("Lower the anterior", .lowerGrippers(.anterior)),
                line("Lower the posterior", .lowerGrippers(.posterior)), line("Raise", .raiseGrippers),
            ]
        case .drugs: drugLines
        case .heparin:
            ([1000, 2000, 2500, 5000].map { Double($0) } + [lab.fullHeparin.rounded()]).map { units in
                line(
                    "Heparin \(Int(units)) U\(units == lab.fullHeparin.rounded() ? " (100 U/kg with the first 2500)" : "")",
                    .giveHeparin(units: units))
            }
        case .stopDrugs: runningDrugs.map { line("Stop \($0.title)", .stopDrug($0)) }
        case .rescue: rescueLines
        case .freeing:
            [line("Invert and turn", .freeClip(.turn)), line("Pull", .freeClip(.pull))]
        case .waiting:
            [
                line("Wait 10 seconds", .wait(seconds: 10)), line("Wait a minute", .wait(seconds: 60)),
                line("Wait 5 minutes", .wait(seconds: 300)),
            ]
        case .sizes: ClipSize.allCases.map { line("Load \($0.rawValue): \($0.title)", .loadClip($0)) }
        case .steering:
            LabAction.Direction.allCases.map { direction in
                line("\(direction.title) \(stepText(direction))", act(of: direction), .steer(direction))
            }
        case .ask(let act): [LabLine("Yes: \(phrase(of: act))", .confirm(act)), LabLine("No", .close)]
        case .leaving: [LabLine("Leave the lab; what was done is kept", .leave), LabLine("Stay", .close)]
        }
    }

    /// A line that does an act, with the reason why it would be refused.
    private func line(_ text: String, _ act: Act?, _ action: LabAction? = nil) -> LabLine {
        guard let act else { return LabLine(text, action ?? .close, refusal: Refusal.notNow.sentence) }
        return LabLine(text, action ?? .act(act), refusal: lab.refusal(of: act).map { $0.sentence })
    }

    private func line(_ act: Act) -> LabLine {
        let phrase = phrase(of: act)
        return line(phrase.prefix(1).uppercased() + phrase.dropFirst(), act)
    }

    /// What can be done in this stage: the acts of it, then the lists that are open in every stage.
    private var actLines: [LabLine] {
        var lines = stageActs.map { line($0) }
        if [.atriumGuide].contains(lab.stage), lab.state.size == nil {
            lines.insert(LabLine("Load a clip ...", .open(.sizes)), at: 1)
        }
        if [.septum, .atrium, .ventricle, .grasping].contains(lab.stage) {
            lines.append(LabLine("Steer ...", .open(.steering)))
        }
        if [.atriumGuide, .atrium, .ventricle].contains(lab.stage) { lines.append(LabLine("Arms ...", .open(.arms))) }
        if [.ventricle, .grasping].contains(lab.stage) { lines.append(LabLine("Grippers ...", .open(.grippers))) }
        if lab.isCaught { lines.append(LabLine("Free the clip ...", .open(.freeing))) }
        lines += [LabLine("Views ...", .open(.views)), LabLine("Heparin, clotting time, drugs ...", .open(.drugs))]
        if !lab.state.conditions.isEmpty { lines.append(LabLine("Rescue ...", .open(.rescue))) }
        lines.append(LabLine("Wait ...", .open(.waiting)))
        if level == .guided, beforeCrossing != nil { lines.append(LabLine("Go back to before the valve was crossed", .rewind)) }
        if mostHints > 0 { lines.append(LabLine("A hint (\(max(0, mostHints - hintsTaken)) left, a mark each)", .hint)) }
        lines.append(LabLine("What is assumed for teaching", .assumptions))
        if lab.stage != .done { lines.append(line(.stopCase)) }
        return lines
    }

    /// The acts that belong to the stage.
    private var stageActs: [Act] {
        switch lab.stage {
        case .access: [.punctureVein]
        case .septum: [breathAct, .punctureSeptum, .checkEffusion]
        case .needle: [.confirmPlace, .checkEffusion, .insertGuide, .withdrawNeedle, breathAct]
        case .atriumGuide: [.flushGuide, .advanceClip, .removeClip, .pullGuideBack, .withdrawGuide]
        case .atrium: [.crossValve, .trimTilt, .removeClip]
        case .ventricle: [breathAct, .retractClip]
        case .grasping: [.checkInsertion, .closeHalf, .closeClip, .raiseGrippers, breathAct]
        case .closed: [.checkInsertion, .assessResult, .releaseClip, .reopenClip, .raiseGrippers, .tug]
        case .released: [.withdrawDevice]
        case .out: [.inspectSeptum, .closeSeptum, .closeVein]
        default: []
        }
    }

    /// Holding the breath, or letting it go.
    var breathAct: Act { lab.state.breathHeldSince == nil ? .holdBreath : .resumeBreathing }

    private var drugLines: [LabLine] {
        [
            LabLine("Heparin ...", .open(.heparin)), line("Measure the clotting time (ACT)", .measureClottingTime),
            line("Protamine 30 mg", .giveProtamine(milligrams: 30)),
        ]
            + [.phenylephrine, .noradrenaline, .inotrope, .esmolol, .atropine, .fluid, .blood, .vasodilator, .diuretic].map {
                (drug: Drug) in
                line(drug.title, .giveDrug(drug))
            } + (runningDrugs.isEmpty ? [] : [LabLine("Stop an infusion ...", .open(.stopDrugs))])
    }

    private var runningDrugs: [Drug] {
        Drug.allCases.filter(\.isInfusion).filter { drug in lab.state.drugs.contains { $0.drug == drug && $0.end == nil } }
    }

    /// Guided, the first actions for what goes on stand first; then all that can be done, whatever it is.
    private var rescueLines: [LabLine] {
        let first = level == .guided && setup == nil ? lab.state.conditions.flatMap(\.complication.firstActs) : []
        let all = first + [.checkEffusion] + RescueMeasure.allCases.map { .rescue($0) }
        var acts: [Act] = []
        for act in all where !acts.contains(act) { acts.append(act) }
        return acts.map { line($0) } + [LabLine("Drugs ...", .open(.drugs))]
    }

    /// The act that one step of steering is here; nil where there is none.
    func act(of direction: LabAction.Direction) -> Act? {
        let (along, up, turn) = (isCoarse ? 3.0 : 1.0, isCoarse ? 2.0 : 1.0, isCoarse ? 5.0 : 2.0)
        if lab.stage == .septum {
            switch direction {
            case .up: return .moveTent(superior: along, anterior: 0)
            case .down: return .moveTent(superior: -along, anterior: 0)
            case .anterior: return .moveTent(superior: 0, anterior: along)
            case .posterior: return .moveTent(superior: 0, anterior: -along)
            default: return nil
            }
        }
        switch direction {
        case .lateral: return .steerMedial(-along)
        case .medial: return .steerMedial(along)
        case .anterior: return .steerAnterior(along)
        case .posterior: return .steerAnterior(-along)
        case .up: return .raiseClip(up)
        case .down: return .raiseClip(-up)
        case .anticlockwise: return .rotate(-turn)
        case .clockwise: return .rotate(turn)
        }
    }

    /// How far a step goes.
    func stepText(_ direction: LabAction.Direction) -> String {
        switch direction {
        case .anticlockwise, .clockwise: isCoarse ? "5 degrees" : "2 degrees"
        case .up where lab.stage != .septum, .down where lab.stage != .septum: isCoarse ? "2 mm" : "1 mm"
        default: isCoarse ? "3 mm" : "1 mm"
        }
    }
}

extension LabAction.Direction {
    /// The way as a line of a list says it.
    var title: String {
        switch self {
        case .anticlockwise: "Turn anticlockwise"
        case .clockwise: "Turn clockwise"
        default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
        }
    }
}

extension ClipSize {
    /// Width and arms in words.
    var title: String { "\(Int(width)) mm wide, \(Int(arm)) mm arms" }
}

extension Drug {
    /// Whether it runs until it is stopped.
    var isInfusion: Bool { [.noradrenaline, .inotrope, .vasodilator].contains(self) }

    /// What is given.
    var title: String {
        switch self {
        case .phenylephrine: "Phenylephrine 100 micrograms"
        case .noradrenaline: "Norepinephrine infusion"
        case .inotrope: "Dobutamine infusion"
        case .vasodilator: "Vasodilator infusion"
        case .esmolol: "Esmolol bolus"
        case .atropine: "Atropine bolus"
        case .fluid: "Fluid 250 mL"
        case .blood: "Blood 400 mL"
        case .diuretic: "Diuretic bolus"
        }
    }
}

extension RescueMeasure {
    /// What is done.
    var title: String {
        switch self {
        case .oxygen: "Oxygen 100 %"
        case .aspirate: "Aspirate through the guide"
        case .drain: "Drain the pericardium"
        case .press: "Press on the groin"
        case .cardiovert: "Cardiovert"
        case .support: "Balloon pump"
        case .unloadRightHeart: "Lower the right atrial pressure"
        case .callSurgeon: "Call the surgeon"
        case .callStrokeTeam: "Call the stroke team"
        }
    }
}
