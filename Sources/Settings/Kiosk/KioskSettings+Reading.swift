import TextRules
import YAMLReading

/// Kiosk settings out of YAML text.
extension KioskSettings {
    /// What a settings file says, and what is wrong with it.
    public struct Reading: Sendable {
        /// The settings; the usual one stands wherever the file is wrong.
        public var settings: KioskSettings
        /// Errors and warnings in the order of the file.
        public var problems: [Problem]
        /// Where the settings stand whose values only the caller can check, by their keys.
        public var places: [String: YAMLPlace]
        /// The bytes of the file; nil when there is none, or none that can be read.
        public var bytes: [UInt8]?
        /// Whether there is a file of which nothing can be used.
        public var isBroken = false

        /// A reading; without a file, the usual settings.
        public init(settings: KioskSettings = KioskSettings(), problems: [Problem] = [], places: [String: YAMLPlace] = [:]) {
            self.settings = settings
            self.problems = problems
            self.places = places
        }

        /// The reading of a broken file, with the settings of an earlier one.
        public func standing(on last: Reading) -> Reading {
            var reading = last
            reading.problems = problems.map { problem in
                var problem = problem
                problem.hint = (problem.hint.isEmpty ? "" : problem.hint + "; ") + "the settings of before stand"
                return problem
            }
            return reading
        }
    }

    /// Reads the settings in a file; what is wrong is told with its place, and the usual setting used.
    ///
    /// - Parameters:
    ///   - path: Where the file is.
    ///   - mustBeThere: Whether a missing file is a problem, as when it was named by the user.
    public static func read(path: String, mustBeThere: Bool) -> Reading {
        do throws(Problem) {
            guard let text = try SettingsFile.bytes(path: path) else {
                let missing = Problem(file: path, text: "there is no such file", hint: "the usual settings are used")
                return Reading(problems: mustBeThere ? [missing] : [])
            }
            return read(text, file: path)
        } catch {
            var reading = Reading(problems: [error])
            reading.isBroken = true
            return reading
        }
    }

    /// Reads settings; what is wrong is told with its place, and the usual setting used.
    ///
    /// - Parameters:
    ///   - text: The file's bytes, UTF-8.
    ///   - file: The path as messages show it.
    public static func read(_ text: [UInt8], file: String) -> Reading {
        let log = ProblemLog()
        var slips: [Problem] = []
        let document = document(text, file: file, log: log, slips: &slips)
        var reading = Reading()
        if let document {
            var reader = KioskSettingsReader(map: YAMLMap(document.root, log: log))
            reading.settings = reader.settings()
            reading.places = reader.places
            reading.bytes = text
        } else {
            reading.isBroken = true
        }
        reading.problems = slips + log.problems
        return reading
    }

    /// The document; a line at which it stops being YAML is left out, so that a slip costs that setting alone.
    private static func document(_ text: [UInt8], file: String, log: ProblemLog, slips: inout [Problem]) -> YAMLDocument? {
        var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        for _ in 0..<mostSlips {
            let trial = ProblemLog()
            let bytes = Array(lines.joined(separator: [0x0A]))
            let document = bytes.withUnsafeBufferPointer { YAMLDocument.read($0, file: file, log: trial) }
            guard let problem = trial.problems.first(where: { $0.severity == .error }) else { return document }
            guard document == nil, lines.indices.contains(problem.line - 1), !lines[problem.line - 1].isEmpty else { break }
            slips.append(problem)
            lines[problem.line - 1] = []
        }
        slips = []
        return text.withUnsafeBufferPointer { YAMLDocument.read($0, file: file, log: log) }
    }

    /// More slips than a file has that was written by hand.
    private static let mostSlips = 10
}

