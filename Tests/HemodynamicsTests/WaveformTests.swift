import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Waveforms")
struct WaveformTests {
    @Test("the ring keeps the last ten seconds, oldest first, and never grows")
    func ring() throws {
        var simulation = try Simulation(PatientProfile(.primary), waveformSeconds: 10)
        #expect(simulation.waveforms.isEmpty)
        simulation.advance(seconds: 4)
        #expect(simulation.waveforms.count == 1000)
        simulation.advance(seconds: 30)
        #expect(simulation.waveforms.count == 2500)
        #expect(simulation.waveforms.capacity == 2500)
        let times = simulation.waveforms.map(\.time)
        #expect(zip(times, times.dropFirst()).allSatisfy { abs($1 - $0 - 0.004) < 1e-5 })
        #expect(abs(simulation.time - (times.last ?? 0)) < 0.005)
    }

    @Test("without waveforms none is kept")
    func none() throws {
        var simulation = try Simulation(PatientProfile(.primary), waveformSeconds: 0)
        simulation.advance(seconds: 4)
        #expect(simulation.waveforms.isEmpty)
    }

    @Test("the samples tell what the beat's measures tell")
    func agreement() throws {
        var simulation = try Simulation(PatientProfile(.primary), waveformSeconds: 0.78)
        let beat = try simulation.run(beats: 60)
        let samples = simulation.waveforms
        func high(_ signal: WaveformSignal) -> Double { Double(samples.map { $0[signal] }.max() ?? 0) }
        #expect(abs(high(.leftAtrialPressure) - beat.leftAtrialVWave.mmHg) < 0.2)
        #expect(abs(high(.aorticPressure) - beat.systolicPressure.mmHg) < 0.5)
        #expect(abs(high(.leftVentricularPressure) - beat.leftVentricularSystolicPressure.mmHg) < 0.5)
        #expect(abs(high(.pulmonaryArteryPressure) - beat.pulmonarySystolicPressure.mmHg) < 0.5)
        #expect(abs(high(.leftVentricularVolume) - beat.endDiastolicVolume.milliliters) < 0.5)
        #expect(abs(high(.mitralInflowVelocity) - beat.peakEarlyVelocity.metersPerSecond) < 0.05)
        #expect((samples.map(\.mitralFlow).min() ?? 0) < -150, "it leaks in systole")
        #expect((samples.map(\.mitralInflowVelocity).min() ?? 0) == 0)
    }

    @Test("the lead has its highest point at each R wave, and a P wave unless the atria fibrillate")
    func electrocardiogram() throws {
        func lead(_ phenotype: Phenotype) throws -> (Beat, [Double]) {
            let patient = PatientProfile(phenotype).parameters
            let beat = Beat(length: 0.8, previousLength: 0.8, nominalStep: 0.001, patient)
            let isFibrillating = patient[.fibrillation] > 0.5
            return (
                beat,
                (0..<800).map {
                    Electrocardiogram.amplitude(
                        at: Double($0) / 1000, of: beat, fibrillating: isFibrillating, elapsed: Double($0) / 1000)
                }
            )
        }
        let (beat, regular) = try lead(.healthy)
        #expect(regular[0] > 0.9)
        #expect(regular.allSatisfy { $0 <= regular[0] })
        let p = Int((beat.atrialStart + 0.03) * 1000)
        #expect(regular[p] > 0.1)
        #expect(regular[p - 60] < 0.01)
        let (_, fibrillating) = try lead(.atrialFunctional)
        #expect(fibrillating[p] < 0.08)
    }

    @Test("memory of a simulation: 1.8 kB and 48 bytes for each sample of its ring")
    func memory() {
        #expect(MemoryLayout<Simulation>.stride < 2000)
        #expect(MemoryLayout<WaveformSample>.stride <= 48)
    }
}
