import Content
import Procedures
import StateMachine

/// What the chart made from a pack's outline has wrong, as problems of the pack.
enum ChartCheck {
    /// The chart's findings of level error, each at the element it is about.
    static func problems(_ procedure: Procedure) -> [ProcedureProblem] {
        problems(in: Chart(trusting: procedure), of: procedure)
    }

    /// The same of a chart that is there already.
    static func problems(in chart: WalkthroughChart, of procedure: Procedure) -> [ProcedureProblem] {
        chart.findings().filter { $0.level == .error }.map { finding in
            let named = finding.states.lazy.compactMap(element(of:)).first
            return ProcedureProblem(
                element: named ?? procedure.id, text: finding.text, hint: "the walkthrough's chart rejects this")
        }
    }

    /// The pack's element that a state stands for.
    private static func element(of state: String) -> String? {
        let parts = state.split(separator: ".")
        guard parts.count > 1 else { return nil }
        guard ["step", "mark", "phase", "scope", "item", "decision", "question", "answer", "gate"].contains(parts[0]) else {
            return nil
        }
        return String(parts[1])
    }
}
