import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Reading cases")
struct CaseReadingTests {
    private func outcome(_ entry: String) throws -> Result<SimulationCase, CaseProblem> {
        let file = try Vectors.read(Array("[\(entry)]".utf8))
        return try #require(file.entries.first).outcome
    }

    private func problem(_ entry: String) throws -> CaseProblem? {
        if case .failure(let problem) = try outcome(entry) { return problem }
        return nil
    }

    private func problem(inCase object: String) throws -> String? {
        try problem(#"{"id": "A", "case": {\#(object)}}"#)?.text
    }

    @Test("a list, and an object with vectors or cases, are read alike")
    func forms() throws {
        let entry = #"{"id": "A", "case": {"phenotype": "healthy"}}"#
        for text in ["[\(entry)]", #"{"vectors": [\#(entry)]}"#, #"{"note": "n", "cases": [\#(entry)]}"#] {
            let file = try Vectors.read(Array(text.utf8))
            #expect(file.entries.map(\.id) == ["A"])
            let read = try file.entries[0].outcome.get()
            #expect(read.beatCount == 60 && read.averagedBeats == 1 && read.expectation == nil)
        }
        #expect(throws: (any Error).self) { try Vectors.read(Array(#"{"note": 1}"#.utf8)) }
    }

    @Test("everything that a case can say is taken")
    func whole() throws {
        let read = try outcome(
            #"""
            {"id": "A", "title": "all", "note": "x", "case": {"mix": ["primary", "secondary", 0.5],
              "valve": {"mva": 5.5, "eroa": 0.5, "w": 38, "gap": [[1, 0, 5, 2], [0.5, 8, 3, 4]]},
              "clips": [{"type": "NTW", "x": -2.5, "q": 0.8}, {"type": "XT", "x": 4, "attached": false, "tear": 0.05}],
              "scale": {"r_sys": 0.8}, "add": {"tbv": 100}, "set": {"rr": 0.7}, "beats": 40, "average": 5,
              "rr_sequence": [0.7, 0.9], "changes": [{"beat": 20, "clips": [], "set": {"effusion": 100}}],
              "report_beats": [3, 21]}, "expect": {"final": {"map": 80}, "beat_7": {"edv": 150}, "after_change": {"mva": 5.5},
              "valve": {"lateral": 2}}}
            """#
        ).get()
        let middle = try PatientProfile(mixing: .primary, with: .secondary, fraction: 0.5)
        #expect(abs(read.patient[.systemicResistance] - 0.8 * middle[.systemicResistance]) < 1e-12)
        #expect(read.patient[.bloodVolume] == middle[.bloodVolume] + 100)
        #expect(read.patient[.rrInterval] == 0.7)
        #expect(read.patient.valve.gap.bells.count == 2 && read.patient.valve.clips.count == 2)
        #expect(read.patient.valve.clips[0].graspQuality == 0.8 && !read.patient.valve.clips[1].isAttached)
        #expect(read.rhythm == .sequence([0.7, 0.9]))
        #expect(read.changes == [SimulationCase.Change(beat: 20, clips: [], settings: [.effusion: 100])])
        #expect(read.reportedBeats == [3, 7, 21])
        #expect(read.expectation?.beats[7] == [.endDiastolicVolume: 150])
    }

    @Test(
        "what is wrong is said, each thing in its words",
        arguments: [
            (#""phenotype": "primry""#, "there is no phenotype 'primry'"),
            (#""phenotype": "primary", "beets": 3"#, "there is no key in 'case' 'beets'"),
            (#""beats": 60"#, "'phenotype' or 'mix' is missing"),
            (#""phenotype": 7"#, "'case.phenotype' must be a text"),
            (#""phenotype": "healthy", "set": {"r_syst": 1}"#, "there is no parameter 'r_syst'"),
            (#""phenotype": "healthy", "set": {"r_sys": 99}"#, "r_sys = 99 mmHg s/mL is outside 0.1 to 6 mmHg s/mL"),
            (#""phenotype": "healthy", "set": {"r_sys": "1"}"#, "'case.set.r_sys' must be a number"),
            (#""phenotype": "healthy", "set": {"r_sys": null}"#, "'r_sys' must be a number"),
            (#""phenotype": "healthy", "set": [1]"#, "'case.set' must be an object"),
            (#""phenotype": "healthy", "beats": 1.5"#, "'beats' must be a whole number"),
            (#""phenotype": "healthy", "beats": 1000000"#, "beats = 1000000 is outside 1 to 100000"),
            (#""phenotype": "healthy", "beats": 0"#, "beats = 0 is outside 1 to 100000"),
            (#""phenotype": "healthy", "beats": 5, "average": 6"#, "average = 6 is outside 1 to 5"),
            (#""phenotype": "healthy", "rr_sequence": [0.8, 9]"#, "beat length = 9 s is outside 0.3 to 2 s"),
            (#""phenotype": "healthy", "rr_sequence": []"#, "beats of the rhythm = 0 is outside 1 to 10000"),
            (#""phenotype": "healthy", "report_beats": [61]"#, "report_beats = 61 is outside 1 to 60"),
            (#""phenotype": "healthy", "changes": [{"clips": []}]"#, "a change has no 'beat'"),
            (#""phenotype": "healthy", "changes": [{"beat": 99}]"#, "beat = 99 is outside 1 to 60"),
            (#""phenotype": "healthy", "changes": [{"beat": 9, "scale": {}}]"#, "there is no key in 'changes' 'scale'"),
            (#""phenotype": "healthy", "clips": [{"type": "NTX", "x": 0}]"#, "there is no clip 'NTX'"),
            (#""phenotype": "healthy", "clips": [{"x": 0}]"#, "a clip has no 'type'"),
            (#""phenotype": "healthy", "clips": [{"type": "NT", "x": 0, "y": 1}]"#, "there is no key in 'clips' 'y'"),
            (
                #""phenotype": "healthy", "clips": [{"type": "NT", "x": 17}]"#,
                "the clip NT at 17 mm reaches beyond the line of coaptation"
            ),
            (#""phenotype": "healthy", "valve": {"mva": 50}"#, "mva = 50 cm2 is outside 0.5 to 12 cm2"),
            (#""phenotype": "healthy", "valve": {"gap": [[1, 2]]}"#, "a part of 'gap' must have four numbers"),
            (#""mix": ["healthy", "primary", 2]"#, "mix = 2 is outside 0 to 1"),
        ])
    func problems(_ object: String, _ text: String) throws {
        let found = try #require(try problem(inCase: object))
        #expect(found.contains(text), "\(found)")
    }

    @Test("entries without an id or a case, with doubled ids or unknown expectations, are named by id or place")
    func entries() throws {
        let file = try Vectors.read(
            Array(
                #"""
                [{"case": {"phenotype": "healthy"}}, {"id": "B"}, {"id": "C", "case": {"phenotype": "healthy"}},
                 {"id": "C", "case": {"phenotype": "healthy"}}, 7,
                 {"id": "D", "case": {"phenotype": "healthy"}, "expect": {"final": {"mapp": 1}}},
                 {"id": "E", "case": {"phenotype": "healthy"}, "expect": {"finals": {}}},
                 {"id": "F", "case": {"phenotype": "healthy"}}]
                """#.utf8))
        let found = file.entries.map { entry -> String in
            guard case .failure(let problem) = entry.outcome else { return "\(entry.id): fine" }
            return "\(entry.id): \(problem)"
        }
        #expect(
            found == [
                "number 1: 'id' is missing", "B: 'case' is missing", "C: fine", "C: the id is in the file twice",
                "number 5: the entry must be an object", "D: there is no measure 'mapp'",
                "E: there is no key in 'expect' 'finals'",
                "F: fine",
            ])
    }

    @Test("an unknown name comes with the names there are, to find the nearest in")
    func knownNames() throws {
        let problem = try problem(#"{"id": "A", "case": {"phenotype": "primry"}}"#)
        #expect(problem?.unknownName == "primry")
        #expect(problem?.knownNames == ["healthy", "primary", "secondary", "afmr"])
    }

    @Test("a tolerance in the file takes the place of the usual one, name by name")
    func tolerance() throws {
        let file = try Vectors.read(
            Array(#"{"tolerance": {"rule": "r", "relative": 0.5, "absolute": {"map": 9}}, "vectors": []}"#.utf8))
        #expect(file.tolerance.relative == 0.5)
        #expect(file.tolerance.allowed("map", of: 2) == 9)
        #expect(file.tolerance.allowed("map", of: 100) == 50)
        #expect(file.tolerance.allowed("hr", of: 0) == 0.05)
    }
}
