import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Arrest and guard rails")
struct ArrestTests {
    private func arrest(_ phenotype: Phenotype, _ situations: Situation...) throws -> Arrest? {
        var simulation = try Simulation(PatientProfile(phenotype), waveformSeconds: 0)
        for _ in 0..<30 { simulation.advanceBeat() }
        for situation in situations { try simulation.start(situation) }
        simulation.advance(seconds: 900)
        return simulation.arrest
    }

    @Test("blood in the pericardium ends in an arrest by tamponade")
    func tamponade() throws {
        let arrest = try #require(try arrest(.healthy, .pericardialBleeding(millilitersPerSecond: 5)))
        #expect(arrest.cause == .tamponade)
        #expect(arrest.description == "Arrest after 98 s: the pericardium presses the heart empty (tamponade).")
    }

    @Test("bleeding ends in an arrest by hemorrhage, later with the reflex")
    func hemorrhage() throws {
        let bleeding = Situation.hemorrhage(millilitersPerSecond: 10)
        let without = try #require(try arrest(.primary, bleeding))
        let with = try #require(try arrest(.primary, bleeding, .baroreflex(setPoint: Pressure(mmHg: 84))))
        #expect(without.cause == .hemorrhage && with.cause == .hemorrhage)
        #expect(with.time > without.time + 30)
    }

    @Test("wide vessels with a weak heart, and a heart too weak on its own, are told apart")
    func vesselsOrHeart() throws {
        var simulation = try Simulation(PatientProfile(.healthy), waveformSeconds: 0)
        try simulation.set(.systemicResistance, to: 0.1)
        try simulation.set(.leftVentricularElastance, to: 0.1)
        simulation.advance(seconds: 60)
        #expect(simulation.arrest?.cause == .vasodilatation)
        var weak = try Simulation(PatientProfile(.secondary), waveformSeconds: 0)
        try weak.set(.systemicResistance, to: 0.1)
        try weak.set(.leftVentricularElastance, to: 0.1)
        weak.advance(seconds: 60)
        #expect(weak.arrest?.cause == .ventricularFailure)
    }

    @Test("after an arrest time stands still, and the last beat stays to be seen")
    func standsStill() throws {
        var simulation = try Simulation(PatientProfile(.healthy))
        try simulation.start(.hemorrhage(millilitersPerSecond: 50))
        simulation.advance(seconds: 600)
        let arrested = simulation
        #expect(simulation.arrest != nil)
        #expect(try #require(simulation.lastBeat).meanArterialPressure.mmHg < 20)
        simulation.advance(seconds: 10)
        simulation.advance(steps: 10)
        #expect(simulation.advanceBeat() == nil)
        #expect(simulation.time == arrested.time)
        #expect(simulation.beatCount == arrested.beatCount)
    }

    @Test("a pressure that is too low for less than 5 s is no arrest")
    func shortLowPressure() throws {
        var simulation = try Simulation(PatientProfile(.healthy), waveformSeconds: 0)
        for _ in 0..<30 { simulation.advanceBeat() }
        var lowest = 100.0
        try simulation.set(.systemicResistance, to: 0.1)
        try simulation.set(.leftVentricularElastance, to: 0.1)
        for _ in 0..<4 { lowest = min(lowest, simulation.advanceBeat()?.meanArterialPressure.mmHg ?? 0) }
        try simulation.set(.systemicResistance, to: 1)
        try simulation.set(.leftVentricularElastance, to: 2.3)
        simulation.advance(seconds: 60)
        #expect(lowest < 20)
        #expect(simulation.arrest == nil)
        #expect(try #require(simulation.lastBeat).meanArterialPressure.mmHg > 70)
    }

    @Test("a state that runs away is an arrest, and no number that is not finite is shown")
    func impossibleState() throws {
        var simulation = try Simulation(PatientProfile(.healthy))
        for _ in 0..<3 { simulation.advanceBeat() }
        simulation.circulation.ventricles.left = .nan
        simulation.advance(seconds: 5)
        #expect(simulation.arrest?.cause == .impossibleState)
        #expect(Measure.allCases.allSatisfy { simulation.lastBeat?[$0].isFinite ?? false })
        #expect(simulation.waveforms.allSatisfy { sample in WaveformSignal.allCases.allSatisfy { sample[$0].isFinite } })
        var burst = try Simulation(PatientProfile(.healthy))
        burst.circulation.atria.left = 1e9
        burst.advance(seconds: 5)
        #expect(burst.arrest?.cause == .impossibleState)
    }

    @Test("the effusion is held to 400 mL, the blood stays where there is no room")
    func effusionLimit() throws {
        var simulation = try Simulation(PatientProfile(.secondary), waveformSeconds: 0)
        let total = simulation.bloodVolume.milliliters
        try simulation.start(.pericardialBleeding(millilitersPerSecond: 20))
        simulation.advance(seconds: 40)
        #expect(abs(simulation.effusion.milliliters - 400) < 1e-9)
        #expect(abs(simulation.bloodVolume.milliliters - (total - 400)) < 1e-6)
    }

    @Test("orifices are held to 0.3 cm2 of area and 1.2 cm2 of leak")
    func orificeLimits() throws {
        var tight = try MitralValve(
            width: 34, openArea: OrificeArea(squareCentimeters: 0.8), leakArea: OrificeArea(squareCentimeters: 1.2),
            gap: GapShape([]))
        #expect(tight.orifices.regurgitantArea.squareCentimeters == 1.2)
        try tight.place([Clip(.xtw, at: -7), Clip(.xtw, at: 0), Clip(.xtw, at: 7)])
        #expect(tight.orifices.area.squareCentimeters == 0.3)
        var torn = try MitralValve(
            width: 34, openArea: OrificeArea(squareCentimeters: 5), leakArea: OrificeArea(squareCentimeters: 1.18),
            gap: GapShape([]))
        try torn.place(Clip(.nt, at: 0, isAttached: false, tear: 0.1))
        #expect(torn.orifices.regurgitantArea.squareCentimeters == 1.2)
    }

    @Test("the reflex can not drive the heart beyond 200 beats a minute")
    func heartRateLimit() throws {
        var simulation = try Simulation(PatientProfile(.healthy), waveformSeconds: 0)
        try simulation.start(.heartRate(HeartRate(beatsPerMinute: 190)))
        try simulation.start(.baroreflex(setPoint: Pressure(mmHg: 160)))
        simulation.advance(seconds: 30)
        #expect(abs(try #require(simulation.lastBeat).heartRate.beatsPerMinute - 200) < 1e-9)
    }

    @Test("causes are worded, each its own")
    func wording() {
        #expect(Set(Arrest.Cause.allCases.map(\.sentence)).count == Arrest.Cause.allCases.count)
    }
}
