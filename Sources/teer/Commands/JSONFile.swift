import FoundationEssentials
import Glibc
import TextRules

/// A JSON file that a person names: read whole, or said what is wrong with it.
struct JSONFile {
    let file: String

    /// The largest file that is read, bytes.
    private static let largest = 16 << 20

    /// A failure of lines that each begin with the file's name.
    func failure(_ lines: [String]) -> CommandFailure {
        CommandFailure(lines.map { PlainText.name("\(file): \($0)") }.joined(separator: "\n"), status: 2)
    }

    /// The file's value; `explain` says what is wrong with JSON that is no such value.
    func decoded<Value: Decodable>(_ type: Value.Type, explain: (any Error) -> String) throws -> Value {
        let bytes = try bytes()
        // The decoder accepts more than JSON, and does not say where it stops.
        if let problem = JSONSyntax.problem(in: bytes) { throw failure([Self.sentence(problem)]) }
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw failure([explain(error)])
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
