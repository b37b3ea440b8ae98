import ClipLab

/// What a case asks of a learner beside the clip: findings, questions, a decision, preparation, checks, rescue, a plan.
public struct CaseLesson: Hashable, Sendable {
    /// Who the patient is, at most 2 KiB.
    public var brief = ""
    /// A few words that stand on every page: age, mechanism.
    public var strip = ""
    /// What can be asked for.
    public var findings: [CaseFinding] = []
    /// What is to be answered from the findings before anything is decided.
    public var questions: [CaseQuestion] = []
    /// What the heart team decides.
    public var decision = CaseDecision()
    /// What is right to prepare; nil where no clip is right.
    public var preparation: CasePreparation?
    /// How many lines the checklist of the time-out has; the pack knows.
    public var linesOfTimeOut = 0
    /// What goes wrong in this case; nil when nothing does by itself.
    public var complication: CaseComplication?
    /// What is to be looked at after the clip, and within which limits.
    public var checks = CaseLimits()
    /// What may be planned; those that are right belong to the plan.
    public var followUp: [CaseTick] = []
    /// What came of it, told behind the plan.
    public var outcome = ""
    /// The share of each part, in hundredths.
    public var weights: [CasePart: Int] = [:]
    /// What is needed to pass.
    public var passLine = CasePassLine()
    /// What the debrief teaches.
    public var points: [CasePoint] = []
    /// Steps, articles and cards to go back to.
    public var study: [String] = []
    /// Keys of the bibliography.
    public var sources: [String] = []

    /// Nothing known.
    public init() {}

    /// Whether a clip is right.
    public var isTreated: Bool { preparation != nil }

    /// What the case is there for: the objectives of its debrief.
    public var mainObjectives: [String] {
        var seen: Set<String> = []
        return points.map(\.objective).filter { seen.insert($0).inserted }
    }

    /// The objectives of the case in order, without repetition.
    public var objectives: [String] {
        let all =
            findings.compactMap(\.objective) + [decision.objective] + points.map(\.objective)
            + (complication.map { [$0.objective] } ?? []) + followUp.compactMap(\.objective)
        var seen: Set<String> = []
        return all.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

/// Something that is found when it is asked for.
public struct CaseFinding: Hashable, Sendable {
    public var id: String
    /// What is asked for: "Transthoracic echo".
    public var ask: String
    /// What it costs, min.
    public var minutes: Int
    /// What it shows.
    public var text: String
    public var objective: String?
    /// Whether it costs time and decides nothing.
    public var isNeedless: Bool

    public init(id: String, ask: String, minutes: Int, text: String, objective: String? = nil, isNeedless: Bool = false) {
        (self.id, self.ask, self.minutes, self.text) = (id, ask, minutes, text)
        (self.objective, self.isNeedless) = (objective, isNeedless)
    }
}

/// A question that is answered from the findings.
public struct CaseQuestion: Hashable, Sendable {
    /// What can be answered.
    public enum Answer: String, CaseIterable, Hashable, Sendable, Codable {
        case yes, no
        case notApplicable = "not-applicable"

        /// The answer in a word or two.
        public var words: String { self == .notApplicable ? "does not apply" : rawValue }
    }

    public var id: String
    public var ask: String
    public var answer: Answer
    public var because: String

    public init(id: String, ask: String, answer: Answer, because: String) {
        (self.id, self.ask, self.answer, self.because) = (id, ask, answer, because)
    }
}

/// What the heart team decides, and why.
public struct CaseDecision: Hashable, Sendable {
    /// Where a decision leads.
    public enum Way: String, CaseIterable, Hashable, Sendable {
        /// On to preparation.
        case treat
        /// To the plan, without a clip.
        case none
        /// To the end: a critical error.
        case end
    }

    /// An option.
    public struct Option: Hashable, Sendable {
        public var id: String
        public var text: String
        public var isRight: Bool
        /// Why it is right or wrong.
        public var because: String
        public var source: String?
        /// What it earns of 70 although it is not the right one.
        public var marks: Int
        public var way: Way
        /// What comes of it, told before the case goes on.
        public var then: String?

        public init(
            id: String, text: String, isRight: Bool, because: String, source: String? = nil, marks: Int = 0, way: Way,
            then: String? = nil
        ) {
            (self.id, self.text, self.isRight, self.because) = (id, text, isRight, because)
            (self.source, self.marks, self.way, self.then) = (source, marks, way, then)
        }
    }

    public var question = ""
    /// Findings without which nothing should be decided.
    public var needs: [String] = []
    public var options: [Option] = []
    /// Reasons to tick.
    public var reasons: [CaseTick] = []
    public var objective = "E6"

    /// Nothing to decide.
    public init() {}
}

/// A line to tick: right to tick, wrong to tick, or neither.
public struct CaseTick: Hashable, Sendable {
    public var id: String
    public var text: String
    public var isRight: Bool
    public var objective: String?

    public init(id: String, text: String, isRight: Bool, objective: String? = nil) {
        (self.id, self.text, self.isRight, self.objective) = (id, text, isRight, objective)
    }
}

/// What the debrief teaches.
public struct CasePoint: Hashable, Sendable {
    public var objective: String
    public var text: String
    public var source: String?
    /// Sources that disagree about it.
    public var disagree: [String]

    public init(objective: String, text: String, source: String? = nil, disagree: [String] = []) {
        (self.objective, self.text, self.source, self.disagree) = (objective, text, source, disagree)
    }
}

/// A part of a case that has marks.
public enum CasePart: String, CaseIterable, Hashable, Sendable, Codable {
    case decision, preparation, intervention, complication
    case followUp = "follow-up"
    /// Where no clip is right.
    case reasons, plan

    /// The part as the end page names it.
    public var title: String {
        switch self {
        case .decision: "Decision"
        case .preparation: "Preparation"
        case .intervention: "Intervention"
        case .complication: "Checks and rescue"
        case .followUp: "Follow-up"
        case .reasons: "Reasons"
        case .plan: "Plan"
        }
    }

    /// The usual share of each part.
    public static let usual: [CasePart: Int] = [
        .decision: 30, .preparation: 10, .intervention: 40, .complication: 15, .followUp: 5,
    ]
    /// The usual share where no clip is right.
    public static let usualUntreated: [CasePart: Int] = [.decision: 70, .reasons: 20, .plan: 10]
}

/// What is needed to pass.
public struct CasePassLine: Hashable, Sendable {
    /// Marks of 100 in sum.
    public var sum = 80
    /// Percent of each objective that weighs enough.
    public var objective = 60
    /// From how many points on an objective weighs enough.
    public var objectiveFrom = 10

    public init() {}
}
