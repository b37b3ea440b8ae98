import Testing

@testable import Hemodynamics

@Suite("Activation")
struct ActivationTests {
    private let patient = PatientProfile(.primary).parameters

    @Test("the ventricles' curve rises from 0 to 1 and falls without a jump or a kink", arguments: [0.35, 0.6, 0.86, 1.5])
    func smooth(_ length: Double) {
        let beat = Beat(length: length, previousLength: length, nominalStep: 0.001, patient)
        let curve = (0...Int(length * 100_000)).map { beat.ventricularActivation(at: Double($0) / 100_000) }
        let slopes = zip(curve, curve.dropFirst()).map { ($1 - $0) * 100_000 }
        let bends = zip(slopes, slopes.dropFirst()).map { abs($1 - $0) }
        #expect(curve[0] == 0)
        #expect(abs((curve.max() ?? 0) - 1) < 1e-6)
        #expect(curve.allSatisfy { $0 >= 0 && $0 <= 1 })
        // A jump would be a slope of thousands, a kink a bend of tens.
        #expect((slopes.map { abs($0) }.max() ?? 0) < 40)
        #expect((bends.max() ?? 0) < 0.5)
    }

    @Test("the atria contract once, from the PR interval before the R wave")
    func atria() {
        let beat = Beat(length: 0.8, previousLength: 0.8, nominalStep: 0.001, patient)
        #expect(beat.atrialActivation(at: 0.63) == 0)
        #expect(abs(beat.atrialActivation(at: 0.72) - 1) < 1e-12)
        #expect(beat.atrialActivation(at: 0.7999) < 1e-4)
    }

    @Test("systole takes at most three quarters of the beat")
    func boundedSystole() {
        let beat = Beat(length: 0.3, previousLength: 1.2, nominalStep: 0.001, patient)
        #expect(abs(beat.timeToPeak - 0.33 * 0.75 * 0.3 / 0.46) < 1e-12)
    }
}
