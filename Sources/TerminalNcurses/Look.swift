/// How text appears: attributes and colors.
struct Look: Hashable, Sendable {
    var attributes: Attributes = []
    /// Nil for the terminal's own.
    var foreground: Color?
    /// Nil for the terminal's own.
    var background: Color?

    init(_ attributes: Attributes = [], _ foreground: Color? = nil, on background: Color? = nil) {
        self.attributes = attributes
        self.foreground = foreground
        self.background = background
    }

    /// What every terminal can do without color.
    struct Attributes: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let bold = Attributes(rawValue: 1)
        static let underline = Attributes(rawValue: 2)
        static let reverse = Attributes(rawValue: 4)
    }

    /// A color by its index: 0 to 15 are the user's palette, 16 to 255 are fixed (the cube of xterm).
    struct Color: Hashable, Sendable {
        let index: Int16

        static let black = Color(0), red = Color(1), green = Color(2), white = Color(7)
        static let brightRed = Color(9), brightGreen = Color(10), brightYellow = Color(11)
        static let brightCyan = Color(14), brightWhite = Color(15)

        init(_ index: Int16) { self.index = index }

        var isBright: Bool { (8..<16).contains(index) }
        var isFixed: Bool { index >= 16 }
    }
}

extension Look {
    /// The same look in bold, where that is no harm: bold and reversed it would be hard to read on some terminals.
    var inBold: Look {
        var look = self
        if !attributes.contains(.reverse) { look.attributes.insert(.bold) }
        return look
    }

    /// The same look with what a terminal of so many colors has.
    ///
    /// With eight colors a bright foreground is the dark one in bold; white, which is gray, stands in for a yellow background,
    /// a dull brown on some, and only black is read well on it. Bold beside a dark foreground turns into underline, because
    /// many terminals brighten such text, and a bright black on white can hardly be read.
    func within(colors: Int) -> Look {
        guard colors >= 8 else { return Look(attributes) }
        var look = self
        if let foreground, foreground.index < 8, attributes.contains(.bold) {
            look.attributes = look.attributes.subtracting(.bold).union(.underline)
        }
        return colors < 16 ? look.withinEightColors() : look
    }

    private func withinEightColors() -> Look {
        var look = self
        look.background = background == .brightYellow ? .white : background?.dark
        if look.background == .white {
            look.foreground = .black
        } else if let foreground, foreground.isBright {
            look.foreground = foreground.dark
            look.attributes.insert(.bold)
        }
        return look
    }
}

extension Look.Color {
    /// The color of the same hue among the first eight.
    var dark: Look.Color { isBright ? Look.Color(index - 8) : self }
}
