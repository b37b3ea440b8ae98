/// A form in which a whole pack can be printed.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
    /// Plain text in 80 columns.
    case text
    case markdown
    /// One page that needs no other file.
    case html
    /// Every statement with its grade, sources and seeds.
    case json
}

/// Printing a whole pack.
extension ContentPack {
    /// The whole pack, ended by a newline; the same pack always gives the same text.
    public func export(_ format: ExportFormat) -> String {
        switch format {
        case .text: TextExport(blocks: exportBlocks).text
        case .markdown: MarkdownExport(blocks: exportBlocks).text
        case .html: HTMLExport(title: title, language: language, blocks: exportBlocks).text
        case .json: jsonExport
        }
    }
}
