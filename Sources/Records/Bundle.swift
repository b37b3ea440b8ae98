import FoundationEssentials
import Sessions
import StateMachine

/// Sessions of a store as one text: what leaves a machine, and comes in on another.
///
/// JSON lines: a header, learners, then each session with its lines and answers, and at the end the SHA-256 of all that stands
/// before. The same sessions give the same bytes.
public struct Bundle: Sendable {
    public struct Item: Hashable, Sendable {
        public var session: SessionRecord
        /// The id of the learner; nil for nobody in particular.
        public var learner: String?
        public var events: [EventRecord]
        public var answers: [AnswerRecord]

        public init(session: SessionRecord, learner: String?, events: [EventRecord], answers: [AnswerRecord]) {
            self.session = session
            self.learner = learner
            self.events = events
            self.answers = answers
        }
    }

    /// By id; the numbers are those of the store that they come from.
    public var learners: [LearnerRecord]
    /// By the time of their beginning, then by id.
    public private(set) var items: [Item]

    public init(learners: [LearnerRecord], items: [Item]) {
        self.learners = learners.sorted { $0.id < $1.id }
        self.items = items.sorted { ($0.session.startedAt, $0.session.id) < ($1.session.startedAt, $1.session.id) }
    }

    /// The name of an item's learner; nil for nobody in particular.
    public func name(of item: Item) -> String? { item.learner.flatMap { id in learners.first { $0.id == id }?.name } }
}

/// Why a text is no bundle, with the number of the line, counted from 1.
public struct BundleProblem: Error, Hashable, Sendable {
    public var line: Int
    public var text: String
}

extension Bundle {
    /// The bundle as text, each line ended by a newline.
    public var text: String {
        var lines = [Self.line(BundleLine(records: BundleLine.form))]
        lines += learners.map { Self.line(BundleLine(learner: .init(id: $0.id, name: $0.name, madeAt: $0.madeAt))) }
        for item in items {
            lines.append(Self.line(BundleLine(session: .init(item.session, learner: item.learner))))
            lines += item.events.map { Self.line(BundleLine(line: .init(seq: $0.seq, at: $0.at, body: $0.body))) }
            lines += item.answers.map { Self.line(BundleLine(answer: .init($0))) }
        }
        let body = lines.joined()
        return body + Self.line(BundleLine(sha256: SHA256.hex(Array(body.utf8))))
    }

    private static func line(_ line: BundleLine) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts and whole numbers always have a form in JSON.
        return ((try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
    }

    /// Reads a text back; nothing of it is taken when a line is none, or the text is not whole.
    public init(reading text: String) throws(BundleProblem) {
        var (learners, items): ([LearnerRecord], [Item]) = ([], [])
        var end = text.startIndex
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var isWhole = false
        for (at, line) in lines.enumerated() {
            if line.isEmpty, at == lines.count - 1 { break }
            guard !isWhole, let read = try? JSONDecoder().decode(BundleLine.self, from: Data(line.utf8)) else {
                throw BundleProblem(line: at + 1, text: "this is no line of a bundle of records")
            }
            if at == 0, read.records == nil { throw BundleProblem(line: 1, text: "this is no bundle of records") }
            if let form = read.records, form != BundleLine.form {
                throw BundleProblem(line: at + 1, text: "this bundle is of form \(form); update this program")
            }
            if let sum = read.sha256 {
                guard sum == SHA256.hex(Array(text[..<end].utf8)) else {
                    throw BundleProblem(line: at + 1, text: "the lines are not those that were exported: the sum differs")
                }
                isWhole = true
            }
            guard Self.take(read, &learners, &items) else {
                throw BundleProblem(line: at + 1, text: "this line belongs to no session")
            }
            end = line.endIndex < text.endIndex ? text.index(after: line.endIndex) : line.endIndex
        }
        guard isWhole else { throw BundleProblem(line: lines.count, text: "the bundle is cut off: its last line is missing") }
        self.init(learners: learners, items: items)
    }

    private static func take(_ line: BundleLine, _ learners: inout [LearnerRecord], _ items: inout [Item]) -> Bool {
        if let learner = line.learner {
            learners.append(LearnerRecord(number: 0, id: learner.id, name: learner.name, madeAt: learner.madeAt))
        }
        if let session = line.session {
            items.append(Item(session: session.record, learner: session.learner, events: [], answers: []))
        }
        if line.line == nil, line.answer == nil { return true }
        guard !items.isEmpty else { return false }
        if let event = line.line {
            guard (0..<1 << 32).contains(event.seq) else { return false }
            items[items.count - 1].events.append(EventRecord(seq: event.seq, at: event.at, body: event.body))
        }
        if let answer = line.answer {
            guard (0..<1 << 32).contains(answer.seq) else { return false }
            items[items.count - 1].answers.append(answer.record)
        }
        return true
    }
}

/// A line of a bundle: exactly one of these stands in it.
private struct BundleLine: Codable {
    /// The form that is written, and the newest that is read.
    static let form = 1

    var records: Int?
    var learner: Learner?
    var session: Session?
    var line: Line?
    var answer: Answer?
    var sha256: String?

    struct Learner: Codable {
        var id: String
        var name: String
        var madeAt: Int64
    }

    struct Line: Codable {
        var seq: Int
        var at: Int64
        var body: String
    }

    struct Answer: Codable {
        var seq: Int
        var at: Int64
        var question: String
        var revision: String
        var choice: Int
        var right: Bool
        var sure: Bool

        init(_ answer: AnswerRecord) {
            (seq, at, question, revision) = (answer.seq, answer.at, answer.question, answer.revision)
            (choice, right, sure) = (answer.choice, answer.isRight, answer.isSure)
        }

        var record: AnswerRecord {
            AnswerRecord(
                seq: seq, at: at, question: question, revision: revision, choice: choice, isRight: right, isSure: sure)
        }
    }

    struct Session: Codable {
        var id, pack, packVersion, kind: String
        var startedAt, touchedAt, active: Int64
        var learner, origin, edition, program, follows: String?
        var seed: Int64?
        var chartForm: Int
        var done, total: Int?

        init(_ session: SessionRecord, learner: String?) {
            (id, pack, packVersion, kind) = (session.id, session.pack, session.packVersion, session.kind.rawValue)
            (startedAt, touchedAt, active) = (session.startedAt, session.touchedAt, session.active)
            (self.learner, edition, program, follows) = (learner, session.edition, session.program, session.follows)
            // The path of a folder is nobody else's business.
            origin = session.origin == "bundled" ? session.origin : nil
            (seed, chartForm) = (session.seed, session.chartForm)
            (done, total) = (session.progress?.done, session.progress?.total)
        }

        var record: SessionRecord {
            SessionRecord(
                id: id, pack: pack, packVersion: packVersion, startedAt: startedAt, touchedAt: touchedAt,
                kind: SessionRecord.Kind(rawValue: kind) ?? .walk, origin: origin, edition: edition, seed: seed,
                program: program, chartForm: chartForm, follows: follows, active: active,
                progress: done.flatMap { done in total.map { SessionProgress(done: done, of: $0) } })
        }
    }
}
