/// Which characters beyond plain ASCII the texts of a file may hold.
///
/// Control characters and direction overrides are refused whatever the rule says.
public struct CharacterRule: Sendable {
    /// Whether a character outside ASCII is wanted.
    public var allows: @Sendable (Unicode.Scalar) -> Bool
    /// Whether an allowed character is one that some terminals have to spell out, of which a file is warned once.
    public var isRare: @Sendable (Unicode.Scalar) -> Bool
    /// What to write instead of a character that is not allowed.
    public var hint: @Sendable (Unicode.Scalar) -> String

    public init(
        allows: @escaping @Sendable (Unicode.Scalar) -> Bool,
        isRare: @escaping @Sendable (Unicode.Scalar) -> Bool = { _ in false },
        hint: @escaping @Sendable (Unicode.Scalar) -> String
    ) {
        self.allows = allows
        self.isRare = isRare
        self.hint = hint
    }

    /// Everything that can be printed.
    public static let anyPrintable = CharacterRule(allows: { _ in true }, hint: { _ in "" })
}
