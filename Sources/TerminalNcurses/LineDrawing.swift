/// The strokes of frames and rules, in each way a terminal can draw them.
enum LineDrawing {
    /// The VT100 letter of a stroke, by which curses finds this terminal's way to draw it; nil for other characters.
    static func letter(of scalar: Unicode.Scalar) -> UInt8? {
        guard (0x2500...0x257F).contains(scalar.value) else { return nil }
        return letters[scalar]
    }

    /// The stroke in plain ASCII; nil for other characters.
    static func ascii(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        letter(of: nearest(to: scalar)).map { $0 == UInt8(ascii: "q") ? "-" : $0 == UInt8(ascii: "x") ? "|" : "+" }
    }

    /// The light stroke of the same directions for a heavy, double, dashed or rounded one; others as they are.
    static func nearest(to scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0x2500...0x257F).contains(scalar.value) else { return scalar }
        return light[scalar] ?? scalar
    }

    private static let letters: [Unicode.Scalar: UInt8] = [
        "─": 0x71, "│": 0x78, "┌": 0x6C, "┐": 0x6B, "└": 0x6D, "┘": 0x6A, "├": 0x74, "┤": 0x75, "┬": 0x77, "┴": 0x76,
        "┼": 0x6E,
    ]

    private static let light: [Unicode.Scalar: Unicode.Scalar] = {
        let families: [(Unicode.Scalar, String)] = [
            ("─", "━═┄┅┈┉╌╍╴╶╸╺╼╾"), ("│", "┃║┆┇┊┋╎╏╵╷╹╻╽╿"), ("┌", "┏╔╭╒╓"), ("┐", "┓╗╮╕╖"), ("└", "┗╚╰╘╙"),
            ("┘", "┛╝╯╛╜"), ("├", "┣╠╞╟"), ("┤", "┫╣╡╢"), ("┬", "┳╦╤╥"), ("┴", "┻╩╧╨"), ("┼", "╋╬╪╫"),
        ]
        return Dictionary(uniqueKeysWithValues: families.flatMap { family in family.1.unicodeScalars.map { ($0, family.0) } })
    }()
}
