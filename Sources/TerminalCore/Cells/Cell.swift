/// One character position of the screen.
///
/// All of it is one word, so that frames are made, copied and compared a word a cell: every key does so for all of them.
public struct Cell: Hashable, Sendable {
    /// The scalar in the lowest bits, then the role, then the marks of a right half and of bold.
    @usableFromInline
    var word: UInt32

    @inlinable
    public init(_ scalar: Unicode.Scalar, _ role: Role = .body, isContinuation: Bool = false, isBold: Bool = false) {
        word =
            scalar.value | UInt32(role.rawValue) << Self.roleShift | (isContinuation ? Self.continuation : 0)
            | (isBold ? Self.bold : 0)
    }

    /// A cell that shows nothing.
    public static let blank = Cell(" ")

    /// What is shown; a space in the second half of a wide character.
    @inlinable
    public var scalar: Unicode.Scalar {
        get { unsafeBitCast(word & Self.scalars, to: Unicode.Scalar.self) }  // only scalars are ever put in
        set { word = word & ~Self.scalars | newValue.value }
    }

    /// The raw value of the role, for what is asked of every cell of a frame.
    @inlinable
    public var roleValue: UInt8 { UInt8(truncatingIfNeeded: word >> Self.roleShift) }

    @inlinable
    public var role: Role {
        get { Role(rawValue: roleValue).unsafelyUnwrapped }
        set { word = word & ~Self.roles | UInt32(newValue.rawValue) << Self.roleShift }
    }

    /// Whether this is the right half of the wide character before it.
    @inlinable
    public var isContinuation: Bool {
        get { word & Self.continuation != 0 }
        set { word = newValue ? word | Self.continuation : word & ~Self.continuation }
    }

    /// Whether it stands out among others of its role, as the part of a drawing that matters.
    @inlinable
    public var isBold: Bool {
        get { word & Self.bold != 0 }
        set { word = newValue ? word | Self.bold : word & ~Self.bold }
    }
}

extension Cell {
    @usableFromInline
    static var scalars: UInt32 { @inlinable get { 0x1F_FFFF } }
    @usableFromInline
    static var roleShift: UInt32 { @inlinable get { 21 } }
    @usableFromInline
    static var roles: UInt32 { @inlinable get { 0xFF << roleShift } }
    @usableFromInline
    static var continuation: UInt32 { @inlinable get { 1 << 29 } }
    @usableFromInline
    static var bold: UInt32 { @inlinable get { 1 << 30 } }
}
