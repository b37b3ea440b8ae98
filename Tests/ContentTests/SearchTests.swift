import Content
import TestSupport
import Testing

/// Searching a pack.
struct SearchTests {
    @Test("Case and accents do not matter", arguments: ["müller", "MULLER", "Muller", "mül"])
    func folding(query: String) throws {
        #expect(try TestPacks.open().search(query).map(\.destination) == [.source("Müller2019")])
    }

    @Test("All words must stand in one item, in whatever order and place")
    func allWords() throws {
        let pack = try TestPacks.open()
        #expect(pack.search("orifice probe").map(\.destination) == [.step("first-look")])
        #expect(pack.search("probe ORIFICE severe").map(\.destination) == [.step("first-look")])
        #expect(pack.search("orifice twenty").isEmpty)
    }

    @Test("A whole title comes first, then titles, then texts; steps before articles, terms, questions and sources")
    func order() throws {
        let found = try TestPacks.open().search("leak").map(\.destination)
        #expect(
            found == [
                .term("leak"), .step("second-close"), .article("what-it-is"), .term("clip"), .source("Doe2020"),
            ])
    }

    @Test("Signs are found as they are typed", arguments: ["<= 5", "≤ 5", "cm2", "cm²"])
    func signs(query: String) throws {
        #expect(try TestPacks.open().search(query).first?.destination == .step("first-look"))
    }

    @Test(
        "A query is folded as the text is: widths, ligatures, hyphens, decimal commas, quotes",
        arguments: ["０.４０", "0,40", "ori\u{FB01}ce", "cm²-or-more", "\"an orifice\"", "0.40"])
    func sameFolding(query: String) throws {
        let pack = TestPacks.copy(replacing: "An orifice of", with: "An ori\u{66}ice of", in: "steps/first.yaml")
        #expect(try ContentPack.open(folder: pack.path).search(query).first?.destination == .step("first-look"))
    }

    @Test(
        "Letters and digits in another dress are the plain ones, in the query and in the text",
        arguments: [
            ("5 ㎎ of it", "5 mg"), ("class Ⅳ", "class iv"), ("class ⅳ", "CLASS IV"), ("37 ℃", "37 c"), ("Ｇｒａｓｐ", "grasp"),
            ("x₂ and x²", "x2"), ("step ⑫", "step 12"), ("𝐁old 𝟕", "bold 7"), ("𝒻lail", "flail"), ("½ and ⅔", "2/3"),
            ("№ 3", "no 3"), ("2 ㎠", "2 cm²"), ("Việt", "viet"), ("Vie\u{302}\u{323}t", "Việt"), ("Ǻngström", "angstrom"),
            ("Ёж", "еж"), ("ﬁnger １２３４", "finger 1234"), ("finger 1234", "ﬁnger １２３４"), ("stra\u{1E9E}e", "strasse"),
        ])
    func compatibilityForms(text: String, query: String) throws {
        let note = SearchItem(destination: .note("first-look"), title: "Note", statements: ["Of it: \(text)."])
        let found = try TestPacks.open().search(query, extra: [note]).map(\.destination)
        #expect(found.contains(.note("first-look")), "\(found)")
    }

    @Test("µg and mcg are the same, and stand in no word", arguments: ["µg", "mcg", "µG", "\u{3BC}g"])
    func micrograms(query: String) throws {
        let pack = TestPacks.copy(
            replacing: "\"Look at the valve from the front.\"", with: "\"Give 5 µg of the drug.\"", in: "steps/first.yaml")
        let other = try #require(TemporaryFolder.text(of: pack.path("steps/second.yaml")))
        pack.write(other.replacing("Close the leak.", with: "Another drug, a hugger."), to: "steps/second.yaml")
        #expect(try ContentPack.open(folder: pack.path).search(query).map(\.destination) == [.step("first-look")])
    }

    @Test("A hit names the statement and shows the word in its surroundings")
    func hit() throws {
        let hit = try #require(try TestPacks.open().search("severe").first)
        #expect(hit.statement == 1)
        #expect(hit.title == "Look at the valve")
        #expect(hit.excerpt == "An orifice of 0.40 cm² or more is severe.")
        #expect(word(of: hit) == "severe")
        let second = try #require(try TestPacks.open().search("twenty").first)
        #expect(second.destination == .article("what-it-is"))
        #expect(second.statement == 2)
    }

    @Test("Checklists, decisions and headings are found, but are no statements; titles need no excerpt")
    func labels() throws {
        let pack = try TestPacks.open()
        let item = try #require(pack.search("whole valve").first)
        #expect(item.destination == .step("first-decide"))
        #expect(item.statement == nil)
        #expect(item.excerpt == "The whole valve was seen")
        #expect(pack.search("look again").first?.destination == .step("first-decide"))
        #expect(pack.search("numbers").first?.destination == .article("what-it-is"))
        #expect(pack.search("decide whether").first?.excerpt == "")
    }

    @Test("Questions are found by what they ask, never by an answer or a choice")
    func answers() throws {
        let pack = try TestPacks.open()
        #expect(pack.search("question 3").map(\.destination) == [.question("q3")])
        #expect(pack.search("perhaps").isEmpty)
        #expect(pack.search("reason").isEmpty)
    }

    @Test("Notes are searched as well, behind the pack's own items of the same rank")
    func notes() throws {
        let notes = [SearchItem(destination: .note("first-look"), title: "My note", statements: ["The Leak was smäll"])]
        let pack = try TestPacks.open()
        #expect(pack.search("small leak", extra: notes).map(\.destination) == [.note("first-look")])
        #expect(
            pack.search("leak", extra: notes).map(\.destination) == [
                .term("leak"), .step("second-close"), .article("what-it-is"), .term("clip"), .note("first-look"),
                .source("Doe2020"),
            ])
        #expect(pack.search("small leak").isEmpty)
    }

    @Test("A word that nothing holds is answered with the nearest that something does, and how often")
    func nearest() throws {
        let pack = try TestPacks.open()
        let results = pack.search("leek severe")
        #expect(results.isEmpty)
        #expect(results.misses.map(\.word) == ["leek", "severe"])
        #expect(results.misses.map(\.count) == [0, 1])
        #expect(results.misses.map(\.nearest) == ["leak", nil])
        #expect(results.misses.map(\.nearestCount) == [5, 0])
        #expect(pack.search("xylophone").misses.map(\.nearest) == [nil])
    }

    @Test("No words find nothing", arguments: ["", "   ", "\n"])
    func empty(query: String) throws {
        let results = try TestPacks.open().search(query)
        #expect(results.isEmpty)
        #expect(results.misses.isEmpty)
    }

    @Test("A long text is cut at spaces around the word, wherever the word stands")
    func excerpt() throws {
        let words = (0..<100).map { "w\($0)x" }
        let item = SearchItem(destination: .note("n"), title: "Long", statements: [words.joined(separator: " ")])
        let pack = try TestPacks.open()
        for word in words {
            let hit = try #require(pack.search(word, extra: [item]).first)
            #expect(self.word(of: hit) == word)
            #expect(hit.excerpt.count <= 130)
            let inner = hit.excerpt.split(separator: " ").filter { $0 != "..." }
            #expect(inner.allSatisfy { words.contains(String($0)) })
        }
    }

    @Test("What is found is what looking at every item finds, for random words of the bundled pack")
    func everyItem() throws {
        let pack = ContentPack.bundled()
        let steps = pack.procedure.steps.map { step in
            let decision = step.decision.map { [$0.question] + $0.options.map(\.textWithCriterion) } ?? []
            let body = pack.body(of: step.id)
            var texts = [step.title, step.shortTitle ?? ""] + body.statements.map(\.text) + body.tables.map(\.title)
            texts += step.checklist.map(\.text) + decision
            return (step.id, texts.joined(separator: "\n").lowercased())
        }
        var random = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let words = (0..<Int.random(in: 1...2, using: &random)).map { _ in
                word(of: steps.randomElement(using: &random)!.1, &random)
            }
            let expected = Set(steps.filter { step in words.allSatisfy { step.1.contains($0) } }.map(\.0))
            let found = pack.search(words.joined(separator: " ")).compactMap { hit -> String? in
                if case .step(let id) = hit.destination { id } else { nil }
            }
            #expect(Set(found) == expected, "\(words)")
            #expect(found.count == expected.count)
        }
    }

    /// Part of a word of a text, ASCII letters only.
    private func word(of text: String, _ random: inout SeededGenerator) -> String {
        let words = text.split { !($0.isASCII && $0.isLetter) }.filter { $0.count > 2 }
        guard let word = words.randomElement(using: &random) else { return "valve" }
        return String(word.dropFirst(Int.random(in: 0...1, using: &random)).prefix(5))
    }

    private func word(of hit: SearchHit) -> String { String(Array(hit.excerpt)[hit.match]) }
}
