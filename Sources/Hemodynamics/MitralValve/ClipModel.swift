/// A size of clip (fourth generation).
public enum ClipModel: String, CaseIterable, Hashable, Sendable {
    /// Narrow, 9 mm arms.
    case nt = "NT"
    /// Wide, 9 mm arms.
    case ntw = "NTW"
    /// Narrow, 12 mm arms.
    case xt = "XT"
    /// Wide, 12 mm arms.
    case xtw = "XTW"

    /// Width along the line of coaptation, mm (recalled from the maker's material: to be verified).
    public var width: Double { self == .nt || self == .xt ? 4 : 6 }

    /// Length of an arm, mm (recalled from the maker's material: to be verified).
    public var armLength: Double { self == .nt || self == .ntw ? 9 : 12 }
}
