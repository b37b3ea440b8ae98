import Settings
import TerminalCore

extension SchemeName {
    /// The scheme as terminals know it.
    public var scheme: Scheme { Scheme(rawValue: rawValue) ?? .auto }

    /// The scheme after this one, and around again.
    var next: SchemeName {
        let all = SchemeName.allCases
        let at = all.firstIndex(of: self) ?? 0
        return all[(at + 1) % all.count]
    }

    /// The scheme in words.
    var label: String {
        switch self {
        case .auto: "the terminal's own"
        case .darkHighContrast: "high contrast on black"
        case .lightHighContrast: "high contrast on white"
        case .mono: "none, only bold, underline and reverse"
        }
    }
}
