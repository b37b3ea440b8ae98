import Foundation
import TestSupport
import Testing

@Suite("A hostile pack costs one clear sentence", .serialized)
struct HostilePackTests {
    /// A pack that nobody should open.
    struct Attack: CustomTestStringConvertible, Sendable {
        let name: String
        /// What the answer must say.
        let answer: String
        /// Makes the pack at a path.
        let make: @Sendable (Home, String) throws -> Void

        var testDescription: String { name }

        init(_ name: String, _ answer: String, _ make: @escaping @Sendable (Home, String) throws -> Void) {
            (self.name, self.answer, self.make) = (name, answer, make)
        }

        /// A folder with a pack.yaml of certain bytes.
        static func manifest(_ name: String, _ answer: String, _ bytes: @escaping @Sendable () throws -> Data) -> Attack {
            Attack(name, answer) { home, path in try home.write(bytes(), to: "\(path)/pack.yaml") }
        }

        /// A copy of the bundled pack with one file changed.
        static func changed(_ name: String, _ answer: String, _ file: String, _ change: @escaping @Sendable (Data) -> Data)
            -> Attack
        {
            Attack(name, answer) { home, path in
                try FileManager.default.copyItem(atPath: Program.bundledPack, toPath: home.file(path))
                try home.write(
                    change(FileManager.default.contents(atPath: home.file("\(path)/\(file)")) ?? Data()), to: "\(path)/\(file)")
            }
        }
    }

    static let attacks: [Attack] = [
        .manifest("a manifest of 100 MB", "larger than 1 MiB") { Data(repeating: UInt8(ascii: "a"), count: 100_000_000) },
        .manifest("a manifest of 100 MB of lines", "larger than 1 MiB") {
            Data(String(repeating: "a: b\n", count: 20_000_000).utf8)
        },
        .manifest("billion laughs", "not allowed") { Data(laughs.utf8) },
        .manifest("a binary", "larger than 1 MiB") { try Data(contentsOf: URL(fileURLWithPath: Program.path)) },
        .manifest("random bytes", "not text") { noise },
        .manifest("nothing", "empty") { Data() },
        .manifest("deep nesting", "deep") { Data(String(repeating: "[", count: 100_000).utf8) },
        .manifest("one endless word", "longer than 8 KiB") { Data(("id: " + String(repeating: "x", count: 900_000)).utf8) },
        .changed("a procedure of 100 MB", "larger than 1 MiB", "procedure.yaml") {
            $0 + Data(repeating: 32, count: 100_000_000)
        },
        .changed("a truncated procedure", "procedure.yaml:", "procedure.yaml") { $0.prefix($0.count / 2) },
        .changed("a truncated file of steps", "steps/evaluation.yaml:", "steps/evaluation.yaml") { $0.prefix($0.count / 2) },
        .changed("a binary for steps", "steps/evaluation.yaml", "steps/evaluation.yaml") { _ in noise },
        Attack("a file where a folder should be", "folder") { home, path in try home.write("id: x\n", to: path) },
        Attack("a folder where the manifest should be", "pack.yaml") { home, path in
            try FileManager.default.createDirectory(atPath: home.file("\(path)/pack.yaml"), withIntermediateDirectories: true)
        },
        Attack("a pipe for a pack", "this is a pipe") { home, path in mkfifo(home.file(path), 0o600) },
        Attack("a pipe for the manifest", "pack.yaml") { home, path in
            try FileManager.default.createDirectory(atPath: home.file(path), withIntermediateDirectories: true)
            mkfifo(home.file("\(path)/pack.yaml"), 0o600)
        },
        Attack("a device for the manifest", "pack.yaml") { home, path in
            try FileManager.default.createDirectory(atPath: home.file(path), withIntermediateDirectories: true)
            symlink("/dev/zero", home.file("\(path)/pack.yaml"))
        },
    ]

    /// Each name stands for ten of the one before it.
    private static let laughs =
        "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        + zip("abcdefgh", "bcdefghi").map {
            "\($1): &\($1) [" + Array(repeating: "*\($0)", count: 10).joined(separator: ", ") + "]\n"
        }
        .joined()

    private static let noise: Data = {
        var generator = SeededGenerator(seed: 7)
        return Data((0..<200_000).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }()

    @Test("Said within 100 MB, with status 1", arguments: attacks)
    func opening(attack: Attack) throws {
        let home = Home()
        try attack.make(home, "hostile")
        for arguments in [["check", home.file("hostile")], ["walkthrough", "--linear", "--pack", home.file("hostile")]] {
            let (outcome, cost) = try home.measure(arguments)
            let said = outcome.output + outcome.errors
            #expect(outcome.status == 1, "\(said)")
            #expect(said.contains(attack.answer), "\(said)")
            let sentences = said.split(separator: "\n").filter { $0.contains("error") }
            #expect((1...60).contains(sentences.count), "\(sentences.count) lines")
            #expect(said.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
            #expect(cost.peakKiB < 100_000)
            print("\(attack.name), \(arguments[0]): \(cost.peakKiB / 1024) MiB, \(cost.wallMilliseconds) ms")
        }
    }
}

@Suite("A pack of ten phases")
struct ManyPhasesTests {
    @Test("Digits lead to the first nine phases, Tab to the tenth; line by line each is gone to by its number")
    func phases() throws {
        let home = Home()
        let python = try Program.location(of: "python3").orThrow("python3 is not installed")
        let script = Program.repository.appendingPathComponent("Scripts/benches/make_pack.py").path
        #expect(try home.run(python, [script, "100", home.file("pack")]).status == 0)
        let session = try TerminalSession(home, ["walkthrough", "--free", "--pack", home.file("pack")])
        for (key, phase) in [("7", 7), ("9", 9), ("2", 2), ("6", 6), ("9", 9), ("tab", 10)] {
            try session.press(key)
            #expect(session.terminal.text.contains("Phase \(phase), step 1 of 10"), "\(key): \(session.terminal.text)")
        }
        let lines = ["walkthrough", "--free", "--linear", "--pack", home.file("pack")]
        let said = try Home().run(lines, input: "p10\np11\nq\n").output
        #expect(said.contains("Phase 10 of 10") && said.contains("Phases are 1 to 10"))
    }
}
