/// What a learner wrote and chose: data that rides along and never decides where one may go.
public struct Marks: Equatable, Sendable {
    /// Why a step or question was skipped, by its id.
    public private(set) var reasons: [String: String] = [:]
    /// By step or question id, in the order written.
    public private(set) var notes: [String: [String]] = [:]
    /// The choice given, by question id.
    public private(set) var answers: [String: Int] = [:]
    /// The marks of steps and skipped questions as the first form of the chart kept them; nil since they are states.
    private(set) var former: [String: FormerMark]?

    public init() {}

    /// Records why a step or question is skipped.
    mutating func skip(_ id: String, because reason: String) { reasons[id] = reason }

    /// Forgets why a step was skipped.
    mutating func unskip(_ id: String) { reasons[id] = nil }

    mutating func note(_ text: String, at place: String) {
        notes[place, default: []].append(text)
    }

    /// The same marks without what the learner wrote for nobody else.
    public var withoutNotes: Marks {
        var marks = self
        marks.notes = [:]
        return marks
    }

    mutating func answer(_ question: String, with choice: Int) {
        answers[question] = choice
    }
}

/// A mark as the first form of the chart kept it.
enum FormerMark: Equatable, Sendable {
    case done
    case skipped(reason: String)
}

extension FormerMark: Codable {
    private enum Keys: String, CodingKey { case done, skipped }
    /// The reason as lines of the first form have it.
    private struct FirstFormReason: Decodable { var reason: String }

    /// Writes `"done"`, or `{"skipped":"the reason"}`.
    func encode(to encoder: any Encoder) throws {
        switch self {
        case .done:
            var word = encoder.singleValueContainer()
            try word.encode(Keys.done.rawValue)
        case .skipped(let reason):
            var mark = encoder.container(keyedBy: Keys.self)
            try mark.encode(reason, forKey: .skipped)
        }
    }

    /// Reads a mark; lines of the first form have `{"done":{}}` and `{"skipped":{"reason":"…"}}`.
    init(from decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            guard word == Keys.done.rawValue else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "no mark is called \(word)"))
            }
            self = .done
            return
        }
        let mark = try decoder.container(keyedBy: Keys.self)
        if mark.contains(.done) {
            self = .done
        } else if let reason = try? mark.decode(String.self, forKey: .skipped) {
            self = .skipped(reason: reason)
        } else {
            self = .skipped(reason: try mark.decode(FirstFormReason.self, forKey: .skipped).reason)
        }
    }
}

extension Marks {
    /// The marks that the first form of the chart kept, by step or question id; nil in marks of this form.
    var formerMarks: [String: FormerMark]? { former }

    /// The same marks with the reasons in their place, once the chart knows which steps are done.
    var inThisForm: Marks {
        var marks = self
        marks.former = nil
        for (id, mark) in former ?? [:] {
            if case .skipped(let reason) = mark { marks.reasons[id] = reason }
        }
        return marks
    }
}

extension Marks: Codable {
    private enum Keys: String, CodingKey { case answers, notes, reasons, steps }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Keys.self)
        answers = try values.decode([String: Int].self, forKey: .answers)
        notes = try values.decode([String: [String]].self, forKey: .notes)
        former = try values.decodeIfPresent([String: FormerMark].self, forKey: .steps)
        reasons = former == nil ? try values.decode([String: String].self, forKey: .reasons) : [:]
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Keys.self)
        try values.encode(answers, forKey: .answers)
        try values.encode(notes, forKey: .notes)
        if let former { try values.encode(former, forKey: .steps) } else { try values.encode(reasons, forKey: .reasons) }
    }
}

extension Marks {
    /// The same bytes for the same marks, whatever order they were made in; of the first form those that it gave.
    var canonicalBytes: [UInt8] {
        var text = ""
        let skipped = former ?? reasons.mapValues { .skipped(reason: $0) }
        for (step, mark) in skipped.sorted(by: { $0.key < $1.key }) {
            switch mark {
            case .done: text += "\(step)\u{1}done\u{2}"
            case .skipped(let reason): text += "\(step)\u{1}skipped\u{1}\(reason)\u{2}"
            }
        }
        text += "\u{3}"
        for (place, lines) in notes.sorted(by: { $0.key < $1.key }) {
            text += place + "\u{1}" + lines.joined(separator: "\u{1}") + "\u{2}"
        }
        text += "\u{3}"
        for (question, choice) in answers.sorted(by: { $0.key < $1.key }) { text += "\(question)\u{1}\(choice)\u{2}" }
        return Array(text.utf8)
    }
}
