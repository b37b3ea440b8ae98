import Procedures
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
            .press("u", line: "u"), .press("f5", line: "l"), .choose("step.eval-decision"), .choose("item.severity-agreed"),
            .choose("option.heart-team-decision.image-again"), .press("r", line: "r"), .choose("article.the-heart-team"),
            .press("q q", line: "q"), .press("", line: "q"), .press("M", line: "M"), .press("4", line: "p4"),
            .press("f5", line: "l"),
            .choose("question.q45"), .press("2", line: "2"), .press("enter", line: ""), .press("0", line: "start"),
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
        let full = Session("80x24", "M enter")
        let linear = LinearSession()
        linear.choose("home.mode")
        linear.choose("home.begin")
        for step in full.procedure.steps {
            full.goTo(step: step.id)
            linear.type("l")
            let said = Set(linear.choose("step.\(step.id)").joined(separator: " ").words)
            let shown = full.page.body.filter { full.state.stepID(of: $0.id) == step.id && $0.id != "step.\(step.id)" }
            for block in shown {
                guard case .text(let text) = block.content else { continue }
                let missing = text.plain.words.filter { !said.contains($0) }
                #expect(missing.isEmpty, "\(step.id): \(missing)")
            }
        }
    }

    @Test("every step shows on the full screen every sentence that linear mode says of it")
    func sameSentences() {
        let full = Session("200x60", "M enter")
        let linear = LinearSession()
        linear.choose("home.mode")
        linear.choose("home.begin")
        for step in full.procedure.steps {
            full.goTo(step: step.id)
            linear.type("l")
            linear.choose("step.\(step.id)")
            let shown = Set(full.spokenOfFullScreen)
            for line in linear.state.page.body where line.id != "step.\(step.id)" {
                guard case .text(let text) = line.content else { continue }
                #expect(shown.contains(text.plain), "\(step.id): \(text.plain)")
            }
        }
    }
}

extension Session {
    /// The texts of the page as the full screen has them, unbroken.
    fileprivate var spokenOfFullScreen: [String] {
        page.body.compactMap { block in
            if case .text(let text) = block.content { return text.plain }
            return nil
        }
    }
}

extension String {
    /// The words of a text, without what stands around them.
    fileprivate var words: [String] {
        split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }
}
