import CYaml
import TextRules

/// Makes records of libyaml's events, within limits.
struct YAMLTreeBuilder {
    let source: YAMLSource
    let limits: YAMLLimits
    let characters: CharacterRule
    let log: ProblemLog
    private(set) var records: [YAMLRecord] = []
    private(set) var bytes: [UInt8] = []
    private var open: [Opening] = []
    private var hasDocument = false
    /// The quoted text of several lines that was read last: where it begins, and the line it ends in, from 0.
    private var lastQuote: (start: yaml_mark_t, endLine: Int)?
    /// Whether a character was met that some terminals have to spell out.
    var hasRareCharacter = false
    /// The lines of the source; found when the first place in it is asked for.
    private(set) lazy var lines = YAMLLines(source.bytes)

    /// A list or map whose end was not met yet.
    private struct Opening {
        var index: Int
        var children = 0
        var isMap: Bool
    }

    init(source: YAMLSource, limits: YAMLLimits, characters: CharacterRule, log: ProblemLog) {
        self.source = source
        self.limits = limits
        self.characters = characters
        self.log = log
        records.reserveCapacity(min(limits.nodes, source.bytes.count / 12 + 16))
        bytes.reserveCapacity(source.bytes.count)
    }

    mutating func take(_ event: yaml_event_t) throws(Problem) {
        switch event.type {
        case YAML_SCALAR_EVENT: try takeText(event)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            try refuse(anchor: start.anchor, tag: start.tag, at: event.start_mark)
            try begin(.list, at: event.start_mark)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            try refuse(anchor: start.anchor, tag: start.tag, at: event.start_mark)
            try begin(.map, at: event.start_mark)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: end()
        case YAML_ALIAS_EVENT:
            throw problem(
                event.start_mark, "aliases (*name) are not allowed",
                hint: "write the text out again, or put a text that begins with * in double quotes")
        case YAML_DOCUMENT_START_EVENT: try beginDocument(at: event.start_mark)
        case YAML_STREAM_END_EVENT:
            guard !records.isEmpty else {
                throw Problem(file: source.file, text: "the file holds nothing", hint: "it has no keys, only comments")
            }
        default: break
        }
    }

    private mutating func beginDocument(at mark: yaml_mark_t) throws(Problem) {
        guard !hasDocument else {
            throw problem(mark, "a second document begins here", hint: "one file holds one document")
        }
        hasDocument = true
    }

    private mutating func takeText(_ event: yaml_event_t) throws(Problem) {
        let scalar = event.data.scalar
        try refuse(anchor: scalar.anchor, tag: scalar.tag, at: event.start_mark)
        var record = try record(.text, at: event.start_mark)
        let text = UnsafeBufferPointer<UInt8>(start: scalar.value, count: scalar.length)
        record.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        record.start = UInt32(bytes.count)
        record.end = UInt32(records.count + 1)
        if scalar.length > limits.textBytes { log.note(tooLong(at: event.start_mark)) }
        if isAtKey, record.isPlain, text.elementsEqual("<<".utf8) {
            throw problem(event.start_mark, "merge keys (<<) are not allowed", hint: "write the keys out")
        }
        let survey = TextSurvey(text)
        record.holdsNonASCII = survey.holdsNonASCII
        if survey.holdsNonASCII {
            let composed = PlainText.composed(String(decoding: text, as: UTF8.self))
            noteCharacters(of: composed, event)
            bytes.append(contentsOf: composed.utf8)
        } else {
            if survey.holdsControl { noteCharacters(of: String(decoding: text, as: UTF8.self), event) }
            bytes.append(contentsOf: text)
        }
        record.length = UInt32(bytes.count) - record.start
        if scalar.style.isQuoted, event.end_mark.line > event.start_mark.line {
            lastQuote = (event.start_mark, event.end_mark.line)
        }
        record.isCut = record.isPlain && isFollowedByComment(event)
        record.holdsListSign = event.end_mark.line > event.start_mark.line && holdsListSign(event)
        records.append(record)
        childEnded()
    }

    private func tooLong(at mark: yaml_mark_t) -> Problem {
        problem(mark, "the text is longer than \(YAMLLimits.spoken(bytes: limits.textBytes))", hint: "split it")
    }

    private var isAtKey: Bool {
        guard let last = open.last else { return false }
        return last.isMap && last.children.isMultiple(of: 2)
    }

    private mutating func begin(_ kind: YAMLNode.Kind, at mark: yaml_mark_t) throws(Problem) {
        guard !isAtKey else {
            throw problem(mark, "\(kind.spoken) stands where a key is expected", hint: "keys are plain words")
        }
        guard open.count < limits.depth else {
            throw problem(mark, "lists and maps are nested deeper than \(limits.depth) levels", hint: "flatten them")
        }
        let record = try record(kind, at: mark)
        open.append(Opening(index: records.count, isMap: kind == .map))
        records.append(record)
    }

    private mutating func end() {
        let ended = open.removeLast()
        records[ended.index].length = UInt32(ended.isMap ? ended.children / 2 : ended.children)
        records[ended.index].end = UInt32(records.count)
        if ended.isMap { noteDuplicateKeys(of: ended.index) }
        childEnded()
    }

    private mutating func childEnded() {
        guard !open.isEmpty else { return }
        open[open.count - 1].children += 1
    }

    private func record(_ kind: YAMLNode.Kind, at mark: yaml_mark_t) throws(Problem) -> YAMLRecord {
        guard records.count < limits.nodes else {
            throw problem(mark, "the file holds more than \(limits.nodes) keys and values", hint: "split it")
        }
        return YAMLRecord(kind: kind, line: UInt32(mark.line + 1), column: UInt32(mark.column + 1))
    }

    private func refuse(
        anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, at mark: yaml_mark_t
    ) throws(Problem) {
        if anchor != nil {
            throw problem(mark, "anchors (&name) are not allowed", hint: "put a text that begins with & in quotes")
        }
        if tag != nil {
            throw problem(mark, "tags (!name) are not allowed", hint: "put a text that begins with ! in quotes")
        }
    }

    /// What is wrong when a fault of syntax stands right behind a quoted text of several lines: its closing quote was forgotten,
    /// and the next one taken for it.
    func forgottenQuote(before fault: Problem) -> Problem? {
        guard let lastQuote, (lastQuote.endLine...lastQuote.endLine + 1).contains(fault.line - 1) else { return nil }
        return problem(
            lastQuote.start, "the quoted text that begins here ends where another one should begin",
            hint: "close the quote in its line")
    }

    func problem(_ mark: yaml_mark_t, _ text: String, hint: String) -> Problem {
        Problem(file: source.file, line: mark.line + 1, column: mark.column + 1, text: text, hint: hint)
    }
}

extension yaml_scalar_style_t {
    fileprivate var isQuoted: Bool { self == YAML_SINGLE_QUOTED_SCALAR_STYLE || self == YAML_DOUBLE_QUOTED_SCALAR_STYLE }
}
