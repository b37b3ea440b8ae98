import Procedures
import Words

/// A text that visitors read, and where it stands: what a translation is looked up by.
public struct VisitorText: Hashable, Sendable {
    /// The place, such as `visitor/page/the-leak/text`.
    public var group: String
    /// Which of a list it is; nil where a place holds one text.
    public var index: Int?
    public var text: String
    /// The most characters that fit there.
    public var limit: Int

    /// The `msgctxt` of its entry.
    public var context: String { index.map { "\(group)/\($0)" } ?? group }
}

extension VisitorTrack {
    /// The track with every text put in another way.
    public func mapTexts(_ change: (VisitorText) -> String) -> VisitorTrack {
        func text(_ group: String, _ text: String, _ limit: Int, at index: Int? = nil) -> String {
            change(VisitorText(group: "visitor/\(group)", index: index, text: text, limit: limit))
        }
        func statements(_ group: String, _ statements: [Statement]) -> [Statement] {
            statements.enumerated().map { at, statement in
                var statement = statement
                statement.text = text(group, statement.text, TextLimit.statement, at: at)
                return statement
            }
        }
        var track = self
        track.title = text("title", title, TextLimit.visitorTitle)
        track.welcome = statements("welcome", welcome)
        for (at, need) in needs.enumerated() {
            track.needs[at].text = text("need/\(need.page)", need.text, TextLimit.visitorTitle)
        }
        for (phase, title) in phaseTitles.sorted(by: { $0.key < $1.key }) {
            track.phaseTitles[phase] = text("phase/\(phase)", title, TextLimit.visitorTitle)
        }
        for (at, page) in pages.enumerated() {
            track.pages[at].title = text("page/\(page.id)/title", page.title, TextLimit.visitorTitle)
            track.pages[at].text = statements("page/\(page.id)/text", page.text)
            track.pages[at].team = statements("page/\(page.id)/team", page.team)
        }
        for (at, question) in questions.enumerated() {
            track.questions[at].question = text("question/\(question.id)", question.question, TextLimit.option)
            track.questions[at].answer = statements("question/\(question.id)/answer", question.answer)
        }
        for (at, word) in words.enumerated() {
            track.words[at].word = text("word/\(word.id)", word.word, TextLimit.visitorTitle)
            track.words[at].meaning = text("word/\(word.id)/meaning", word.meaning, TextLimit.meaning)
        }
        for (at, weight) in weights.enumerated() {
            track.weights[at].both = text("weight/both", weight.both, TextLimit.term, at: at)
            track.weights[at].kilograms = text("weight/kg", weight.kilograms, TextLimit.term, at: at)
            track.weights[at].pounds = text("weight/lb", weight.pounds, TextLimit.term, at: at)
        }
        return track
    }

    /// Every text that visitors read, in reading order.
    public var texts: [VisitorText] {
        var texts: [VisitorText] = []
        _ = mapTexts { text in
            texts.append(text)
            return text.text
        }
        return texts
    }
}

extension Figure {
    /// The figure with every text put in another way: title, description, labels and the form in characters.
    public func mapTexts(_ change: (VisitorText) -> String) -> Figure {
        func text(_ group: String, _ text: String, _ limit: Int, at index: Int? = nil) -> String {
            change(VisitorText(group: "figure/\(id)/\(group)", index: index, text: text, limit: limit))
        }
        var figure = self
        figure.title = text("title", title, TextLimit.title)
        figure.description = text("description", description, TextLimit.description)
        for (at, label) in labels.enumerated() where label.text.contains(where: \.isLetter) {
            figure.labels[at].text = text("label", label.text, max(label.text.count, columns - label.column), at: at)
        }
        let drawn = lines.joined(separator: "\n")
        if drawn.contains(where: \.isLetter) {
            figure.lines = text("lines", drawn, TextLimit.description).split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
        }
        return figure
    }

    /// Every text in it.
    var texts: [VisitorText] {
        var texts: [VisitorText] = []
        _ = mapTexts { text in
            texts.append(text)
            return text.text
        }
        return texts
    }
}
