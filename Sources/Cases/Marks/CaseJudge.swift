import ClipLab
import TextRules

/// What a case loses by which part.
struct CaseJudge {
    let lesson: CaseLesson
    let notes: CaseNotes
    let intervention: CaseIntervention?

    private(set) var parts: [CaseMarks.Part] = []
    private(set) var losses: [CaseMarks.Loss] = []
    private(set) var objectives: [CaseMarks.Objective] = []

    init(lesson: CaseLesson, notes: CaseNotes, intervention: CaseIntervention?) {
        (self.lesson, self.notes, self.intervention) = (lesson, notes, intervention)
    }

    /// What is being added up of a part.
    private struct Tally {
        var part: CasePart
        var weight: Int
        var score = 0.0
    }

    mutating func run() {
        for part in CasePart.allCases {
            guard let weight = lesson.weights[part], weight > 0 else { continue }
            var tally = Tally(part: part, weight: weight)
            switch part {
            case .decision: lesson.isTreated ? decide(&tally) : decideAlone(&tally)
            case .reasons: weigh(lesson.decision.reasons, notes.reasons, of: 100, lesson.decision.objective, &tally)
            case .preparation: prepare(&tally)
            case .intervention: intervene(&tally)
            case .complication: check(&tally)
            case .followUp, .plan: weigh(lesson.followUp, notes.plan, of: 100, "F2", &tally)
            }
            // Where no clip is right, a puncture costs all.
            if !lesson.isTreated, intervention?.hasPunctured == true { tally.score = 0 }
            parts.append(CaseMarks.Part(part: part, weight: weight, score: max(0, min(100, tally.score))))
        }
        if !lesson.isTreated, intervention?.hasPunctured == true {
            for index in objectives.indices { objectives[index].kept = 0 }
            losses = [
                CaseMarks.Loss(
                    part: .decision, text: "the septum was punctured in a patient for whom no clip is right",
                    objective: lesson.decision.objective, lost: 100)
            ]
        }
    }

    /// Counts what was kept of a part's points.
    private mutating func count(_ text: String, _ objective: String, kept: Double, of most: Double, _ tally: inout Tally) {
        tally.score += kept
        let share = Double(tally.weight) / 100
        note(objective, kept: max(0, kept) * share, of: most * share)
        if kept < most {
            losses.append(
                CaseMarks.Loss(part: tally.part, text: text, objective: objective, lost: (most - kept) * share))
        }
    }

    private mutating func note(_ objective: String, kept: Double, of most: Double) {
        if let index = objectives.firstIndex(where: { $0.id == objective }) {
            objectives[index].most += most
            objectives[index].kept += kept
        } else {
            objectives.append(CaseMarks.Objective(id: objective, most: most, kept: kept))
        }
    }

    // MARK: Decision

    private mutating func decide(_ tally: inout Tally) {
        countOption(of: 70, &tally)
        weigh(lesson.decision.reasons, notes.reasons, of: 20, lesson.decision.objective, &tally)
        countFindings(&tally)
    }

    /// Where no clip is right the reasons have a share of their own.
    private mutating func decideAlone(_ tally: inout Tally) {
        countOption(of: 90, &tally)
        countFindings(&tally)
    }

    private mutating func countOption(of most: Double, _ tally: inout Tally) {
        let option = lesson.decision.options.first { $0.id == notes.option }
        let kept = option.map { $0.isRight ? most : min(most, Double($0.marks) * most / 70) } ?? 0
        let right = lesson.decision.options.first(where: \.isRight)?.text ?? ""
        count(
            "decided \"\(option?.text ?? "nothing")\"; right is \"\(right)\"", lesson.decision.objective, kept: kept, of: most,
            &tally)
    }

    /// 5 for each finding that was needed and not asked for, 1 for each question that was not answered rightly.
    private mutating func countFindings(_ tally: inout Tally) {
        let missing = lesson.decision.needs.filter { !notes.asked.contains($0) }
        let open = lesson.questions.count { notes.answers[$0.id] == nil }
        let wrong = lesson.questions.count { notes.answers[$0.id] != $0.answer } - open
        let lost = min(10, Double(5 * missing.count + open + wrong))
        let names = missing.compactMap { id in lesson.findings.first { $0.id == id }?.ask.lowercasedFirst }
        var text: [String] = names.isEmpty ? [] : ["decided without \(names.joined(separator: ", "))"]
        if wrong > 0 { text.append("\(wrong) of the \(lesson.questions.count) questions answered wrong") }
        if open > 0 { text.append("\(open) not answered") }
        count(text.joined(separator: "; "), "E1", kept: 10 - lost, of: 10, &tally)
    }

