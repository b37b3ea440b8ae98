import Procedures
import StateMachine
import Testing

@Suite("What inspection says of the shipped chart")
struct FindingsTests {
    @Test("finds nothing at all: no error, no warning, no note")
    func nothing() {
        let findings = ShippedChart.chart.findings()
        #expect(findings.map { "\($0.level) \($0.rule): \($0.text)" } == [])
    }
}
