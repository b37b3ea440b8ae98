import Screens

/// A page of text in the portions in which it is said: a paragraph each, and of a long one no more than so many words.
struct Portions: Hashable, Sendable {
    /// The lines of each portion, in order; at least one portion.
    let lines: [[String]]

    /// The most words of a portion.
    static let mostWords = 40

    init(_ page: Page) {
        var lines: [[String]] = []
        // A heading is said with what it stands over.
        var heading: [String] = []
        for block in page.body {
            let said = Page(title: "", body: [block]).spoken().map(\.plain).filter { !$0.isEmpty }
            guard !said.isEmpty else { continue }
            if block.isHeading {
                heading += said
                continue
            }
            var portions = said.flatMap(Self.parts).map { [$0] }
            portions[0] = heading + portions[0]
            heading = []
            lines += portions
        }
        self.lines = lines.isEmpty ? [heading] : lines
    }

    /// A paragraph in parts of whole sentences; a sentence that is too long is parted between words.
    static func parts(of paragraph: String) -> [String] {
        var parts: [[Substring]] = [[]]
        var sentence: [Substring] = []
        func end() {
            if parts[parts.count - 1].count + sentence.count > mostWords, !parts[parts.count - 1].isEmpty { parts.append([]) }
            while sentence.count > mostWords {
                parts[parts.count - 1] += sentence.prefix(mostWords)
                sentence.removeFirst(mostWords)
                parts.append([])
            }
            parts[parts.count - 1] += sentence
            sentence = []
        }
        for word in paragraph.split(separator: " ") {
            sentence.append(word)
            if let last = word.last, ".?!".contains(last) { end() }
        }
        end()
        return parts.map { $0.joined(separator: " ") }
    }
}

extension Block {
    /// Whether it is said together with what follows it.
    fileprivate var isHeading: Bool {
        guard case .text(let text) = content else { return false }
        return text.runs.first?.role == .heading
    }
}
