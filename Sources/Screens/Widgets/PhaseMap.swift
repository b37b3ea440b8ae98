import TerminalCore

/// The phases as a map: stations on a line, gates that are shut, and where one is.
public struct PhaseMap: Equatable, Sendable {
    /// One phase on the map, with its steps counted.
    public struct Stop: Hashable, Sendable {
        /// The phase with its state.
        public var phase: RailStop
        /// How many of its steps are marked done.
        public var stepsDone: Int
        /// How many steps it has.
        public var steps: Int

        /// A phase and its count of steps.
        public init(_ phase: RailStop, stepsDone: Int, steps: Int) {
            self.phase = phase
            self.stepsDone = stepsDone
            self.steps = steps
        }
    }

    /// The phases in walking order.
    public var stops: [Stop]

    /// A map of these phases.
    public init(_ stops: [Stop]) { self.stops = stops }

    /// The map as a drawing: strokes side by side, lines one below the other, words.
    public var drawing: Drawing {
        Drawing(
            title: "The phases", columns: max(1, Self.pitch * stops.count - 1), rows: 8, strokes: strokes,
            labels: labels,
            lines: rows(columns: 38).map(\.plain), words: words)
    }

    /// The map as sentences.
    public var words: String {
        stops.map { stop in
            let counts = "\(stop.stepsDone) of \(stop.steps) steps done"
            return "Phase \(stop.phase.number), \(stop.phase.title): \(stop.phase.state.word), \(counts)."
        }.joined(separator: " ")
    }
}

extension PhaseMap {
    /// The map as rows of text in 38 to 72 columns, a phase a row, a way or a shut gate between them.
    public func rows(columns: Int) -> [StyledText] {
        var rows: [StyledText] = []
        for stop in stops {
            if !rows.isEmpty { rows.append(StyledText(stop.phase.state == .shut ? " =" : " │", .figure)) }
            rows.append(row(stop, columns: columns))
        }
        return rows
    }

    private func row(_ stop: Stop, columns: Int) -> StyledText {
        let isRoomy = columns >= 56
        let phase = stop.phase
        let title = phase.state == .current ? phase.title.uppercased() : phase.title
        var lead = "\(phase.state.sign) \(phase.number) \(title)"
        let widest = stops.map { $0.phase.title.columns }.max() ?? 0
        lead.pad(to: min(widest, 24) + 7)
        let counts = "\(stop.stepsDone)\(isRoomy ? " of " : "/")\(stop.steps)\(isRoomy ? " steps" : "")"
        var text = StyledText(lead, phase.state == .current ? .strong : phase.state == .done ? .done : .body)
        text += StyledText(counts)
        if let remark = remark(phase, isRoomy: isRoomy) {
            var gap = ""
            gap.pad(to: max(1, min(widest, 24) + (isRoomy ? 25 : 13) - text.columns))
            text += StyledText(gap) + StyledText(remark, phase.state == .current ? .strong : .body)
        }
        return text.columns <= columns ? text : StyledText(lead.cut(to: columns), .body)
    }

    private func remark(_ phase: RailStop, isRoomy: Bool) -> String? {
        switch phase.state {
        case .current: isRoomy ? "<- you are here" : "you are here"
        case .shut: isRoomy ? "shut: opens at the end of phase \(phase.number - 1)" : "shut"
        case .done, .open: nil
        }
    }
}

extension PhaseMap {
    /// Columns from one station to the next.
    private static let pitch = 14

    /// The middle of a cell: only there do circles of dots come out even.
    private func middle(_ index: Int) -> Double { Double(Self.pitch * index + Self.pitch / 2) - 0.5 }

    private var strokes: [Drawing.Stroke] {
        stops.indices.flatMap { index in station(index) + (index > 0 ? way(to: index) : []) }
    }

    private func station(_ index: Int) -> [Drawing.Stroke] {
        let x = middle(index)
        guard stops[index].phase.state == .current else {
            return [.arc(x: x, y: 3.5, rx: 2.7, ry: 1.35, from: 0, to: 360)]
        }
        return [
            .arc(x: x, y: 3.5, rx: 2.95, ry: 1.475, from: 0, to: 360),
            .arc(x: x, y: 3.5, rx: 1.95, ry: 0.975, from: 0, to: 360),
            .line(x1: x - 1, y1: 1.1, x2: x, y2: 1.8), .line(x1: x + 1, y1: 1.1, x2: x, y2: 1.8),
        ]
    }

    /// The line between two stations; a shut gate breaks it with two bars.
    private func way(to index: Int) -> [Drawing.Stroke] {
        let from = middle(index - 1) + (stops[index - 1].phase.state == .current ? 2.95 : 2.7)
        let to = middle(index) - (stops[index].phase.state == .current ? 2.95 : 2.7)
        guard stops[index].phase.state == .shut else { return [.line(x1: from, y1: 3.5, x2: to, y2: 3.5)] }
        let gate = (from + to) / 2
        return [
            .line(x1: from, y1: 3.5, x2: gate - 1, y2: 3.5), .line(x1: gate + 1, y1: 3.5, x2: to, y2: 3.5),
            .line(x1: gate - 1, y1: 2.6, x2: gate - 1, y2: 4.4), .line(x1: gate + 1, y1: 2.6, x2: gate + 1, y2: 4.4),
        ]
    }

    private var labels: [Drawing.Label] {
        stops.indices.flatMap { index -> [Drawing.Label] in
            let phase = stops[index].phase
            let title = phase.state == .current ? phase.title.uppercased() : phase.title
            var labels = [
                label(String(phase.number), at: index, row: 3), label(phase.state.sign, at: index, row: 5),
                label(title.abbreviated(to: Self.pitch - 2), at: index, row: 6),
                label("\(stops[index].stepsDone)/\(stops[index].steps)", at: index, row: 7),
            ]
            if phase.state == .current { labels.append(label("you are here", at: index, row: 0)) }
            return labels
        }
    }

    private func label(_ text: String, at index: Int, row: Int) -> Drawing.Label {
        Drawing.Label(column: Int(middle(index) - Double(text.columns) / 2), row: row, text: text)
    }
}
