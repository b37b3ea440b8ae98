import TextRules

/// One reading of a po file, line by line.
struct POReader {
    let limits: POLimits
    private(set) var entries: [POEntry] = []
    private(set) var faults: [POFault] = []
    private(set) var language: String?

    private var line = 0
    /// The texts of the entry that is being read, by their keywords, and the keyword whose text goes on.
    private var fields: [Field: String] = [:]
    private var current: Field?
    private var isFuzzy = false
    private var reference: String?
    private var begins = 0
    private var isBroken = false
    private var contexts: Set<String> = []
    /// Of a file that is no po file at all, so many faults say enough.
    private static let mostFaults = 50

    /// A text of an entry.
    private enum Field: Hashable {
        case context, id, plural, previous, previousOther
        case text(Int)
    }

    init(limits: POLimits) { self.limits = limits }

    mutating func read(_ bytes: [UInt8]) {
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            self.line += 1
            guard faults.count < Self.mostFaults, entries.count <= limits.entries else { break }
            take(line.last == 0x0D ? line.dropLast() : line)
        }
        end()
        if entries.count > limits.entries {
            entries.removeLast(entries.count - limits.entries)
            faults.append(POFault(line: line, column: 1, text: "the file has more than \(limits.entries) entries"))
        }
    }

    private mutating func take(_ bytes: ArraySlice<UInt8>) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let good = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\u{FFFD}" }
            return fault(column: good.count + 1, "this is no UTF-8", hint: "save the file as UTF-8")
        }
        if let at = text.unicodeScalars.firstIndex(where: PlainText.isControl), text.unicodeScalars[at] != "\t" {
            let column = text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: at) + 1
            return fault(column: column, "here is a character that nobody can see", hint: "remove it")
        }
        let trimmed = text.drop { $0 == " " || $0 == "\t" }
        let column = text.count - trimmed.count + 1
        if trimmed.isEmpty { return end() }
        if trimmed.first == "#" { return takeComment(trimmed, column) }
        if trimmed.first == "\"" {
            guard let current else { return fault(column: column, "this text belongs to nothing", hint: "put msgid before it") }
            return add(trimmed, to: current, column)
        }
        takeKeyword(trimmed, column)
    }

    private mutating func takeComment(_ text: Substring, _ column: Int) {
        if text.hasPrefix("#~") { return }  // what was once translated
        if hasTexts, !text.hasPrefix("#|") { end() }
        if begins == 0 { begins = line }
        if text.hasPrefix("#,") { isFuzzy = text.contains("fuzzy") }
        if text.hasPrefix("#:") { reference = String(text.dropFirst(2).drop { $0 == " " }) }
        guard text.hasPrefix("#|") else { return }
        if fields[.id] != nil { end() }
        let rest = text.dropFirst(2).drop { $0 == " " }
        let at = column + text.count - rest.count
        if rest.first == "\"" { return add(rest, to: current == .previousOther ? .previousOther : .previous, at) }
        let field: Field = rest.hasPrefix("msgid ") ? .previous : .previousOther
        let value = rest.drop { $0 != " " }.drop { $0 == " " }
        current = field
        add(value, to: field, at + rest.count - value.count)
    }

    private mutating func takeKeyword(_ text: Substring, _ column: Int) {
        let word = text.prefix { $0 != " " && $0 != "\t" && $0 != "\"" }
        let value = text.dropFirst(word.count).drop { $0 == " " || $0 == "\t" }
        guard let field = Self.field(word) else {
            return fault(
                column: column, "\"\(PlainText.quoted(String(word)))\" is no keyword",
                hint: "msgctxt, msgid, msgid_plural and msgstr are")
        }
        let beginsAnew = field == .context || field == .id && (fields[.id] != nil)
        if beginsAnew, hasTexts { end() }
        if begins == 0 { begins = line }
        if fields[field] != nil { return fault(column: column, "\(word) stands twice in one entry", hint: "leave one out") }
        current = field
        fields[field] = ""
        guard value.first == "\"" else { return fault(column: column + word.count, "a text in quotes should follow \(word)") }
        add(value, to: field, column + text.count - value.count)
    }

    private static func field(_ word: Substring) -> Field? {
        switch word {
        case "msgctxt": .context
        case "msgid": .id
        case "msgid_plural": .plural
        case "msgstr", "msgstr[0]": .text(0)
        case "msgstr[1]": .text(1)
        case "msgstr[2]": .text(2)
        case "msgstr[3]": .text(3)
        default: nil
        }
    }

    /// Adds a text in quotes to a field.
    private mutating func add(_ quoted: Substring, to field: Field, _ column: Int) {
        var text = ""
        var isEscaped = false
        var rest = quoted.dropFirst()
        var at = column
        guard quoted.first == "\"" else { return fault(column: column, "a text should stand in quotes") }
        while let character = rest.popFirst() {
            at += 1
            if isEscaped {
                isEscaped = false
                switch character {
                case "n": text.append("\n")
                case "t": text.append("\t")
                case "\"", "\\": text.append(character)
                default: return fault(column: at, "\"\\\(character)\" means nothing", hint: "\\n, \\t, \\\" and \\\\ do")
                }
            } else if character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                guard rest.allSatisfy({ $0 == " " || $0 == "\t" }) else {
                    return fault(column: at + 1, "something follows the closing quote", hint: "write a quote inside as \\\"")
                }
                fields[field, default: ""] += text
                let bytes = fields[field]?.utf8.count ?? 0
                if bytes > limits.textBytes { fault(column: column, "a text is longer than \(limits.textBytes) bytes") }
                return
            } else {
                text.append(character)
            }
        }
        fault(column: at + 1, "the closing quote is missing")
    }

    private var hasTexts: Bool { fields.keys.contains { if case .text = $0 { true } else { false } } }

    /// Ends the entry that was being read.
    private mutating func end() {
        defer {
            (fields, current, isFuzzy, reference, begins, isBroken) = ([:], nil, false, nil, 0, false)
        }
        guard !isBroken, let id = fields[.id] else {
            if !isBroken, !fields.isEmpty { fault(column: 1, "an entry ends without msgid", at: begins) }
            return
        }
        let texts = (0..<4).map { fields[.text($0)] }.prefix { $0 != nil }.compactMap(\.self)
        guard !texts.isEmpty else { return fault(column: 1, "an entry ends without msgstr", at: begins) }
        if id.isEmpty, fields[.context] == nil { return takeHead(texts[0]) }
        guard let context = fields[.context] else {
            return fault(column: 1, "an entry has no msgctxt", hint: "the id of the text stands there", at: begins)
        }
        guard contexts.insert(context).inserted else {
            let name = PlainText.quoted(context, limit: 80)
            return fault(column: 1, "\"\(name)\" is there twice", hint: "leave one out", at: begins)
        }
        entries.append(
            POEntry(
                context: context, source: TranslationSource(id, plural: fields[.plural]), texts: texts, isFuzzy: isFuzzy,
                previous: fields[.previous], reference: reference, line: begins))
    }

    private mutating func takeHead(_ text: String) {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
            guard parts.count == 2 else { continue }
            switch parts[0].lowercased() {
            case "language": language = String(parts[1])
            case "content-type" where !parts[1].lowercased().hasSuffix("charset=utf-8"):
                fault(column: 1, "the file says it is no UTF-8", hint: "charset=UTF-8", at: begins)
            default: break
            }
        }
    }

    /// Notes what is wrong; the entry it is in is left out.
    private mutating func fault(column: Int, _ text: String, hint: String = "", at line: Int? = nil) {
        isBroken = true
        faults.append(POFault(line: line ?? self.line, column: column, text: text, hint: hint))
    }
}
