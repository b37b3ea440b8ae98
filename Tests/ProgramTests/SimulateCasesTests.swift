import Foundation
import TestSupport
import Testing

@Suite("teer simulate --cases")
struct SimulateCasesTests {
    /// The vectors of the model's specification.
    private static var vectors: String {
        Program.repository.appendingPathComponent("Tests/HemodynamicsTests/Vectors/hemodynamics-vectors.json").path
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("all vectors of the specification pass from the command line")
    func vectors() throws {
        let outcome = try Home().run(["simulate", "--cases", Self.vectors, "--check"])
        #expect(outcome.status == 0)
        #expect(outcome.output == "40 cases, 1391 values, 0 misses; at most 55 % of the tolerance used (S15 final mpg)\n")
    }

    @Test("cases give measures, valve, beats asked for and the valve after a change, as JSON; also from standard input")
    func cases() throws {
        let text = """
            [{"id": "A", "case": {"phenotype": "primary", "beats": 12, "clips": [{"type": "NTW", "x": 0}],
              "changes": [{"beat": 6, "clips": []}], "report_beats": [5, 6]}}]
            """
        let home = Home()
        let file = try home.write(text, to: "cases.json")
        let outcome = try home.run(["simulate", "--cases", file])
        let results = try #require(object(outcome.output)["results"] as? [[String: Any]])
        #expect(Set(results[0].keys) == ["id", "final", "valve", "beat_5", "beat_6", "after_change"])
        #expect((results[0]["final"] as? [String: Double])?.count == 34)
        #expect(abs(try #require((results[0]["after_change"] as? [String: Double])?["mva"]) - 6) < 0.01)
        #expect(try home.run(["simulate", "--cases", "-"], input: text).output == outcome.output)
    }

    @Test("a miss is printed and ends with 1")
    func miss() throws {
        let home = Home()
        let text = #"[{"id": "A", "case": {"phenotype": "primary"}, "expect": {"final": {"map": 50, "hr": 76.9231}}}]"#
        let outcome = try home.run(["simulate", "--cases", home.write(text, to: "cases.json"), "--check"])
        #expect(outcome.status == 1)
        #expect(outcome.output.hasPrefix("A final map: 81.0367, expected 50 within 0.5\n1 case, 2 values, 1 miss; "))
    }

    /// What a file of cases holds, and what is said of it behind the file's name.
    static let wrongFiles: [(String, String)] = [
        (
            #"[{"id": "S07", "case": {"phenotype": "primry"}}]"#,
            ": case S07: there is no phenotype 'primry'; did you mean \"primary\"?"
        ),
        (
            #"[{"id": "S06", "case": {"phenotype": "primary"}}, {"id": "S07", "case": {"phenotype": "primary", "set": {"r_syst": 1}}}]"#,
            ": case S07: there is no parameter 'r_syst'; did you mean \"r_sys\"?"
        ),
        (
            #"[{"id": "S07", "case": {"phenotype": "primary", "set": {"r_sys": 99}}}]"#,
            ": case S07: r_sys = 99 mmHg s/mL is outside 0.1 to 6 mmHg s/mL"
        ),
        (
            #"[{"id": "S07", "case": {"phenotype": "primary" "beats": 3}}]"#,
            ":1:24: error: the bracket that opens here is not closed, or a comma is missing behind it"
        ),
        (
            #"[{"id": "M", "case": {"mix": ["primary", "secondary"]}}]"#,
            ": case M: 'mix' must be two phenotypes and the share of the second, 0 to 1"
        ),
        (
            #"[{"id": "M", "case": {"mix": ["primary", "secondary", 0.3], "phenotype": "primary"}}]"#,
            ": case M: 'phenotype' and 'mix' exclude each other"
        ),
        ("", ": error: the file is empty"), ("[]", ": there is no case in the file"),
        (#"{"a": []}"#, ": the file has no list 'vectors' or 'cases'"),
        (
            #"[{"id": "S07", "case": {"phenotype": "primary", "changes": [{"beat": 9, "clips": [{"type": "NT", "x": 30}]}]}}]"#,
            ": case S07: before beat 9: the clip NT at 30 mm reaches beyond the line of coaptation, which ends at 20 mm"
        ),
        (
            #"[{"id": "\#u{1B}[31m", "case": {"phenotype": 1}}]"#,
            ":1:10: error: the text holds the control character U+001B (remove it)"
        ),
        (
            #"[{"id": "S06", "case": {"phenotype": "primary"}},\#n  {"case": {"phenotype": "primary\x"}}]"#,
            ":2:36: error: an unknown escape in a quoted text"
        ),
        (
            #"[{"id": "Ö", "case": {"phenotype": "primary", "beats": 010}}]"#,
            ": case Ö: 'case.beats' must be a number"
        ),
        (
            #"[{"id": "S07", "case": {"phenotype": "primary", "set": {"asd": 0.1, "asd": 0.3}}}]"#,
            #":1:69: error: key "asd" appears twice (the first is in line 1)"#
        ),
        (
            #"[{"id": "S07", "case": {"phenotype": "primary", "set": {"asd": 1e999}}}]"#,
            ":1:64: error: a number that is too large to be kept"
        ),
        (#"{"vectors": [{"id": "S07"}], "cases": [}"#, ":1:40: error: a value is missing here"),
    ]

    @Test("a file of cases that is no text is answered with the place")
    func wrongBytes() throws {
        let home = Home()
        for (bytes, place) in [
            ([0x80, 0x81], ":1:1: "), ([0x5B, 0x22, 0xC3], ":1:3: "), ([0x5B, 0x22, 0xC3, 0x22, 0x5D], ":1:3: "),
        ] {
            let file = try home.write(Data(bytes.map(UInt8.init)), to: "cases.json")
            let outcome = try home.run(["simulate", "--cases", file])
            #expect(outcome.status == 2 && outcome.output == "")
            #expect(outcome.sentence.hasPrefix("\(file)\(place)error: the file is not UTF-8 text here"), "\(outcome.errors)")
        }
    }

    @Test("cases may be written as YAML too, and come to the same")
    func yaml() throws {
        let home = Home()
        let json =
            #"[{"id": "A", "case": {"phenotype": "primary", "beats": 5, "clips": [{"type": "NTW", "x": -2.5}], "set": {"asd": 0.1}}}]"#
        let yaml = """
            # A clip and a hole.
            - id: A
              case:
                phenotype: primary
                beats: 5
                clips:
                  - type: NTW
                    x: -2.5
                set:
                  asd: 0.1

            """
        let results = try [json, yaml].map { try home.run(["simulate", "--cases", "-"], input: $0) }
        #expect(results.allSatisfy { $0.status == 0 } && results[0].output == results[1].output)
    }

    @Test(
        "a file of cases that is wrong is answered with file, case and reason, status 2 and nothing else", arguments: wrongFiles
    )
    func wrongFile(text: String, expected: String) throws {
        let home = Home()
        let file = try home.write(text, to: "cases.json")
        let outcome = try home.run(["simulate", "--cases", file])
        #expect(outcome.status == 2)
        #expect(outcome.sentence.hasPrefix("\(file)\(expected)"), "\(outcome.errors)")
        #expect(outcome.output == "")
        #expect(!outcome.errors.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }
}
