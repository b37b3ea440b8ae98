import Foundation
import Testing

@Suite("teer lab --vectors")
struct LabVectorTests {
    private static let folder = Program.repository.appendingPathComponent("Tests/ClipLabTests/Vectors").path

    @Test("all vectors of the model pass", arguments: [("cliplab-vectors", 45), ("cliplab-vectors-extra", 8)])
    func pass(_ file: String, _ count: Int) throws {
        let outcome = try Home().run(["lab", "--vectors", "\(Self.folder)/\(file).json", "--check"])
        #expect(outcome.status == 0)
        #expect(outcome.output == "\(count) vectors, 0 differ\n")
    }

    @Test("a value that differs is named with its place, and the end is 1")
    func difference() throws {
        let home = Home()
        let text = """
            {"vectors": [
              {"id": "A", "kind": "chance", "input": {"seed": 1, "stream": "grasp"},
               "expect": {"uniform": [0.7762307032009861, 0.5, 0.03763335484643726, 0.7894466762068963], "normal": 2.2431595853633435}},
              {"id": "B", "kind": "script", "input": {"anatomy": {}, "seed": 1, "acts": [["clip.load", {"size": "NTW"}]]},
               "expect": {"outcomes": [["refused", "not-now"]]}}
            ]}
            """
        let outcome = try home.run(["lab", "--vectors", try home.write(text, to: "vectors.json"), "--check"])
        #expect(outcome.status == 1)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.first == "A uniform[1]: 0.6639283674049077, expected 0.5")
        #expect(lines.contains("B state: not expected"))
        #expect(lines.last == "2 vectors, 2 differ")
    }

    @Test("a file that can not be read so is said to be none, with status 2")
    func wrongFiles() throws {
        let home = Home()
        for (text, expected) in [
            ("{\"vectors\": [", ":1:"), ("[1]", "it needs a list 'vectors'"), ("{\"vectors\": []}", "no vector"),
        ] {
            let outcome = try home.run(["lab", "--vectors", try home.write(text, to: "vectors.json"), "--check"])
            #expect(outcome.status == 2 && outcome.errors.contains(expected), "\(outcome.errors)")
        }
        let vector =
            #"{"vectors": [{"id": "A", "kind": "script", "input": {"anatomy": {"w": "x"}, "seed": -1}, "expect": {}}]}"#
        let outcome = try home.run(["lab", "--vectors", try home.write(vector, to: "vectors.json"), "--check"])
        #expect(outcome.output == "A anatomy.w: not a part of an anatomy\n1 vector, 1 differs\n")
        #expect(try home.run(["lab", "--vectors", "x"]).errors.contains("--vectors needs --check"))
    }
}
