/// Which characters a terminal can be trusted to show.
public enum Repertoire: String, Sendable, CaseIterable {
    /// A UTF-8 terminal with a full font: line drawing and braille patterns.
    case unicode
    /// A UTF-8 Linux console: the Latin letters, a few signs and line drawing, no braille patterns.
    case console
    /// Plain ASCII; characters that carry meaning are spelled out.
    case ascii
}
