/// A set of colors and attributes for the roles.
public enum Scheme: String, Sendable, CaseIterable {
    /// The terminal's own colors, with the sixteen of its palette.
    case auto
    /// Bright white, yellow and cyan on black: contrast of 7:1 and more in the common palettes.
    case darkHighContrast = "dark-hc"
    /// Black, red and blue on white.
    case lightHighContrast = "light-hc"
    /// Attributes only: bold, underline, reverse.
    case mono
}
