import Arithmetic

extension Procedure {
    /// The procedure with the questions that a walk asks: so many of each phase's bank, drawn by the walk's seed.
    ///
    /// Each phase has a stream of chance of its own, so that a change in one phase's bank leaves the others as they are. A
    /// phase that names its questions keeps them.
    public func drawn(_ count: Int, seed: Int64) -> Procedure {
        var drawn = self
        drawn.phases = phases.map { phase in
            guard !phase.bank.isEmpty else { return phase }
            var phase = phase
            phase.questions = phase.bank.drawn(count, seed: seed, stream: "questions.\(phase.id)")
            return phase
        }
        return drawn
    }
}

extension [Phase.Question] {
    /// So many of them, none twice, in the order of the bank: each place takes one of those still to be had (Knuth's
    /// selection sampling).
    fileprivate func drawn(_ count: Int, seed: Int64, stream: String) -> [Phase.Question] {
        var source = RandomSource(seed: UInt64(bitPattern: seed), stream: stream)
        var left = Swift.min(count, self.count)
        return enumerated().filter { at, _ in
            guard source.uniform() * Double(self.count - at) < Double(left) else { return false }
            left -= 1
            return true
        }.map(\.element)
    }
}
