import Testing

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

    @Test("the page of the documentation is what the model gives")
    func page() throws {
        let page = ValidationPage(tables: try #require(Self.tables))
        #expect(DocumentationPage("Validation").difference(from: page.text) == nil)
    }
}
