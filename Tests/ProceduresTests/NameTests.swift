import Procedures
import StateMachine
import Testing

@Suite("Names of states and events")
struct NameTests {
    @Test("every state of the shipped chart is the state of its name")
    func states() {
        for row in ShippedChart.chart.rows { #expect(StateID(row.source.description) == row.source) }
        for tour in WalkingTours(procedure: ShippedChart.procedure).all.prefix(3) {
            var snapshot = ShippedChart.chart.start(Marks()).next
            for event in tour {
                snapshot = ShippedChart.chart.step(snapshot, event).next
                for leaf in snapshot.leaves { #expect(StateID(leaf.description) == leaf) }
            }
        }
    }

    @Test(
        "a name that is no state's is kept as it was read", arguments: ["", "step", "step.a.b", "gate.x.ajar", "lookup.attic"])
    func others(_ name: String) {
        #expect(StateID(name) == .other(name))
        #expect(StateID(name).description == name)
    }

    @Test("every event of the shipped pack is the event of its name")
    func events() {
        for event in ShippedChart.procedure.events {
            #expect(WalkthroughEvent(name: event.name.description) == event)
        }
    }
}
