import StateMachine

/// A case as it is worked on: what it asks, and the journal of all that was done.
public struct CaseCourse: Sendable {
    public let lesson: CaseLesson
    public private(set) var journal: Journal<CaseDomain>
    /// Lines that wait to be stored.
    private var unstored: [Entry<CaseDomain>] = []

    /// A case before anything was asked.
    ///
    /// - Parameter now: Milliseconds since 1970.
    public init(_ lesson: CaseLesson, heading: String, now: Int64) {
        self.lesson = lesson
        journal = Journal(.patientCase, CaseNotes(), at: now)
        unstored = journal.entries
        note(heading, at: now)
    }

    public var notes: CaseNotes { journal.snapshot.context }

    /// The phase that the case is in.
    public var stage: CaseState { journal.snapshot.leaves(in: .stage).first ?? .debrief }

    /// Whether the patient is not well.
    public var isTroubled: Bool { journal.snapshot.contains(.isTroubled) }

    /// Whether the case is over.
    public var isOver: Bool { stage == .debrief || stage == .ended }

    /// Sends an event; why not, when it is refused.
    @discardableResult
    public mutating func send(_ event: CaseEvent, by actor: Actor = .learner, at now: Int64, moment: Int? = nil) -> CaseRefusal?
    {
        let recorded = journal.send(event, by: actor, at: now, simulationStep: moment)
        if let entry = recorded.entry { unstored.append(entry) }
        if case .refused(let reasons) = recorded.step.outcome { return reasons.first }
        return nil
    }

    /// Writes something down that is no event of the case.
    public mutating func note(_ text: String, by actor: Actor = .system, at now: Int64, moment: Int? = nil) {
        if let entry = journal.note(text, by: actor, at: now, simulationStep: moment).entry { unstored.append(entry) }
    }

    /// Hands over the lines that wait to be stored.
    public mutating func takeUnstored() -> [Entry<CaseDomain>] {
        defer { unstored = [] }
        return unstored
    }

    /// Goes on behind the last line of a journal that was played again.
    public mutating func goOn(after last: Entry<CaseDomain>?, at now: Int64) {
        journal = Journal(.patientCase, adopting: journal.snapshot.place, after: last, at: now)
        unstored = journal.entries
    }

    // MARK: What is asked for

    /// What was found, in the order in which it was asked for.
    public var found: [CaseFinding] {
        notes.asked.compactMap { id in lesson.findings.first { $0.id == id } }
    }

    /// The option that was decided on.
    public var option: CaseDecision.Option? { lesson.decision.options.first { $0.id == notes.option } }

    /// The event of a decision: its kind says where it leads.
    public func decision(_ option: CaseDecision.Option) -> CaseEvent {
        switch option.way {
        case .treat: .treat(option.id)
        case .none: .refrain(option.id)
        case .end: .critical(option: option.id, because: option.because)
        }
    }
}
