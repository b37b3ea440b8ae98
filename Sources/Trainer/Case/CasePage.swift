import Cases
import ClipLab
import Content
import Procedures
import Screens
import TerminalCore
import TextRules

/// The pages of a case: the walk's five phases, with the patient in sight on each.
struct CasePage {
    let session: CaseSession
    let pack: ContentPack

    var lesson: CaseLesson { session.lesson }
    private var notes: CaseNotes { session.notes }

    /// The phase that is in front, counted from 0; 5 behind the last.
    private var phase: Int {
        switch session.course.stage {
        case .evaluation: 0
        case .preparation: 1
        case .intervention: 2
        case .checks: 3
        case .followUp: 4
        default: 5
        }
    }

    /// Whether the case came through a phase, counted from 0: not each decision leads through all of them.
    private func wasEntered(_ phase: Int) -> Bool {
        switch phase {
        case 0: true
        case 1: session.course.option?.way == .treat
        case 2, 3: session.finished != nil
        default: notes.critical == nil
        }
    }

    /// The page, without focus and keys.
    var page: Page {
        let rail = pack.procedure.phases.enumerated().map { index, phase in
            RailStop(
                number: index + 1, title: phase.shortTitle,
                state: index == self.phase ? .current : index < self.phase && wasEntered(index) ? .done : .shut)
        }
        var page = Page(
            title: pack.program, place: "Case \(session.patient.number), invented",
            shortPlace: "CASE \(session.patient.number)",
            counter: title, rail: rail, body: strip + [.gap("case.gap")] + body, aside: [])
        page.message = session.said.isEmpty ? nil : .notice(session.said.joined(separator: " "))
        page.spokenHeader = "Case \(session.patient.number), an invented patient. \(title)."
        return page
    }

    private var title: String {
        switch session.course.stage {
        case .evaluation:
            switch session.part {
            case .findings: "Evaluation: findings"
            case .questions: "Evaluation: questions"
            case .decision: "Evaluation: decision"
            }
        case .preparation: "Preparation"
        case .intervention: "Intervention"
        case .checks: "Immediate checks"
        case .followUp: "Follow-up"
        case .ended: "Ended"
        default: "Debrief"
        }
    }

    /// The patient in a line: who it is, and what is known so far.
    private var strip: [Block] {
        let known = session.course.found.map { $0.ask.lowercasedFirst }
        let asked = known.isEmpty ? "Nothing asked yet" : "Known: \(known.joined(separator: ", "))"
        let time = notes.minutes > 0 ? ", \(notes.minutes) min" : ""
        return [.text("case.strip", StyledText(lesson.strip, .strong) + StyledText(" (invented). \(asked)\(time)."))]
    }

    private var body: [Block] {
        switch session.course.stage {
        case .evaluation:
            switch session.part {
            case .findings: findings
            case .questions: questions
            case .decision: decision
            }
        case .preparation: preparation
        case .intervention: [line(.lab, "Back to the clip lab")]
        case .checks: checks
        case .followUp: followUp
        default: CaseDebrief(session: session, pack: pack).blocks
        }
    }

    private func heading(_ id: String, _ text: String) -> Block { .text("case.\(id)", StyledText(text, .heading)) }

    private func line(_ line: CaseLine, _ text: String) -> Block { .choice(line.id, StyledText(text, .strong), mark: "-") }

    /// The step whose checklist is the time-out.
    var timeOut: Procedures.Step? { pack.procedure.steps.first { $0.id == lesson.preparation?.timeOut } }

    // MARK: Evaluation

    private var findings: [Block] {
        var blocks: [Block] = [.text("case.brief", StyledText(lesson.brief)), .gap("case.gap.brief")]
        for finding in lesson.findings {
            let isKnown = notes.asked.contains(finding.id)
            blocks.append(
                .choice(
                    CaseLine.ask(finding.id).id,
                    StyledText(finding.ask, .strong) + StyledText(isKnown ? "" : ", \(finding.minutes) min"),
                    mark: isKnown ? "[x]" : "[ ]"))
            if isKnown { blocks.append(.text("case.found.\(finding.id)", StyledText(finding.text), indent: 4)) }
        }
        return blocks + [.gap("case.gap.next"), line(.next, "On to the \(lesson.questions.count) questions")]
    }

    private var questions: [Block] {
        [heading("questions", "Answer from what you found; Enter turns the answer: yes, no, does not apply")]
            + lesson.questions.enumerated().map { index, question in
                let answer = notes.answers[question.id]
                return .choice(
                    CaseLine.answer(question.id).id,
                    StyledText("\(question.ask)  ")
                        + StyledText(answer?.words ?? "not answered", answer == nil ? .caution : .strong),
                    mark: "\(index + 1).", spoken: "\(question.ask) \(answer?.words ?? "Not answered")")
            } + [.gap("case.gap.next"), line(.next, "On to the decision"), line(.previous, "Back to the findings")]
    }

