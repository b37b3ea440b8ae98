import TerminalCore

/// What a page has that is turned like the leaves of a book instead of being scrolled: nothing is split between sheets
/// that belongs together, and what does not fit a sheet stands on the next one.
public struct Leaf: Equatable, Sendable {
    /// The id of the block that stands in the top bar on screens under 60 columns, and is left out of the body there.
    public var barBlock: String?
    /// The parts that can be opened, below the body.
    public var folds: [Fold]
    /// Whether shut folds open by themselves on wide screens, as far as all of one fits.
    public var opensFolds: Bool
    /// What stands in the right column of screens of 116 columns and more: each group is shown only if all of it fits.
    public var beside: [[Block]]
    /// A word for the foot of screens under 60 columns: "Evaluation 2/16".
    public var foot: String

    /// A leaf; what is not given is left out.
    public init(
        barBlock: String? = nil, folds: [Fold] = [], opensFolds: Bool = false, beside: [[Block]] = [], foot: String = ""
    ) {
        self.barBlock = barBlock
        self.folds = folds
        self.opensFolds = opensFolds
        self.beside = beside
        self.foot = foot
    }
}

/// A part of a page that can be opened and shut: "+ Why", "- Views".
public struct Fold: Equatable, Sendable {
    /// The id of the line that opens and shuts it; focus speaks of it.
    public var id: String
    /// What it is called.
    public var title: String
    /// How many things it holds; said only above 1.
    public var count: Int
    /// What it holds.
    public var items: [Block]
    /// Whether it is open.
    public var isOpen: Bool
    /// Whether it stays as it is on wide screens, because somebody opened or shut it.
    public var isFixed: Bool

    /// A fold with what it holds.
    public init(id: String, title: String, count: Int, items: [Block], isOpen: Bool = false, isFixed: Bool = false) {
        self.id = id
        self.title = title
        self.count = count
        self.items = items
        self.isOpen = isOpen
        self.isFixed = isFixed
    }

    /// What it is called and how many things it holds: "Views 2".
    var name: String { count > 1 ? "\(title) \(count)" : title }

    /// The same fold, called by its title alone.
    var withoutCount: Fold { Fold(id: id, title: title, count: 0, items: items, isOpen: isOpen, isFixed: isFixed) }

    /// The fold as blocks: a line that flows beside its shut neighbors, or a heading and what it holds.
    var blocks: [Block] {
        guard isOpen else {
            var line = Block.choice(id, StyledText("+", .strong) + StyledText(" \(name)"), spoken: "\(name), shut")
            line.placing.flows = true
            return [line]
        }
        let head = Block.choice(id, StyledText("-", .strong) + StyledText(" \(title)", .strong), spoken: "\(title), open")
        return [head.keptWithNext()] + items
    }
}
