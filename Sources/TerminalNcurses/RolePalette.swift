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
    /// By the role's raw value; those in bold after all others.
    private var styles: [Style] = []
    private var pairs: [Colors: Int16] = [:]
    private var colorHasBegun = false

    init(support: ColorSupport) { self.support = support }

    /// How a cell is shown.
    subscript(cell: Cell) -> Style { styles[Int(cell.roleValue) + (cell.isBold ? Role.allCases.count : 0)] }

    /// Prepares every role for a scheme; curses must be open.
    mutating func use(_ scheme: Scheme) {
        let column = support.column(for: scheme)
        beginColor(ifNeededFor: column)
        styles = [false, true].flatMap { isBold in
            Role.allCases.map { role in
                style(of: RoleAttributes.look(of: role, in: column, colors: support.colors, isBold: isBold))
            }
        }
        let body = self[.blank]
        curses_set_background(body.attributes, body.pair)
    }

    private mutating func beginColor(ifNeededFor column: RoleAttributes.Column) {
        guard column != .mono, !colorHasBegun else { return }
        start_color()
        use_default_colors()
        colorHasBegun = true
    }

    private mutating func style(of look: Look) -> Style {
        let colors = Colors(foreground: look.foreground?.index ?? -1, background: look.background?.index ?? -1)
        return Style(attributes: attributes(of: look), pair: pair(of: colors))
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