    /// Right less wrong ticks, of the right ones.
    private mutating func weigh(
        _ ticks: [CaseTick], _ given: Set<String>, of most: Double, _ objective: String, _ tally: inout Tally
    ) {
        let right = ticks.filter(\.isRight)
        guard !right.isEmpty else { return tally.score += most }
        let wrong = ticks.filter { !$0.isRight && given.contains($0.id) }
        let each = most / Double(right.count)
        for tick in right {
            count(
                "not ticked: \(tick.text)", tick.objective ?? objective, kept: given.contains(tick.id) ? each : 0, of: each,
                &tally)
        }
        for tick in wrong {
            let lost = min(each, max(0, tally.score))
            tally.score -= lost
            note(tick.objective ?? objective, kept: -lost * Double(tally.weight) / 100, of: 0)
            losses.append(
                CaseMarks.Loss(
                    part: tally.part, text: "ticked: \(tick.text)", objective: tick.objective ?? objective,
                    lost: lost * Double(tally.weight) / 100))
        }
    }

    // MARK: Preparation

    /// Equal shares for what is chosen and for the time-out.
    private mutating func prepare(_ tally: inout Tally) {
        guard let right = lesson.preparation else { return tally.score = 100 }
        for item in CasePreparationItem.allCases {
            let choice = notes.choices[item] ?? ""
            let name = item.choices.first { $0.id == choice }?.text ?? "nothing"
            count("\(item.title): \(name)", item.objective, kept: right.accepts(choice, for: item) ? 20 : 0, of: 20, &tally)
        }
        let (read, all) = (notes.lines.count, lesson.linesOfTimeOut)
        let share = min(1, Double(read) / Double(max(1, all)))
        count("time-out: \(read) of \(all) lines read", "P4", kept: 20 * share, of: 20, &tally)
    }

    // MARK: Intervention

    private mutating func intervene(_ tally: inout Tally) {
        guard let intervention else {
            return count("no intervention was done", lesson.decision.objective, kept: 0, of: 100, &tally)
        }
        let share = Double(tally.weight) / 100
        for entry in intervention.marks.entries {
            note(entry.item.objective, kept: Double(entry.kept) * share, of: Double(entry.item.most) * share)
            if entry.lost > 0 {
                losses.append(
                    CaseMarks.Loss(
                        part: .intervention, text: entry.item.title, objective: entry.item.objective,
                        lost: Double(entry.lost) * share))
            }
        }
        tally.score = Double(intervention.total)
    }

    // MARK: Checks and rescue

    private mutating func check(_ tally: inout Tally) {
        let own = lesson.complication.flatMap { notes.wasTroubled ? $0 : nil }
        let looks = own == nil ? 100.0 : 40
        let each = looks / Double(CaseLook.allCases.count)
        for look in CaseLook.allCases {
            let seen = notes.looks.contains(look)
            count("not looked at: \(look.title.lowercasedFirst)", "C1", kept: seen ? each : 0, of: each, &tally)
        }
        guard let own else { return }
        let done = notes.orders.filter { $0.seconds <= 60 * own.deadline }
        for offer in own.offers where offer.marks > 0 {
            let most = 60 * Double(offer.marks) / Double(max(1, own.allMarks))
            let isDone = done.contains { $0.id == offer.id }
            count(
                "not ordered in time: \(offer.order.lowercasedFirst)", own.objective, kept: isDone ? most : 0, of: most, &tally)
        }
        for offer in own.offers where offer.isWrong && notes.orders.contains(where: { $0.id == offer.id }) {
            let lost = min(10, max(0, tally.score))
            tally.score -= lost
            note(own.objective, kept: -lost * Double(tally.weight) / 100, of: 0)
            losses.append(
                CaseMarks.Loss(
                    part: .complication, text: "ordered: \(offer.order.lowercasedFirst)", objective: own.objective,
                    lost: lost * Double(tally.weight) / 100))
        }
    }
}
