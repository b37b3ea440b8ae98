/// A walkthrough as phases and steps: the outline, without the texts of the steps.
public struct Procedure: Hashable, Sendable {
    /// The pack's id, such as `mitral-teer`.
    public var id: String
    public var title: String
    public var phases: [Phase] {
        didSet { steps = Self.steps(of: phases) }
    }
    /// All steps in walking order.
    public private(set) var steps: [Step]
    /// The ways in which it can end; none in packs that know only one.
    public var outcomes: [ProcedureOutcome]

    public init(id: String, title: String, phases: [Phase], outcomes: [ProcedureOutcome] = []) {
        steps = Self.steps(of: phases)
        self.id = id
        self.title = title
        self.phases = phases
        self.outcomes = outcomes
    }

    /// Room is made at once: a pack may have ten thousand.
    private static func steps(of phases: [Phase]) -> [Step] {
        var steps: [Step] = []
        steps.reserveCapacity(phases.reduce(0) { $0 + $1.steps.count })
        for phase in phases { steps += phase.steps }
        return steps
    }
}

/// A stretch of the walkthrough that is opened by the one before it.
public struct Phase: Hashable, Sendable {
    public var id: String
    public var title: String
    /// The title in at most ten characters, for narrow places.
    public var shortTitle: String
    /// One sentence: what the phase is for.
    public var summary: String
    public var steps: [Step]
    /// The questions that end the phase in this walk.
    public var questions: [Question]
    /// The questions of which some are drawn for each walk; empty when the phase names its own.
    public var bank: [Question]

    public init(
        id: String, title: String, shortTitle: String, summary: String, steps: [Step], questions: [Question] = [],
        bank: [Question] = []
    ) {
        self.id = id
        self.title = title
        self.shortTitle = shortTitle
        self.summary = summary
        self.steps = steps
        self.questions = questions
        self.bank = bank
    }

    /// The questions of this walk, and those of the bank that were answered when the walk asked others.
    public func questions(withAnswered answers: [String: Int]) -> [Question] {
        let drawn = Set(questions.map(\.id))
        return questions + bank.filter { answers[$0.id] != nil && !drawn.contains($0.id) }
    }

    /// What a question contributes to the chart: its name, how many choices it has and which is right.
    public struct Question: Hashable, Sendable {
        public var id: String
        public var choices: Int
        /// The right choice, counted from 1.
        public var answer: Int
        /// The step that it leads to: where that step does not apply, the question is not asked. Nil: always asked.
        public var step: String?

        public init(id: String, choices: Int, answer: Int, step: String? = nil) {
            self.id = id
            self.choices = choices
            self.answer = answer
            self.step = step
        }
    }
}

/// One step of a phase: its name, and what must be settled at it.
public struct Step: Hashable, Sendable {
    public var id: String
    public var title: String
    /// The title in at most 30 characters; nil when there is no shorter one.
    public var shortTitle: String?
    /// What must be ticked before the step can be marked done.
    public var checklist: [ChecklistItem]
    /// What must be decided before this step, or on a guided walk any behind it in the phase, can be marked done.
    public var decision: Decision?
    /// The step applies when one of these holds; always when there are none.
    public var only: [Condition]
    /// The step that follows when this one is marked done; nil for the next in order.
    public var leadsTo: String?
    /// The steps that are open again when this one is marked done.
    public var reopens: [String]

    public init(
        id: String, title: String, shortTitle: String? = nil, checklist: [ChecklistItem] = [], decision: Decision? = nil,
        only: [Condition] = [], leadsTo: String? = nil, reopens: [String] = []
    ) {
        self.id = id
        self.title = title
        self.shortTitle = shortTitle
        self.checklist = checklist
        self.decision = decision
        self.only = only
        self.leadsTo = leadsTo
        self.reopens = reopens
    }
}

/// Something to be ticked off at a step.
public struct ChecklistItem: Hashable, Sendable {
    public var id: String
    public var text: String
    /// The item applies when one of these holds; always when there are none.
    public var only: [Condition]

    public init(id: String, text: String, only: [Condition] = []) {
        self.id = id
        self.text = text
        self.only = only
    }
}

/// A question put to the team at a step, with answers of which some let the walk go on.
public struct Decision: Hashable, Sendable {
    public var id: String
    public var question: String
    public var options: [Option]

    public init(id: String, question: String, options: [Option]) {
        self.id = id
        self.question = question
        self.options = options
    }

    /// An answer to a decision.
    public struct Option: Hashable, Sendable {
        public var id: String
        public var text: String
        /// The criterion by which this answer is chosen.
        public var when: String?
        /// Text and criterion for narrow screens; nil when there is no shorter form.
        public var short: String?
        /// Whether this answer settles the decision.
        public var settles: Bool
        /// The step this answer leads to; nil stays where one is.
        public var leadsTo: String?
        /// The steps that are open again after this answer.
        public var reopens: [String]
        /// The outcome that this answer brings about.
        public var outcome: String?

        public init(
            id: String, text: String, when: String? = nil, short: String? = nil, settles: Bool, leadsTo: String? = nil,
            reopens: [String] = [], outcome: String? = nil
        ) {
            self.id = id
            self.text = text
            self.when = when
            self.short = short
            self.settles = settles
            self.leadsTo = leadsTo
            self.reopens = reopens
            self.outcome = outcome
        }

        /// The answer with its criterion behind it.
        public var textWithCriterion: String { when.map { "\(text): \($0)" } ?? text }
    }
}
