import TextRules

/// A text without case and accents, as UTF-8 bytes: `Müller` and `muller` are the same.
///
/// Signs are spelled as they are typed: `≥` is `>=`, `×` is `x`, `²` is `2`, `µ` is `mc`.
struct FoldedText {
    private(set) var bytes: [UInt8] = []
    /// For each byte the character of the text that it came from, counted from 0; only when asked for.
    private(set) var origins: [Int] = []

    init() {}

    init(_ text: String, keepingOrigins: Bool = false) {
        if keepingOrigins {
            appendWithOrigins(text)
        } else {
            append(text)
        }
    }

    /// Adds a text; bytes of ASCII are folded without looking at characters.
    mutating func append(_ text: String) {
        var text = text
        let isASCII = text.withUTF8 { utf8 in
            guard TextBytes.areASCII(utf8) else { return false }
            let start = bytes.count
            bytes.append(contentsOf: utf8)
            bytes.withUnsafeMutableBufferPointer { TextBytes.lowercase($0, from: start) }
            pointDecimals(from: start)
            return true
        }
        guard !isASCII else { return }
        let start = bytes.count
        for scalar in text.unicodeScalars { append(scalar) }
        pointDecimals(from: start)
    }

    /// Writes a comma between two digits as a point: `0,40` is found as `0.40`.
    private mutating func pointDecimals(from start: Int) {
        for index in bytes.indices.dropFirst(start + 1).dropLast() where bytes[index] == UInt8(ascii: ",") {
            let isDecimal = [bytes[index - 1], bytes[index + 1]].allSatisfy { (0x30...0x39).contains($0) }
            if isDecimal { bytes[index] = UInt8(ascii: ".") }
        }
    }

    mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func append(byte: UInt8) { bytes.append(byte) }

    private mutating func appendWithOrigins(_ text: String) {
        for (index, character) in text.enumerated() {
            for scalar in character.unicodeScalars { append(scalar) }
            while origins.count < bytes.count { origins.append(index) }
        }
        pointDecimals(from: 0)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            bytes.append(TextBytes.lowercase(UInt8(scalar.value)))
        } else if let spelling = Self.spellings[scalar] {
            bytes.append(contentsOf: spelling)
        } else if let spelling = CompatibilityForm.spelling(of: scalar) {
            bytes.append(contentsOf: spelling.utf8)
        } else {
            appendInParts(scalar)
        }
    }

    /// Adds a letter that the table does not have; with an accent it is the same composed and in parts.
    private mutating func appendInParts(_ scalar: Unicode.Scalar) {
        let parts = PlainText.decomposed(scalar)
        guard parts == [scalar] else { return parts.forEach { append($0) } }
        if !Self.accents.contains(scalar.value) { bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8) }
    }

    /// Combining accents of Latin, Greek and Cyrillic letters.
    private static let accents: ClosedRange<UInt32> = 0x300...0x36F

    /// Letters with accents and signs, each with what stands for it.
    private static let spellings: [Unicode.Scalar: [UInt8]] = {
        let groups: [(String, String)] = [
            ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđĎĐ"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"),
            ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħĤĦ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("j", "ĵĴ"), ("k", "ķĶ"), ("l", "ĺļľłĹĻĽŁ"),
            ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšŚŜŞŠ"), ("t", "ţťŧŢŤŦ"),
            ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("mc", "µμ"), ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶ"), ("z", "źżžŹŻŽ"), ("ae", "æÆ"),
            ("oe", "œŒ"), ("ij", "ĳĲ"), ("th", "þÞ"), ("d", "ðÐ"), ("n", "ŉŋŊ"), ("k", "ĸ"), ("l", "ŀĿ"), ("s", "ſ"),
            ("ff", "ﬀ"), ("fi", "ﬁ"),
            ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("st", "ﬅﬆ"),
            ("ss", "ßẞ"), ("2", "²"), ("3", "³"), ("x", "×"), (">=", "≥"), ("<=", "≤"), ("+-", "±"),
            ("->", "→"), ("-", "–—−"), ("'", "‘’"), ("\"", "“”"), ("", "°"),
        ]
        var spellings: [Unicode.Scalar: [UInt8]] = [:]
        for (spelling, letters) in groups {
            for letter in letters.unicodeScalars { spellings[letter] = Array(spelling.utf8) }
        }
        return spellings
    }()
}
