import Foundation
import StateMachine

/// What one event came to, in words, so that runs of different charts and engines can be compared.
public struct TraceLine: Sendable, Hashable, Codable {
    /// The event's name; nil for the start of a session.
    public var event: String?
    /// `taken`, `refused`, `ignored` or `fault`.
    public var outcome: String
    /// Why it was refused, in document order.
    public var reasons: [String]
    /// The names of all active states, sorted.
    public var configuration: [String]
    /// What an interpreter of the exported chart logs: `["effect", …]` and `["refused", …]`.
    public var log: [[String]]

    /// A line, spelled out.
    public init(event: String?, outcome: String, reasons: [String], configuration: [String], log: [[String]]) {
        self.event = event
        self.outcome = outcome
        self.reasons = reasons
        self.configuration = configuration
        self.log = log
    }

    /// The line with an explicit null for the start.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(event, forKey: .event)
        try container.encode(outcome, forKey: .outcome)
        try container.encode(reasons, forKey: .reasons)
        try container.encode(configuration, forKey: .configuration)
        try container.encode(log, forKey: .log)
    }
}

extension TraceLine {
    /// The line of a step; event nil for the start of a session.
    public init<D: Domain>(_ event: D.Event?, _ step: Step<D>) {
        self.event = event.map { D.kind(of: $0).description }
        outcome = step.outcome.word
        reasons = step.outcome.reasons.map(\.description)
        configuration = step.next.configuration
        log = step.log
    }
}

extension Step {
    /// What an interpreter of the exported chart would log: effects, and the reason of each refusal that answered.
    public var log: [[String]] {
        let table = next.storage.table
        let refused = rows.filter { table.rows[$0.index].answer == .refuse }
            .map { ["refused", table.reasons.names[table.rows[$0.index].reason]] }
        return refused + effects.map { ["effect", $0.description] }
    }
}

extension Chart {
    /// The lines of a session: its start, then one for each event.
    public func trace(_ context: D.Context, _ events: some Sequence<D.Event>) -> [TraceLine] {
        var step = start(context)
        var lines = [TraceLine(nil, step)]
        for event in events {
            step = self.step(step.next, event)
            lines.append(TraceLine(event, step))
        }
        return lines
    }
}

extension TraceLine {
    /// The line as one JSON object without line breaks, its keys sorted.
    public var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts and lists of texts: there is nothing in a line that could not be encoded.
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
