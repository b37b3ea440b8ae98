import Glibc
import TestSupport
import Testing
import YAMLReading

/// Files that are too large, too deep, or no files.
struct LimitTests {
    @Test("A file as large as the limit is read, a byte more is not")
    func fileSize() {
        let text = "a: " + String(repeating: "b", count: 96) + "\n"
        #expect(lines(text, YAMLLimits(fileBytes: 100)).isEmpty)
        #expect(
            lines(text, YAMLLimits(fileBytes: 99)) == [
                "t.yaml: error: the file is larger than 99 bytes (split it, or check that it is the right file)"
            ])
    }

    @Test("Lists and maps nest as deep as the limit and no deeper")
    func depth() {
        let text = String(repeating: "[", count: 5) + String(repeating: "]", count: 5)
        #expect(lines(text, YAMLLimits(depth: 5)).isEmpty)
        #expect(
            lines(text, YAMLLimits(depth: 4)) == [
                "t.yaml:1:5: error: lists and maps are nested deeper than 4 levels (flatten them)"
            ])
    }

    @Test("Nesting by the ten thousand costs one sentence")
    func deepest() {
        #expect(lines(String(repeating: "[", count: 50_000), .standard).count == 1)
        #expect(lines(String(repeating: "- ", count: 50_000), .standard).count == 1)
    }

    @Test("Keys, values and lists count toward the limit of nodes")
    func nodes() {
        #expect(lines("[1, 2, 3]", YAMLLimits(nodes: 4)).isEmpty)
        #expect(
            lines("[1, 2, 3]", YAMLLimits(nodes: 3)) == [
                "t.yaml:1:8: error: the file holds more than 3 keys and values (split it)"
            ])
    }

    @Test("A long text is told, and reading goes on")
    func text() {
        #expect(
            lines("a: 12345\nb: 123456\nc: 123456\n", YAMLLimits(textBytes: 5)) == [
                "t.yaml:2:4: error: the text is longer than 5 bytes (split it)",
                "t.yaml:3:4: error: the text is longer than 5 bytes (split it)",
            ])
    }

    @Test("A file of 100 MB is refused by its size alone")
    func hugeFile() {
        let folder = TemporaryFolder()
        let path = folder.write("a: 1\n", to: "huge.yaml")
        truncate(path, 100 << 20)
        #expect(problem(path) == "\(path): error: the file is larger than 1 MiB (split it, or check that it is the right file)")
    }

    @Test("A file on the disk as large as the limit is read, a byte more is not")
    func fileOnDisk() throws {
        let folder = TemporaryFolder()
        let path = folder.write("a: " + String(repeating: "b", count: 97), to: "t.yaml")
        #expect(try YAMLFile.read(path, limits: YAMLLimits(fileBytes: 100)).count == 100)
        let problem = #expect(throws: Problem.self) { try YAMLFile.read(path, limits: YAMLLimits(fileBytes: 99)) }
        #expect(problem?.text == "the file is larger than 99 bytes")
    }

    @Test("A folder, a pipe and a device are no files, and none is waited for")
    func noFiles() {
        let folder = TemporaryFolder()
        mkfifo(folder.path("pipe"), 0o600)
        #expect(problem(folder.path) == "\(folder.path): error: this is a folder, not a file (name a file in it)")
        #expect(problem(folder.path("pipe")) == "\(folder.path("pipe")): error: this is a pipe or a device, not a file")
        #expect(problem("/dev/zero") == "/dev/zero: error: this is a pipe or a device, not a file")
    }

    @Test("A missing file and a symbolic link that may not be followed are told")
    func missing() {
        let folder = TemporaryFolder()
        folder.write("a: 1\n", to: "real.yaml")
        symlink("real.yaml", folder.path("link.yaml"))
        #expect(problem(folder.path("no.yaml")) == "\(folder.path("no.yaml")): error: there is no such file (check the path)")
        #expect(problem(folder.path("link.yaml")) == nil)
        #expect(
            problem(folder.path("link.yaml"), followsLinks: false)
                == "\(folder.path("link.yaml")): error: this is a symbolic link (put the file itself there)")
    }

    private func problem(_ path: String, followsLinks: Bool = true) -> String? {
        do throws(Problem) {
            _ = try YAMLFile.read(path, followsLinks: followsLinks)
            return nil
        } catch {
            return error.description
        }
    }

    private func lines(_ text: String, _ limits: YAMLLimits) -> [String] {
        let log = ProblemLog()
        _ = YAMLDocument.read(text: text, file: "t.yaml", limits: limits, log: log)
        return log.lines()
    }
}
