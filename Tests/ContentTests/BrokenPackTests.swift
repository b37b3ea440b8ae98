import Content
import Glibc
import TestSupport
import Testing

/// One pack for each kind of problem: the whole pack with the files of `Broken/<problem>/` laid over it.
struct BrokenPackTests {
    private static let folder = "\(TestPacks.folder)/Broken"
    private static let names = TemporaryFolder.names(in: folder).filter { !$0.hasSuffix(".expected") }

    /// Opening such a pack tells what stands in `Broken/<problem>.expected`, which `RECORD=1` rewrites.
    @Test("A broken pack is told with file, line, column, reason and hint", arguments: names)
    func broken(name: String) throws {
        let pack = TestPacks.copy(with: "\(Self.folder)/\(name)")
        let told = lines(of: pack.path).map { $0.replacing(pack.path + "/", with: "") }
        let path = "\(Self.folder)/\(name).expected"
        if getenv("RECORD") != nil { try record(told, to: path) }
        let expected = TemporaryFolder.text(of: path) ?? ""
        #expect(told == expected.split(separator: "\n").map(String.init))
        #expect(!told.isEmpty)
    }

    /// A file that is not at fault is made so long, by a comment, that the texts are read on a thread of their own.
    @Test("A large pack is told the same as a small one, and its outline is looked at only when it is whole", arguments: names)
    func brokenAndLarge(name: String) throws {
        let other = "\(Self.folder)/\(name)"
        let pack = TestPacks.copy(with: other)
        let faulty = TemporaryFolder.files(in: other)
        let long = try #require(["steps/first.yaml", "reference/basics.yaml"].first { !faulty.contains($0) })
        let text = try #require(TemporaryFolder.text(of: pack.path(long)))
        pack.write(text + String(repeating: "# \(String(repeating: "long ", count: 20))\n", count: 2_000), to: long)
        let told = lines(of: pack.path) { procedure in
            #expect(!procedure.phases.isEmpty && procedure.phases.allSatisfy { !$0.steps.isEmpty })
            return { [] }
        }
        let expected = TemporaryFolder.text(of: "\(Self.folder)/\(name).expected") ?? ""
        #expect(told.map { $0.replacing(pack.path + "/", with: "") } == expected.split(separator: "\n").map(String.init))
    }

    @Test("There is a broken pack for each kind of problem")
    func kinds() {
        #expect(Self.names.count >= 80)
    }

    private func lines(
        of path: String, checking check: @escaping ContentPack.ProcedureCheck = { _ in { [] } }
    ) -> [String] {
        do throws(InvalidContent) {
            return try ContentPack.open(folder: path, additionalChecks: check).warnings.map(\.description)
        } catch {
            return error.lines()
        }
    }

    private func record(_ lines: [String], to path: String) throws {
        let file = try #require(fopen(path, "w"))
        fputs(lines.joined(separator: "\n") + "\n", file)
        fclose(file)
    }
}
