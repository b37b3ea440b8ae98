import Testing
import YAMLReading

/// Typed look-ups: what fits is answered, what does not is noted.
struct YAMLMapTests {
    enum Fruit: String, CaseIterable {
        case apple, pear
    }

    @Test("Values of the right type are answered and nothing is noted")
    func values() throws {
        let log = ProblemLog()
        var map = try map("t: text\nid: a-1\nn: 3\nf: true\nc: pear\nl: [1, 2]\n", log)
        let (text, name, number) = (map.text("t"), map.identifier("id"), map.integer("n", in: 1...3))
        let (flag, fruit, list) = (map.flag("f"), map.choice("c", of: Fruit.self), map.list("l"))
        map.finish()
        #expect(text == "text")
        #expect(name == "a-1")
        #expect(number == 3)
        #expect(flag)
        #expect(fruit == .pear)
        #expect(list?.map(\.text) == ["1", "2"])
        #expect(log.isEmpty)
    }

    @Test("An optional value may be absent")
    func absent() throws {
        let log = ProblemLog()
        var map = try map("{}", log)
        let (text, list, fruit) = (map.optionalText("t"), map.optionalList("l"), map.optionalChoice("c", of: Fruit.self))
        let (flag, optionalFlag) = (map.flag("f"), map.optionalFlag("f"))
        map.finish()
        #expect(text == nil && list == nil && fruit == nil && optionalFlag == nil)
        #expect(!flag)
        #expect(log.isEmpty)
    }

    @Test("Everything that does not fit is noted, and an empty value answered")
    func misfits() throws {
        let log = ProblemLog()
        var map = try map("t: [1]\nid: A b\nn: 9\nm: x\nf: yes\nc: peer\nl: one\ne: \"\"\no: []\nq: \"4\"\nv:\n", log)
        let texts = [map.text("t"), map.identifier("id"), map.text("e")]
        let numbers = [map.integer("n", in: 1...3), map.integer("m", in: 1...3), map.integer("q", in: 1...9)]
        let (flag, fruit) = (map.flag("f"), map.choice("c", of: Fruit.self))
        let (noList, emptyList, nothing) = (map.list("l"), map.list("o"), map.list("v"))
        map.finish()
        #expect(texts == ["", "", ""])
        #expect(numbers == [nil, nil, nil])
        #expect(!flag)
        #expect(fruit == nil && noList == nil && nothing == nil)
        #expect(emptyList?.map(\.text) == [])
        #expect(
            log.lines() == [
                "t.yaml:1:4: error: \"t\" should be a text, not a list",
                "t.yaml:2:5: error: \"A b\" is not a name (use lower-case letters, digits and single hyphens, such as eval-symptoms)",
                "t.yaml:3:4: error: \"n\" is 9; it should be 1 to 3",
                "t.yaml:4:4: error: \"m\" should be a whole number",
                "t.yaml:5:4: error: \"f\" should be true or false",
                "t.yaml:6:4: error: \"c\" is \"peer\"; it should be apple, pear (did you mean \"pear\"?)",
                "t.yaml:7:4: error: \"l\" should be a list, not a text (begin each item with \"- \")",
                "t.yaml:8:4: error: \"e\" is empty",
                "t.yaml:9:4: error: \"o\" is an empty list (give it at least one item)",
                "t.yaml:10:4: error: \"q\" should be a whole number",
                "t.yaml:11:3: error: \"v\" holds nothing (begin each item with \"- \")",
            ])
    }

    @Test("A text may have as many characters as allowed, however many bytes they take")
    func length() throws {
        let log = ProblemLog()
        var map = try map("a: äöü\nb: äöüx\n", log)
        let fits = map.text("a", max: 3)
        #expect(fits == "äöü")
        let tooLong = map.text("b", max: 3)
        #expect(tooLong == "äöüx")
        map.finish()
        #expect(log.lines() == ["t.yaml:2:4: error: \"b\" has 4 characters; at most 3 fit (shorten it)"])
    }

    @Test("A key nobody asked for is told with the key it resembles, and explains a missing one")
    func unknownKeys() throws {
        let log = ProblemLog()
        var map = try map("titel: x\nwhy: y\nzzz: z\n", log)
        _ = map.text("title")
        _ = map.optionalText("who")
        _ = map.text("why")
        _ = map.text("check")
        map.finish()
        #expect(
            log.lines() == [
                "t.yaml:1:1: error: unknown key \"titel\" (did you mean \"title\"?)",
                "t.yaml:1:1: error: the key \"check\" is missing",
                "t.yaml:3:1: error: unknown key \"zzz\"",
            ])
    }

    @Test("What is no map answers with empty values and is told once")
    func noMap() throws {
        let log = ProblemLog()
        var map = try map("[1, 2]", log)
        let textA = map.text("a")
        #expect(textA == "")
        let listB = map.list("b")
        #expect(listB == nil)
        map.finish()
        #expect(log.lines() == ["t.yaml:1:1: error: keys and values are expected here, not a list (write \"key: value\")"])
    }

    @Test("A map of more keys than can be read is told once")
    func manyKeys() throws {
        let log = ProblemLog()
        var map = try map((0..<65).map { "k\($0): 1\n" }.joined(), log)
        let text = map.text("k3")
        #expect(text == "")
        map.finish()
        #expect(log.lines() == ["t.yaml:1:1: error: the map has 65 keys; at most 64 can be read"])
    }

    @Test(
        "Names are words of small letters and digits, joined by single hyphens",
        arguments: [
            ("a", true), ("eval-1", true), ("a1-b2-c3", true), ("", false), ("-a", false), ("a-", false), ("a--b", false),
            ("1a", false), ("A", false), ("a b", false), ("ä", false), ("a_b", false),
        ])
    func names(_ text: String, _ isName: Bool) {
        #expect(YAMLNode.isIdentifier(text) == isName)
    }

    private func map(_ text: String, _ log: ProblemLog) throws -> YAMLMap {
        let document = try #require(YAMLDocument.read(text: text, file: "t.yaml", log: log))
        return YAMLMap(document.root, log: log)
    }
}
