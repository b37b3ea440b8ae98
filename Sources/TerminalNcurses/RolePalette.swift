import CNcurses
import TerminalCore

/// The attributes and color pairs that curses knows the roles by.
struct RolePalette {
    /// What curses is told for one role.
    struct Style {
        var attributes: attr_t
        var pair: Int16
        /// A blank in this style, to be given another character.
        let blank: cchar_t

        init(attributes: attr_t, pair: Int16) {
            self.attributes = attributes
            self.pair = pair
            blank = curses_cell(0x20, attributes, pair)
        }
    }

    /// The two colors of a pair, -1 for the terminal's own.
    private struct Colors: Hashable {
        var foreground: Int16
        var background: Int16
    }

    private let support: ColorSupport
    private var styles: [Style] = []
    private var pairs: [Colors: Int16] = [:]
    private var colorHasBegun = false

    init(support: ColorSupport) { self.support = support }

    subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

    /// Prepares every role for a scheme; curses must be open.
    mutating func use(_ scheme: Scheme) {
        let column = support.column(for: scheme)
        beginColor(ifNeededFor: column)
        styles = Role.allCases.map { style(of: RoleAttributes.look(of: $0, in: column), in: column) }
        let body = self[.body]
        curses_set_background(body.attributes, body.pair)
    }

    private mutating func beginColor(ifNeededFor column: RoleAttributes.Column) {
        guard column != .mono, !colorHasBegun else { return }
        start_color()
        use_default_colors()
        colorHasBegun = true
    }

    private mutating func style(of look: Look, in column: RoleAttributes.Column) -> Style {
        let exact = column.paintsBackground && support.colors >= 256
        let look = exact || column == .mono ? look : look.within(colors: support.colors)
        let colors = Colors(
            foreground: index(of: look.foreground, exact: exact), background: index(of: look.background, exact: exact))
        return Style(attributes: attributes(of: look), pair: pair(of: colors))
    }

    private func index(of color: Look.Color?, exact: Bool) -> Int16 {
        guard let color else { return -1 }
        return exact ? color.inCube : color.rawValue
    }

    private func attributes(of look: Look) -> attr_t {
        var attributes: attr_t = 0
        if look.attributes.contains(.bold) { attributes |= curses_bold() }
        if look.attributes.contains(.underline) { attributes |= curses_underline() }
        if look.attributes.contains(.reverse) { attributes |= curses_reverse() }
        return attributes
    }

    private mutating func pair(of colors: Colors) -> Int16 {
        if colors.foreground < 0 && colors.background < 0 { return 0 }
        if let known = pairs[colors] { return known }
        let next = Int16(pairs.count + 1)
        init_pair(next, colors.foreground, colors.background)
        pairs[colors] = next
        return next
    }
}

extension Look.Color {
    /// The fixed color of the 256 that the high-contrast schemes promise, whatever palette the user has.
    ///
    /// Indexes of the xterm color cube: 16 is #000000, 231 #ffffff, 226 #ffff00, 51 #00ffff, 88 #870000, 18 #000087.
    var inCube: Int16 {
        switch self {
        case .black: 16
        case .brightWhite: 231
        case .brightYellow: 226
        case .brightCyan: 51
        case .red: 88
        case .blue: 18
        default: rawValue
        }
    }
}