    private var decision: [Block] {
        [heading("reasons", "Tick the reasons that carry the decision, then decide")]
            + lesson.decision.reasons.map { reason in
                .choice(
                    CaseLine.reason(reason.id).id, StyledText(reason.text),
                    mark: notes.reasons.contains(reason.id) ? "[x]" : "[ ]"
                )
            } + [.gap("case.gap.decision"), heading("decision", lesson.decision.question)]
            + lesson.decision.options.map { .choice(CaseLine.decide($0.id).id, StyledText($0.text, .strong), mark: "( )") }
            + [.gap("case.gap.next"), line(.previous, "Back to the questions")]
    }

    // MARK: Preparation

    private var preparation: [Block] {
        var blocks: [Block] = []
        for item in CasePreparationItem.allCases {
            blocks.append(heading("item.\(item.rawValue)", item.title))
            for choice in item.choices {
                let isChosen = notes.choices[item] == choice.id
                blocks.append(
                    .choice(
                        CaseLine.choose(item, choice.id).id, StyledText(choice.text), mark: isChosen ? "(x)" : "( )"))
            }
        }
        if let step = timeOut {
            blocks.append(heading("time-out", "Time-out: read each line aloud"))
            for item in step.checklist {
                blocks.append(
                    .choice(
                        CaseLine.readOut(item.id).id, StyledText(item.text), mark: notes.lines.contains(item.id) ? "[x]" : "[ ]"
                    ))
            }
        }
        return blocks + [.gap("case.gap.next"), line(.procedure, "Time-out over: puncture")]
    }

    // MARK: Checks, follow-up

    private var checks: [Block] {
        var blocks: [Block] = [.text("case.monitor", StyledText(session.monitor))]
        if session.course.isTroubled, let own = lesson.complication {
            blocks.append(.text("case.sign", StyledText("!! \(own.sign)", .warning)))
        }
        blocks.append(heading("looks", "Look at"))
        for look in CaseLook.allCases {
            let isSeen = notes.looks.contains(look)
            blocks.append(.choice(CaseLine.look(look).id, StyledText(look.title), mark: isSeen ? "[x]" : "[ ]"))
        }
        let offers = session.offers
        if !offers.isEmpty {
            let clock =
                session.secondsSinceOnset.map { " (\($0 / 60) minutes since it began; the clock moves with acts)" } ?? ""
            blocks.append(heading("orders", "Give an order\(clock)"))
            for offer in offers {
                let isDone = notes.orders.contains { $0.id == offer.id }
                blocks.append(.choice(CaseLine.order(offer.id).id, StyledText(offer.order), mark: isDone ? "[x]" : "[ ]"))
            }
        }
        blocks += [.gap("case.gap.next"), line(.goOn, "On to the plan")]
        if session.course.isTroubled { blocks.append(line(.leaveIt, "On to the plan although the patient is not well")) }
        return blocks
    }

    private var followUp: [Block] {
        [heading("plan", lesson.isTreated ? "The plan for the time after" : "The plan for this patient")]
            + lesson.followUp.map { line in
                .choice(CaseLine.plan(line.id).id, StyledText(line.text), mark: notes.plan.contains(line.id) ? "[x]" : "[ ]")
            } + [.gap("case.gap.next"), line(.finish, "The plan stands: end the case")]
    }
}

extension CaseSession {
    /// The orders that can be given now.
    var offers: [CaseComplication.Offer] {
        guard course.stage == .checks, let bench else { return [] }
        if notes.wasTroubled, let own = lesson.complication { return own.offers }
        return bench.lab.state.conditions.isEmpty ? [] : Self.usualOrders
    }

    /// Since when the case's own complication goes on, s.
    var secondsSinceOnset: Int? {
        guard course.isTroubled, let bench, let onset = bench.ownOnset else { return nil }
        return Int(bench.lab.state.clock - onset)
    }

    /// What can be ordered whatever is wrong.
    static let usualOrders: [CaseComplication.Offer] = [
        .init(id: "any-effusion", order: "Look for an effusion", act: .checkEffusion, text: "Seen."),
        .init(id: "any-drain", order: "Drain the pericardium", act: .rescue(.drain), text: "Done."),
        .init(id: "any-protamine", order: "Reverse the heparin", act: .giveProtamine(milligrams: 50), text: "Given."),
        .init(id: "any-press", order: "Press on the groin", act: .rescue(.press), text: "Pressed."),
        .init(id: "any-blood", order: "Give blood", act: .giveDrug(.blood), text: "Running."),
        .init(id: "any-fluid", order: "Give fluid", act: .giveDrug(.fluid), text: "Running."),
        .init(id: "any-pressor", order: "A pressor", act: .giveDrug(.noradrenaline), text: "Running."),
        .init(id: "any-inotrope", order: "An inotrope", act: .giveDrug(.inotrope), text: "Running."),
        .init(id: "any-oxygen", order: "Oxygen 100%", act: .rescue(.oxygen), text: "On."),
        .init(id: "any-occluder", order: "Close the hole in the septum", act: .closeSeptum, text: "The occluder sits."),
        .init(id: "any-cardioversion", order: "Cardioversion", act: .rescue(.cardiovert), text: "One shock."),
        .init(id: "any-surgeon", order: "Call the surgeon", act: .rescue(.callSurgeon), text: "On the way."),
    ]
}
