import Glibc
import TestSupport

/// A page of the module's documentation that tests write: with `RECORD=1` it is rewritten, otherwise compared.
struct DocumentationPage {
    let path: String

    /// The page of a name in the module's documentation.
    init(_ name: String) {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        path = "\(root)/Sources/Hemodynamics/Hemodynamics.docc/\(name).md"
    }

    /// What differs between a text and the page: nil when nothing does.
    func difference(from text: String) -> String? {
        let kept = TemporaryFolder.text(of: path)
        if kept == text { return nil }
        if getenv("RECORD").map({ String(cString: $0) }) == "1", let file = fopen(path, "w") {
            defer { fclose(file) }
            if fputs(text, file) >= 0 { return nil }
        }
        let old = (kept ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        let first = zip(old, new).first { $0 != $1 }.map { "-\($0)\n+\($1)" } ?? "it has another length"
        return "\(path) is stale; RECORD=1 rewrites it. The first line unlike:\n\(first)"
    }
}
