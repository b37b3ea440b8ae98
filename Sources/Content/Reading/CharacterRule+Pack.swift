import YAMLReading

/// What the texts of a pack are written with: characters that every console font has or that can be spelled out.
extension CharacterRule {
    private static let signs: Set<Unicode.Scalar> = ["°", "±", "×", "≤", "≥", "²", "³", "µ", "½", "→"]
    private static let letters: Set<Unicode.Scalar> = ["é", "è", "ö", "ü", "ä", "å", "ø", "ç", "ñ"]
    private static let boxes: Set<Unicode.Scalar> = ["─", "│", "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼"]

    /// Printable ASCII, a few signs, and the accented letters of authors' names.
    static let packTexts = CharacterRule(
        allows: { signs.contains($0) || letters.contains($0) }, hint: instead)

    /// The same with box-drawing characters, for the drawings of figures.
    static let figureTexts = CharacterRule(
        allows: { signs.contains($0) || letters.contains($0) || boxes.contains($0) }, hint: instead)

    private static let instead: @Sendable (Unicode.Scalar) -> String = { scalar in
        switch scalar.value {
        case 0x2018, 0x2019, 0x201A, 0x2032: "write '"
        case 0x201C...0x201E, 0x2033, 0xAB, 0xBB: "write \" in a text in single quotes or a block"
        case 0x2010...0x2015, 0x2212: "write -"
        case 0x2026: "write three dots"
        case 0xA0, 0x2000...0x200B, 0x202F, 0x3000: "write a plain space"
        case 0x03BC: "write mcg, or µ as U+00B5"
        case 0x2022, 0xB7: "write a list item"
        case 0xA9, 0xAE, 0x2122: "leave it out"
        default: "beyond ASCII only ° ± × ≤ ≥ ² ³ µ ½ → é è ö ü ä å ø ç ñ can be shown everywhere"
        }
    }

    /// Whether a text holds none of the characters that only drawings may hold.
    static func isProse(_ text: String) -> Bool {
        !text.unicodeScalars.contains(where: boxes.contains)
    }
}
