import Cases
import ClipLab

/// An invented patient of a pack, as the clip lab meets them: valve and septum, circulation, and which clips are right.
public struct PatientCase: Hashable, Sendable {
    /// The patient's name among those of the pack, such as `flail-p2`; seeds and records go by it.
    public var id: String
    /// Two digits, such as `01`; what may be typed in place of the id.
    public var number: String
    /// At most 80 characters.
    public var title: String
    /// Valve, septum, rhythm, weight: all that a clip and its operator meet.
    public var anatomy: Anatomy
    /// What the circulation is made of.
    public var circulation: CaseCirculation
    /// How much the beats of an irregular rhythm vary, standard deviation over mean; nil in sinus rhythm.
    public var irregularity: Double?
    /// The numbers that the patient was made up with, and which the settled circulation should show.
    public var shown: ShownNumbers
    /// A way to treat the patient; nil where no clip is right.
    public var plan: OperatorPlan?
    /// The sizes of clip that are right, the first choice first.
    public var acceptedSizes: [ClipSize]
    /// How many clips are right.
    public var acceptedCounts: [Int]
    /// What a case about the patient asks; nil where the patient is for the clip lab alone.
    public var lesson: CaseLesson?

    /// A patient; what is not given is not known, and no clip is right.
    public init(
        id: String, number: String, title: String, anatomy: Anatomy, circulation: CaseCirculation,
        irregularity: Double? = nil, shown: ShownNumbers = ShownNumbers(), plan: OperatorPlan? = nil,
        acceptedSizes: [ClipSize] = [], acceptedCounts: [Int] = []
    ) {
        (self.id, self.number, self.title, self.anatomy) = (id, number, title, anatomy)
        (self.circulation, self.irregularity, self.shown) = (circulation, irregularity, shown)
        (self.plan, self.acceptedSizes, self.acceptedCounts) = (plan, acceptedSizes, acceptedCounts)
    }

    /// Whether no clip is right, so that the best end is one without.
    public var stopIsRight: Bool { plan == nil }
}

/// The parameters of a patient's circulation, by the names that the circulation has for them.
public struct CaseCirculation: Hashable, Sendable {
    /// What the parameters start from.
    public enum Base: Hashable, Sendable {
        /// A phenotype's name.
        case phenotype(String)
        /// Two phenotypes' names, and the share of the second, 0 to 1.
        case mix(String, String, share: Double)
    }

    /// A parameter set by hand.
    public struct Setting: Hashable, Sendable {
        /// The parameter's short name, such as `r_sys`.
        public var name: String
        /// In the parameter's unit.
        public var value: Double

        /// A parameter's short name, and its value in the parameter's unit.
        public init(name: String, value: Double) {
            self.name = name
            self.value = value
        }
    }

    /// What the parameters start from.
    public var base: Base
    /// 1/min.
    public var heartRate: Double
    /// What is set by hand, in the order of the file.
    public var settings: [Setting]

    /// A circulation: what it starts from, its rate in 1/min, and what is set by hand.
    public init(base: Base, heartRate: Double, settings: [Setting]) {
        (self.base, self.heartRate, self.settings) = (base, heartRate, settings)
    }
}

/// What the patient measures before any clip, as the case tells it.
public struct ShownNumbers: Hashable, Sendable {
    /// Left ventricular end-diastolic volume, mL.
    public var endDiastolicVolume = 0.0
    /// Left ventricular ejection fraction, %.
    public var ejectionFraction = 0.0
    /// Regurgitant volume, mL.
    public var regurgitantVolume = 0.0
    /// Mean left atrial pressure, mmHg.
    public var leftAtrialMean = 0.0
    /// Left atrial v-wave, mmHg.
    public var leftAtrialV = 0.0
    /// Systolic pulmonary artery pressure, mmHg.
    public var pulmonarySystolic = 0.0
    /// Mean arterial pressure, mmHg.
    public var meanArterial = 0.0

    /// Nothing known.
    public init() {}
}
