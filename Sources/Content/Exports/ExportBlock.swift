/// A piece of a pack on its way to paper: what it is, not how it looks.
enum ExportBlock {
    /// A heading, the title of the pack being level 1.
    case heading(Int, String, anchor: String)
    case paragraph(ExportLine)
    /// Lines of one kind; with a label, it leads them.
    case list(label: String, [ExportLine], isNumbered: Bool)
    /// Rows of cells under the names of their columns.
    case table(ExportTable)
    /// A word and what is said about it.
    case entry(String, ExportLine, anchor: String)
    /// Places that say more.
    case links(label: String, [ExportLink])
    /// Lines of characters whose columns matter.
    case drawing([String])
}

/// A text and what it rests on.
struct ExportLine {
    var text: String
    /// Sources and grade, such as `Stone2018; recalled: verify`; empty when there is nothing to say.
    var evidence: String

    init(_ text: String, evidence: String = "") {
        self.text = text
        self.evidence = evidence
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
    var columns: [String]
    var rows: [Row]

    /// The cells of a row, what it rests on, and all of it as one sentence that names the column of every value.
    struct Row {
        var cells: [String]
        var evidence: String
        var sentence: String
    }
}
