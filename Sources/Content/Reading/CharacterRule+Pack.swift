import TextRules
import YAMLReading

/// What the texts of a pack are written with: characters that every console font has or that can be spelled out.
extension CharacterRule {
    private static let signs: Set<Unicode.Scalar> = ["≤", "≥", "→"]
    private static let boxes: Set<Unicode.Scalar> = ["─", "│", "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼"]

    /// Printable ASCII, Latin-1, Latin Extended-A and a few signs.
    static let packTexts = CharacterRule(
        allows: { isLatin($0) || signs.contains($0) }, isRare: isBeyondConsoles, hint: instead)

    /// The same with box-drawing characters, for the drawings of figures.
    static let figureTexts = CharacterRule(
        allows: { isLatin($0) || signs.contains($0) || boxes.contains($0) }, isRare: isBeyondConsoles, hint: instead)

    /// Whether a character is one of Latin-1 (without its blank and its soft hyphen) or of Latin Extended-A.
    @Sendable private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        (0xA1...0x17F).contains(scalar.value) && scalar != "\u{AD}"
    }

    /// Whether a character is one that fonts of a text console lack: they have Latin-1.
    @Sendable private static func isBeyondConsoles(_ scalar: Unicode.Scalar) -> Bool {
        (0x100...0x17F).contains(scalar.value)
    }

    private static let instead: @Sendable (Unicode.Scalar) -> String = { scalar in
        switch scalar.value {
        case 0x2018, 0x2019, 0x201A, 0x2032: "write '"
        case 0x201C...0x201E, 0x2033: "write \" in a text in single quotes or a block"
        case 0x2010...0x2015, 0x2212: "write -"
        case 0x2026: "write three dots"
        case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: "write a plain space"
        case _ where PlainText.isInvisible(scalar): "remove it"
        case 0x03BC: "write mcg, or µ as U+00B5"
        case 0x2022: "write a list item"
        case 0x2122: "leave it out"
        default: "beyond ASCII, the letters and signs of Latin-1 and Latin Extended-A and ≤ ≥ → can be shown everywhere"
        }
    }

    /// Whether a text holds none of the characters that only drawings may hold.
    static func isProse(_ text: String) -> Bool {
        !text.unicodeScalars.contains(where: boxes.contains)
    }
}
