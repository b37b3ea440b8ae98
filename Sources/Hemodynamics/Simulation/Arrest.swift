import VitalSigns

/// The end of a circulation that can not keep its patient alive.
public struct Arrest: Hashable, Sendable, CustomStringConvertible {
    /// Why the circulation failed, as far as its last beat shows.
    public enum Cause: String, CaseIterable, Hashable, Sendable {
        /// The pericardium presses the heart empty.
        case tamponade
        /// Too little blood is left.
        case hemorrhage
        /// The vessels are too wide to hold a pressure.
        case vasodilatation
        /// The mitral valve lets too little blood through.
        case mitralObstruction = "mitral obstruction"
        /// The left ventricle is too weak.
        case ventricularFailure = "left ventricular failure"
        /// The pressure is too low, and none of the others stands out.
        case lowOutput = "low output"
        /// The numbers ran away: no living circulation has such a state.
        case impossibleState = "impossible state"
    }

    /// Why.
    public var cause: Cause
    /// When, s since the simulation's start.
    public var time: Double

    /// "Arrest after 42 s: the pericardium presses the heart empty (tamponade)."
    public var description: String { "Arrest after \(FixedPoint.text(time, decimals: 0)) s: \(cause.sentence)." }
}

extension Arrest.Cause {
    /// The cause in words.
    public var sentence: String {
        switch self {
        case .tamponade: "the pericardium presses the heart empty (tamponade)"
        case .hemorrhage: "too little blood is left to fill the heart (hemorrhage)"
        case .vasodilatation: "the vessels are too wide to hold a pressure (vasodilatation)"
        case .mitralObstruction: "the mitral valve lets too little blood through (stenosis)"
        case .ventricularFailure: "the left ventricle is too weak to hold a pressure"
        case .lowOutput: "the mean arterial pressure stayed under 20 mmHg for 5 seconds"
        case .impossibleState: "the circulation reached a state that no living one has"
        }
    }

    /// The cause that the last beat before an arrest points to.
    ///
    /// - Parameters:
    ///   - effusion: In the pericardium.
    ///   - lostShare: The share of the patient's blood that is no longer in the vessels.
    init(_ beat: BeatMeasures, effusion: Volume, lostShare: Double) {
        let pericardialShare = beat.pericardialMeanPressure.mmHg / max(beat.rightAtrialMeanPressure.mmHg, 0.1)
        self =
            if effusion.milliliters > 50, pericardialShare > 0.6 {
                .tamponade
            } else if lostShare > 0.1 {
                .hemorrhage
            } else if beat.meanMitralGradient.mmHg > 10 {
                .mitralObstruction
            } else if beat.ejectionFraction.percent < 25, beat.leftVentricularEndDiastolicPressure.mmHg > 18 {
                .ventricularFailure
            } else if beat.systemicVascularResistance.dyneSecondsPerCm5 < 500 {
                .vasodilatation
            } else {
                .lowOutput
            }
    }
}
