import FoundationEssentials
import Glibc
import TextRules
import YAMLReading

/// A YAML or JSON file that a person names: read whole, or said what is wrong with it.
struct ValueFile {
    let file: String

    /// The largest file that is read, bytes.
    private static let largest = 16 << 20

    /// A failure of lines that each begin with the file's name.
    func failure(_ lines: [String]) -> CommandFailure {
        CommandFailure(lines.map { PlainText.name("\(file): \($0)") }.joined(separator: "\n"), status: 2)
    }

    /// The file's value; `explain` says what is wrong with a file that can be read and is no such value.
    func decoded<Value: Decodable>(_ type: Value.Type, explain: (any Error) -> String) throws -> Value {
        let log = ProblemLog()
        guard let json = FlowText.json(of: try bytes(), file: file, log: log) else {
            throw CommandFailure(log.lines().joined(separator: "\n"), status: 2)
        }
        do {
            return try JSONDecoder().decode(type, from: Data(json.utf8))
        } catch {
            throw failure([explain(error)])
        }
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
