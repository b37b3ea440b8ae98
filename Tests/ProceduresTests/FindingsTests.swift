import Procedures
import StateMachine
import Testing

@Suite("What inspection says of the shipped chart")
struct FindingsTests {
    @Test("finds no error and no warning; it notes defaults that no row leans on, because each says where it enters")
    func nothing() {
        let findings = ShippedChart.chart.findings().filter { $0.rule != .defaultNeverUsed || $0.level != .note }
        #expect(findings.map { "\($0.level) \($0.rule): \($0.text)" } == [])
    }
}
