import Glibc
import TerminalCore

/// A text kept in a file beside the test that makes it, under `Snapshots/`.
///
/// `RECORD=1` in the environment writes the file; otherwise a missing or different file is a difference.
public struct Snapshot {
    public let path: String

    /// The snapshot of a name, beside the test file that asks for it.
    public init(_ name: String, beside testFile: String = #filePath) {
        let folder = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        path = "\(folder)/Snapshots/\(name).txt"
    }

    /// What differs between a text and the kept one: nil when nothing does.
    public func difference(from text: String) -> String? {
        let text = text.hasSuffix("\n") ? text : text + "\n"
        let kept = Self.read(path)
        if kept == text { return nil }
        if getenv("RECORD").map({ String(cString: $0) }) == "1" { return Self.write(text, to: path) }
        guard let kept else { return "there is no snapshot \(path); run the tests with RECORD=1 and look at it" }
        return Self.lines(of: kept, unlike: text) + "\n(\(path); RECORD=1 rewrites it)"
    }

    /// The lines that are not alike, kept ones led by "-", new ones by "+".
    private static func lines(of kept: String, unlike text: String) -> String {
        let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        return (0..<max(old.count, new.count)).flatMap { index -> [String] in
            let before = index < old.count ? old[index] : nil
            let after = index < new.count ? new[index] : nil
            if before == after { return [] }
            return [before.map { "-\(index + 1) \($0)" }, after.map { "+\(index + 1) \($0)" }].compactMap { $0 }
        }.joined(separator: "\n")
    }

    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }

    /// Writes the text and makes the folder; what went wrong, if anything did.
    private static func write(_ text: String, to path: String) -> String? {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        mkdir(folder, 0o755)
        guard let file = fopen(path, "w") else { return "\(path) cannot be written" }
        defer { fclose(file) }
        return fputs(text, file) >= 0 ? nil : "\(path) cannot be written"
    }
}

extension Frame {
    /// The frame as a snapshot shows it: size, cursor and what is shown in reverse first, then the screen between bars.
    public var snapshot: String {
        var lines = ["size \(size.columns)x\(size.rows), cursor at column \(cursor.column), row \(cursor.row)"]
        for (role, name) in [(Role.bar, "bar"), (.focus, "focus"), (.warning, "warning"), (.error, "error")] {
            let spans = spans(of: role)
            if !spans.isEmpty { lines.append("\(name) at \(spans.joined(separator: ", "))") }
        }
        let edge = String(repeating: "=", count: size.columns)
        let rows = (0..<size.rows).map { row -> String in
            let line = line(row)
            return line + String(repeating: " ", count: max(0, size.columns - line.columns)) + "|"
        }
        return (lines + [edge] + rows + [edge]).joined(separator: "\n")
    }

    /// Where a role stands: "row: first-last column" for each stretch.
    public func spans(of role: Role) -> [String] {
        (0..<size.rows).flatMap { row -> [String] in
            var spans: [String] = []
            var start: Int?
            for column in 0...size.columns {
                let hasRole = column < size.columns && self[column, row].role == role
                if hasRole, start == nil { start = column }
                if !hasRole, let first = start {
                    spans.append("\(row):\(first)-\(column - 1)")
                    start = nil
                }
            }
            return spans
        }
    }
}
