import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Situations")
struct SituationTests {
    /// A patient after forty beats.
    private func settled(_ phenotype: Phenotype, clips: [Clip] = []) throws -> Simulation {
        var simulation = try Simulation(PatientProfile(phenotype), waveformSeconds: 0)
        try simulation.replace(clips: clips)
        for _ in 0..<60 { simulation.advanceBeat() }
        return simulation
    }

    private func after(_ beats: Int, of situations: Situation..., in simulation: Simulation) throws -> BeatMeasures {
        var simulation = simulation
        for situation in situations { try simulation.start(situation) }
        for _ in 0..<beats { simulation.advanceBeat() }
        return try #require(simulation.lastBeat)
    }

    @Test("a clip that closes well lowers leak, v-wave, LA and PA pressure and raises forward flow, MAP and gradient")
    func clipClosesWell() throws {
        var simulation = try settled(.primary)
        let before = try #require(simulation.lastBeat)
        try simulation.replace(clips: [Clip(.ntw, at: 0)])
        let first = try simulation.run(beats: 1)
        let after = try simulation.run(beats: 40)
        for measure in [
            Measure.regurgitantVolume, .leftAtrialVWave, .leftAtrialMeanPressure, .pulmonaryMeanPressure, .ejectionFraction,
        ] {
            #expect(after[measure] < before[measure], "\(measure)")
        }
        for measure in [Measure.forwardStrokeVolume, .meanArterialPressure, .meanMitralGradient] {
            #expect(after[measure] > before[measure], "\(measure)")
        }
        // The ventricle is still full.
        #expect(first.forwardStrokeVolume.milliliters > 1.1 * after.forwardStrokeVolume.milliliters)
    }

