import Procedures
import VectorGraphics
import Words

/// A pack as one HTML page to hand out: it needs no other file and runs no script, and is well-formed XML too.
///
/// What was recalled has the sign `*`, which the page explains. Folds are printed as they stand: what is shut stays off paper.
struct HTMLExport {
    private(set) var text = ""
    /// The levels of the sections that are open.
    private var sections: [Int] = []
    /// Whether a sign stands on the page that must be explained.
    private var hasRecalled = false
    /// What the program says in the language of the texts.
    private let words: Words

    /// - Parameter isLeaflet: whether it is for people who are given it in a waiting room, in large type.
    init(title: String, language: String, blocks: [ExportBlock], words: Words? = nil, isLeaflet: Bool = false) {
        self.words = words ?? .english
        let start = blocks.firstIndex(where: \.isSection) ?? blocks.endIndex
        for block in blocks[start...] { add(block) }
        closeSections(from: 1)
        let body = text
        text = ""
        for block in blocks[..<start] { add(block) }
        // The heading of the document opens a section too; it ends before the contents.
        if hasRecalled { text += Self.meaningOfSign }
        closeSections(from: 1)
        let head = HTMLPage.head(title: title, language: language, isLeaflet: isLeaflet)
        text = head + text + contents(of: blocks) + body + HTMLPage.foot(in: self.words)
    }

    private static let sign = "<a class=\"recalled\" href=\"#sign.recalled\" title=\"recalled, not read in a source\">*</a>"
    private static let meaningOfSign = """
        <p id="sign.recalled">* recalled, not read in a source: verify it before you rely on it. Names in brackets are those of \
        the sources at the end.</p>

        """

    private mutating func add(_ block: ExportBlock) {
        switch block {
        case .heading(let level, let title, let anchor, _): addHeading(title, level: level, anchor: anchor)
        case .paragraph(let line): text += "<p>\(full(line))</p>\n"
        case .list(let label, let lines, let marks): addList(label, lines, marks)
        case .warnings(let label, let lines):
            text += "<div class=\"warning\">\n"
            addList(label, lines, .bullets)
            text += "</div>\n"
        case .table(let table): add(table)
        case .entry(let name, let line, let anchor):
            text += "<p id=\"\(escaped(anchor))\"><strong>\(escaped(name))</strong>: \(full(line))</p>\n"
        case .links(let label, let links):
            let anchors = links.map { "<a href=\"#\(escaped($0.anchor))\">\(escaped($0.title))</a>" }
            text += "<p class=\"links\">\(escaped(label)): \(anchors.joined(separator: "; "))</p>\n"
        case .picture(let picture): add(picture)
        case .figure(let figure): add(figure)
        case .fold(let label, let blocks):
            text += "<details>\n<summary>\(escaped(label))</summary>\n"
            for block in blocks { add(block) }
            text += "</details>\n"
        }
    }

    /// Begins a section, in those of the levels above it.
    private mutating func addHeading(_ title: String, level: Int, anchor: String) {
        closeSections(from: level)
        sections.append(level)
        text += "<section class=\"level-\(level)\" id=\"\(escaped(anchor))\">\n<h\(level)>\(escaped(title))</h\(level)>\n"
    }

    private mutating func closeSections(from level: Int) {
        while let last = sections.last, last >= level {
            text += "</section>\n"
            sections.removeLast()
        }
    }

    /// A list; a single line under a label stands behind it.
    private mutating func addList(_ label: String, _ lines: [ExportLine], _ marks: ExportMarks) {
        if !label.isEmpty, lines.count == 1, marks == .bullets {
            text += "<p><strong>\(escaped(label)):</strong> \(full(lines[0]))</p>\n"
            return
        }
        if !label.isEmpty { text += "<p class=\"label\"><strong>\(escaped(label))</strong></p>\n" }
        let tag = marks == .numbers ? "ol" : "ul"
        let kind = marks == .boxes ? " class=\"boxes\"" : marks == .circles ? " class=\"circles\"" : ""
        text += "<\(tag)\(kind)>\n"
        for line in lines { text += "<li>\(full(line))</li>\n" }
        text += "</\(tag)>\n"
    }

