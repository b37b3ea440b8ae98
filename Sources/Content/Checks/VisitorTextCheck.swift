import Procedures
import TextRules
import Words
import YAMLReading

/// Whether visitors can read their track: the grade of each page and of all, and no abbreviation without its words.
struct VisitorTextCheck {
    let track: VisitorTrack
    /// The map at the top of the file.
    let root: YAMLNode
    let log: ProblemLog
    /// How hard the track may be to read; nil in a language for which no rule is known.
    private let rule: ReadingRule?
    private let language: Language
    private let known: Set<Substring>

    init(track: VisitorTrack, root: YAMLNode, language: Language = .english, log: ProblemLog) {
        self.language = language
        rule = ReadingRule(language)
        self.track = track
        self.root = root
        self.log = log
        known = Set(track.words.flatMap { Abbreviation.all(in: $0.word).map(\.text) })
    }

    func run() {
        check("the welcome", [track.title], track.welcome.map(\.text), at: value("welcome"))
        for (node, page) in zip(items("pages"), track.pages) {
            let titles = [track.phaseTitles[page.phase] ?? "", page.title]
            check("page \"\(page.id)\"", titles, page.statements.map(\.text), at: node)
        }
        if language == .english { checkAverage(track.pageGrades) }
        for (node, question) in zip(items("questions"), track.questions) {
            check("question \"\(question.id)\"", [], [question.question] + question.answer.map(\.text), at: node)
        }
        for (node, word) in zip(items("words"), track.words) { checkAbbreviations([word.meaning], at: node) }
        checkGrade("the list of words", Readability(track.words.map(\.meaning), language: language), at: value("words"))
    }

    /// Titles are no sentences: they count for abbreviations only.
    private func check(_ name: String, _ titles: [String], _ texts: [String], at node: YAMLNode) {
        checkGrade(name, Readability(texts, language: language), at: node)
        checkAbbreviations(titles + texts, at: node)
    }

    private func checkGrade(_ name: String, _ readability: Readability, at node: YAMLNode) {
        guard language == .english else { return checkOtherMeasure(name, readability, at: node) }
        guard readability.grade > VisitorTrack.gradeLimit else { return }
        let count = readability.longestSentence.split(separator: " ").count
        let sentence = PlainText.quoted(readability.longestSentence, limit: 100)
        log.note(
            node, "\(name) reads at grade \(Readability.shown(readability.grade)); at most 8 fits visitors",
            hint: "its longest sentence has \(count) words: \"\(sentence)\"")
    }

    private func checkOtherMeasure(_ name: String, _ readability: Readability, at node: YAMLNode) {
        guard let rule, readability.words > 0 else { return }
        let value = rule.value(readability)
        guard rule.isTooHard(value) else { return }
        log.note(
            node, "\(name) reads at \(Readability.shown(value)) (\(rule.name)); the limit is \(Readability.shown(rule.limit))",
            hint: "shorter sentences and words", severity: .warning)
    }

    private func checkAverage(_ grades: VisitorPageGrades) {
        let average = grades.average
        guard average > VisitorTrack.averageGradeLimit, let hardest = grades.hardest else { return }
        log.note(
            value("pages"), "the pages read at grade \(Readability.shown(average)) on average; at most 6 fits visitors",
            hint: "the hardest is page \"\(hardest.page.id)\" at \(Readability.shown(hardest.grade))")
    }

    /// Notes each abbreviation that stands on a page before its words do.
    private func checkAbbreviations(_ texts: [String], at node: YAMLNode) {
        var met = known
        for abbreviation in texts.flatMap(Abbreviation.all) where met.insert(abbreviation.text).inserted {
            if abbreviation.followsItsWords { continue }
            let text = PlainText.quoted(String(abbreviation.text), limit: 20)
            log.note(
                node, "\"\(text)\" stands here without its words",
                hint: "write the words first and \"(\(text))\" after them, or add it to words")
        }
    }

    /// The value of a key at the top; the whole where the key is absent.
    private func value(_ key: String) -> YAMLNode {
        root.entries.first { $0.key.text == key }?.value ?? root
    }

    private func items(_ key: String) -> YAMLItems { value(key).items }
}
