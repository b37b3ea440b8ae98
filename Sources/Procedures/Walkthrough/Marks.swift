/// What the learner did with each step: data that rides along and never decides where one may go.
public struct Marks: Equatable, Sendable, Codable {
    /// A step's mark.
    public enum Mark: Equatable, Sendable {
        case done
        case skipped(reason: String)
    }

    /// By step id.
    public private(set) var steps: [String: Mark] = [:]
    /// By step or question id, in the order written.
    public private(set) var notes: [String: [String]] = [:]
    /// The choice given, by question id.
    public private(set) var answers: [String: Int] = [:]

    public init() {}

    /// Records that a step was left by an event: `complete` marks it, `skip` says why it was not, `next` changes nothing.
    mutating func leave(_ step: String, by event: WalkthroughEvent?) {
        switch event {
        case .complete: steps[step] = .done
        case .skip(let reason): steps[step] = .skipped(reason: reason)
        default: break
        }
    }

    /// Sets a step's mark, or takes it away when it is set.
    mutating func toggle(_ step: String) {
        steps[step] = steps[step] == .done ? nil : .done
    }

    /// Takes the `done` marks of steps away: something at or before them is open again.
    mutating func reopen(_ reopened: [String]) {
        for step in reopened where steps[step] == .done { steps[step] = nil }
    }

    /// Skips steps that a decision leads past; what is done stays done.
    mutating func skip(_ skipped: [String], because reason: String) {
        for step in skipped where steps[step] != .done { steps[step] = .skipped(reason: reason) }
    }

    /// Takes back what `skip(_:because:)` did.
    mutating func unskip(_ skipped: [String], because reason: String) {
        for step in skipped where steps[step] == .skipped(reason: reason) { steps[step] = nil }
    }

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

extension Marks.Mark: Codable {
    private enum Keys: String, CodingKey { case done, skipped }
    /// The reason as lines of the first form have it.
    private struct FirstFormReason: Decodable { var reason: String }

    /// Writes `"done"`, or `{"skipped":"the reason"}`.
    public func encode(to encoder: any Encoder) throws {
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
    public init(from decoder: any Decoder) throws {
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
    /// The same bytes for the same marks, whatever order they were made in.
    var canonicalBytes: [UInt8] {
        var text = ""
        for (step, mark) in steps.sorted(by: { $0.key < $1.key }) {
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
