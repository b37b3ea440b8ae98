import Procedures
import StateMachine
import Testing

/// A walk told as the events that happen, by name, and what each came to.
struct Story: Sendable, CustomTestStringConvertible {
    let name: String
    /// Event by event: `taken`, `ignored`, or the reasons of a refusal.
    let lines: [Line]
    /// Where it ends.
    let end: WalkPlace

    struct Line: Sendable {
        let event: WalkthroughEvent
        let outcome: String
    }

    var testDescription: String { name }
    var events: [WalkthroughEvent] { lines.map(\.event) }

    /// - Parameter text: a line an event: its name, and behind " -> " the reasons if it is refused, or `ignored`.
    init(_ name: String, end: WalkPlace, _ text: String) {
        self.name = name
        self.end = end
        lines = text.split(separator: "\n").flatMap(Self.lines)
    }

    private static func lines(_ line: Substring) -> [Line] {
        let parts = line.split(separator: " -> ").map(String.init)
        let words = parts[0].split(separator: " ").map(String.init)
        let outcome = parts.count > 1 ? parts[1] : "taken"
        if words[0] == "walk" { return walk(words[1]).map { Line(event: $0, outcome: "taken") } }
        guard let event = WalkthroughEvent(name: words[0], words: "a word") else { preconditionFailure("no event \(words[0])") }
        let count = words.count > 1 ? Int(words[1].dropFirst()) ?? 1 : 1
        return Array(repeating: Line(event: event, outcome: outcome), count: count)
    }

    /// All of a phase in order up to its last step, everything ticked and decided on the way to a released clip.
    private static func walk(_ phase: String) -> [WalkthroughEvent] {
        ReferenceWalk.clip.walk(ShippedChart.procedure.phases.first { $0.id == phase }!)  // stories name phases of the pack
    }
}
