import VitalSigns

/// Mitral regurgitation graded from three numbers, with what guidelines make of it where they disagree.
///
/// Each number has its own grade (cut-offs of the ASE 2017 grid). The overall grade, the worst that at least two of the
/// three reach, is a rule of this program and of no guideline. It teaches how the numbers hang together; a patient is graded
/// by more than these three.
public struct RegurgitationGrading: Hashable, Sendable {
    /// Effective regurgitant orifice area.
    public var regurgitantArea: OrificeArea
    /// Regurgitant volume of a beat.
    public var regurgitantVolume: Volume
    /// Regurgitant fraction.
    public var regurgitantFraction: Percentage
    /// LV ejection fraction (total): which trials' criteria were made for such a patient.
    public var ejectionFraction: Percentage
    /// Mean arterial pressure while it was graded.
    public var meanArterialPressure: Pressure
    /// Why the valve leaks.
    public var mechanism: Mechanism

    /// The three numbers of a beat, and the orifice that the valve had in it.
    public init(_ beat: BeatMeasures, regurgitantArea: OrificeArea, mechanism: Mechanism) {
        self.regurgitantArea = regurgitantArea
        regurgitantVolume = beat.regurgitantVolume
        regurgitantFraction = beat.regurgitantFraction
        ejectionFraction = beat.ejectionFraction
        meanArterialPressure = beat.meanArterialPressure
        self.mechanism = mechanism
    }

    /// By orifice area: 0.20, 0.30, 0.40 cm².
    public var gradeByArea: RegurgitationGrade {
        RegurgitationGrade(regurgitantArea.squareCentimeters, from: (0.20, 0.30, 0.40))
    }

    /// By volume: 30, 45, 60 mL.
    public var gradeByVolume: RegurgitationGrade {
        RegurgitationGrade(regurgitantVolume.milliliters, from: (30, 45, 60))
    }

    /// By fraction: 30, 40, 50 %.
    public var gradeByFraction: RegurgitationGrade {
        RegurgitationGrade(regurgitantFraction.percent, from: (30, 40, 50))
    }

    /// The worst grade that two of the three reach; none where less than 1 mL flows back.
    public var grade: RegurgitationGrade {
        regurgitantVolume.milliliters < 1 ? .absent : [gradeByArea, gradeByVolume, gradeByFraction].sorted()[1]
    }

    /// Whether the three numbers have one grade.
    public var isUnanimous: Bool { gradeByArea == gradeByVolume && gradeByVolume == gradeByFraction }

    /// Whether guidelines disagree on it being severe.
    public var isDisputed: Bool { Set(guidelines.map(\.verdict)).count > 1 }

    /// What to beware of in the circumstances; nil when there is nothing.
    public var caution: String? {
        guard meanArterialPressure.mmHg < 65 else { return nil }
        return "Graded at a mean arterial pressure of \(meanArterialPressure): regurgitation looks milder than it is. "
            + "Grade again at the patient's usual pressure."
    }
}
