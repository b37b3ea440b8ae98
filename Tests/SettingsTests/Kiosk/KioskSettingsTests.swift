import Settings
import TestSupport
import Testing
import YAMLReading

/// The kiosk's settings out of YAML text.
struct KioskSettingsTests {
    private func read(_ text: String) -> (KioskSettings, [String]) {
        let reading = KioskSettings.read(Array(text.utf8), file: "kiosk.yaml")
        return (reading.settings, reading.problems.map(\.description))
    }

    @Test("The file that is shipped says the usual settings, without a fault")
    func shipped() throws {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        let text = try #require(TemporaryFolder.text(of: "\(root)/Scripts/packaging/kiosk.yaml"))
        var (settings, problems) = read(text)
        #expect(problems == [])
        #expect(settings.language == "en")
        settings.language = nil
        #expect(settings == KioskSettings())
    }

    @Test("Every setting is read")
    func all() {
        let digest = String(repeating: "0aF9", count: 16)
        let (settings, problems) = read(
            """
            audience: clinician
            language: de
            idle-seconds: 0
            still-there-seconds: 45
            scheme: dark-hc
            ascii: true
            start: words
            contact: "Ask at desk 2."
            show: [words]
            pack: /etc/teer/pack
            pack-digest: \(digest)
            count: true
            """)
        #expect(problems == [])
        #expect(
            settings
                == KioskSettings(
                    audience: .clinician, language: "de", idleSeconds: 0, stillThereSeconds: 45, scheme: .darkHighContrast,
                    ascii: true, start: "words", contact: "Ask at desk 2.", show: [.words], pack: "/etc/teer/pack",
                    packDigest: digest.lowercased(), count: true))
    }

    @Test("What the clinic says of itself, its voice and its own paragraphs are read, those with their places")
    func clinic() {
        let text = """
            name: St. Mary's
            contact-day: 555 0100
            contact-night: 555 0199
            emergency: 112
            own: {going-home: "Our ward is 4B."}
            lines: true
            speech: true
            words-a-minute: 120

            """
        let reading = KioskSettings.read(Array(text.utf8), file: "k")
        #expect(reading.problems.isEmpty)
        var expected = KioskSettings()
        (expected.name, expected.contactDay, expected.contactNight) = ("St. Mary's", "555 0100", "555 0199")
        (expected.emergency, expected.own) = ("112", ["going-home": "Our ward is 4B."])
        (expected.lines, expected.speech, expected.wordsAMinute) = (true, true, 120)
        #expect(reading.settings == expected)
        #expect(reading.places["own.going-home"]?.line == 5)
        let told = "kiosk.yaml:1:6: error: \"own\" should be a map, not a list (such as going-home: \"Our ward is 4B.\")"
        #expect(read("own: [a]\n").1 == [told])
    }

    @Test("Languages, units and paragraphs in several languages are read, those with their places")
    func languages() {
        let text = """
            languages: [en, es, de]
            unreviewed-languages: true
            units: kg
            own:
              going-home: {en: "Our ward is 4B.", es: "Planta 4B."}

            """
        let reading = KioskSettings.read(Array(text.utf8), file: "k")
        #expect(reading.problems.isEmpty)
        var expected = KioskSettings()
        (expected.languages, expected.unreviewedLanguages, expected.units) = (["en", "es", "de"], true, .kg)
        expected.own = ["going-home": ClinicText(["en": "Our ward is 4B.", "es": "Planta 4B."])]
        #expect(reading.settings == expected)
        #expect(reading.places["languages.es"]?.column == 17)
        #expect(reading.places["own.going-home.es"]?.line == 5)
        let twice = "kiosk.yaml:1:17: warning: \"en\" is in this list twice (leave one of them out)"
        #expect(read("languages: [en, en]\n").1 == [twice])
        #expect(read("units: stone\n").1 == ["kiosk.yaml:1:8: error: \"units\" is \"stone\"; it should be kg, lb"])
    }

    @Test("The line that is always in sight fits two lines of 40 columns")
    func contact() {
        let fits = "Questions? Ask at desk 2 in the hall, or call 555 0100 by day."
        #expect(read("contact: \"\(fits)\"\n").0.contact == fits)
        let long = fits + " At night call 555 0199."
        let (settings, problems) = read("contact: \"\(long)\"\n")
        #expect(settings.contact == nil)
        #expect(
            problems == [
                "kiosk.yaml:1:10: error: \"contact\" takes 3 lines of 40 columns; two fit (shorten it to about 70 characters)"
            ])
    }

    @Test("Of a file that is no YAML nothing is used, and the settings of before stand with what is wrong")
    func broken() {
        let before = KioskSettings.read(Array("idle-seconds: 7\n".utf8), file: "k")
        #expect(!before.isBroken && before.bytes != nil)
        let broken = KioskSettings.read([0xFF, 0xFE, 0x00], file: "k")
        #expect(broken.isBroken && broken.bytes == nil)
        let stands = broken.standing(on: before)
        #expect(stands.settings.idleSeconds == 7)
        #expect(stands.problems.count == broken.problems.count)
        #expect(stands.problems.allSatisfy { $0.hint.hasSuffix("the settings of before stand") })
        #expect(KioskSettings.read(path: "/tmp", mustBeThere: true).isBroken)
        #expect(!KioskSettings.read(path: "/nowhere/kiosk.yaml", mustBeThere: false).isBroken)
    }

    @Test("A slip in one line costs that setting alone, and is told with its line")
    func slip() {
        let (settings, problems) = read("idle-seconds: 7\ncontact: Questions? Ask at desk 2: or call\nscheme: light-hc\n")
        #expect(settings.idleSeconds == 7 && settings.scheme == .lightHighContrast && settings.contact == nil)
        #expect(problems.count == 1 && problems[0].hasPrefix("kiosk.yaml:2:"), "\(problems)")
    }

    @Test("Twenty seconds are enough for an answer, nineteen are few", arguments: [(19, 1), (20, 0), (21, 0), (1, 1)])
    func answerSeconds(seconds: Int, warnings: Int) {
        let (settings, problems) = read("still-there-seconds: \(seconds)\n")
        #expect(problems.count { $0.contains("warning") } == warnings && problems.count == warnings)
        #expect(settings.stillThereSeconds == seconds)
    }

    @Test("A wrong setting is told with its place, and the usual one used", arguments: faults)
    func wrong(line: String, told: String) {
        let (settings, problems) = read("count: true\n\(line)\n")
        #expect(problems == ["kiosk.yaml:2:\(told)"])
        #expect(settings == KioskSettings(count: true))
    }

    static let faults: [(String, String)] = [
        (
            "audience: visitors",
            "11: error: \"audience\" is \"visitors\"; it should be visitor, clinician (did you mean \"visitor\"?)"
        ),
        ("idle-seconds: -1", "15: error: \"idle-seconds\" is -1; it should be 0 to 86400"),
        ("idle-seconds: soon", "15: error: \"idle-seconds\" should be a whole number"),
        ("still-there-seconds: 0", "22: error: \"still-there-seconds\" is 0; it should be 1 to 86400"),
        ("scheme: dark", "9: error: \"scheme\" is \"dark\"; it should be auto, dark-hc, light-hc, mono"),
        ("ascii: maybe", "8: error: \"ascii\" should be auto, true or false"),
        (
            "start: \"Page 1\"",
            "8: error: \"Page 1\" is not a name (use lower-case letters, digits and single hyphens, such as eval-symptoms)"
        ),
        ("pack: mine", "7: error: \"pack\" should be a full path (such as /etc/teer/pack)"),
        (
            "pack-digest: 12ab",
            "14: error: \"pack-digest\" should be 64 hexadecimal digits (the comment above it says how they are made)"
        ),
        ("sceme: auto", "1: error: unknown key \"sceme\" (did you mean \"scheme\"?)"),
        (
            "contact: \(String(repeating: "x", count: 111))",
            "10: error: \"contact\" has 111 characters; at most 110 fit (shorten it)"
        ),
    ]

    @Test("What is shown can be nothing; one wrong part does not hide the others")
    func parts() {
        #expect(read("show: []").0.show == [])
        let (settings, problems) = read("show: [words, picture]")
        #expect(settings.show == [.words])
        #expect(problems.count == 1)
        #expect(problems[0].hasPrefix("kiosk.yaml:1:15: error: "))
    }

    @Test("Too short a time to answer is used, with a warning")
    func hasty() {
        let (settings, problems) = read("still-there-seconds: 5")
        #expect(settings.stillThereSeconds == 5)
        #expect(problems.count == 1)
        #expect(problems[0].contains("warning"))
    }

    @Test("Left empty, a setting is the usual one; text that is no YAML gives all usual ones")
    func empty() {
        #expect(read("contact:\npack:\npack-digest:\nshow:\nstart:\n").1 == [])
        let (settings, problems) = read("show: [words\n")
        #expect(settings == KioskSettings())
        #expect(problems.count == 1)
        #expect(read("- a\n").0 == KioskSettings())
    }

    @Test("A missing file is a problem only when it was named")
    func missing() {
        let folder = TemporaryFolder()
        #expect(KioskSettings.read(path: folder.path("none"), mustBeThere: false).problems == [])
        let named = KioskSettings.read(path: folder.path("none"), mustBeThere: true)
        #expect(named.problems.map(\.text) == ["there is no such file"])
        #expect(named.settings == KioskSettings())
    }

    @Test("Where start and language stand is kept, for whoever knows the pack")
    func places() {
        let reading = KioskSettings.read(Array("start: words\nlanguage: de\n".utf8), file: "k")
        #expect(reading.places["start"] == YAMLPlace(file: "k", line: 1, column: 8))
        #expect(reading.places["language"] == YAMLPlace(file: "k", line: 2, column: 11))
    }
}
