import Cases
import Content
import Screens
import TerminalCore

/// The list of cases.
extension TrainerState {
    /// The cases of the pack with what they teach, and how they went so far.
    var caseList: Page {
        var body: [Block] = [
            .text("cases.title", StyledText("CASES, all patients invented", .heading)),
            .text("cases.what", "Decide, prepare, treat, look after, and answer for it: a case takes 20 to 60 minutes."),
        ]
        body += cases.offers.map { .choice(Self.id(of: $0), StyledText("Go on: \($0.words)", .strong), mark: "-") }
        let when = cases.tellsAtOnce ? "at once" : "at the end"
        body.append(.choice("cases.feedback", StyledText("Judged: ") + StyledText(when, .strong), mark: "-"))
        for patient in pack.patients {
            guard let lesson = patient.lesson else { continue }
            let attempts = cases.attempts.filter { $0.patient == patient.id }
            body.append(
                .choice(
                    "cases.\(patient.id)",
                    StyledText("\(patient.number) \(patient.title)", .strong) + StyledText(Self.words(of: attempts)),
                    mark: "-"))
            let objectives = lesson.mainObjectives.compactMap { id in pack.objectives.first { $0.id == id }?.title }
            body.append(.text("cases.\(patient.id).objectives", StyledText(objectives.joined(separator: "; ")), indent: 2))
        }
        body.append(.text("cases.teaches", StyledText("A teaching model; no educator has validated the marks.", .caution)))
        var page = Page(
            title: pack.program, place: "Cases", shortPlace: "CASES", body: body, anchor: view.anchor,
            keys: keyHints([(.activate, "begin"), (.down, "move")], out: cases.isAlone ? "leave" : "back"), numbers: isLinear)
        page.outline = outlineColumn
        return focused(page)
    }

    /// The best mark, and all attempts.
    private static func words(of attempts: [CaseAttempt]) -> String {
        guard let best = attempts.max(by: { $0.marks < $1.marks }) else { return "" }
        let all = attempts.map { "\($0.marks)" }.joined(separator: ", ")
        return "  best \(best.marks)\(best.isPassed ? ", passed" : "")\(attempts.count > 1 ? "; all: \(all)" : "")"
    }

    /// Begins what the line with the focus stands for.
    mutating func chooseCase() -> [Effect] {
        guard let focus = page.focus else { return [] }
        if focus == "cases.feedback" {
            cases.tellsAtOnce.toggle()
            return []
        }
        if let offer = cases.offers.first(where: { Self.id(of: $0) == focus }) {
            return [.cases(.goOn(patient: offer.patient))]
        }
        return pack.patients.first { "cases.\($0.id)" == focus }.map { beginCase($0) } ?? []
    }

    private static func id(of offer: CaseOffer) -> String { "cases.resume.\(offer.patient)" }
}
