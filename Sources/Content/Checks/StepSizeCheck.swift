import Procedures
import YAMLReading

/// Steps that do not fit the smallest screen, 40 columns by 12 rows.
extension PackReading {
    /// Columns left for text on the smallest screen.
    private static let columns = 36
    /// Lines that scrolling can be asked for: about forty screens.
    private static let lineLimit = 400

    /// Notes a step with more lines than anybody scrolls through.
    func noteSize(of body: StepBody, at node: YAMLNode) {
        let lists = [
            body.acts, body.why, body.who, body.views, body.targets, body.checks, body.warnings, body.risks,
            body.differences,
        ]
        var lines = 0
        for list in lists { for statement in list { lines += statement.text.utf8.count / Self.columns + 1 } }
        guard lines > Self.lineLimit else { return }
        log.note(
            node, "the step fills about \(lines) lines on a screen of 40 columns; at most \(Self.lineLimit) can be scrolled",
            hint: "make two steps of it")
    }
}
