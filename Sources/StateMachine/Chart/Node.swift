/// What sort of state a node is.
public enum NodeKind: UInt8, Sendable, Hashable {
    /// A leaf, or a compound of which one child is active.
    case state
    /// A state of which all children, its regions, are active together.
    case parallel
    /// The end of its parent.
    case final
    /// Remembers which children of its parent were active.
    case shallowHistory
    /// Remembers which leaves of its parent were active.
    case deepHistory

    /// Whether the node is a memory and never active itself.
    public var isHistory: Bool { self == .shallowHistory || self == .deepHistory }
}

/// A state as its author writes it, with its rows and its children.
public struct Node<D: Domain>: Sendable {
    /// The name.
    public var state: D.State
    /// What sort of state it is.
    public var kind: NodeKind
    /// Where a compound is entered, or where a history leads that remembers nothing. Empty: the first child.
    public var initial: [D.State]
    /// What is done when `initial` is used.
    public var initialActions: [Action<D>]
    /// What is done when the state is entered.
    public var entry: [Action<D>]
    /// What is done when the state is left.
    public var exit: [Action<D>]
    /// The rows, which compete in this order.
    public var rows: [Row<D>]
    /// The children: states of a compound, regions of a parallel, histories of either.
    public var children: [Node<D>]

    /// A node, spelled out.
    @inlinable
    public init(
        _ state: D.State, kind: NodeKind, initial: [D.State] = [], initialActions: [Action<D>] = [],
        entry: [Action<D>] = [], exit: [Action<D>] = [], rows: [Row<D>] = [], children: [Node<D>] = []
    ) {
        self.state = state
        self.kind = kind
        self.initial = initial
        self.initialActions = initialActions
        self.entry = entry
        self.exit = exit
        self.rows = rows
        self.children = children
    }
}

extension Node {
    /// A leaf, or with children a compound that is entered at `initial`, or else at its first child.
    @inlinable
    public static func state(
        _ state: D.State, initial: D.State? = nil, entry: [Action<D>] = [], exit: [Action<D>] = [],
        rows: [Row<D>] = [], children: [Node<D>] = []
    ) -> Node {
        Node(
            state, kind: .state, initial: initial.map { [$0] } ?? [], entry: entry, exit: exit, rows: rows,
            children: children)
    }

    /// A state whose regions are all active together.
    @inlinable
    public static func parallel(
        _ state: D.State, entry: [Action<D>] = [], exit: [Action<D>] = [], rows: [Row<D>] = [], regions: [Node<D>]
    ) -> Node {
        Node(state, kind: .parallel, entry: entry, exit: exit, rows: rows, children: regions)
    }

    /// The end of its parent; at the top, of the session.
    @inlinable
    public static func final(_ state: D.State, entry: [Action<D>] = []) -> Node {
        Node(state, kind: .final, entry: entry)
    }

    /// A memory of where its parent was left; `default` is where it leads as long as it remembers nothing.
    @inlinable
    public static func history(_ state: D.State, deep: Bool, default target: D.State) -> Node {
        Node(state, kind: deep ? .deepHistory : .shallowHistory, initial: [target])
    }
}
