import TestSupport
import Testing

@Suite("What the clip lab knows of the world")
struct PurityTests {
    /// The lines of the module's source, without the spaces before them.
    private static let lines: [Substring] = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        let module = "\(root)/Sources/ClipLab"
        return TemporaryFolder.names(in: module).filter { !$0.contains(".") }.flatMap { folder in
            TemporaryFolder.names(in: "\(module)/\(folder)").flatMap { file in
                (TemporaryFolder.text(of: "\(module)/\(folder)/\(file)") ?? "").split(separator: "\n")
            }
        }.map { $0.drop { $0 == " " } }
    }()

    @Test("it imports arithmetic and the statechart engine: no circulation, screen, clock or file")
    func imports() {
        #expect(Self.lines.count > 2000)
        let imports = Set(Self.lines.filter { $0.hasPrefix("import ") || $0.contains(" import ") && $0.hasPrefix("@") })
        #expect(imports == ["import Arithmetic", "import StateMachine"])
    }

    @Test("it has no state of its own, and draws from no chance but its seed")
    func state() {
        for word in ["static var ", "nonisolated(unsafe)", "@unchecked", "SystemRandomNumberGenerator", "random(in:"] {
            // A computed property is no state: its brace stands on the same line.
            let found = Self.lines.filter {
                !$0.hasPrefix("//") && $0.contains(word) && !$0.hasSuffix("{") && !$0.hasSuffix("}")
            }
            #expect(found.isEmpty, "\(word): \(found)")
        }
    }

    @Test(
        "each number of the model says where it comes from: a source, that it is recalled, or that it is a teaching assumption")
    func grades() {
        var comment = ""
        var count = 0
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        let folder = "\(root)/Sources/ClipLab/Constants"
        for file in TemporaryFolder.names(in: folder) where file != "LabConstants.swift" && file != "MarkConstants.swift" {
            for line in (TemporaryFolder.text(of: "\(folder)/\(file)") ?? "").split(separator: "\n") {
                let code = line.drop { $0 == " " }
                if code.hasPrefix("///") { comment += code.dropFirst(3) }
                if code.hasPrefix("public var"), code.contains("=") {
                    count += 1
                    let hasGrade = ["[T]", "recalled", "20"].contains { comment.contains($0) } || comment.contains("protamine")
                    #expect(hasGrade, "\(file): \(code)")
                }
                if !code.hasPrefix("///") { comment = "" }
            }
        }
        #expect(count > 120)
    }
}
