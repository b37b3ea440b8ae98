import Screens
import TerminalCore
import TestSupport

/// Pages nobody would write, from a seed.
struct RandomPages {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func page() -> Page {
        let body = (0..<number(0...40)).map { block("b\($0)") }
        let choices = body.filter(\.isFocusable).map(\.id)
        return Page(
            title: text(0...6), place: text(0...4), shortPlace: text(0...2), counter: text(0...3),
            rail: (0..<number(0...7)).map {
                RailStop(number: $0 + 1, title: text(1...2), state: pick([.done, .current, .open, .shut]))
            },
            body: body,
            focus: pick([nil, choices.randomElement(using: &random), body.randomElement(using: &random)?.id, "nowhere"]
            ),
            anchor: nil, message: message(),
            progress: pick([nil, Progress(done: number(0...20), count: number(0...20), doneInAll: 3, countInAll: 9)]),
            keys: (0..<number(0...12)).map { _ in KeyHint(pick(["q", "?", "Enter", "PgDn", ""]), text(0...2)) },
            outline: (0..<pick([0, number(0...50)])).map { block("o\($0)") }, outlineFocus: pick([nil, "o3"]),
            aside: (0..<pick([0, number(0...20)])).map { block("a\($0)") }, numbers: pick([true, false]))
    }

    mutating func size() -> Size { Size(columns: number(0...220), rows: number(0...70)) }

    mutating func repertoire() -> Repertoire { pick(Repertoire.allCases) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices.randomElement(using: &random)! }

    /// Text of so many words, some of them hostile.
    mutating func text(_ words: ClosedRange<Int>) -> String {
        (0..<number(words)).map { _ in word() }.joined(separator: pick([" ", " ", "  ", "\n", "\t"]))
    }

    private mutating func word() -> String {
        let odd = [
            "\u{1B}[2J", "\u{202E}", "\u{7}", "漢字", "e\u{301}", "≤", "37", "°C", "5", "mmHg", "😀", "\u{200D}",
            "\u{9B}1m", "½", "µg",
            "a-word-that-is-longer-than-any-narrow-screen-can-show-on-a-single-line", "",
        ]
        return number(0...5) == 0 ? pick(odd) : String(repeating: pick(["a", "n", "é"]), count: number(1...11))
    }

    private mutating func message() -> Message? {
        pick([
            nil, nil, .notice(text(1...8)), .error(text(1...60)), .prompt(question: text(0...12), typed: text(0...30)),
        ])
    }

    private mutating func block(_ id: String) -> Block {
        let mark = pick(["", "", "[x]", "1.", "-", "[ ] 12", "a mark that is longer than it should be"])
        let styled = StyledText(text(0...4), .strong) + StyledText(text(0...60), pick([.body, .warning, .term]))
        switch number(0...9) {
        case 0: return .gap(id)
        case 1: return Block(id: id, .drawing(drawing()), indent: number(0...8), isFocusable: pick([true, false]))
        case 2...5: return .choice(id, styled, mark: mark, indent: number(0...90))
        default: return .text(id, styled, mark: mark, indent: number(0...12))
        }
    }

    private mutating func drawing() -> Drawing {
        let far = [0, 1, 12.5, 71, -3, 1e9, .infinity, .nan]
        return Drawing(
            title: text(0...4), columns: pick([0, 1, 30, 60, 72, 10_000]), rows: pick([0, 1, 10, 18, -4]),
            strokes: [
                .line(x1: pick(far), y1: pick(far), x2: pick(far), y2: pick(far)),
                .curve(x1: 0, y1: 0, cx: pick(far), cy: pick(far), x2: pick(far), y2: 9),
                .arc(x: pick(far), y: 5, rx: pick(far), ry: 4, from: pick(far), to: 360),
            ],
            labels: (0..<number(0...5)).map { _ in
                Drawing.Label(column: number(-5...90), row: number(-3...30), text: text(0...2))
            },
            lines: pick([[], ["┌─────────┐", "│ A1   A2 │", "└─────────┘"], [String(repeating: "─", count: 38)]]),
            words: text(0...40))
    }
}
