import Cases
import ClipLab

/// What the preparation of a case means for the lab, and what goes wrong in it by itself.
public struct CaseSetup: Hashable, Sendable {
    /// How the patient is kept still.
    var anesthesia: Anesthesia
    /// Whether the vein is found with ultrasound.
    var usesUltrasound: Bool
    /// What goes wrong, and when.
    var complication: Complication?
    var onset: CaseComplication.Onset?

    /// What was chosen in a case.
    init(_ lesson: CaseLesson, _ notes: CaseNotes) {
        let anesthesia = notes.choices[.anesthesia].flatMap(AnesthesiaChoice.init(rawValue:))
        self.anesthesia = (anesthesia ?? .general).inTheLab
        usesUltrasound = notes.choices[.access] == AccessChoice.ultrasound.rawValue
        (complication, onset) = (lesson.complication?.complication, lesson.complication?.onset)
    }
}

extension Bench {
    /// What a case lets go wrong by itself begins behind an act, once.
    mutating func beginOwnComplication(after act: Act) {
        guard ownOnset == nil, let setup, let complication = setup.complication else { return }
        let isDue =
            switch setup.onset {
            case .clipInAtrium: act == .advanceClip && lab.stage == .atrium
            case .guideOut: act == .withdrawGuide && lab.stage == .out
            case .afterwards, nil: false
            }
        guard isDue else { return }
        ownOnset = lab.state.clock
        lab.begin(complication)
    }

    /// What a case lets go wrong when the procedure is over.
    mutating func beginAfterwards(_ complication: Complication) {
        ownOnset = lab.state.clock
        if complication == .detachment { lab.loseLeaflet() }
        lab.begin(complication)
        replaceClips()
    }

    /// Does something for a patient whose procedure is over, and lets its time pass.
    mutating func care(_ act: Act?, seconds: Int) {
        if let act { lab.care(act) }
        let seconds = act.map { lab.constants.costs.cost(of: $0).seconds } ?? Double(seconds)
        for _ in 0..<Int(seconds) {
            lab.lookAhead(seconds: 1)
            advance(steps: Self.stepsPerSecond)
        }
        happened = []
    }
}
