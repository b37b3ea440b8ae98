import Procedures

/// The question bank in Moodle's text format GIFT: one category an objective, so that a teacher can draw from each.
struct GIFTExport {
    let pack: ContentPack

    var text: String {
        var lines = [
            "// \(plain(pack.title)), version \(plain(pack.version)). License of the texts: \(plain(pack.license)).", "",
        ]
        var category: String?
        for question in byObjective {
            if question.objective != category {
                category = question.objective
                lines += ["$CATEGORY: \(plain(pack.title))/\(name(of: question.objective))", ""]
            }
            lines += self.lines(of: question) + [""]
        }
        return lines.joined(separator: "\n")
    }

    /// The questions, those of one objective side by side, objectives and questions in the order of the bank.
    private var byObjective: [Question] {
        let questions = pack.questions
        var order: [String: Int] = [:]
        for question in questions where order[question.objective] == nil { order[question.objective] = order.count }
        return questions.enumerated().sorted { one, other in
            (order[one.element.objective] ?? 0, one.offset) < (order[other.element.objective] ?? 0, other.offset)
        }.map(\.element)
    }

    private func lines(of question: Question) -> [String] {
        let choices = question.choices.enumerated().map { at, choice in
            let isRight = at + 1 == question.answer
            let why = choice.why.map { "#" + escaped($0) } ?? ""
            return "\t\(isRight ? "=" : "~")\(escaped(choice.text))\(why)"
        }
        return ["::\(escaped(question.id))::[plain]\(escaped(question.ask)) {"] + choices
            + ["\t####\(escaped(question.rationale.text))", "}"]
    }

    /// A category's name: a slash would begin a category within it.
    private func name(of objective: String) -> String {
        guard !objective.isEmpty else { return "Other questions" }
        let title = pack.title(ofObjective: objective)
        return plain(title == objective ? objective : "\(objective) \(title)").replacing("/", with: "//")
    }

    private func plain(_ text: String) -> String { text.map { $0.isNewline ? " " : String($0) }.joined() }

    /// A text with the signs escaped that mean something in GIFT.
    private func escaped(_ text: String) -> String {
        plain(text).map { "~=#{}:\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
