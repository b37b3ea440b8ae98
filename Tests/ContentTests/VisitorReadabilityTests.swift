import TestSupport
import Testing

@testable import Content

/// The measure of how hard a text reads.
struct VisitorReadabilityTests {
    /// Syllables as dictionaries part the words.
    private static let counts: [(String, Int)] = [
        ("the", 1), ("heart", 1), ("valve", 1), ("valves", 1), ("door", 1), ("blood", 1), ("clip", 1), ("groin", 1),
        ("vein", 1), ("breathe", 1), ("closed", 1), ("called", 1), ("weighed", 1), ("bruise", 1), ("whole", 1), ("eyes", 1),
        ("leaflet", 2), ("tissue", 2), ("muscle", 2), ("rhythm", 2), ("pressure", 2), ("patient", 2), ("people", 2),
        ("question", 2), ("nurses", 2), ("changes", 2), ("needed", 2), ("settled", 2), ("surgeon", 2), ("quiet", 2),
        ("safely", 2), ("someone", 2), ("makers", 2), ("safety", 2), ("something", 2), ("sometimes", 2), ("going", 2),
        ("doesn't", 2), ("don't", 1),
        ("language", 2), ("aorta", 3), ("atrium", 3), ("ventricle", 3), ("catheter", 3), ("ultrasound", 3), ("hospital", 3),
        ("easier", 3), ("period", 3), ("idea", 3), ("area", 3), ("procedure", 3), ("radio", 3), ("usual", 3), ("tables", 2),
        ("anything", 3), ("physician", 3), ("drying", 2), ("beyond", 2), ("usually", 4), ("material", 4), ("Italian", 3),
        ("operation", 4),
        ("anesthesia", 4), ("January", 4), ("antibiotic", 5), ("evaluation", 5), ("fibrillation", 4),
    ]

    @Test("Syllables are counted as dictionaries part the words", arguments: counts)
    func syllables(word: String, count: Int) {
        #expect(SyllableRule.count(Substring(word)) == count)
    }

    @Test("Numbers, signs and capitals count as they are spoken")
    func spoken() {
        let counts: [(Substring, Int)] = [
            ("0", 2), ("7", 2), ("11", 3), ("24", 3), ("63", 3), ("100", 3), ("250", 5), ("4.5", 3), ("33%", 5), ("1-2", 2),
            ("1000", 3), ("MRI", 3), ("X-rays", 2), ("\"Yes,", 1), ("follow-up", 3), ("(over", 2), ("it's", 1),
        ]
        for (token, count) in counts { #expect(SyllableRule.count(token) == count, "\(token)") }
    }

    /// Published grades: 11.3 for the platypus in the literature on the formula, -3.4 as the lowest there is; the opening
    /// of the Gettysburg Address has 30 words and 48 syllables in one sentence, counted by hand: 14.99.
    @Test("Texts of known grade come out at their grade")
    func grades() {
        let texts: [(String, Double)] = [
            ("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 11.3),
            ("Go. Run. Stop.", -3.4),
            (
                """
                Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, \
                and dedicated to the proposition that all men are created equal.
                """, 15.0
            ),
        ]
        for (text, grade) in texts { #expect(abs(Readability([text]).grade - grade) < 0.05, "\(text)") }
        let address = Readability([texts[2].0])
        #expect(address.words == 30 && address.syllables == 48 && address.sentences == 1)
    }

    @Test("A sentence ends with its mark, not with Dr., a decimal or a colon; a text without a mark is one sentence")
    func sentences() {
        #expect(Readability(["Ask Dr. Lee. Nothing over 4.5 kilograms: is that so? Yes!"]).sentences == 4 - 1)
        #expect(Readability(["He said \"go.\" (She went.) They stayed"]).sentences == 3)
        #expect(Readability(["One", "Two", ""]).sentences == 2)
        #expect(Readability(["- one - two"]).words == 2)
    }

    @Test("The longest sentence is found, and nothing is measured where there is nothing")
    func longest() {
        #expect(Readability(["Short one. This one is the longest. Tiny."]).longestSentence == "This one is the longest.")
        #expect(Readability([]).grade == 0)
        #expect(Readability(["- ..."]).grade == 0)
        #expect([0.04, 0.05, 5.06, 7.95, -3.4, -0.01].map(Readability.shown) == ["0.0", "0.1", "5.1", "8.0", "-3.4", "0.0"])
    }

    @Test("No token crashes the count, whatever it holds, and each has at least one syllable")
    func anything() {
        var random = SeededGenerator(seed: 4)
        let scalars = Array("aeiouy'blstdgqcn-.%½é🫀٣7A0".unicodeScalars)
        for _ in 0..<20_000 {
            var token = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...9, using: &random) { token.append(scalars.randomElement(using: &random)!) }
            let text = String(token)
            let count = SyllableRule.count(Substring(text))
            #expect(count >= 1 && count <= 4 * text.unicodeScalars.count, "\(text)")
            #expect(Readability([text]).grade.isFinite)
        }
    }

    @Test("An abbreviation is a word with two capitals; behind its words in brackets it is explained")
    func abbreviations() {
        #expect(Abbreviation.all(in: "An MRI, an X-ray and MitraClip.").map(\.text) == ["MRI", "MitraClip"])
        #expect(Abbreviation.all(in: "A magnetic scan (MRI) is one.").map(\.followsItsWords) == [true])
        #expect(Abbreviation.all(in: "(MRI) MRI (an MRI)").map(\.followsItsWords) == [false, false, false])
    }
}
