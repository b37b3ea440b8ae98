/// A kind of patient that the model was fitted to.
public enum Phenotype: String, CaseIterable, Hashable, Sendable {
    /// A healthy adult at rest.
    case healthy
    /// Severe primary mitral regurgitation: flail P2.
    case primary
    /// Severe secondary mitral regurgitation: dilated left ventricle.
    case secondary
    /// Atrial functional mitral regurgitation, in atrial fibrillation.
    case atrialFunctional = "afmr"

    /// What the patient has, in some words.
    public var title: String {
        switch self {
        case .primary, .secondary: "severe \(condition)"
        case .healthy, .atrialFunctional: condition
        }
    }

    /// What the patient has, without how severe it is: for a patient whose orifice area was set to something else.
    public var condition: String {
        switch self {
        case .healthy: "healthy adult"
        case .primary: "primary MR (flail P2)"
        case .secondary: "secondary MR (dilated left ventricle)"
        case .atrialFunctional: "atrial functional MR in atrial fibrillation"
        }
    }

    /// Whether regurgitation comes from the leaflets themselves; guidelines grade the others by lower limits.
    public var mechanism: Mechanism { self == .primary || self == .healthy ? .primary : .secondary }

    /// Where the phenotype's values stand in the table of parameters.
    var column: Int {
        switch self {
        case .healthy: 0
        case .primary: 1
        case .secondary: 2
        case .atrialFunctional: 3
        }
    }
}

/// Why a mitral valve leaks.
public enum Mechanism: String, Hashable, Sendable {
    /// The leaflets or their chordae are ill (Carpentier type II).
    case primary
    /// The leaflets are sound, but ventricle or atrium pull them apart (Carpentier types I and IIIb).
    case secondary
}
