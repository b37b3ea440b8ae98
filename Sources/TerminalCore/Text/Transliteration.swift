import TextRules

extension Repertoire {
    /// The text as this terminal can show it: cleaned of control characters, and every character it lacks spelled out.
    ///
    /// No sign that carries meaning is lost: `≤` becomes `<=` and `µg` becomes `mcg`. Only what has no spelling
    /// becomes `?`.
    public func showable(_ text: String) -> String {
        guard !PlainText.isPrintableASCII(text) else { return text }
        let clean = PlainText.shown(text)
        return self == .unicode ? clean : spelledOut(clean)
    }

    /// The styled text as this terminal can show it.
    public func showable(_ text: StyledText) -> StyledText {
        StyledText(runs: text.runs.map { StyledText.Run(showable($0.text), $0.role, isBold: $0.isBold) })
    }

    private func spelledOut(_ text: String) -> String {
        var shown: [UInt8] = []
        let scalars = Array(text.unicodeScalars)
        shown.reserveCapacity(scalars.count + 16)
        for (index, scalar) in scalars.enumerated() {
            if scalar.isASCII {
                shown.append(UInt8(scalar.value))
            } else if has(scalar) {
                shown.append(contentsOf: String(Character(scalar)).utf8)
            } else {
                let next = index + 1 < scalars.count ? scalars[index + 1] : nil
                let last = shown.last.map { Unicode.Scalar($0) }
                shown.append(contentsOf: Transliteration.spelling(of: scalar, after: last, before: next).utf8)
            }
        }
        return String(decoding: shown, as: UTF8.self)
    }

    /// Whether the terminal's font can be trusted to have this character.
    public func has(_ scalar: Unicode.Scalar) -> Bool {
        let code = scalar.value
        if code < 0x7F { return true }
        switch self {
        case .unicode: return true
        case .ascii: return false
        case .console: return (0xA1...0xFF).contains(code) || Transliteration.consoleSigns.contains(scalar)
        }
    }
}

/// How characters beyond ASCII are spelled with those within it.
public enum Transliteration {
    /// The signs beyond Latin-1 that console fonts have: light line drawing, comparisons, arrows.
    static let consoleSigns = Set("─│┌┐└┘├┤┬┴┼≤≥←→↑↓".unicodeScalars)

    /// One character in ASCII, given what was written before it and what follows; `?` where there is no spelling.
    static func spelling(
        of scalar: Unicode.Scalar, after last: Unicode.Scalar?, before next: Unicode.Scalar?
    ) -> String {
        switch scalar {
        case "°": return degree(after: last, before: next)
        case "µ", "μ": return next == "g" || next == "L" || next == "l" ? "mc" : "u"
        case "½", "¼", "¾": return fraction(scalar, after: last)
        default: break
        }
        if let spelled = table[scalar] { return spelled }
        return lineOrShape(scalar.value)
    }

    /// "37 °C" and "37°C" both become "37 deg C".
    private static func degree(after last: Unicode.Scalar?, before next: Unicode.Scalar?) -> String {
        let lead = last == nil || last == " " ? "deg" : " deg"
        return next == "C" || next == "F" ? lead + " " : lead
    }

    /// "2½" must become "2 1/2", never "21/2".
    private static func fraction(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> String {
        let isAfterDigit = last.map { ("0"..."9").contains($0) } ?? false
        let spelled = scalar == "½" ? "1/2" : scalar == "¼" ? "1/4" : "3/4"
        return isAfterDigit ? " " + spelled : spelled
    }

    private static func lineOrShape(_ code: UInt32) -> String {
        switch code {
        case 0x2571: "/"
        case 0x2572: "\\"
        case 0x2573: "X"
        case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550, 0x2574, 0x2576, 0x2578, 0x257A,
            0x257C, 0x257E:
            "-"
        case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577, 0x2579, 0x257B,
            0x257D, 0x257F:
            "|"
        case 0x2500...0x257F: "+"
        case 0x2580...0x259F, 0x25A0...0x25AC: "#"
        case 0x2800: " "
        case 0x300...0x36F: ""
        default: "?"
        }
    }
}
