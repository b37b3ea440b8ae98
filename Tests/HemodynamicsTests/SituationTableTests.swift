import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Situations, each started and stopped while time runs")
struct SituationTableTests {
    /// One row of the table: how it is started and stopped, and what it raises and lowers meanwhile.
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        /// The pressure that the reflex holds, mmHg; nil where it is off.
        var setPoint: Double?
        /// The clips that the patient has before.
        var clips: [Double] = []
        /// Whether every beat is another while it is on.
        var isIrregular = false
        /// For how long it is on, s.
        var duration = 40.0
        let start: @Sendable (inout Simulation) throws -> Void
        let stop: @Sendable (inout Simulation) throws -> Void
        let rises: [Measure]
        let falls: [Measure]

        var testDescription: String { name }
    }

    @Test("it shows what the table says, and when it is stopped the patient comes back", arguments: rows)
    func row(_ row: Row) throws {
        var simulation = try Simulation(PatientProfile(.primary), seed: 3, waveformSeconds: 0)
        try simulation.replace(clips: row.clips.map { try Clip(.ntw, at: $0) })
        if let pressure = row.setPoint { try simulation.start(.baroreflex(setPoint: Pressure(mmHg: pressure))) }
        simulation.advance(seconds: 150)
        let before = try Self.mean(&simulation)
        // Neither the start nor the end falls on an R wave.
        simulation.advance(seconds: 0.311)
        try row.start(&simulation)
        simulation.advance(seconds: row.duration)
        let beats = try Self.beats(&simulation)
        let during = try #require(BeatMeasures.mean(of: beats))
        if row.isIrregular {
            let volumes = beats.map(\.forwardStrokeVolume.milliliters)
            #expect(Set(beats.map(\.heartRate)).count == 24)
            #expect((volumes.max() ?? 0) - (volumes.min() ?? 0) > 5)
        }
        for measure in row.rises { #expect(during[measure] > 1.02 * before[measure], "\(measure.rawValue)") }
        for measure in row.falls { #expect(during[measure] < 0.98 * before[measure], "\(measure.rawValue)") }
        simulation.advance(seconds: 0.173)
        try row.stop(&simulation)
        simulation.advance(seconds: 150)
        let after = try Self.mean(&simulation)
        for measure in Measure.allCases {
            let distance = abs(after[measure] - before[measure]) / max(1, abs(before[measure]))
            #expect(distance < 0.01, "\(measure.rawValue): \(before[measure]), then \(after[measure])")
        }
    }

    /// The mean of the next 24 beats, as an irregular rhythm asks for.
    private static func mean(_ simulation: inout Simulation) throws -> BeatMeasures {
        try #require(BeatMeasures.mean(of: beats(&simulation)))
    }

    private static func beats(_ simulation: inout Simulation) throws -> [BeatMeasures] {
        try (0..<24).map { _ in try simulation.run(beats: 1) }
    }
}

extension SituationTableTests {
    static let rows: [Row] = clipRows + bloodRows + vesselRows

    private static func clips(_ positions: Double...) -> @Sendable (inout Simulation) throws -> Void {
        { try $0.replace(clips: positions.map { try Clip(.ntw, at: $0) }, closing: Interval(seconds: 0.8)) }
    }

    private static func on(_ situation: Situation) -> @Sendable (inout Simulation) throws -> Void {
        { try $0.start(situation) }
    }

    private static func off(_ kind: Situation.Kind) -> @Sendable (inout Simulation) throws -> Void { { $0.stop(kind) } }

    private static let clipRows: [Row] = [
        Row(
            name: "clip closes well", start: clips(0), stop: clips(),
            rises: [.forwardStrokeVolume, .meanArterialPressure, .meanMitralGradient],
            falls: [
                .regurgitantVolume, .leftAtrialVWave, .leftAtrialMeanPressure, .pulmonaryMeanPressure, .ejectionFraction,
            ]),
        Row(
            name: "clip off the jet: area is lost, leak stays", clips: [0], start: clips(-8), stop: clips(0),
            rises: [.regurgitantVolume, .leftAtrialVWave, .meanMitralGradient], falls: [.forwardStrokeVolume]),
        Row(
            name: "excess gradient after a third clip", clips: [-3.2, 3.2], start: clips(-6.4, 0, 6.4), stop: clips(-3.2, 3.2),
            rises: [.meanMitralGradient, .leftAtrialMeanPressure], falls: [.forwardStrokeVolume, .regurgitantVolume]),
        Row(
            name: "single-leaflet detachment", clips: [0],
            start: { try $0.detachClip(at: 0, tear: OrificeArea(squareCentimeters: 0.06)) }, stop: clips(0),
            rises: [.regurgitantVolume, .leftAtrialVWave, .leftAtrialMeanPressure],
            falls: [.forwardStrokeVolume, .meanArterialPressure]),
    ]

    private static let bloodRows: [Row] = [
        Row(
            name: "tamponade, then drainage and volume", setPoint: 84, duration: 60,
            start: on(.pericardialBleeding(millilitersPerSecond: 3)),
            stop: { simulation in
                simulation.stop(.pericardialBleeding)
                let lost = simulation.patient[.bloodVolume] - simulation.bloodVolume.milliliters
                try simulation.start(.pericardialDrainage(millilitersPerSecond: 20))
                try simulation.start(.infusion(millilitersPerSecond: lost / 40))
                simulation.advance(seconds: 40)
                simulation.stop(.infusion)
                simulation.stop(.pericardialDrainage)
            }, rises: [.pericardialMeanPressure, .rightAtrialMeanPressure, .heartRate],
            falls: [.endDiastolicVolume, .forwardStrokeVolume, .meanArterialPressure]),
        Row(
            name: "hemorrhage, then volume", setPoint: 84, duration: 60, start: on(.hemorrhage(millilitersPerSecond: 10)),
            stop: { simulation in
                simulation.stop(.hemorrhage)
                let lost = simulation.patient[.bloodVolume] - simulation.bloodVolume.milliliters
                try simulation.start(.infusion(millilitersPerSecond: lost / 40))
                simulation.advance(seconds: 40)
                simulation.stop(.infusion)
            }, rises: [.heartRate],
            falls: [.leftAtrialMeanPressure, .rightAtrialMeanPressure, .pulmonaryMeanPressure, .leftAtrialVWave]),
        Row(
            name: "residual septal hole", start: on(.septalHole(OrificeArea(squareCentimeters: 0.35))), stop: off(.septalHole),
            rises: [.pulmonarySystemicFlowRatio], falls: [.leftAtrialMeanPressure, .forwardStrokeVolume]),
    ]

    private static let vesselRows: [Row] = [
        Row(
            name: "vasodilatation, anesthesia: regurgitation looks milder", start: on(.vasodilatation(resistanceFactor: 0.6)),
            stop: off(.vasodilatation), rises: [.forwardStrokeVolume],
            falls: [.meanArterialPressure, .regurgitantVolume, .regurgitantFraction, .leftAtrialVWave]),
        Row(
            name: "pressor, afterload", start: on(.vasoconstriction(resistanceFactor: 1.5)), stop: off(.vasoconstriction),
            rises: [.meanArterialPressure, .regurgitantVolume, .leftAtrialVWave], falls: [.forwardStrokeVolume]),
        Row(
            name: "left ventricular failure after clipping", clips: [0],
            start: on(.leftVentricularFailure(elastanceFactor: 0.6)),
            stop: off(.leftVentricularFailure), rises: [.leftVentricularEndDiastolicPressure, .leftAtrialMeanPressure],
            falls: [.ejectionFraction, .cardiacOutput]),
        Row(
            name: "onset of atrial fibrillation: every beat another", isIrregular: true,
            start: on(.atrialFibrillation(variation: 0.2)), stop: off(.atrialFibrillation), rises: [], falls: []),
        Row(
            name: "tachycardia: gradient rises with no change of area",
            start: on(.heartRate(HeartRate(beatsPerMinute: 110))), stop: off(.heartRate),
            rises: [.heartRate, .meanMitralGradient], falls: [.fillingTime]),
    ]
}
