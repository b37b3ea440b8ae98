import ClipLab

/// What goes wrong in a case, whatever the learner does, and what helps.
public struct CaseComplication: Hashable, Sendable {
    /// When it begins.
    public enum Onset: String, CaseIterable, Hashable, Sendable {
        /// When the clip has been advanced into the left atrium for the first time.
        case clipInAtrium = "clip-in-atrium"
        /// When the guide has left the left atrium.
        case guideOut = "guide-out"
        /// When the procedure is over and the first look has been taken.
        case afterwards
    }

    /// What the team can be told to do.
    public struct Offer: Hashable, Sendable {
        public var id: String
        /// What is told: "Drain the pericardium".
        public var order: String
        /// What the team does in the lab; nil for what only takes time.
        public var act: Act?
        /// What it takes where there is no act, min.
        public var minutes: Int
        /// What the team answers.
        public var text: String
        public var marks: Int
        /// Whether it harms.
        public var isWrong: Bool

        public init(
            id: String, order: String, act: Act?, minutes: Int = 1, text: String, marks: Int = 0, isWrong: Bool = false
        ) {
            (self.id, self.order, self.act, self.minutes) = (id, order, act, minutes)
            (self.text, self.marks, self.isWrong) = (text, marks, isWrong)
        }
    }

    public var complication: Complication
    public var onset: Onset
    /// What is seen when it begins.
    public var sign: String
    /// Until when what helps must have been done, min from the onset.
    public var deadline: Int
    /// Why the case ends when too little was done; nil where it goes on.
    public var critical: String?
    public var objective: String
    public var offers: [Offer]

    public init(
        _ complication: Complication, onset: Onset, sign: String, deadline: Int, critical: String? = nil, objective: String,
        offers: [Offer]
    ) {
        (self.complication, self.onset, self.sign, self.deadline) = (complication, onset, sign, deadline)
        (self.critical, self.objective, self.offers) = (critical, objective, offers)
    }

    /// The marks of all offers.
    public var allMarks: Int { offers.reduce(0) { $0 + $1.marks } }
}

/// The limits of a good result.
public struct CaseLimits: Hashable, Sendable {
    /// The largest grade that is accepted.
    public var mostRegurgitation = 2
    /// The mean gradient must be below it, mmHg.
    public var gradientBelow = 5.0

    public init() {}
}

/// What is looked at when the procedure is over.
public enum CaseLook: String, CaseIterable, Hashable, Sendable, Codable {
    case leak, gradient, shunt, effusion, groin

    public var title: String {
        switch self {
        case .leak: "The leak that remains"
        case .gradient: "The gradient, with the heart rate"
        case .shunt: "The septum"
        case .effusion: "The pericardium"
        case .groin: "The groin"
        }
    }
}
