import Procedures
import TestSupport
import Testing
import Words

@testable import Content

@Suite("The words for visitors in other languages")
struct TranslationTests {
    private static let manifest = (
        "figures.yaml]", "figures.yaml, visitor.yaml]\ntranslations: [{language: es, by: Ana, date: 2026-12-01}]"
    )
    private static let track = """
        title: Your valve
        grade: composed
        welcome: ["You can read this in your own time."]
        phases:
          - {phase: first, title: Finding out}
          - {phase: second, title: On the day}
        pages:
          - id: the-leak
            phase: first
            title: The leak
            text: ["A valve is a door for the blood.", "It may leak in 1 of 10 people.", "Lift nothing over 10 pounds (4.5 kilograms)."]
            grade: composed
          - {id: the-day, phase: second, title: The day, text: ["You sleep."], grade: composed}
        weights:
          - {both: "over 10 pounds (4.5 kilograms)", kg: "over 4.5 kilograms", lb: "over 10 pounds"}

        """
    private static let po = """
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"

        msgctxt "visitor/title"
        msgid "Your valve"
        msgstr "Su válvula"

        msgctxt "visitor/page/the-leak/text/0"
        msgid "A valve is a door for the blood."
        msgstr "Una válvula es una puerta para la sangre."

        msgctxt "visitor/page/the-leak/text/1"
        msgid "It may leak in 1 of 10 people."
        msgstr "Pierde en 1 de cada 10 personas."

        msgctxt "visitor/page/the-leak/text/2"
        msgid "Lift nothing over 10 pounds (4.5 kilograms)."
        msgstr "No levante nada de más de 10 libras (4,5 kilos)."

        msgctxt "visitor/weight/both/0"
        msgid "over 10 pounds (4.5 kilograms)"
        msgstr "de más de 10 libras (4,5 kilos)"

        msgctxt "visitor/weight/kg/0"
        msgid "over 4.5 kilograms"
        msgstr "de más de 4,5 kilos"

        """

    private func folder(_ track: String = track, _ po: String = po) -> TemporaryFolder {
        let folder = TestPacks.copy(replacing: Self.manifest.0, with: Self.manifest.1, in: "pack.yaml")
        folder.write(track, to: "visitor.yaml")
        folder.write(po, to: "po/es.po")
        return folder
    }

    private func translated(_ track: String = track, _ po: String = po) throws -> VisitorTranslation {
        let folder = folder(track, po)
        defer { withExtendedLifetime(folder) {} }
        return try #require(try ContentPack.open(folder: folder.path).visitorTranslation(.spanish))
    }

    private func texts(_ translation: VisitorTranslation) -> [String] { translation.track.pages[0].text.map(\.text) }

    @Test("What is translated is shown, everything else in the pack's own language")
    func fallback() throws {
        let translation = try translated()
        #expect(translation.track.title == "Su válvula")
        #expect(texts(translation)[1] == "Pierde en 1 de cada 10 personas.")
        #expect(translation.track.pages[1].text.map(\.text) == ["You sleep."])
        #expect(translation.report.count(.current) == 6)
        #expect(translation.report.line.hasPrefix("es: 6 translated, 0 out of date, 7 missing"))
    }

