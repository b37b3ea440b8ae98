import Foundation
import Testing

@Suite("What the clinic set, and what it gets when that is wrong")
struct KioskSettingsFileTests {
    @Test("A wrong setting is reported with its line, once, and the kiosk starts")
    func wrongSettings() throws {
        let booth = KioskBooth()
        let session = try booth.start("sceme: dark-hc\nstart: word\nlanguage: fr\nstill-there-seconds: soon\n")
        try session.seeFirstPage()
        let errors = booth.errors
        #expect(errors.contains("kiosk.yaml:2:1: error: unknown key \"sceme\" (did you mean \"scheme\"?)"))
        #expect(errors.contains("kiosk.yaml:3:8: error: there is no page \"word\" (did you mean \"words\"?)"))
        #expect(errors.contains("kiosk.yaml:4:11: warning: there is no text in \"fr\"; that in \"en\" is shown"))
        #expect(errors.contains("kiosk.yaml:5:22: error: \"still-there-seconds\" should be a whole number"))
    }

    @Test("The clinic's line, its first page and what it shows are as it said")
    func settings() throws {
        let booth = KioskBooth()
        let session = try booth.start("contact: Ask at desk 2.\nshow: [words]\nstart: words\n", rows: 40)
        try session.see("Words to know")
        try session.settle()
        try session.press("backspace")
        try session.see("Ask at desk 2.")
        #expect(!session.terminal.text.contains("Questions people ask"))
        #expect(
            booth.errors
                == "There is no staff code: this kiosk can be ended from outside only. \"teer kiosk set-code\" sets one.\n")
    }

    @Test("A setting that is broken while the kiosk runs is told once, after the visit at whose end it was read")
    func brokenWhileRunning() throws {
        let booth = KioskBooth()
        let times = "idle-seconds: 1\nstill-there-seconds: 1\n"
        let session = try booth.start(times)
        try session.seeFirstPage()
        #expect(!booth.errors.contains("scheme"))
        try booth.settings(times + "scheme: blue\n")
        for _ in 0..<2 {
            session.send(Array("1".utf8))
            try session.see("Page 1/")
            try session.see("Still there?")
            try session.seeFirstPage()
        }
        try session.see("what is wrong") { _ in booth.errors.contains("\"scheme\" is \"blue\"") }
        #expect(booth.errors.ranges(of: "\"scheme\" is \"blue\"").count == 1, "\(booth.errors)")
    }

    @Test("A file that breaks altogether while the kiosk runs leaves the settings as they were, and is told once")
    func unreadableWhileRunning() throws {
        let booth = KioskBooth()
        let session = try booth.start("idle-seconds: 1\nstill-there-seconds: 1\ncontact: Ask at desk 2.\n")
        try session.see("Ask at desk 2.")
        try Data([0xFF, 0xFE, 0x00]).write(to: URL(filePath: booth.home.file("kiosk.yaml")))
        for _ in 0..<2 {
            session.send(Array("1".utf8))
            try session.see("Page 1/")
            try session.see("Still there?")
            try session.seeFirstPage()
            try session.see("Ask at desk 2.")
        }
        try session.see("what is wrong") { _ in booth.errors.contains("the settings of before stand") }
        #expect(booth.errors.ranges(of: "the settings of before stand").count == 1, "\(booth.errors)")
    }

    @Test("A paragraph of the clinic's own for a page that is not there is told with its line")
    func ownForNowhere() throws {
        let booth = KioskBooth()
        let session = try booth.start("own:\n  goin-home: Our ward is 4B.\n")
        try session.seeFirstPage()
        let told = "kiosk.yaml:3:3: error: there is no page \"goin-home\" (did you mean \"going-home\"?)"
        #expect(booth.errors.contains(told), "\(booth.errors)")
    }

    /// A copy of the bundled pack with a track of another name.
    private func pack(in home: Home) throws -> String {
        let folder = home.file("pack")
        try FileManager.default.copyItem(atPath: Program.bundledPack, toPath: folder)
        let file = "\(folder)/visitor.yaml"
        var text = try String(contentsOfFile: file, encoding: .utf8)
        let title = try #require(text.firstMatch(of: /(?m)^title: .*$/))
        text.replaceSubrange(title.range, with: "title: Our own words")
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        return folder
    }

    @Test("A pack from the disk is shown as long as its files are those of the digest, else the program's own, with the reason")
    func digest() throws {
        let booth = KioskBooth()
        let folder = try pack(in: booth.home)
        let made = try booth.home.shell(
            "cd \(folder) && find . -type f \\( -name '*.yaml' -o -name '*.po' \\) | LC_ALL=C sort | xargs sha256sum | sha256sum"
        )
        let digest = String(made.output.prefix(64))
        let right = try booth.start("pack: \(folder)\npack-digest: \(digest)\n")
        try right.see("Our own words")
        #expect(!booth.errors.contains("pack"))
        let file = "\(folder)/glossary.yaml"
        var text = try String(contentsOfFile: file, encoding: .utf8)
        text += "\n"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let changed = try booth.start("pack: \(folder)\npack-digest: \(digest)\n")
        try changed.seeFirstPage()
        #expect(!changed.terminal.text.contains("Our own words"))
        #expect(booth.errors.contains("the files are not those that \"pack-digest\" was made of"))
        #expect(booth.errors.contains("The pack that comes with the program is shown instead."))
    }

    @Test("A pack with a fault, without a track, or that is nowhere brings the program's own, with file and line")
    func faultyPacks() throws {
        let booth = KioskBooth()
        let folder = try pack(in: booth.home)
        try "steps: [".write(toFile: "\(folder)/glossary.yaml", atomically: true, encoding: .utf8)
        let faulty = try booth.start("pack: \(folder)\n")
        try faulty.seeFirstPage()
        #expect(booth.errors.contains("/pack/glossary.yaml:2:1: error: "))
        let nowhere = try booth.start("pack: /nowhere/pack\n")
        try nowhere.seeFirstPage()
        #expect(booth.errors.contains("/nowhere/pack"))
    }

    @Test("A pack with a number that no drawing has brings the program's own: a kiosk starts in any case")
    func farAway() throws {
        let booth = KioskBooth()
        let session = try booth.start("pack: \(booth.home.packWithLabel(at: "9200000000000000000"))\n")
        try session.seeFirstPage()
        #expect(booth.errors.contains("holds 9200000000000000000; it should be -10000 to 10000"))
        #expect(booth.errors.contains("The pack that comes with the program is shown instead."))
    }

    @Test("Settings that are named and not there are told; the usual ones stand")
    func missing() throws {
        let booth = KioskBooth()
        let session = try TerminalSession(booth.home, ["kiosk", "--config", booth.home.file("none.yaml")])
        try session.seeFirstPage()
    }
}
