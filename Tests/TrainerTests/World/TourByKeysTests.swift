import Content
import Procedures
import StateMachine
import StateMachineTesting
import Testing

@testable import Trainer

@Suite("The chart's own tours, by keys")
struct TourByKeysTests {
    private static let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
        separator: "/")

    @Test("keys take every row that the tours of a small chart take, but for what only the program does")
    func everyRow() throws {
        let pack = try ContentPack.open(folder: "\(Self.tests)/ContentTests/WholeTwo")
        let procedure = pack.procedure(seed: 1)
        let chart = WalkthroughChart(trusting: procedure)
        var wanted: Set<RowID> = []
        var taken: Set<RowID> = []
        var byProgram: Set<String> = []
        for tour in chart.tour(from: Marks(), events: procedure.events) {
            wanted.formUnion(chart.rowsTaken(by: tour))
            let session = Session("80x24", journal: Journal(chart, Marks(), at: 0), pack: pack, procedure: procedure)
            for event in tour where session.cause(event) == .program { byProgram.insert("\(event)") }
            taken.formUnion(chart.rowsTaken(by: session.eventsTaken))
        }
        let untaken = chart.rows.filter { wanted.contains($0.id) && !taken.contains($0.id) }
        // Space asks the chart first and goes to what is open, so that marking and going on is never refused; m and Right are.
        let others = untaken.filter { !($0.row.isRefusal && "\($0.row.trigger)".contains("complete")) }
        #expect(others.map { "\($0.source): \($0.row.trigger)" } == [])
        #expect(byProgram.isSubset(of: ["arrive", "reconsider.release-decision"]))
        #expect(wanted.count > 100)
    }
}

extension Row<Walkthrough> {
    /// Whether it says no.
    fileprivate var isRefusal: Bool { if case .refuse = verdict { true } else { false } }
}

extension WalkthroughChart {
    /// The rows that events take from a fresh start.
    fileprivate func rowsTaken(by events: [WalkthroughEvent]) -> Set<RowID> {
        var snapshot = start(Marks()).next
        var taken: Set<RowID> = []
        for event in events {
            let step = step(snapshot, event)
            taken.formUnion(step.rows)
            snapshot = step.next
        }
        return taken
    }
}

extension Session {
    /// The events of the journal.
    fileprivate var eventsTaken: [WalkthroughEvent] {
        journal.entries.compactMap { entry in
            if case .event(let event) = entry.what { event } else { nil }
        }
    }
}
