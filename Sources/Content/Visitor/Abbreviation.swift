/// A word with two or more capitals, such as MRI, in a text.
struct Abbreviation: Hashable {
    var text: Substring
    /// Whether it stands in brackets behind words: "magnetic scan (MRI)".
    var followsItsWords: Bool

    /// The abbreviations of a text, in order.
    static func all(in text: String) -> [Abbreviation] {
        text.split { !($0.isLetter || $0.isNumber) }.filter { $0.count(where: \.isUppercase) > 1 }.map { word in
            let before = text[..<word.startIndex]
            let isBracketed = before.last == "(" && text[word.endIndex...].first == ")"
            return Abbreviation(text: word, followsItsWords: isBracketed && before.contains(where: \.isLetter))
        }
    }
}