    @Test("a clip that closes over 0.7 s moves the orifices bit by bit to the same end")
    func closing() throws {
        var slow = try settled(.primary)
        var fast = slow
        try slow.replace(clips: [Clip(.ntw, at: 0)], closing: Interval(seconds: 0.7))
        try fast.replace(clips: [Clip(.ntw, at: 0)])
        let leak = slow.regurgitantOrificeArea
        #expect(leak.squareCentimeters == 0.5)
        slow.advance(seconds: 0.35)
        #expect(
            abs(slow.regurgitantOrificeArea.squareCentimeters - (0.5 + fast.regurgitantOrificeArea.squareCentimeters) / 2)
                < 0.001)
        slow.advance(seconds: 0.36)
        #expect(abs(slow.regurgitantOrificeArea.squareCentimeters - fast.regurgitantOrificeArea.squareCentimeters) < 1e-12)
        for _ in 0..<40 { slow.advanceBeat() }
        for _ in 0..<40 { fast.advanceBeat() }
        #expect(abs(try #require(slow.lastBeat)[.leftAtrialVWave] - (try #require(fast.lastBeat)[.leftAtrialVWave])) < 0.01)
    }

    @Test("detachment shows in the very next beat, the v-wave within three")
    func detachment() throws {
        var simulation = try settled(.primary, clips: [Clip(.ntw, at: 0)])
        let before = try #require(simulation.lastBeat)
        try simulation.detachClip(at: 0, tear: OrificeArea(squareCentimeters: 0.06))
        let next = try simulation.run(beats: 1)
        simulation.advanceBeat()
        let third = try simulation.run(beats: 1)
        #expect(next.regurgitantVolume.milliliters > 4.5 * before.regurgitantVolume.milliliters)
        #expect(third.leftAtrialVWave.mmHg > before.leftAtrialVWave.mmHg + 10)
        #expect(abs(simulation.regurgitantOrificeArea.squareCentimeters - 0.56) < 1e-9)
    }

    @Test("tamponade: pressures converge, EDV and MAP fall, the reflex drives the heart; drainage brings it back")
    func tamponade() throws {
        var simulation = try settled(.healthy)
        try simulation.start(.baroreflex(setPoint: Pressure(mmHg: 94)))
        let before = try simulation.run(beats: 1)
        try simulation.start(.pericardialBleeding(millilitersPerSecond: 4))
        let pressed = try simulation.run(beats: 90)
        #expect(simulation.arrest == nil)
        #expect(pressed.pericardialMeanPressure.mmHg > before.pericardialMeanPressure.mmHg + 5)
        #expect(pressed.leftAtrialMeanPressure.mmHg - pressed.rightAtrialMeanPressure.mmHg < 2.5)
        #expect(pressed.endDiastolicVolume.milliliters < 0.7 * before.endDiastolicVolume.milliliters)
        #expect(pressed.meanArterialPressure.mmHg < before.meanArterialPressure.mmHg - 5)
        #expect(pressed.heartRate.beatsPerMinute > before.heartRate.beatsPerMinute + 10)
        simulation.stop(.pericardialBleeding)
        try simulation.start(.pericardialDrainage(millilitersPerSecond: 20))
        let drained = try simulation.run(beats: 90)
        #expect(simulation.effusion.milliliters == 0)
        #expect(drained.cardiacOutput.litersPerMinute > pressed.cardiacOutput.litersPerMinute + 1)
    }

    @Test("hemorrhage: filling pressures and v-wave fall, heart rate rises")
    func hemorrhage() throws {
        let simulation = try settled(.primary)
        let before = try #require(simulation.lastBeat)
        let bled = try after(
            120, of: .hemorrhage(millilitersPerSecond: 8), .baroreflex(setPoint: Pressure(mmHg: 84)), in: simulation)
        #expect(bled.leftAtrialMeanPressure.mmHg < before.leftAtrialMeanPressure.mmHg - 3)
        #expect(bled.rightAtrialMeanPressure.mmHg < before.rightAtrialMeanPressure.mmHg - 3)
        #expect(bled.leftAtrialVWave.mmHg < before.leftAtrialVWave.mmHg - 5)
        #expect(bled.heartRate.beatsPerMinute > before.heartRate.beatsPerMinute + 5)
    }

    @Test("vasodilatation makes regurgitation look milder, a pressor makes it worse")
    func resistance() throws {
        let simulation = try settled(.primary)
        let before = try #require(simulation.lastBeat)
        let wide = try after(60, of: .vasodilatation(resistanceFactor: 0.6), in: simulation)
        let narrow = try after(60, of: .vasoconstriction(resistanceFactor: 1.5), in: simulation)
        for measure in [Measure.regurgitantVolume, .meanArterialPressure, .leftAtrialVWave] {
            #expect(wide[measure] < before[measure], "\(measure)")
            #expect(narrow[measure] > before[measure], "\(measure)")
        }
        #expect(narrow.forwardStrokeVolume < before.forwardStrokeVolume)
    }

    @Test("left ventricular failure after clips: filling pressure up, EF and output down; an inotrope helps")
    func failure() throws {
        let simulation = try settled(.secondary, clips: [Clip(.ntw, at: -3.2), Clip(.ntw, at: 3.2)])
        let before = try #require(simulation.lastBeat)
        let failing = try after(60, of: .leftVentricularFailure(elastanceFactor: 0.6), in: simulation)
        let helped = try after(
            60, of: .leftVentricularFailure(elastanceFactor: 0.6), .inotrope(elastanceFactor: 1.4), in: simulation)
        #expect(failing.leftVentricularEndDiastolicPressure.mmHg > before.leftVentricularEndDiastolicPressure.mmHg + 3)
        #expect(failing.ejectionFraction < before.ejectionFraction)
        #expect(failing.cardiacOutput < before.cardiacOutput)
        #expect(helped.cardiacOutput > failing.cardiacOutput)
    }

    @Test("a septal hole relieves the left atrium and costs forward flow")
    func septalHole() throws {
        let simulation = try settled(.primary, clips: [Clip(.ntw, at: 0)])
        let before = try #require(simulation.lastBeat)
        let holed = try after(60, of: .septalHole(OrificeArea(squareCentimeters: 0.35)), in: simulation)
        #expect(holed.leftAtrialMeanPressure.mmHg < before.leftAtrialMeanPressure.mmHg - 1.5)
        #expect(abs(holed.pulmonarySystemicFlowRatio.fold - 1.2) < 0.02)
        #expect(holed.forwardStrokeVolume < before.forwardStrokeVolume)
    }

    @Test("atrial fibrillation takes the a-wave and makes every beat another")
    func fibrillation() throws {
        var simulation = try settled(.healthy)
        let before = try #require(simulation.lastBeat)
        try simulation.start(.atrialFibrillation(variation: 0.2))
        for _ in 0..<20 { simulation.advanceBeat() }
        let beats = try (0..<24).map { _ in try simulation.run(beats: 1) }
        #expect(Set(beats.map(\.heartRate)).count == 24)
        let volumes = beats.map(\.forwardStrokeVolume.milliliters)
        #expect((volumes.max() ?? 0) - (volumes.min() ?? 0) > 5)
        let mean = try #require(BeatMeasures.mean(of: beats))
        #expect(before.leftAtrialAWave.mmHg > before.leftAtrialMeanPressure.mmHg + 1)
        #expect(before.value(of: .leftAtrialAWave) == before.leftAtrialAWave.mmHg)
        #expect(mean.value(of: .leftAtrialAWave) == nil, "fibrillating atria make no a-wave")
        #expect(mean.value(of: .leftAtrialVWave) == mean.leftAtrialVWave.mmHg)
        simulation.stop(.atrialFibrillation)
        for _ in 0..<60 { simulation.advanceBeat() }
        #expect(try #require(simulation.lastBeat).heartRate == before.heartRate)
    }

    @Test("tachycardia raises the gradient with no change of area")
    func tachycardia() throws {
        let simulation = try settled(.healthy)
        let before = try #require(simulation.lastBeat)
        let fast = try after(60, of: .heartRate(HeartRate(beatsPerMinute: 100)), in: simulation)
        #expect(abs(before.meanMitralGradient.mmHg - 1.1) < 0.1)
        #expect(abs(fast.meanMitralGradient.mmHg - 2.5) < 0.1)
    }

    @Test("breathing shows on the arterial line, more so with an effusion (pulsus paradoxus)")
    func breathing() throws {
        func swing(effusion: Double) throws -> Double {
            var simulation = try settled(.healthy)
            try simulation.set(.effusion, to: effusion)
            try simulation.start(.breathing(amplitude: Pressure(mmHg: 3), breathsPerMinute: 14))
            for _ in 0..<60 { simulation.advanceBeat() }
            let systolic = (0..<15).compactMap { _ in simulation.advanceBeat()?.systolicPressure.mmHg }
            return (systolic.max() ?? 0) - (systolic.min() ?? 0)
        }
        let (without, with) = (try swing(effusion: 0), try swing(effusion: 200))
        #expect(without > 5)
        #expect(with > without)
    }

    @Test("situations combine, are replaced by their kind, and end one by one")
    func combination() throws {
        var simulation = try settled(.primary)
        let base = simulation.parameters
        try simulation.start(.vasodilatation(resistanceFactor: 0.5))
        try simulation.start(.leftVentricularFailure(elastanceFactor: 0.8))
        try simulation.start(.vasodilatation(resistanceFactor: 0.8))
        #expect(simulation.situations.count == 2)
        #expect(abs(simulation.parameters[.systemicResistance] - 0.8 * base[.systemicResistance]) < 1e-12)
        #expect(abs(simulation.parameters[.leftVentricularElastance] - 0.8 * base[.leftVentricularElastance]) < 1e-12)
        simulation.stop(.vasodilatation)
        simulation.stop(.leftVentricularFailure)
        simulation.stop(.hemorrhage)
        #expect(simulation.parameters == base)
        #expect(simulation.patient[.systemicResistance] == base[.systemicResistance])
    }

    @Test("a strength outside its range is refused, with the range")
    func refusals() throws {
        var simulation = try settled(.healthy)
        #expect(throws: OutOfRange.self) { try simulation.start(.hemorrhage(millilitersPerSecond: 500)) }
        #expect(throws: OutOfRange.self) {
            try simulation.start(.breathing(amplitude: Pressure(mmHg: 3), breathsPerMinute: .nan))
        }
        let refusal = #expect(throws: OutOfRange.self) {
            try simulation.start(.heartRate(HeartRate(beatsPerMinute: 250)))
        }
        #expect(refusal?.description == "heart-rate = 250 /min is outside 30 to 200 /min")
        #expect(simulation.situations.isEmpty)
    }

    @Test("every kind of situation can be started and stopped in any state", arguments: Situation.Kind.allCases)
    func everyKind(_ kind: Situation.Kind) throws {
        var simulation = try settled(.secondary)
        let situation = SituationCombinationTests.samples.first { $0.kind == kind }
        try simulation.start(try #require(situation))
        simulation.advance(seconds: 2.345)
        simulation.stop(kind)
        simulation.advance(seconds: 20)
        #expect(simulation.arrest == nil)
        #expect(simulation.situations.isEmpty)
    }
}
