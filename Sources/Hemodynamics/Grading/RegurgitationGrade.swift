/// How much a mitral valve leaks, in four grades.
public enum RegurgitationGrade: Int, CaseIterable, Comparable, Hashable, Sendable {
    /// 1+
    case mild = 1
    /// 2+
    case moderate
    /// 3+
    case moderateToSevere
    /// 4+
    case severe

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

    /// The grade in a word; the two in the middle are both moderate.
    public var word: String {
        switch self {
        case .mild: "mild or less"
        case .moderate, .moderateToSevere: "moderate"
        case .severe: "severe"
        }
    }

    /// "2+"
    public var symbol: String { "\(rawValue)+" }

    /// The grade of a number by the limits from which on it is 2+, 3+ and 4+.
    init(_ number: Double, from limits: (Double, Double, Double)) {
        self =
            if number >= limits.2 {
                .severe
            } else if number >= limits.1 {
                .moderateToSevere
            } else if number >= limits.0 {
                .moderate
            } else {
                .mild
            }
    }
}
