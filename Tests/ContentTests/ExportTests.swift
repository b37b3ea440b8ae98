import Content
import Glibc
import Procedures
import TestSupport
import Testing

/// A whole pack on paper.
struct ExportTests {
    @Test("Each format gives what was looked at and kept", arguments: ExportFormat.allCases)
    func kept(format: ExportFormat) throws {
        let text = try TestPacks.open().export(format)
        #expect(Snapshot("small-pack-\(format.rawValue)").difference(from: text) == nil)
        #expect(text.hasSuffix("\n"))
    }

    @Test("Every statement of the bundled pack stands in every format", arguments: ExportFormat.allCases)
    func everything(format: ExportFormat) {
        let pack = ContentPack.bundled()
        let page = words(pack.export(format), format)
        let bodies = pack.procedure.steps.map { pack.body(of: $0.id) }
        let parts = StepPart.allCases.filter { $0 != .targets }
        var texts = bodies.flatMap { body in parts.flatMap(body.statements).map(\.text) }
        texts += bodies.flatMap { $0.targets.filter { !$0.isRow }.map(\.statement.text) }
        texts += bodies.flatMap { $0.targets.compactMap(\.value) + $0.tables.flatMap(\.rows).flatMap(\.cells) }
        texts += pack.articles.flatMap { $0.statements.map(\.text) } + pack.questions.map(\.rationale.text)
        texts += pack.questions.flatMap(\.choices).flatMap { [$0.text] + ($0.why.map { [$0] } ?? []) }
        texts += pack.cards.flatMap { $0.acts.map(\.statement.text) + $0.avoid.map(\.text) }
        texts += pack.glossary.map(\.meaning) + pack.sources.map(\.citation) + pack.figures.map(\.description)
        #expect(texts.count > 1_000)
        for text in texts {
            let isThere = strstr(page, words(text, .text)) != nil
            #expect(isThere, "\(text)")
        }
    }

    @Test("The text has no line of more than 80 columns, but for single long words")
    func width() {
        for line in ContentPack.bundled().export(.text).split(separator: "\n") where line.count > 80 {
            #expect(line.split(separator: " ").contains { $0.count > 60 }, "\(line)")
        }
    }

    @Test("The page holds no tag that a text brought with it, and links only to places in itself")
    func html() throws {
        let folder = TestPacks.copy(
            replacing: "Close the leak.\"", with: "Close <script>alert('x')</script> & \\\"go\\\".\"", in: "steps/second.yaml")
        let page = try ContentPack.open(folder: folder.path).export(.html)
        #expect(page.contains("Close &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;go&quot;."))
        #expect(!page.contains("<script"))
        let bundled = ContentPack.bundled().export(.html)
        let anchors = Set(bundled.split(separator: "id=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
        let links = bundled.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(links.count > 100)
        for link in links { #expect(anchors.contains(link), "\(link)") }
    }

    @Test("The JSON names grade, sources and covered points of each statement")
    func json() throws {
        let text = try TestPacks.open().export(.json)
        #expect(
            text.contains(
                """
                            {
                              "text": "An orifice of 0.40 cm² or more is severe.",
                              "grade": "recalled",
                              "sources": [
                                "Doe2020"
                              ],
                              "covers": [
                                "SEED-EVAL-04"
                              ]
                            }
                """))
    }

    /// A page's text without what stands between angle brackets.
    static func withoutTags(_ page: String) -> String {
        var isInTag = false
        let bytes = page.utf8.filter { byte in
            if byte == UInt8(ascii: "<") { isInTag = true }
            defer { if byte == UInt8(ascii: ">") { isInTag = false } }
            return !isInTag
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of a text with single spaces, without the marks of a format.
    private func words(_ text: String, _ format: ExportFormat) -> String {
        var text = text
        let marks: [(String, String)] =
            switch format {
            case .text: []
            case .markdown: [("\\", "")]
            case .html: [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            case .json: [("\\\"", "\""), ("\\\\", "\\")]
            }
        if format == .html { text = Self.withoutTags(text) }
        for (mark, sign) in marks { text = text.replacing(mark, with: sign) }
        return text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
}
