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

    /// One of the sixteen colors that the user's palette decides, by index.
    enum Color: Int16, Hashable, Sendable, CaseIterable {
        case black, red, green, yellow, blue, magenta, cyan, white
        case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite

        var isBright: Bool { rawValue >= 8 }
    }
}

extension Look {
    /// The same look with what a terminal of so many colors has.
    ///
    /// With eight colors a bright foreground is the dark one in bold; white, which is gray, stands in for a yellow background,
    /// a dull brown on some, and only black is read well on it. Bold beside a dark foreground turns into underline, because many terminals brighten such text,
    /// and a bright black or red on white can hardly be read.
    func within(colors: Int) -> Look {
        guard colors >= 8 else { return Look(attributes) }
        var look = self
        if let foreground, !foreground.isBright, attributes.contains(.bold) {
            look.attributes = look.attributes.subtracting(.bold).union(.underline)
        }
        return colors < 16 ? look.withinEightColors() : look
    }

    private func withinEightColors() -> Look {
        var look = self
        look.background = background == .brightYellow ? .white : background?.dark
        if look.background == .white {
            if foreground == .red { look.attributes.insert(.reverse) }
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
    var dark: Look.Color { isBright ? Look.Color(rawValue: rawValue - 8) ?? self : self }
}
