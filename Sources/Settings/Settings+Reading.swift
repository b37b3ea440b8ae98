import TextRules
import YAMLReading

/// Settings out of YAML text.
extension Settings {
    /// What a settings file says, and what is wrong with it.
    public struct Reading: Sendable {
        /// The settings; the usual one stands wherever the file is wrong.
        public var settings: Settings
        /// Errors and warnings in the order of the file.
        public var problems: [Problem]
    }

    /// Reads settings; what is wrong is told with its line, and the usual setting used.
    ///
    /// - Parameters:
    ///   - text: The file's bytes, UTF-8.
    ///   - file: The path as messages show it.
    ///   - rules: Which commands and keys there are.
    public static func read(_ text: [UInt8], file: String, rules: KeyRules) -> Reading {
        let log = ProblemLog()
        let document = text.withUnsafeBufferPointer { YAMLDocument.read($0, file: file, log: log) }
        var settings = Settings()
        if let document {
            var reader = SettingsReader(map: YAMLMap(document.root, log: log), rules: rules)
            settings = reader.settings()
        }
        return Reading(settings: settings, problems: log.problems)
    }
}

/// One reading of a settings file.
private struct SettingsReader {
    /// Keys of one command; more help nobody.
    private static let keyLimit = 8

    var map: YAMLMap
    let rules: KeyRules

    mutating func settings() -> Settings {
        let usual = Settings()
        var settings = Settings(
            scheme: map.optionalChoice("scheme", of: SchemeName.self) ?? usual.scheme, ascii: ascii(),
            mode: map.optionalChoice("mode", of: WalkMode.self) ?? usual.mode,
            letters: map.optionalFlag("letters") ?? usual.letters,
            depth: depth() ?? usual.depth, time: map.optionalChoice("time", of: LabTime.self) ?? usual.time,
            pictures: map.optionalChoice("pictures", of: Pictures.self) ?? usual.pictures,
            level: map.optionalChoice("level", of: LabHelp.self) ?? usual.level, learning: learning())
        settings.keys = keys(hasLetters: settings.letters)
        map.finish()
        return settings
    }

    private mutating func learning() -> LearningSettings {
        let usual = LearningSettings()
        return LearningSettings(
            learners: map.optionalChoice("learners", of: LearningSettings.Asking.self) ?? usual.learners,
            newPerDay: map.optionalInteger("new-per-day", in: LearningSettings.newLimits) ?? usual.newPerDay,
            questionsPerDay: map.optionalInteger("questions-per-day", in: LearningSettings.questionLimits)
                ?? usual.questionsPerDay,
            recall: map.optionalInteger("recall", in: LearningSettings.recallLimits) ?? usual.recall, keepDays: keepDays())
    }

    private mutating func keepDays() -> Int? {
        guard let node = map.value("keep-days"), node.text != "all" else { return nil }
        return node.integer(in: LearningSettings.dayLimits, named: "keep-days", log: map.log)
    }

    /// The depth of steps; files of earlier programs say `show-why: true` or `false` instead.
    private mutating func depth() -> StepDepthSetting? {
        let former = map.optionalFlag("show-why").map { $0 ? StepDepthSetting.open : .folded }
        return map.optionalChoice("depth", of: StepDepthSetting.self) ?? former
    }

    private mutating func ascii() -> Bool? {
        guard let node = map.value("ascii"), node.text != "auto" else { return nil }
        if node.kind == .text, node.isPlain, let flag = Bool(node.text) { return flag }
        map.log.note(node, "\"ascii\" should be auto, true or false")
        return nil
    }

    private mutating func keys(hasLetters: Bool) -> [String: [String]] {
        guard let node = map.value("keys") else { return [:] }
        guard node.kind == .map else {
            if !node.isEmptyText {
                map.log.note(node, "\"keys\" should name commands, each with its keys", hint: "such as next: [n, enter]")
            }
            return [:]
        }
        var keys: [String: [String]] = [:]
        var names: [String: YAMLNode] = [:]
        for (name, value) in node.entries {
            guard rules.commands.contains(name.text) else {
                let near = EditDistance.suggestion(for: name.text, among: rules.commands)
                map.log.note(name, "there is no command \"\(PlainText.quoted(name.text))\"", hint: near)
                continue
            }
            keys[name.text] = self.keys(of: name.text, value)
            names[name.text] = name
        }
        for (command, objection) in rules.conflicts(keys, hasLetters) {
            if let name = names[command] { note(name, objection) }
            if !objection.isWarning { keys[command] = nil }
        }
        return keys
    }

    /// The keys of one command; nil, which keeps the usual ones, when one of them is wrong.
    private func keys(of command: String, _ node: YAMLNode) -> [String]? {
        let nodes = node.kind == .text ? [node] : Array(node.items)
        guard node.kind != .map, nodes.count <= Self.keyLimit else {
            map.log.note(node, "\"\(command)\" needs a list of at most \(Self.keyLimit) keys", hint: "such as [n, enter]")
            return nil
        }
        for node in nodes {
            guard node.kind == .text else {
                map.log.note(node, "\(node.kind.spoken) is no key", hint: "such as n, or [n, enter] for several")
                return nil
            }
            guard let objection = rules.objection(node.text, command) else { continue }
            note(node, objection)
            if !objection.isWarning { return nil }
        }
        return nodes.map(\.text)
    }

    private func note(_ node: YAMLNode, _ objection: KeyRules.Objection) {
        map.log.note(node, objection.text, hint: objection.hint, severity: objection.isWarning ? .warning : .error)
    }
}
