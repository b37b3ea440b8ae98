import Cases
import Content
import JSONWriting
import VectorGraphics

/// The debrief as files: HTML with its plots inside, JSON, and plain lines.
extension CaseSession {
    /// The debrief as one HTML file.
    public func debriefHTML(in pack: ContentPack) -> String {
        let debrief = CaseDebrief(session: self, pack: pack)
        var html = HTMLPage.head(title: debrief.title, language: pack.language)
        html +=
            "<h1>\(MarkupText.escaped(debrief.title))</h1>\n<p><strong>\(MarkupText.escaped(debrief.verdict))</strong></p>\n"
        for section in debrief.sections {
            html += "<h2>\(MarkupText.escaped(section.title))</h2>\n<ul>\n"
            for line in section.lines { html += "<li>\(MarkupText.escaped(line))</li>\n" }
            html += "</ul>\n"
            if section.title == "Timeline" { html += plots }
        }
        return html + HTMLPage.foot
    }

    /// Left atrial pressure over the procedure as a picture with its words.
    private var plots: String {
        guard let trend = finished?.bench.trend, trend.count > 2 else { return "" }
        func plot(_ title: String, _ unit: String, _ curves: [SVGPlot.Curve], words: String) -> String {
            guard let picture = SVGPlot(title: title, across: "min", up: unit, curves: curves).picture else { return "" }
            return "<figure>\(picture.text(label: title))<figcaption>\(MarkupText.escaped(words))</figcaption></figure>\n"
        }
        func curve(_ name: String, _ value: (TrendPoint) -> Double) -> SVGPlot.Curve {
            SVGPlot.Curve(name: name, points: trend.map { (x: $0.seconds / 60, y: value($0)) })
        }
        let (first, last) = (trend[0], trend[trend.count - 1])
        return plot(
            "Left atrial pressure", "mmHg", [curve("v-wave", \.leftAtrialV), curve("mean", \.leftAtrial)],
            words: "v-wave \(first.leftAtrialV.text(0)) to \(last.leftAtrialV.text(0)), mean \(first.leftAtrial.text(0)) to "
                + "\(last.leftAtrial.text(0)) mmHg.")
    }

    /// The debrief as JSON.
    public func debriefJSON(in pack: ContentPack) -> String {
        let debrief = CaseDebrief(session: self, pack: pack)
        let marks = marks
        return JSONValue.object([
            ("form", .whole(1)), ("case", .text(patient.id)), ("number", .text(patient.number)), ("invented", .flag(true)),
            ("seed", .text("\(seed)")), ("total", .whole(marks.total)), ("passed", .flag(marks.isPassed)),
            ("verdict", .text(debrief.verdict)),
            (
                "parts",
                .list(
                    marks.parts.map {
                        .object([
                            ("part", .text($0.part.rawValue)), ("score", .number($0.score)), ("weight", .whole($0.weight)),
                        ])
                    })
            ),
            (
                "losses",
                .list(
                    marks.losses.map {
                        .object([
                            ("part", .text($0.part.rawValue)), ("objective", .text($0.objective)), ("lost", .number($0.lost)),
                            ("text", .text($0.text)),
                        ])
                    })
            ),
            (
                "objectives",
                .list(
                    marks.objectives.map {
                        .object([
                            ("id", .text($0.id)), ("title", .text(debrief.objective($0.id))), ("kept", .number($0.kept)),
                            ("most", .number($0.most)),
                        ])
                    })
            ),
            (
                "sections",
                .list(debrief.sections.map { .object([("title", .text($0.title)), ("lines", .texts($0.lines))]) })
            ),
        ]).formatted
    }

    /// The debrief as plain lines.
    public func debriefText(in pack: ContentPack) -> String {
        let debrief = CaseDebrief(session: self, pack: pack)
        let sections = debrief.sections.flatMap { section in ["", section.title.uppercased()] + section.lines.map { "  \($0)" }
        }
        return ([debrief.title, "", debrief.verdict] + sections).joined(separator: "\n") + "\n"
    }
}
