import Testing

@testable import Hemodynamics

@Suite("Rhythm")
struct RhythmTests {
    @Test("a sequence is played over and over")
    func sequence() {
        var lengths = BeatLengths(seed: 0)
        lengths.take(.sequence([0.8, 1.0, 0.6]))
        #expect((0..<7).map { _ in lengths.next(interval: 0.9, rate: 1) } == [0.8, 1.0, 0.6, 0.8, 1.0, 0.6, 0.8])
    }

    @Test("an irregular rhythm keeps the mean and has about the variation asked for", arguments: [0.1, 0.15, 0.22])
    func irregular(_ variation: Double) {
        var lengths = BeatLengths(seed: 3)
        lengths.take(.irregular(variation: variation))
        let beats = (0..<2400).map { _ in lengths.next(interval: 0.8, rate: 1) }
        let mean = beats.reduce(0, +) / 2400
        let deviation = (beats.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 2400).squareRoot()
        #expect(abs(mean - 0.8) < 1e-9)
        #expect(abs(deviation / mean - variation) < 0.02)
        #expect(beats.allSatisfy { (0.35...1.6).contains($0) })
    }

    @Test("beats stay between 30 and 200 a minute, whatever the reflex wants", arguments: [0.1, 1, 10])
    func limits(_ rate: Double) {
        var lengths = BeatLengths(seed: 0)
        let length = lengths.next(interval: 0.8, rate: rate)
        #expect((0.3...2.0).contains(length))
    }

    @Test("a rhythm out of range is refused")
    func refusals() throws {
        var simulation = try Simulation(PatientProfile(.healthy), waveformSeconds: 0)
        #expect(throws: OutOfRange.self) { try simulation.set(rhythm: .sequence([])) }
        #expect(throws: OutOfRange.self) { try simulation.set(rhythm: .sequence([0.8, 3])) }
        #expect(throws: OutOfRange.self) { try simulation.set(rhythm: .sequence([.nan])) }
        #expect(throws: OutOfRange.self) { try simulation.set(rhythm: .irregular(variation: 0.9)) }
        #expect(simulation.rhythm == .regular)
    }
}
