import YAMLReading

/// A settings file's text, in which single settings are changed and everything else stays as its author wrote it.
struct SettingsText {
    private var lines: [String]
    private let document: YAMLDocument
    /// Whether nothing of the text was lost but the old values.
    private(set) var isLossless = true

    /// Nil when the text is no map of keys in lines of their own.
    init?(_ bytes: [UInt8]) {
        let document = bytes.withUnsafeBufferPointer { YAMLDocument.read($0, file: "", log: ProblemLog()) }
        guard let document, document.root.kind == .map, document.root.isBlock || document.root.isEmpty else { return nil }
        self.document = document
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        lines = body.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        if lines.last?.isEmpty == true { lines.removeLast() }
        // An empty flow map, `{}`, stands for no setting at all.
        if document.root.isEmpty { lines.removeAll { $0.filter { !$0.isWhitespace } == "{}" } }
    }

    private init(lines: [String], document: YAMLDocument, isLossless: Bool) {
        (self.lines, self.document, self.isLossless) = (lines, document, isLossless)
    }

    private var text: String { lines.map { $0 + "\n" }.joined() }

    /// The text with a setting changed; nil when it cannot be changed alone.
    func changed(_ change: Settings.Change) -> (text: String, isLossless: Bool)? {
        let changed: SettingsText? =
            switch change {
            case .keys(let keys): with(keys: keys)
            default: with(Self.value(of: change), at: [change.key])
            }
        guard let changed, let document = Self.read(changed.text), document.root.kind == .map else { return nil }
        return (changed.text, changed.isLossless)
    }

    private static func read(_ text: String) -> YAMLDocument? {
        let log = ProblemLog()
        let document = YAMLDocument.read(text: text, file: "", log: log)
        return log.isEmpty ? document : nil
    }

    /// A setting's value as YAML.
    private static func value(of change: Settings.Change) -> String {
        switch change {
        case .scheme(let scheme): scheme.rawValue
        case .ascii(let ascii): ascii.map { "\($0)" } ?? "auto"
        case .mode(let mode): mode.rawValue
        case .letters(let letters): "\(letters)"
        case .depth(let depth): depth.rawValue
        case .time(let time): time.rawValue
        case .pictures(let pictures): pictures.rawValue
        case .level(let level): level.rawValue
        case .learners(let asking): asking.rawValue
        case .keepDays(let days): days.map(String.init) ?? "all"
        case .keys(let keys): Settings.yaml(keys: keys)
        }
    }

    /// The keys of commands: each that differs is changed in its line, when they stand in lines of their own.
    private func with(keys: [String: [String]]) -> SettingsText? {
        guard let node = document.root.value("keys"), node.kind == .map, !node.isEmpty else {
            return with(Settings.yaml(keys: keys), at: ["keys"])
        }
        guard node.isBlock else { return with(Settings.yaml(keys: keys), at: ["keys"]) }
        var changed: SettingsText? = self
        for (command, list) in keys.sorted(by: { $0.key < $1.key }) {
            if let old = node.value(command), old.texts == list { continue }
            changed = changed.flatMap { text in
                Self(rereading: text)?.with(Settings.yaml(keys: list), at: ["keys", command])
            }
        }
        return changed
    }

    private init?(rereading text: SettingsText) {
        guard let document = Self.read(text.text) else { return nil }
        self.init(lines: text.lines, document: document, isLossless: text.isLossless)
    }

    /// The text with a value at the end of a path of keys; a key that is not there is added behind the others.
    private func with(_ value: String, at path: [String]) -> SettingsText? {
        var map = document.root
        var end = lines.count
        for name in path.dropLast() {
            guard let entry = map.entry(name), entry.value.kind == .map else { return nil }
            end = map.line(after: name) ?? end
            map = entry.value
        }
        guard let name = path.last else { return nil }
        let indent = map.isEmpty ? 0 : (map.entries.first { _ in true }?.key.column ?? 1) - 1
        let written = String(repeating: " ", count: indent) + Settings.entry(name, value)
        var changed = self
        guard let entry = map.entry(name) else {
            changed.lines.insert(contentsOf: written.split(separator: "\n").map(String.init), at: lastLine(before: end) + 1)
            return changed
        }
        let first = entry.key.line - 1, last = lastLine(before: map.line(after: name) ?? end)
        guard first <= last, last < lines.count else { return nil }
        let comment = first == last ? Self.comment(in: lines[first]) : nil
        changed.isLossless = isLossless && (comment != nil || !lines[first...last].contains { $0.contains("#") })
        var replacement = written.split(separator: "\n").map(String.init)
        if let comment, replacement.count == 1 { replacement[0] += "  " + comment }
        if lines[first].hasSuffix("\r") { replacement = replacement.map { $0 + "\r" } }
        changed.lines.replaceSubrange(first...last, with: replacement)
        return changed
    }

    /// The last line before another one, both from 0, that holds more than a comment.
    private func lastLine(before end: Int) -> Int {
        var line = min(end, lines.count) - 1
        while line >= 0, lines[line].allSatisfy(\.isWhitespace) || lines[line].drop(while: \.isWhitespace).hasPrefix("#") {
            line -= 1
        }
        return line
    }

    /// The comment behind a value, without a line end; nil when there is none, or when a sign of quotation makes that uncertain.
    private static func comment(in line: String) -> String? {
        guard !line.contains("\""), !line.contains("'"), let start = line.range(ofComment: " #") else { return nil }
        return String(line[start...].drop { $0 == " " }.filter { $0 != "\r" && $0 != "\r\n" })
    }
}

extension String {
    /// Where a short text first stands.
    fileprivate func range(ofComment text: String) -> String.Index? {
        indices.first { self[$0...].hasPrefix(text) }
    }
}

extension YAMLNode {
    /// Whether it is a map without keys.
    fileprivate var isEmpty: Bool { kind == .map && entries.underestimatedCount == 0 }

    /// Whether each key of a map begins a line of its own.
    fileprivate var isBlock: Bool {
        let lines = entries.map(\.key.line), columns = Set(entries.map(\.key.column))
        return !lines.isEmpty && Set(lines).count == lines.count && columns.count == 1
    }

    fileprivate func entry(_ name: String) -> (key: YAMLNode, value: YAMLNode)? { entries.first { $0.key.text == name } }

    fileprivate func value(_ name: String) -> YAMLNode? { entry(name)?.value }

    /// The line, from 0, in which the entry behind one begins; nil for the last one.
    fileprivate func line(after name: String) -> Int? {
        let keys = entries.map(\.key)
        guard let index = keys.firstIndex(where: { $0.text == name }), index + 1 < keys.count else { return nil }
        return keys[index + 1].line - 1
    }

    /// A text, or a list of texts.
    fileprivate var texts: [String] { kind == .text ? [text] : items.map(\.text) }
}
