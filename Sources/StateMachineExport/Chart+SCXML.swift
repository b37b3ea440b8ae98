import StateMachine

/// How conditions are written: with quotes for a script language, or bare.
public enum SCXMLDialect: Sendable {
    /// `datamodel="ecmascript"` and `In('id')`: what interpreters agree on.
    case ecmascript
    /// `datamodel="null"` and `In(id)`.
    case null
}

extension Chart {
    /// The chart as SCXML 1.0, the same text for the same chart.
    ///
    /// Refusals and effects are logged as `<log label="refused" …/>` and `<log label="effect" …/>`; changes of the
    /// context stand as comments. Named facts become regions: see ``traceWithFacts(_:_:)``.
    public func scxml(_ dialect: SCXMLDialect = .ecmascript) -> String {
        var writer = SCXMLWriter(self, dialect)
        writer.write()
        return writer.text
    }
}

private struct SCXMLWriter<D: Domain> {
    private let storage: ChartStorage<D>
    private let dialect: SCXMLDialect
    private let facts: [String]
    private(set) var text = ""

    init(_ chart: Chart<D>, _ dialect: SCXMLDialect) {
        storage = chart.storage
        self.dialect = dialect
        facts = chart.factNames
    }

    private var outline: Outline { _read { yield storage.outline } }

    mutating func write() {
        let model = dialect == .null ? "null" : "ecmascript"
        let initial = facts.isEmpty || home != nil ? ids(outline.defaults(of: Outline.root)) : FactRegion.wrapper
        text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        line(
            0,
            "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" datamodel=\"\(model)\" initial=\"\(initial)\">")
        if !facts.isEmpty, home == nil { writeWrapped() } else { writeChildren(of: Outline.root, 1) }
        line(0, "</scxml>")
    }

    /// The outermost parallel, to which the regions of facts are added.
    private var home: Int? { outline.children(of: Outline.root).first { outline.kinds[$0] == .parallel } }

    /// Regions of facts need a parallel; a chart without one at the top gets one around it.
    private mutating func writeWrapped() {
        line(1, "<parallel id=\"\(FactRegion.wrapper)\">")
        line(2, "<state id=\"\(FactRegion.wrapped)\" initial=\"\(ids(outline.defaults(of: Outline.root)))\">")
        writeChildren(of: Outline.root, 3)
        line(2, "</state>")
        writeFacts(2)
        line(1, "</parallel>")
    }

    private mutating func line(_ depth: Int, _ line: String) {
        for _ in 0..<depth { text += "  " }
        text += line
        text += "\n"
    }

    private func ids(_ states: some Sequence<Int>) -> String {
        states.map { outline.names[$0] }.joined(separator: " ")
    }

    // MARK: States

    private mutating func writeChildren(of state: Int, _ depth: Int) {
        var child = state + 1
        while child < outline.ends[state] {
            write(child, depth)
            child = outline.ends[child]
        }
    }

    private mutating func write(_ state: Int, _ depth: Int) {
        let tag = tag(of: state)
        let actions = storage.parts.initialActions[state] ?? []
        var head = "<\(tag) id=\"\(escape(outline.names[state]))\""
        if outline.kinds[state] == .deepHistory { head += " type=\"deep\"" }
        if outline.kinds[state] == .shallowHistory { head += " type=\"shallow\"" }
        if outline.isCompound(state), actions.isEmpty { head += " initial=\"\(ids(defaults(of: state)))\"" }
        if isEmpty(state) { return line(depth, head + "/>") }
        line(depth, head + ">")
        if outline.kinds[state].isHistory {
            write(transition(target: ids(outline.defaults(of: state))), actions, depth + 1)
        } else {
            writeInside(state, actions, depth + 1)
        }
        line(depth, "</\(tag)>")
    }

    private func isEmpty(_ state: Int) -> Bool {
        let parts = storage.parts
        return outline.ends[state] == state + 1 && !outline.kinds[state].isHistory && parts.rows[state - 1].isEmpty
            && parts.entry[state] == nil && parts.exit[state] == nil && (facts.isEmpty || state != home)
    }

    private func tag(of state: Int) -> String {
        switch outline.kinds[state] {
        case .state: "state"
        case .parallel: "parallel"
        case .final: "final"
        case .shallowHistory, .deepHistory: "history"
        }
    }

    private func defaults(of state: Int) -> [Int] {
        let defaults = Array(outline.defaults(of: state))
        return defaults.isEmpty ? [outline.firstChild(of: state) ?? state] : defaults
    }

