import TerminalCore

/// What the terminal and the user's environment allow in color.
struct ColorSupport: Hashable, Sendable {
    /// How many colors there are; 0 for none.
    var colors: Int
    /// Whether `NO_COLOR` is set and not empty.
    var isUnwanted: Bool
    /// What is known of the background without asking the terminal; nil for nothing.
    var darkBackground: Bool?

    /// - Parameters:
    ///   - colors: how many the terminal has.
    ///   - type: the value of `TERM`; the Linux console is known to be dark.
    ///   - noColor: the value of `NO_COLOR`, nil when unset or empty.
    ///   - colorFGBG: the value of `COLORFGBG`, which some terminals set: the palette index of the background comes last.
    init(colors: Int, type: String, noColor: String?, colorFGBG: String?) {
        self.colors = colors
        isUnwanted = noColor != nil
        if type.hasPrefix("linux") {
            darkBackground = true
        } else if let background = colorFGBG?.split(separator: ";").last.flatMap({ Int($0) }), (0...15).contains(background) {
            darkBackground = background < 7 || background == 8
        }
    }

    /// The column of the role table that a scheme means here. A scheme that was chosen outweighs `NO_COLOR`.
    func column(for scheme: Scheme) -> RoleAttributes.Column {
        guard colors >= 8 else { return .mono }
        switch scheme {
        case .mono: return .mono
        case .darkHighContrast: return .darkHighContrast
        case .lightHighContrast: return .lightHighContrast
        case .auto:
            guard !isUnwanted else { return .mono }
            return darkBackground.map { $0 ? .dark : .light } ?? .unknown
        }
    }
}
