/// One character position of the screen.
public struct Cell: Hashable, Sendable {
    /// What is shown; a space in the second half of a wide character.
    public var scalar: Unicode.Scalar
    public var role: Role
    /// Whether this is the right half of the wide character before it.
    public var isContinuation: Bool

    public init(_ scalar: Unicode.Scalar, _ role: Role = .body, isContinuation: Bool = false) {
        self.scalar = scalar
        self.role = role
        self.isContinuation = isContinuation
    }

    /// A cell that shows nothing.
    public static let blank = Cell(" ")
}
