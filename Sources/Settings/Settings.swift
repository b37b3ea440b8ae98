/// What the user or the kiosk set: colors, characters, way of walking, keys.
public struct Settings: Hashable, Sendable {
    /// The set of colors.
    public var scheme: SchemeName
    /// Whether everything is spelled in ASCII; nil leaves it to what the terminal can show.
    public var ascii: Bool?
    /// How a new walk begins.
    public var mode: WalkMode
    /// Whether single letters and digits are keys; false for speech input (WCAG 2.1.4).
    public var letters: Bool
    /// Whether a step's reasons, views and notes are open when it is entered.
    public var depth: StepDepthSetting
    /// What the clock of the clip lab moves with.
    public var time: LabTime
    /// Whether the pictures of the clip lab move.
    public var pictures: Pictures
    /// How much the clip lab helps.
    public var level: LabHelp
    /// Who learns, how much a day asks, and how long records are kept.
    public var learning: LearningSettings
    /// The keys of the commands that do not have their usual ones, by the command's name; an empty list takes them away.
    public var keys: [String: [String]]

    /// The usual settings, each of which can be given otherwise.
    public init(
        scheme: SchemeName = .auto, ascii: Bool? = nil, mode: WalkMode = .guided, letters: Bool = true,
        depth: StepDepthSetting = .folded, time: LabTime = .clock, pictures: Pictures = .moving,
        level: LabHelp = .guided, learning: LearningSettings = LearningSettings(),
        keys: [String: [String]] = [:]
    ) {
        self.scheme = scheme
        self.ascii = ascii
        self.mode = mode
        self.letters = letters
        self.depth = depth
        self.time = time
        self.pictures = pictures
        self.level = level
        self.learning = learning
        self.keys = keys
    }
}

/// The name of a set of colors.
public enum SchemeName: String, Hashable, Sendable, CaseIterable {
    /// The terminal's own colors.
    case auto
    /// Bright on black.
    case darkHighContrast = "dark-hc"
    /// Dark on white.
    case lightHighContrast = "light-hc"
    /// Bold, underline and reverse only.
    case mono
}

/// What the clock of the clip lab moves with.
public enum LabTime: String, Hashable, Sendable, CaseIterable {
    /// The time that passes.
    case clock
    /// Acts and waits only: nothing is lost by reading.
    case acts
}

/// How much the clip lab helps, unless it is opened otherwise.
public enum LabHelp: String, Hashable, Sendable, CaseIterable {
    case guided, standard, exam
}

/// Whether pictures move.
public enum Pictures: String, Hashable, Sendable, CaseIterable {
    case moving, still
}

/// How one walks.
public enum WalkMode: String, Hashable, Sendable, CaseIterable {
    /// Through the gates, each of which tells why it is shut.
    case guided
    /// Anywhere.
    case free
}

/// How what a step has besides its face is shown when the step is entered.
public enum StepDepthSetting: String, Hashable, Sendable, CaseIterable {
    /// As names that open.
    case folded
    /// Open.
    case open
}
