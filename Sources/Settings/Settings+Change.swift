/// One setting with its new value.
extension Settings {
    public enum Change: Hashable, Sendable {
        case scheme(SchemeName)
        /// Nil leaves it to what the terminal can show.
        case ascii(Bool?)
        case mode(WalkMode)
        case letters(Bool)
        case depth(StepDepthSetting)
        case time(LabTime)
        case pictures(Pictures)
        case level(LabHelp)
        case learners(LearningSettings.Asking)
        /// Nil keeps all.
        case keepDays(Int?)
        /// The keys of all commands that do not have their usual ones.
        case keys([String: [String]])

        /// The key of the file's map.
        var key: String {
            switch self {
            case .scheme: "scheme"
            case .ascii: "ascii"
            case .mode: "mode"
            case .letters: "letters"
            case .depth: "depth"
            case .time: "time"
            case .pictures: "pictures"
            case .level: "level"
            case .learners: "learners"
            case .keepDays: "keep-days"
            case .keys: "keys"
            }
        }
    }

    /// Takes a change.
    public mutating func apply(_ change: Change) {
        switch change {
        case .scheme(let scheme): self.scheme = scheme
        case .ascii(let ascii): self.ascii = ascii
        case .mode(let mode): self.mode = mode
        case .letters(let letters): self.letters = letters
        case .depth(let depth): self.depth = depth
        case .time(let time): self.time = time
        case .pictures(let pictures): self.pictures = pictures
        case .level(let level): self.level = level
        case .learners(let asking): learning.learners = asking
        case .keepDays(let days): learning.keepDays = days
        case .keys(let keys): self.keys = keys
        }
    }
}
