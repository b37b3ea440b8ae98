import Foundation
import Testing

@Suite("Wrong use is answered with the nearest right one")
struct WrongUseTests {
    /// What was typed, and what must be in the answer.
    static let cases: [(String, String)] = [
        ("wlkthrough", "There is no command 'wlkthrough'. Did you mean 'walkthrough'?"),
        ("sumary", "There is no command 'sumary'. Did you mean 'summary'?"),
        ("walk", "There is no command 'walk'. Did you mean 'walkthrough'?"),
        ("help nosuch", "There is no command 'nosuch'."), ("help sumary", "Did you mean 'summary'?"),
        ("simulate --effusion 400.0001", "effusion = 400.0001 mL is outside 0 to 400 mL"),
        ("nonsense", "There is no command 'nonsense'."),
        ("walkthrough --fre", "Unknown option '--fre'. Did you mean '--free'?"),
        ("--liner", "Unknown option '--liner'. Did you mean '--linear'?"),
        ("walkthrough --phase preparaton", "There is no phase 'preparaton'. Did you mean 'preparation'?"),
        ("walkthrough --phase prep", "There is no phase 'prep'. Did you mean 'preparation'?"),
        ("walkthrough --phase zzz", "There is no phase 'zzz'. There are: evaluation, preparation"),
        ("walkthrough --step eval-mechonism", "There is no step 'eval-mechonism'. Did you mean 'eval-mechanism'?"),
        ("walkthrough --pack mitral-ter", "There is no pack 'mitral-ter'. Did you mean 'mitral-teer'?"),
        ("--pack nowhere", "There is no pack 'nowhere'. A pack is a folder with pack.yaml in it"),
        ("check nowhere", "There is no pack 'nowhere'."), ("export --pack nowhere", "There is no pack 'nowhere'."),
        ("export --format yaml", "Please provide one of 'text', 'markdown', 'html', 'json', 'gift' or 'csv'"),
        ("summary --format xml", "Please provide one of 'text', 'markdown' or 'json'"),
        ("graph --format png", "Please provide one of 'scxml', 'dot' or 'mermaid'"),
        ("walkthrough --scheme pink", "Please provide one of 'auto', 'dark-hc', 'light-hc' or 'mono'"),
        ("walkthrough --free --guided", "--guided"), ("walkthrough --step", "--step"), ("trace", "events"),
        ("trace no-such-file", "no-such-file can not be read"),
        ("simulate --heart-rate -5", "heart rate = -5 /min is outside 30 to 200 /min."),
        ("simulate --seed -1", "The value '-1' is invalid for '--seed <number>'"), ("simulate --mva -1", "-1"),
        ("export more", "Unexpected argument 'more'"),
    ]

    @Test("A sentence on standard error, nothing on standard output, status 2", arguments: cases)
    func wrong(line: String, expected: String) throws {
        let outcome = try Home().run(line.split(separator: " ").map(String.init))
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(expected), "\(outcome.errors)")
        #expect(outcome.output == "")
        #expect(outcome.errors.split(separator: "\n").count <= 3)
    }

    @Test("A pack beside the one that was meant is found")
    func packBeside() throws {
        let home = Home()
        try FileManager.default.copyItem(atPath: Program.bundledPack, toPath: home.file("aortic-teer"))
        let outcome = try home.run(["check", home.file("aortic-tear")])
        #expect(
            outcome.sentence == "There is no pack '\(home.file("aortic-tear"))'. Did you mean '\(home.file("aortic-teer"))'?")
    }

    @Test(
        "What was typed comes back without what would steer the terminal",
        arguments: ["\u{1B}[2Jx", "a\nb", "\u{202E}x", "\u{9B}1m", "x\u{200B}", "x\u{200D}y", "\u{E0041}x", "so\u{AD}ft"])
    func hostile(word: String) throws {
        for arguments in [
            [word], ["walkthrough", "--step", word], ["--pack", word], ["check", word], ["trace", word], ["--\(word)"],
        ] {
            let outcome = try Home().run(arguments)
            #expect(outcome.status == 2)
            let bad = outcome.errors.unicodeScalars.filter {
                $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
            }
            #expect(bad.isEmpty, "\(arguments): \(outcome.errors.debugDescription)")
        }
    }

    /// Characters that steer a terminal, turn its text around or cannot be seen.
    private static let hostile =
        "a\u{1B}[31m\u{7}\u{7F}\u{9B}\u{AD}\u{200B}\u{200D}\u{202E}\u{2028}\u{2066}\u{FEFF}\u{FE0F}\u{E0041}b"

    @Test(
        "Whatever stands in an argument, nothing invisible comes back",
        arguments: [
            "%", "--nosuch%", "help %", "--scheme %", "walkthrough --step %", "walkthrough --phase %", "--linear --pack %",
            "check %", "export --pack %", "export --format %", "summary --format %", "summary --walk %", "summary --pack %",
            "graph --format %", "trace %", "simulate --phenotype %", "simulate --clip %", "simulate --set %=1",
            "simulate --cases %", "doctor --pack %", "doctor --config %", "kiosk --config %", "lab --vectors %",
            "lab --vectors % --check",
        ])
    func hostileArguments(line: String) throws {
        let arguments = line.split(separator: " ").map { String($0.replacing("%", with: Self.hostile)) }
        let outcome = try Home().run(arguments)
        #expect(outcome.status.map { (1...2).contains($0) } == true)
        let kinds: [Unicode.GeneralCategory] = [.control, .format, .lineSeparator]
        let invisible = (outcome.output + outcome.errors).unicodeScalars.filter {
            $0 != "\n" && ($0.properties.isDefaultIgnorableCodePoint || kinds.contains($0.properties.generalCategory))
        }
        #expect(invisible.isEmpty, "\(invisible.map { String($0.value, radix: 16) })")
    }
}