/// One reading of a kiosk's settings file.
private struct KioskSettingsReader {
    /// WCAG 2.2, success criterion 2.2.1: at least so many seconds to answer whether one is still there.
    private static let leastAnswerSeconds = 20
    /// A day: nobody waits longer.
    private static let longestSeconds = 86_400
    /// What fits three lines of a screen of 40 columns.
    private static let lineLimit = 110
    /// The narrowest screen that a contact line is made for, and how many of its lines it may take: it is always whole.
    private static let narrowColumns = 40, contactRows = 2
    /// More languages than one start page can offer.
    private static let mostLanguages = 6
    /// As many characters as one long paragraph has.
    private static let ownLimit = 300
    /// From a slow voice to the fastest that is understood.
    private static let wordsAMinute = 60...500

    var map: YAMLMap
    var places: [String: YAMLPlace] = [:]

    init(map: YAMLMap) { self.map = map }

    mutating func settings() -> KioskSettings {
        let usual = KioskSettings()
        var settings = KioskSettings(
            audience: map.optionalChoice("audience", of: KioskAudience.self) ?? usual.audience,
            language: name("language"), idleSeconds: idleSeconds() ?? usual.idleSeconds,
            stillThereSeconds: stillThereSeconds() ?? usual.stillThereSeconds,
            scheme: map.optionalChoice("scheme", of: SchemeName.self) ?? usual.scheme, ascii: ascii(),
            start: name("start") ?? usual.start, contact: contact(), show: parts() ?? usual.show, pack: pack(),
            packDigest: digest(), count: map.optionalFlag("count") ?? usual.count)
        settings.name = line("name")
        settings.contactDay = line("contact-day")
        settings.contactNight = line("contact-night")
        settings.emergency = line("emergency")
        settings.own = own()
        settings.languages = languages()
        settings.unreviewedLanguages = map.optionalFlag("unreviewed-languages") ?? usual.unreviewedLanguages
        settings.units = filled("units").flatMap { $0.choice(of: WeightUnit.self, named: "units", log: map.log) }
        settings.lines = map.optionalFlag("lines") ?? usual.lines
        settings.speech = map.optionalFlag("speech") ?? usual.speech
        settings.wordsAMinute =
            filled("words-a-minute")?.integer(in: Self.wordsAMinute, named: "words-a-minute", log: map.log)
            ?? usual.wordsAMinute
        map.finish()
        return settings
    }

    /// A value that is there and not left empty.
    private mutating func filled(_ key: StaticString) -> YAMLNode? {
        guard let node = map.value(key), !node.isEmptyText else { return nil }
        places[key.description] = node.place
        return node
    }

    private mutating func name(_ key: StaticString) -> String? {
        guard let node = filled(key) else { return nil }
        return node.identifier(log: map.log)
    }

    private mutating func idleSeconds() -> Int? {
        filled("idle-seconds")?.integer(in: 0...Self.longestSeconds, named: "idle-seconds", log: map.log)
    }

    private mutating func stillThereSeconds() -> Int? {
        guard let node = filled("still-there-seconds") else { return nil }
        let seconds = node.integer(in: 1...Self.longestSeconds, named: "still-there-seconds", log: map.log)
        if let seconds, seconds < Self.leastAnswerSeconds {
            map.log.note(
                node, "\"still-there-seconds\" is \(seconds); slow readers and hands need \(Self.leastAnswerSeconds) or more",
                hint: "30 is usual", severity: .warning)
        }
        return seconds
    }

    private mutating func ascii() -> Bool? {
        guard let node = filled("ascii"), node.text != "auto" else { return nil }
        if node.kind == .text, node.isPlain, let flag = Bool(node.text) { return flag }
        map.log.note(node, "\"ascii\" should be auto, true or false")
        return nil
    }

    /// A short line of the clinic's own.
    private mutating func line(_ key: StaticString) -> String? {
        filled(key).flatMap { text($0, named: key, limit: Self.lineLimit) }
    }

