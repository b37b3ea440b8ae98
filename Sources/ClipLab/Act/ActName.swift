/// An act without its numbers: what the chart listens to and what costs are listed by.
public enum ActName: String, CaseIterable, Hashable, Sendable {
    case punctureVein = "access.puncture"
    case giveHeparin = "heparin.give"
    case giveProtamine = "protamine.give"
    case measureClottingTime = "act.measure"
    case show = "view.show"
    case checkEffusion = "effusion.check"
    case holdBreath = "breath.hold"
    case resumeBreathing = "breath.resume"
    case moveTent = "septum.move"
    case punctureSeptum = "septum.puncture"
    case confirmPlace = "septum.confirm"
    case withdrawNeedle = "septum.withdraw"
    case insertGuide = "guide.insert"
    case flushGuide = "guide.flush"
    case pullGuideBack = "guide.back"
    case loadClip = "clip.load"
    case advanceClip = "clip.advance"
    case steerMedial = "steer.medial"
    case steerAnterior = "steer.anterior"
    case rotate = "steer.rotate"
    case raiseClip = "steer.advance"
    case trimTilt = "steer.trim"
    case setArms = "arms.set"
    case crossValve = "valve.cross"
    case lowerGrippers = "grippers.lower"
    case raiseGrippers = "grippers.raise"
    case checkInsertion = "insertion.check"
    case closeHalf = "clip.half"
    case closeClip = "clip.close"
    case tug = "clip.tug"
    case assessResult = "result.assess"
    case reopenClip = "clip.reopen"
    case releaseClip = "clip.release"
    case withdrawDevice = "device.withdraw"
    case retractClip = "clip.retract"
    case freeClip = "clip.free"
    case removeClip = "clip.remove"
    case withdrawGuide = "guide.withdraw"
    case inspectSeptum = "septum.inspect"
    case closeSeptum = "septum.close"
    case closeVein = "vein.close"
    case stopCase = "case.stop"
    case wait
    case giveDrug = "drug.give"
    case stopDrug = "drug.stop"
    case rescue = "rescue.do"
}

extension Act {
    /// The act without its numbers.
    public var name: ActName {
        switch self {
        case .punctureVein: .punctureVein
        case .giveHeparin: .giveHeparin
        case .giveProtamine: .giveProtamine
        case .measureClottingTime: .measureClottingTime
        case .show: .show
        case .checkEffusion: .checkEffusion
        case .holdBreath: .holdBreath
        case .resumeBreathing: .resumeBreathing
        case .moveTent: .moveTent
        case .punctureSeptum: .punctureSeptum
        case .confirmPlace: .confirmPlace
        case .withdrawNeedle: .withdrawNeedle
        case .insertGuide: .insertGuide
        case .flushGuide: .flushGuide
        case .pullGuideBack: .pullGuideBack
        case .loadClip: .loadClip
        case .advanceClip: .advanceClip
        case .steerMedial: .steerMedial
        case .steerAnterior: .steerAnterior
        case .rotate: .rotate
        case .raiseClip: .raiseClip
        case .trimTilt: .trimTilt
        case .setArms: .setArms
        case .crossValve: .crossValve
        case .lowerGrippers: .lowerGrippers
        case .raiseGrippers: .raiseGrippers
        case .checkInsertion: .checkInsertion
        case .closeHalf: .closeHalf
        case .closeClip: .closeClip
        case .tug: .tug
        case .assessResult: .assessResult
        case .reopenClip: .reopenClip
        case .releaseClip: .releaseClip
        case .withdrawDevice: .withdrawDevice
        case .retractClip: .retractClip
        case .freeClip: .freeClip
        case .removeClip: .removeClip
        case .withdrawGuide: .withdrawGuide
        case .inspectSeptum: .inspectSeptum
        case .closeSeptum: .closeSeptum
        case .closeVein: .closeVein
        case .stopCase: .stopCase
        case .wait: .wait
        case .giveDrug: .giveDrug
        case .stopDrug: .stopDrug
        case .rescue: .rescue
        }
    }
}
