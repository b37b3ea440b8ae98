import Content
import Procedures
import Screens
import TerminalCore

/// What of a pack can not be read on the smallest screen, 40x12, however one scrolls.
///
/// Text scrolls, so length alone is no fault; a line that can have the focus must be seen whole, and a word must fit a line.
public enum OverflowCheck {
    /// Columns for text beside the mark and the indent of a step's texts at 40x12.
    private static let columns = 32
    /// Rows of the body at 40x12.
    private static let rows = 9

    /// A problem for each place that overflows.
    public static func problems(of pack: ContentPack) -> [ProcedureProblem] {
        var found: [ProcedureProblem] = []
        func look(_ text: String, of element: String) {
            if let problem = problem(in: text, of: element) { found.append(problem) }
        }
        for step in pack.procedure.steps {
            // What of a step can have the focus.
            look(step.title, of: step.id)
            for item in step.checklist { look(item.text, of: item.id) }
            if let decision = step.decision { for option in decision.options { look(option.text, of: decision.id) } }
            for statements in pack.body(of: step.id).lists {
                for statement in statements {
                    if let problem = longWord(in: statement.text, of: step.id, isInText: true) { found.append(problem) }
                }
            }
        }
        return found
    }

    private static func problem(in text: String, of element: String) -> ProcedureProblem? {
        // Two lines that follow each other hold more than one line's columns, else the second would stand on the first.
        let count = text.utf8.count > columns * (rows - 1) / 2 ? StyledText(text).wrapped(to: columns).count : 0
        guard count > rows else { return longWord(in: text, of: element, isInText: false) }
        return ProcedureProblem(
            element: element, text: "this takes \(count) rows at 40x12, where \(rows) can be seen at once",
            hint: "say it shorter")
    }

    private static func longWord(in text: String, of element: String, isInText: Bool) -> ProcedureProblem? {
        guard hasLongRun(text) else { return nil }
        let word = text.split(whereSeparator: \.isWhitespace).first { $0.utf8.count > columns && String($0).columns > columns }
        return word.map {
            ProcedureProblem(
                element: element, text: "\"\($0)\" is longer than a line at 40x12", hint: "break it with a blank or a hyphen",
                isInText: isInText)
        }
    }

    /// Whether more bytes than a line has columns stand between two blanks.
    ///
    /// Looks back from where such a run would end, so that most bytes are never looked at.
    private static func hasLongRun(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var start = 0
            while start + columns < bytes.count {
                var last = start + columns
                while last >= start, bytes[last] > 0x20 { last -= 1 }
                if last < start { return true }
                start = last + 1
            }
            return false
        }
    }
}
