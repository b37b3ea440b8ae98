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
        let fault = parser.problem.map { String(cString: $0) } ?? ""
        var offset = parser.problem_offset
        // Of a character that is broken off libyaml names the byte that does not belong to it.
        if fault.hasPrefix("invalid trailing") { offset = source.start(ofCharacterBrokenBefore: offset) }
        let (line, column) = source.place(ofByte: offset)
        let isControl = fault.hasPrefix("control")
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
        let known = known.first { fault.hasPrefix($0.fault) && context.contains($0.context) }
        guard var words = known?.words else {
            return Words(text: "the file cannot be read as YAML: \(context.isEmpty ? "" : context + ", ")\(fault)", hint: "")
        }
        if known?.namesLine == true { words.text += " that begins in line \(line)" }
        return words
    }

    /// A fault of libyaml and the words for it.
    private struct Known {
        /// How libyaml's sentence begins.
        var fault: String
        /// What stands in libyaml's sentence on what it was doing; empty when that does not matter.
        var context = ""
        var words: Words
        /// Whether the words end with the line in which the unfinished thing began.
        var namesLine = false
    }

    private static let known: [Known] = [
        Known(
            fault: "mapping values are not allowed",
            words: Words(
                text: "a colon stands where no value can begin",
                hint: "put a text that holds \": \" in double quotes, or check the indentation")),
        Known(
            fault: "found unexpected end of stream", context: "quoted",
            words: Words(
                text: "the quoted text that begins here never ends", hint: "close the quote; is the file cut off?",
                pointsAtStart: true)),
        Known(
            fault: "could not find expected ':'",
            words: Words(
                text: "a colon is missing behind a key",
                hint: "write \"key: value\", or indent the line to go on with a text", pointsAtStart: true)),
        Known(
            fault: "did not find expected key",
            words: Words(text: "the line does not fit the map", hint: "check the indentation and the quotes"),
            namesLine: true),
        Known(
            fault: "did not find expected '-' indicator",
            words: Words(
                text: "the line does not fit the list", hint: "check the indentation, or begin it with \"- \""),
            namesLine: true),
        Known(
            fault: "did not find expected ','",
            words: Words(
                text: "the bracket that opens here is not closed, or a comma is missing behind it",
                hint: "put texts with commas or brackets in double quotes", pointsAtStart: true)),
        Known(
            fault: "block sequence entries are not allowed",
            words: Words(text: "a list item stands where none can begin", hint: "put it on a line of its own")),
        Known(
            fault: "did not find expected comment or line break",
            words: Words(
                text: "a text cannot begin with > or |", hint: "put it in double quotes", pointsAtStart: true)),
        Known(
            fault: "did not find expected alphabetic or numeric character", context: "alias",
            words: Words(text: "a text cannot begin with *", hint: "put it in double quotes", pointsAtStart: true)),
        Known(
            fault: "did not find expected alphabetic or numeric character", context: "anchor",
            words: Words(text: "a text cannot begin with &", hint: "put it in double quotes", pointsAtStart: true)),
        Known(
            fault: "did not find expected node content",
            words: Words(text: "a value is missing here", hint: "write it, or take out the comma or bracket before it")),
        Known(
            fault: "did not find expected hex",
            words: Words(text: "an unknown escape in a quoted text", hint: "write \\\\ for a backslash")),
        Known(
            fault: "found unknown escape character",
            words: Words(text: "an unknown escape in a quoted text", hint: "write \\\\ for a backslash")),
        Known(
            fault: "found character that cannot start any token",
            words: Words(text: "a text cannot begin with this character", hint: "put it in double quotes")),
    ]
}

/// The source as libyaml marks its places.
extension YAMLSource {
    /// The byte under a mark; nil behind the end.
    func byte(at mark: yaml_mark_t) -> UInt8? {
        let offset = YAMLLines(bytes).offset(line: mark.line, column: mark.column)
        return offset < bytes.count ? bytes[offset] : nil
    }
}
