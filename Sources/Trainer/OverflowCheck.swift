import Content
import Procedures
import Screens
import TerminalCore

/// What of a pack can not be read on the smallest screen, 40x12, however one scrolls.
///
/// Text scrolls, so length alone is no fault; a line that has the focus must be seen whole, and a word must fit a line.
public enum OverflowCheck {
    /// Columns for text beside the mark and the indent of a step's texts at 40x12.
    static let columns = 32
    /// Rows of the body at 40x12.
    static let rows = 9

    /// A sentence for each place that overflows.
    public static func problems(of pack: ContentPack) -> [String] {
        pack.procedure.steps.flatMap { step in
            focusable(step).compactMap { problem(in: $0, of: step.id) }
                + pack.body(of: step.id).statements.compactMap { longWord(in: $0.text, of: step.id) }
        }
    }

    private static func focusable(_ step: Procedures.Step) -> [String] {
        [step.title] + step.checklist.map(\.text) + (step.decision?.options.map(\.text) ?? [])
    }

    private static func problem(in text: String, of step: String) -> String? {
        let count = StyledText(text).wrapped(to: columns).count
        guard count > rows else { return longWord(in: text, of: step) }
        return "step \(step): error: \"\(text.prefix(30))...\" takes \(count) rows at 40x12, where \(rows) can be seen (say it shorter)"
    }

    private static func longWord(in text: String, of step: String) -> String? {
        let word = text.split(whereSeparator: \.isWhitespace).first { String($0).columns > columns }
        return word.map { "step \(step): error: \"\($0)\" is longer than a line at 40x12 (break it with a blank or a hyphen)" }
    }
}
