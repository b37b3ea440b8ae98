/// A form in which a pack can be printed.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
    /// Plain text in 80 columns.
    case text
    case markdown
    /// One page to hand out that needs no other file.
    case html
    /// Every statement with its grade, sources and seeds.
    case json
}

/// Printing a pack. The same pack always gives the same text, ended by a newline.
extension ContentPack {
    /// The whole pack.
    public func export(_ format: ExportFormat) -> String {
        print(exportBlocks, format, title: title) ?? jsonExport
    }

    /// The words for visitors alone, without sources and links to what clinicians read; nil when the pack has none.
    public func exportForVisitors(_ format: ExportFormat) -> String? {
        guard let track = visitorTrack else { return nil }
        return print(blocks(forVisitorsAlone: track), format, title: track.title, isLeaflet: true) ?? visitorJSON(track)
    }

    /// The blocks on paper; nil for JSON, which is no paper.
    private func print(_ blocks: [ExportBlock], _ format: ExportFormat, title: String, isLeaflet: Bool = false) -> String? {
        switch format {
        case .text: TextExport(blocks: blocks).text
        case .markdown: MarkdownExport(blocks: blocks).text
        case .html: HTMLExport(title: title, language: language, blocks: blocks, isLeaflet: isLeaflet).text
        case .json: nil
        }
    }
}
