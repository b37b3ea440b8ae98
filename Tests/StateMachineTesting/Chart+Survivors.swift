import StateMachine

extension Chart {
    /// The mutants that these probes cannot tell from the chart itself.
    ///
    /// Told apart are outcome, reasons, effects, active states and context after each event, not what histories remember.
    /// A mutant is only run where what it changes comes into play.
    public func survivors(
        of mutants: [Mutant<D>], probes: [Probe<D>], from context: D.Context
    ) -> [Mutant<D>] {
        let record = ProbeRecord(self, probes, context)
        return mutants.filter { mutant in
            let chart = mutant.chart
            var whole: Set<Int> = []
            for trial in record.trials(concerning: mutant.change) {
                if whole.contains(trial.probe) { continue }
                if trial.tail < 0 { whole.insert(trial.probe) }
                if record.isDifferent(chart, trial) { return false }
            }
            return true
        }
    }
}
