import TestSupport
import Testing

@Suite("Doc comments")
struct DocCommentTests {
    /// A declaration of the public interface, and the comment above it.
    struct Declaration {
        let file: String
        let code: String
        let comment: String
    }

    /// What protocols ask for is said where they ask for it.
    private static let requirements = [
        "startIndex", "endIndex", "description", "func <", "init(from", "encode(to", "public typealias State",
        "public typealias Event", "public typealias Kind",
        "public typealias Context", "public typealias Effect", "public typealias Reason", "func kind(of", "func canonical(",
        "func isRepeatable", "symbol", "decimals =",
    ]

    private static let declarations: [Declaration] = ["Hemodynamics", "VitalSigns", "Arithmetic", "ClipLab"].flatMap { module in
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        let top = "\(root)/Sources/\(module)"
        let folders = [top] + TemporaryFolder.names(in: top).filter { !$0.contains(".") }.map { "\(top)/\($0)" }
        return folders.flatMap { folder in
            TemporaryFolder.names(in: folder).filter { $0.hasSuffix(".swift") }.flatMap { file in
                declarations(of: TemporaryFolder.text(of: "\(folder)/\(file)") ?? "", in: file)
            }
        }
    }

    private static func declarations(of text: String, in file: String) -> [Declaration] {
        var comment = ""
        return text.split(separator: "\n").compactMap { line in
            let code = line.drop { $0 == " " }
            if code.hasPrefix("///") {
                comment += code.dropFirst(3)
                return nil
            }
            if code.hasPrefix("@") { return nil }
            defer { comment = "" }
            let isPublic = code.hasPrefix("public ")
            return isPublic ? Declaration(file: file, code: String(code), comment: comment) : nil
        }
    }

    @Test("every public declaration says in a sentence what it is")
    func sentences() {
        #expect(Self.declarations.count > 200)
        for declaration in Self.declarations where !Self.requirements.contains(where: declaration.code.contains) {
            #expect(!declaration.comment.isEmpty, "\(declaration.file): \(declaration.code)")
        }
    }

    @Test("every public number without a unit in its type has the unit, or what it is a share of, in its comment")
    func units() {
        let units = [
            "mmHg", " mL", " s", " mm", "cm²", "cm2", "%", "m/s", " mV", "/min", "min", "degrees", " U", "mg", " kg", "share",
            "unit", "`Unit`", "0 to 1", "0 (",
        ]
        let plain = Self.declarations.filter { declaration in
            [": Double", ": Float", "-> Double"].contains { declaration.code.contains($0) }
                && (declaration.code.contains(" let ") || declaration.code.contains(" var "))
        }
        #expect(plain.count > 15)
        for declaration in plain {
            let hasUnit = units.contains { declaration.comment.contains($0) }
            #expect(hasUnit, "\(declaration.file): \(declaration.code) /// \(declaration.comment)")
        }
    }
}
