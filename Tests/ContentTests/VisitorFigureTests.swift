import Procedures
import Testing

@testable import Content

/// What visitors read in numbers is what clinicians read.
struct VisitorFigureTests {
    private let pack = ContentPack.bundled()

    /// A number with what it counts: `24 hour`, `47 %`, `3 of 100`.
    private struct Quantity: Hashable {
        var number: Double
        var unit: String
    }

    @Test("Every figure stands in a clinician's statement, one that shares a source where sources are named")
    func agree() throws {
        let track = try #require(pack.visitorTrack)
        let statements = track.welcome + track.pages.flatMap(\.statements) + track.questions.flatMap(\.answer)
        let texts = pack.procedure.steps.flatMap { pack.body(of: $0.id).statements } + pack.articles.flatMap(\.statements)
        let clinicians = texts.map { (sources: Set($0.sources), quantities: quantities(in: $0.text)) }
        var count = 0
        for statement in statements {
            let found = quantities(in: statement.text)
            guard !found.isEmpty else { continue }
            let peers = clinicians.filter { statement.sources.isEmpty || !$0.sources.isDisjoint(with: statement.sources) }
            let known = Set(peers.flatMap(\.quantities))
            count += found.count
            for quantity in found { #expect(isKnown(quantity, among: known), "\(quantity) in: \(statement.text)") }
        }
        #expect(count >= 35)
    }

    @Test("Words to know and questions hold no figure of their own")
    func words() throws {
        let track = try #require(pack.visitorTrack)
        for text in track.words.map(\.meaning) + track.questions.map(\.question) {
            #expect(!text.contains { $0.isNumber }, "\(text)")
        }
    }

    @Test("The look at figures sees numbers, ranges, number words and shares, and a wrong one is not known")
    func quantitiesAreSeen() {
        let seen = Set(quantities(in: "2-4 h, one to seven days, 5.9% and 16 of 63; 2 to 3 in 100, aged 75 years."))
        let expected: [Quantity] = [
            Quantity(number: 2, unit: "hour"), Quantity(number: 4, unit: "hour"), Quantity(number: 1, unit: "day"),
            Quantity(number: 7, unit: "day"), Quantity(number: 5.9, unit: "%"), Quantity(number: 16, unit: "of 63"),
            Quantity(number: 2, unit: "of 100"), Quantity(number: 3, unit: "of 100"), Quantity(number: 75, unit: "year"),
        ]
        #expect(seen == Set(expected))
        #expect(!isKnown(Quantity(number: 5, unit: "hour"), among: seen))
        #expect(isKnown(Quantity(number: 6, unit: "of 100"), among: seen))
        #expect(!isKnown(Quantity(number: 5, unit: "of 100"), among: seen))
        #expect(quantities(in: "Nothing over 12 apples.") == [Quantity(number: 12, unit: "apples")])
    }

    /// Weights may be told in pounds, within a tenth, and percents as whole people of a hundred.
    private func isKnown(_ quantity: Quantity, among known: Set<Quantity>) -> Bool {
        switch quantity.unit {
        case _ where known.contains(quantity): true
        case "pound":
            known.contains { $0.unit == "kg" && abs($0.number * 2.2046 - quantity.number) <= 0.1 * $0.number * 2.2046 }
        case "of 100": known.contains { $0.unit == "%" && $0.number.rounded() == quantity.number }
        default: false
        }
    }

    private static let units = [
        "h": "hour", "hours": "hour", "hour": "hour", "days": "day", "day": "day", "nights": "night", "night": "night",
        "weeks": "week", "week": "week", "months": "month", "month": "month", "years": "year", "year": "year",
        "minutes": "minute", "min": "minute", "%": "%", "pounds": "pound", "pound": "pound", "lb": "pound",
        "kilograms": "kg", "kg": "kg",
    ]
    private static let numberWords = [
        "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
        "ten": "10", "eleven": "11", "twelve": "12",
    ]

    /// The numbers of a text with their units: all that are written in digits, and words such as "two" before a unit.
    private func quantities(in text: String) -> [Quantity] {
        let tokens = tokens(of: text)
        var found: [Quantity] = []
        for (index, token) in tokens.enumerated() {
            guard let number = Double(Self.numberWords[token] ?? token), !isWhole(tokens, index) else { continue }
            let unit = unit(after: index, in: tokens)
            let isDigits = token.first?.isNumber == true
            guard isDigits || Self.units.values.contains(unit) || unit.hasPrefix("of ") else { continue }
            found.append(Quantity(number: number, unit: unit))
        }
        return found
    }

    /// Whether a number is the whole of which another is a part: the 100 of "3 in 100".
    private func isWhole(_ tokens: [String], _ index: Int) -> Bool {
        index > 1 && ["in", "of"].contains(tokens[index - 1]) && Double(tokens[index - 2]) != nil
    }

    /// What a number counts: the word behind it, behind a range that it begins, or the whole of which it is a part.
    private func unit(after index: Int, in tokens: [String]) -> String {
        var next = index + 1
        while next + 1 < tokens.count, ["to", "or", "and", "-"].contains(tokens[next]),
            Double(Self.numberWords[tokens[next + 1]] ?? tokens[next + 1]) != nil
        {
            next += 2
        }
        guard next < tokens.count else { return "" }
        if ["in", "of"].contains(tokens[next]), next + 1 < tokens.count, Double(tokens[next + 1]) != nil {
            return "of \(tokens[next + 1])"
        }
        return Self.units[tokens[next]] ?? tokens[next]
    }

    /// Words, numbers with their decimals, hyphens and percent signs, in small letters.
    private func tokens(of text: String) -> [String] {
        var tokens: [String] = []
        var current = ""
        func flush() {
            while current.last == "." { current.removeLast() }
            if !current.isEmpty { tokens.append(current) }
            current = ""
        }
        for character in text.lowercased() {
            switch character {
            case "-", "%":
                flush()
                tokens.append(String(character))
            case ".": current.append(character)
            case _ where character.isLetter || character.isNumber:
                if let last = current.last, last.isLetter != character.isLetter { flush() }
                current.append(character)
            default: flush()
            }
        }
        flush()
        return tokens
    }
}