    /// A table; sources that all rows share stand in its caption.
    private mutating func add(_ table: ExportTable) {
        let shared = Set(table.rows.map(\.line.sources)).count == 1 ? sources(table.rows[0].line) : ""
        text +=
            "<div class=\"scroll\">\n<table>\n<caption>\(escaped(table.title))\(shared.isEmpty ? "" : " \(shared)")</caption>\n"
        let hasSources = shared.isEmpty && table.rows.contains { !$0.line.sources.isEmpty }
        if !table.columns.isEmpty {
            let heads = table.columns + (hasSources ? ["Sources"] : [])
            text += "<tr>" + heads.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined() + "</tr>\n"
        }
        for row in table.rows {
            text += "<tr>"
            for (at, cell) in row.cells.enumerated() {
                let isLast = at == row.cells.count - 1
                let shown = escaped(cell) + (isLast && row.line.isRecalled ? sign() : "")
                text += at == 0 ? "<th scope=\"row\">\(shown)</th>" : "<td>\(shown)</td>"
            }
            text += (hasSources ? "<td>\(sources(row.line))</td>" : "") + "</tr>\n"
        }
        text += "</table>\n</div>\n"
    }

    /// A text with the sign of what was recalled, and its sources.
    private mutating func full(_ line: ExportLine) -> String {
        let sources = sources(line)
        return DOI.linked(line.text) + (line.isRecalled ? sign() : "") + (sources.isEmpty ? "" : " \(sources)")
    }

    private mutating func sign() -> String {
        hasRecalled = true
        return Self.sign
    }

    private func sources(_ line: ExportLine) -> String {
        let links = line.sources.map { "<a href=\"#source-\(escaped($0))\">\(escaped($0))</a>" }
        return links.isEmpty ? "" : "<small>[\(links.joined(separator: ", "))]</small>"
    }

    private func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}

// Figures and contents.
extension HTMLExport {
    private mutating func add(_ picture: ExportPicture) {
        let figure = picture.figure
        let lit = Set(picture.use.highlight)
        let place = "figure-\(figure.id).words"  // no id of a pack has a point
        text += "<figure>\n"
        if picture.panels.isEmpty {
            add([(nil, figure.picture(lit: lit))], label: picture.caption, words: picture.isAmongFigures ? place : nil)
        } else {
            let panels = picture.panels.map { (Optional($0.title), figure.picture(of: $0, lit: lit)) }
            add(panels, label: figure.title, words: picture.isAmongFigures ? place : nil)
        }
        let inWords = escaped(words.say(.inWords))
        let more = picture.isAmongFigures ? " <a href=\"#figure-\(escaped(figure.id))\">\(inWords)</a>" : ""
        text += "<figcaption>\(escaped(picture.caption)).\(more)</figcaption>\n"
        if !picture.isAmongFigures {
            text += "<details>\n<summary>\(inWords)</summary>\n<p>\(escaped(figure.description))</p>\n</details>\n"
        }
        text += "</figure>\n"
    }

    private mutating func add(_ figure: Figure) {
        let words = "figure-\(figure.id).words"
        text += "<figure>\n"
        add([(nil, figure.picture())], label: figure.title, words: words)
        text += "<figcaption id=\"\(escaped(words))\">\(escaped(figure.description))</figcaption>\n</figure>\n"
    }

    private mutating func add(_ pieces: [(title: String?, picture: SVGPicture)], label: String, words: String?) {
        text += "<div class=\"panels\">\n"
        for piece in pieces {
            let title = piece.title.map { "<p>\(escaped($0))</p>\n" } ?? ""
            let name = piece.title.map { "\(label): \($0)" } ?? label
            text += "<div>\n\(title)\(piece.picture.text(label: name, describedBy: words))</div>\n"
        }
        text += "</div>\n"
    }

    /// The sections, each with the headings that are listed under it folded.
    private func contents(of blocks: [ExportBlock]) -> String {
        var sections: [(link: String, items: [String])] = []
        for case .heading(let level, let title, let anchor, let isListed) in blocks where level == 2 || isListed {
            let link = "<a href=\"#\(escaped(anchor))\">\(escaped(title))</a>"
            if level == 2 {
                sections.append((link, []))
            } else if let last = sections.indices.last {
                sections[last].items.append(link)
            }
        }
        let lines = sections.map { section in
            let items = section.items.map { "<li>\($0)</li>\n" }.joined()
            return items.isEmpty
                ? "<li>\(section.link)</li>\n"
                : "<li><details>\n<summary>\(section.link)</summary>\n<ul>\n\(items)</ul>\n</details></li>\n"
        }
        let name = escaped(words.say(.contents))
        return "<nav aria-label=\"\(name)\">\n<h2>\(name)</h2>\n<ul>\n\(lines.joined())</ul>\n</nav>\n"
    }
}

extension ExportBlock {
    /// Whether it begins a section below the title.
    fileprivate var isSection: Bool {
        if case .heading(let level, _, _, _) = self { return level > 1 }
        return false
    }
}
