import Cases

/// What a line of a case's page does when it is chosen.
enum CaseLine: Hashable {
    case ask(String)
    case answer(String)
    case reason(String)
    case decide(String)
    case choose(CasePreparationItem, String)
    case readOut(String)
    case procedure
    case lab
    case look(CaseLook)
    case order(String)
    case goOn, leaveIt
    case plan(String)
    case finish
    case next, previous
    case write, leave

    /// The id of its block; focus speaks of it.
    var id: String {
        switch self {
        case .ask(let id): "case.ask.\(id)"
        case .answer(let id): "case.answer.\(id)"
        case .reason(let id): "case.reason.\(id)"
        case .decide(let id): "case.decide.\(id)"
        case .choose(let item, let id): "case.choose.\(item.rawValue).\(id)"
        case .readOut(let id): "case.line.\(id)"
        case .procedure: "case.procedure"
        case .lab: "case.lab"
        case .look(let look): "case.look.\(look.rawValue)"
        case .order(let id): "case.order.\(id)"
        case .goOn: "case.go-on"
        case .leaveIt: "case.leave-it"
        case .plan(let id): "case.plan.\(id)"
        case .finish: "case.finish"
        case .next: "case.next"
        case .previous: "case.previous"
        case .write: "case.write"
        case .leave: "case.leave"
        }
    }
}

extension CasePage {
    /// All that lines of this case can do; which of them stand on the page depends on where the case stands.
    var lines: [CaseLine] {
        let evaluation: [CaseLine] =
            lesson.findings.map { .ask($0.id) } + lesson.questions.map { .answer($0.id) }
            + lesson.decision.reasons.map { .reason($0.id) } + lesson.decision.options.map { .decide($0.id) }
        let preparation: [CaseLine] =
            CasePreparationItem.allCases.flatMap { item in item.choices.map { .choose(item, $0.id) } }
            + (timeOut?.checklist ?? []).map { .readOut($0.id) }
        let checks: [CaseLine] = CaseLook.allCases.map { .look($0) } + session.offers.map { .order($0.id) }
        return evaluation + preparation + checks + lesson.followUp.map { .plan($0.id) } + [
            .procedure, .lab, .goOn, .leaveIt, .finish, .next, .previous, .write, .leave,
        ]
    }
}
