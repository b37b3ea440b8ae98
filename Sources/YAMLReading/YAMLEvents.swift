import CYaml

/// libyaml's parser, run over a source.
enum YAMLEvents {
    /// Hands over each event in file order, until the end of the stream or the first problem.
    static func read(
        _ source: YAMLSource, take: (yaml_event_t) throws(Problem) -> Void
    ) throws(Problem) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) != 0 else {
            throw Problem(file: source.file, text: "there is not enough memory to read the file")
        }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, source.bytes.baseAddress, source.bytes.count)
        var isAtEnd = false
        while !isAtEnd {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) != 0 else { throw Problem.syntax(parser.pointee, in: source) }
            defer { yaml_event_delete(&event) }
            isAtEnd = event.type == YAML_STREAM_END_EVENT
            try take(event)
        }
    }
}
