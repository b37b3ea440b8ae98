/// A word as the vowels and consonants it is spelled with, in small ASCII letters.
struct SpelledWord {
    private let letters: [UInt8]

    init(_ letters: [UInt8]) { self.letters = letters }

    /// The syllables by rule; at least one.
    var syllables: Int {
        var count = 0
        var position = 0
        while position < letters.count {
            guard isNucleus(position) else {
                position += 1
                continue
            }
            let start = position
            while position < letters.count, isNucleus(position) { position += 1 }
            count += 1 + hiatuses(start..<position)
        }
        count += syllabicEnd - silentEnd - silentMiddle
        return max(1, count)
    }

    static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

    private func isVowel(_ position: Int) -> Bool { letters.indices.contains(position) && Self.isVowel(letters[position]) }

    /// Whether a letter belongs to the core of a syllable; y does not where it glides to the next vowel.
    private func isNucleus(_ position: Int) -> Bool {
        guard isVowel(position) else { return false }
        guard letters[position] == UInt8(ascii: "y") else { return true }
        return position > 0 && !(isVowel(position - 1) && isVowel(position + 1))
    }

    private func has(_ text: StaticString, at position: Int) -> Bool {
        position >= 0 && position + text.utf8CodeUnitCount <= letters.count
            && text.withUTF8Buffer { $0.elementsEqual(letters[position..<position + $0.count]) }
    }

    private func ends(_ text: StaticString) -> Bool { has(text, at: letters.count - text.utf8CodeUnitCount) }

    /// Whether the letter at a place is one of some.
    private func isOne(_ some: StaticString, _ position: Int) -> Bool {
        letters.indices.contains(position) && some.withUTF8Buffer { $0.contains(letters[position]) }
    }

    /// How often two neighbors in a group of vowels are spoken apart.
    private func hiatuses(_ group: Range<Int>) -> Int {
        guard group.count > 1 else { return 0 }
        return (group.lowerBound..<group.upperBound - 1).count { isHiatus($0) }
    }

    /// Whether a vowel and the next are spoken apart: "trial" and "period", but "special" and "nation".
    private func isHiatus(_ at: Int) -> Bool {
        if has("ing", at: at + 1), at + 4 == letters.count, !isOne("q", at - 1) { return true }
        switch String(decoding: letters[at...at + 1], as: UTF8.self) {
        case "ia": return !isOne("tcsg", at - 1) && !has("iage", at: at) && !has("lian", at: at - 1)
        case "io": return !isOne("tcsgx", at - 1) && !(isOne("ln", at - 1) && has("ion", at: at))
        case "ie": return isApart(ie: at)
        case "eo": return !isOne("g", at - 1)
        case "ua", "uo": return !isOne("qg", at - 1)
        case "iu", "ao", "ii": return true
        default: return letters[at] == UInt8(ascii: "y") && at > 0
        }
    }

    /// "diet" and "easier", but "friend" and "patient".
    private func isApart(ie at: Int) -> Bool {
        if has("iet", at: at) { return true }
        if has("ient", at: at) || has("ienc", at: at) { return !isOne("tcs", at - 1) }
        let isEnding = has("ier", at: at) && at + 3 == letters.count || has("iest", at: at)
        return isEnding && at > 1
    }

    /// The m of "rhythm" and "spasm", a syllable of its own.
    private var syllabicEnd: Int { ends("sm") || ends("thm") || ends("sms") || ends("thms") ? 1 : 0 }

    /// The silent e of "valve", "valves" and "opened".
    private var silentEnd: Int {
        let last = letters.count - 1
        if ends("e") { return isSilent(last) ? 1 : 0 }
        if ends("es") {
            let hisses = isOne("sxzcg", last - 2) || has("ch", at: last - 3) || has("sh", at: last - 3)
            return !hisses && isSilent(last - 1) ? 1 : 0
        }
        if ends("ed") { return !isOne("td", last - 2) && isSilent(last - 1) ? 1 : 0 }
        return 0
    }

    /// Whether an e near the end is silent: a consonant before it, but not the le of "table", and a vowel before that.
    private func isSilent(_ at: Int) -> Bool {
        guard at > 1, !isNucleus(at - 1) else { return false }
        guard letters[..<(at - 1)].indices.contains(where: isNucleus) else { return false }
        return !(isOne("l", at - 1) && !isVowel(at - 2) && !isOne("lr", at - 2))
    }

    /// Beginnings that keep their silent e before a consonant.
    private static let beginnings: [StaticString] = [
        "some", "where", "there", "here", "life", "side", "home", "safe", "fore", "wire", "care", "more", "base", "like",
        "name", "time", "wide", "make", "take", "whole",
    ]
    /// Endings before which an e is silent.
    private static let endings: [StaticString] = ["ly", "ful", "fully", "less", "ness", "ment", "ments", "ty"]

    /// The silent e inside "lifelong" and "safely".
    private var silentMiddle: Int {
        for beginning in Self.beginnings where has(beginning, at: 0) {
            let rest = letters.count - beginning.utf8CodeUnitCount
            if rest > 2, !isVowel(beginning.utf8CodeUnitCount) { return 1 }
            if has("someone", at: 0) { return 1 }
        }
        for ending in Self.endings where ends(ending) {
            let at = letters.count - ending.utf8CodeUnitCount - 1
            if isOne("e", at), isSilent(at), ending.utf8CodeUnitCount > 2 || isOne("cfgkmnprstv", at - 1) { return 1 }
        }
        return 0
    }
}
