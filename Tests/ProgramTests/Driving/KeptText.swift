import Foundation

/// A text in a file beside the tests, which `RECORD=1` writes anew.
struct KeptText {
    let file: URL

    init(_ folder: URL, _ name: String) { file = folder.appendingPathComponent(name) }

    /// The lines that differ; nil when none do.
    func difference(from text: String) -> String? {
        let kept = try? String(contentsOf: file, encoding: .utf8)
        if kept == text { return nil }
        if Program.isRecording {
            return (try? Data(text.utf8).write(to: file)) == nil ? "\(file.path) cannot be written" : nil
        }
        guard let kept else { return "there is no \(file.path); RECORD=1 writes it" }
        let (old, new) = (Self.lines(kept), Self.lines(text))
        let changes = new.difference(from: old).map { change in
            switch change {
            case .remove(let line, let text, _): (line, "-\(line + 1) \(text)")
            case .insert(let line, let text, _): (line, "+\(line + 1) \(text)")
            }
        }
        return changes.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: "\n") + "\n(\(file.path); RECORD=1 rewrites it)"
    }

    private static func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}
