import ClipLab
import Content
import Hemodynamics

/// What a session of the lab is about.
public enum LabTask: Hashable, Sendable {
    case patient(PatientCase)
    /// An exercise of the tutorial, and who is on the table in each of its rounds.
    case exercise(Exercise, rounds: [PatientCase])

    /// The id of the patient, or the exercise as `exercise-3`: what records go by.
    public var id: String {
        switch self {
        case .patient(let patient): patient.id
        case .exercise(let exercise, _): "exercise-\(exercise.number)"
        }
    }

    /// The patient on the table.
    public var patient: PatientCase {
        switch self {
        case .patient(let patient): patient
        case .exercise(let exercise, let rounds): rounds.first ?? exercise.practiceValve
        }
    }

    /// The exercise; nil with a patient.
    public var exercise: Exercise? {
        if case .exercise(let exercise, _) = self { exercise } else { nil }
    }

    /// What the top bar says.
    var title: String {
        switch self {
        case .patient(let patient): "Patient \(patient.number) (invented): \(patient.title)"
        case .exercise(let exercise, _): "Exercise \(exercise.number): \(exercise.title)"
        }
    }

    /// The same in few letters.
    var shortTitle: String {
        switch self {
        case .patient(let patient): "Patient \(patient.number), invented"
        case .exercise(let exercise, _): "Exercise \(exercise.number)"
        }
    }

    /// The patient in the lab before anything was done.
    ///
    /// - Parameter round: Of an exercise, counted from 0.
    func bench(seed: UInt64, round: Int = 0, setup: CaseSetup? = nil) -> Bench {
        switch self {
        case .patient(let patient):
            var bench = Bench(patient, seed: seed ^ fingerprint(patient.id), anesthesia: setup?.anesthesia ?? .general)
            bench.setup = setup
            return bench
        case .exercise(let exercise, let rounds):
            return exercise.bench(rounds.indices.contains(round) ? rounds[round] : exercise.practiceValve, round: round)
        }
    }

    /// What is known of the patient, in two sentences.
    var brief: String {
        let patient = patient, anatomy = patient.anatomy
        let rhythm = anatomy.isFibrillating ? "atrial fibrillation" : "sinus rhythm"
        let flail = anatomy.flails.map {
            "a flail of the \($0.leaflet.rawValue) leaflet, gap \(Int($0.gap)) mm and width \(Int($0.width)) mm"
        }
        let calcium = anatomy.calcium.posterior.all.contains { $0 >= 0.3 } ? ["calcium in the grasping zone"] : []
        let found = (flail + calcium).isEmpty ? "" : ", " + (flail + calcium).joined(separator: ", ")
        let septum = anatomy.septum.laxity > 0.5 ? " The septum is thin." : ""
        return "An invented patient: \(patient.title). EROA \(anatomy.regurgitantArea.text(2)) cm2, area "
            + "\(anatomy.openArea.text(1)) cm2, posterior leaflet \(Int(anatomy.length.posterior.middle)) mm, coaptation "
            + "\(Int(anatomy.coaptationDepth)) mm deep\(found), \(rhythm), \(Int(anatomy.weight)) kg.\(septum)"
    }
}

/// FNV-1a, 64 bits, of a text: so that one seed is not the same luck in every patient.
func fingerprint(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}

extension Double {
    /// The number with so many places behind the point.
    func text(_ places: Int) -> String {
        let scale = places == 0 ? 1.0 : places == 1 ? 10 : 100
        let whole = Int((self.magnitude * scale).rounded())
        let sign = self < 0 && whole > 0 ? "-" : ""
        guard places > 0 else { return "\(sign)\(whole)" }
        let rest = "\(whole % Int(scale))"
        return "\(sign)\(whole / Int(scale)).\(String(repeating: "0", count: places - rest.utf8.count))\(rest)"
    }
}
