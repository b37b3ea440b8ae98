import Content
import KnowledgeCheck
import Procedures
import Recall
import Screens
import Settings
import StateMachine
import TerminalCore

/// The whole state of the program.
public struct TrainerState {
    /// What is walked and looked up.
    public let pack: ContentPack
    /// The outline with the questions that this walk asks.
    public internal(set) var procedure: Procedure
    /// The truth about the walk: every event, and the configuration they led to.
    public internal(set) var journal: Journal<Walkthrough> {
        didSet { readConfiguration() }
    }
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
    /// Which parts of the step's depth were opened and shut.
    var depthShown = DepthShown()
    /// Whether the depth is in front of the face, on screens with no room for both.
    var isDepthShown = false
    /// Whether the key of the other way of walking was pressed, and is asked for once more.
    var asksForMode = false
    /// Whether it was said in this session what the sign for "recalled" means.
    var hasExplainedRecalled = false
    /// Whether a picture is said in words instead of being drawn.
    var saysPicture = false
    /// The group of the start screen that is open; nil for the screen itself.
    var openGroup: HomeGroup?
    /// What is being looked up, innermost last; empty when nothing is.
    var trail: [Shelf] = []
    var search = SearchState()
    /// Words that lists are narrowed to, by the name of the page.
    var filters: [String: String] = [:]
    /// When the quiet timer was switched on, by the clock that nobody sets.
    var timerSince: Int64?
    /// How long the walk took, as it was summed up when its end or its summary was opened last.
    var times: WalkTimes?
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
    /// The knowledge check that lies over the walk; nil when none does.
    public internal(set) var check: KnowledgeCheck?
    /// Where the walk stands below a page that is looked up over the check or the question who walks; nil while none is.
    var placeBelowLookup: WalkPlace?
    /// Whether the program ends with the check, because it was opened for it.
    var endsWithCheck = false
    /// What the learner remembers of the questions.
    public var memory = Memory()
    /// The learner; nil for nobody in particular.
    public var learner: String?
    /// All learners of the account.
    public var learners: [String] = []
    /// Whether the learner has to be named before anything else.
    public var asksWho = false
    /// Whether the question who walks can be closed, because it was opened over a walk.
    var canKeepLearner = false
    /// Whether it was said since the start who walks.
    var hasNamedWho = false
    /// Whether the start screen asks if a new walk shall begin while one is under way.
    var asksToBegin = false
    /// Commands that are not offered, whatever key says them: a kiosk has no way out and keeps nothing.
    public var withheld: Set<Command> = []
    /// The clip lab: its list, and the session under way.
    public var lab = LabRoom()
    /// The cases: their list, and the one under way.
    public var cases = CaseRoom()
    /// Whether pages are being said line by line.
    public internal(set) var isLinear: Bool

    /// - Parameter procedure: what the journal's chart walks; the pack's outline when nothing is drawn for the walk.
    public init(
        pack: ContentPack, procedure: Procedure? = nil, journal: Journal<Walkthrough>, size: Size, repertoire: Repertoire,
        settings: Settings,
        isLinear: Bool = false
    ) {
        self.pack = pack
        self.procedure = procedure ?? pack.procedure
        self.journal = journal
        self.size = size
        self.repertoire = repertoire
        self.settings = settings
        self.isLinear = isLinear
        terminalRepertoire = repertoire
        keymap = Keymap(settings)
        lab.take(settings)
        place = self.procedure.place(in: journal.snapshot)
        walkPlace = self.procedure.walkPlace(in: journal.snapshot)
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
    var snapshot: Snapshot<Walkthrough> { journal.snapshot }
    var marks: Marks { snapshot.context }

    /// Reads from the configuration what pages and commands ask for again and again.
    private mutating func readConfiguration() {
        place = procedure.place(in: snapshot)
        walkPlace = procedure.walkPlace(in: snapshot)
    }

    /// The name under which the page in front keeps its focus and scroll position.
    var viewName: String {
        if isWhoInFront { return "who" }
        if isCaseShown { return caseViewName }
        if let check = checkInFront { return "check.\(check.place)" }
        return switch place {
        case .step: "walk"
        case .question(let id): "question.\(id)"
        case .end: "end"
        case .lookup(let lookup): "lookup.\(lookup.rawValue).\(trail.last?.item ?? "")"
        case .home: openGroup.map { "home.\($0)" } ?? "home"
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

    /// Shows the step the chart stands at from its beginning.
    mutating func focusPlace() {
        guard case .step(let id) = place else { return }
        views["walk"] = PageView(focus: StepFace.id(.title))
        if viewedStep != id { depthShown.parts = [:] }
        isDepthShown = false
        viewedStep = id
    }
}

extension TrainerState {
    /// Whether a walk was begun that can be gone on with.
    public var hasWalk: Bool { walkPlace != nil }
    /// Whether the walk is free.
    public var isFree: Bool { snapshot.isFree }
}
