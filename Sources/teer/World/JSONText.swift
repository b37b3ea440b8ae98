/// A JSON value that keeps the order of its keys.
enum JSONText {
    case text(String)
    case number(Double)
    case whole(Int)
    case flag(Bool)
    case list([JSONText])
    case object([(String, JSONText)])

    /// The value indented by two spaces a level, ended by a newline.
    var formatted: String {
        var text = ""
        write(to: &text, indent: "\n")
        return text + "\n"
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .text(let value): Self.quote(value, to: &text)
        // A number that JSON does not have would make the whole unreadable.
        case .number(let value): text += value.isFinite ? "\(value)" : "null"
        case .whole(let value): text += "\(value)"
        case .flag(let value): text += "\(value)"
        case .list(let values): Self.write(values.map { (nil, $0) }, between: ("[", "]"), to: &text, indent: indent)
        case .object(let entries): Self.write(entries.map { ($0, $1) }, between: ("{", "}"), to: &text, indent: indent)
        }
    }

    private static func write(
        _ entries: [(String?, JSONText)], between brackets: (String, String), to text: inout String, indent: String
    ) {
        text += brackets.0
        for (index, entry) in entries.enumerated() {
            text += (index > 0 ? "," : "") + indent + "  "
            if let key = entry.0 {
                quote(key, to: &text)
                text += ": "
            }
            entry.1.write(to: &text, indent: indent + "  ")
        }
        text += (entries.isEmpty ? "" : indent) + brackets.1
    }

    /// Appends a text as JSON writes it.
    static func quote(_ value: String, to text: inout String) {
        if isPlain(value) {
            text += "\""
            text += value
            return text += "\""
        }
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    /// Whether a text stands in JSON as it is: printable ASCII but for the quotation mark and the backslash.
    private static func isPlain(_ value: String) -> Bool {
        value.utf8.withContiguousStorageIfAvailable { bytes in
            for byte in bytes where byte < 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x5C { return false }
            return true
        } ?? false
    }
}
