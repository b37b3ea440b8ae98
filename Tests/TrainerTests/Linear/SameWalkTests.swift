import Procedures
import Screens
import StateMachine
import TerminalCore
import Testing

@testable import Trainer

/// One thing a person does, in both ways of showing.
private enum Deed {
    /// Keys on the full screen, a line in linear mode.
    case press(Script, line: String)
    /// A line of the page gone to and done; its number in linear mode.
    case choose(String)
}

@Suite("One walk, two ways of showing")
struct SameWalkTests {
    private static let walk: [Deed] =
        [
            .choose("home.begin"), .press("enter", line: ""), .press("right", line: "next"), .press("backspace", line: "b"),
            .press("m", line: "m"), .press("S 'seen last week' enter", line: "skip seen last week"),
            .press("e 'ask about warfarin' enter", line: "note ask about warfarin"), .press("3", line: "p3"),
            .press("u", line: "u"), .press("f5", line: "l"), .choose("step.eval-decision"), .choose("tick.severity-agreed"),
            .choose("option.image-again"), .press("r", line: "r"), .choose("article.the-heart-team"),
            .press("q q", line: "q"), .press("", line: "q"), .press("M", line: "M"), .press("M", line: "mode"),
            .press("4", line: "p4"),
            .press("f5", line: "l"),
            .choose("question.\(Session.outline.phases[3].questions[0].id)"), .press("2", line: "2"),
            .press("right", line: "next"), .press("0", line: "start"),
            .choose("home.resume"), .press("/ 'heparin' enter", line: "/heparin"), .choose("hit.1"),
            .press("right", line: "next"),
        ]

    @Test("the same deeds leave the same journal, line for line")
    func sameJournal() throws {
        let full = Session("80x24")
        let linear = LinearSession()
        for deed in Self.walk {
            switch deed {
            case .press(let keys, let line):
                full.press(keys)
                linear.type(line)
            case .choose(let id):
                full.choose(id)
                linear.choose(id)
            }
        }
        #expect(full.events == linear.events)
        #expect(full.events.count > 20)
        #expect(full.journal.entries.map(\.to) == linear.state.journal.entries.map(\.to))
        #expect(full.journal.snapshot.digest == linear.state.journal.snapshot.digest)
        #expect(full.place == linear.place)
    }

    @Test("every step says in linear mode every word that the full screen shows of it")
    func sameWords() {
        let full = Session("80x24", "M enter w")
        let linear = LinearSession()
        linear.choose("home.mode")
        linear.choose("home.begin")
        linear.type("w")
        for step in full.procedure.steps {
            full.go(step.id)
            linear.type(": \(step.id)")
            let said = Set(linear.state.page.spoken().map(\.plain).joined(separator: " ").words)
            for block in full.blocksOfStep {
                let missing = block.shownTexts.flatMap(\.words).filter { !said.contains($0) }
                #expect(missing.isEmpty, "\(step.id): \(missing)")
            }
        }
    }

    @Test("every step shows on the full screen every sentence that linear mode says of it")
    func sameSentences() {
        let full = Session("200x60", "M enter w")
        let linear = LinearSession()
        linear.choose("home.mode")
        linear.choose("home.begin")
        linear.type("w")
        for step in full.procedure.steps {
            full.go(step.id)
            linear.type(": \(step.id)")
            let shown = Set(full.blocksOfStep.flatMap(\.shownTexts))
            // Pictures are drawn there, and the key line offers the lab.
            for block in linear.state.page.blocksOfStep where !["pictures", "lab-hint"].contains(block.id) {
                for text in block.shownTexts { #expect(shown.contains(text), "\(step.id): \(text)") }
            }
        }
    }
}

extension Session {
    fileprivate var blocksOfStep: [Block] { page.blocksOfStep }
}

extension Page {
    /// The blocks of the face, and of all parts of the depth that stand on the page.
    fileprivate var blocksOfStep: [Block] {
        let beside = leaf?.beside.flatMap(\.self).filter { $0.id.hasPrefix("beside.") } ?? []
        return body + (leaf?.folds.flatMap(\.items) ?? []) + beside
    }
}

extension Block {
    /// What it shows, text by text and cell by cell.
    fileprivate var shownTexts: [String] {
        switch content {
        case .text(let text): [text.plain]
        case .table(let table): table.rows.flatMap(\.cells)
        case .drawing, .plot, .gap: []
        }
    }
}

extension String {
    /// The words of a text, without what stands around them.
    fileprivate var words: [String] {
        split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }
}
