/// One session, as the store knows it: a walk, or another kind of work with a journal.
public struct SessionRecord: Hashable, Sendable {
    /// What is done in a session.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case walk, check, exam, `case`, lab
    }

    /// A name that is given once: made by the caller, so that a retry is harmless.
    public var id: String
    /// The id of the pack that is walked.
    public var pack: String
    /// The pack's version when the session began.
    public var packVersion: String
    /// When it began, in milliseconds since 1970.
    public var startedAt: Int64
    /// When its newest line was written, in milliseconds since 1970; when it began, if it has none.
    public var touchedAt: Int64
    public var kind: Kind
    /// The number of the learner whom it belongs to; nil for nobody in particular.
    public var learner: Int64?
    /// Where the pack comes from: "bundled", or the real path of its folder; nil when the program did not note it.
    public var origin: String?
    /// The digest of the pack's files when the session began, in 64 digits.
    public var edition: String?
    /// The seed of what is left to chance in it.
    public var seed: Int64?
    /// The program that began it, with its version.
    public var program: String?
    /// The form of its lines and of the chart's digest in them, counted from 1.
    public var chartForm: Int
    /// The id of the session whose place and marks it took over.
    public var follows: String?
    /// The time spent in it, in milliseconds: of what lies between two lines, five minutes at most.
    public var active: Int64
    /// How far it has come; nil when the program that wrote it did not say.
    public var progress: SessionProgress?

    public init(
        id: String, pack: String, packVersion: String, startedAt: Int64, touchedAt: Int64, kind: Kind = .walk,
        learner: Int64? = nil, origin: String? = nil, edition: String? = nil, seed: Int64? = nil, program: String? = nil,
        chartForm: Int = 1, follows: String? = nil, active: Int64 = 0, progress: SessionProgress? = nil
    ) {
        self.id = id
        self.pack = pack
        self.packVersion = packVersion
        self.startedAt = startedAt
        self.touchedAt = touchedAt
        self.kind = kind
        self.learner = learner
        self.origin = origin
        self.edition = edition
        self.seed = seed
        self.program = program
        self.chartForm = chartForm
        self.follows = follows
        self.active = active
        self.progress = progress
    }
}

/// How far a session has come: so many steps of a walk done, or questions of a check answered.
public struct SessionProgress: Hashable, Sendable {
    public var done: Int
    public var total: Int

    public init(done: Int, of total: Int) {
        self.done = done
        self.total = total
    }
}
