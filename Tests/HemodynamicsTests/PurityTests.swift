import TestSupport
import Testing

@Suite("What the module knows of the world")
struct PurityTests {
    /// The lines of the module's source, without the spaces before them.
    private static let lines: [Substring] = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        let module = "\(root)/Sources/Hemodynamics"
        return TemporaryFolder.names(in: module).filter { !$0.contains(".") }.flatMap { folder in
            TemporaryFolder.names(in: "\(module)/\(folder)").flatMap { file in
                (TemporaryFolder.text(of: "\(module)/\(folder)/\(file)") ?? "").split(separator: "\n")
            }
        }.map { $0.drop { $0 == " " } }
    }()

    @Test("it imports no clock, file or library: only arithmetic, and the words for what a monitor shows")
    func imports() {
        #expect(Self.lines.count > 2000)
        #expect(
            Set(Self.lines.filter { $0.hasPrefix("import ") || $0.contains(" import ") && $0.hasPrefix("@") }) == [
                "import Arithmetic", "import VitalSigns",
            ])
    }

    @Test("it has no state of its own, and nothing that slips past the checks for data races")
    func state() {
        for word in ["static var ", "nonisolated(unsafe)", "@unchecked", "SystemRandomNumberGenerator", "random(in:"] {
            // A computed property is no state: its brace stands on the same line.
            let found = Self.lines.filter {
                !$0.hasPrefix("//") && $0.contains(word) && !$0.hasSuffix("{") && !$0.hasSuffix("}")
            }
            #expect(found.isEmpty, "\(word): \(found)")
        }
    }
}
