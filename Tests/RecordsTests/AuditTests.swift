import Procedures
import StateMachine
import Testing

@Suite("What can be said of a journal's lines")
struct AuditTests {
    /// The lines of a small walk.
    private static func lines(_ chart: WalkthroughChart = SmallWalk.chart) -> [Entry<Walkthrough>?] {
        var journal = Journal(chart, Marks(), at: 1)
        for event in [WalkthroughEvent.begin, .complete, .note("a thought"), .back] { journal.send(event, by: .learner, at: 2) }
        return journal.entries
    }

    @Test("they are exact while the same chart does them again")
    func exact() {
        #expect(Journal.audit(Self.lines(), SmallWalk.chart) == .exact)
        #expect(Journal<Walkthrough>.audit([], SmallWalk.chart) == .asRecorded(exactFrom: nil))
    }

    @Test("they are broken at the first that is missing, can not be read or was changed")
    func broken() throws {
        var missing = Self.lines()
        missing.remove(at: 2)
        #expect(Journal.audit(missing, SmallWalk.chart) == .broken(line: 2))
        var torn = Self.lines()
        torn[3] = nil
        #expect(Journal.audit(torn, SmallWalk.chart) == .broken(line: 3))
        let changed = try #require(
            Entry.rechained(Self.lines().compactMap(\.self)) { what in
                if case .event(.note) = what { return .event(.note("")) }
                return nil
            })
        var mixed = Self.lines()
        mixed[3] = changed[3]
        // A line that was rewritten with a digest of its own is betrayed by the one behind it.
        #expect(Journal.audit(mixed, SmallWalk.chart) == .broken(line: 4))
        #expect(Journal.audit(changed, SmallWalk.chart) == .exact)
    }

    @Test("written with another chart they are as recorded, and exact from the line that took the walk over")
    func recorded() throws {
        var procedure = SmallWalk.procedure
        procedure.phases[0].steps.insert(Step(id: "first-new", title: "A new step"), at: 0)
        let newer = WalkthroughChart(trusting: procedure)
        let lines = Self.lines()
        #expect(Journal.audit(lines, newer) == .asRecorded(exactFrom: nil))
        let known = lines.compactMap(\.self)
        let place = try #require(newer.place(after: nil, known, in: procedure))
        let taken = Journal(newer, adopting: place, after: known.last, at: 3)
        #expect(Journal.audit(lines + taken.entries, newer) == .asRecorded(exactFrom: lines.count))
    }
}
