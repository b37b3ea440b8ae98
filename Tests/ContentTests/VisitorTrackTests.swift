import Glibc
import Procedures
import TestSupport
import Testing

@testable import Content

/// The words for visitors that come with the program.
struct VisitorTrackTests {
    private let pack = ContentPack.bundled()
    private let track: VisitorTrack

    init() throws { track = try #require(ContentPack.bundled().visitorTrack) }

    @Test("No page reads above grade 8, and all together not above 6")
    func grades() {
        for page in track.pages { #expect(page.readability.grade <= 8, "\(page.id)") }
        for question in track.questions { #expect(question.readability.grade <= 8, "\(question.id)") }
        #expect(track.readabilityOfWelcome.grade <= 8)
        #expect(track.readabilityOfWords.grade <= 8)
        #expect(track.averageGrade <= 6)
        #expect(track.readabilityLine.hasPrefix("\(track.pages.count) pages, grade "))
    }

    @Test("There are 28 to 45 pages of at most 55 words, ten questions, and 25 to 40 words to know")
    func counts() {
        #expect((28...45).contains(track.pages.count))
        #expect(track.questions.count == 10)
        #expect((25...40).contains(track.words.count))
        for page in track.pages {
            let words = page.statements.reduce(0) { $0 + $1.text.split(separator: " ").count }
            #expect((25...55).contains(words), "\(page.id): \(words)")
        }
    }

    @Test("No sentence is merely recalled: each was checked in a source or states no figure that needs one")
    func noneRecalled() {
        let statements = track.welcome + track.pages.flatMap(\.statements) + track.questions.flatMap(\.answer)
        #expect(statements.allSatisfy { $0.grade == .checked || $0.grade == .composed })
    }

    @Test("What brings people here leads to a page each, four of them")
    func needs() {
        #expect(track.needs.map(\.page) == ["four-rooms", "asleep-or-drowsy", "going-home", "for-companions"])
        for need in track.needs { #expect(track.pages.contains { $0.id == need.page }, "\(need.text)") }
    }

    @Test("The pages that say when to call ask for the clinic's numbers")
    func calling() {
        let pages = track.pages.filter { $0.calling != nil }
        #expect(pages.map(\.id) == ["when-to-call-an-ambulance", "if-the-groin-bleeds", "when-to-call"])
        #expect(pages.map(\.calling) == [.ambulance, .ambulance, .team])
    }

    @Test("The guide says its version, its day, that no clinician has read it yet, and every source it names")
    func about() {
        #expect(pack.aboutVisitorTrack.first == "Version \(pack.version) of the text, 2026-11-30.")
        #expect(pack.reviewedBy == nil)
        #expect(pack.aboutVisitorTrack.contains("This text was not yet reviewed by a clinician."))
        let named = Set((track.pages.flatMap(\.statements) + track.questions.flatMap(\.answer)).flatMap(\.sources))
        #expect(pack.visitorSources.count == named.count)
    }

    @Test("Every phase has a title and pages, which come in the order of the walk")
    func phases() {
        let phases = pack.procedure.phases.map(\.id)
        #expect(Set(track.phaseTitles.keys) == Set(phases))
        for phase in phases { #expect(track.pages(phase: phase).count >= 3, "\(phase)") }
        #expect(phases.flatMap { track.pages(phase: $0) } == track.pages)
    }

    @Test("Every step of the clinician's is told by a page of its own phase")
    func steps() {
        for phase in pack.procedure.phases {
            let told = Set(track.pages(phase: phase.id).flatMap(\.steps))
            #expect(told == Set(phase.steps.map(\.id)), "\(phase.id)")
        }
    }

    @Test("Each page fits three screens of 40 by 12, its picture included")
    func fits() {
        for page in track.pages {
            // A row for the title, one for the keys and one between are the screen's own; a margin stands on each side.
            let rows = page.statements.reduce(-1) { $0 + 1 + self.rows(of: $1.text, columns: 38) }
            let picture = page.figure.flatMap(pack.figure).map { $0.lines.count + 2 } ?? 0
            #expect(rows + picture <= 3 * 9, "\(page.id): \(rows) + \(picture)")
        }
    }

    @Test("Pictures for visitors fit 38 columns and 9 rows in strokes and in characters, and their words have no abbreviation")
    func pictures() throws {
        let shown = try track.pages.compactMap(\.figure).map { try #require(pack.figure($0)) }
        #expect(shown.map(\.id) == ["visit-heart", "visit-leak", "visit-way", "visit-clip"])
        for figure in shown {
            #expect(figure.columns <= 38 && figure.rows <= 9)
            #expect(figure.lines.count <= 9)
            #expect(Abbreviation.all(in: figure.title + " " + figure.description).isEmpty)
            #expect(Readability([figure.description]).grade <= 8, "\(figure.id)")
        }
    }

    @Test("Every text is whole sentences: a capital in front, a period or question mark behind")
    func sentences() {
        let statements = track.welcome + track.pages.flatMap(\.statements) + track.questions.flatMap(\.answer)
        for text in statements.map(\.text) + track.words.map(\.meaning) {
            #expect(text.first?.isUppercase == true, "\(text)")
            #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
        }
        for question in track.questions { #expect(question.question.hasSuffix("?")) }
        for page in track.pages {
            for statement in page.team { #expect(statement.text.hasPrefix("Your team will tell you "), "\(page.id)") }
        }
    }

    @Test("Nothing promises, and nothing tells the one who reads what to take or to leave out")
    func tone() {
        let texts = (track.welcome + track.pages.flatMap(\.statements) + track.questions.flatMap(\.answer)).map(\.text)
        let banned = [
            "you must", "you should", "stop your", "stop taking", "start taking", "do not take", "guarantee",
            "you will be fine",
            "no risk", "completely safe", "always works", "cures you", "deadly", "lethal",
        ]
        for text in texts {
            for phrase in banned { #expect(!text.lowercased().contains(phrase), "\(text)") }
        }
    }

    @Test("What rests on a source names one that the bibliography has")
    func sources() {
        for statement in track.pages.flatMap(\.statements) + track.questions.flatMap(\.answer) {
            if statement.grade == .checked { #expect(!statement.sources.isEmpty, "\(statement.text)") }
            for key in statement.sources { #expect(pack.source(key) != nil, "\(key)") }
        }
    }

    @Test("The file is read when the track is asked for, not by a start, a search or reading ahead")
    func laziness() {
        let pack = ContentPack.bundled()
        _ = pack.search("leak")
        while pack.readAhead() {}
        #expect(pack.texts.unread.last == "visitor.yaml")
        _ = pack.visitorTrack
        #expect(!pack.texts.unread.contains("visitor.yaml"))
    }

    @Test("The clinician's search finds nothing of the visitors' words")
    func search() {
        _ = pack.visitorTrack
        for query in ["pilots", "hearing aid", "slurred"] { #expect(pack.search(query).isEmpty, "\(query)") }
    }

    @Test("Every statement, question and word stands in every format", arguments: ExportFormat.allCases)
    func exports(format: ExportFormat) {
        let page = words(pack.export(format), format).lowercased()
        let statements = track.welcome + track.pages.flatMap(\.statements) + track.questions.flatMap(\.answer)
        let titles = [track.title] + track.pages.map(\.title) + track.questions.map(\.question)
        for text in statements.map(\.text) + titles + track.words.map(\.meaning) {
            let isThere = strstr(page, words(text, .text).lowercased()) != nil
            #expect(isThere, "\(text)")
        }
    }

    /// The rows of a text that is broken at spaces.
    private func rows(of text: String, columns: Int) -> Int {
        var rows = 1
        var column = 0
        for word in text.split(separator: " ") {
            let needed = column == 0 ? word.count : column + 1 + word.count
            if needed > columns { rows += 1 }
            column = needed > columns ? word.count : needed
        }
        return rows
    }

    /// The words of a text with single spaces, without the marks of a format.
    private func words(_ text: String, _ format: ExportFormat) -> String {
        var text = text
        let marks: [(String, String)] =
            switch format {
            case .text: []
            case .markdown: [("\\", "")]
            case .html: [("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            case .json: [("\\\"", "\"")]
            }
        for (mark, sign) in marks { text = text.replacing(mark, with: sign) }
        return text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
}
