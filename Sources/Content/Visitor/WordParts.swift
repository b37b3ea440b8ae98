/// Runs of letters and runs of digits in what stands between two spaces.
struct WordParts {
    var text: Substring
    var isNumber: Bool

    static func of(_ token: Substring) -> [WordParts] {
        var parts: [WordParts] = []
        var start: Substring.Index?
        var isNumber = false
        for index in token.indices {
            let character = token[index]
            let isDigit = ("0"..."9").contains(character)
            let belongs = character.isLetter || isDigit
            if let begin = start, !belongs || isDigit != isNumber {
                parts.append(WordParts(text: token[begin..<index], isNumber: isNumber))
                start = nil
            }
            if belongs, start == nil { (start, isNumber) = (index, isDigit) }
        }
        if let start { parts.append(WordParts(text: token[start...], isNumber: isNumber)) }
        return parts
    }
}
