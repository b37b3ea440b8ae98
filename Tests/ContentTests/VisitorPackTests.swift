import Content
import TestSupport
import Testing

/// Words for visitors in a pack from a folder.
struct VisitorPackTests {
    private static let manifest = ("figures.yaml]", "figures.yaml, visitor.yaml]")
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
            steps: [first-look]
            figure: ring
            text: ["A valve is a door.", {text: "It may leak.", grade: recalled, sources: [Doe2020]}]
            team: ["Your team will tell you what they see."]
            grade: composed
          - {id: the-day, phase: second, title: The day, text: ["You sleep."], grade: composed}
        questions:
          - {id: awake, question: "Am I awake?", answer: ["No."], grade: composed}
        words:
          - {id: scan, word: Magnetic scan (MRI), meaning: "Pictures made with a magnet."}

        """

    private func open() throws -> ContentPack {
        let folder = TestPacks.copy(replacing: Self.manifest.0, with: Self.manifest.1, in: "pack.yaml")
        folder.write(Self.track, to: "visitor.yaml")
        defer { withExtendedLifetime(folder) {} }
        return try ContentPack.open(folder: folder.path)
    }

    @Test("A track is read with all that it holds, and without a warning")
    func whole() throws {
        let pack = try open()
        let track = try #require(pack.visitorTrack)
        #expect(pack.warnings.isEmpty)
        #expect(track.title == "Your valve")
        #expect(track.welcome.map(\.text) == ["You can read this in your own time."])
        #expect(track.phaseTitles == ["first": "Finding out", "second": "On the day"])
        let page = try #require(track.pages(phase: "first").first)
        #expect(page.id == "the-leak" && page.steps == ["first-look"] && page.figure == "ring")
        #expect(
            page.statements.map(\.text) == ["A valve is a door.", "It may leak.", "Your team will tell you what they see."])
        #expect(page.text[1].grade == .recalled && page.text[1].sources == ["Doe2020"])
        #expect(track.pages[1].team.isEmpty && track.pages[1].figure == nil)
        #expect(track.questions.map(\.answer.first?.text) == ["No."])
        #expect(track.words.map(\.word) == ["Magnetic scan (MRI)"])
        #expect(track.readabilityLine.hasPrefix("2 pages, grade "))
        #expect(track.hardestPage?.page.id == "the-leak")
    }

    @Test("A pack without a track has none, and its export says nothing of visitors", arguments: ExportFormat.allCases)
    func none(format: ExportFormat) throws {
        let pack = try TestPacks.open()
        #expect(pack.visitorTrack == nil)
        #expect(!pack.export(format).lowercased().contains("visitor"))
    }

    @Test("The track stands in each format behind the questions", arguments: ExportFormat.allCases)
    func kept(format: ExportFormat) throws {
        let text = try open().export(format)
        #expect(Snapshot("visitor-pack-\(format.rawValue)").difference(from: text) == nil)
    }

    @Test("An abbreviation that the words to know explain may stand on a page")
    func knownAbbreviation() throws {
        let folder = TestPacks.copy(replacing: Self.manifest.0, with: Self.manifest.1, in: "pack.yaml")
        folder.write(Self.track.replacing("A valve is a door.", with: "An MRI shows it."), to: "visitor.yaml")
        #expect(try ContentPack.open(folder: folder.path).visitorTrack?.pages.count == 2)
    }

    @Test("A track cut off or changed anywhere opens or is told with its place, and never more than that")
    func mutated() {
        let folder = TestPacks.copy(replacing: Self.manifest.0, with: Self.manifest.1, in: "pack.yaml")
        folder.survives(changes: 400, to: "visitor.yaml", of: Self.track, seed: 44)
    }
}
