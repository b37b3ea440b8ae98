import TextRules
import Words
import YAMLReading

/// Whether a translation of the words for visitors can be shown: what is missing, out of date, too long, or says other numbers.
struct TranslationCheck {
    let pack: ContentPack
    let translation: PackTranslation
    let log: ProblemLog

    private var language: Language { Language(translation.language) }
    private var file: String { pack.texts.files.shown(translation.path) }

    func run() {
        guard let translated = pack.visitorTranslation(language) else {
            if let place = translation.place, pack.visitorTrack == nil {
                log.note(place, "there are no words for visitors to translate", hint: "add visitor.yaml, or leave it out")
            }
            return
        }
        for remark in translated.report.remarks { note(remark) }
        for entry in translated.report.unused {
            note(entry, "\(shown(entry.context)) is no text of the pack any more", hint: "remove the entry")
        }
        checkLetters()
        checkReading(translated.track)
        checkWeights(translated.track)
        checkDrawings(translated)
    }

    private func note(_ remark: TranslationReport.Remark) {
        let name = shown(remark.context)
        guard let entry = remark.entry else {
            let place = Problem(
                file: file, severity: .warning, text: "\(name) is not translated",
                hint: "\"\(PlainText.quoted(remark.text, limit: 60))\"")
            return log.note(place)
        }
        // A slip is the translator's to mend before anybody sees it; a text that changed since must not shut the pack.
        let severity: Problem.Severity = entry.source.text == remark.text && !entry.isFuzzy ? .error : .warning
        switch remark.state {
        case .missing: note(entry, "\(name) is not translated, or is a draft", hint: "it is shown in \"\(pack.language)\"")
        case .outdated: note(entry, "the text of \(name) was changed since it was translated", hint: "it is shown all the same")
        case .numbersDiffer:
            let numbers = (Numbers.all(in: remark.text), Numbers.all(in: entry.texts.joined(separator: " ")))
            note(
                entry, "\(name) says other numbers: \(list(numbers.1)), not \(list(numbers.0))",
                hint: "it is shown in \"\(pack.language)\"", severity: severity)
        case .placeholdersDiffer:
            note(entry, "\(name) has other words in braces", hint: "they stay as they are", severity: severity)
        case .unrelated, .current: break
        }
        if remark.excess > 0 {
            note(entry, "\(name) is \(remark.excess) characters longer than its field", hint: "shorten it")
        }
    }

    private func list(_ numbers: [String]) -> String { numbers.isEmpty ? "none" : numbers.joined(separator: " ") }

    private func shown(_ context: String) -> String { PlainText.quoted(context, limit: 80) }

    private func note(_ entry: POEntry, _ text: String, hint: String, severity: Problem.Severity = .warning) {
        log.note(Problem(file: file, line: entry.line, column: 1, severity: severity, text: text, hint: hint))
    }

    /// Letters that the language does not have are slips, and some consoles cannot show them.
    private func checkLetters() {
        let isDrawing = { (entry: POEntry) in entry.context.hasPrefix("figure/") && entry.context.hasSuffix("/lines") }
        for entry in pack.texts.translation(language).entries {
            let rule: CharacterRule = isDrawing(entry) ? .figureTexts : .packTexts
            let wrong = entry.texts.joined().unicodeScalars.first { scalar in
                !scalar.isASCII && (!rule.allows(scalar) || !(language.letters?.contains(scalar) ?? true) && isLetter(scalar))
            }
            guard let wrong else { continue }
            let name = "\"\(PlainText.name(String(wrong)))\""
            note(
                entry, "\(shown(entry.context)) holds \(name), which \(language.englishName) is not written with",
                hint: rule.allows(wrong) ? "" : rule.hint(wrong), severity: .error)
        }
    }

    /// A sign, such as ±, is of no language.
    private func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

    private func checkReading(_ track: VisitorTrack) {
        guard let rule = ReadingRule(language) else { return }
        for page in track.pages {
            let value = rule.value(page.statements.map(\.text))
            guard rule.isTooHard(value) else { continue }
            log.note(
                Problem(
                    file: file, severity: .warning,
                    text: "page \"\(page.id)\" reads at \(Readability.shown(value)) (\(rule.name))",
                    hint: "the limit is \(Readability.shown(rule.limit)): shorter sentences and words"))
        }
    }

    /// A weight that stands in no text is not said in the clinic's unit.
    private func checkWeights(_ track: VisitorTrack) {
        let texts = track.texts.filter { !$0.group.hasPrefix("visitor/weight") }
        for weight in track.weights where !texts.contains(where: { $0.text.contains(weight.both) }) {
            log.note(
                Problem(
                    file: file, severity: .warning, text: "no text says \"\(PlainText.quoted(weight.both))\"",
                    hint: "translate the weight as it stands in the sentence"))
        }
    }

    /// A drawing keeps to its 38 columns and 12 lines.
    private func checkDrawings(_ translated: VisitorTranslation) {
        for (id, figure) in translated.figures.sorted(by: { $0.key < $1.key }) {
            let widest = figure.lines.map(\.unicodeScalars.count).max() ?? 0
            guard widest > 38 || figure.lines.count > 12 else { continue }
            log.note(
                Problem(
                    file: file, text: "the drawing \"\(id)\" is \(widest) columns wide and \(figure.lines.count) lines high",
                    hint: "at most 38 columns and 12 lines fit"))
        }
    }
}

extension ContentPack {
    /// How it stands with each translation, in a line each, with how hard its pages are to read.
    public var translationLines: [String] {
        translations.compactMap { translation in
            let language = Language(translation.language)
            guard let translated = visitorTranslation(language) else { return nil }
            let review = translation.reviewedBy.map { "reviewed by \($0)" } ?? "not yet reviewed by a clinician"
            guard let rule = ReadingRule(language) else { return "\(translated.report.line); \(review)" }
            let values = translated.track.pages.map { rule.value($0.statements.map(\.text)) }
            let average = values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
            let hardest = values.reduce(average) { rule.harder($0, $1) }
            return "\(translated.report.line); \(review); pages read at \(Readability.shown(average)) on average, "
                + "\(Readability.shown(hardest)) at the hardest (\(rule.name))"
        }
    }
}
