import Content
import Procedures
import StateMachine
import Testing

@testable import Trainer

@Suite("The chart's own tours, by keys")
struct TourByKeysTests {
    private static let tours = Session.chart.tour(from: Marks(), events: ContentPack.bundled().procedure.events)

    @Test("keys take every row that the tours take; only starting again is done by the program itself")
    func everyRow() {
        var taken: Set<RowID> = []
        var doors: [String: Int] = [:]
        for tour in Self.tours {
            let session = Session("80x24")
            for event in tour {
                switch session.cause(event) {
                case .program: doors["\(event)", default: 0] += 1
                case .keys, .none: break
                }
            }
            taken.formUnion(session.rowsTaken)
        }
        let untaken = Session.chart.rows.filter { !taken.contains($0.id) }
        #expect(untaken.map { "\($0.source): \($0.row.trigger)" } == [])
        #expect(Set(doors.keys) == ["arrive"])
    }
}

extension Session {
    /// The rows that the walk took, run again from its journal.
    fileprivate var rowsTaken: Set<RowID> {
        var snapshot = Self.chart.start(Marks()).next
        var taken: Set<RowID> = []
        for entry in journal.entries {
            guard case .event(let event) = entry.what else { continue }
            let step = Self.chart.step(snapshot, event)
            taken.formUnion(step.rows)
            snapshot = step.next
        }
        return taken
    }
}
