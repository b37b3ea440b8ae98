/// A JSON value that keeps the order of its keys.
indirect enum JSONValue {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSONValue])
    case object([(String, JSONValue)])

    /// A list of texts.
    static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

    /// The value as JSON, indented by two spaces a level, ended by a newline.
    var formatted: String {
        var text = ""
        write(to: &text, indent: "\n")
        return text + "\n"
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .text(let value): Self.write(value, to: &text)
        case .number(let value): text += "\(value)"
        case .flag(let value): text += "\(value)"
        case .list(let values): Self.write(values.map { ("", $0) }, between: ("[", "]"), to: &text, indent: indent)
        case .object(let entries): Self.write(entries, between: ("{", "}"), to: &text, indent: indent)
        }
    }

    private static func write(
        _ entries: [(String, JSONValue)], between brackets: (String, String), to text: inout String, indent: String
    ) {
        text += brackets.0
        for (index, entry) in entries.enumerated() {
            text += (index > 0 ? "," : "") + indent + "  "
            if brackets.0 == "{" {
                write(entry.0, to: &text)
                text += ": "
            }
            entry.1.write(to: &text, indent: indent + "  ")
        }
        text += (entries.isEmpty ? "" : indent) + brackets.1
    }

    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\u{0}"..<"\u{20}", "\u{7F}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
