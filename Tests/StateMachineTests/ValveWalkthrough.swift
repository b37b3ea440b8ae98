import StateMachine
import StateMachineTesting
import TestSupport

/// A chart of 185 rows with everything in it that the module can do, kept as SCXML beside the tests.
enum ValveWalkthrough {
    static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        + "/Charts"

    /// The text of a file of the folder.
    static func text(_ name: String) throws -> String {
        guard let text = TemporaryFolder.text(of: folder + "/" + name) else { throw Missing(name: name) }
        return text
    }

    struct Missing: Error { var name: String }

    static func chart() throws -> Chart<Lab> { try SCXMLLoader(text("valve-walkthrough.scxml")).chart() }

    /// The events that come from outside: all that rows listen to and the chart does not raise.
    static func events(of chart: Chart<Lab>) -> [String] {
        var raised: Set<String> = []
        var heard: [String] = []
        for row in chart.rows {
            for case .raise(let event) in row.row.actions { raised.insert(event) }
            if case .on(let kinds) = row.row.trigger { heard += kinds.filter { !heard.contains($0) } }
        }
        for node in chart.allNodes { for case .raise(let event) in node.entry + node.exit { raised.insert(event) } }
        return heard.filter { !raised.contains($0) }
    }

    /// Seeded events, of which most are answered.
    static func random(_ count: Int, seed: UInt64, of chart: Chart<Lab>) -> [String] {
        let events = events(of: chart)
        var random = SeededGenerator(seed: seed)
        var snapshot = chart.start([:]).next
        return (0..<count).map { _ in
            var event = events.randomElement(using: &random) ?? ""
            for _ in 0..<8 where chart.offers(snapshot, [event]) == [.nothing] {
                event = events.randomElement(using: &random) ?? ""
            }
            // To leave would end the session.
            if event == "confirm" { event = "close" }
            snapshot = chart.step(snapshot, event).next
            return event
        }
    }
}

extension Chart {
    /// All nodes in document order.
    var allNodes: [Node<D>] {
        func inside(_ nodes: [Node<D>]) -> [Node<D>] { nodes.flatMap { [$0] + inside($0.children) } }
        return inside(nodes)
    }
}
