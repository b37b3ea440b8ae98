import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Running cases")
struct CaseRunTests {
    private func vector(_ object: String, expect: String = "{}") throws -> SimulationCase {
        let text = #"[{"id": "A", "case": {\#(object)}, "expect": \#(expect)}]"#
        return try #require(Vectors.read(Array(text.utf8)).entries.first).outcome.get()
    }

    @Test("the beats asked for are told of, and the valve before and after its change")
    func reports() throws {
        let object =
            #""phenotype": "primary", "clips": [{"type": "NTW", "x": 0}], "beats": 12, "report_beats": [5, 6], "#
            + #""changes": [{"beat": 6, "clips": []}]"#
        let result = try vector(object).run()
        #expect(result.beats.keys.sorted() == [5, 6])
        #expect(abs(result.valve.area.squareCentimeters - 3.47) < 0.01)
        #expect(abs(try #require(result.afterChange).area.squareCentimeters - 6) < 0.01)
        #expect(try #require(result.beats[6])[.regurgitantVolume] > 3 * (try #require(result.beats[5])[.regurgitantVolume]))
        #expect(try vector(#""phenotype": "primary", "beats": 3"#).run().afterChange == nil)
    }

    @Test("the final state is the mean of the last beats")
    func average() throws {
        let object = #""phenotype": "afmr", "beats": 30, "rr_sequence": [0.7, 0.9, 1.1], "#
        let one = try #require(try vector(object + #""average": 1"#).run().final)
        let three = try #require(try vector(object + #""average": 3"#).run().final)
        #expect(abs(one[.heartRate] - 60 / 1.1) < 1e-9)
        #expect(abs(three[.heartRate] - (60 / 0.7 + 60 / 0.9 + 60 / 1.1) / 3) < 1e-9)
    }

    @Test("a change that does not fit is said with its beat")
    func misfit() throws {
        let object = #""phenotype": "primary", "beats": 12, "changes": [{"beat": 6, "clips": [{"type": "NT", "x": 25}]}]"#
        let problem = #expect(throws: CaseProblem.self) { try vector(object).run() }
        #expect(problem?.text.hasPrefix("before beat 6: the clip NT at 25 mm reaches beyond") == true)
    }

    @Test("a patient who arrests has an arrest in place of a final state, and misses what was expected")
    func arrest() throws {
        let vector = try vector(
            #""phenotype": "healthy", "beats": 400, "set": {"bleed": 50}"#, expect: #"{"final": {"map": 90}}"#)
        let result = try vector.run()
        #expect(result.arrest?.cause == .hemorrhage)
        #expect(result.final != nil)
        let comparison = try #require(vector.expectation?.compare(result, CaseTolerance()).first)
        #expect(comparison.isMiss && comparison.value == nil)
        #expect(comparison.description == "A final map: no value, expected 90 within 0.675")
    }

    @Test("progress is told beat by beat")
    func progress() throws {
        var beats: [Int] = []
        _ = try vector(#""phenotype": "healthy", "beats": 4"#).run { beats.append($0) }
        #expect(beats == [1, 2, 3, 4])
    }

    @Test("a miss names case, measure, value and tolerance")
    func miss() throws {
        let vector = try vector(#""phenotype": "primary", "beats": 60"#, expect: #"{"final": {"map": 78, "edv": 180}}"#)
        let comparisons = try #require(vector.expectation).compare(vector.run(), CaseTolerance())
        #expect(comparisons.map(\.isMiss) == [false, true])
        #expect(comparisons[1].description == "A final map: 81.0367, expected 78 within 0.585")
    }

    @Test("the mean of beats is the mean of each measure, and of none there is none")
    func mean() {
        var one = BeatMeasures()
        var other = BeatMeasures()
        for (index, measure) in Measure.allCases.enumerated() {
            one[measure] = Double(index)
            other[measure] = Double(3 * index)
        }
        let mean = BeatMeasures.mean(of: [one, other])
        #expect(Measure.allCases.enumerated().allSatisfy { mean?[$1] == Double(2 * $0) })
        #expect(BeatMeasures.mean(of: []) == nil)
    }
}
