/// Numbers as they are read aloud in English.
enum SpokenNumber {
    /// Zero to nineteen.
    private static let ones = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2]
    /// Twenty to ninety, by tens.
    private static let tens = [0, 0, 2, 2, 2, 2, 2, 3, 2, 2]

    /// The syllables of a whole number given as digits; beyond 999 999 and after a zero in front, digit by digit.
    static func syllables(_ digits: some StringProtocol) -> Int {
        guard digits.count <= 6, !digits.hasPrefix("0") || digits.count == 1, let number = Int(digits) else {
            return digits.reduce(0) { $0 + ($1.wholeNumberValue.map { ones[$0 % 10] } ?? 1) }
        }
        return syllables(number)
    }

    /// The syllables of a number from 0 to 999 999.
    private static func syllables(_ number: Int) -> Int {
        switch number {
        case ..<20: ones[max(0, number)]
        case ..<100: tens[number / 10] + (number % 10 == 0 ? 0 : ones[number % 10])
        case ..<1_000: ones[number / 100] + 2 + (number % 100 == 0 ? 0 : syllables(number % 100))
        default: syllables(number / 1_000) + 2 + (number % 1_000 == 0 ? 0 : syllables(number % 1_000))
        }
    }
}
