import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Published tables")
struct ValidationTests {
    private static let tables = try? PublishedTables(runs: ModelRuns())

    @Test("every published value is met within one standard deviation or its normal range, but for those named as misses")
    func rows() throws {
        let rows = try #require(Self.tables).rows
        for row in rows { #expect(row.isMet == (row.miss == nil), "\(row.source), \(row.quantity): \(row.model)") }
        print("\(rows.count(where: \.isMet)) of \(rows.count) published values within one SD or their range")
        #expect(rows.count == 79)
    }

    @Test("before and after clipping, what rises in the papers rises in the model, and what falls falls")
    func directions() throws {
        let runs = try #require(Self.tables).runs
        for (before, after) in [(runs.primary, runs.primaryAfter), (runs.secondary, runs.secondaryAfter)] {
            for measure in [Measure.forwardStrokeVolume, .cardiacOutput, .meanMitralGradient, .meanArterialPressure] {
                #expect(after[measure] > before[measure], "\(measure)")
            }
            for measure in [
                Measure.endDiastolicVolume, .leftVentricularEndDiastolicPressure, .leftAtrialMeanPressure, .leftAtrialVWave,
                .pulmonaryMeanPressure, .regurgitantVolume, .ejectionFraction,
            ] {
                #expect(after[measure] < before[measure], "\(measure)")
            }
            let waveFall = before[.leftAtrialVWave] - after[.leftAtrialVWave]
            #expect(waveFall > before[.leftAtrialMeanPressure] - after[.leftAtrialMeanPressure])
        }
    }

    @Test("the changes are of the published size: flows and pressures within a third, the v-wave within two fifths")
    func sizes() throws {
        let runs = try #require(Self.tables).runs
        let (before, after) = (runs.primary, runs.primaryAfter)
        func change(_ measure: Measure) -> Double { after[measure] - before[measure] }
        #expect(abs(change(.forwardStrokeVolume) - 8) < 8 / 3)
        #expect(abs(change(.cardiacOutput) - 0.7) < 0.7 / 3)
        #expect(abs(change(.leftVentricularEndDiastolicPressure) + 2.6) < 2.6 / 3)
        #expect(abs(change(.endDiastolicVolume) + 14) < 14 / 3)
        #expect(abs(change(.pressureVolumeArea)) < 0.05 * before[.pressureVolumeArea])
        #expect(abs(change(.leftAtrialVWave) + 9.2) < 9.2 * 0.4)
    }

    @Test("with the resistance that falls by 18 % the mean pressure changes by at most 5 mmHg; without, it rises by more")
    func relaxed() throws {
        let runs = try #require(Self.tables).runs
        func rise(_ before: ModelRuns.State, _ after: ModelRuns.State) -> Double {
            after[.meanArterialPressure] - before[.meanArterialPressure]
        }
        #expect(abs(rise(runs.primary, runs.primaryAfterRelaxed)) <= 5)
        #expect(abs(rise(runs.secondary, runs.secondaryAfterRelaxed)) <= 5)
        #expect(rise(runs.primary, runs.primaryAfter) > 5)
        let resistance = runs.primaryAfterRelaxed[.systemicVascularResistance] / runs.primary[.systemicVascularResistance]
        #expect(abs(resistance - 0.82) < 0.01)
    }

    @Test("the resistance is the patient's own until a clip holds, and again when it has lost a leaflet")
    func holding() throws {
        var patient = PatientProfile(.primary)
        try patient.set(.resistanceWithClip, to: 0.82)
        var simulation = try Simulation(patient, waveformSeconds: 0)
        let own = patient[.systemicResistance]
        #expect(simulation.parameters[.systemicResistance] == own)
        try simulation.replace(clips: [Clip(.ntw, at: 0)])
        #expect(simulation.parameters[.systemicResistance] == 0.82 * own)
        try simulation.detachClip(at: 0, tear: OrificeArea(squareCentimeters: 0.06))
        #expect(simulation.parameters[.systemicResistance] == own)
        var silent = try Simulation(PatientProfile(.primary), waveformSeconds: 0)
        try silent.replace(clips: [Clip(.ntw, at: 0)])
        #expect(silent.parameters[.systemicResistance] == own, "a patient who says nothing of it keeps the resistance")
    }

    @Test("the change of the ejection fraction is told beside the published one of the same mechanism")
    func ejectionFraction() {
        var (before, after) = (BeatMeasures(), BeatMeasures())
        before.ejectionFraction.percent = 65
        after.ejectionFraction.percent = 50.04
        let primary = EjectionFractionChange(from: before, to: after, mechanism: .primary)
        #expect(primary.text.hasPrefix("LVEF changes by -15.0 points; published: about -3 at 12 months (EVEREST II)"))
        #expect(EjectionFractionChange(from: before, to: after, mechanism: .secondary).text.contains("[Melisurgo2014]"))
    }

    @Test("the page of the documentation is what the model gives")
    func page() throws {
        let page = ValidationPage(tables: try #require(Self.tables))
        #expect(DocumentationPage("Validation").difference(from: page.text) == nil)
    }
}