    @Test("A sentence put between two others moves nothing; one that is taken out neither")
    func moved() throws {
        let more = try translated(Self.track.replacing("\"It may leak", with: "\"There are four.\", \"It may leak"))
        #expect(
            texts(more).prefix(3) == [
                "Una válvula es una puerta para la sangre.", "There are four.", "Pierde en 1 de cada 10 personas.",
            ])
        let fewer = try translated(Self.track.replacing("\"A valve is a door for the blood.\", ", with: ""))
        #expect(texts(fewer).first == "Pierde en 1 de cada 10 personas.")
        #expect(fewer.report.unused.map(\.context) == ["visitor/page/the-leak/text/0"])
    }

    @Test("A corrected sentence keeps its translation, marked; with another number, or another sentence, English is shown")
    func corrected() throws {
        let corrected = try translated(Self.track.replacing("It may leak in 1 of 10", with: "It can leak in 1 of 10"))
        #expect(texts(corrected)[1] == "Pierde en 1 de cada 10 personas.")
        #expect(corrected.report.count(.outdated) == 1)
        let other = try translated(Self.track.replacing("in 1 of 10 people", with: "in 1 of 20 people"))
        #expect(texts(other)[1] == "It may leak in 1 of 20 people.")
        #expect(other.report.count(.numbersDiffer) == 1)
        let new = try translated(Self.track.replacing("It may leak in 1 of 10 people.", with: "Ask your own team about it."))
        #expect(texts(new)[1] == "Ask your own team about it.")
        #expect(new.report.count(.outdated) == 0)
    }

    @Test("A translator is given what was translated, marked where the text changed")
    func template() throws {
        let folder = folder(Self.track.replacing("It may leak", with: "It can leak"))
        let pack = try ContentPack.open(folder: folder.path)
        let template = try #require(pack.translationTemplate(.spanish))
        let entry = try #require(template.entries.first { $0.context == "visitor/page/the-leak/text/1" })
        #expect(entry.isFuzzy && entry.previous == "It may leak in 1 of 10 people.")
        #expect(entry.texts == ["Pierde en 1 de cada 10 personas."])
        folder.write(template.text, to: "po/es.po")
        let again = try ContentPack.open(folder: folder.path)
        let outdated = again.visitorTranslation(.spanish)?.report.count(.outdated)
        #expect(outdated == 1, "shown as before while it waits for the translator")
    }

    @Test("teer check says what is missing, other numbers and wrong letters, with file and line")
    func check() throws {
        let po = Self.po.replacing("1 de cada 10", with: "1 de cada 100").replacing("Su válvula", with: "Su vålvula")
        let folder = folder(Self.track, po)
        do throws(InvalidContent) {
            _ = try ContentPack.open(folder: folder.path)
            Issue.record("other numbers and letters are errors")
        } catch {
            let told = error.lines(limit: 100).map { $0.replacing(folder.path + "/", with: "") }
            let numbers =
                "po/es.po:12:1: error: visitor/page/the-leak/text/1 says other numbers: 1 100, not 1 10 (it is shown in \"en\")"
            #expect(told.contains(numbers), "\(told)")
            let letter = "po/es.po:4:1: error: visitor/title holds \"å\", which Spanish is not written with"
            #expect(told.contains { $0.hasPrefix(letter) })
            #expect(told.contains { $0.hasPrefix("po/es.po: warning: visitor/page/the-day/title is not translated") })
        }
    }

    @Test("A file that cannot be read is told with line and column; one that is not listed is told too")
    func broken() throws {
        let folder = folder(Self.track, "msgctxt \"visitor/title\"\nmsgid \"Your valve\nmsgstr \"x\"\n")
        do throws(InvalidContent) {
            _ = try ContentPack.open(folder: folder.path)
            Issue.record("a broken file is an error")
        } catch {
            let told = "\(folder.path)/po/es.po:2:18: error: the closing quote is missing"
            #expect(error.lines().contains(told), "\(error.lines())")
        }
        let missing = self.folder()
        missing.write(Self.po, to: "po/pt.po")
        let warnings = try ContentPack.open(folder: missing.path).warnings.map(\.text)
        #expect(warnings.contains("po/pt.po is not listed and is not read"))
    }

    @Test("A file cut off or changed anywhere opens or is told with its place")
    func mutated() {
        folder().survives(changes: 200, to: "po/es.po", of: Self.po, seed: 45)
    }

    @Test("A pack that is German by itself is measured by the German rule, and no text of it is refused by the English one")
    func ownLanguage() throws {
        let folder = TestPacks.copy(replacing: "language: en", with: "language: de", in: "pack.yaml")
        let manifest = try #require(TemporaryFolder.text(of: folder.path("pack.yaml")))
        folder.write(manifest.replacing("figures.yaml]", with: "figures.yaml, visitor.yaml]"), to: "pack.yaml")
        let easy = "Ihr Herz ist eine Pumpe. Die Klappe ist eine Tür für das Blut."
        let hard = "Die Herzinsuffizienzbehandlung erfordert Herzkatheteruntersuchungen und Echokardiographien."
        let german = Self.track.replacing("You sleep.", with: hard).replacing("You can read this in your own time.", with: easy)
        folder.write(german, to: "visitor.yaml")
        let pack = try ContentPack.open(folder: folder.path)
        #expect(pack.visitorLanguages == [.german])
        let told = pack.warnings.map(\.text).filter { $0.contains("reads at") }
        #expect(told.count == 1 && told.first?.hasPrefix("page \"the-day\" reads at") == true, "\(told)")
        #expect(told.first?.contains("(Wiener Sachtextformel)") == true)
        let leaflet = try #require(pack.exportForVisitors(.text))
        #expect(leaflet.contains("Er ersetzt nicht Ihren Arzt."), "the program speaks the pack's language")
    }

    @Test("Weights are said in one unit where a clinic chose one, in the language that is shown")
    func weights() throws {
        let track = try translated().track
        #expect(track.weighed(inKilograms: true).pages[0].text[2].text == "No levante nada de más de 4,5 kilos.")
        let pounds = track.weighed(inKilograms: false).pages[0].text[2].text
        #expect(pounds == "No levante nada over 10 pounds.", "not translated: in English")
        let english = try #require(ContentPack.bundled().visitorTrack)
        let texts = { (track: VisitorTrack) in track.pages.flatMap(\.text).map(\.text).joined(separator: " ") }
        #expect(texts(english.weighed(inKilograms: true)).contains("gain more than 2 kilograms in 3 days"))
        #expect(texts(english.weighed(inKilograms: false)).contains("lift nothing over 10 pounds for 5 days"))
    }

    @Test(
        "Spanish and German are whole and current, every number that of the English, and easy enough to read",
        arguments: ["es", "de"])
    func bundled(code: String) throws {
        let pack = ContentPack.bundled()
        let language = Language(code)
        let translation = try #require(pack.visitorTranslation(language))
        #expect(translation.report.remarks == [])
        #expect(translation.report.unused == [])
        let texts = try #require(pack.visitorTrack).texts + pack.visitorFigures.flatMap(\.texts)
        #expect(translation.report.count(.current) == texts.count)
        let rule = try #require(ReadingRule(language))
        for page in translation.track.pages {
            let value = rule.value(page.statements.map(\.text))
            #expect(!rule.isTooHard(value), "\(page.id): \(Readability.shown(value))")
        }
        let mine = ContentPack.problemsOfBundled().filter { $0.file.hasSuffix("\(code).po") }
        #expect(mine.map(\.description) == [])
    }
}
