import TerminalCore

/// Roles as colors and attributes, one column for each scheme.
///
/// Contrast decides: on black only green, cyan, white and the bright colors but blue and magenta reach 4.5:1 in the common
/// palettes, on white only black, red and blue. So where the background is not known no bare color is used as text.
/// Every state also has a word or a sign; caution and warning differ by an attribute too.
enum RoleAttributes {
    /// What a scheme becomes on a given terminal.
    enum Column: String, CaseIterable, Sendable {
        /// Attributes only.
        case mono
        /// The sixteen colors on a background nobody knows.
        case unknown
        /// The sixteen colors on a background known to be dark, or to be light.
        case dark, light
        case darkHighContrast, lightHighContrast

        /// Whether it paints its own background.
        var paintsBackground: Bool { self == .darkHighContrast || self == .lightHighContrast }
    }

    /// The look of a role before the terminal's number of colors is reckoned with.
    static func look(of role: Role, in column: Column) -> Look {
        switch column {
        case .mono: attributesAlone(role)
        case .unknown, .light: onAnyBackground(role)
        case .dark: onDark(role)
        case .darkHighContrast: onBlack(role)
        case .lightHighContrast: onWhite(role)
        }
    }

    private static func attributesAlone(_ role: Role) -> Look {
        switch role {
        case .body, .done, .rule, .figure: Look()
        case .bar, .focus: Look(.reverse)
        case .heading, .strong, .warning, .notice: Look(.bold)
        case .error: Look([.bold, .reverse])
        case .term, .key, .caution, .entry: Look(.underline)
        }
    }

    private static func onAnyBackground(_ role: Role) -> Look {
        switch role {
        case .warning: Look([], .black, on: .brightYellow)
        case .error: Look([], .brightWhite, on: .red)
        default: attributesAlone(role)
        }
    }

    private static func onDark(_ role: Role) -> Look {
        switch role {
        case .warning: Look(.bold, .brightYellow)
        case .error: Look([], .brightWhite, on: .red)
        case .done: Look([], .green)
        case .term: Look(.underline, .cyan)
        default: attributesAlone(role)
        }
    }

    private static func onBlack(_ role: Role) -> Look {
        switch role {
        case .heading: Look(.bold, .brightCyan, on: .black)
        case .warning: Look(.bold, .brightYellow, on: .black)
        case .error: Look([], .black, on: .brightYellow)
        case .term: Look(.underline, .brightCyan, on: .black)
        default: Look(attributesAlone(role).attributes, .brightWhite, on: .black)
        }
    }

    private static func onWhite(_ role: Role) -> Look {
        switch role {
        case .heading: Look(.bold, .blue, on: .brightWhite)
        case .warning: Look([], .red, on: .brightWhite)
        case .error: Look(.reverse, .red, on: .brightWhite)
        case .term: Look(.underline, .blue, on: .brightWhite)
        default: Look(attributesAlone(role).attributes, .black, on: .brightWhite)
        }
    }
}
