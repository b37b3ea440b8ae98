import Glibc
import Settings
import TestSupport
import Testing
import YAMLReading

/// One setting changed in a file that somebody wrote by hand.
struct SettingsChangeTests {
    private func saved(_ text: String, _ changes: [Settings.Change]) throws -> (text: String, names: [String]) {
        let folder = TemporaryFolder()
        folder.write(text, to: "settings.yaml")
        let path = folder.path("settings.yaml")
        for change in changes {
            var settings = read(path)
            settings.apply(change)
            try SettingsFile.save(change, of: settings, path: path)
            #expect(read(path) == settings)
        }
        return (TemporaryFolder.text(of: path) ?? "", TemporaryFolder.names(in: folder.path))
    }

    private func read(_ path: String) -> Settings {
        SettingsFile.read(path: path, rules: anyKeys).settings
    }

    @Test(
        "only its value is written over: comments, order, unknown keys and line ends stay, and no copy is made",
        arguments: [
            (
                "# mine\nscheme: auto  # as the terminal\nmode: free\n", .scheme(.mono),
                "# mine\nscheme: mono  # as the terminal\nmode: free\n"
            ),
            ("mode: free\n", .scheme(.mono), "mode: free\nscheme: mono\n"),
            ("mode: free\n\n# the end\n", .letters(false), "mode: free\nletters: false\n\n# the end\n"),
            ("scheme: auto\r\nmode: free\r\n", .mode(.guided), "scheme: auto\r\nmode: guided\r\n"),
            ("ascii: \"auto\"\n", .ascii(true), "ascii: true\n"),
            ("ascii: true", .ascii(nil), "ascii: auto\n"),
            ("{}\n", .scheme(.mono), "scheme: mono\n"),
            ("mode: free\ndepth: folded  # short\n", .depth(.open), "mode: free\ndepth: open  # short\n"),
            (
                "keys:\n  # for speech\n  next: [n]\n  undo: []  # never\nmode: free\n",
                .keys(["next": ["n", "x"], "undo": []]),
                "keys:\n  # for speech\n  next: [\"n\", \"x\"]\n  undo: []  # never\nmode: free\n"
            ),
            (
                "keys:\n    next: [n]\nmode: free\n", .keys(["next": ["n"], "mark": ["m"]]),
                "keys:\n    next: [n]\n    mark: [\"m\"]\nmode: free\n"
            ),
            ("keys: {}\nmode: free\n", .keys(["mark": ["?"]]), "keys:\n  mark: [\"?\"]\nmode: free\n"),
        ] as [(String, Settings.Change, String)])
    func keeps(_ text: String, _ change: Settings.Change, _ expected: String) throws {
        let (text, names) = try saved(text, [change])
        #expect(text == expected)
        #expect(names == ["settings.yaml"])
    }

    @Test(
        "What cannot be changed alone is written anew, and the old file is kept beside it",
        arguments: [
            "scheme: [auto\n", "{scheme: auto, mode: free}\n", "just words\n", "keys:\n  next:\n    - n  # why\n    - m\n",
        ])
    func before(_ text: String) throws {
        let (_, names) = try saved(text, [.keys(["next": ["x"]])])
        #expect(names == ["settings.yaml", "settings.yaml.before"])
    }

    @Test("Two programs that each change another setting lose neither")
    func twoPrograms() throws {
        let (text, _) = try saved(
            "scheme: auto\n", [.scheme(.mono), .letters(false), .mode(.free), .scheme(.darkHighContrast)])
        #expect(text == "scheme: dark-hc\nletters: false\nmode: free\n")
    }

    @Test("The file the program writes first is changed in place as well, to the same text as one written whole")
    func whole() throws {
        var settings = Settings()
        let changes: [Settings.Change] = [.scheme(.mono), .ascii(false), .mode(.free), .letters(false), .depth(.open)]
        for change in changes { settings.apply(change) }
        #expect(try saved(Settings().yaml, changes).text == settings.yaml)
    }

    @Test(
        "Mode and group of the file stay, also when it is kept beside the new one", arguments: ["mode: free\n", "just words\n"])
    func attributes(_ text: String) throws {
        let folder = TemporaryFolder()
        let path = folder.write(text, to: "settings.yaml")
        chmod(path, 0o664)
        try SettingsFile.save(.scheme(.mono), of: Settings(scheme: .mono), path: path)
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o7777 == 0o664)
    }
}
