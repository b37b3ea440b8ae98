import Procedures

/// A piece of a pack on its way to paper: what it is, not how it looks.
enum ExportBlock {
    /// A heading, the title of the document being level 1. Those of level 2 stand in the contents, and those of level 3 that
    /// are listed.
    case heading(Int, String, anchor: String, isListed: Bool = false)
    case paragraph(ExportLine)
    /// Lines of one kind; with a label, it leads them.
    case list(label: String, [ExportLine], marks: ExportMarks)
    /// What must not be overlooked.
    case warnings(label: String, [ExportLine])
    /// Rows of cells under the names of their columns.
    case table(ExportTable)
    /// A word and what is said about it.
    case entry(String, ExportLine, anchor: String)
    /// Places that say more.
    case links(label: String, [ExportLink])
    /// A figure where it is used.
    case picture(ExportPicture)
    /// A figure by itself, whole, with all that it shows in words.
    case figure(Figure)
    /// What is shown when it is asked for; on paper that cannot fold, all of it.
    case fold(label: String, [ExportBlock])
}

/// What stands before the lines of a list.
enum ExportMarks {
    case bullets, numbers
    /// Boxes to tick.
    case boxes
    /// Circles, of which one is chosen.
    case circles
}

/// A text and what it rests on.
struct ExportLine {
    var text: String
    /// Keys of the bibliography.
    var sources: [String] = []
    /// Whether it was recalled and not read in a source.
    var isRecalled = false

    init(_ text: String, sources: [String] = [], isRecalled: Bool = false) {
        self.text = text
        self.sources = sources
        self.isRecalled = isRecalled
    }

    init(_ statement: Statement) {
        self.init(statement.text, sources: statement.sources, isRecalled: statement.grade == .recalled)
    }

    /// Sources and grade in words, such as `Stone2018; recalled: verify`; empty when there is nothing to say.
    var evidence: String {
        [sources.joined(separator: ", "), isRecalled ? "recalled: verify" : ""].filter { !$0.isEmpty }
            .joined(separator: "; ")
    }
}

/// A place to go to.
struct ExportLink {
    var title: String
    var anchor: String
}

/// A table on its way to paper.
struct ExportTable {
    var title: String
    /// The heads of the columns; none for a table without a head.
    var columns: [String]
    var rows: [Row]

    /// The cells of a row, and all of it as one line that names the column of every value, with what it rests on.
    struct Row {
        var cells: [String]
        var line: ExportLine
    }
}

/// A figure where it is used: cut-outs of it or all of it, and what matters there.
struct ExportPicture {
    var figure: Figure
    var use: FigureUse
    /// Whether the figure also stands among the figures, where it is told in words; otherwise the words stand beside it.
    var isAmongFigures: Bool

    /// The cut-outs that are shown; none for all of the figure.
    var panels: [Figure.Panel] { use.panels.compactMap { id in figure.panels.first { $0.id == id } } }

    /// What matters, in words.
    var lit: [String] { use.highlight.compactMap { id in figure.parts.first { $0.id == id }?.title } }

    /// The title, and what to look at.
    var caption: String {
        let panels = panels.map(\.title).joined(separator: "; ")
        let shown = panels.isEmpty ? figure.title : "\(figure.title) (\(panels))"
        return lit.isEmpty ? shown : "\(shown). Look at: \(lit.joined(separator: ", "))"
    }
}
