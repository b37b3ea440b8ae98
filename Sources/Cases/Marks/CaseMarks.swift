import ClipLab

/// The marks of a case: each part by itself is worth 100, and its share of the whole is in the pack.
public struct CaseMarks: Hashable, Sendable {
    /// A part and what it earned of 100.
    public struct Part: Hashable, Sendable {
        public var part: CasePart
        /// Its share of the whole, in hundredths.
        public var weight: Int
        /// What it earned of 100.
        public var score: Double
    }

    /// A loss and why, in hundredths of the whole.
    public struct Loss: Hashable, Sendable {
        public var part: CasePart
        public var text: String
        public var objective: String
        public var lost: Double
    }

    /// What an objective is worth, and what was kept of it.
    public struct Objective: Hashable, Sendable {
        public var id: String
        public var most: Double
        public var kept: Double
        /// Kept of most, %.
        public var percent: Int { most > 0 ? Int((100 * kept / most).rounded()) : 100 }
    }

    public var parts: [Part]
    /// The dearest first.
    public var losses: [Loss]
    public var objectives: [Objective]
    /// The critical error that ended the case.
    public var critical: String?
    private let passLine: CasePassLine

    /// The sum, 0 to 100.
    public var total: Int {
        if critical != nil { return 0 }
        return min(100, max(0, Int((parts.reduce(0) { $0 + Double($1.weight) * $1.score / 100 }).rounded())))
    }

    /// Objectives that weigh enough and were missed.
    public var missed: [Objective] {
        objectives.filter {
            $0.most >= Double(passLine.objectiveFrom) && $0.kept * 100 < Double(passLine.objective) * $0.most
        }
    }

    /// Whether the case is passed: in sum, in each objective that weighs enough, and without a critical error.
    public var isPassed: Bool { critical == nil && total >= passLine.sum && missed.isEmpty }

    /// The marks of a case as it stands.
    public init(_ lesson: CaseLesson, _ notes: CaseNotes, _ intervention: CaseIntervention?) {
        var judge = CaseJudge(lesson: lesson, notes: notes, intervention: intervention)
        judge.run()
        (parts, critical, passLine) = (judge.parts, notes.critical, lesson.passLine)
        losses = judge.losses.filter { $0.lost >= 0.05 }.sorted { ($1.lost, $0.text) < ($0.lost, $1.text) }
        objectives = judge.objectives
    }
}
