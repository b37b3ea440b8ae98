import StateMachine

extension Chart {
    /// An overview as a Mermaid state diagram: compounds and what stands beside them, with the rows between siblings.
    public func mermaid() -> String {
        var writer = MermaidWriter(self)
        writer.writeOverview()
        return writer.text
    }

    /// One compound as a Mermaid state diagram: its children and their rows. Nil for a state without children.
    public func mermaid(of state: D.State) -> String? {
        guard let number = storage.number(of: state), storage.outline.isCompound(number) else { return nil }
        var writer = MermaidWriter(self)
        writer.write(compound: number)
        return writer.text
    }

    /// The overview and every compound, as Markdown with one diagram under each heading.
    public func mermaidDocument() -> String {
        let outline = storage.outline
        var document = "# Overview\n\n```mermaid\n\(mermaid())```\n"
        var writer = MermaidWriter(self)
        for state in 1..<outline.count where outline.isCompound(state) {
            writer.write(compound: state)
            document += "\n# \(outline.names[state])\n\n```mermaid\n\(writer.text)```\n"
        }
        return document
    }
}

private struct MermaidWriter<D: Domain> {
    private let chart: Chart<D>
    /// By state: whether the overview shows it.
    private let isShown: [Bool]
    /// By compound: the rows that its diagram shows.
    private let rowsOfCompound: [Int: [Int]]
    private(set) var text = ""

    init(_ chart: Chart<D>) {
        self.chart = chart
        let outline = chart.storage.outline
        isShown = Self.shown(outline)
        var rows: [Int: [Int]] = [:]
        for row in chart.storage.table.rows.indices where chart.storage.table.rows[row].answer == .go {
            let source = chart.storage.table.rows[row].source
            let near = outline.parents[source]
            rows[near, default: []].append(row)
            guard let target = chart.storage.table.targets(of: row).first else { continue }
            let common = Self.common(source, target, outline)
            if common != near { rows[common, default: []].append(row) }
        }
        rowsOfCompound = rows
    }

    private var outline: Outline { _read { yield chart.storage.outline } }

    /// Whatever has children is shown, and leaves that stand beside such.
    private static func shown(_ outline: Outline) -> [Bool] {
        var hasCompoundChild = [Bool](repeating: false, count: outline.count)
        for state in 1..<outline.count where !outline.isLeaf[state] { hasCompoundChild[outline.parents[state]] = true }
        return outline.names.indices.map { state in
            !outline.kinds[state].isHistory && (!outline.isLeaf[state] || hasCompoundChild[outline.parents[state]])
        }
    }

    /// The innermost state that is around both.
    private static func common(_ one: Int, _ other: Int, _ outline: Outline) -> Int {
        var state = outline.parents[one]
        while state != Outline.root, !outline.isInside(other, state) { state = outline.parents[state] }
        return state
    }

    // MARK: Overview

    mutating func writeOverview() {
        text = "stateDiagram-v2\n"
        writeInside(Outline.root, "    ")
    }

    private mutating func writeInside(_ state: Int, _ indent: String) {
        let outline = outline
        let children = outline.children(of: state).filter { isShown[$0] }
        for (place, child) in children.enumerated() {
            if place > 0, outline.kinds[state] == .parallel { text += "\(indent)--\n" }
            let hasInside = outline.children(of: child).contains { isShown[$0] }
            text += "\(indent)state \"\(outline.names[child])\" as s\(child)\(hasInside ? " {" : "")\n"
            if hasInside {
                writeInside(child, indent + "    ")
                text += "\(indent)}\n"
            }
        }
        if outline.kinds[state] == .parallel { return }
        if let initial = outline.defaults(of: state).first ?? outline.firstChild(of: state) {
            let shown = outline.isInside(initial, state) ? outline.child(of: state, toward: initial) : initial
            if isShown[shown] { text += "\(indent)[*] --> s\(shown)\n" }
        }
        let visible = isShown
        writeRows(of: state, indent) { visible[$0] && outline.isInside($0, state) }
    }

    // MARK: One compound

    mutating func write(compound: Int) {
        text = "stateDiagram-v2\n"
        for child in outline.children(of: compound) where !outline.kinds[child].isHistory {
            text += "    state \"\(outline.names[child])\" as s\(child)\n"
        }
        if let initial = outline.defaults(of: compound).first ?? outline.firstChild(of: compound),
            outline.isInside(initial, compound)
        {
            text += "    [*] --> s\(outline.child(of: compound, toward: initial))\n"
        }
        writeRows(of: compound, "    ") { _ in true }
    }

    /// The rows between the children of a state, or from them to the outside, those between the same two as one arrow.
    private mutating func writeRows(of state: Int, _ indent: String, where isWanted: (Int) -> Bool) {
        var order: [Arrow] = []
        var labels: [Arrow: [String]] = [:]
        for row in rowsOfCompound[state] ?? [] {
            let source = outline.child(of: state, toward: chart.storage.table.rows[row].source)
            guard let target = chart.storage.table.targets(of: row).first else { continue }
            let arrow = Arrow(from: source, to: end(of: target, in: state))
            if arrow.from == arrow.to, source != chart.storage.table.rows[row].source { continue }
            if !isWanted(arrow.from) || !isWanted(arrow.to) { continue }
            if labels[arrow] == nil { order.append(arrow) }
            labels[arrow, default: []].append(chart.words(of: row))
        }
        for arrow in order where !outline.isInside(arrow.to, state) {
            text += "\(indent)state \"\(outline.names[arrow.to])\" as s\(arrow.to)\n"
        }
        for arrow in order {
            let label = shortened(labels[arrow] ?? [])
            text += "\(indent)s\(arrow.from) --> s\(arrow.to)\(label.isEmpty ? "" : " : \(label)")\n"
        }
    }

    private struct Arrow: Hashable {
        let from: Int
        let to: Int
    }

    /// A history stands for what it remembers; what lies deeper stands for the child around it.
    private func end(of target: Int, in state: Int) -> Int {
        let target = outline.kinds[target].isHistory ? outline.parents[target] : target
        return outline.isInside(target, state) ? outline.child(of: state, toward: target) : target
    }

    private func shortened(_ labels: [String]) -> String {
        let words = labels.filter { !$0.isEmpty }
        return words.count > 4
            ? words.prefix(3).joined(separator: ", ") + ", and \(words.count - 3) more"
            : words.joined(separator: ", ")
    }
}
