import Foundation
import Testing

@Suite("What takes a file's name is on the disk first, and its name after it")
struct DurabilityTests {
    /// The calls of a command that write files down or rename them, each as its name and the last parts of its paths. SQLite's own
    /// are fdatasync, the program's fsync.
    private func calls(_ home: Home, _ arguments: [String], input: String = "") throws -> [String] {
        let trace = home.file("trace")
        let strace = try Program.location(of: "strace").orThrow("strace is not installed")
        let traced = "trace=fsync,fdatasync,rename,renameat,renameat2"
        let outcome = try home.run(strace, ["-f", "-y", "-o", trace, "-e", traced, Program.path] + arguments, input: input)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").compactMap { line in
            guard line.hasSuffix("= 0"), let call = line.firstMatch(of: /(\w+)\((.*)\)/) else { return nil }
            let paths = call.2.matches(of: /[<"]([^>"]*)[>"]/).map { $0.1.split(separator: "/").last ?? "" }
            return ([call.1.replacing(/renameat2?/, with: "rename")] + paths)
                .joined(separator: " ")
        }
    }

    /// Whether calls came in this order, whatever came between them.
    private func inOrder(_ wanted: [String], _ calls: [String]) -> Bool {
        var rest = wanted[...]
        for call in calls where call == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    @Test(
        "the copy of a store that is brought up to date", .enabled(if: Program.isInstalled("strace"), "strace is not installed")
    )
    func copy() throws {
        let home = Home()
        let old = Program.repository.appendingPathComponent("Tests/RecordsTests/Stores/first-form.db")
        try home.write(Data(contentsOf: old), to: "state/teer/records.db")
        let calls = try calls(home, ["summary", "--list"])
        let copy = "records.db.form-1"
        #expect(inOrder(["fsync \(copy).unfinished", "rename \(copy).unfinished \(copy)", "fsync teer"], calls), "\(calls)")
    }

    @Test("the settings", .enabled(if: Program.isInstalled("strace"), "strace is not installed"))
    func settings() throws {
        let home = Home()
        try home.write("scheme: mono\n", to: "config/teer/settings.yaml")
        let calls = try calls(home, ["--linear"], input: "scheme\nq\n")
        let draft = try #require(calls.first { $0.hasPrefix("fsync settings.yaml.") }).dropFirst("fsync ".count)
        #expect(inOrder(["fsync \(draft)", "rename \(draft) settings.yaml", "fsync teer"], calls), "\(calls)")
    }
}
