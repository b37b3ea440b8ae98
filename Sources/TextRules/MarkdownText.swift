/// Text that stands in Markdown as it is.
public enum MarkdownText {
    /// The text as one line, with a backslash before every sign that Markdown or HTML would take for its own.
    public static func escaped(_ text: String) -> String {
        var result = ""
        let line = text.map { $0.isNewline ? " " : $0 }
        for (index, character) in line.enumerated() {
            if isSign(character) || (index == 0 && "-+=".contains(character)) { result += "\\" }
            if character == "~", neighbors(of: index, in: line).contains("~") { result += "\\" }
            if character == "&", isEntity(line[index...]) { result += "\\" }
            if character == "." || character == ")", isListNumber(line[..<index]),
                index + 1 == line.count || line[index + 1] == " "
            {
                result += "\\"
            }
            result.append(character)
        }
        return result
    }

    private static func isSign(_ character: Character) -> Bool { "\\`*_[]<>#|".contains(character) }

    private static func neighbors(of index: Int, in line: [Character]) -> [Character] {
        [index - 1, index + 1].filter(line.indices.contains).map { line[$0] }
    }

    /// Whether a text begins with an entity of HTML, such as `&amp;` or `&#38;`.
    private static func isEntity(_ text: ArraySlice<Character>) -> Bool {
        guard let end = text.firstIndex(of: ";") else { return false }
        let name = text[(text.startIndex + 1)..<end]
        return !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
    }

    /// Whether a line's beginning is a number of a list, but for the point or bracket behind it.
    private static func isListNumber(_ text: ArraySlice<Character>) -> Bool {
        (1...9).contains(text.count) && text.allSatisfy { $0.isASCII && $0.isNumber }
    }
}
