import Hemodynamics
import TextRules
import YAMLReading

/// Reads a file of cases, or says all that is wrong with it.
struct CaseReading {
    let file: String

    private var source: ValueFile { ValueFile(file: file) }

    /// Every case of the file and how their expectations are compared.
    func read() throws -> (cases: [SimulationCase], tolerance: CaseTolerance) {
        let contents = try decoded()
        let cases = contents.entries.compactMap { try? $0.outcome.get() }
        guard cases.count == contents.entries.count else { throw failure(contents.entries.compactMap(sentence)) }
        guard !cases.isEmpty else { throw failure(["there is no case in the file"]) }
        return (cases, contents.tolerance)
    }

    /// A failure of lines that each begin with the file's name.
    func failure(_ lines: [String]) -> CommandFailure { source.failure(lines) }

    private func sentence(_ entry: CaseFile.Entry) -> String? {
        guard case .failure(let problem) = entry.outcome else { return nil }
        var text = "case \(PlainText.quoted(entry.id)): \(problem.text)"
        if let name = problem.unknownName {
            let nearest = EditDistance.suggestion(for: name, among: problem.knownNames)
            text += nearest.isEmpty ? "; there are \(problem.knownNames.joined(separator: ", "))" : "; \(nearest)"
        }
        return text
    }

    private func decoded() throws -> CaseFile {
        try source.decoded(CaseFile.self) { CaseProblem(reading: $0).text }
    }
}
