import TerminalCore

/// Puts the parts of a page on a frame, each where the plan says.
struct PagePainter {
    let page: Page
    let repertoire: Repertoire
    let plan: ScreenPlan
    let columns: ColumnPlan
    let message: MessageText
    let cache: LineCache?
    /// Made when painting begins: asking where lines stand needs none.
    var frame = Frame(size: Size(columns: 0, rows: 0))

    init(_ page: Page, size: Size, repertoire: Repertoire, cache: LineCache? = nil) {
        self.page = page
        self.cache = cache
        self.repertoire = repertoire
        var text = MessageText(nil, columns: 1, limit: 1, repertoire: repertoire)
        let width = max(1, size.columns - (size.columns >= 60 ? 2 : 0))
        plan = ScreenPlan(size: size, hasRail: !page.rail.isEmpty, isTurned: page.leaf != nil) { limit in
            text = MessageText(page.message, columns: width, limit: limit, repertoire: repertoire)
            return text.lines.count
        }
        message = text
        columns = ColumnPlan(
            columns: size.columns, hasOutline: !page.outline.isEmpty, hasAside: !page.aside.isEmpty)
    }

    /// The whole frame.
    mutating func paint() -> Frame {
        frame = Frame(size: plan.size)
        paintBar()
        paintRail()
        paintRule(plan.topRule)
        paintRule(plan.bottomRule)
        paintProgress()
        paintKeys()
        if let leaf = page.leaf {
            paintLeaf(leaf)
        } else {
            paintOutline()
            paintAside()
            paintBody()
        }
        paintMessage()
        paintSuggestions()
        return frame
    }

    /// Writes text that this terminal can show from the left pad on.
    private mutating func write(_ text: StyledText, row: Int) {
        frame.write(text, column: plan.pad, row: row, limit: plan.size.columns - plan.pad)
    }

    private mutating func paintBar() {
        guard let row = plan.bar else { return }
        let bar = TopBar(
            title: repertoire.showable(page.title), place: repertoire.showable(page.place),
            shortPlace: repertoire.showable(page.shortPlace), counter: repertoire.showable(page.counter))
        frame.fill(row: row, role: .bar)
        let columns = plan.messageColumns
        let make = { StyledText(bar.text(columns: columns), .bar) }
        frame.write(
            cache?.bar.text(of: bar, columns: columns, make: make) ?? make(), column: plan.pad, row: row,
            limit: plan.size.columns - plan.pad)
    }

    private mutating func paintRail() {
        guard let row = plan.rail else { return }
        let stops = page.rail.map {
            RailStop(number: $0.number, title: repertoire.showable($0.title), state: $0.state)
        }
        let rail = Rail(stops), columns = plan.messageColumns
        let make = { rail.text(columns: columns) }
        write(cache?.rail.text(of: rail, columns: columns, make: make) ?? make(), row: row)
    }

    private mutating func paintKeys() {
        let keys = page.keys.map { KeyHint(repertoire.showable($0.key), repertoire.showable($0.does)) }
        let line = KeyLine(keys), columns = plan.messageColumns
        let make = { line.text(columns: columns) }
        write(cache?.keys.text(of: line, columns: columns, make: make) ?? make(), row: plan.keys)
    }

    private mutating func paintRule(_ row: Int?) {
        guard let row else { return }
        let sign: Unicode.Scalar = repertoire == .ascii ? "-" : "─"
        for column in 0..<plan.size.columns { frame[column, row] = Cell(sign, .rule) }
    }

    private mutating func paintProgress() {
        let sign = page.sign.map { StyledText("[!] \(repertoire.showable($0))", .error) }
        guard let row = plan.progress ?? (message.lines.isEmpty ? plan.message.first : nil) else {
            // A long message takes the row: what must stay in sight stands on the rule above it.
            if let sign, let rule = plan.bottomRule { write(StyledText(" ") + sign + StyledText(" "), row: rule) }
            return
        }
        guard let progress = page.progress else {
            if let sign { write(sign, row: row) }
            return
        }
        let bar = ProgressBar(progress), columns = plan.messageColumns - (sign.map { $0.columns + 2 } ?? 0)
        let make = { bar.text(columns: columns) }
        let text = cache?.progress.text(of: bar, columns: columns, make: make) ?? make()
        write(sign.map { text + StyledText("  ") + $0 } ?? text, row: row)
    }

    private mutating func paintMessage() {
        for (row, line) in zip(plan.message, message.lines) {
            write(line, row: row)
        }
        if let cursor = message.cursor {
            let column = min(plan.size.columns - 1, plan.pad + cursor.column)
            frame.cursor = Position(column: column, row: min(plan.size.rows - 1, plan.message.lowerBound + cursor.row))
        }
    }
}
