/// What happens in a case.
public enum CaseEvent: Hashable, Sendable {
    // Evaluation
    /// A finding is asked for, which takes its time.
    case ask(String, minutes: Int)
    /// A question is answered.
    case answer(String, CaseQuestion.Answer)
    /// A reason is ticked, or its tick taken away.
    case reason(String)
    /// The option that was decided on leads to the preparation, or to the plan.
    case treat(String), refrain(String)
    /// A critical error, with its reason; it may be a decision.
    case critical(option: String?, because: String)

    // Preparation
    /// Anesthesia, access, heparin or the first clip is chosen.
    case choose(CasePreparationItem, String)
    /// A line of the time-out is read, or its tick taken away.
    case line(String)
    case timeOut

    // Intervention and checks
    case procedureOver
    case look(CaseLook)
    /// The patient gets worse, and is well again.
    case trouble, well
    /// An order is carried out, so long after the patient got worse.
    case order(String, seconds: Int)
    /// The deadline has passed.
    case overdue
    /// On to the plan; with a patient who is not well.
    case goOn, leaveIt

    // Follow-up
    /// A line of the plan is ticked, or its tick taken away.
    case plan(String)
    case finish
    /// What the learner writes about it.
    case write(String)

    // Any time
    case leave, arrive

    /// The name of the event in the chart and in the journal.
    public var kind: CaseKind {
        switch self {
        case .ask: .ask
        case .answer: .answer
        case .reason: .reason
        case .treat: .treat
        case .refrain: .refrain
        case .critical: .critical
        case .choose(.anesthesia, _): .anesthesia
        case .choose(.access, _): .access
        case .choose(.heparin, _): .heparin
        case .choose(.clipPlan, _): .clipPlan
        case .line: .line
        case .timeOut: .timeOut
        case .procedureOver: .procedureOver
        case .look: .look
        case .trouble: .trouble
        case .well: .well
        case .order: .order
        case .overdue: .overdue
        case .goOn: .goOn
        case .leaveIt: .leaveIt
        case .plan: .plan
        case .finish: .finish
        case .write: .write
        case .leave: .leave
        case .arrive: .arrive
        }
    }
}
