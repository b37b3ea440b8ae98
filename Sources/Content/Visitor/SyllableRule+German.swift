/// The syllables of German words: groups of vowels, of which the written diphthongs and doubled vowels are one.
enum GermanSyllables {
    /// The syllables of what stands between two spaces.
    static func count(_ token: Substring) -> Int {
        max(1, WordParts.of(token).reduce(0) { $0 + ($1.isNumber ? number($1.text) : word($1.text)) })
    }

    static func word(_ word: some StringProtocol) -> Int {
        let letters = Array(word.lowercased())
        if letters.count > 1, word.allSatisfy(\.isUppercase) {  // letter by letter
            return letters.reduce(0) { $0 + ($1 == "y" ? 3 : 1) }
        }
        var count = 0
        var at = 0
        while at < letters.count {
            defer { at += 1 }
            guard isVowel(at, letters) else { continue }
            count += 1
            guard at + 1 < letters.count else { continue }
            let pair = String(letters[at...(at + 1)])
            if pairs.contains(pair), !speaksApart(at, letters) { at += 1 }
        }
        return max(1, count)
    }

    private static let pairs: Set<String> = [
        "ai", "ei", "au", "äu", "eu", "ie", "aa", "ee", "oo", "ay", "ey", "oi", "ou",
    ]

    private static func isVowel(_ at: Int, _ letters: [Character]) -> Bool {
        switch letters[at] {
        case "a", "e", "i", "o", "ä", "ö", "ü", "é": true
        case "u": at == 0 || letters[at - 1] != "q"
        // A consonant at the beginning: Yoga.
        case "y": at > 0
        default: false
        }
    }

    /// The ie of "Familie" and "Arterien", which are two syllables, and the vowels on both sides of a prefix: "geeignet".
    private static func speaksApart(_ at: Int, _ letters: [Character]) -> Bool {
        let pair = String(letters[at...(at + 1)])
        if pair == "ie" {
            let rest = String(letters[(at + 2)...])
            let before = String(letters[..<at])
            // "Patient" and "Insuffizienz", but not "dient".
            if rest.hasPrefix("nt") || rest.hasPrefix("nz") { return before.last != "d" }
            return (rest.isEmpty || rest == "n") && stems.contains { before.hasSuffix($0) }
        }
        let isPrefix = at == 1 && (letters[0] == "b" || letters[0] == "g") && letters[1] == "e"
        return isPrefix && apart.contains { String(letters).hasPrefix($0) }
    }

    /// What stands before an ie that is two syllables.
    private static let stems = [
        "famil", "lin", "ser", "stud", "fol", "fer", "med", "mater", "arter", "kop", "akt", "lil", "pet",
    ]
    /// Words in which an e before another vowel is a prefix by itself.
    private static let apart = [
        "beein", "beend", "beeil", "beir", "beinhalt", "geeig", "geein", "geend", "geü", "beur", "geeil",
    ]

    private static let ones = [1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2]

    /// A number as it is read aloud: "fünfundsiebzig".
    static func number(_ digits: some StringProtocol) -> Int {
        guard digits.count <= 6, let number = Int(digits) else { return digits.count }
        return spoken(number)
    }

    private static func spoken(_ number: Int) -> Int {
        switch number {
        case ..<20: ones[max(0, number)]
        case ..<100: 2 + (number % 10 == 0 ? 0 : 1 + ones[number % 10])
        case ..<1_000: (number / 100 == 1 ? 0 : ones[number / 100]) + 2 + (number % 100 == 0 ? 0 : spoken(number % 100))
        default:
            (number / 1_000 == 1 ? 0 : spoken(number / 1_000)) + 2 + (number % 1_000 == 0 ? 0 : spoken(number % 1_000))
        }
    }
}
