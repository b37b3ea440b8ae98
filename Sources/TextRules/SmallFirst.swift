extension String {
    /// The text with a small first letter, unless its first word is an abbreviation such as "TEE" or "LVEF".
    public var lowercasedFirst: String {
        guard let first, first.isUppercase, dropFirst().first.map({ $0.isLowercase || $0 == " " }) ?? true else { return self }
        return first.lowercased() + dropFirst()
    }
}