    private mutating func writeInside(_ state: Int, _ initialActions: [Action<D>], _ depth: Int) {
        if outline.isCompound(state), !initialActions.isEmpty {
            line(depth, "<initial>")
            write(transition(target: ids(defaults(of: state))), initialActions, depth + 1)
            line(depth, "</initial>")
        }
        writeBlock("onentry", storage.parts.entry[state], depth)
        writeBlock("onexit", storage.parts.exit[state], depth)
        let first = storage.table.firstRows[state]
        for place in storage.parts.rows[state - 1].indices { write(row: first + place, depth) }
        writeChildren(of: state, depth)
        if state == home { writeFacts(depth) }
    }

    private mutating func writeBlock(_ tag: String, _ actions: [Action<D>]?, _ depth: Int) {
        guard let actions, !actions.isEmpty else { return }
        line(depth, "<\(tag)>")
        for action in actions { write(action, depth + 1) }
        line(depth, "</\(tag)>")
    }

    private mutating func writeFacts(_ depth: Int) {
        for fact in facts {
            let region = FactRegion(fact)
            line(depth, "<state id=\"\(region.id)\" initial=\"\(region.off)\">")
            for isOn in [false, true] {
                line(depth + 1, "<state id=\"\(isOn ? region.on : region.off)\">")
                let target = isOn ? region.off : region.on
                line(depth + 2, "<transition event=\"\(region.event(!isOn))\" target=\"\(target)\"/>")
                line(depth + 1, "</state>")
            }
            line(depth, "</state>")
        }
    }

    // MARK: Rows

    private mutating func write(row number: Int, _ depth: Int) {
        let row = storage.row(number)
        let targets = storage.table.targets(of: number)
        let head = transition(
            event: event(of: row.trigger), check: row.check, isInternal: row.isInternal && !targets.isEmpty,
            target: ids(targets))
        if case .refuse(let reason) = row.verdict {
            line(depth, head + ">")
            writeLog("refused", reason.description, depth + 1)
            for action in row.actions { write(action, depth + 1) }
            line(depth, "</transition>")
        } else {
            write(head, row.actions, depth)
        }
    }

    private mutating func write(_ head: String, _ actions: [Action<D>], _ depth: Int) {
        if actions.isEmpty { return line(depth, head + "/>") }
        line(depth, head + ">")
        for action in actions { write(action, depth + 1) }
        line(depth, "</transition>")
    }

    private func transition(
        event: String? = nil, check: Check<D>? = nil, isInternal: Bool = false, target: String
    ) -> String {
        var head = "<transition"
        if let event { head += " event=\"\(escape(event))\"" }
        if let check { head += " cond=\"\(condition(check))\"" }
        if isInternal { head += " type=\"internal\"" }
        if !target.isEmpty { head += " target=\"\(target)\"" }
        return head
    }

    private func event(of trigger: Trigger<D>) -> String? {
        switch trigger {
        case .on(let kinds): kinds.map(\.description).joined(separator: " ")
        case .done(let state): "done.state.\(state)"
        case .always: nil
        }
    }

    private func condition(_ check: Check<D>) -> String {
        let name =
            switch check {
            case .in(let state): escape(state.description)
            case .fact(let name, _): FactRegion(name).on
            }
        return dialect == .null ? "In(\(name))" : "In('\(name)')"
    }

    private mutating func write(_ action: Action<D>, _ depth: Int) {
        switch action {
        case .emit(let effect): writeLog("effect", effect.description, depth)
        case .raise(let event): line(depth, "<raise event=\"\(escape(D.kind(of: event).description))\"/>")
        case .update(let name, _): line(depth, "<!-- \(comment("update " + name)) -->")
        }
    }

    private mutating func writeLog(_ label: String, _ words: String, _ depth: Int) {
        line(depth, "<log label=\"\(label)\" expr=\"'\(escape(quotable(words)))'\"/>")
    }
}

/// A text as it stands in an XML attribute.
private func escape(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 != 38 && $0 != 60 && $0 != 34 && $0 >= 32 }) { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case "\"": escaped += "&quot;"
        case _ where scalar.value < 32: escaped += " "
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

/// A text as it stands between the single quotes of a script's string.
private func quotable(_ text: String) -> String {
    var quotable = ""
    for scalar in text.unicodeScalars {
        if scalar == "'" || scalar == "\\" { quotable += "\\" }
        quotable.unicodeScalars.append(scalar)
    }
    return quotable
}

/// A text as it stands in an XML comment, where two hyphens in a row may not be.
private func comment(_ text: String) -> String {
    var comment = ""
    for scalar in text.unicodeScalars where scalar.value >= 32 {
        comment.unicodeScalars.append(scalar == "-" && comment.last == "-" ? "~" : scalar)
    }
    return comment
}
