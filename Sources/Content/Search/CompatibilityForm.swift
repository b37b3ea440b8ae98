/// Letters and digits in another dress, as Unicode's compatibility forms (NFKC) undress them: ², ₂, ①, Ⅳ, ℃, ㎎, 𝐀, Ａ.
///
/// Those of Latin letters, digits and units are here, which texts about medicine hold; forms of other scripts stay as they are.
enum CompatibilityForm {
    /// What a character is short for, in lower-case ASCII; nil when it is no such form.
    static func spelling(of scalar: Unicode.Scalar) -> String? {
        let code = scalar.value
        switch code {
        case 0xFF01...0xFF5E: return text(code - 0xFEE0).lowercased()  // in the order of ASCII
        case 0x2070, 0x2074...0x2079: return String(code - 0x2070)
        case 0x2080...0x2089: return String(code - 0x2080)
        case 0x2460...0x2473: return String(code - 0x245F)
        case 0x2776...0x277F: return String(code - 0x2775)
        case 0x24B6...0x24CF: return letter(code - 0x24B6)
        case 0x24D0...0x24E9: return letter(code - 0x24D0)
        case 0x2160...0x216F: return romans[Int(code - 0x2160)]
        case 0x2170...0x217F: return romans[Int(code - 0x2170)]
        case 0x1D400...0x1D6A3: return letter((code - 0x1D400) % 26)
        case 0x1D7CE...0x1D7FF: return String((code - 0x1D7CE) % 10)
        default: return others[scalar]
        }
    }

    private static func letter(_ place: UInt32) -> String { text(0x61 + place) }

    private static func text(_ code: UInt32) -> String { Unicode.Scalar(code).map { String(Character($0)) } ?? "" }

    private static let romans = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m",
    ]

    private static let others: [Unicode.Scalar: String] = [
        "¹": "1", "ª": "a", "º": "o", "ⁱ": "i", "ⁿ": "n", "⁺": "+", "⁻": "-", "⁼": "=", "₊": "+", "₋": "-", "ℓ": "l",
        "℃": "c", "℉": "f", "№": "no", "™": "tm", "℠": "sm", "Å": "a", "K": "k", "Ω": "ω", "½": "1/2", "¼": "1/4", "¾": "3/4",
        "⅓": "1/3", "⅔": "2/3", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8",
        "⅝": "5/8", "⅞": "7/8", "…": "...", "‰": "permille", "㎎": "mg", "㎏": "kg", "㎍": "mcg", "㎚": "nm", "㎛": "mcm",
        "㎜": "mm", "㎝": "cm", "㎞": "km", "㎟": "mm2", "㎠": "cm2", "㎡": "m2", "㎤": "cm3", "㎥": "m3", "㎖": "ml", "㎗": "dl",
        "ℊ": "g", "㏄": "cc", "㎐": "hz", "㎑": "khz", "㎒": "mhz", "㎳": "ms", "㎲": "mcs", "㎷": "mv", "㎃": "ma", "㎩": "pa",
        "㎪": "kpa", "㏒": "log", "㏗": "ph",
    ]
}
