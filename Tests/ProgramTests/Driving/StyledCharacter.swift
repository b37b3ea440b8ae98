/// A character of a screen with what it looks like.
struct StyledCharacter: Equatable {
    var character: Character
    /// The parameters of SGR (ECMA-48 8.3.117) that are in force; of a blank those that can be seen on it.
    var style: Set<String>

    /// The lines of a text with SGR sequences, as `tmux capture-pane -e` prints it, without blanks at their ends.
    static func lines(of text: String) -> [[StyledCharacter]] {
        var style: Set<String> = []
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var shown: [StyledCharacter] = []
            var rest = line[...]
            while let character = rest.popFirst() {
                if character == "\u{1B}", rest.first == "[", let end = rest.firstIndex(of: "m") {
                    take(rest[rest.index(after: rest.startIndex)..<end], into: &style)
                    rest = rest[rest.index(after: end)...]
                } else if character != "\u{E}", character != "\u{F}" {  // the set of line-drawing characters begins and ends
                    shown.append(StyledCharacter(character: character, style: character == " " ? seenOnBlanks(style) : style))
                }
            }
            // tmux leaves out what was erased, and not what was written as a blank.
            while let last = shown.last, last.character == " ", last.style.isDisjoint(with: ["4", "7"]) { shown.removeLast() }
            return shown
        }
    }

    private static func take(_ parameters: Substring, into style: inout Set<String>) {
        // A color of the 256 is one parameter in three parts.
        let whole = parameters.replacing("38;5;", with: "38:5:").replacing("48;5;", with: "48:5:")
        for parameter in whole.split(separator: ";", omittingEmptySubsequences: false).map(String.init) {
            switch parameter {
            case "", "0": style = []
            default:
                if isForeground(parameter) { style = style.filter { !isForeground($0) } }
                if isBackground(parameter) { style = style.filter { !isBackground($0) } }
                if parameter != "39", parameter != "49" { style.insert(parameter) }
            }
        }
    }

    private static func isForeground(_ parameter: String) -> Bool { parameter.count > 1 && "39".contains(parameter.first!) }

    private static func isBackground(_ parameter: String) -> Bool { parameter.count > 1 && "41".contains(parameter.first!) }

    private static func seenOnBlanks(_ style: Set<String>) -> Set<String> {
        style.filter { $0 == "4" || $0 == "7" || isBackground($0) || (isForeground($0) && style.contains("7")) }
    }
}
