import TerminalCore

/// Roles as colors and attributes, one column for each scheme.
///
/// Contrast decides: 7:1 for what carries sentences, 4.5:1 for all else, in the fixed colors of 256 and in the palettes of
/// common terminals; a test computes it. Blue, red and magenta on black and bare colors where the background is not known
/// are no text, dim is never used, nor bold with reverse. Every state also has a word or a sign.
enum RoleAttributes {
    /// What a scheme becomes on a given terminal.
    enum Column: String, CaseIterable, Sendable {
        /// Attributes only.
        case mono
        /// On a background nobody knows.
        case unknown
        /// On a background known to be dark, or to be light.
        case dark, light
        case darkHighContrast, lightHighContrast

        /// Whether it paints its own background.
        var paintsBackground: Bool { self == .darkHighContrast || self == .lightHighContrast }
    }

    /// The look of a role on a terminal of so many colors.
    static func look(of role: Role, in column: Column, colors: Int, isBold: Bool = false) -> Look {
        let isExact = colors >= 256
        let look =
            switch column {
            case .mono: attributesAlone(role)
            case .unknown, .light: onAnyBackground(role, isExact)
            case .dark: onDark(role, isExact)
            case .darkHighContrast: isExact ? onFixedBlack(role) : onBlack(role)
            case .lightHighContrast: isExact ? onFixedWhite(role) : onWhite(role)
            }
        return (isBold ? look.inBold : look).within(colors: column == .mono ? 0 : colors)
    }

    static func attributesAlone(_ role: Role) -> Look {
        switch role {
        case .body, .done, .rule, .figure, .recalled, .jet, .leaflet: Look()
        case .bar, .focus: Look(.reverse)
        case .heading, .strong, .warning, .message, .here, .right, .wrong, .device, .fold: Look(.bold)
        case .tableHead: Look([.bold, .underline])
        case .error: Look([.reverse, .underline])
        case .link, .key, .caution, .entry: Look(.underline)
        }
    }

    /// Colors come only as pairs, of which the text's own background is one.
    private static func onAnyBackground(_ role: Role, _ isExact: Bool) -> Look {
        switch role {
        case .warning: isExact ? Look([], .fixedBlack, on: .yellow226) : Look([], .black, on: .brightYellow)
        case .done, .right: isExact ? Look([], .fixedBlack, on: .green46) : Look([], .black, on: .brightGreen)
        case .wrong: isExact ? Look([], .fixedWhite, on: .red88) : Look([], .brightWhite, on: .red)
        case .error: isExact ? Look([], .fixedWhite, on: .red88) : attributesAlone(role)
        default: attributesAlone(role)
        }
    }

    private static func onDark(_ role: Role, _ isExact: Bool) -> Look {
        switch role {
        case .wrong: isExact ? Look([], .salmon210) : Look([], .brightWhite, on: .red)
        case .jet: Look([], isExact ? .salmon210 : .brightRed)
        case .error: onAnyBackground(role, isExact)
        default: onDark(role)
        }
    }

    private static func onDark(_ role: Role) -> Look {
        let attributes = attributesAlone(role).attributes
        return switch role {
        case .heading, .tableHead, .strong, .here, .fold, .message: Look(attributes, .brightWhite)
        case .done, .right: Look([], .brightGreen)
        case .warning: Look(attributes, .brightYellow)
        case .leaflet: Look([], .brightYellow)
        case .device: Look([], .brightCyan)
        case .link: Look(attributes, .brightCyan)
        default: Look(attributes)
        }
    }

    /// With the sixteen colors of the palette.
    private static func onBlack(_ role: Role) -> Look {
        switch role {
        case .bar, .focus: Look([], .black, on: .white)
        case .wrong: Look([], .brightWhite, on: .red)
        case .error: Look(.underline, .black, on: .brightYellow)
        default: Look(attributesAlone(role).attributes, paletteOnBlack(role), on: .black)
        }
    }

    private static func paletteOnBlack(_ role: Role) -> Look.Color {
        switch role {
        case .heading, .tableHead, .device, .link: .brightCyan
        case .done, .right: .brightGreen
        case .here, .warning, .leaflet, .message: .brightYellow
        case .jet: .brightRed
        default: .brightWhite
        }
    }

    private static func onWhite(_ role: Role) -> Look {
        switch role {
        case .bar, .focus: Look([], .white, on: .black)
        case .wrong: Look([], .brightWhite, on: .red)
        case .error: Look(.underline, .white, on: .black)
        // Bold is underline here, which cautions have; the word tells a warning.
        case .warning: Look([], .black, on: .brightWhite)
        default: Look(attributesAlone(role).attributes, .black, on: .brightWhite)
        }
    }

    /// With the fixed colors of 256, whatever palette the user has.
    private static func onFixedBlack(_ role: Role) -> Look {
        switch role {
        case .bar: Look([], .fixedBlack, on: .fixedWhite)
        case .focus: Look([], .fixedBlack, on: .yellow226)
        case .error: Look([], .fixedWhite, on: .red88)
        default: Look(attributesAlone(role).attributes, fixedOnBlack(role), on: .fixedBlack)
        }
    }

    private static func fixedOnBlack(_ role: Role) -> Look.Color {
        switch role {
        case .heading, .tableHead, .device, .link: .cyan51
        case .done, .right: .green46
        case .here, .warning, .leaflet, .message: .yellow226
        case .jet, .wrong: .salmon210
        default: .fixedWhite
        }
    }

    private static func onFixedWhite(_ role: Role) -> Look {
        switch role {
        case .bar: Look([], .fixedWhite, on: .fixedBlack)
        case .focus: Look([], .fixedWhite, on: .blue18)
        case .error: Look([], .fixedWhite, on: .red88)
        default: Look(attributesAlone(role).attributes, fixedOnWhite(role), on: .fixedWhite)
        }
    }

    private static func fixedOnWhite(_ role: Role) -> Look.Color {
        switch role {
        case .heading, .tableHead, .link, .message: .blue18
        case .done, .right: .green22
        case .warning, .wrong, .jet: .red88
        case .device: .cyan23
        case .leaflet: .violet53
        default: .fixedBlack
        }
    }
}

extension Look.Color {
    /// Fixed colors by their index in xterm's cube.
    fileprivate static let fixedBlack = Look.Color(16), fixedWhite = Look.Color(231)
    fileprivate static let blue18 = Look.Color(18), green22 = Look.Color(22), cyan23 = Look.Color(23), green46 = Look.Color(46)
    fileprivate static let cyan51 = Look.Color(51), violet53 = Look.Color(53), red88 = Look.Color(88)
    fileprivate static let salmon210 = Look.Color(210), yellow226 = Look.Color(226)
}
