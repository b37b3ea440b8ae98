/// How much a mitral valve leaks: not at all, or in four grades.
public enum RegurgitationGrade: Int, CaseIterable, Comparable, Hashable, Sendable {
    /// No more than a closing valve lets through.
    case absent = 0
    /// 1+
    case mild = 1
    /// 2+
    case moderate
    /// 3+
    case moderateToSevere
    /// 4+
    case severe

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

    /// The grade in a word.
    public var word: String {
        switch self {
        case .absent: "none"
        case .mild: "mild"
        case .moderate: "moderate"
        case .moderateToSevere: "moderate-severe"
        case .severe: "severe"
        }
    }

    /// "2+"; "0" for none.
    public var symbol: String { self == .absent ? "0" : "\(rawValue)+" }

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
