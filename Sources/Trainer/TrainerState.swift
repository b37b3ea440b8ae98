import Content
import Procedures
import Screens
import Settings
import StateMachine
import TerminalCore

/// The whole state of the program.
public struct TrainerState {
    /// What is walked and looked up.
    public let pack: ContentPack
    /// The truth about the walk: every event, and the configuration they led to.
    public internal(set) var journal: Journal<Walkthrough> {
        didSet { readConfiguration() }
    }
    /// The digest of the last line of the journal that did more than turn pages, and so of all that was done in the walk.
    var deeds = ""
    /// What is in front.
    public private(set) var place: WalkPlace
    /// The step or question the walk stands at or would come back to; nil before it began.
    private(set) var walkPlace: WalkPlace?
    public internal(set) var size: Size
    public internal(set) var repertoire: Repertoire
    /// What the terminal can show by itself, whatever the settings ask for.
    var terminalRepertoire: Repertoire
    public internal(set) var settings: Settings
    public internal(set) var keymap: Keymap
    /// Milliseconds since 1970, set by the runtime before each update; nothing here reads a clock.
    public var now: Int64 = 0
    /// Milliseconds on a clock that nobody sets, for durations; set by the runtime like `now`.
    public var uptime: Int64 = 0

    /// Focus and scroll position of each page that was shown.
    var views: [String: PageView] = [:]
    /// The step at which the walk's focus and scroll position were left.
    var viewedStep: String?
    /// What stands on the message line until the next key.
    var message: Screens.Message?
    /// The lines of blocks as laid out last.
    let lineCache = LineCache()
    /// The parts of pages as they were made last.
    var pageMemory = PageMemory()
    /// The page that was shown last: what the learner saw when the next key was pressed.
    var shown: Page?
    /// What was in front when help was called.
    var placeBeneathHelp = WalkPlace.home
    /// A line being typed, or a key being waited for.
    var prompt: Prompt?
    /// Notes and reasons that were left unfinished, by what they are for and where.
    var drafts: [Draft: String] = [:]
    /// Whether a line is being typed, so that Ctrl-C ends that and not the program.
    public var isTyping: Bool { prompt != nil }
    /// Whether all steps show their texts, not only the one with the focus.
    var showsEveryWhy = false
    /// What is being looked up, innermost last; empty when nothing is.
    var trail: [Shelf] = []
    var search = SearchState()
    /// Words that lists are narrowed to, by the name of the page.
    var filters: [String: String] = [:]
    /// When the quiet timer was switched on, by the clock that nobody sets.
    var timerSince: Int64?
    /// What was refused since the program was opened, newest last.
    var refusals: [String] = []
    /// Why what was done could not be stored the last time that it was tried.
    var trouble: String?
    /// Why nothing of this walk is recorded from the start; nil when it is, or when nothing is meant to be.
    public var unrecorded: String?
    /// Other walks of the store, which the start screen lists.
    public var offers: [WalkOffer] = []
    /// Whether the learner has to say on the start screen which walk is meant.
    public var asksWhichWalk = false
    /// Whether this is another program's walk, of which nothing is changed and nothing recorded here.
    public internal(set) var isLookingOn = false
    /// Whether the start screen asks if a new walk shall begin while one is under way.
    var asksToBegin = false
    /// Commands that are not offered, whatever key says them: a kiosk has no way out and keeps nothing.
    public var withheld: Set<Command> = []
    /// The clip lab: its list, and the session under way.
    public var lab = LabRoom()
    /// Whether pages are being said line by line.
    public internal(set) var isLinear: Bool

    public init(
        pack: ContentPack, journal: Journal<Walkthrough>, size: Size, repertoire: Repertoire, settings: Settings,
        isLinear: Bool = false
    ) {
        self.pack = pack
        self.journal = journal
        deeds = journal.entries.last?.chain ?? ""
        self.size = size
        self.repertoire = repertoire
        self.settings = settings
        self.isLinear = isLinear
        terminalRepertoire = repertoire
        keymap = Keymap(settings)
        lab.take(settings)
        place = pack.procedure.place(in: journal.snapshot)
        walkPlace = pack.procedure.walkPlace(in: journal.snapshot)
        focusPlace()
    }
}

/// Where one looks on a page: the line with the focus, and the sentence at the top.
struct PageView: Equatable, Sendable {
    var focus: String?
    var anchor: Anchor?
}

/// A place among the look-ups: a list, or one thing of it.
struct Shelf: Hashable, Sendable {
    var lookup: Lookup
    /// The article, term or source that is open.
    var item: String?

    init(_ lookup: Lookup, item: String? = nil) {
        self.lookup = lookup
        self.item = item
    }
}

extension TrainerState {
    var procedure: Procedure { pack.procedure }
    var snapshot: Snapshot<Walkthrough> { journal.snapshot }
    var marks: Marks { snapshot.context }

    /// Reads from the configuration what pages and commands ask for again and again.
    private mutating func readConfiguration() {
        place = procedure.place(in: snapshot)
        walkPlace = procedure.walkPlace(in: snapshot)
    }

    /// The name under which the page in front keeps its focus and scroll position.
    var viewName: String {
        switch place {
        case .step: "walk"
        case .question(let id): "question.\(id)"
        case .lookup(let lookup): "lookup.\(lookup.rawValue).\(trail.last?.item ?? "")"
        case .home: "home"
        case .help: "help"
        case .leaving, .away: "leaving"
        }
    }

    /// Words that the list in front is narrowed to.
    var filter: String {
        get { filters[viewName] ?? "" }
        set { filters[viewName] = newValue }
    }

    var view: PageView {
        get { views[viewName] ?? PageView() }
        set { views[viewName] = newValue }
    }

    /// Puts the focus of the walk on the step the chart stands at.
    mutating func focusPlace() {
        guard case .step(let id) = place else { return }
        views["walk"] = PageView(focus: "step.\(id)")
        viewedStep = id
    }
}

extension TrainerState {
    /// Whether a walk was begun that can be gone on with.
    public var hasWalk: Bool { walkPlace != nil }
    /// Whether the walk is free.
    public var isFree: Bool { snapshot.isFree }
}
