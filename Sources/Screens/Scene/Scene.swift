import TerminalCore

/// One screen of pictures and numbers that may move: panels in rectangles, between the bar at the top and the keys at the foot.
///
/// Like a page it has two readings: `render(in:)` puts it on a terminal, `spoken()` says it line by line.
public struct Scene: Equatable, Sendable {
    /// The left of the top bar: what this is.
    public var title: String
    /// The middle of the top bar: where one is.
    public var place: String
    /// `place` in few letters for narrow screens.
    public var shortPlace: String
    /// The right of the top bar.
    public var counter: String
    /// The phases with their marks; empty where they do not matter.
    public var rail: [RailStop]
    /// All that can be shown.
    public var panels: [Panel]
    /// Where panels stand, the fullest arrangement first: the first one that the terminal has room for is taken, and what it
    /// leaves out is not shown there.
    public var arrangements: [Arrangement]
    /// The id of the panel at whose head the cursor stands; nil for the first that is shown.
    public var focus: String?
    /// The row of that panel, counted from 0, at which the cursor stands: the line of a list that has the focus.
    public var cursorRow = 0
    /// Sentences that are never left out: an alarm, what the imager says. Where there is not room for all of them they are
    /// turned page by page.
    public var sentences: [StyledText]
    /// Which page of them is shown, counted from 0; the last one if there are fewer.
    public var sentencePage = 0
    /// The rows that sentences may take; nil for a third of the screen.
    public var sentenceRows: Int?
    /// One sentence that needs attention, or a line being typed.
    public var message: Message?
    /// What can be pressed now, most needed first; the last two (help and quit) are the last to go when room is short.
    public var keys: [KeyHint]

    /// A scene; what is not given is left out.
    public init(
        title: String, place: String = "", shortPlace: String = "", counter: String = "", rail: [RailStop] = [],
        panels: [Panel], arrangements: [Arrangement], focus: String? = nil, sentences: [StyledText] = [],
        message: Message? = nil, keys: [KeyHint] = []
    ) {
        self.title = title
        self.place = place
        self.shortPlace = shortPlace
        self.counter = counter
        self.rail = rail
        self.panels = panels
        self.arrangements = arrangements
        self.focus = focus
        self.sentences = sentences
        self.message = message
        self.keys = keys
    }

    /// What one rectangle shows.
    public struct Panel: Equatable, Sendable {
        /// What a panel holds.
        public enum Content: Equatable, Sendable {
            /// Lines, each cut at the panel's edge.
            case lines([StyledText])
            /// A picture, at the largest size that fits.
            case drawing(Drawing)
            /// A picture to scale.
            case picture(Picture)
            /// Curves over axes.
            case plot(LinePlot)
            /// Signals over time.
            case strip(Strip)
        }

        /// A name that stays the same from frame to frame.
        public var id: String
        /// Stands on the last row of the panel; empty for none.
        public var caption: StyledText
        public var content: Content
        /// All that it shows, as sentences; empty where lines say it themselves.
        public var spoken: String

        /// A panel.
        public init(_ id: String, _ content: Content, caption: StyledText = "", spoken: String = "") {
            self.id = id
            self.content = content
            self.caption = caption
            self.spoken = spoken
        }
    }

    /// How panels divide the room, on terminals of at least a certain size.
    public struct Arrangement: Equatable, Sendable {
        /// A rectangle: one panel, or others side by side or one below the other with a line between them.
        public indirect enum Part: Equatable, Sendable {
            case panel(String)
            case across([Slot])
            case down([Slot])
        }

        /// A part and how much of the room it takes.
        public struct Slot: Equatable, Sendable {
            public var extent: Extent
            public var part: Part

            /// A part that takes so much.
            public init(_ extent: Extent, _ part: Part) {
                self.extent = extent
                self.part = part
            }

            /// A panel that takes so much.
            public init(_ extent: Extent, _ panel: String) { self.init(extent, .panel(panel)) }
        }

        /// The smallest screen that it is for.
        public var least: Size
        public var part: Part

        /// An arrangement for screens of at least a size.
        public init(least: Size, _ part: Part) {
            self.least = least
            self.part = part
        }
    }
}
