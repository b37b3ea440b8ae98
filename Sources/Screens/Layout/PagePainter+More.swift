import TerminalCore
import Words

extension PagePainter {
    /// Says at the right edge that the body goes on above or below: beside it, on the rules, or on the progress line.
    mutating func paintMore(above: Bool, below: Bool) {
        if columns.margin.count >= 8 {
            if above { paintMore(sign("^"), beside: plan.body.lowerBound) }
            if below { paintMore(sign("v"), beside: plan.body.upperBound - 1) }
        } else if let bottom = plan.bottomRule {
            if above, plan.topRule != nil { paintMore(sign("^"), onRule: plan.topRule) }
            let isBoth = above && plan.topRule == nil
            if below || isBoth { paintMore(sign(isBoth ? (below ? "^ v" : "^") : "v"), onRule: bottom) }
        } else if !paintMoreOnProgress(above: above, below: below) {
            paintSigns(above: above, below: below)
        }
    }

    /// The word "more", and where it is.
    private func sign(_ direction: String) -> String { repertoire.showable("\(page.words.say(.more)) \(direction)") }

    private mutating func paintMore(_ text: String, beside row: Int) {
        let column = min(columns.margin.lowerBound + 2, columns.margin.upperBound - text.columns)
        frame.write(text, column: column, row: row, role: .rule)
    }

    private mutating func paintMore(_ text: String, onRule row: Int?) {
        guard let row else { return }
        frame.write(" " + text + " ", column: plan.size.columns - text.columns - 4, row: row, role: .rule)
    }

    /// Whether the row of the progress, or of the message where there is none, had room for the sign.
    private mutating func paintMoreOnProgress(above: Bool, below: Bool) -> Bool {
        guard above || below, let row = plan.progress ?? plan.message.last else { return !above && !below }
        guard message.lines.isEmpty || row == plan.progress else { return false }
        let text = sign(above ? (below ? "^ v" : "^") : "v")
        let start = plan.size.columns - plan.pad - text.columns
        guard start > 1, (start - 2..<plan.size.columns).allSatisfy({ frame[$0, row].scalar == " " }) else {
            return false
        }
        frame.write(text, column: start, row: row, role: .rule)
        return true
    }

    /// The bare signs in the last column, which the body leaves free.
    private mutating func paintSigns(above: Bool, below: Bool) {
        let column = plan.size.columns - 1
        if above { frame.write("^", column: column, row: plan.body.lowerBound, role: .rule) }
        if below { frame.write("v", column: column, row: plan.body.upperBound - 1, role: .rule) }
    }
}
