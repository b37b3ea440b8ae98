import CNcurses

/// What has to be known of a terminal to send it changes directly: it follows ECMA-48, and these are its own ways.
///
/// ECMA-48 (5th edition) section 8.3: CUP and CUF place the cursor, EL blanks a row to its end, SGR sets attributes.
struct DirectOutput: Hashable {
    /// Whether a blanked place takes the background that is set (terminfo's `bce`).
    var erasesInColor = false
    /// The attributes the terminal has, without color and beside it (terminfo's `ncv`).
    var attributes: Look.Attributes = [.bold, .underline, .reverse]
    var attributesBesideColor: Look.Attributes = [.bold, .underline, .reverse]
    /// Clears the screen in the color that is set, if any, and puts the cursor at its first place (terminfo's `clear`).
    var clear: [UInt8] = Array("\u{1B}[H\u{1B}[2J".utf8)
    /// Begin and end the set of line-drawing characters (`smacs`, `rmacs`).
    var toLines: [UInt8] = [], fromLines: [UInt8] = []
}

extension DirectOutput {
    /// Asks terminfo for the terminal that is set up now; nil for one that has its own ways, and is left to curses.
    static func ofThisTerminal() -> DirectOutput? {
        let description = Description()
        guard description.movesAndErasesByStandard, description.setsAttributesByStandard, !description.hasQuirks,
            let clear = description.string("clear")
        else { return nil }
        var output = DirectOutput()
        output.clear = clear
        output.erasesInColor = curses_flag("bce") == 1
        output.attributes = description.attributes
        output.attributesBesideColor = output.attributes.subtracting(description.attributesLostToColor)
        output.toLines = description.string("smacs") ?? []
        output.fromLines = description.string("rmacs") ?? []
        return output
    }

    /// The terminal's description, asked for what is needed here.
    private struct Description {
        private static let standard: [(name: String, sequence: String, attribute: Look.Attributes)] = [
            ("bold", "\u{1B}[1m", .bold), ("smul", "\u{1B}[4m", .underline), ("rev", "\u{1B}[7m", .reverse),
        ]

        /// Whether the terminal says itself when it cannot follow, and so needs no padding.
        private let paces = curses_flag("xon") == 1

        /// A sequence without padding; nil when there is none, or when the terminal needs the padding.
        private func sequence(_ text: UnsafePointer<CChar>?) -> [UInt8]? {
            guard let text else { return nil }
            let whole = String(cString: text)
            let bytes = RestoringCapabilities.withoutPadding(whole)
            return paces || bytes.count == whole.utf8.count ? bytes : nil
        }

        func string(_ name: String) -> [UInt8]? { sequence(curses_string(name)) }

        private func says(_ name: String, _ expected: String) -> Bool { string(name) == Array(expected.utf8) }

        var movesAndErasesByStandard: Bool {
            let places: [(Int32, Int32, String)] = [(0, 0, "\u{1B}[1;1H"), (4, 131, "\u{1B}[5;132H")]
            return places.allSatisfy { sequence(curses_cursor_address($0, $1)) == Array($2.utf8) }
                && sequence(curses_string_for("cuf", 7)) == Array("\u{1B}[7C".utf8) && says("el", "\u{1B}[K")
                && says("cr", "\r")
        }

        /// Plain characters often come with the ordinary character set, before or after.
        var setsAttributesByStandard: Bool {
            guard let plain = string("sgr0") else { return false }
            let ordinary = string("rmacs") ?? []
            let ways = ["\u{1B}[m", "\u{1B}[0m"].flatMap { way in [Array(way.utf8), ordinary + way.utf8, way.utf8 + ordinary] }
            let colors = [sequence(curses_string_for("setaf", 1)), sequence(curses_string_for("setab", 1))]
            return ways.contains(plain) && Self.standard.allSatisfy { says($0.name, $0.sequence) || string($0.name) == nil }
                && colors.allSatisfy { $0.map { $0.starts(with: "\u{1B}[".utf8) && $0.last == UInt8(ascii: "m") } ?? true }
        }

        var attributes: Look.Attributes {
            Self.standard.reduce(into: []) { if string($1.name) != nil { $0.insert($1.attribute) } }
        }

        /// Bits of `ncv` in terminfo(5): 2 underline, 4 reverse, 32 bold.
        var attributesLostToColor: Look.Attributes {
            let bits = Int(max(0, tigetnum("ncv")))
            return [(2, Look.Attributes.underline), (4, .reverse), (32, .bold)].reduce(into: []) {
                if bits & $1.0 != 0 { $0.insert($1.1) }
            }
        }

        /// Whether attributes take up places, text is struck over, a tilde cannot be shown, or the last place makes all scroll.
        var hasQuirks: Bool {
            let flags = (["os", "hz", "xhp", "xt"] as [String]).contains { curses_flag($0) == 1 }
            return flags || tigetnum("xmc") > 0 || (curses_flag("am") == 1 && curses_flag("xenl") != 1)
        }
    }
}

extension DirectOutput {
    /// How text with attributes and colors, by index, is sent; the terminal must be the one that is set up now.
    func style(_ wanted: Look.Attributes, foreground: Int32?, background: Int32?) -> ChangeWriter.Style {
        let isColored = foreground != nil || background != nil
        let attributes = wanted.intersection(isColored ? attributesBesideColor : self.attributes)
        var opening: [UInt8] = []
        if attributes.contains(.bold) { opening += "\u{1B}[1m".utf8 }
        if attributes.contains(.underline) { opening += "\u{1B}[4m".utf8 }
        if attributes.contains(.reverse) { opening += "\u{1B}[7m".utf8 }
        for (name, index) in [("setaf", foreground), ("setab", background)] {
            guard let index, let color = curses_string_for(name, index) else { continue }
            opening += RestoringCapabilities.withoutPadding(String(cString: color))
        }
        return ChangeWriter.Style(opening: opening, blanks: blanks(attributes, background: background))
    }

    private func blanks(_ attributes: Look.Attributes, background: Int32?) -> Int? {
        if attributes.contains(.underline) || attributes.contains(.reverse) { return nil }
        guard let background else { return 0 }
        return erasesInColor ? Int(background) + 1 : nil
    }
}
