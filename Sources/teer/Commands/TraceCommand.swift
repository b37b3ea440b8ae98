import ArgumentParser
import FoundationEssentials
import JSONWriting
import Procedures
import StateMachine
import TextRules
import YAMLReading

/// Sends events to the chart and prints what each came to.
struct TraceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace", abstract: "Send events to the walkthrough's chart; print each outcome as a JSON line.",
        discussion: """
            The file has an event a line: "next" or {"event": "next"}; {"restart": true} starts anew. "-" reads standard input. \
            Each line printed has the event, its outcome (taken, refused, ignored), the reasons and every active state.
            """)

    @Argument(help: "A file of JSON lines.", completion: .file())
    var events: String

    @OptionGroup var content: PackOption

    func run() throws {
        let chart = try content.openChart()
        var snapshot = chart.start(Marks()).next
        var lines = [TraceLine(event: nil, outcome: "taken", reasons: [], configuration: snapshot.configuration)]
        for (number, line) in TextLines.split(try text()).enumerated() {
            guard !line.allSatisfy(\.isWhitespace) else { continue }
            switch try request(line, number: number + 1) {
            case .restart:
                snapshot = chart.start(Marks()).next
                lines.append(TraceLine(event: nil, outcome: "taken", reasons: [], configuration: snapshot.configuration))
            case .event(let name, let words):
                lines.append(send(name, words, to: chart, &snapshot))
            }
        }
        for line in lines { Standard.write(line.json + "\n") }
    }

    /// Sends an event; a name that the chart does not know is ignored, as an interpreter of the exported chart does.
    private func send(
        _ name: String, _ words: String, to chart: WalkthroughChart, _ snapshot: inout Snapshot<Walkthrough>
    ) -> TraceLine {
        guard let event = WalkthroughEvent(name: name, words: words) else {
            return TraceLine(event: name, outcome: "ignored", reasons: [], configuration: snapshot.configuration)
        }
        let step = chart.step(snapshot, event)
        snapshot = step.next
        return TraceLine(
            event: name, outcome: step.outcome.word, reasons: step.outcome.reasons.map(\.description),
            configuration: snapshot.configuration)
    }

    private func text() throws -> String {
        do {
            if events == "-" {
                var all = ""
                while let line = readLine(strippingNewline: false) { all += line }
                return all
            }
            return String(decoding: try Data(contentsOf: URL(filePath: events)), as: UTF8.self)
        } catch {
            throw CommandFailure(
                "\(PlainText.name(events)) can not be read. Name a file of JSON lines, or - for standard input.",
                status: 2)
        }
    }

    private func request(_ line: String, number: Int) throws -> TraceRequest {
        let data = Data(line.utf8)
        if let name = try? JSONDecoder().decode(String.self, from: data) { return .event(name, "") }
        if let object = try? JSONDecoder().decode(TraceObject.self, from: data) {
            if object.restart ?? false { return .restart }
            if let name = object.event { return .event(name, object.words ?? "") }
        }
        throw CommandFailure(
            "\(PlainText.name(events)):\(number):1: error: this is no event (write \"next\", {\"event\": \"next\"} or {\"restart\": true})",
            status: 1)
    }
}

/// A line of the file of events.
private enum TraceRequest {
    case restart
    case event(String, String)
}

private struct TraceObject: Decodable {
    var event: String?
    var words: String?
    var restart: Bool?
}

/// A line of the trace; a first line has no event.
private struct TraceLine {
    var event: String?
    var outcome: String
    var reasons: [String]
    var configuration: [String]

    /// The line as JSON with sorted keys; null where there is no event.
    var json: String {
        var bytes = JSONBytes()
        bytes.write("{\"configuration\":")
        bytes.write(configuration) { $0.quote($1) }
        bytes.write(",\"event\":")
        if let event { bytes.quote(event) } else { bytes.write("null") }
        bytes.write(",\"outcome\":")
        bytes.quote(outcome)
        bytes.write(",\"reasons\":")
        bytes.write(reasons) { $0.quote($1) }
        bytes.write("}")
        return bytes.text
    }
}
