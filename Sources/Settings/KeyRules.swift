/// What the program knows of commands and keys, for reading the keys that a settings file gives to commands.
public struct KeyRules: Sendable {
    /// What speaks against keys of a file.
    public struct Objection: Hashable, Sendable {
        public var text: String
        public var hint: String
        /// Whether the key works all the same; else the command keeps its usual keys.
        public var isWarning: Bool

        public init(_ text: String, hint: String = "", isWarning: Bool = false) {
            self.text = text
            self.hint = hint
            self.isWarning = isWarning
        }
    }

    /// All names of commands.
    public var commands: [String]
    /// What speaks against a key for a command, looked at by itself; nil when nothing does.
    public var objection: @Sendable (_ key: String, _ command: String) -> Objection?
    /// What speaks against the keys of all commands together, by the command that keeps its usual keys then.
    public var conflicts: @Sendable (_ keys: [String: [String]], _ letters: Bool) -> [String: Objection]

    public init(
        commands: [String], objection: @escaping @Sendable (_ key: String, _ command: String) -> Objection?,
        conflicts: @escaping @Sendable (_ keys: [String: [String]], _ letters: Bool) -> [String: Objection] = { _, _ in [:] }
    ) {
        self.commands = commands
        self.objection = objection
        self.conflicts = conflicts
    }
}
