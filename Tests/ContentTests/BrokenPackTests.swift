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
        try Self.compare(TestPacks.copy(with: "\(Self.folder)/\(name)"), with: "\(Self.folder)/\(name).expected")
    }

    /// Compares what opening a pack tells with a file, which `RECORD=1` rewrites.
    static func compare(_ pack: TemporaryFolder, with path: String) throws {
        let told = lines(of: pack.path).map { $0.replacing(pack.path + "/", with: "") }
        if getenv("RECORD") != nil { try record(told, to: path) }
        let expected = TemporaryFolder.text(of: path) ?? ""
        #expect(told == expected.split(separator: "\n").map(String.init))
        #expect(!told.isEmpty)
    }

    @Test("There is a broken pack for each kind of problem")
    func kinds() {
        #expect(Self.names.count >= 80)
    }

    private static func lines(of path: String) -> [String] {
        do throws(InvalidContent) {
            return try ContentPack.open(folder: path).warnings.map(\.description)
        } catch {
            return error.lines()
        }
    }

    private static func record(_ lines: [String], to path: String) throws {
        let file = try #require(fopen(path, "w"))
        fputs(lines.joined(separator: "\n") + "\n", file)
        fclose(file)
    }
}
