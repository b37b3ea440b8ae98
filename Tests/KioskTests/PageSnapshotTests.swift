import Screens
import TerminalCore
import TestSupport
import Testing

@testable import Kiosk

@Suite("What every page of the kiosk looks like and sounds like")
struct PageSnapshotTests {
    /// Pages that are looked at together: those of a phase, the answers, one page alone.
    static let groups: [String] = ["start", "questions", "words", "about", "staff", "asking"] + Booth.content.phases

    /// The booth with the first page of a group in front.
    private static func open(_ group: String, _ size: String, _ content: KioskContent) throws -> Booth {
        let booth = Booth(size, content: content)
        switch group {
        case "start": break
        case "staff":
            booth.press("f12")
            booth.type("abc")
        case "asking":
            booth.press("1")
            booth.wait(milliseconds: 120_000)
        default:
            let at = try #require(choice(group))
            booth.press("\((at + 1) % 10)")
        }
        return booth
    }

    /// Choices below the first screen are numbered all the same.
    private static func choice(_ group: String) -> Int? {
        let first = Booth.content.track.pages(phase: group).first.map { "need.\($0.id)" }
        return Booth("80x60").page.spokenChoices.firstIndex { $0 == group || $0 == "phase.\(group)" || $0 == first }
    }

    /// Whether a place belongs to a group.
    private static func belongs(_ place: KioskPlace, to group: String) -> Bool {
        switch place {
        case .page(let id): Booth.content.track.pages(phase: group).contains { $0.id == id }
        case .questions, .answer: group == "questions"
        case .words: group == "words"
        case .about: group == "about"
        default: false
        }
    }

    /// Every screen of a group, as Enter shows them one after another.
    static func screens(_ group: String, _ size: String, _ content: KioskContent = Booth.content) throws -> [Frame] {
        let booth = try open(group, size, content)
        var frames = [booth.frame]
        if group == "start" {
            for _ in 0..<30 {
                booth.press("page-down")
                if booth.frame != frames.last { frames.append(booth.frame) }
            }
        }
        guard belongs(booth.place, to: group) else { return frames }
        booth.press("enter")
        while belongs(booth.place, to: group), frames.count < 500 {
            frames.append(booth.frame)
            booth.press("enter")
        }
        return frames
    }

    /// All that is said of a group.
    static func lines(_ group: String, _ content: KioskContent = Booth.content) throws -> [String] {
        let booth = try open(group, "80x24", content)
        var state = booth.state
        func press(_ key: Key) -> [String] {
            state.now += 100
            _ = state.update(.key(key))
            return state.linesToSay()
        }
        if group == "asking" || group == "staff" { return state.linesToSay() }
        var lines = press(.function(2))
        while belongs(state.place, to: group), lines.count < 2_000 {
            let said = press(.enter)
            if belongs(state.place, to: group) { lines += said }
        }
        return lines
    }

    @Test("on a terminal", arguments: groups, ["40x12", "80x24"])
    func looks(_ group: String, _ size: String) throws {
        let text = try Self.screens(group, size).map(\.snapshot).joined(separator: "\n\n")
        #expect(Snapshot("\(group)-\(size)").difference(from: text) == nil)
    }

    @Test("said line by line", arguments: groups)
    func sounds(_ group: String) throws {
        let text = try Self.lines(group).joined(separator: "\n")
        #expect(Snapshot("\(group)-spoken").difference(from: text) == nil)
    }

    @Test("Everything that is said is a whole sentence, or a title, a choice or the keys", arguments: groups)
    func sentences(_ group: String) throws {
        let content = Booth.content
        var titles = Set(content.track.pages.map(\.title) + content.track.questions.map(\.question))
        titles.formUnion(["Staff code: ***", "About this guide"])
        for line in try Self.lines(group) where !line.isEmpty && !titles.contains(line) {
            if line.hasPrefix("(") || line.first!.isNumber { continue }  // the keys, a choice; the line is not empty
            #expect(line.first!.isUppercase, "\(line)")
            #expect(".?!:".contains(line.last!), "\(line)")
        }
    }

    @Test("On a screen, no line is cut: every statement of every page is there word by word", arguments: ["40x12", "80x24"])
    func whole(_ size: String) throws {
        for phase in Booth.content.phases {
            let rows = try Self.screens(phase, size).flatMap { frame in (1..<frame.size.rows - 1).map { frame.line($0) } }
            let words = rows.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for statement in Booth.content.track.pages(phase: phase).flatMap(\.statements) {
                // Screens follow each other with two lines in common, so a statement stands whole in one of them or the next.
                let ends = [statement.text.split(separator: " ").prefix(4), statement.text.split(separator: " ").suffix(4)]
                for end in ends { #expect(words.contains(end.joined(separator: " ")), "\(statement.text)") }
            }
        }
    }
}
