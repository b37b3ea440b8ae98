import ClipLab
import StateMachine
import StateMachineTesting
import TestSupport
import Testing

@Suite("The intervention's chart")
struct ChartTests {
    private let chart = InterventionChart.intervention

    @Test("its analysis finds nothing but default entries that no row needs")
    func findings() {
        #expect(chart.findings().filter { $0.rule != .defaultNeverUsed }.map(\.text) == [])
    }

    @Test("every event in every situation comes to what the table says")
    func matrix() {
        #expect(TestSupport.Snapshot("intervention").difference(from: ChartMatrix(chart: chart).text) == nil)
    }

    @Test("all its states are seen in a few thousand steps, every row is taken, and from everywhere one can finish")
    func exploration() {
        // Stopping is always possible; so it does not count as a way out.
        let ways = ChartEvents.all.filter {
            ![Act.stopCase.kind, InterventionEvent.happened(.patientArrested).kind].contains($0.kind)
        }
        let whole = chart.explore(from: Intervention.NoContext(), events: ChartEvents.all, limit: 20_000)
        let walk = chart.explore(
            from: Intervention.NoContext(), events: ways, limit: 20_000, invariant: Self.contradiction,
            goal: { $0.contains(.done) })
        print(
            "\(chart.states.count) states, \(chart.rowCount) rows: \(whole.states) configurations, \(whole.depth) events deep")
        #expect(whole.isComplete && walk.isComplete)
        #expect(whole.rowsNeverTaken == [])
        #expect(walk.trapped.isEmpty)
        #expect(walk.violations.map(\.text) == [])
    }

    /// What must never be active together.
    private static func contradiction(_ snapshot: StateMachine.Snapshot<Intervention>) -> String? {
        let isHolding = !snapshot.contains(.grippersUp)
        if isHolding, !snapshot.contains(.grasping), !snapshot.contains(.closed), !snapshot.contains(.done) {
            return "a gripper is down in \(snapshot.leaves(in: .stage))"
        }
        if snapshot.contains(.closed), !snapshot.contains(.bothDown) { return "closed on less than two leaflets" }
        if snapshot.contains(.caught), ![.ventricle, .grasping, .done].contains(where: { snapshot.contains($0) }) {
            return "caught in \(snapshot.leaves(in: .stage))"
        }
        if snapshot.contains(.atrium), !snapshot.contains(.deviceOn) { return "no clip in the atrium" }
        if snapshot.contains(.out), snapshot.contains(.deviceOn) { return "out with a clip on" }
        return nil
    }

    @Test("what a person may do without the team is refused with the row's own reason, whatever else stands in the way")
    func firstReason() {
        let lab = Lab(Anatomy(), seed: 1)
        var unstable = lab
        unstable.hear(.patientUnstable)
        #expect(unstable.act(.punctureVein) == .refused(.patientUnstable))
        #expect(unstable.act(.wait(seconds: 5)) == .taken(nil))
        unstable.hear(.patientStable)
        #expect(unstable.act(.punctureVein) == .taken(nil))
        unstable.hear(.patientArrested)
        #expect(unstable.stage == .done)
        #expect(unstable.act(.wait(seconds: 5)) == .refused(.finished))
        #expect(unstable.act(.show(.bicaval)) == .taken(nil))
    }
}
