import YAMLReading

/// How large a pack may be.
public struct PackLimits: Hashable, Sendable {
    /// Of each file.
    public var file: YAMLLimits
    /// Bytes of all files together.
    public var packBytes: Int
    /// Files that `pack.yaml` may list.
    public var files: Int

    /// The limits for packs from elsewhere: 8 MiB and 500 files, each within the limits of a YAML file.
    public init(file: YAMLLimits = .standard, packBytes: Int = 8 << 20, files: Int = 500) {
        self.file = file
        self.packBytes = packBytes
        self.files = files
    }

    /// The limits for packs from elsewhere.
    public static let standard = PackLimits()
}

/// The longest texts that fit the screens they are made for, in characters.
enum TextLimit {
    static let title = 60
    static let stepTitle = 80
    /// The title of a step in the bar of a screen of 40 columns.
    static let stepShortTitle = 30
    /// The program's name in the top bar.
    static let program = 24
    /// The line on the start screen, 80 columns less the frame.
    static let teaches = 76
    static let shortTitle = 12
    static let summary = 240
    static let checklistItem = 70
    static let decision = 160
    static let option = 100
    static let statement = 600
    static let question = 600
    static let choice = 300
    static let objective = 16
    static let objectiveTitle = 80
    /// A day, such as 2026-11-30.
    static let date = 10
    static let criterion = 120
    static let optionShort = 40
    static let outcomeTitle = 40
    static let heading = 24
    static let caseTitle = 80
    static let cardTitle = 48
    static let cardShort = 20
    static let people = 60
    static let reason = 160
    static let cell = 120
    static let columnTitle = 40
    static let target = 120
    /// A row of a screen of 40 columns.
    static let narrowRow = 37
    static let term = 60
    static let meaning = 600
    static let citation = 600
    static let description = 2_000
    static let label = 30
    /// A heading on a screen of 40 columns.
    static let visitorTitle = 36
}
