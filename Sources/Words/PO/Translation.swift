/// What a translator's entry is worth for a text as it is now.
public struct Translation: Hashable, Sendable {
    /// How an entry stands to a text.
    public enum State: Hashable, Sendable {
        case current
        /// The text changed since; what it says in numbers did not.
        case outdated
        /// There is no translation, or only a draft that nobody looked at.
        case missing
        /// It says other numbers than the text.
        case numbersDiffer
        /// It lacks a place for a value, or has one that the text has not.
        case placeholdersDiffer
        /// It was made of another text.
        case unrelated
    }

    public let state: State

    /// Whether it is shown; whatever is not is shown in English.
    public var isUsable: Bool { state == .current || state == .outdated }

    /// Judges an entry.
    ///
    /// - Parameter isName: whether it names something, such as a key that is "Home" on one keyboard and "Pos1" on another.
    public init(_ entry: POEntry, of source: TranslationSource, isName: Bool = false) {
        state = Self.state(of: entry, source, isName)
    }

    private static func state(of entry: POEntry, _ source: TranslationSource, _ isName: Bool) -> State {
        let wanted = source.plural == nil ? 1 : 2
        guard entry.texts.count >= wanted, entry.texts.allSatisfy({ !$0.isEmpty }) else { return .missing }
        let isCurrent = entry.source == source && !entry.isFuzzy
        // A draft by a machine says nothing of the text it was made of.
        if entry.isFuzzy, entry.previous == nil, entry.source == source { return .missing }
        let made = entry.isFuzzy ? entry.previous ?? entry.source.text : entry.source.text
        if !isCurrent, !isLike(made, source.text) { return .unrelated }
        for text in entry.texts where placeholders(in: text) != placeholders(in: source.text) { return .placeholdersDiffer }
        for text in entry.texts where !isName && Numbers.all(in: text) != Numbers.all(in: source.text) { return .numbersDiffer }
        return isCurrent ? .current : .outdated
    }

    /// The names in braces, in alphabetical order.
    static func placeholders(in text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
            .compactMap { part in part.firstIndex(of: "}").map { String(part[..<$0]) } }.sorted()
    }

    /// Whether two texts are one that was corrected: half of their words are the same.
    static func isLike(_ one: String, _ other: String) -> Bool {
        func words(_ text: String) -> Set<String> {
            Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        }
        let (first, second) = (words(one), words(other))
        guard !first.isEmpty, !second.isEmpty else { return one == other }
        return 2 * first.intersection(second).count >= max(first.count, second.count)
    }
}

/// The numbers that a text states in digits.
public enum Numbers {
    /// All of them in rising order of their spelling; a comma inside counts as a point, and what groups thousands as well.
    public static func all(in text: String) -> [String] {
        var found: [String] = []
        var number = ""
        func end() {
            while let last = number.last, last == "." { number.removeLast() }
            if !number.isEmpty { found.append(number) }
            number = ""
        }
        for character in text {
            if ("0"..."9").contains(character) {
                number.append(character)
            } else if character == "." || character == ",", !number.isEmpty, number.last != "." {
                number.append(".")
            } else {
                end()
            }
        }
        end()
        return found.sorted()
    }
}
