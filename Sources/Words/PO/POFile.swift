/// A file of translations.
public struct POFile: Hashable, Sendable {
    /// The entries in the order of the file, without its head.
    public var entries: [POEntry]
    /// The language that the head names; nil for none.
    public var language: String?

    public init(entries: [POEntry], language: String? = nil) {
        self.entries = entries
        self.language = language
    }

    /// Reads a file; an entry at which something is wrong is left out.
    public static func read(_ bytes: [UInt8], limits: POLimits = .standard) -> (file: POFile, faults: [POFault]) {
        guard bytes.count <= limits.fileBytes else {
            let fault = POFault(
                line: 0, column: 0, text: "the file is larger than \(limits.fileBytes) bytes", hint: "one language has one file"
            )
            return (POFile(entries: []), [fault])
        }
        var reader = POReader(limits: limits)
        reader.read(bytes)
        return (POFile(entries: reader.entries, language: reader.language), reader.faults)
    }

    /// The file as text, ended by a newline.
    public var text: String {
        let head = """
            msgid ""
            msgstr ""
            "Language: \(language ?? "")\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

            """
        return head + entries.map { "\n" + Self.text(of: $0) }.joined()
    }

    private static func text(of entry: POEntry) -> String {
        var lines: [String] = []
        if let reference = entry.reference { lines.append("#: \(reference)") }
        if entry.isFuzzy { lines.append("#, fuzzy") }
        if let previous = entry.previous { lines.append("#| msgid \(quoted(previous))") }
        lines.append("msgctxt \(quoted(entry.context))")
        lines.append("msgid \(quoted(entry.source.text))")
        if let plural = entry.source.plural {
            lines.append("msgid_plural \(quoted(plural))")
            for (index, text) in (entry.texts + ["", ""]).prefix(max(2, entry.texts.count)).enumerated() {
                lines.append("msgstr[\(index)] \(quoted(text))")
            }
        } else {
            lines.append("msgstr \(quoted(entry.texts.first ?? ""))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A text in quotes; one of several lines has a line for each, as translators' programs write it.
    private static func quoted(_ text: String) -> String {
        func escaped(_ text: Substring) -> String {
            text.reduce(into: "") { escaped, character in
                switch character {
                case "\"": escaped += "\\\""
                case "\\": escaped += "\\\\"
                case "\t": escaped += "\\t"
                default: escaped.append(character)
                }
            }
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 1 else { return "\"\(escaped(text[...]))\"" }
        let quoted = lines.enumerated().map { at, line in "\"\(escaped(line))\(at + 1 < lines.count ? "\\n" : "")\"" }
        return (["\"\""] + quoted.filter { $0 != "\"\"" }).joined(separator: "\n")
    }
}