    /// The line that is always in sight: it has to fit two lines of a narrow screen.
    private mutating func contact() -> String? {
        guard let node = filled("contact"), let text = text(node, named: "contact", limit: Self.lineLimit) else { return nil }
        guard Self.rows(of: text) <= Self.contactRows else {
            map.log.note(
                node, "\"contact\" takes \(Self.rows(of: text)) lines of \(Self.narrowColumns) columns; two fit",
                hint: "shorten it to about \(Self.contactRows * Self.narrowColumns - 10) characters")
            return nil
        }
        return text
    }

    /// How many lines of a narrow screen a text takes, broken at its blanks.
    private static func rows(of text: String) -> Int {
        var (rows, taken) = (1, 0)
        for word in text.split(separator: " ") {
            if taken > 0, taken + 1 + word.count > narrowColumns { (rows, taken) = (rows + 1, 0) }
            taken += word.count + (taken > 0 ? 1 : 0)
        }
        return rows
    }

    /// The codes of languages; the caller knows which there are.
    private mutating func languages() -> [String] {
        guard let items = filled("languages")?.list(named: "languages", log: map.log) else { return [] }
        var languages: [String] = []
        for node in items {
            guard let code = node.identifier(log: map.log) else { continue }
            places["languages.\(code)"] = node.place
            if languages.contains(code) {
                map.log.note(node, "\"\(code)\" is in this list twice", hint: "leave one of them out", severity: .warning)
            } else if languages.count == Self.mostLanguages {
                map.log.note(node, "a start page offers at most \(Self.mostLanguages) languages", severity: .warning)
            } else {
                languages.append(code)
            }
        }
        return languages
    }

    private func text(_ node: YAMLNode, named name: StaticString, limit: Int) -> String? {
        guard let text = node.text(named: name, log: map.log) else { return nil }
        guard node.characterCount <= limit else {
            map.log.note(
                node, "\"\(name)\" has \(node.characterCount) characters; at most \(limit) fit", hint: "shorten it")
            return nil
        }
        return PlainText.written(text)
    }

    /// The clinic's own paragraphs by the ids of their pages; the caller knows which pages there are.
    private mutating func own() -> [String: ClinicText] {
        guard let node = filled("own") else { return [:] }
        guard node.kind == .map else {
            map.log.note(
                node, "\"own\" should be a map, not \(node.kind.spoken)", hint: "such as going-home: \"Our ward is 4B.\"")
            return [:]
        }
        var own: [String: ClinicText] = [:]
        for (key, value) in node.entries {
            places["own.\(key.text)"] = key.place
            guard value.kind == .map else {
                if let text = text(value, named: "own", limit: Self.ownLimit) { own[key.text] = ClinicText(["": text]) }
                continue
            }
            for (language, value) in value.entries {
                places["own.\(key.text).\(language.text)"] = language.place
                guard let text = text(value, named: "own", limit: Self.ownLimit) else { continue }
                own[key.text, default: ClinicText([:])].texts[language.text] = text
            }
        }
        return own
    }

    private mutating func parts() -> Set<KioskPart>? {
        guard let items = filled("show")?.list(named: "show", log: map.log) else { return nil }
        return Set(items.compactMap { $0.choice(of: KioskPart.self, named: "show", log: map.log) })
    }

    private mutating func pack() -> String? {
        guard let node = filled("pack"), let path = node.text(named: "pack", log: map.log) else { return nil }
        guard path.hasPrefix("/") else {
            map.log.note(node, "\"pack\" should be a full path", hint: "such as /etc/teer/pack")
            return nil
        }
        return path
    }

    private mutating func digest() -> String? {
        guard let node = filled("pack-digest"), let text = node.text(named: "pack-digest", log: map.log) else { return nil }
        let digits = text.lowercased()
        guard digits.utf8.count == 64, digits.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            map.log.note(
                node, "\"pack-digest\" should be 64 hexadecimal digits", hint: "the comment above it says how they are made")
            return nil
        }
        return digits
    }
}
