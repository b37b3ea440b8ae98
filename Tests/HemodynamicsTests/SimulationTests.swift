import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Simulation")
struct SimulationTests {
    /// A patient to whom much happens.
    private func eventful(seed: UInt64 = 7) throws -> Simulation {
        var simulation = try Simulation(PatientProfile(.primary), seed: seed)
        try simulation.start(.atrialFibrillation(variation: 0.2))
        try simulation.start(.baroreflex(setPoint: Pressure(mmHg: 84)))
        try simulation.start(.breathing(amplitude: Pressure(mmHg: 1.5), breathsPerMinute: 14))
        return simulation
    }

    @Test("the same seed and calls give the same bits at every run")
    func deterministic() throws {
        var one = try eventful()
        var other = try eventful()
        for simulation in 0..<2 {
            for beat in 0..<40 {
                let change = beat == 20 ? [try Clip(.ntw, at: 0)] : nil
                if simulation == 0 {
                    if let change { try one.replace(clips: change, closing: Interval(seconds: 0.8)) }
                    one.advanceBeat()
                } else {
                    if let change { try other.replace(clips: change, closing: Interval(seconds: 0.8)) }
                    other.advanceBeat()
                }
            }
        }
        #expect(one == other)
        #expect(Fingerprint.of(one) == Fingerprint.of(other))
    }

    @Test("the bits are the same on every machine: this run gives those that were noted down")
    func fingerprint() throws {
        var simulation = try eventful()
        for _ in 0..<20 { simulation.advanceBeat() }
        try simulation.replace(clips: [Clip(.xtw, at: 2)], closing: Interval(seconds: 0.8))
        for _ in 0..<20 { simulation.advanceBeat() }
        #expect(Fingerprint.of(simulation) == 16_055_595_945_829_491_367)
    }

    @Test("another seed gives other beats")
    func seeds() throws {
        var one = try eventful(seed: 1)
        var other = try eventful(seed: 2)
        one.advance(seconds: 10)
        other.advance(seconds: 10)
        #expect(one.lastBeat != other.lastBeat)
    }

    @Test("a copy goes its own way")
    func copies() throws {
        var simulation = try eventful()
        simulation.advance(seconds: 20)
        let kept = simulation
        var ahead = simulation
        for _ in 0..<60 { ahead.advanceBeat() }
        #expect(simulation == kept)
        simulation.advance(steps: 500)
        #expect(simulation != kept)
    }

    @Test("however time is cut, as many steps give the same bits", arguments: [1, 7, 33, 1000])
    func cuts(_ size: Int) throws {
        var whole = try eventful()
        whole.advance(steps: 12_000)
        var cut = try eventful()
        var left = 12_000
        while left > 0 {
            cut.advance(steps: min(size, left))
            left -= size
        }
        #expect(cut == whole)
    }

    @Test("frames of 33 ms add up: what is too short for a step is kept")
    func frames() throws {
        var framed = try eventful()
        for _ in 0..<600 { framed.advance(seconds: 0.0333) }
        #expect(abs(framed.time - 600 * 0.0333) < 0.0012)
        #expect(framed.time <= 600 * 0.0333 + 1e-9)
        var tiny = try eventful()
        for _ in 0..<5000 { tiny.advance(seconds: 0.0001) }
        #expect(abs(tiny.time - 0.5) < 0.0012)
        tiny.advance(seconds: -1)
        tiny.advance(seconds: .nan)
        tiny.advance(seconds: .infinity)
        #expect(abs(tiny.time - 0.5) < 0.0012)
    }

    @Test("a beat is a whole number of steps and as long as its RR interval")
    func wholeSteps() throws {
        var simulation = try Simulation(PatientProfile(.healthy), nominalStep: 0.0033, waveformSeconds: 0)
        try simulation.set(rhythm: .sequence([0.8, 1.03, 0.47]))
        for length in [0.8, 1.03, 0.47, 0.8] {
            let before = simulation.time
            let beat = try simulation.run(beats: 1)
            #expect(abs(simulation.time - before - length) < 1e-9)
            #expect(abs(beat.heartRate.beatsPerMinute - 60 / length) < 1e-9)
        }
    }

    @Test("parameters of rhythm wait for the next beat, the others do not")
    func boundaries() throws {
        var simulation = try Simulation(PatientProfile(.healthy), waveformSeconds: 0)
        simulation.advance(steps: 100)
        try simulation.set(.rrInterval, to: 0.5)
        try simulation.set(.systemicResistance, to: 2)
        #expect(simulation.coefficients.systemicConductance == 0.5)
        #expect(abs(try simulation.run(beats: 1).heartRate.beatsPerMinute - 60 / 0.86) < 1e-9)
        #expect(abs(try simulation.run(beats: 1).heartRate.beatsPerMinute - 120) < 1e-9)
    }

    @Test("setting the blood volume gives or takes the difference at once")
    func bloodVolume() throws {
        var simulation = try Simulation(PatientProfile(.healthy), waveformSeconds: 0)
        simulation.advance(seconds: 3)
        let before = simulation.bloodVolume.milliliters
        try simulation.set(.bloodVolume, to: 4864 - 500)
        #expect(abs(simulation.bloodVolume.milliliters - (before - 500)) < 1e-9)
    }

    @Test("steps and waveforms out of range are refused, with the range")
    func refusals() {
        let patient = PatientProfile(.healthy)
        let refusal = #expect(throws: OutOfRange.self) { try Simulation(patient, nominalStep: 0.02) }
        #expect(refusal?.description == "step = 0.02 s is outside 0.0001 to 0.01 s")
        #expect(throws: OutOfRange.self) { try Simulation(patient, nominalStep: .nan) }
        #expect(throws: OutOfRange.self) { try Simulation(patient, waveformSeconds: -1) }
    }

    @Test("a monitor prints twelve measures, each by a name of its own, with whole numbers but for output and gradient")
    func monitor() throws {
        var simulation = try Simulation(PatientProfile(.primary))
        let beat = try simulation.run(beats: 60)
        func text(_ measure: Measure) -> String? { measure.monitorText(of: beat[measure]) }
        #expect(text(.meanArterialPressure) == "MAP 81 mmHg")
        #expect(text(.leftAtrialVWave) == "LA v 32 mmHg")
        #expect(text(.heartRate) == "HR 77 /min")
        #expect(text(.pulmonaryMeanPressure) == "PAP mean 28 mmHg")
        #expect(text(.cardiacOutput) == "CO 4.3 L/min")
        #expect(text(.meanMitralGradient) == "MV grad 2.1 mmHg")
        #expect(text(.strokeWork) == nil)
        let labels = Measure.allCases.compactMap(\.monitorLabel)
        #expect(labels.count == 12 && Set(labels).count == 12)
    }
}

/// All bits of a simulation's numbers in one.
enum Fingerprint {
    static func of(_ simulation: Simulation) -> UInt64 {
        let body = simulation.circulation
        var numbers = [body.ventricles, body.atria, body.greatArteries, body.veins, body.inletFlow, body.outletFlow]
            .flatMap { [$0.left, $0.right] }
        numbers += [body.systemicArteries, body.aorticFlow, body.effusion, simulation.time, simulation.reflex.averagedPressure]
        numbers += Measure.allCases.map { simulation.lastBeat?[$0] ?? 0 }
        // FNV-1a
        return numbers.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1.bitPattern) &* 0x100_0000_01B3 }
    }
}
