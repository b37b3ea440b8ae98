import Procedures
import Testing

@Suite("Questions drawn for a walk")
struct QuestionDrawTests {
    private func names(_ procedure: Procedure) -> [[String]] { procedure.phases.map { $0.questions.map(\.id) } }

    @Test("are so many of each phase's bank as the pack says, in its order, none twice, the same for the same seed")
    func drawn() {
        for seed in Int64(0)..<200 {
            let drawn = ShippedChart.outline.drawn(3, seed: seed)
            #expect(drawn == ShippedChart.outline.drawn(3, seed: seed))
            for (phase, original) in zip(drawn.phases, ShippedChart.outline.phases) {
                #expect(phase.questions.count == 3)
                #expect(original.bank.filter(phase.questions.contains) == phase.questions)
            }
        }
    }

    @Test("over many seeds each question comes about as often as any other")
    func even() {
        var counts: [String: Int] = [:]
        for seed in Int64(0)..<2_000 {
            for question in ShippedChart.outline.drawn(3, seed: seed).phases[0].questions {
                counts[question.id, default: 0] += 1
            }
        }
        let expected = 2_000.0 * 3 / Double(ShippedChart.outline.phases[0].bank.count)
        #expect(counts.count == ShippedChart.outline.phases[0].bank.count)
        #expect(counts.values.allSatisfy { abs(Double($0) - expected) < 0.2 * expected })
    }

    @Test("a change of one phase's bank leaves the questions of the others as they are")
    func streams() {
        var changed = ShippedChart.outline
        changed.phases[0].bank.removeFirst(4)
        let (one, other) = (changed.drawn(3, seed: 7), ShippedChart.outline.drawn(3, seed: 7))
        #expect(names(one)[1...] == names(other)[1...])
    }

    @Test("a phase that names its questions keeps them, and a bank that is too small is asked whole")
    func own() {
        var procedure = Sketch.procedure
        #expect(names(procedure.drawn(3, seed: 1)) == [["q-plan"], ["q-work"], ["q-care"]])
        procedure.phases[0].bank = procedure.phases[0].questions
        #expect(names(procedure.drawn(3, seed: 1)) == [["q-plan"], ["q-work"], ["q-care"]])
    }

    @Test("a seed draws these; walks that were stored rest on it")
    func known() {
        #expect(names(ShippedChart.outline.drawn(3, seed: 2_026))[0] == ["q04", "q08", "q15"])
    }
}
