import FoundationEssentials
import Glibc
import Hemodynamics
import TextRules
import YAMLReading

/// Reads a file of cases, or says all that is wrong with it.
struct CaseReading {
    let file: String

    /// The largest file that is read, bytes.
    private static let largest = 16 << 20

    /// Every case of the file and how their expectations are compared.
    func read() throws -> (cases: [SimulationCase], tolerance: CaseTolerance) {
        let contents = try decoded()
        let cases = contents.entries.compactMap { try? $0.outcome.get() }
        guard cases.count == contents.entries.count else { throw failure(contents.entries.compactMap(sentence)) }
        guard !cases.isEmpty else { throw failure(["there is no case in the file"]) }
        return (cases, contents.tolerance)
    }

    /// A failure of lines that each begin with the file's name.
    func failure(_ lines: [String]) -> CommandFailure {
        CommandFailure(lines.map { PlainText.name("\(file): \($0)") }.joined(separator: "\n"), status: 2)
    }

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
        let bytes = try bytes()
        // The decoder accepts more than JSON, and does not say where it stops.
        if let problem = JSONSyntax.problem(in: bytes) { throw failure([Self.sentence(problem)]) }
        do {
            return try JSONDecoder().decode(CaseFile.self, from: Data(bytes))
        } catch {
            throw failure([CaseProblem(reading: error).text])
        }
    }

    /// Where a file stops being JSON, after the case that it was in or past.
    private static func sentence(_ problem: JSONSyntax.Problem) -> String {
        let place = problem.place.map { "\($0): " } ?? ""
        return "\(place)line \(problem.line), column \(problem.column): \(problem.text)"
    }

    private func bytes() throws -> [UInt8] {
        guard let stream = file == "-" ? fdopen(dup(STDIN_FILENO), "r") : fopen(file, "r") else {
            throw failure(["can not be read (\(String(cString: strerror(errno))))"])
        }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 {
            bytes += chunk[..<count]
            guard bytes.count <= Self.largest else { throw failure(["is larger than 16 MB; cut it into several files"]) }
        }
        guard ferror(stream) == 0 else { throw failure(["can not be read (\(String(cString: strerror(errno))))"]) }
        // Some editors begin a file with a byte order mark.
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}
