import CYaml

/// Faults of syntax, in words for somebody who writes texts rather than parsers.
extension Problem {
    /// What libyaml could not read, and where.
    static func syntax(_ parser: yaml_parser_t, in source: YAMLSource) -> Problem {
        if parser.error == YAML_READER_ERROR { return unreadable(parser, in: source) }
        if parser.error == YAML_MEMORY_ERROR {
            return Problem(file: source.file, text: "there is not enough memory to read the file")
        }
        let fault = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
        let context = parser.context.map { String(cString: $0) } ?? ""
        let isTab = source.byte(at: parser.problem_mark) == 0x09
        let words = words(for: fault, while: context, line: parser.context_mark.line + 1, isTab: isTab)
        let mark = words.pointsAtStart ? parser.context_mark : parser.problem_mark
        return Problem(
            file: source.file, line: mark.line + 1, column: mark.column + 1, text: words.text, hint: words.hint)
    }

    private static func unreadable(_ parser: yaml_parser_t, in source: YAMLSource) -> Problem {
        let (line, column) = source.place(ofByte: parser.problem_offset)
        let isControl = parser.problem.map { String(cString: $0).hasPrefix("control") } ?? false
        let code = "\(isControl ? "U+00" : "")" + hexadecimal(parser.problem_value)
        return Problem(
            file: source.file, line: line, column: column,
            text: isControl ? "the text holds the control character \(code)" : "the file is not UTF-8 text here",
            hint: isControl ? "remove it" : "save the file as UTF-8")
    }

    private static func hexadecimal(_ value: Int32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
    }

    /// A fault said for people; `pointsAtStart` when the place that began the unfinished thing helps more than its end.
    private struct Words {
        var text: String
        var hint: String
        var pointsAtStart = false
    }

    private static func words(for fault: String, while context: String, line: Int, isTab: Bool) -> Words {
        if isTab { return Words(text: "a tab stands where spaces are expected", hint: "indent with spaces") }
        switch fault {
        case "mapping values are not allowed in this context":
            return Words(
                text: "a colon stands where no value can begin",
                hint: "put a text that holds \": \" in double quotes, or check the indentation")
        case "found unexpected end of stream" where context.contains("quoted"):
            return Words(
                text: "the quoted text that begins here never ends", hint: "close the quote; is the file cut off?",
                pointsAtStart: true)
        case "could not find expected ':'":
            return Words(
                text: "a colon is missing behind a key", hint: "write \"key: value\", or indent the line to go on with a text",
                pointsAtStart: true)
        case "did not find expected key":
            return Words(
                text: "the line does not fit the map that begins in line \(line)",
                hint: "check the indentation and the quotes")
        case "did not find expected '-' indicator":
            return Words(
                text: "the line does not fit the list that begins in line \(line)",
                hint: "check the indentation, or begin it with \"- \"")
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            return Words(
                text: "the bracket that opens here is not closed, or a comma is missing behind it",
                hint: "put texts with commas or brackets in double quotes", pointsAtStart: true)
        case "block sequence entries are not allowed in this context":
            return Words(text: "a list item stands where none can begin", hint: "put it on a line of its own")
        case "found unknown escape character":
            return Words(text: "an unknown escape in a quoted text", hint: "write \\\\ for a backslash")
        case "found character that cannot start any token":
            return Words(text: "a text cannot begin with this character", hint: "put it in double quotes")
        default:
            return Words(text: "the file cannot be read as YAML: \(context.isEmpty ? "" : context + ", ")\(fault)", hint: "")
        }
    }
}

extension YAMLSource {
    /// The byte under a mark; nil behind the end.
    func byte(at mark: yaml_mark_t) -> UInt8? {
        let offset = offset(line: mark.line + 1, column: mark.column + 1)
        return offset < bytes.count ? bytes[offset] : nil
    }
}
