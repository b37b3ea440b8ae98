import TerminalCore
import Words

/// Everything one screen says, before anybody decides where it stands.
///
/// A page has two readings: `render(in:)` puts it on a terminal, `spoken()` says it line by line. Both use the same
/// words.
public struct Page: Equatable, Sendable {
    /// The left of the top bar: what this is.
    public var title: String
    /// The middle of the top bar: where one is, such as "Phase 2/5 Preparation".
    public var place: String
    /// `place` in few letters for narrow screens, such as "2/5 PREPARATION".
    public var shortPlace: String
    /// The right of the top bar: "Step 3/12".
    public var counter: String
    /// The phases with their marks; empty where they do not matter.
    public var rail: [RailStop]
    /// What can be read, from top to bottom.
    public var body: [Block]
    /// The id of the block that has the focus.
    public var focus: String?
    /// What stands at the top of the body; nil shows the focus as the layout likes it.
    public var anchor: Anchor?
    /// One sentence that needs attention: a refusal, a hit, a question to the user.
    public var message: Message?
    /// What may be meant by what is being typed on the message line, best first.
    public var suggestions: [String]
    /// How far the walk has come; nil where it does not matter.
    public var progress: Progress?
    /// What must not be forgotten while it lasts, in two or three words beside the progress: "not recorded".
    public var sign: String?
    /// What can be pressed now, most needed first; the last two (help and quit) are the last to go when room is short.
    public var keys: [KeyHint]
    /// The left column of wide screens.
    public var outline: [Block]
    /// The block of the outline that is where one is; the layout keeps it in sight. Nil means `focus`.
    public var outlineFocus: String?
    /// The right column of very wide screens.
    public var aside: [Block]
    /// What the page has when it is turned sheet by sheet; nil for a page that is scrolled.
    public var leaf: Leaf?
    /// Whether linear mode numbers the blocks that can have the focus, so that a number is an answer.
    public var numbers: Bool
    /// The opening sentence of linear mode; nil joins title, place, counter and progress.
    public var spokenHeader: String?
    /// In what language the screen says what it adds itself, such as that there is more.
    public var words = Words.english

    /// A page; what is not given is left out.
    public init(
        title: String, place: String = "", shortPlace: String = "", counter: String = "", rail: [RailStop] = [],
        body: [Block], focus: String? = nil, anchor: Anchor? = nil, message: Message? = nil,
        suggestions: [String] = [], progress: Progress? = nil,
        sign: String? = nil, keys: [KeyHint] = [], outline: [Block] = [], outlineFocus: String? = nil, aside: [Block] = [],
        leaf: Leaf? = nil, numbers: Bool = false, spokenHeader: String? = nil
    ) {
        self.title = title
        self.place = place
        self.shortPlace = shortPlace
        self.counter = counter
        self.rail = rail
        self.body = body
        self.focus = focus
        self.anchor = anchor
        self.message = message
        self.suggestions = suggestions
        self.progress = progress
        self.sign = sign
        self.keys = keys
        self.outline = outline
        self.outlineFocus = outlineFocus
        self.aside = aside
        self.leaf = leaf
        self.numbers = numbers
        self.spokenHeader = spokenHeader
    }
}

/// A place in the body that survives another width: a block, and how many characters (Unicode scalars) of its text
/// lie above the top edge.
///
/// In a drawing the lines are counted.
public struct Anchor: Hashable, Sendable {
    /// The id of the block.
    public var block: String
    /// How many characters of its text lie above.
    public var characters: Int

    /// The place after so many characters of a block.
    public init(block: String, characters: Int = 0) {
        self.block = block
        self.characters = characters
    }
}

/// A phase on the rail: sign, case and role together tell its state.
public struct RailStop: Hashable, Sendable {
    /// Whether a phase is walked, walked now, to be walked, or behind a gate.
    public enum State: Sendable { case done, current, open, shut }
    /// The phase, counted from 1.
    public var number: Int
    /// Its title, short.
    public var title: String
    /// How it stands with the phase.
    public var state: State

    /// A phase on the rail.
    public init(number: Int, title: String, state: State) {
        self.number = number
        self.title = title
        self.state = state
    }
}

/// One sentence on the message line, or a line being typed there.
public enum Message: Hashable, Sendable {
    case notice(String)
    case error(String)
    /// A question with what has been typed so far before the cursor, and the rest behind it.
    case prompt(question: String, typed: String, rest: String = "")
}

/// How far the walk has come.
public struct Progress: Hashable, Sendable {
    /// Steps done in this phase.
    public var done: Int
    /// Steps of this phase.
    public var count: Int
    /// Steps done in all phases.
    public var doneInAll: Int
    /// Steps of all phases.
    public var countInAll: Int

    /// Counts of this phase and of all.
    public init(done: Int, count: Int, doneInAll: Int, countInAll: Int) {
        self.done = done
        self.count = count
        self.doneInAll = doneInAll
        self.countInAll = countInAll
    }
}

/// A key and what it does now.
public struct KeyHint: Hashable, Sendable {
    /// The name of the key.
    public var key: String
    /// What it does, in a word or two.
    public var does: String

    /// A key and what it does.
    public init(_ key: String, _ does: String) {
        self.key = key
        self.does = does
    }
}
