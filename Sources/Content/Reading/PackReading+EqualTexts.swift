import TextRules
import YAMLReading

/// Texts among which one is to be chosen.
extension PackReading {
    /// Warns of two texts that a reader cannot tell apart: the same but for case and blanks.
    func noteEqualTexts(_ texts: [String], _ name: String, at node: YAMLNode) {
        guard register != nil else { return }
        var seen: Set<String> = []
        for text in texts where !text.isEmpty {
            let plain = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !seen.insert(plain).inserted {
                log.note(
                    node, "two \(name) say the same: \"\(PlainText.quoted(text))\"", hint: "say how they differ",
                    severity: .warning)
            }
        }
    }
}
