import TextRules
import YAMLReading

/// Settings out of YAML text.
extension Settings {
    /// What a settings file says, and what is wrong with it.
    public struct Reading: Sendable {
        /// The settings; the usual one stands wherever the file is wrong.
        public var settings: Settings
        /// Errors in the order of the file.
        public var problems: [Problem]
        /// Where the keys of a command are set, by the command's name.
        public var places: [String: YAMLPlace]
    }

    /// Reads settings; what is wrong is told with its line, and the usual setting used.
    ///
    /// Whether one key is given to two commands is for the caller to see, who knows where each command holds.
    /// - Parameters:
    ///   - text: The file's bytes, UTF-8.
    ///   - file: The path as messages show it.
    ///   - isCommand: Whether keys can be given to a name.
    ///   - isKey: Whether a text names a key.
    ///   - commands: All names of commands, to suggest one for a name that is none.
    public static func read(
        _ text: [UInt8], file: String, isCommand: (String) -> Bool, isKey: (String) -> Bool, commands: [String] = []
    ) -> Reading {
        let log = ProblemLog()
        let document = text.withUnsafeBufferPointer { YAMLDocument.read($0, file: file, log: log) }
        var reading = Reading(settings: Settings(), problems: [], places: [:])
        if let document {
            var reader = SettingsReader(map: YAMLMap(document.root, log: log), commands: commands)
            reading.settings = reader.settings(isCommand: isCommand, isKey: isKey)
            reading.places = reader.places
        }
        reading.problems = log.problems
        return reading
    }
}

/// One reading of a settings file.
private struct SettingsReader {
    /// Keys of one command; more help nobody.
    private static let keyLimit = 8

    var map: YAMLMap
    let commands: [String]
    var places: [String: YAMLPlace] = [:]

    init(map: YAMLMap, commands: [String]) {
        self.map = map
        self.commands = commands
    }

    mutating func settings(isCommand: (String) -> Bool, isKey: (String) -> Bool) -> Settings {
        let usual = Settings()
        let settings = Settings(
            scheme: map.optionalChoice("scheme", of: SchemeName.self) ?? usual.scheme, ascii: ascii(),
            mode: map.optionalChoice("mode", of: WalkMode.self) ?? usual.mode,
            letters: map.optionalFlag("letters") ?? usual.letters,
            showWhy: map.optionalFlag("show-why") ?? usual.showWhy, keys: keys(isCommand: isCommand, isKey: isKey))
        map.finish()
        return settings
    }

    private mutating func ascii() -> Bool? {
        guard let node = map.value("ascii"), node.text != "auto" else { return nil }
        if node.kind == .text, node.isPlain, let flag = Bool(node.text) { return flag }
        map.log.note(node, "\"ascii\" should be auto, true or false")
        return nil
    }

    private mutating func keys(isCommand: (String) -> Bool, isKey: (String) -> Bool) -> [String: [String]] {
        guard let node = map.value("keys") else { return [:] }
        guard node.kind == .map else {
            if !node.isEmptyText {
                map.log.note(node, "\"keys\" should name commands, each with its keys", hint: "such as next: [n, enter]")
            }
            return [:]
        }
        var keys: [String: [String]] = [:]
        for (name, value) in node.entries {
            guard isCommand(name.text) else {
                let near = EditDistance.suggestion(for: name.text, among: commands)
                map.log.note(name, "there is no command \"\(PlainText.quoted(name.text))\"", hint: near)
                continue
            }
            keys[name.text] = self.keys(of: name.text, value, isKey: isKey)
            places[name.text] = name.place
        }
        return keys
    }

    /// The keys of one command; nil, which keeps the usual ones, when one of them is wrong.
    private func keys(of command: String, _ node: YAMLNode, isKey: (String) -> Bool) -> [String]? {
        let nodes = node.kind == .text ? [node] : Array(node.items)
        guard node.kind != .map, nodes.count <= Self.keyLimit else {
            map.log.note(node, "\"\(command)\" needs a list of at most \(Self.keyLimit) keys", hint: "such as [n, enter]")
            return nil
        }
        guard let wrong = nodes.first(where: { $0.kind != .text || !isKey($0.text) }) else { return nodes.map(\.text) }
        let name = wrong.kind == .text ? "\"\(PlainText.quoted(wrong.text))\"" : wrong.kind.spoken
        map.log.note(
            wrong, "\(name) is no key", hint: "such as n, \"?\", enter, page-down, ctrl-l or f2; quote signs")
        return nil
    }
}
