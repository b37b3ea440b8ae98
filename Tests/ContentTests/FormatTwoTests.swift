import Content
import Procedures
import TestSupport
import Testing

/// A pack of format 2: faces, tables, outcomes, cards, reasons, parts of figures.
struct FormatTwoTests {
    private static func pack() throws -> ContentPack {
        let folder = TestPacks.copy(of: "WholeTwo")
        defer { withExtendedLifetime(folder) {} }
        return try ContentPack.open(folder: folder.path)
    }

    @Test("The whole pack opens without a warning; what it says of itself is read")
    func manifest() throws {
        let pack = try Self.pack()
        #expect(pack.warnings.map(\.description) == [])
        #expect(pack.format == 2 && pack.formatRemark == nil)
        #expect(pack.program == "Small Walkthrough")
        #expect(pack.evidence == "Every figure of this pack was made up.")
        #expect(pack.teaches == "It teaches; it is no medical device. Follow the tests.")
        #expect(
            pack.objectives == [Objective(id: "E1", title: "Grade the leak"), Objective(id: "E2", title: "Choose the clip")])
        #expect(pack.heading(.views) == "Pictures to take")
        #expect(pack.heading(.differences, usual: "Differs") == "Houses differ")
        #expect(pack.heading(.risks, usual: "Risks") == "Risks")
        #expect(pack.procedure.outcomes.map(\.id) == ["clip", "abandoned"])
        #expect(
            pack.procedure.outcomes[0].text == [
                Statement("The clip stays.", grade: .composed),
                Statement("One in ten needs a second one.", grade: .checked, sources: ["Doe2020"]),
            ])
    }

    @Test("A pack of format 1 opens, is called the product's name, and says in a line what it lacks")
    func formatOne() throws {
        let pack = try TestPacks.open()
        #expect(pack.warnings == [])
        #expect(pack.program == "TEER Walkthrough")
        #expect(pack.evidence == "This pack does not say how its figures were checked.")
        #expect(pack.formatRemark?.contains("format: 2") == true)
        #expect(pack.cards == [] && pack.procedure.outcomes == [])
    }

    @Test("Steps, ticks and options have their short forms, conditions, ways and outcomes")
    func outline() throws {
        let procedure = try Self.pack().procedure
        #expect(procedure.steps.map(\.shortTitle) == ["Grasp", "Decide before release", "Second clip", "Close"])
        let decide = procedure.steps[1], again = procedure.steps[2]
        #expect(again.only == [.outcome("clip")] && again.leadsTo == "first-decide" && again.reopens == ["first-grasp"])
        #expect(decide.only == [] && decide.leadsTo == nil)
        #expect(decide.checklist.map(\.only) == [[], [.outcome("clip"), .decided("release-decision", option: "release")]])
        #expect(
            decide.decision?.options == [
                Decision.Option(
                    id: "release", text: "Release", when: "both leaflets proven, result acceptable", settles: true,
                    outcome: "clip"),
                Decision.Option(
                    id: "reposition", text: "Reposition", short: "Again", settles: false, leadsTo: "first-grasp",
                    reopens: ["first-grasp", "first-decide"]),
                Decision.Option(id: "abandon", text: "Abandon", settles: true, leadsTo: "second-close", outcome: "abandoned"),
            ])
    }

    @Test("A phase that lists no questions ends with as many of its bank as the pack says; one that lists some, with those")
    func questionsPerPhase() throws {
        let pack = try Self.pack()
        #expect(pack.bank(ofPhase: "first").map(\.id) == ["q1", "q2"])
        #expect(pack.procedure.phases.map { $0.bank.map(\.id) } == [["q1", "q2"], []])
        #expect(pack.procedure.phases.map { $0.questions.map(\.id) } == [[], ["q3"]])
        let drawn = (0..<20).map { seed in pack.procedure(seed: seed).phases.map { $0.questions.map(\.id) } }
        #expect(Set(drawn) == [[["q1"], ["q3"]], [["q2"], ["q3"]]])
    }

    @Test("A step has rows of targets, tables, drills and pictures with their parts")
    func body() throws {
        let body = try Self.pack().body(of: "first-grasp")
        #expect(body.targets.map(\.isRow) == [true, true, false])
        #expect(body.targets[0].what == "NT, NTW" && body.targets[0].short == "NT: >= 6 mm")
        #expect(body.targets[0].statement == Statement("NT, NTW: at least 6 mm of leaflet", grade: .recalled))
        #expect(body.targets[1].statement.covers == ["LEAK-02"])
        #expect(body.targets[2].statement.text == "A gradient of at most 5 mmHg.")
        #expect(body.drills.map(\.text) == ["Two leaflets in, MR 3+. Answer: reposition."])
        #expect(
            body.figures == [FigureUse("clip-states", highlight: ["open-120"], panels: ["side-view"]), FigureUse("phase-map")])
        let table = try #require(body.tables.first)
        #expect(table.id == "clip-sizes" && table.cellRows == 1 && !table.isFace)
        #expect(table.columns == [.init("Clip", short: "Clip"), .init("Arm length", short: "Arm"), .init("Width")])
        #expect(
            table.rows == [
                .init(cells: ["NT", "9 mm", "4 mm"], short: ["NT", "9", "4"], grade: .composed),
                .init(cells: ["XTW", "12 mm", "6 mm"], lines: ["XTW: 12 by 6 mm"], grade: .checked, sources: ["Doe2020"]),
            ])
    }

    @Test("A row in words names the column of every value, so that what is under \"do not\" is no order")
    func sentences() throws {
        let pack = try Self.pack()
        #expect(pack.body(of: "first-grasp").tables[0].statements.map(\.text).first == "NT: Arm length: 9 mm; Width: 4 mm")
        #expect(pack.body(of: "first-decide").tables[0].statements.map(\.text) == ["Leaflets: both in", "Gradient: "])
        #expect(pack.body(of: "first-decide").tables[0].isFace)
        let card = try #require(pack.card("low-output"))
        #expect(
            card.statements(.acts).map(\.text)
                == ["SAM: Echo: anterior leaflet in the outflow tract; Do not: inotrope, vasodilator"])
    }

    @Test("Choices have their reasons, questions their objective and a link")
    func questions() throws {
        let pack = try Self.pack()
        let first = try #require(pack.question("q1")), second = try #require(pack.question("q2"))
        #expect(first.choices == [.init("EROA 0.25 cm²", why: "Moderate: severe begins at 0.40."), .init("EROA 0.42 cm²")])
        #expect(first.objective == "E1" && first.related == "first-grasp" && second.related == "slipped")
        #expect(second.choices.map(\.text) == ["NT", "XT"])
    }

    @Test("A card has its parts in reading order, each action with who does it")
    func cards() throws {
        let pack = try Self.pack()
        #expect(pack.cards.map(\.id) == ["slipped", "low-output"])
        let card = try #require(pack.card("slipped"))
        #expect(card.short == "slipped leaflet" && card.words == ["detachment", "slda"])
        #expect(card.acts.map(\.short) == ["Say it", nil, nil] && card.acts.map(\.who) == ["imager", nil, nil])
        #expect(
            card.statements.map(\.text) == [
                "A new v wave.", "One leaflet moves freely.", "Say it aloud. (imager)", "Stop the release.", "Measure again.",
                "Do not pull.", "When the pressure falls.", "Two in a hundred.", "See the drill.",
            ])
        #expect(pack.card("low-output")?.table?.cellRows == 3 && pack.card("none") == nil)
    }

    @Test("A figure has parts, panels, widths and roles")
    func figures() throws {
        let figure = try #require(try Self.pack().figure("clip-states"))
        #expect(figure.strokes[0] == .init(.line(x1: 1, y1: 5, x2: 5, y2: 1), part: "open-120", width: 2, role: .device))
        #expect(figure.strokes[1] == .init(.line(x1: 10, y1: 5, x2: 12, y2: 1)))
        #expect(figure.strokes[2].role == .leaflet)
        #expect(figure.labels[1] == .init(column: 1, row: 0, text: "120°", part: "open-120", role: .device))
        #expect(
            figure.panels == [
                .init(id: "side-view", title: "side view", column: 0, row: 0, columns: 9, rows: 6, lines: ["\\ /"])
            ])
        #expect(figure.parts == [.init(id: "open-120", title: "120°, for the grasp")])
    }

    @Test(
        "Cards, tables, drills, criteria, pictures and their parts are found",
        arguments: [
            ("detachment", .card("slipped")), ("v wave", .card("slipped")), ("vasodilator", .card("low-output")),
            ("clip sizes", .step("first-grasp")), ("12 mm", .step("first-grasp")), ("drill", .card("slipped")),
            ("answer: reposition", .step("first-grasp")), ("result acceptable", .step("first-decide")),
            ("two states", .figure("clip-states")), ("for the grasp", .figure("clip-states")),
            ("side view", .figure("clip-states")),
        ] as [(String, SearchDestination)])
    func search(_ query: String, _ destination: SearchDestination) throws {
        #expect(try Self.pack().search(query).first?.destination == destination)
    }

    @Test("Each format of the export gives what was looked at and kept", arguments: ExportFormat.allCases)
    func export(format: ExportFormat) throws {
        let text = try Self.pack().export(format)
        #expect(Snapshot("small-two-\(format.rawValue)").difference(from: text) == nil)
    }

    private static let folder = "\(TestPacks.folder)/BrokenTwo"
    private static let names = TemporaryFolder.names(in: folder).filter { !$0.hasSuffix(".expected") }

    /// What stands in `BrokenTwo/<problem>.expected`, which `RECORD=1` rewrites.
    @Test("Each key that is wrong is told with file, line, column, reason and hint", arguments: names)
    func broken(name: String) throws {
        let pack = TestPacks.copy(of: "WholeTwo", with: "\(Self.folder)/\(name)")
        try BrokenPackTests.compare(pack, with: "\(Self.folder)/\(name).expected")
    }

    @Test("There is a wrong pack for each new key")
    func kinds() { #expect(Self.names.count >= 65) }
}
