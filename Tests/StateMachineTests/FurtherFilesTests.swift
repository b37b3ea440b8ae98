import Foundation
import StateMachine
import TestSupport
import Testing

/// Test files in the W3C's abstract form, its plain form or SCION's form, found in a folder.
struct FurtherFiles {
    /// How a file fared.
    enum Verdict: Equatable {
        case passed
        case failed(String)
        /// It asks for something that the module does not cover.
        case outside(String)
    }

    let folder: URL

    /// All charts of the folder and the folders in it, by path.
    var charts: [URL] {
        let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (walk?.allObjects ?? []).compactMap { $0 as? URL }
            .filter { ["scxml", "txml"].contains($0.pathExtension) && !$0.lastPathComponent.contains("sub") }
            .sorted { $0.path < $1.path }
    }

    /// Runs one file: beside a `.json` by its trace, otherwise until it ends in `pass`.
    static func run(_ chart: URL) -> Verdict {
        do {
            let text = try String(contentsOf: chart, encoding: .utf8)
            let trace = chart.deletingPathExtension().appendingPathExtension("json")
            if let data = try? Data(contentsOf: trace) {
                return try run(text, JSONDecoder().decode(Script.self, from: data))
            }
            var session = try SCXMLSession(SCXMLLoader(text))
            guard session.chart.state("pass") != nil else { return .outside("no state 'pass'") }
            session.run()
            return session.snapshot.contains("pass") ? .passed : .failed("ends in \(session.snapshot.leaves)")
        } catch let problem as SCXMLTestExpression.Unsupported {
            return .outside(problem.text)
        } catch {
            return .failed("\(error)")
        }
    }

    /// SCION's form of a trace: leaves before and after each event.
    private struct Script: Decodable {
        struct Line: Decodable {
            struct Event: Decodable { var name: String }
            var after: Double?
            var event: Event
            var nextConfiguration: [String]
        }
        var initialConfiguration: [String]
        var events: [Line]
    }

    private static func run(_ text: String, _ script: Script) throws -> Verdict {
        var session = try SCXMLSession(SCXMLLoader(text, events: script.events.map(\.event.name)))
        session.settle()
        if let problem = difference(session, script.initialConfiguration, "at the start") { return problem }
        for (number, line) in script.events.enumerated() {
            if let after = line.after { session.wait(Int(after)) }
            session.send(line.event.name)
            if let problem = difference(session, line.nextConfiguration, "after event \(number + 1)") { return problem }
        }
        return .passed
    }

    private static func difference(_ session: SCXMLSession, _ expected: [String], _ place: String) -> Verdict? {
        let leaves = session.snapshot.leaves.sorted()
        return leaves == expected.sorted() ? nil : .failed("\(place): \(leaves), expected \(expected.sorted())")
    }
}

@Suite("Further SCXML tests")
struct FurtherFilesTests {
    static let folder = ProcessInfo.processInfo.environment["SCXML_TESTS"]

    @Test("Both forms of test files are read, and a wrong expectation is noticed")
    func readsBothForms() {
        let own = FurtherFiles(folder: URL(fileURLWithPath: ValveWalkthrough.folder + "/forms"))
        let verdicts = Dictionary(
            uniqueKeysWithValues: own.charts.map { ($0.lastPathComponent, FurtherFiles.run($0)) })
        #expect(verdicts["abstract.txml"] == .passed)
        #expect(verdicts["traced.scxml"] == .passed)
        #expect(verdicts["outside.scxml"] == .outside("<invoke>"))
        #expect(verdicts["wrong.scxml"] == .failed("after event 1: [\"b\"], expected [\"a\"]"))
    }

    @Test(
        "The files of SCXML_TESTS pass",
        .enabled(if: folder != nil, "skipped: SCXML_TESTS names no folder of further tests"))
    func furtherFilesPass() throws {
        let files = FurtherFiles(folder: URL(fileURLWithPath: try #require(Self.folder))).charts
        var passed = 0, outside = 0
        for file in files {
            switch FurtherFiles.run(file) {
            case .passed: passed += 1
            case .outside: outside += 1
            case .failed(let text): Issue.record("\(file.path): \(text)")
            }
        }
        print("Further SCXML tests: \(passed) of \(files.count) passed, \(outside) are outside what the module covers.")
        #expect(passed > 0, "no file could be run")
    }
}
