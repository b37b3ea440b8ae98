import TestSupport
import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Extremes")
struct ExtremeTests {
    /// A patient whose every parameter is anywhere in its range, one in three at an end of it.
    private func patient(_ random: inout SeededGenerator) throws -> PatientProfile {
        var patient = PatientProfile(Phenotype.allCases.randomElement(using: &random) ?? .primary)
        for parameter in Parameter.allCases {
            let range = parameter.range
            let value =
                switch Int.random(in: 0..<6, using: &random) {
                case 0: range.lowerBound
                case 1: range.upperBound
                default: Double.random(in: range, using: &random)
                }
            try patient.set(parameter, to: value)
        }
        return patient
    }

    @Test(
        "2,000 patients from anywhere in the ranges show numbers or an arrest, at any step (a tenth unless SOAK=1)",
        arguments: [0.0005, 0.001, 0.01])
    func anywhere(_ step: Double) throws {
        var random = SeededGenerator(seed: 76)
        var arrests = 0
        for number in 0..<(isSoak ? 2000 : 200) {
            var simulation = try Simulation(patient(&random), nominalStep: step, waveformSeconds: 3)
            for _ in 0..<12 {
                simulation.advanceBeat()
                #expect(SituationCombinationTests.showsNumbers(simulation), "patient \(number)")
            }
            if let arrest = simulation.arrest {
                arrests += 1
                #expect(arrest.time.isFinite && !arrest.cause.sentence.isEmpty)
            } else {
                #expect(simulation.beatCount == 12, "patient \(number)")
            }
        }
        print("at \(step) s: \(arrests) of the patients from anywhere in the ranges arrest")
    }

    @Test("each parameter at either end of its range, alone, shows numbers or an arrest", arguments: Phenotype.allCases)
    func oneByOne(_ phenotype: Phenotype) throws {
        for parameter in Parameter.allCases {
            for value in [parameter.range.lowerBound, parameter.range.upperBound] {
                var patient = PatientProfile(phenotype)
                try patient.set(parameter, to: value)
                var simulation = try Simulation(patient, waveformSeconds: 3)
                for _ in 0..<30 { simulation.advanceBeat() }
                #expect(SituationCombinationTests.showsNumbers(simulation), "\(parameter.name) = \(value)")
                #expect(simulation.arrest?.cause != .impossibleState, "\(parameter.name) = \(value)")
            }
        }
    }

    @Test("a value beyond either end is refused with the range in the message", arguments: Parameter.allCases)
    func refusals(_ parameter: Parameter) {
        var patient = PatientProfile(.primary)
        let range = parameter.range
        let span = range.upperBound - range.lowerBound
        for value in [range.lowerBound - 1e-6 * span, range.upperBound + 1e-6 * span, .nan, .infinity, -.infinity] {
            let refusal = #expect(throws: OutOfRange.self) { try patient.set(parameter, to: value) }
            #expect(refusal?.range == range && refusal?.description.contains("is outside") == true)
        }
        #expect(patient == PatientProfile(.primary))
    }
}
