import StateMachine

extension Chart {
    /// The chart as a Graphviz digraph: compounds are clusters, regions dashed ones.
    ///
    /// - Parameters:
    ///   - highlight: states drawn filled, such as the active ones.
    ///   - refusals: whether rows that refuse are drawn, as dotted loops.
    public func dot(highlight: Set<D.State> = [], refusals: Bool = false) -> String {
        var writer = DOTWriter(self, Set(highlight.compactMap(storage.number(of:))), refusals)
        writer.write()
        return writer.text
    }
}

private struct DOTWriter<D: Domain> {
    private let chart: Chart<D>
    private let highlight: Set<Int>
    private let withRefusals: Bool
    /// By state: the leaf that stands for it where an edge needs a node.
    private let nodes: [Int]
    private(set) var text = ""

    init(_ chart: Chart<D>, _ highlight: Set<Int>, _ withRefusals: Bool) {
        self.chart = chart
        self.highlight = highlight
        self.withRefusals = withRefusals
        let outline = chart.storage.outline
        var nodes = Array(outline.names.indices)
        for state in nodes.indices.reversed() {
            if let child = outline.firstChild(of: state) { nodes[state] = nodes[child] }
        }
        self.nodes = nodes
    }

    private var outline: Outline { _read { yield chart.storage.outline } }

    mutating func write() {
        text = "digraph chart {\n  compound=true\n  rankdir=LR\n  node [shape=box style=rounded fontname=Helvetica]\n"
        text += "  edge [fontname=Helvetica fontsize=10]\n"
        writeChildren(of: Outline.root, "  ")
        for row in chart.storage.table.rows.indices { write(row: row) }
        text += "}\n"
    }

    private mutating func writeChildren(of state: Int, _ indent: String) {
        var child = state + 1
        while child < outline.ends[state] {
            write(child, indent)
            child = outline.ends[child]
        }
        guard outline.kinds[state] == .state, state != Outline.root || outline.count > 1 else { return }
        guard let target = outline.defaults(of: state).first ?? outline.firstChild(of: state) else { return }
        text += "\(indent)i\(state) [shape=point]\n\(indent)i\(state) -> s\(nodes[target])\(head(target))\n"
    }

    private mutating func write(_ state: Int, _ indent: String) {
        let fill = highlight.contains(state) ? " fillcolor=lightyellow" : ""
        if outline.isLeaf[state] {
            let style = fill.isEmpty ? "" : " style=\"rounded,filled\"\(fill)"
            text += "\(indent)s\(state) [label=\(label(state))\(shape(state))\(style)]\n"
            return
        }
        let isRegion = outline.kinds[outline.parents[state]] == .parallel
        let style = [isRegion ? "dashed" : "rounded"] + (fill.isEmpty ? [] : ["filled"])
        text += "\(indent)subgraph cluster_\(state) {\n"
        text += "\(indent)  label=\(label(state)) style=\"\(style.joined(separator: ","))\"\(fill)\n"
        writeChildren(of: state, indent + "  ")
        text += "\(indent)}\n"
    }

    private func label(_ state: Int) -> String {
        switch outline.kinds[state] {
        case .deepHistory: "\"H*\""
        case .shallowHistory: "\"H\""
        default: quoted(outline.names[state])
        }
    }

    private func shape(_ state: Int) -> String {
        switch outline.kinds[state] {
        case .final: " shape=doublecircle"
        case .deepHistory, .shallowHistory: " shape=circle"
        case .state, .parallel: ""
        }
    }

    private func head(_ target: Int) -> String { outline.isLeaf[target] ? "" : " [lhead=cluster_\(target)]" }

    private mutating func write(row number: Int) {
        let compiled = chart.storage.table.rows[number]
        let targets = chart.storage.table.targets(of: number)
        let words = quoted(chart.words(of: number))
        switch compiled.answer {
        case .go:
            for target in targets { writeEdge(compiled.source, target, "label=\(words)") }
        case .stay: writeEdge(compiled.source, compiled.source, "label=\(words)")
        case .refuse:
            if withRefusals { writeEdge(compiled.source, compiled.source, "label=\(words) style=dotted") }
        }
    }

    private mutating func writeEdge(_ source: Int, _ target: Int, _ attributes: String) {
        var attributes = attributes
        // An edge between a cluster and itself or its inside cannot be cut off at its border.
        let isNested = source == target || outline.isInside(source, target) || outline.isInside(target, source)
        if !isNested, !outline.isLeaf[source] { attributes += " ltail=cluster_\(source)" }
        if !isNested, !outline.isLeaf[target] { attributes += " lhead=cluster_\(target)" }
        text += "  s\(nodes[source]) -> s\(nodes[target]) [\(attributes)]\n"
    }

    private func quoted(_ words: String) -> String {
        var quoted = "\""
        for scalar in words.unicodeScalars where scalar.value >= 32 {
            if scalar == "\"" || scalar == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
