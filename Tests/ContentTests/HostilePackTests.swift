import Content
import Glibc
import TestSupport
import Testing

/// Packs that were made to do harm, or are no packs at all: one sentence each.
struct HostilePackTests {
    @Test("What is no folder is told in one sentence, and what is wrong with the file itself comes first")
    func noFolder() {
        let folder = TemporaryFolder()
        truncate(folder.write("a: 1\n", to: "huge.yaml"), 100 << 20)
        folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2], to: "binary")
        folder.write("", to: "empty.yaml")
        folder.write("a: &a [x]\nb: [*a, *a, *a]\n", to: "laughs.yaml")
        folder.write("steps:\n  - do: \"cut of", to: "cut.yaml")
        folder.write("id: x\n", to: "fine.yaml")
        mkfifo(folder.path("pipe"), 0o600)
        let expected = [
            ("huge.yaml", "the file is larger than 1 MiB (split it, or check that it is the right file)"),
            ("binary", "the file is not text (it should hold YAML in UTF-8)"),
            ("empty.yaml", "the file is empty (it should hold YAML text)"),
            ("laughs.yaml", "anchors (&name) are not allowed (put a text that begins with & in quotes)"),
            ("cut.yaml", "the quoted text that begins here never ends (close the quote; is the file cut off?)"),
            ("fine.yaml", "this is one file; a pack is a folder with pack.yaml in it (name the folder)"),
            ("pipe", "this is a pipe or a device, not a file"),
            ("none", "there is no such folder (a pack is a folder with pack.yaml in it)"),
        ]
        for (name, sentence) in expected {
            let lines = lines(folder.path(name))
            #expect(lines.count == 1)
            #expect(lines.first?.hasPrefix(folder.path(name)) == true)
            #expect(lines.first?.hasSuffix("error: " + sentence) == true, "\(lines)")
        }
    }

    @Test("pack.yaml itself is answered with its folder")
    func manifest() {
        let folder = TestPacks.copy()
        #expect(
            lines(folder.path("pack.yaml")) == [
                "\(folder.path)/pack.yaml: error: this is one file; a pack is a folder with pack.yaml in it (name its folder, \(folder.path))"
            ])
    }

    @Test("A folder without pack.yaml is told in one sentence")
    func emptyFolder() {
        let folder = TemporaryFolder()
        #expect(lines(folder.path) == ["\(folder.path)/pack.yaml: error: there is no such file (check the path)"])
    }

    @Test("Symbolic links in a pack are refused, whether file or folder")
    func links() {
        let folder = TestPacks.copy()
        unlink(folder.path("glossary.yaml"))
        symlink("/etc/passwd", folder.path("glossary.yaml"))
        rename(folder.path("reference"), folder.path("other"))
        symlink("other", folder.path("reference"))
        let told = lines(folder.path)
        #expect(told.contains("\(folder.path)/glossary.yaml: error: this is a symbolic link (put the file itself there)"))
        let article = folder.path("reference/basics.yaml")
        #expect(told.contains("\(article): error: this is a symbolic link (put the file itself there)"))
        #expect(told.filter { $0.contains("error") }.count == 2)
    }

    @Test("A pipe among the files of a pack is never waited for")
    func pipe() {
        let folder = TestPacks.copy()
        unlink(folder.path("glossary.yaml"))
        mkfifo(folder.path("glossary.yaml"), 0o600)
        #expect(lines(folder.path) == ["\(folder.path)/glossary.yaml: error: this is a pipe or a device, not a file"])
    }

    @Test("A pack larger than its limit is told at the file that goes beyond")
    func packSize() {
        let folder = TestPacks.copy()
        let told = lines(folder.path, limits: PackLimits(packBytes: 3_500))
        let sentence = "with this file the pack is larger than 3500 bytes (make two packs of it)"
        #expect(told.first == "\(folder.path)/questions.yaml: error: \(sentence)")
    }

    /// Two such sizes are more than a number holds. Only a file system in memory makes files of them.
    @Test("Files that claim to be immense are told one by one")
    func immenseFiles() {
        let folder = TestPacks.copy(in: "/dev/shm")
        let files = ["steps/first.yaml", "steps/second.yaml"].map(folder.path)
        for file in files { #expect(truncate(file, Int.max - 4_095) == 0) }
        let sentence = "the file is larger than 1 MiB (split it, or check that it is the right file)"
        #expect(lines(folder.path) == files.map { "\($0): error: \(sentence)" })
    }

    @Test("A pack of more files than its limit is told")
    func fileCount() {
        let folder = TestPacks.copy()
        let told = lines(folder.path, limits: PackLimits(files: 3))
        #expect(told.last == "\(folder.path)/pack.yaml:9:62: error: the pack has more than 3 files (join some of them)")
    }

    private func lines(_ path: String, limits: PackLimits = .standard) -> [String] {
        do throws(InvalidContent) {
            return try ContentPack.open(folder: path, limits: limits).warnings.map(\.description)
        } catch {
            return error.lines()
        }
    }
}
