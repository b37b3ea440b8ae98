import ClipLab

extension LabSession {
    /// An act in a few words, as a list or the timeline says it: "turn 5 degrees clockwise".
    func phrase(of act: Act) -> String {
        switch act {
        case .punctureVein: "puncture the femoral vein"
        case .giveHeparin(let units): "give heparin \(Int(units)) U"
        case .giveProtamine(let mass): "give protamine \(Int(mass)) mg"
        case .measureClottingTime: "measure the clotting time (ACT)"
        case .show(let view): "view \(view.title)"
        case .checkEffusion: "look for an effusion"
        case .holdBreath: "hold the breath"
        case .resumeBreathing: "breathe"
        case .moveTent(let superior, let anterior):
            superior != 0
                ? "tent \(superior.magnitude.text(0)) mm \(superior > 0 ? "superior" : "inferior")"
                : "tent \(anterior.magnitude.text(0)) mm \(anterior > 0 ? "anterior" : "posterior")"
        case .punctureSeptum: "puncture the septum"
        case .confirmPlace: "look at the pressure at the needle"
        case .withdrawNeedle: "take the needle back"
        case .insertGuide: "bring the guide across"
        case .flushGuide: "flush the guide"
        case .pullGuideBack: "take the guide back for another puncture"
        case .loadClip(let size): "load a clip \(size.rawValue)"
        case .advanceClip: "advance the clip into the atrium"
        case .steerMedial(let way): "\(way.magnitude.text(0)) mm \(way > 0 ? "medial" : "lateral")"
        case .steerAnterior(let way): "\(way.magnitude.text(0)) mm \(way > 0 ? "anterior" : "posterior")"
        case .rotate(let way): "turn \(way.magnitude.text(0)) degrees \(way > 0 ? "clockwise" : "anticlockwise")"
        case .raiseClip(let way): "\(way.magnitude.text(0)) mm \(way > 0 ? "up" : "down")"
        case .trimTilt: "trim the tilt"
        case .setArms(let arms): "arms \(arms.spoken)"
        case .crossValve: "cross the valve"
        case .lowerGrippers(.both): "lower both grippers"
        case .lowerGrippers(let which): "lower the \(which.rawValue) gripper"
        case .raiseGrippers: "raise the grippers"
        case .checkInsertion: "check insertion in this view"
        case .closeHalf: "close to 60 degrees"
        case .closeClip: "close the clip"
        case .tug: "tug at the clip"
        case .assessResult: "measure the result"
        case .reopenClip: "open the clip again"
        case .releaseClip: "release the clip"
        case .withdrawDevice: "withdraw the delivery system"
        case .retractClip: "back into the atrium"
        case .freeClip(.turn): "invert and turn"
        case .freeClip(.pull): "pull at the caught clip"
        case .removeClip: "take the clip out of the patient"
        case .withdrawGuide: "take the guide out of the left atrium"
        case .inspectSeptum: "look at the hole in the septum"
        case .closeSeptum: "close the hole with an occluder"
        case .closeVein: "close the vein: the end"
        case .stopCase: "stop the procedure here"
        case .wait(let seconds): "wait \(Self.clock(seconds))"
        case .giveDrug(let drug): "give \(drug.title.prefix(1).lowercased() + drug.title.dropFirst())"
        case .stopDrug(let drug): "stop the \(drug.rawValue)"
        case .rescue(let measure): measure.title.prefix(1).lowercased() + measure.title.dropFirst()
        }
    }

    /// The act in two or three words, for the key line.
    func shortPhrase(of act: Act) -> String {
        switch act {
        case .punctureVein: "puncture vein"
        case .giveHeparin(let units): "heparin \(Int(units))"
        case .measureClottingTime: "measure ACT"
        case .show(let view): "view \(view.title.lowercased())"
        case .checkEffusion: "look for effusion"
        case .confirmPlace: "needle pressure"
        case .withdrawNeedle: "needle back"
        case .insertGuide: "guide across"
        case .advanceClip: "advance clip"
        case .checkInsertion: "check insertion"
        case .closeHalf: "close to 60"
        case .assessResult: "measure"
        case .giveDrug(.noradrenaline): "norepinephrine"
        case .withdrawDevice: "withdraw system"
        case .withdrawGuide: "guide out"
        case .inspectSeptum: "look at septum"
        case .closeVein: "close vein"
        case .setArms(let arms): "arms \(arms.short)"
        case .lowerGrippers(.both): "both grippers"
        case .lowerGrippers(let which): "\(which.rawValue) gripper"
        default: phrase(of: act)
        }
    }

    /// What is asked before an act that gives or tears, with what is known.
    func question(of act: Act) -> String {
        switch act {
        case .giveHeparin(let units):
            let last = lab.state.measuredClottingTime.map { " The last ACT was \($0.seconds.text(0)) s." } ?? ""
            let given = lab.state.blood.doses.reduce(0) { $0 + max(0, $1.units) }
            let share = Int(((given + units) / lab.anatomy.weight).rounded())
            let sum = given > 0 ? " With the \(Int(given)) U given that is \(share) U/kg." : ""
            return "Give \(Int(units)) U of heparin?\(sum)\(last)"
        case .giveProtamine(let mass): return "Give \(Int(mass)) mg of protamine? It ends the heparin's work."
        case .freeClip: return "Pull? A chord may tear, and a fourth try in vain ends in surgery."
        case .releaseClip: return releaseQuestion
        default: return "Stop the procedure here? What is placed stays; nothing more can be done."
        }
    }

    /// What the sizes ask for of this patient's posterior leaflet.
    var sizeRemark: String {
        "Posterior leaflet \(Int(lab.anatomy.length.posterior.middle)) mm: 9 mm arms ask for 6 mm of it, 12 mm arms for 9. A wide clip takes "
            + "more of the leak, and more of the area."
    }

    private var releaseQuestion: String {
        let insertion = [View.longAxis, .xPlane, .reconstruction].compactMap { seen[$0]?.look.insertion }.first { !$0.isEmpty }
        let read = insertion.map { held in
            " Insertion read: "
                + Leaflet.allCases.compactMap { leaflet in
                    held[leaflet].map { "\(leaflet.rawValue) \(words.reading($0))" }
                }.joined(separator: ", ") + " mm."
        }
        return
            "Release the clip? MR \(numbers.grade)+, gradient \(numbers.gradient.text(1)) mmHg at \(numbers.heartRate.text(0)) a minute."
            + (read ?? "")
    }

    /// The key that opens the way after a refusal.
    func keyThatMends(_ refusal: Refusal) -> String? {
        let key: String? =
            switch refusal {
            case .tangled: "f, then 1"
            case .tentNotSeen, .heightNotMeasured: "v"
            case .notConfirmed, .effusionNotChecked: "x"
            case .noHeparin, .clottingTimeLow, .clottingTimeUnknown: "d"
            case .airInGuide: "x"
            case .armsNotClosed, .armsTooOpen, .armsNotOpen, .armsForward: "o"
            case .leafletsHeld: "g, then 4"
            case .oneGripper: "g, then 2 or 3"
            case .insertionNotChecked: "c checks in the view that is on, v changes it"
            case .resultNotAssessed: "m"
            case .patientUnstable: "r"
            default: nil
            }
        return key.map { "(\($0))" }
    }
}
