import Cases
import Content
import JSONWriting
import Screens
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
            html += "<h2>\(MarkupText.escaped(section.title))</h2>\n"
            if let table = section.table {
                html += Self.html(of: table) + debrief.plotHTML
                continue
            }
            html += "<ul>\n"
            for line in section.lines { html += "<li>\(MarkupText.escaped(line))</li>\n" }
            html += "</ul>\n"
        }
        return html + HTMLPage.foot
    }

    private static func html(of table: DataTable) -> String {
        func row(_ cells: [String], _ tag: String) -> String {
            "<tr>\(cells.map { "<\(tag)>\(MarkupText.escaped($0))</\(tag)>" }.joined())</tr>\n"
        }
        let head = row(table.columns.map(\.text), "th"), body = table.rows.map { row($0.cells, "td") }.joined()
        return "<div class=\"scroll\"><table>\n<thead>\n\(head)</thead>\n<tbody>\n\(body)</tbody>\n</table></div>\n"
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
                "trend",
                .list(
                    debrief.trend.map {
                        .object([
                            ("seconds", .number($0.seconds)), ("la_mean_mmhg", .number($0.leftAtrial)),
                            ("la_v_mmhg", .number($0.leftAtrialV)), ("map_mmhg", .number($0.meanArterial)),
                            ("eroa_cm2", .number($0.leak)), ("gradient_mmhg", .number($0.gradient)),
                            ("act_s", .number($0.clottingTime)),
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

extension CaseDebrief {
    /// The plots as pictures with their words.
    fileprivate var plotHTML: String {
        let trend = trend
        guard !trend.isEmpty else { return "" }
        return Self.plots.compactMap { plot in
            plot.onPaper(trend).picture.map {
                "<figure>\($0.text(label: plot.title))<figcaption>\(MarkupText.escaped(plot.words(trend)))</figcaption></figure>\n"
            }
        }.joined()
    }
}
