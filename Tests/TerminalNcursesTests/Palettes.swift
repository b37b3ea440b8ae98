import Glibc
@testable import TerminalNcurses

/// The sixteen colors as five common terminals show them, and the contrast between them.
enum Palettes {
    static let common: [(name: String, colors: [UInt32])] = [
        (
            "Linux console",
            colors(
                "000000 AA0000 00AA00 AA5500 0000AA AA00AA 00AAAA AAAAAA",
                "555555 FF5555 55FF55 FFFF55 5555FF FF55FF 55FFFF FFFFFF")
        ),
        (
            "xterm",
            colors(
                "000000 CD0000 00CD00 CDCD00 0000EE CD00CD 00CDCD E5E5E5",
                "7F7F7F FF0000 00FF00 FFFF00 5C5CFF FF00FF 00FFFF FFFFFF")
        ),
        (
            "VTE",
            colors(
                "000000 CC0000 4E9A06 C4A000 3465A4 75507B 06989A D3D7CF",
                "555753 EF2929 8AE234 FCE94F 729FCF AD7FA8 34E2E2 EEEEEC")
        ),
        (
            "Campbell",
            colors(
                "0C0C0C C50F1F 13A10E C19C00 0037DA 881798 3A96DD CCCCCC",
                "767676 E74856 16C60C F9F1A5 3B78FF B4009E 61D6D6 F2F2F2")
        ),
        (
            "Terminal.app",
            colors(
                "000000 C23621 25BC24 ADAD27 492EE1 D338D3 33BBC8 CBCCCD",
                "818383 FC391F 31E722 EAEC23 5833FF F935F8 14F0F0 E9EBEB")
        ),
    ]

    private static func colors(_ dark: String, _ bright: String) -> [UInt32] {
        (dark.split(separator: " ") + bright.split(separator: " ")).compactMap { UInt32($0, radix: 16) }
    }

    /// The fixed colors of the xterm cube, indexes 16 to 231: six levels of red, green and blue.
    static func cube(_ index: Int16) -> UInt32 {
        let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
        let place = Int(index) - 16
        return levels[place / 36] << 16 | levels[place / 6 % 6] << 8 | levels[place % 6]
    }

    /// The contrast ratio of WCAG 2.2, 1 to 21.
    static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
        let (low, high) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
        return (high + 0.05) / (low + 0.05)
    }

    private static func luminance(_ color: UInt32) -> Double {
        let parts = [color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF].map { linear(Double($0) / 255) }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private static func linear(_ part: Double) -> Double {
        part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
}
