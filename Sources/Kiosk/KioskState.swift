import Screens
import StateMachine
import TerminalCore
import Trainer
import Words

/// The whole state of a kiosk; it reads no clock, no file and no terminal.
public struct KioskState {
    /// What visitors are shown in each language, the first one first; none when the clinician's walk is shown instead.
    public let contents: [KioskContent]
    /// Which of the languages is shown.
    public internal(set) var language = 0
    /// What visitors are shown; nil when the clinician's walk is shown instead.
    public var content: KioskContent? { contents.isEmpty ? nil : contents[min(language, contents.count - 1)] }
    /// What the kiosk itself says, in the language that is shown.
    var words: Words { content?.words ?? .english }
    /// The clinician's walk; nil when visitors' pages are shown.
    public internal(set) var trainer: TrainerState?
    /// How it behaves.
    public let options: KioskOptions
    let chart: KioskChart
    /// The truth about where one is.
    public internal(set) var snapshot: Snapshot<Visiting> {
        didSet { place = snapshot.leaves(in: .screens).first ?? .start }
    }
    /// What is in front.
    public private(set) var place: KioskPlace
    /// Milliseconds on a clock that nobody sets, given by the runtime before each update.
    public var now: Int64 = 0
    /// Who came and what was opened since the program began.
    public internal(set) var tally = VisitTally()

    /// The size of the terminal.
    public internal(set) var size: Size
    /// The characters that are shown.
    public internal(set) var repertoire: Repertoire
    /// The characters that the terminal has.
    var terminalRepertoire: Repertoire
    var scheme: Scheme
    /// Where one looks on each page.
    var cursors: [KioskPlace: PageCursor] = [:]
    /// What stands on the message line until the next key.
    var notice: String?
    let lineCache = LineCache()
    /// What was said last in lines, and whether the keys were.
    var said = SpokenDifference()
    var hasHinted = false
    /// The portion of a page of text that was said last, and whether the question for somebody was.
    var saidPortion: SaidPortion?
    var hasAsked = false
    /// When a screen reader has said everything, by the words a minute that are set.
    var saidUntil: Int64 = 0
    /// The digit 1 in lines, which may be the first of two.
    var firstDigit: FirstDigit?
    /// Where Enter was pressed, the last one last, for the key back.
    var trail: [Step] = []
    /// When everything was sent to the terminal last while nobody was there.
    var repaintedAt: Int64 = 0

    /// When the last key came, and when somebody was asked for.
    var quietSince: Int64 = 0
    var askedSince: Int64 = 0
    /// The staff code as far as it is typed.
    var typed: [Unicode.Scalar] = []
    /// How many codes in a row were wrong, and when the next one may be tried.
    public internal(set) var wrongTries = 0
    public internal(set) var restsUntil: Int64 = 0

    /// A kiosk for visitors.
    ///
    /// - Parameters:
    ///   - content: what is shown when nobody is there.
    ///   - others: the same in other languages, which the start page offers.
    ///   - wrongTries: how many staff codes in a row were wrong before it began anew.
    ///   - restsUntil: when the next one may be tried, by the clock of `now`.
    public init(
        _ content: KioskContent, others: [KioskContent] = [], _ map: KioskMap, options: KioskOptions, size: Size,
        repertoire: Repertoire, wrongTries: Int = 0, restsUntil: Int64 = 0
    ) {
        let all = [content] + others
        let named = all.enumerated().map { at, content in
            var content = content
            // The next one stands first, so that its key and its line lead to the same.
            content.otherLanguages = (all[(at + 1)...] + all[..<at]).map(\.language)
            return content
        }
        self.init(named, nil, map, options, size, repertoire)
        self.wrongTries = wrongTries
        self.restsUntil = restsUntil
    }

    /// A kiosk for clinicians, with a free walk that is not kept.
    public init(_ trainer: TrainerState, hasCode: Bool, options: KioskOptions) {
        let map = KioskMap(phases: [], hasWalk: true, beginning: .walk, hasCode: hasCode)
        var trainer = trainer
        trainer.withheld = Self.withheld
        self.init([], trainer, map, options, trainer.size, trainer.repertoire)
    }

    private init(
        _ contents: [KioskContent], _ trainer: TrainerState?, _ map: KioskMap, _ options: KioskOptions, _ size: Size,
        _ repertoire: Repertoire
    ) {
        self.contents = contents
        self.trainer = trainer
        self.options = options
        self.size = size
        self.repertoire = repertoire
        terminalRepertoire = repertoire
        scheme = options.scheme
        chart = KioskChart(trusting: map)
        snapshot = chart.start(Visiting.Context()).next
        place = snapshot.leaves(in: .screens).first ?? .start
    }

    /// What a walk in a kiosk does not offer: it keeps nothing, shows no clock and has no end.
    private static let withheld: Set<Command> = [
        .quit, .suspend, .note, .notes, .settings, .timer, .lab, .check, .guess, .flag, .learner,
    ]

    /// Whether it is shown in lines that are read aloud.
    public var isSpoken: Bool { snapshot.contains(.spoken) }
    /// Whether somebody is being asked for.
    public var isAsking: Bool { snapshot.contains(.asked) }
    /// Whether this visitor's time is over, or the staff ended the program.
    public var isOver: Bool { snapshot.contains(.gone) || snapshot.contains(.ended) }
}
