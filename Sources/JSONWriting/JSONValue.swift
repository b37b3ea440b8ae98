/// A JSON value that keeps the order of its keys.
public indirect enum JSONValue: Sendable {
    case text(String)
    case whole(Int)
    /// A number that JSON does not have is written as null: anything else would make the whole unreadable.
    case number(Double)
    case flag(Bool)
    case list([JSONValue])
    case object([(String, JSONValue)])

    /// A list of texts.
    public static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

    /// The value as JSON, indented by two spaces a level, ended by a newline.
    public var formatted: String {
        var bytes = JSONBytes()
        write(to: &bytes, indent: "\n")
        bytes.write("\n")
        return bytes.text
    }

    private func write(to bytes: inout JSONBytes, indent: String) {
        switch self {
        case .text(let value): bytes.quote(value)
        case .whole(let value): bytes.write(value)
        case .number(let value): bytes.write(json: value.isFinite ? "\(value)" : "null")
        case .flag(let value): bytes.write(json: "\(value)")
        case .list(let values): Self.write(values.map { (nil, $0) }, between: "[", "]", to: &bytes, indent: indent)
        case .object(let entries): Self.write(entries.map { ($0, $1) }, between: "{", "}", to: &bytes, indent: indent)
        }
    }

    private static func write(
        _ entries: [(String?, JSONValue)], between open: StaticString, _ close: StaticString, to bytes: inout JSONBytes,
        indent: String
    ) {
        bytes.write(open)
        for (index, (key, value)) in entries.enumerated() {
            if index > 0 { bytes.write(",") }
            bytes.write(json: indent + "  ")
            if let key {
                bytes.quote(key)
                bytes.write(": ")
            }
            value.write(to: &bytes, indent: indent + "  ")
        }
        if !entries.isEmpty { bytes.write(json: indent) }
        bytes.write(close)
    }
}
