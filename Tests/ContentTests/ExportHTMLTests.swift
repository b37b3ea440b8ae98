import Content
import Foundation
import FoundationXML
import Procedures
import TestSupport
import Testing

/// A pack as a page to hand out.
@Suite("Export to HTML")
struct ExportHTMLTests {
    /// Packs with what each page is expected to be free of.
    private static func small() throws -> ContentPack {
        let folder = TestPacks.copy(of: "WholeTwo")
        defer { withExtendedLifetime(folder) {} }
        return try ContentPack.open(folder: folder.path)
    }

    @Test("A page is well-formed, names each place once, and every link in it leads to a place")
    func wellFormed() throws {
        let bundled = ContentPack.bundled()
        for page in [try TestPacks.open().export(.html), try Self.small().export(.html), bundled.export(.html)]
            + [bundled.exportForVisitors(.html)].compactMap(\.self)
        {
            let document = PageReader(page)
            #expect(document.problem == nil)
            #expect(Set(document.ids).count == document.ids.count, "\(document.ids.count)")
            for link in document.links where link.hasPrefix("#") { #expect(document.ids.contains(String(link.dropFirst()))) }
            for id in document.described { #expect(document.ids.contains(id), "\(id)") }
        }
    }

    @Test("A page brings nothing from elsewhere and runs nothing; links that lead out are names of publications")
    func selfContained() {
        let page = ContentPack.bundled().export(.html)
        let document = PageReader(page)
        #expect(document.elements.isDisjoint(with: ["script", "link", "img", "iframe", "object", "embed", "image", "use"]))
        #expect(document.attributes.isDisjoint(with: ["src", "srcset", "onclick", "onload", "xlink:href"]))
        #expect(!page.contains("url(") && !page.contains("@import"))
        let out = document.links.filter { !$0.hasPrefix("#") }
        #expect(out.count > 20)
        for link in out { #expect(link.hasPrefix("https://doi.org/10."), "\(link)") }
    }

    @Test(
        "A step is what was looked at and kept: its face, its picture, its depth folded",
        arguments: ["first-grasp", "first-decide"])
    func step(id: String) throws {
        let section = try #require(Self.section(id, of: try Self.small().export(.html)))
        #expect(Snapshot("html-\(id)").difference(from: section) == nil)
    }

    @Test("The face comes before the fold, the picture between them, and nothing of the depth before it")
    func order() throws {
        let section = try #require(Self.section("first-grasp", of: try Self.small().export(.html)))
        let marks = [
            "Pull back slowly", "Never pull", "Go on when", "<svg", "<details>", "A leaflet that is not in", "Drills:</strong>",
        ]
        let places = marks.compactMap { section.firstRange(of: $0)?.lowerBound }
        #expect(places.count == marks.count && places == places.sorted())
        #expect(section.contains("<summary>More: Why, Pictures to take, "))
    }

    @Test("Every figure of every step is drawn in it: the cut-outs it names, the parts that matter lit, without a color too")
    func pictures() throws {
        let pack = ContentPack.bundled()
        let page = pack.export(.html)
        for step in pack.procedure.steps {
            let section = try #require(Self.section(step.id, of: page))
            let uses = pack.body(of: step.id).figures.filter { pack.figure($0.id) != nil }
            let drawn = uses.reduce(0) { $0 + max(1, $1.panels.count) }
            #expect(section.ranges(of: "<svg ").count == drawn, "\(step.id)")
            #expect(section.contains("class=\"lit") == uses.contains { !$0.highlight.isEmpty }, "\(step.id)")
            #expect(section.contains("Look at: ") == uses.contains { !$0.highlight.isEmpty }, "\(step.id)")
        }
    }

    @Test("What was recalled has the sign, what was checked has none, and the sign is explained where it stands")
    func sign() throws {
        let page = try Self.small().export(.html)
        let sign = "<a class=\"recalled\" href=\"#sign.recalled\" title=\"recalled, not read in a source\">*</a>"
        #expect(page.contains("rest on the arms.\(sign)</li>"))
        #expect(page.contains("Close to 60 degrees.</li>"))
        #expect(page.contains("Never pull against resistance. <small>[<a href=\"#source-Doe2020\">Doe2020</a>]</small>"))
        #expect(page.contains("<p id=\"sign.recalled\">* recalled, not read in a source"))
        let folder = TestPacks.copy(of: "WholeTwo")
        for file in TemporaryFolder.files(in: folder.path) {
            folder.write(
                (TemporaryFolder.text(of: folder.path(file)) ?? "").replacing("grade: recalled", with: "grade: composed"),
                to: file)
        }
        let without = try ContentPack.open(folder: folder.path).export(.html)
        #expect(!without.contains("sign.recalled") && !without.contains("*</a>") && without.contains("rest on the arms.</li>"))
    }

    @Test(
        "The name of a publication is a link, without the signs that end the sentence",
        arguments: [
            ("J 2017;30:303. doi:10.1016/j.echo.2017.01.007", "10.1016/j.echo.2017.01.007"),
            ("doi:10.4244/EIJ-D-22-00725, PMC9869401", "10.4244/EIJ-D-22-00725"),
            ("(doi:10.1016/S0735-1097(97)00577-8).", "10.1016/S0735-1097(97)00577-8"),
            ("doi:10.1/a<b>", "10.1/a"),
        ])
    func publications(citation: String, name: String) throws {
        let folder = TestPacks.copy(of: "WholeTwo")
        let sources = TemporaryFolder.text(of: folder.path("sources.yaml")) ?? ""
        let old = try #require(sources.firstMatch(of: /cite: "[^"]*"/)).output
        folder.write(sources.replacing(old, with: "cite: \"\(citation)\"", maxReplacements: 1), to: "sources.yaml")
        let page = try ContentPack.open(folder: folder.path).export(.html)
        #expect(page.contains("<a href=\"https://doi.org/\(name)\">\(name)</a>"), "\(name)")
    }

    @Test("The answer to a question is folded, and none stands before the fold")
    func answers() throws {
        let section = try #require(Self.section("q1", of: try Self.small().export(.html)))
        let fold = try #require(section.firstRange(of: "<details>\n<summary>Answer</summary>"))
        let answer = try #require(section.firstRange(of: "Answer: "))
        #expect(answer.lowerBound > fold.lowerBound)
    }

    @Test("The program's own sentence stands at the top and at the foot, whatever the pack says")
    func disclaimer() throws {
        for page in [try TestPacks.open().export(.html), ContentPack.bundled().export(.html)] {
            #expect(page.contains("<footer><p>It teaches; it is no medical device.</p></footer>"))
            #expect(page.prefix(10_000).contains("<p>It teaches; it is no medical device."))
        }
    }

    /// The section of a place, with its end.
    private static func section(_ id: String, of page: String) -> String? {
        guard let start = page.firstRange(of: "<section class=\"level-3\" id=\"\(id)\">"),
            let end = page[start.upperBound...].firstRange(of: "</section>\n")
        else { return nil }
        return String(page[start.lowerBound..<end.upperBound])
    }
}

/// The words for visitors as a document of their own.
@Suite("Export for visitors")
struct ExportVisitorTests {
    private let pack = ContentPack.bundled()

    @Test("All that visitors are told is there", arguments: ExportFormat.allCases)
    func whole(format: ExportFormat) throws {
        let track = try #require(pack.visitorTrack)
        let page = Self.words(try #require(pack.exportForVisitors(format)), format)
        let texts = track.welcome + track.pages.flatMap(\.statements) + track.questions.flatMap(\.answer)
        let missing = (texts.map(\.text) + track.words.map(\.meaning)).filter { !page.contains($0) }
        #expect(missing == [])
        #expect(page.contains("It teaches; it is no medical device. This guide gives information only."))
    }

    @Test(
        "Nothing of the clinicians' is there: no step, article, card, question, source or drawing",
        arguments: ExportFormat.allCases)
    func nothingElse(format: ExportFormat) throws {
        let page = try #require(pack.exportForVisitors(format))
        let track = try #require(pack.visitorTrack)
        let shown = Set(track.pages.compactMap(\.figure))
        var foreign = pack.procedure.steps.flatMap { [$0.title, "\"\($0.id)\"", "#\($0.id)"] }
        foreign += pack.articles.map(\.title) + pack.cards.map(\.title) + pack.questions.map(\.ask) + pack.sources.map(\.key)
        foreign +=
            pack.figures.filter { !shown.contains($0.id) }.map(\.title) + [
                "SEED-", "sign.recalled", "recalled:", "doi", pack.title,
            ]
        let words = Self.words(page, format)
        #expect(foreign.filter { page.contains($0) || words.contains($0) } == [])
        // The same search finds what is there.
        #expect(page.lowercased().contains(track.title.lowercased()))
    }

    @Test("The leaflet is in large type, 16 points on paper; the whole pack is not")
    func largeType() throws {
        let leaflet = try #require(pack.exportForVisitors(.html))
        #expect(leaflet.contains("font-size: 16pt") && leaflet.contains("not yet reviewed by a clinician"))
        #expect(!pack.export(.html).contains("font-size: 16pt"))
    }

    @Test("The page draws each figure with its words beside it")
    func figures() throws {
        let page = try #require(pack.exportForVisitors(.html))
        let count = pack.visitorTrack?.pages.count { $0.figure != nil } ?? 0
        #expect(count > 0 && page.ranges(of: "<svg ").count == count)
        #expect(page.ranges(of: "<summary>In words</summary>").count == count)
    }

    @Test("A pack without words for visitors has no such document", arguments: ExportFormat.allCases)
    func none(format: ExportFormat) throws { #expect(try TestPacks.open().exportForVisitors(format) == nil) }

    /// The words of a text with single spaces, without the marks of a format.
    private static func words(_ text: String, _ format: ExportFormat) -> String {
        var text = text
        let marks: [(String, String)] =
            switch format {
            case .text: []
            case .markdown: [("\\", "")]
            case .html: [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            case .json: [("\\\"", "\""), ("\\\\", "\\")]
            }
        if format == .html { text = ExportTests.withoutTags(text) }
        for (mark, sign) in marks { text = text.replacing(mark, with: sign) }
        return text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
}

/// A page read as XML: which elements, attributes, places and links it has.
private final class PageReader: NSObject, XMLParserDelegate {
    private(set) var problem: String?
    private(set) var elements: Set<String> = []
    private(set) var attributes: Set<String> = []
    private(set) var ids: [String] = []
    private(set) var links: [String] = []
    /// The ids that pictures are described by.
    private(set) var described: [String] = []

    init(_ page: String) {
        super.init()
        let parser = XMLParser(data: Data(page.utf8))
        parser.delegate = self
        if !parser.parse() {
            problem = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "not well-formed")"
        }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes values: [String: String]
    ) {
        elements.insert(name)
        attributes.formUnion(values.keys)
        if let id = values["id"] { ids.append(id) }
        if let link = values["href"] { links.append(link) }
        if let words = values["aria-describedby"] { described.append(words) }
    }
}
