import Glibc
import Settings
import TestSupport
import Testing
import YAMLReading

/// The settings file on the disk.
struct SettingsFileTests {
    @Test("A missing file means the usual settings")
    func missing() {
        let folder = TemporaryFolder()
        #expect(read(folder.path("none/settings.yaml")) == [])
    }

    @Test("What is written is read; only the user can read it, and its new folders")
    func write() throws {
        let folder = TemporaryFolder()
        let path = folder.path("a/b/settings.yaml")
        let settings = Settings(scheme: .mono, keys: ["next": ["n"]])
        try SettingsFile.write(settings.yaml, path: path)
        #expect(SettingsFile.read(path: path, rules: anyKeys).settings == settings)
        #expect(mode(path) == 0o600)
        #expect(mode(folder.path("a")) == 0o700)
        #expect(mode(folder.path("a/b")) == 0o700)
    }

    @Test(
        "A file that is replaced keeps its mode, and its owner where this user may give it",
        arguments: [0o600, 0o664, 0o640])
    func keepsMode(before: Int) throws {
        let folder = TemporaryFolder()
        let path = folder.path("settings.yaml")
        try SettingsFile.write("", path: path)
        chmod(path, mode_t(before))
        if geteuid() == 0 { chown(path, 65_534, 65_533) }
        try SettingsFile.write(Settings(scheme: .mono).yaml, path: path)
        #expect(mode(path) == mode_t(before))
        var status = stat()
        #expect(stat(path, &status) == 0)
        if geteuid() == 0 { #expect(status.st_uid == 65_534 && status.st_gid == 65_533) }
    }

    @Test("Writing replaces the file and leaves nothing else behind")
    func replace() throws {
        let folder = TemporaryFolder()
        for scheme in SchemeName.allCases {
            try SettingsFile.write(Settings(scheme: scheme).yaml, path: folder.path("settings.yaml"))
        }
        #expect(TemporaryFolder.names(in: folder.path) == ["settings.yaml"])
        #expect(TemporaryFolder.text(of: folder.path("settings.yaml")) == Settings(scheme: .mono).yaml)
    }

    @Test("Behind a symbolic link the file is replaced and the link stays")
    func link() throws {
        let folder = TemporaryFolder()
        folder.write("scheme: auto\n", to: "real.yaml")
        symlink("real.yaml", folder.path("link.yaml"))
        try SettingsFile.write("scheme: mono\n", path: folder.path("link.yaml"))
        #expect(TemporaryFolder.text(of: folder.path("real.yaml")) == "scheme: mono\n")
        var status = stat()
        #expect(lstat(folder.path("link.yaml"), &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test("A file with a second name (a hard link) shows the new text under both, and nothing is left beside it")
    func hardLink() throws {
        let folder = TemporaryFolder()
        let path = folder.write("scheme: mono\nmode: free\n", to: "settings.yaml")
        #expect(Glibc.link(path, folder.path("other.yaml")) == 0)
        try SettingsFile.save(.mode(.guided), of: Settings(), path: path)
        for name in ["settings.yaml", "other.yaml"] {
            #expect(TemporaryFolder.text(of: folder.path(name)) == "scheme: mono\nmode: guided\n")
        }
        #expect(TemporaryFolder.names(in: folder.path).sorted() == ["other.yaml", "settings.yaml"])
    }

    @Test("A file that cannot be written is told with the reason, and the old one is kept")
    func refused() {
        let folder = TemporaryFolder()
        folder.write("x", to: "file")
        let path = folder.path("file/settings.yaml")
        let told = problem { () throws(Problem) in try SettingsFile.write("", path: path) }
        #expect(told == "\(path): error: the settings cannot be saved: a part of its path is a file")
    }

    @Test("A folder, a huge file and a pipe in its place are told, and the usual settings used")
    func hostile() {
        let folder = TemporaryFolder()
        truncate(folder.write("scheme: mono\n", to: "huge.yaml"), 100 << 20)
        mkfifo(folder.path("pipe"), 0o600)
        let tooLarge = "the file is larger than 1 MiB (split it, or check that it is the right file)"
        #expect(read(folder.path("huge.yaml")) == ["\(folder.path)/huge.yaml: error: \(tooLarge)"])
        #expect(read(folder.path) == ["\(folder.path): error: this is a folder, not a file (name a file in it)"])
        #expect(read(folder.path("pipe")) == ["\(folder.path)/pipe: error: this is a pipe or a device, not a file"])
    }

    private func read(_ path: String) -> [String] {
        let (settings, problems) = SettingsFile.read(path: path, rules: anyKeys)
        #expect(settings == Settings())
        return problems.map(\.description)
    }

    private func problem(_ work: () throws(Problem) -> Void) -> String? {
        do throws(Problem) {
            try work()
            return nil
        } catch {
            return error.description
        }
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        stat(path, &status)
        return status.st_mode & 0o777
    }
}

/// Rules for which every name is a command and every text a key.
let anyKeys = KeyRules(commands: ["help", "mark", "next", "note", "quit", "undo"], objection: { _, _ in nil })
