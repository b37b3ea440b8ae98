@_spi(_Unicode) import Swift

extension PlainText {
    /// The text in Unicode's composed form (NFC).
    ///
    /// The standard library has the form for its own comparisons and shares it, under this name only, with Foundation.
    public static func composed(_ text: String) -> String { composed(text.unicodeScalars) }

    static func composed(_ scalars: String.UnicodeScalarView) -> String {
        let text = String(scalars)
        // Below U+0300 nothing combines.
        guard scalars.contains(where: { $0.value >= 0x300 }) else { return text }
        var composed = String.UnicodeScalarView()
        for scalar in text._nfc { composed.append(scalar) }
        return String(composed)
    }

    /// A character in Unicode's decomposed form (NFD): its letter, then its marks.
    public static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] { Array(String(Character(scalar))._nfd) }
}
