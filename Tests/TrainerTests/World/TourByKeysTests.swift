import BundledPack
import Content
import Procedures
import StateMachine
import Testing

@testable import Trainer

@Suite("The chart's own tours, by keys")
struct TourByKeysTests {
    private static let tours = Session.chart.tour(
        from: Marks(), events: ContentPack.bundled().procedure.events, known: [wholeWalk])

    /// From beginning to end, each phase settled before it is walked, so that the search finds what lies behind the gates.
    private static var wholeWalk: [WalkthroughEvent] {
        [.begin]
            + ContentPack.bundled().procedure.phases.flatMap { phase -> [WalkthroughEvent] in
                let settled = phase.steps.flatMap { step -> [WalkthroughEvent] in
                    let decision = step.decision.map { decision in
                        decision.options.filter { $0.settles && $0.leadsTo == nil }.prefix(1)
                            .map { WalkthroughEvent.decide(decision.id, option: $0.id) }
                    }
                    return [.goToStep(step.id)] + step.checklist.map { .check($0.id) } + (decision ?? [])
                }
                return settled + [.next, .goToPhase(phase.id)] + phase.steps.map { _ in .complete }
                    + phase.questions.flatMap { [WalkthroughEvent.answer($0.answer), .next] }
            }
    }

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
