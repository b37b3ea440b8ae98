import Content
import Procedures
import TestSupport
import Testing

/// Letters of other languages in a pack.
struct LetterTests {
    /// Texts that a pack in each language needs, each read without a complaint.
    private static let texts = [
        "Größe, Übelkeit, Ödem, Ärzte: die Klappe schließt nicht.",
        "À l'évaluation: êtes-vous sûr? Où, déjà, naïf, çà. « Prêt ».",
        "¿Está abierto el clip? ¡No! Años, pingüino, útil, José.", "Ångström, færøysk, øre, þorn, ð.",
        "Avaliação: coração, não, três.",
        "Perché, più, così, città.",
    ]

    @Test("Every letter of Latin-1 stands in a text in any language, without a warning", arguments: texts)
    func latin(_ text: String) throws {
        let pack = TestPacks.copy(replacing: "\"Close the leak.\"", with: "\"\(text)\"", in: "steps/second.yaml")
        let opened = try ContentPack.open(folder: pack.path)
        #expect(opened.warnings == [])
        #expect(opened.body(of: "second-close").acts.map(\.text) == [text])
    }

    @Test("All of Latin-1 and Latin Extended-A is read; the first letter that consoles lack is told once a file")
    func extended() throws {
        let letters = String(String.UnicodeScalarView((0xA1...0x17F).compactMap(Unicode.Scalar.init).filter { $0 != "\u{AD}" }))
        let pack = TestPacks.copy(replacing: "\"Close the leak.\"", with: "\"\(letters) Ő\"", in: "steps/second.yaml")
        let opened = try ContentPack.open(folder: pack.path)
        #expect(opened.body(of: "second-close").acts.map(\.text) == ["\(letters) Ő"])
        #expect(
            opened.warnings.map { $0.description.replacing(pack.path + "/", with: "") } == [
                "steps/second.yaml:4:104: warning: fonts of text consoles have no Ā (U+0100), nor others of its kind (such a console shows it without its mark)"
            ])
    }

    @Test("A letter that is written with a mark of its own is composed")
    func composed() throws {
        let pack = TestPacks.copy(
            replacing: "\"Close the leak.\"", with: "\"O\u{308}dem, re\u{301}sume\u{301}.\"", in: "steps/second.yaml")
        let opened = try ContentPack.open(folder: pack.path)
        let text = try #require(opened.body(of: "second-close").acts.first?.text)
        #expect(Array(text.unicodeScalars) == Array("\u{D6}dem, r\u{E9}sum\u{E9}.".unicodeScalars))
        #expect(opened.warnings == [])
    }
}
