import TestSupport
import Testing

@testable import Hemodynamics

@Suite("The second implementation")
struct SecondImplementationTests {
    @Test("both implementations pass the same vectors with the same values")
    func vectors() throws {
        for vector in Vectors.cases {
            let (one, other) = (try vector.run(), ReferenceRun.run(vector))
            for measure in Measure.allCases {
                let (a, b) = (try #require(one.final)[measure], try #require(other.final)[measure])
                #expect(abs(a - b) <= 1e-9 * max(1, abs(b)), "\(vector.id) \(measure.rawValue): \(a), \(b)")
            }
            for opening in OrificeMeasure.allCases {
                #expect(abs(one.valve[opening] - other.valve[opening]) < 1e-12, "\(vector.id) \(opening)")
            }
        }
    }

    @Test("on 60 random patients, everything switched on, both come to the same state", arguments: 0..<60)
    func randomPatients(_ number: Int) throws {
        let difference = try Comparison(seed: UInt64(number)).difference(nil)
        #expect(difference < 1e-9, "they differ by \(difference) of a value")
    }
}

/// A random patient run by both implementations.
struct Comparison {
    private let patient: PatientProfile
    private let lengths: [Double]

    /// A patient of any kind, every parameter within a third of its value, with events of all kinds.
    init(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var patient = try RandomPatient.make(&random, spread: 0.35)
        try patient.set(.breathingAmplitude, to: Double.random(in: 0...3, using: &random))
        try patient.set(.chestPressure, to: Double.random(in: -2...4, using: &random))
        try patient.set(.baroreflex, to: Bool.random(using: &random) ? 1 : 0)
        try patient.set(.infusion, to: Double.random(in: 0...6, using: &random))
        try patient.set(.bleeding, to: Double.random(in: 0...6, using: &random))
        try patient.set(.pericardialBleeding, to: Double.random(in: 0...6, using: &random))
        try patient.set(.aorticLeak, to: Double.random(in: 0...0.2, using: &random))
        try patient.set(.resistanceWithClip, to: Double.random(in: 0.5...1, using: &random))
        try patient.set(.tricuspidLeak, to: Double.random(in: 0...0.4, using: &random))
        lengths = (0..<7).map { _ in Double.random(in: 0.32...1.2, using: &random) }
        self.patient = patient
    }

    /// The largest difference of any volume or measure after ten beats, as a share of it.
    func difference(_ mistake: Mistake?) throws -> Double {
        var one = try Simulation(patient, waveformSeconds: 0)
        try one.set(rhythm: .sequence(lengths))
        var parameters = patient.parameters
        ReferenceRun.put(ReferenceValve(patient.valve, mistake), into: &parameters, mistake)
        var other = ReferenceCirculation(parameters, mistake)
        other.isClipped = patient.valve.clips.contains(where: \.isAttached)
        var worst = 0.0
        for beat in 0..<10 {
            guard let measures = one.advanceBeat() else { break }
            let reference = other.beat(length: lengths[beat % lengths.count], step: 0.001).measures
            for measure in Measure.allCases {
                worst = max(worst, Self.distance(measures[measure], reference[measure]))
            }
            let body = one.circulation
            let volumes = [
                body.ventricles.left, body.ventricles.right, body.atria.left, body.atria.right, body.greatArteries.left,
                body.systemicArteries, body.veins.right, body.greatArteries.right, body.veins.left,
            ]
            for (a, b) in zip(volumes, other.volumes) { worst = max(worst, Self.distance(a, b)) }
        }
        return worst
    }

    private static func distance(_ one: Double, _ other: Double) -> Double {
        guard one.isFinite, other.isFinite else { return one.isNaN && other.isNaN ? 0 : .infinity }
        return abs(one - other) / max(1, abs(other))
    }
}
