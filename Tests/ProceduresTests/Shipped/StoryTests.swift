import Procedures
import StateMachine
import Testing

@Suite("Stories over the shipped chart")
struct StoryTests {
    @Test("come out as they are told", arguments: Stories.all)
    func told(_ story: Story) {
        var snapshot = ShippedChart.chart.start(Marks()).next
        for (number, line) in story.lines.enumerated() {
            let step = ShippedChart.chart.step(snapshot, line.event)
            #expect(step.outcome.told == line.outcome, "line \(number + 1), \(line.event)")
            if step.outcome != .taken { #expect(step.next.configuration == snapshot.configuration) }
            snapshot = step.next
        }
        #expect(ShippedChart.procedure.place(in: snapshot) == story.end)
    }

    @Test("the program reads its place from any of their moments", arguments: Stories.all)
    func places(_ story: Story) {
        var snapshot = ShippedChart.chart.start(Marks()).next
        var walkPlace: WalkPlace?
        for line in story.lines {
            snapshot = ShippedChart.chart.step(snapshot, line.event).next
            let place = ShippedChart.procedure.place(in: snapshot)
            switch place {
            case .step, .question, .end: walkPlace = place
            default: break
            }
            // A change of mode takes effect when the walk comes to the front again.
            #expect(ShippedChart.procedure.walkPlace(in: snapshot) == walkPlace)
        }
    }
}
