/// The syllables of Spanish words, which are spelled as they are spoken.
enum SpanishSyllables {
    /// The syllables of what stands between two spaces.
    static func count(_ token: Substring) -> Int {
        max(1, WordParts.of(token).reduce(0) { $0 + ($1.isNumber ? number($1.text) : word($1.text)) })
    }

    /// Two strong vowels are two syllables; a weak one joins its neighbor unless it has an accent.
    static func word(_ word: some StringProtocol) -> Int {
        let letters = Array(word.lowercased())
        if letters.count > 1, word.allSatisfy(\.isUppercase) {  // letter by letter
            return letters.reduce(0) { $0 + (spelled[$1] ?? 2) }
        }
        var count = 0
        var last: Character?
        for (at, letter) in letters.enumerated() {
            let isFinalY = letter == "y" && (at == letters.count - 1)
            guard vowels.contains(letter) || isFinalY, !isSilent(at, letters) else {
                last = nil
                continue
            }
            if last == nil || isStrong(letter) && last.map(isStrong) == true { count += 1 }
            // A weak vowel between two strong ones goes with the second.
            last = letter
        }
        return max(1, count)
    }

    private static let vowels = Set("aeiouáéíóúü")
    private static func isStrong(_ letter: Character) -> Bool { "aeoáéóíú".contains(letter) }

    /// The u of que, qui, gue and gui.
    private static func isSilent(_ at: Int, _ letters: [Character]) -> Bool {
        guard letters[at] == "u", at > 0, at + 1 < letters.count, "eiéí".contains(letters[at + 1]) else { return false }
        return letters[at - 1] == "q" || letters[at - 1] == "g"
    }

    /// The names of letters that are no two syllables.
    private static let spelled: [Character: Int] = [
        "a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "g": 1, "i": 1, "k": 1, "o": 1, "p": 1, "q": 1, "t": 1, "u": 1, "w": 4, "y": 1,
    ]

    private static let ones = [2, 2, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3, 2, 3, 4, 3, 4]
    private static let tens = [0, 0, 2, 2, 3, 3, 3, 3, 3, 3]

    /// A number as it is read aloud: "setenta y cinco".
    static func number(_ digits: some StringProtocol) -> Int {
        guard digits.count <= 6, let number = Int(digits) else { return 2 * digits.count }
        return spoken(number)
    }

    /// "ciento", "doscientos", "quinientos".
    private static func hundreds(_ count: Int) -> Int { count == 1 ? 2 : count == 5 ? 3 : 2 + ones[count] }

    private static func spoken(_ number: Int) -> Int {
        switch number {
        case ..<20: ones[max(0, number)]
        case 20: 2
        case ..<30: 2 + ones[number - 20]
        case ..<100: tens[number / 10] + (number % 10 == 0 ? 0 : 1 + ones[number % 10])
        case 100: 1
        case ..<1_000:
            hundreds(number / 100) + (number % 100 == 0 ? 0 : spoken(number % 100))
        case ..<2_000: 1 + (number % 1_000 == 0 ? 0 : spoken(number % 1_000))
        default: spoken(number / 1_000) + 1 + (number % 1_000 == 0 ? 0 : spoken(number % 1_000))
        }
    }
}
