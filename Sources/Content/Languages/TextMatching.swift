import Words

/// Which entry of a translation belongs to which text.
///
/// Within a list the text itself decides, so that a sentence put between two others moves nothing; what is left over on both
/// sides stands for a sentence that was corrected, as far as it is like the one that was translated.
struct TextMatching {
    /// By the context of the text.
    private(set) var entries: [String: POEntry] = [:]
    /// The entries to which no text belongs any more.
    private(set) var unused: [POEntry] = []

    init(_ texts: [VisitorText], _ entries: [POEntry]) {
        let groups = Dictionary(grouping: entries) { Self.group(of: $0.context) }
        var taken: Set<String> = []
        for (group, texts) in Dictionary(grouping: texts, by: \.group) {
            var open = (groups[group] ?? []).filter { $0.context.isIn(group, isList: texts[0].index != nil) }
            var waiting: [VisitorText] = []
            for text in texts {
                if let at = open.firstIndex(where: { $0.source.text == text.text && $0.context == text.context })
                    ?? open.firstIndex(where: { $0.source.text == text.text })
                {
                    self.entries[text.context] = open.remove(at: at)
                } else {
                    waiting.append(text)
                }
            }
            for text in waiting {
                let isNear = { (entry: POEntry) in Translation(entry, of: TranslationSource(text.text)).isNear }
                let like = open.firstIndex { $0.context == text.context && isNear($0) } ?? open.firstIndex(where: isNear)
                if let like { self.entries[text.context] = open.remove(at: like) }
            }
            for text in texts { if let entry = self.entries[text.context] { taken.insert(entry.context) } }
        }
        unused = entries.filter { !taken.contains($0.context) }
    }

    /// The place of an entry: its context without the number at the end.
    private static func group(of context: String) -> String {
        let slash = context.lastIndex(of: "/") ?? context.startIndex
        let isInList = Int(context[slash...].dropFirst()) != nil
        return isInList ? String(context[..<slash]) : context
    }
}

extension String {
    /// Whether a context is one of a list, or the place itself.
    fileprivate func isIn(_ group: String, isList: Bool) -> Bool { isList ? self != group : self == group }
}

extension Translation {
    /// Whether it was made of this text, or of one that it was before.
    fileprivate var isNear: Bool { state != .unrelated }
}
