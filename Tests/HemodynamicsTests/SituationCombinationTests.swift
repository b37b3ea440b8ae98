import TestSupport
import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Situations combined")
struct SituationCombinationTests {
    /// One of each kind.
    static let samples: [Situation] = [
        .pericardialBleeding(millilitersPerSecond: 5), .pericardialDrainage(millilitersPerSecond: 5),
        .hemorrhage(millilitersPerSecond: 5), .infusion(millilitersPerSecond: 5), .vasodilatation(resistanceFactor: 0.6),
        .vasoconstriction(resistanceFactor: 1.4), .leftVentricularFailure(elastanceFactor: 0.6),
        .inotrope(elastanceFactor: 1.3), .septalHole(OrificeArea(squareCentimeters: 0.4)), .atrialFibrillation(variation: 0.2),
        .heartRate(HeartRate(beatsPerMinute: 120)), .breathing(amplitude: Pressure(mmHg: 1.5), breathsPerMinute: 14),
        .baroreflex(setPoint: Pressure(mmHg: 80)),
    ]

    @Test("there is a sample of every kind")
    func complete() { #expect(Self.samples.map(\.kind) == Situation.Kind.allCases) }

    @Test("any two can be on at once, whichever starts and stops first", arguments: samples)
    func pairs(_ one: Situation) throws {
        var settled = try Simulation(PatientProfile(.secondary), seed: 5)
        settled.advance(seconds: 30)
        for other in Self.samples where other.kind != one.kind {
            var simulation = settled
            let base = simulation.parameters
            simulation.advance(seconds: 0.277)
            try simulation.start(one)
            simulation.advance(seconds: 1.391)
            try simulation.start(other)
            #expect(simulation.situations.map(\.kind) == [one.kind, other.kind])
            let mirrored = try parameters(of: [other, one], in: settled)
            for parameter in Parameter.allCases {
                let (a, b) = (simulation.parameters[parameter], mirrored[parameter])
                #expect(abs(a - b) <= 1e-12 * max(1, abs(b)), "\(other.kind) \(parameter.name)")
            }
            simulation.advance(seconds: 2.113)
            simulation.stop(one.kind)
            #expect(try simulation.parameters == parameters(of: [other], in: settled), "\(other.kind)")
            simulation.advance(seconds: 1.291)
            simulation.stop(other.kind)
            #expect(simulation.parameters == base, "\(other.kind)")
            simulation.advance(seconds: 20)
            #expect(simulation.arrest == nil, "\(other.kind)")
            #expect(Self.showsNumbers(simulation), "\(other.kind)")
        }
    }

    private func parameters(of situations: [Situation], in simulation: Simulation) throws -> ParameterSet {
        var simulation = simulation
        for situation in situations { try simulation.start(situation) }
        return simulation.parameters
    }

    @Test(
        "300 random courses of situations and clips, begun and ended at any step, stay within the guard rails",
        arguments: 0..<10)
    func courses(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var causes: Set<Arrest.Cause> = []
        for _ in 0..<30 {
            var simulation = try Simulation(
                RandomPatient.make(&random, spread: 0.2), seed: UInt64(seed), waveformSeconds: 2)
            for _ in 0..<12 where simulation.arrest == nil {
                try Self.happen(&simulation, &random)
                simulation.advance(steps: Int.random(in: 1...4000, using: &random))
                #expect(Self.showsNumbers(simulation))
                #expect((0...400).contains(simulation.effusion.milliliters))
                #expect((0...1.2).contains(simulation.regurgitantOrificeArea.squareCentimeters))
                #expect(simulation.lastBeat.map { (29.99...200.01).contains($0.heartRate.beatsPerMinute) } ?? true)
            }
            if let arrest = simulation.arrest { causes.insert(arrest.cause) }
            for kind in Situation.Kind.allCases { simulation.stop(kind) }
            #expect(simulation.parameters == simulation.patient.parameters)
        }
        #expect(!causes.contains(.impossibleState))
    }

    /// One thing of those that can happen: a situation starts or stops, or the clips change.
    private static func happen(_ simulation: inout Simulation, _ random: inout SeededGenerator) throws {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<6: try simulation.start(samples.randomElement(using: &random) ?? samples[0])
        case 6..<8: simulation.stop(Situation.Kind.allCases.randomElement(using: &random) ?? .hemorrhage)
        case 8:
            let place = Double.random(in: -8...8, using: &random)
            let seconds = Bool.random(using: &random) ? 0.8 : 0
            try simulation.replace(clips: [Clip(.ntw, at: place)], closing: Interval(seconds: seconds))
        default: try simulation.detachClip(at: 0, tear: OrificeArea(squareCentimeters: 0.05))
        }
    }

    /// Whether every measure and every sample is a number.
    static func showsNumbers(_ simulation: Simulation) -> Bool {
        Measure.allCases.allSatisfy { simulation.lastBeat?[$0].isFinite ?? true }
            && simulation.waveforms.allSatisfy { sample in WaveformSignal.allCases.allSatisfy { sample[$0].isFinite } }
    }
}
