import Foundation

/// An independent SCXML interpreter that runs an exported chart beside the module's own trace.
public struct Oracle: Sendable {
    /// How a trace compares.
    public struct Verdict: Sendable {
        /// Whether every line is the same.
        public let isSame: Bool
        /// How many lines were compared, or the first difference, as the interpreter's driver says it.
        public let text: String
    }

    private let packages: URL
    private let script: URL

    /// An oracle ready to run; fetches python-statemachine from PyPI if it is not in the cache.
    public init() throws(PythonPackage.Unavailable) {
        packages = try PythonPackage.statemachine.installed()
        script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("StateMachineTests/Oracle/scxml_oracle.py")
    }

    /// Why there is no oracle, or nil if there is one. Fit for a test's `enabled(if:)`.
    public static let unavailable: String? = {
        do throws(PythonPackage.Unavailable) {
            _ = try Oracle()
            return nil
        } catch {
            return error.description
        }
    }()

    /// Runs a chart's events again and compares configurations, and logs if wanted.
    ///
    /// - Parameters:
    ///   - chart: SCXML.
    ///   - trace: JSON lines `{"event": …, "configuration": […], "log": […]}`; a line with event null starts anew.
    public func check(chart: String, trace: [String], logs: Bool = true) throws -> Verdict {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("teer-oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let chartFile = folder.appendingPathComponent("chart.scxml")
        let traceFile = folder.appendingPathComponent("trace.jsonl")
        try Data(chart.utf8).write(to: chartFile)
        try Data((trace.joined(separator: "\n") + "\n").utf8).write(to: traceFile)
        let outcome = try ExternalCommand.run(
            "python3", [script.path, chartFile.path, "--check", traceFile.path] + (logs ? ["--logs"] : []),
            environment: ["PYTHONPATH": packages.path, "PYTHONDONTWRITEBYTECODE": "1"])
        return Verdict(isSame: outcome.status == 0, text: (outcome.output + outcome.errors))
    }
}
