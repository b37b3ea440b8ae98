import Procedures
import TextRules

/// The question bank as a table of comma-separated values, a question a line, for spreadsheets.
struct BankTable {
    let pack: ContentPack

    /// The choices that a question can have.
    private static let choices = 1...6

    var text: String {
        let head =
            ["id", "phase", "objective", "objective_title", "question"] + Self.choices.map { "choice_\($0)" } + ["answer"]
            + ["rationale"] + Self.choices.map { "why_\($0)" } + ["grade", "sources", "see"]
        return CSVText.line(head) + pack.questions.map { CSVText.line(fields(of: $0)) }.joined()
    }

    private func fields(of question: Question) -> [String] {
        func choice(_ number: Int) -> Question.Choice? {
            question.choices.indices.contains(number - 1) ? question.choices[number - 1] : nil
        }
        let start = [
            question.id, question.phase, question.objective, pack.title(ofObjective: question.objective), question.ask,
        ]
        let texts = Self.choices.map { choice($0)?.text ?? "" }
        let reasons = Self.choices.map { choice($0)?.why ?? "" }
        let end = [
            question.rationale.grade.rawValue, question.rationale.sources.joined(separator: " "), question.related ?? "",
        ]
        return start + texts + ["\(question.answer)", question.rationale.text] + reasons + end
    }
}
