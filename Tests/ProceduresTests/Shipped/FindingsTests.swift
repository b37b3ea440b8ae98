import Procedures
import StateMachine
import Testing

@Suite("What inspection says of the shipped chart")
struct FindingsTests {
    @Test("finds no error and no warning; it notes seven defaults that no row leans on, because each says where it enters")
    func nothing() {
        let unused = ["walkthrough", "lookup"] + ShippedChart.procedure.phases.map { "phase.\($0.id)" }
        let expected = unused.map {
            "note defaultNeverUsed: Every row that enters '\($0)' says where, so its default entry is never used."
        }
        let findings = ShippedChart.chart.findings().map { "\($0.level) \($0.rule): \($0.text)" }
        #expect(findings.sorted() == expected.sorted())
    }
}
